"""Letters about an older agreement, what "the Parties" signed before, who guarantees, days and laws in Continental wording."""

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.agreement_dates import find_agreement_dates
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.contracts.preamble import find_preamble
from pactgraph.loaders.mentions.terms.governing_law import find_governing_law
from pactgraph.loaders.mentions.wording.kinds import find_kind
from pactgraph.ontology.records import Agreement

LETTER = """March 4, 2020

Tarnfield Neuro, Inc.
12 Mill Lane, Boston, MA 02116

Re: {subject} dated as of May 6, 2018 by and between Quorvan SE and Tarnfield Neuro, Inc. (the "Main Agreement")

Ladies and Gentlemen:

Reference is made to the Main Agreement between Quorvan SE ("Quorvan") and Tarnfield Neuro, Inc. ("Tarnfield"). Terms
used in this letter agreement (this "Letter Agreement") have the meanings given there.

1. Tarnfield shall run the study and Quorvan shall bear half of its costs.
2. Except as said here, the Main Agreement shall remain {state}.

Very truly yours,

QUORVAN SE
By: /s/ Max Odell
"""
SUPPLY = """SUPPLY AGREEMENT

This Supply Agreement is made as of May 2, 2019 between Quorvan GmbH ("Quorvan") and Tarnfield, Inc. ("Tarnfield").

A. {recital}

1. Quorvan shall supply tablets to Tarnfield.
"""
THREE = """SUPPLY AGREEMENT

This Supply Agreement is made as of May 2, 2019 by and among Quorvan GmbH ("Quorvan"), Tarnfield, Inc. ("Tarnfield") and Orrin
Holdings plc ("Orrin Parent").

1. Quorvan shall supply tablets to Tarnfield. Tarnfield shall purchase tablets from Quorvan.
2. Orrin Parent {act} the payment of all that Tarnfield owes.
"""


def paper(text: str) -> Document:
    return Document(1, "EX-10.1", "example.txt", "", text, text)


def agreements(text: str) -> tuple[Agreement, ...]:
    return find_document_agreements(paper(text), ())


def test_a_letter_is_not_the_agreement_that_its_subject_names() -> None:
    own, *named = agreements(LETTER.format(subject="Licence and Supply Agreement", state="unmodified and in force"))
    assert own.title is not None
    assert own.title.value == "letter agreement"
    assert own.event.value == "amendment"
    assert [[alias.value for alias in party.aliases] for party in own.parties] == [["Quorvan"], ["Tarnfield"]]
    assert [(each.title and each.title.value, each.date and each.date.value) for each in named] == [
        ("Licence and Supply Agreement", "2018-05-06")
    ]


def test_a_subject_without_a_day_is_the_letters_own_title() -> None:
    text = LETTER.format(subject="Side Agreement on Costs", state="open").replace("dated as of May 6, 2018 by and between", "of")
    own = agreements(text)[0]
    assert own.title is not None
    assert own.title.value.startswith("Side Agreement")
    assert own.event.value == "entry"


@pytest.mark.parametrize(
    ("recital", "parties"),
    [
        ("The Parties earlier signed a Confidentiality Agreement dated June 3, 2017.", ["Quorvan GmbH", "Tarnfield, Inc."]),
        ("Both parties are parties to a Quality Agreement dated June 3, 2017.", ["Quorvan GmbH", "Tarnfield, Inc."]),
        ("Somebody else signed a Confidentiality Agreement dated June 3, 2017.", []),
    ],
)
def test_the_parties_of_an_earlier_paper_are_those_of_this_one(recital: str, parties: list[str]) -> None:
    named = agreements(SUPPLY.format(recital=recital))[1]
    assert named.date is not None
    assert named.date.value == "2017-06-03"
    assert [party.name.value for party in named.parties] == parties


@pytest.mark.parametrize(
    ("act", "role"),
    [
        ("hereby irrevocably and unconditionally guarantees", "guarantor"),
        ("guarantees", "guarantor"),
        ("guarantees that it knows of", None),
        ("guarantees the colour of the cloth and", None),
        ("hereby guarantees a stock of thread beside", None),
    ],
)
def test_a_third_party_that_guarantees_is_the_guarantor(act: str, role: str | None) -> None:
    third = agreements(THREE.format(act=act))[0].parties[2]
    assert third.name.value == "Orrin Holdings plc"
    assert (third.role.value if third.role else None) == role


@pytest.mark.parametrize(
    ("amended", "day"),
    [
        ('as previously amended on March 8, 2018 and May 9, 2019 (the "Agreement"), by and', "2022-07-01"),
        ('and was signed anew on March 8, 2018 (this "Amendment"), by and', "2018-03-08"),
    ],
)
def test_days_of_earlier_amendments_are_not_this_ones(amended: str, day: str) -> None:
    text = (
        'AMENDMENT NO. 3\n\nThis Amendment No. 3 (this "Third Amendment"), effective as of July 1, 2022, amends the Supply'
        f' Agreement dated October 4, 2016, {amended} between Quorvan GmbH ("Quorvan") and Tarnfield, Inc. ("Tarnfield").'
        "\n\n1. It goes on."
    )
    date = find_agreement_dates(paper(text), find_preamble(text)).date
    assert date is not None
    assert date.value == day


@pytest.mark.parametrize(
    ("clause", "day"),
    [
        ("This Agreement shall enter into force on 1 October 2014 and lasts.", "2014-10-01"),
        ("The Act shall enter into force on 1 October 2014 and lasts.", None),
        ("If this Agreement enters into force on 1 October 2014, the mill pays.", None),
        ("Nothing in this Agreement shall come into force on 1 October 2014 or before.", None),
    ],
)
def test_an_agreement_that_enters_into_force_takes_effect(clause: str, day: str | None) -> None:
    text = f"{SUPPLY.format(recital='None.')}\n\n9. {clause}"
    effective = find_agreement_dates(paper(text), find_preamble(text)).effective
    assert (effective.value if effective else None) == day


@pytest.mark.parametrize(
    ("clause", "law"),
    [
        (
            "This Distribution Agreement shall be subject to the laws of the Federal Republic of Germany, without its rules.",
            "Germany",
        ),
        ("The Products are subject to the laws of the Federal Republic of Germany.", None),
    ],
)
def test_an_agreement_may_be_subject_to_a_law(clause: str, law: str | None) -> None:
    found = find_governing_law(paper(clause), [(0, len(clause))])
    assert (found.value if found else None) == law


def test_a_quality_agreement_is_of_no_other_kind_and_has_a_maker() -> None:
    assert find_kind("Quality Agreement", "Tarn manufactures batches under cGMP.") == "other"
    assert find_kind("Quality Manufacturing Agreement") == "manufacturing"
    text = SUPPLY.format(recital="Batches.").replace("SUPPLY", "QUALITY").replace("Supply", "Quality")
    roles = [party.role.value if party.role else None for party in agreements(text)[0].parties]
    assert roles == ["manufacturer", "customer"]


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("License, Development and Commercialization Agreement", "License, Development and Commercialization Agreement"),
        ("Assignment, Assumption and Supply Agreement", "Assignment, Assumption and Supply Agreement"),
        ("Employment Agreement, Bonus and Stay", "Employment Agreement"),
    ],
)
def test_a_title_that_lists_what_the_paper_does_is_whole(title: str, whole: str) -> None:
    own = agreements(SUPPLY.format(recital="None.").replace("SUPPLY AGREEMENT", "").replace("Supply Agreement", title))[0]
    assert own.title is not None
    assert own.title.value == whole


@pytest.mark.parametrize(
    ("title", "event", "kind"),
    [
        ("Co-Development Termination and Transition Agreement", "termination", "collaboration"),
        ("License Termination Agreement", "termination", "license"),
        ("Transition Agreement", "entry", "severance"),
    ],
)
def test_what_ends_a_deal_is_an_ending_and_of_its_kind(title: str, event: str, kind: str) -> None:
    own = agreements(SUPPLY.format(recital="None.").replace("SUPPLY AGREEMENT", "").replace("Supply Agreement", title))[0]
    assert (own.event.value, own.kind.value) == (event, kind)


def test_a_company_of_sweden_and_an_institute_are_named_whole_and_short() -> None:
    text = SUPPLY.format(recital="None.").replace("Quorvan GmbH", "Quorvan AB (publ)")
    text = text.replace('Tarnfield, Inc. ("Tarnfield")', 'Stichting Tarn Kanker Instituut ("TKI")')
    own = agreements(text.replace("supply tablets to Tarnfield", "supply tablets to TKI"))[0]
    assert [(party.name.value, [alias.value for alias in party.aliases]) for party in own.parties] == [
        ("Quorvan AB (publ)", ["Quorvan"]),
        ("Stichting Tarn Kanker Instituut", ["TKI"]),
    ]


@pytest.mark.parametrize(
    ("signed", "day"),
    [
        ("Quorvan GmbH - /s/ M. Odell, CEO - 5 April 2019\nTarnfield, Inc. - /s/ L. Pruitt, CSO - 11 April 2019", "2019-04-11"),
        ("Quorvan GmbH - /s/ M. Odell, CEO since 5 April 2019", None),
    ],
)
def test_the_day_on_a_signers_line_is_that_of_the_paper_and_an_older_papers_is_not(signed: str, day: str | None) -> None:
    text = SUPPLY.format(recital="They are parties to a Transfer Agreement dated 14 February 2018.")
    text = text.replace("made as of May 2, 2019", "made") + f"\nSigned:\n{signed}\n"
    date = find_agreement_dates(paper(text), find_preamble(text)).date
    assert (date.value if date else None) == day


def test_who_gives_what_a_product_is_made_of_free_of_charge_is_no_supplier() -> None:
    text = SUPPLY.format(recital="None.").replace("supply tablets to Tarnfield", "produce tablets")
    free, paid = (
        [
            party.role.value if party.role else None
            for party in agreements(f"{text}2. Tarnfield shall supply the powder{how}.")[0].parties
        ]
        for how in (" free of charge", " at its price")
    )
    assert free == ["supplier", "customer"]
    assert paid != free


@pytest.mark.parametrize(
    ("recital", "parties"),
    [
        ("It follows the Quality Agreement executed by the parties on June 3, 2017.", ["Quorvan GmbH", "Tarnfield, Inc."]),
        ("It follows the Quality Agreement executed by the parties thereto on June 3, 2017.", []),
    ],
)
def test_who_signed_an_older_paper_is_told_behind_its_name(recital: str, parties: list[str]) -> None:
    named = agreements(SUPPLY.format(recital=recital))[1]
    assert [party.name.value for party in named.parties] == parties


@pytest.mark.parametrize(("label", "day"), [("Date: ", "2021-01-14"), ("Closing ", "2018-07-31")])
def test_a_letters_day_may_bear_a_label(label: str, day: str) -> None:
    text = (
        f"SIDE LETTER\n\nTo: Quorvan Ltd.\n{label}January 14, 2021\nSubject: Supply Agreement, dated as of July 31, 2018, between"
        ' Tarnfield, Inc. ("Tarnfield") and Quorvan Ltd. ("Quorvan")\n\nDear Sirs,\n\n1. Section 2 is hereby amended.\n'
    )
    own = agreements(text)[0]
    assert own.event.value == "amendment"
    assert own.date is not None
    assert own.date.value == day


def test_a_paper_that_may_be_changed_by_a_writing_of_both_is_no_older_one() -> None:
    recital = "It is changed only by a written amendment to the Quality Agreement signed by both parties."
    assert len(agreements(SUPPLY.format(recital=recital))) == 1
