"""What an instrument does to an earlier agreement, and which one it means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.mentions.amendments.amends import AmendsFound, find_amends


def read(text: str) -> AmendsFound:
    found = find_amends(text, 0, len(text))
    assert found is not None
    return found


_SECOND = (
    'This SECOND AMENDMENT TO SUPPLY AGREEMENT (this "Amendment") is made as of May 4, 2006, by and between Brindle Works, Inc., '
    'a Delaware corporation (the "Company"), and Tarn Chemie GmbH ("Supplier"). WHEREAS, the Company and Supplier are parties to '
    'that certain Supply Agreement dated as of March 1, 2004, as amended by Amendment No. 1 dated June 2, 2005 (the "Agreement");'
)


def test_an_amendment_points_to_the_agreement_of_its_recitals() -> None:
    found = read(_SECOND)
    assert (found.event, found.number) == ("amendment", 2)
    assert found.title is not None
    assert _SECOND[slice(*found.title)] == "Supply Agreement"
    assert found.date is not None
    assert found.date.value == "2004-03-01"
    assert [party.name for party in found.parties] == ["Brindle Works, Inc.", "Tarn Chemie GmbH"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            'This First Amendment to Lease (the "Amendment") amends the Lease dated May 1, 2003 between Tarn Corp. and Moss Inc.',
            "amendment",
        ),
        (
            "This Agreement amends and restates the Credit Agreement dated May 1, 2003 between Tarn Corp. and Moss Bank.",
            "restatement",
        ),
        (
            "This First Amendment amends the Amended and Restated Lease dated May 1, 2003 between Tarn Corp. and Moss Inc.",
            "amendment",
        ),
        (
            "On May 4, 2006, Tarn Corp. terminated the Supply Agreement dated May 1, 2003 between Tarn Corp. and Moss Inc.",
            "termination",
        ),
        ("The letter extends the term of the Supply Agreement dated May 1, 2003 between Tarn Corp. and Moss Inc.", "extension"),
        ("THIS WAIVER AND FIRST AMENDMENT TO CREDIT AGREEMENT concerns the Credit Agreement dated May 1, 2003.", "waiver"),
        ("the Supply Agreement dated as of May 1, 2003 between Tarn Corp. and Moss Inc., as assigned to Orr LLC,", "assignment"),
        ("The Agreement replaces the prior employment agreement of Ms. Orr dated May 1, 2003.", "restatement"),
    ],
)
def test_the_event_is_what_is_done_to_the_earlier_agreement(text: str, event: str) -> None:
    found = read(text)
    assert found.event == event
    assert found.date is None or found.date.value == "2003-05-01"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Amendment No. 3 to the Lease dated May 1, 2003", 3),
        ("This Amendment Number Five to the Lease dated May 1, 2003", 5),
        ("This Seventh Amendment to the Lease dated May 1, 2003", 7),
        ("This Amendment to the Lease dated May 1, 2003, as amended by Amendment No. 1", None),
        ("This Amendment to the Second Amended and Restated Lease dated May 1, 2003", None),
    ],
)
def test_the_number_is_that_of_the_instrument_itself(text: str, number: int | None) -> None:
    assert read(text).number == number


def test_the_instruments_own_date_is_not_the_targets() -> None:
    found = read(
        "This Amendment No. 2 to Supply Agreement, dated this 18th day of May, 2008, is between Tarn Corp. and Moss Inc."
    )
    assert found.date is None


def test_a_text_that_touches_no_earlier_agreement_gives_nothing() -> None:
    text = "On May 4, 2006, Tarn Corp. entered into a Supply Agreement with Moss Inc."
    assert find_amends(text, 0, len(text)) is None


_pieces = st.lists(
    st.sampled_from(
        "this|Second|Amendment|No. 2|to|the|Supply|Agreement|dated|as of|May 1, 2003|between|Tarn Corp.|and|"
        'Moss Inc.|("Company")|'
        '(the "Agreement")|'
        "WHEREAS,|amends|and restates|terminated|, |. |\n|\n\n".split("|")
    ),
    max_size=40,
)


@given(_pieces)
def test_every_span_lies_inside_the_passage(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = find_amends(text, 0, len(text))
    for start, end in [found.title] if found and found.title else []:
        assert 0 <= start < end <= len(text)
    for party in found.parties if found else ():
        assert " ".join(text[party.start : party.end].split()) == party.name


_TARN, _MOSS = "between Tarn Corp. and Moss Inc.", "Tarn Corp. and Moss Inc."


@pytest.mark.parametrize(
    ("text", "event", "number", "title", "day"),
    [
        (  # the instrument has a day of its own before it names its object again
            f"This Limited Waiver to Credit Agreement, dated as of May 15, 2009, is among {_MOSS} and relates to the "
            "Credit Agreement, dated as of February 10, 2006, among the Borrower and the Agent.",
            "waiver", None, "Credit Agreement", "2006-02-10",
        ),
        (  # the means go before the object
            "By novation agreement dated April 1, 2010, all rights and obligations of Tarn Corp. under the Supply Agreement "
            f"dated May 15, 2006 {_TARN} were assigned to and assumed by Orr LLC.",
            "assignment", None, "Supply Agreement", "2006-05-15",
        ),
        (  # the day stands with the defined term
            'This Amendment No. 5 to the Master Services Agreement (the "MSA") is entered into as of August 30, 2017 '
            f"{_TARN} and amends the MSA between them dated February 2, 2014.",
            "amendment", 5, "Master Services Agreement", "2014-02-02",
        ),
        (
            'This Third Loan Modification Agreement is entered into as of April 2, 2009, by and between Moss Bank, N.A. ("Bank") '
            'and Tarn Corp. ("Borrower"). Borrower is indebted to Bank pursuant to a loan arrangement dated as of February 10, '
            "2006, evidenced by a certain Loan and Security Agreement dated as of February 10, 2006.",
            "amendment", 3, "Loan and Security Agreement", "2006-02-10",
        ),
        (
            'This Sublease Termination Agreement is made by and between Tarn Corp. ("Sublandlord") and Moss Inc. ("Subtenant"), '
            "who entered into that certain Sublease dated May 15, 2005.",
            "termination", None, "Sublease", "2005-05-15",
        ),
        (  # a supplemental indenture is no target of itself
            f"THIRD SUPPLEMENTAL INDENTURE, dated as of May 20, 2013, between {_MOSS}, as trustee under the Indenture, dated "
            "as of September 9, 2009.",
            "amendment", 3, "Indenture", "2009-09-09",
        ),
        (
            f"{_MOSS} have agreed to renew the Consulting Agreement dated May 5, 2005 for a further term of one year.",
            "extension", None, "Consulting Agreement", "2005-05-05",
        ),
        (  # an extension among other changes is an amendment
            "The parties entered into a letter agreement amending the Asset Purchase Agreement, dated as of October 10, 2013, "
            f"{_TARN}, to extend the outside date and reduce the purchase price.",
            "amendment", None, "Asset Purchase Agreement", "2013-10-10",
        ),
        (
            f"{_MOSS} have entered into a Side Letter dated April 7, 2011, which modifies certain provisions of the Master "
            "Agreement dated February 26, 2010.",
            "amendment", None, "Master Agreement", "2010-02-26",
        ),
        (
            f'NINTH AMENDMENT OF LEASE, made as of the 30th day of June 2005, {_TARN}, WHEREAS, by lease dated as of June 30, '
            "1988, Tarn Corp. leased to Moss Inc. certain space;",
            "amendment", 9, "lease", "1988-06-30",
        ),
        (
            f"Twenty-First Amendment to Management Agreement, {_TARN}. The parties entered into the Management Agreement as of "
            "July 7, 1997.",
            "amendment", 21, "Management Agreement", "1997-07-07",
        ),
        (
            f"Amendment 1 to Research Agreement. This amendment is made {_TARN}, who entered into a Research Agreement dated "
            "March 4, 2013.",
            "amendment", 1, "Research Agreement", "2013-03-04",
        ),
        (
            "On March 3, 2014, Tarn Corp. executed an amendment to Mr. Moss's Employment Agreement, dated May 16, 2011.",
            "amendment", None, "Employment Agreement", "2011-05-16",
        ),
        (
            f"Effective March 31, 2010, the Employment Agreement dated October 1, 1999 {_TARN} was terminated.",
            "termination", None, "Employment Agreement", "1999-10-01",
        ),
        (  # what the sentence before says happens to another agreement
            "The new facility replaces the prior one. Upon closing, the Credit Agreement dated as of December 17, 2010 "
            f"{_TARN} was terminated.",
            "termination", None, "Credit Agreement", "2010-12-17",
        ),
        (
            f"Moss Inc. agreed to waive compliance with the covenant under the Loan Agreement dated August 31, 2007 {_TARN}",
            "waiver", None, "Loan Agreement", "2007-08-31",
        ),
        (
            "This Amendment amends the Partnership Agreement of Tarn Partners, L.P. dated as of February 14, 1996.",
            "amendment", None, "Partnership Agreement", "1996-02-14",
        ),
    ],
)  # fmt: skip
def test_forms_in_which_instruments_name_their_object(text: str, event: str, number: int | None, title: str, day: str) -> None:
    found = read(text)
    assert found.title is not None
    assert (found.event, found.number, found.date and found.date.value) == (event, number, day)
    assert text[slice(*found.title)].casefold() == title.casefold()
