"""Reports that list agreements line by line, or tell of one with each of several persons."""

from __future__ import annotations

from pactgraph.ontology.records import Agreement
from tests.loaders.mentions.test_reported_agreements import agreements, parties, told, value

ENTRY = "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
OFFICERS = "Item 5.02 Departure of Directors.\n\n"


def sums(agreement: Agreement) -> list[str]:
    return [str(amount.value.value) for amount in agreement.amounts]


def test_each_line_of_a_list_takes_the_verb_and_day_of_the_words_before_it() -> None:
    found = agreements(
        ENTRY + "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) entered into the following agreements:\n\n"
        "(1) an Operating Agreement with Corran Mills LLC, under which Corran Mills LLC will operate the mill;\n\n"
        "(2) a Tolling Agreement with Delft Yards LLC."
    )
    assert [told(each)[0] for each in found] == ["Operating Agreement", "Tolling Agreement"]
    assert [(each.event.value, value(each.date)) for each in found] == [("entry", "2007-04-30")] * 2
    assert all("Larkfield Therapeutics, Inc." in parties(each) for each in found)


def test_prose_after_a_list_is_no_line_of_it() -> None:
    found = agreements(
        ENTRY
        + "On April 30, 2007, the Company entered into the following agreements:\n\n(1) a Tolling Agreement with Delft Yards LLC."
        "\n\nA Pooling Agreement with Corran Mills LLC, dated as of May 2, 2001, stays in force."
    )
    assert [(value(each.title), each.event.value) for each in found] == [
        ("Tolling Agreement", "entry"),
        ("Pooling Agreement", "mention"),
    ]


def test_sums_that_a_sentence_gives_respectively() -> None:
    first, second, *changed = agreements(
        OFFICERS
        + "On April 30, 2007, the Company entered into amendments to the employment agreements of each of Alan T. Orr, Chief "
        "Executive Officer, and Ida Moss, Treasurer. The amendments raise base salaries to $410,000 and $290,000, respectively."
    )
    assert value(first.title) == "amendment to the employment agreement"
    assert [each.event.value for each in changed] == ["mention", "mention"]
    assert not any(each.amounts for each in changed)
    assert [sums(first), sums(second)] == [["410000"], ["290000"]]


def test_a_sum_for_a_person_is_that_person_s() -> None:
    first, second = agreements(
        OFFICERS
        + "On April 30, 2007, the Company entered into employment agreements with Alan T. Orr and Ida Moss. The agreements "
        "provide for base salaries of $410,000 for Mr. Orr and $290,000 for Ms. Moss and for a bonus of $5,000."
    )
    assert [sums(first), sums(second)] == [["410000", "5000"], ["290000", "5000"]]


def test_one_amendment_with_each_of_several_persons() -> None:
    found = agreements(
        OFFICERS
        + "On April 30, 2007, the Company entered into an amendment to its severance agreement with each of Alan T. Orr and "
        "Ida Moss."
    )
    assert [
        [name for name in parties(each) if " " in name and "," not in name] for each in found if each.event.value != "mention"
    ] == [
        ["Alan T. Orr"],
        ["Ida Moss"],
    ]


def test_a_letter_pursuant_to_which_a_person_is_paid() -> None:
    (found,) = agreements(
        OFFICERS
        + "The Board appointed Ida Moss as Treasurer. Pursuant to an offer letter dated April 28, 2007, Ms. Moss will receive "
        "a base salary of $290,000."
    )
    assert told(found) == ("offer letter", "employment", "entry", "2007-04-28")
    assert parties(found)["Ida Moss"] == "employee"


def test_who_sold_under_an_agreement_is_its_party() -> None:
    (found,) = agreements(
        "Item 2.01 Completion of Acquisition.\n\nOn April 30, 2007, the Company bought a mill from Corran Mills LLC under a "
        "Purchase and Sale Agreement dated March 3, 2007."
    )
    assert (found.event.value, parties(found)["Corran Mills LLC"]) == ("mention", "seller")


def test_an_amendment_is_named_with_what_it_amends() -> None:
    first, second = agreements(
        ENTRY
        + "On April 30, 2007, the Company entered into Amendment No. 4 (“Amendment No. 4”) to the Loan Agreement, dated as of "
        "September 1, 2003, with Harrow Bank, N.A., as agent."
    )
    assert (value(first.title), value(first.date)) == ("Amendment No. 4 to Loan Agreement", "2007-04-30")
    assert (value(second.title), value(second.date)) == ("Loan Agreement", "2003-09-01")


def test_a_party_for_one_section_only_does_not_end_the_list() -> None:
    (found,) = agreements(
        ENTRY
        + "On April 30, 2007, the Company entered into a merger agreement by and among the Company, Delft Holdings plc and, "
        "solely for purposes of Section 9.14, Delft Finance B.V."
    )
    assert list(parties(found)) == ["Larkfield Therapeutics, Inc.", "Delft Holdings plc", "Delft Finance B.V."]


def test_an_agreement_of_even_date() -> None:
    found = agreements(
        ENTRY + "On April 30, 2007, the Company entered into a Loan Agreement with Harrow Bank, N.A. The Company signed a Pledge "
        "Agreement of even date with Harrow Bank, N.A."
    )
    assert [value(each.date) for each in found] == ["2007-04-30", "2007-04-30"]


def test_those_who_act_together_with_another_are_one_side() -> None:
    (found,) = agreements(
        ENTRY + "On April 30, 2007, the Company and Lark Mills LLC entered into a Loan Agreement with Harrow Bank, N.A."
    )
    assert parties(found) == {
        "Larkfield Therapeutics, Inc.": "borrower",
        "Lark Mills LLC": "borrower",
        "Harrow Bank, N.A.": "lender",
    }


def test_what_a_board_approves_for_several_is_told_of_each_alone() -> None:
    found = agreements(
        OFFICERS + "On April 28, 2007, the Board approved employment agreements for each of Alan T. Orr and Ida Moss (each an "
        "“Employment Agreement”). On April 30, 2007, the Company and Mr. Orr entered into an Employment Agreement. Under the "
        "Employment Agreement, Mr. Orr will receive $410,000 a year. On April 30, 2007, the Company and Ms. Moss entered into an "
        "Employment Agreement. Under the Employment Agreement, Ms. Moss will receive $290,000 a year."
    )
    assert [(value(each.date), sums(each)) for each in found] == [("2007-04-30", ["410000"]), ("2007-04-30", ["290000"])]


def test_a_short_name_that_looks_like_a_full_one_is_no_other_party() -> None:
    (found,) = agreements(
        ENTRY
        + "On April 30, 2007, the Company entered into a Share Purchase Agreement with Corran Holdco (Jersey) Limited (“Vine "
        "Fund”).\n\nItem 9.01 Exhibits.\n\n2.1 Share Purchase Agreement, dated April 30, 2007, between the Company and Vine Fund"
    )
    assert list(parties(found)) == ["Larkfield Therapeutics, Inc.", "Corran Holdco (Jersey) Limited"]


def test_it_is_the_company_that_supplies() -> None:
    (found,) = agreements(
        ENTRY + "On April 30, 2007, the Company entered into a supply agreement with Corran Mills LLC under which it will "
        "furnish flour."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "supplier", "Corran Mills LLC": "customer"}


def test_an_agreed_end_is_an_end() -> None:
    (found,) = agreements(
        "Item 1.02 Termination of a Material Definitive Agreement.\n\nOn April 30, 2007, the Company and Corran Rigs Ltd. "
        "mutually agreed to terminate the Drilling Contract dated May 2, 2004."
    )
    assert (found.event.value, value(found.date)) == ("termination", "2007-04-30")
    assert "Corran Rigs Ltd." in parties(found)


def test_an_amendment_of_a_person_s_agreement_with_an_honorific() -> None:
    first, second = agreements(
        OFFICERS + "On April 30, 2007, the Company and Alan T. Orr entered into a First Amendment (the “Amendment”) to Mr. Orr's "
        "Employment Agreement dated as of May 1, 2004."
    )
    assert told(first) == ("First Amendment to Employment Agreement", "employment", "amendment", "2007-04-30")
    assert (second.event.value, value(second.date)) == ("mention", "2004-05-01")


def test_who_is_to_be_acquired_is_no_buyer() -> None:
    (found,) = agreements(
        ENTRY + "On April 30, 2007, Larkfield Therapeutics, Inc. (the “Company”) signed an agreement to be acquired by "
        "Delft Holdings plc."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "target", "Delft Holdings plc": "buyer"}


def test_the_next_sentence_tells_who_buys() -> None:
    (found,) = agreements(
        ENTRY + "On April 30, 2007, the Company signed a supply agreement with Corran Mills LLC (“Corran”). Corran will purchase "
        "all of its flour."
    )
    assert parties(found) == {"Larkfield Therapeutics, Inc.": "supplier", "Corran Mills LLC": "customer"}


def test_a_name_is_one_party_however_it_is_spaced() -> None:
    (found,) = agreements(
        ENTRY
        + "On May 2, 2011, the Company entered into a Credit Agreement (the “Credit Agreement”) with DKOrchard Bank, N.A. The "
        "Credit Agreement is due in 2014.\n\nItem 9.01 Exhibits.\n\n10.1 Credit Agreement dated May 2, 2011 between the Company "
        "and DK Orchard Bank, N.A."
    )
    assert sum("rchard Bank" in name for name in parties(found)) == 1


def test_a_name_after_a_role_is_no_role() -> None:
    (found,) = agreements(
        ENTRY
        + "On May 2, 2011, the Company entered into a Credit Agreement with Corran Partners L.P. and Delft Brothers Inc., as "
        "arrangers, and Orr Securities LLC and Bank of Northmere, as co-arrangers."
    )
    roles = {party.role.value for party in found.parties if party.role}
    assert {role for role in roles if "arranger" in role} == {"arranger", "co-arranger"}
