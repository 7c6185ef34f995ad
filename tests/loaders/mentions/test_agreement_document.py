import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements, is_agreement_document
from pactgraph.loaders.mentions.contracts.agreement_title import find_agreement_title
from pactgraph.loaders.mentions.contracts.party_terms import is_short_name
from pactgraph.loaders.mentions.contracts.preamble import find_preamble
from pactgraph.ontology.records import Agreement
from tests.stopwatch import least_seconds

SUPPLY = """Exhibit 10.7

SUPPLY AGREEMENT

This Supply Agreement (this "Agreement") is made and entered into as of the 3rd day of May, 2016 (the "Effective Date"), by
and between Tarnfield Chemicals GmbH, a German company with offices at Hafenstr. 4, 20095 Hamburg, Germany ("Tarnfield"), and
Orrin Bio, Inc., a Delaware corporation having its place of business at 12 Mill Lane, Suite 300, Salem, MA 01970 ("Orrin").
Tarnfield and Orrin are each a "Party" and together the "Parties".

WHEREAS, Orrin desires to purchase from Tarnfield, and Tarnfield desires to supply to Orrin, certain solvents; and

WHEREAS, Orrin and Tarnfield entered into that certain Quality Agreement, dated as of April 1, 2016 (the "Quality Agreement").

NOW, THEREFORE, the Parties agree as follows:

1. Term. The Term of this Agreement begins on the Effective Date and shall continue until May 2, 2021.

2. Governing Law. This Agreement shall be governed by the laws of the State of New York.

IN WITNESS WHEREOF, the Parties have executed this Agreement.

TARNFIELD CHEMICALS GMBH

By: /s/ Anna Weiss
"""


def document(text: str, kind: str = "EX-10.7") -> Document:
    return Document(1, kind, "example.txt", "", text, text)


def own(text: str) -> Agreement:
    return find_document_agreements(document(text), ())[0]


def party_names(text: str) -> list[str]:
    return [party.name.value for party in own(text).parties]


def test_reads_the_whole_of_a_supply_agreement() -> None:
    agreement, quality = find_document_agreements(document(SUPPLY), ())
    assert agreement.title is not None
    assert agreement.title.value == "Supply Agreement"
    assert (agreement.kind.value, agreement.event.value) == ("supply", "entry")
    assert agreement.date is not None
    assert agreement.date.value == "2016-05-03"
    assert agreement.effective_date is not None
    assert agreement.effective_date.value == "2016-05-03"
    assert agreement.expiration_date is not None
    assert agreement.expiration_date.value == "2021-05-02"
    assert agreement.governing_law is not None
    assert agreement.governing_law.value == "New York"
    found = [(p.name.value, [a.value for a in p.aliases], p.role.value if p.role else None) for p in agreement.parties]
    assert found == [("Tarnfield Chemicals GmbH", ["Tarnfield"], "supplier"), ("Orrin Bio, Inc.", ["Orrin"], "customer")]
    assert quality.event.value == "mention"
    assert quality.title is not None
    assert quality.title.value == "Quality Agreement"
    assert quality.date is not None
    assert quality.date.value == "2016-04-01"
    assert {party.name.value for party in quality.parties} == {"Tarnfield Chemicals GmbH", "Orrin Bio, Inc."}


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        (
            "THIS AGREEMENT is made on 2 June 2011 BETWEEN: (1) CORRAN MILLS LIMITED of 4 Quay Street, Leith (the"
            ' "Company"); and'
            ' (2) NORA BLYTHE of 9 Elm Road, Leith (the "Employee").',
            ["CORRAN MILLS LIMITED", "NORA BLYTHE"],
        ),
        (
            "LICENSE AGREEMENT\n\nbetween\n\nVERTRIE S.A. of 4 Rue Haute, Lyon (hereinafter referred to as"
            ' "VERTRIE")\n\nand\n\n'
            'OSTRAVIK A/S of Havnevej 3, Aarhus (hereinafter referred to as "OSTRAVIK").\n\nWHEREAS the parties wish to '
            "cooperate;",
            ["VERTRIE S.A.", "OSTRAVIK A/S"],
        ),
        (
            'This Amendment No. 2 to Credit Agreement (this "Amendment"), dated as of July 1, 2009, is among Halden Corp., a '
            "Nevada corporation"
            ' (the "Borrower"), Union Bank, N.A. ("Union") and each other lender that is a party hereto.',
            ["Halden Corp.", "Union Bank, N.A."],
        ),
        (
            'This Lease is made by and between the City of Marrow Bay, a Texas municipality ("City"), and 4410922 Ontario '
            'Limited ("Tenant").',
            ["City of Marrow Bay", "4410922 Ontario Limited"],
        ),
        (
            'THIS AGREEMENT (the "Agreement") is made as of June 21, 1999 by and between FENWICK.COM, INC., with its place '
            "of business at 17 Elm"
            ' Blvd., Suite 233, San Tarno, California 94402 ("Fenwick"), and SABLE, INC. having its office at 18 Oak Avenue, '
            "7th Floor, Irvale,"
            ' California 92612 ("Sable").',
            ["FENWICK.COM, INC.", "SABLE, INC."],
        ),
    ],
)
def test_finds_the_parties_of_a_preamble_and_not_their_addresses(opening: str, names: list[str]) -> None:
    assert party_names(opening + "\n\nRECITALS\n\nA. The parties agree.") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (  # the British form
            "SERVICE AGREEMENT\n\nTHIS AGREEMENT is entered into between the parties on 1 April, 2019.\n\nPARTIES (1) Orrin"
            " UK Limited"
            ' is a company registered in England (the "Employer"); and (2) Paul Miller of 3 Mill Lane (the "Executive").',
            ["Orrin UK Limited", "Paul Miller"],
        ),
        (  # the form of the law stands first, no word binds the parties
            'CONTRACT\n\nJSC Karatau, hereinafter referred to as the "Carrier", on the one side and JSC Aksu Oil,'
            " hereinafter referred"
            ' to as the "Owner", on the other side, hereby agree as follows:',
            ["JSC Karatau", "JSC Aksu Oil"],
        ),
        (  # labels after words that name nobody
            "COOPERATION AGREEMENT\n\nThis Cooperation Agreement is executed by and between the parties below in Lodi, Italy"
            ' (hereinafter referred to as "Italy"):\n\nParty A: Tarn Network Co., Ltd.\n\nAddress: 4 North Road\n\nParty B:'
            " Orrin Bio Co., Ltd.",
            ["Tarn Network Co., Ltd.", "Orrin Bio Co., Ltd."],
        ),
        (  # a name over its address
            "OUTSOURCING AGREEMENT\n\nBETWEEN:\n\nTARN MEDIA INTERNATIONAL\tMILL LANE 51\t7327 AB LODI\tTHE"
            " NETHERLANDS\t(hereinafter"
            ' "TMI")\n\nAND\n\nORRIN SYSTEMS, INC.\t32 MILL STREET\t(hereinafter "ORRIN")\n\nWHEREAS',
            ["TARN MEDIA INTERNATIONAL", "ORRIN SYSTEMS, INC."],
        ),
        (  # one for whom another acts
            'THIS ENDORSEMENT AGREEMENT is made as of May 1, 2013 by and between Orrin Learning Limited ("Company") and'
            " Tarn Speakers"
            ' Ltd ("Agency") agent for Paul Miller ("Talent").\n\nWHEREAS',
            ["Orrin Learning Limited", "Tarn Speakers Ltd", "Paul Miller"],
        ),
        (  # in favour of, and those who bind themselves at the end
            'THIS GUARANTY is made as of May 1, 2013 by Orrin Investors, L.P. (the "Guarantor"), in favor of Tarn Bank,'
            ' N.A. ("Agent").'
            "\n\nWHEREAS\n\n"
            + "The Guarantor pays.\n"
            * 20
            + "The undersigned, Orrin Mills, Inc., an Ohio corporation, and Orrin"
            " Kansas, Inc., hereby acknowledge receipt.",
            ["Orrin Investors, L.P.", "Tarn Bank, N.A.", "Orrin Mills, Inc.", "Orrin Kansas, Inc."],
        ),
    ],
)
def test_finds_the_parties_of_other_openings(text: str, names: list[str]) -> None:
    assert party_names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (  # "AND" inside a name amid small letters
            "CREDIT AGREEMENT\n\nTHIS AGREEMENT is entered into as of May 1, 1996, by and between ORRIN AND WILLIAMS SALES, CO.,"
            ' a Texas corporation ("Borrower"), and TARN BANK, NATIONAL ASSOCIATION ("Bank").\n\nRECITAL',
            ["ORRIN AND WILLIAMS SALES, CO.", "TARN BANK, NATIONAL ASSOCIATION"],
        ),
        (  # what the title says of them is no party
            "AGREEMENT BETWEEN OWNER, CONTRACTOR AND DEVELOPER\n\nTHIS AGREEMENT is made by and between TARN FOODS INC., a"
            ' corporation (hereinafter called "OWNER"), and ORRIN BUILDERS, INC. ("CONTRACTOR").\n\nRECITAL',
            ["TARN FOODS INC.", "ORRIN BUILDERS, INC."],
        ),
        (  # the one who is greeted, not the one who writes
            "Paul Miller\nChairman\n\nMay 11, 2008\n\nSarah H. Coats\n18 Mill Lane\n\nRe: Employment Agreement\n\nDear Sarah:\n\n"
            'This letter confirms the terms upon which Orrin Inc., an Ohio corporation ("Company") and you ("Executive") agreed.',
            ["Sarah H. Coats", "Orrin Inc."],
        ),
        (  # an amendment that opens with its recitals
            'AMENDMENT TO EMPLOYMENT AGREEMENT\n\nWHEREAS, Orrin Mills Corporation, a Delaware corporation (the "Company") and'
            ' Paul Miller (the "Executive") entered into that certain Employment Agreement, as of January 1, 2009;',
            ["Orrin Mills Corporation", "Paul Miller"],
        ),
    ],
)
def test_reads_parties_of_openings_seen_in_letters_and_recitals(text: str, names: list[str]) -> None:
    assert party_names(text) == names


@pytest.mark.parametrize(
    ("clause", "day"),
    [
        ("1. Term. The Employer employs the Employee from May 22, 2016, until May 22, 2020 unless ended.", "2020-05-22"),
        ("1. Term. This Agreement shall expire on May 2, 2021.", "2021-05-02"),
        ("1. Term. The Term was previously scheduled to expire June 27, 2019.", None),
        ("1. Term. Rent is due from May 22, 2016, and taxes on June 1, 2020.", None),
    ],
)
def test_finds_the_day_on_which_the_agreement_ends(clause: str, day: str | None) -> None:
    stated = "1. Term. The Term of this Agreement begins on the Effective Date and shall continue until May 2, 2021."
    expiration = own(SUPPLY.replace(stated, clause)).expiration_date
    assert (expiration.value if expiration else None) == day


def test_a_definition_that_names_another_agreement_is_no_preamble() -> None:
    clause = (
        '"Farm Contract" means that certain Agreement for the Exploration of Fields between the Ministry of Oil of Aksu and'
        " Tarn Corp."
    )
    assert find_preamble("Contract for services.\n\n" + clause) is None


def test_takes_the_parties_of_the_signature_block_where_the_opening_names_none() -> None:
    text = (
        "JOINT FILING AGREEMENT\n\nThe undersigned hereby agree to the joint filing of any statement under Section 13 of "
        "the Act with respect to"
        " securities of Orchid Foods, Inc. This Agreement may be executed in counterparts."
        + " Each is responsible for itself."
        * 30
    )
    block = (
        "\n\nIN WITNESS WHEREOF, the undersigned sign as of May 5, 2020.\n\nTARN GP LLC\n\nBy: /s/ A. Orr\n\nTARN "
        "PARTNERS L.P.\n\nBy: Tarn GP LLC, its general partner\n\nBy: /s/ A. Orr\n"
    )
    agreement = own(text + block)
    assert [party.name.value for party in agreement.parties] == ["TARN GP LLC", "TARN PARTNERS L.P."]
    assert agreement.date is not None
    assert agreement.date.value == "2020-05-05"


@pytest.mark.parametrize(
    ("title", "event"),
    [
        ("Amendment No. 3 to the Amended and Restated Credit Agreement", "amendment"),
        ("Amended and Restated Lease Agreement", "restatement"),
        ("Termination Agreement", "termination"),
        ("Services Agreement", "entry"),
    ],
)
def test_tells_what_an_instrument_does_by_its_title(title: str, event: str) -> None:
    text = f'This {title} is made as of May 1, 2014 by and between Tarn, Inc. ("Tarn") and Orrin LLC ("Orrin").\n\nRECITALS\n'
    assert own(text).event.value == event


@pytest.mark.parametrize(
    ("term", "name", "short"),
    [
        ("Tarnfield", "Tarnfield Chemicals GmbH", True),
        ("OBX", "Orrin Biologics Exchange, Inc.", True),
        ("Company", "The Tarn Company", False),
        ("Buyer", "Tarn, Inc.", False),
        ("Network", "Tarn Broadcasting, Inc.", False),
    ],
)
def test_a_short_name_is_drawn_from_the_name(term: str, name: str, short: bool) -> None:
    assert is_short_name(term, name) is short


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("EX-10.1", "Anything", True),
        ("EX-2.1", "Anything", True),
        ("EX-21", "Subsidiaries of the registrant\n\nTarn LLC\tDelaware", False),
        ("EX-23", "Consent of independent accountants", False),
        ("EX-99.1", SUPPLY, True),
        ("EX-99.1", "Tarn, Inc. announced an agreement between it and Orrin, Inc. today.", False),
        ("8-K", SUPPLY, False),
        ("10-K", SUPPLY, False),
        ("", SUPPLY, True),
        ("", "A letter to the holders of shares.", False),
    ],
)
def test_tells_an_agreement_from_a_report(kind: str, text: str, expected: bool) -> None:
    assert is_agreement_document(document(text, kind)) is expected


def test_the_title_leaves_out_exhibit_numbers_and_what_follows() -> None:
    title = find_agreement_title(document(SUPPLY), find_preamble(SUPPLY))
    assert title is not None
    assert title.value == "Supply Agreement"
    assert SUPPLY[title.mentions[0].start : title.mentions[0].end] == title.mentions[0].quote


def test_a_text_without_title_or_parties_gives_no_agreement() -> None:
    assert find_document_agreements(document("Schedule of fees\n\n1. Ten.\n2. Twenty."), ()) == ()


PIECES = [
    "This Supply Agreement ",
    "is made as of May 1, 2016 ",
    "by and between ",
    "Tarn, Inc.",
    ' ("Tarn")',
    " and ",
    "Orrin LLC",
    ", a ",
    "\n\n",
    "WHEREAS",
    "By: /s/ ",
    '"',
    "(",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_every_mention_quotes_its_own_text(text: str) -> None:
    for agreement in find_document_agreements(document(text), ()):
        facts = [agreement.title, agreement.date, agreement.kind, *(party.name for party in agreement.parties)]
        for fact in facts:
            assert fact is None or all(text[m.start : m.end] == m.quote for m in fact.mentions)


def test_twenty_times_the_text_costs_less_than_twenty_five_times_the_time() -> None:
    clause = (
        " Tarnfield shall deliver the goods to Orrin under the Master Agreement dated May 1, 2015 by and between the "
        "Parties at a price of $5.00."
    )
    short, long = (SUPPLY + clause * times for times in (400, 8_000))

    bound = 25 * max(least_seconds(lambda: find_document_agreements(document(short), ())), 0.02)
    assert least_seconds(lambda: find_document_agreements(document(long), ()), bound) < bound


def named(text: str) -> list[tuple[str, list[str]]]:
    source = SUPPLY.replace("NOW, THEREFORE,", f"{text}\n\nNOW, THEREFORE,")
    found = find_document_agreements(Document(1, "EX-10.7", "x.txt", "", source, source), ())[1:]
    return [
        (each.title.value, [party.name.value for party in each.parties])
        for each in found
        if each.title and each.title.value != "Quality Agreement"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "WHEREAS, Orrin and Dalby Works, Inc. entered into that certain Toll Manufacturing Agreement,"
            ' dated as of May 2, 2014 (the "Prior Agreement");',
            [("Toll Manufacturing Agreement", ["Orrin Bio, Inc.", "Dalby Works, Inc."])],
        ),
        (
            "WHEREAS, Orrin and Tarnfield are parties to that certain Mill Lease, the term of which expires on May 2, 2019;",
            [("Mill Lease", ["Tarnfield Chemicals GmbH", "Orrin Bio, Inc."])],
        ),
        ("WHEREAS, Orrin is bound by any Swap Contract between Orrin and Tarnfield;", []),
        ("WHEREAS, notice was given to the Pension Benefit Guaranty Corporation by Orrin under rules of May 1, 2010;", []),
        ('WHEREAS, "Grant Agreement" means an agreement between Orrin and Tarnfield that grants options;', []),
        (
            "WHEREAS, Tarnfield owns a mill; and Dalby Works, Inc. and Pell Ltd, a subsidiary of Orrin,"
            " entered into that certain Mill Lease, dated as of May 2, 2014;",
            [("Mill Lease", ["Dalby Works, Inc.", "Pell Ltd"])],
        ),
    ],
)  # fmt: skip
def test_another_agreement_is_named_once_and_with_its_own_parties(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert named(text) == expected
