"""Agreement papers: openings of other papers behind the signatures, days and parties of others, titles and names whole."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.contracts.preamble import find_preamble
from pactgraph.loaders.mentions.terms.governing_law import find_governing_law
from pactgraph.ontology.records import Agreement

CLAUSES = "\n\n".join(f"{n}. Each of them shall keep records of what it does under this paper." for n in range(2, 90))


def paper(text: str) -> Document:
    return Document(1, "EX-10.1", "example.txt", "", text, text)


def agreements(text: str) -> tuple[Agreement, ...]:
    return find_document_agreements(paper(text), ())


@pytest.mark.parametrize(("signed", "found"), [("IN WITNESS WHEREOF, they sign.", False), ("They go on as follows.", True)])
def test_what_stands_behind_the_signatures_opens_another_paper(signed: str, found: bool) -> None:
    other = 'This Quality Agreement is entered into by and between Tarn Mills, Inc. ("Tarn") and Opal Devices LLC ("Opal").'
    assert (find_preamble(f"{CLAUSES}\n\n{signed}\n\n{other}\n\n1. Tests.") is not None) is found


@pytest.mark.parametrize("words", ["THE SECTIONS BIND THE AGREEMENT BY, AMONG OTHER THINGS, THE PROVISIONS OF IT."])
def test_other_things_are_no_parties(words: str) -> None:
    assert find_preamble(f"LOAN AGREEMENT\n\nTHIS AGREEMENT is made. {words}\n\nTarn Mills, Inc. agrees.") is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("and HALDEN BANK OF ST. ORRIN, a Utah corporation", ["HALDEN BANK OF ST. ORRIN"]),
        ("HALDEN TRUST COMPANY OF NEW ARDMORE (the", ["HALDEN TRUST COMPANY OF NEW ARDMORE"]),
        ("Halden Bank of Los Tarnos, as agent", ["Halden Bank of Los Tarnos"]),
        ("Halden Bank of Salt Lake City, as agent", ["Halden Bank of Salt Lake City"]),
        ("if MS Halden Advisers Inc. leaves", ["MS Halden Advisers Inc."]),
        ("if MS Ursula Lind Holdings Inc. leaves", ["Ursula Lind Holdings Inc."]),
        ("if Ms Halden Advisers Inc. leaves", ["Halden Advisers Inc."]),
        ("Halden Bank of Ardmore lends to Tarn Mills", ["Halden Bank of Ardmore"]),
    ],
)
def test_a_place_of_two_words_stays_in_the_name(text: str, names: list[str]) -> None:
    assert [text[each.start : each.end] for each in find_organizations(text, 0, len(text))] == names


AMENDED = (
    'THIRD AMENDMENT TO SEVERANCE AGREEMENT\n\nThis Third Amendment to Severance Agreement (the "Change"), dated October 7, 2013,'
    ' amends the Severance Agreement (the "Severance Agreement") dated {} between Quist Foundry, Inc. (the "Foundry") and Ann '
    'Halden (the "Founder").\n\n1. Section 2 is amended.'
)


@pytest.mark.parametrize(("day", "told"), [("[DATE]", None), ("May 4, 2006", "2006-05-04")])
def test_the_day_of_an_amendment_is_not_that_of_the_amended(day: str, told: str | None) -> None:
    own = agreements(AMENDED.format(day))[0]
    assert own.date is not None and own.date.value == "2013-10-07"
    amended = own.amends.date if own.amends else None
    assert (amended.value if amended else None) == told


@pytest.mark.parametrize(
    ("named", "told"),
    [("Stock Option Agreement dated May 4, 1999", None), ("Employment Agreement dated May 4, 1999", "Employment Agreement")],
)
def test_an_amendment_amends_what_is_of_its_kind(named: str, told: str | None) -> None:
    own = agreements(
        'AMENDMENT TO EMPLOYMENT AGREEMENT\n\nThis Amendment is made on August 5, 2003 between Tarn Mills, Inc. (the "Company") '
        f'and Paul Orrin (the "Executive").\n\nThe Executive keeps what is granted under the {named} with the Company.'
    )[0]
    assert (own.amends.title.value if own.amends and own.amends.title else None) == told


NAMED = (
    'CREDIT AGREEMENT\n\nThis Credit Agreement is made as of May 24, 2002 between Tarn Mills, Inc. (the "Borrower") and Halden '
    'Bank, N.A. (the "Lender").\n\n1. "Pledge" means that certain Pledge Agreement dated as of May 4, 1999, {}.'
)


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("by and among the parties to the Purchase Agreement and Orrin LLC", {"Orrin LLC"}),
        ("by and among the parties to this Credit Agreement", {"Tarn Mills, Inc.", "Halden Bank, N.A."}),
        ('between Orrin LLC and Vale Corp. (the "Vale Agreement") without regard to the Borrower', {"Orrin LLC", "Vale Corp."}),
        ('between Orrin LLC (the "Owner") and the Borrower', {"Orrin LLC", "Tarn Mills, Inc."}),
    ],
)
def test_who_is_bound_by_a_named_agreement(words: str, parties: set[str]) -> None:
    assert {party.name.value for party in agreements(NAMED.format(words))[1].parties} == parties


@pytest.mark.parametrize(
    ("title", "value", "kind"),
    [
        ("Severance Agreement and Release of Claims", "Severance Agreement and Release of Claims", "severance"),
        (
            "Severance Agreement, General Waiver and Referral Agreement",
            "Severance Agreement, General Waiver and Referral Agreement",
            "severance",
        ),
        ("Employment Agreement, Tarn Mills and Lease", "Employment Agreement", "employment"),
    ],
)
def test_a_row_of_papers_is_one_title(title: str, value: str, kind: str) -> None:
    own = agreements(f'This {title} is made on May 4, 2007 between Tarn Mills, Inc. ("Tarn") and Paul Orrin (the "Employee").')[0]
    assert own.title is not None and (own.title.value, own.kind.value) == (value, kind)
    assert {party.role.value for party in own.parties if party.role} == {"employer", "employee"}


LETTER = 'Paul Orrin\n73 Perry Road\nArdmore, Ohio 44001\n\n{}Dear Mr. Orrin:\n\nOn behalf of Tarn Mills, Inc. (the "Company") '


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("11 March 2005\n\n2525 Vale Road\n\n" + LETTER.format("February 3, 2009\n\n") + "we offer you work.", "2009-02-03"),
        (LETTER.format("") + 'we hire you, and employment at the mill starts on May 12, 2008 (the "Effective Date").', None),
    ],
)
def test_the_day_of_a_letter(text: str, day: str | None) -> None:
    own = agreements(text + "\n\nSincerely,\n\n/s/ Joan Rusk\nJoan Rusk\nPresident\nTarn Mills, Inc.\n")[0]
    assert (own.date.value if own.date else None) == day


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("are parties to a Restated Employment Agreement, dated March 9, 2010", "employment"),
        ("are parties to an Agreement, dated March 9, 2010", "other"),
    ],
)
def test_a_letter_is_of_the_kind_of_what_it_confirms(words: str, kind: str) -> None:
    head = 'May 4, 2012\n\nPaul Orrin\nArdmore, Ohio\n\nDear Mr. Orrin:\n\nYou and Tarn Mills, Inc. (the "Company") '
    assert agreements(f"{head}{words}. This letter confirms it.")[0].kind.value == kind


def test_who_represents_a_party_by_his_office_elsewhere() -> None:
    own = agreements(
        "Service Contract\n\nQuist AG, with its seat in Arlen, represented by Lena Pell, Managing Director, Quist Docks, Inc. "
        "(hereinafter Yard) and Otto Sabo make this paper.\n\nThis Contract shall begin upon completion of the Merger "
        "Agreement between Quist Docks, Inc. and Delft AG (the “Effective Date”) and end two years later.\n\nQuist AG\n\n"
        "By: /s/ Lena Pell\n"
    )[0]
    assert [party.name.value for party in own.parties if not party.person] == ["Quist AG"]


@pytest.mark.parametrize(
    ("label", "parties"),
    [("Bank", {"Tarn Mills, Inc.", "FARMERS AND TRADERS TRUST COMPANY"}), ("Bench", {"Tarn Mills, Inc."})],
)
def test_a_label_names_a_bank(label: str, parties: set[str]) -> None:
    own = agreements(
        f"LOAN AGREEMENT\nMay 4, 2011\n\nBorrower: Tarn Mills, Inc.\n\n{label}: FARMERS AND TRADERS TRUST COMPANY\n\nTerms."
    )
    assert {party.name.value for party in own[0].parties} == parties


def test_the_signature_gives_the_name_in_full() -> None:
    text = (
        'SUPPLY AGREEMENT\n\nWHEREAS TARN is a company with offices in Ohio ("TARN") and Opal Devices LLC is a company in Utah '
        f'("Opal"),\n\n{CLAUSES}\n\nIN WITNESS WHEREOF they sign.\n\n{{}}: Opal Devices LLC:\n\nPaul Orrin Joan Rusk\n'
    )
    told = [
        {party.name.value for party in agreements(text.format(name))[0].parties} for name in ("Tarn Mills, Inc.", "Tarnish, Inc.")
    ]
    assert told == [{"Tarn Mills, Inc.", "Opal Devices LLC"}, {"TARN", "Opal Devices LLC"}]


@pytest.mark.parametrize(
    ("words", "law"),
    [("Guarantees and compensations, according to Ohio laws.", None), ("It is governed by Ohio law.", "Ohio")],
)
def test_a_right_under_a_law_does_not_choose_it(words: str, law: str | None) -> None:
    found = find_governing_law(paper(words), [(0, len(words))])
    assert (found.value if found else None) == law


SIGNED = (
    "IN WITNESS WHEREOF, they sign.\n\nTARN MILLS, INC.,\n\nby:\n/s/ Ann Rusk\n\nORRIN BANK, N.A., as Agent and\nIssuing Bank"
    "\n\nby:\n/s/ Ben Marsh\n\nVale Bank, N.A.,\n\nby:\n/s/ Paul Lind\n"
)


@pytest.mark.parametrize(
    ("words", "banks"),
    [
        ("the Lenders (as\ndefined in the Loan Papers)", {"Vale Bank, N.A."}),
        ("the Trustee (as\ndefined in the Indenture)", set()),
    ],
)
def test_lenders_that_another_paper_defines_sign(words: str, banks: set[str]) -> None:
    own = agreements(
        "AMENDMENT NO. 8 TO CREDIT AGREEMENT\n\nAMENDMENT NO. 8 TO CREDIT AGREEMENT, dated as of May 4, 2011, among Tarn Mills, "
        f'Inc. (the "Borrower"), {words}, and Orrin Bank, N.A., as agent (the "Agent").\n\nThe parties agree as follows:\n\n'
        f"{CLAUSES}\n\n{SIGNED}"
    )[0]
    assert {party.name.value for party in own.parties} == {"Tarn Mills, Inc.", "Orrin Bank, N.A."} | banks


@pytest.mark.parametrize(("word", "kind"), [("DISTRIBUTOR", "distribution"), ("OPERATOR", "services")])
def test_who_distributes_under_a_service_agreement(word: str, kind: str) -> None:
    own = agreements(
        'REPAIR & SERVICE AGREEMENT\n\nTHIS AGREEMENT made the 17th day of September, 2003 between Tarn Mills, Inc. ("Tarn") '
        f'and Opal LLC ("{word}").'
    )[0]
    assert own.kind.value == kind


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Mr. Paul\nOrrin\nEMPLOYMENT CONTRACT", "EMPLOYMENT CONTRACT"),
        ("Executive\nEMPLOYMENT CONTRACT", "Executive EMPLOYMENT CONTRACT"),
    ],
)
def test_a_title_is_not_who_is_addressed(head: str, title: str) -> None:
    text = f'{head}\nDear Paul,\n\nWe employ you with Tarn Mills S.A. ("Company") from your starting date of 1 May 2011.'
    own = agreements(text)[0]
    assert own.title is not None and own.title.value == title
    assert own.date is None


def test_names_end_where_the_day_begins() -> None:
    named = agreements(
        'AGREEMENT\n\nThis Agreement is made on October 13, 2006 between Tarn Mills, Inc. ("Tarn"), Opal LLC ("Opal") and Paul '
        'Orrin (the "Employee").\n\n1. Under the Asset Purchase Agreement between Tarn and Opal dated October 1, 2006, Opal '
        "wishes to employ Employee."
    )[1]
    assert {party.name.value for party in named.parties} == {"Tarn Mills, Inc.", "Opal LLC"}


OWN = "FRANCHISE AGREEMENT\n\nThis Agreement is made on May 4, 2012 between {}.\n\nThe parties agree as follows:\n\n1. Terms."


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        (
            'Tarn Mills, Inc. ("Franchisor") and _______an individual, with its place of business at ______ ("Developer")',
            ["Franchisor"],
        ),
        (
            'Opal LLC ("Owner") and Tarn Mills, Inc. ("DEVELOPER"), with respect to the works (the "PROJECT")',
            ["Owner", "DEVELOPER"],
        ),
        ('Opal LLC ("Owner") and Tarn Mills, Inc. ("Shipper"). Shipper is engaged in oil ("COMMODITIES")', ["Owner", "Shipper"]),
        (
            'Opal LLC ("Owner") and Tarn Mills, Inc., an Ohio corporation with offices in Ohio ("DEVELOPER")',
            ["Owner", "DEVELOPER"],
        ),
    ],
)
def test_a_term_for_a_thing_or_for_another_is_not_the_party_s(words: str, terms: list[str]) -> None:
    own = agreements(OWN.format(words))[0]
    assert [word.value for party in own.parties for word in party.defined_as] == terms


def test_among_other_things_lists_no_parties() -> None:
    found = agreements(
        NAMED.format("pursuant to which, among other things, the Borrower pays").replace("certain Pledge", "certain Vale Pledge")
    )
    assert not found[1].parties


@pytest.mark.parametrize(("law", "found"), [("lien laws of the State of Ohio", None), ("laws of the State of Ohio", "Ohio")])
def test_the_law_of_one_field_governs_nothing(law: str, found: str | None) -> None:
    text = f"This Agreement shall be enforced and construed as may be required by the {law}."
    told = find_governing_law(paper(text), [(0, len(text))])
    assert (told.value if told else None) == found


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        (("Franchisor", "Franchisee"), ["franchisor", "franchisee"]),
        (("Carrier", "Shipper"), ["carrier", "shipper"]),
        (("Sublandlord", "Subtenant"), ["sublandlord", "subtenant"]),
        (("Sponsor", "Host"), []),
    ],
)
def test_what_a_party_is_called_is_its_role(words: tuple[str, str], roles: list[str]) -> None:
    between = f'between Tarn Mills, Inc. ("{words[0]}") and Opal LLC ("{words[1]}")'
    own = agreements(f"PAPER AGREEMENT\n\nThis Agreement is made on May 4, 2012 {between}.")[0]
    assert [party.role.value for party in own.parties if party.role] == roles


@pytest.mark.parametrize(
    ("words", "kind"),
    [("1. COMMENCEMENT OF EMPLOYMENT\n\nYou shall work.", "employment"), ("1. SERVICES\n\nYou shall advise.", "services")],
)
def test_a_service_agreement_with_a_person_may_employ(words: str, kind: str) -> None:
    own = agreements(
        'SERVICE AGREEMENT\n\nTHIS AGREEMENT is made on 26 May 2019 between Tarn Mills Limited (the "Company") and Paul Orrin '
        f'(the "Adviser").\n\nIT IS AGREED as follows:\n\n{words}'
    )[0]
    assert own.kind.value == kind


@pytest.mark.parametrize(
    ("between", "kind"),
    [("the Borrower and Vale Corp.", "other"), ("the Borrower and Paul Orrin", "severance")],
)
def test_two_companies_that_part_pay_no_severance(between: str, kind: str) -> None:
    text = NAMED.format(f"between {between}").replace("Pledge Agreement", "Vale Separation Agreement")
    assert agreements(text)[1].kind.value == kind


@pytest.mark.parametrize(
    ("laws", "place"),
    [("Federal Republic of Germany", "Germany"), ("Kingdom of the Netherlands", "Netherlands"), ("State of Ohio", "Ohio")],
)
def test_the_form_of_a_state_is_not_its_name(laws: str, place: str) -> None:
    own = agreements(
        "SUPPLY AGREEMENT\n\nThis Agreement is made on May 4, 2012 between Tarn Mills GmbH, formed under the laws of the "
        f'{laws} ("Tarn"), and Opal LLC ("Opal").'
    )[0]
    assert own.parties[0].jurisdiction is not None and own.parties[0].jurisdiction.value == place


def test_a_party_of_the_people_s_republic() -> None:
    own = agreements(
        "SUPPLY AGREEMENT\n\nThis Agreement is made on May 4, 2012 between Tarn Mills Limited, formed under the laws of the "
        'People\'s Republic of China ("Tarn") and Opal LLC ("Opal").'
    )[0]
    assert own.parties[0].jurisdiction is not None
    assert own.parties[0].jurisdiction.value == "People's Republic of China"
