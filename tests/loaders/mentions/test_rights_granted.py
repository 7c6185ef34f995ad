"""Licences of fictional companies: told by a verb alone, ended and given back, with schools and affiliates as parties."""

from __future__ import annotations

import pytest

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from tests.loaders.mentions.test_reported_agreements import parties, value
from tests.loaders.mentions.test_told_deals import SELF, reported

SELF_NAME = "Larkfield Therapeutics, Inc."
NEWS = "8.01 Other Events"


@pytest.mark.parametrize(
    ("body", "title", "roles"),
    [
        (
            SELF + "announced that it has out-licensed to Harrow Seiyaku K.K. the rights to its cream in Japan.",
            "license",
            {SELF_NAME: "licensor", "Harrow Seiyaku K.K.": "licensee"},
        ),
        (
            SELF + "granted Harrow Pharma AG an exclusive license to sell its cream in Spain.",
            "exclusive license",
            {SELF_NAME: "licensor", "Harrow Pharma AG": "licensee"},
        ),
        (
            SELF + "granted a non-exclusive, worldwide license under its patents to Harrow Pharma AG.",
            "non-exclusive, worldwide license",
            {SELF_NAME: "licensor", "Harrow Pharma AG": "licensee"},
        ),
        (
            SELF + "was granted by Harrow Pharma AG (“Harrow”) an exclusive sublicense to sell a cream.",
            "exclusive sublicense",
            {SELF_NAME: "licensee", "Harrow Pharma AG": "licensor"},
        ),
        (
            SELF + "obtained an exclusive license to make a cream from Harrow Pharma AG.",
            "exclusive license",
            {SELF_NAME: "licensee", "Harrow Pharma AG": "licensor"},
        ),
        (
            SELF + "in-licensed a cream from Harrow Pharma AG.",
            "license",
            {SELF_NAME: "licensee", "Harrow Pharma AG": "licensor"},
        ),
        (
            SELF + "appointed Harrow Pharma AG as its exclusive distributor in Spain.",
            "appointment as exclusive distributor",
            {SELF_NAME: "supplier", "Harrow Pharma AG": "exclusive distributor"},
        ),
        (
            "On April 30, 2007, Larkfield Therapeutics, Inc.'s affiliate told us. On May 2, 2007, our subsidiary, Tarn Labs LLC, "
            "granted Harrow Pharma AG an exclusive license to sell its cream.",
            "exclusive license",
            {"Tarn Labs LLC": "licensor", "Harrow Pharma AG": "licensee"},
        ),
    ],
)
def test_a_verb_tells_a_license(body: str, title: str, roles: dict[str, str]) -> None:
    (found,) = reported(body, NEWS)
    assert (value(found.title), value(found.event), parties(found)) == (title, "entry", roles)


@pytest.mark.parametrize(
    "body",
    [
        SELF + "announced that it would have licensed its cream to Harrow Pharma AG.",  # not done
        "The Company has licensed its cream to Harrow Pharma AG.",  # no day
        SELF + "sells a cream that was licensed to Harrow Pharma AG.",  # a relative clause
        SELF + "was granted an orphan designation by Harrow Pharma AG.",  # nothing licensed
        "On April 30, 2007, Harrow Pharma AG granted Tarn Mills Corp. an exclusive license.",  # of others
    ],
)
def test_no_license_is_told(body: str) -> None:
    assert reported(body, NEWS) == ()


def test_a_license_is_not_told_twice() -> None:
    (found,) = reported(
        SELF
        + "entered into a Collaboration Agreement with Harrow Pharma AG (“Harrow”). On May 1, 2007, the Company granted Harrow "
        "an exclusive license to its cream."
    )
    assert value(found.title) == "Collaboration Agreement"


def test_a_collaboration_in_which_rights_are_granted_has_a_licensor() -> None:
    (found,) = reported(
        SELF + "entered into a Collaboration Agreement with Harrow Pharma AG (“Harrow”). The Company granted Harrow exclusive "
        "rights to its cream."
    )
    assert parties(found) == {SELF_NAME: "licensor", "Harrow Pharma AG": "licensee"}


@pytest.mark.parametrize(
    ("body", "event"),
    [
        (
            SELF + "received written notice from Harrow Pharma AG of its election to terminate, without cause, the License "
            "Agreement, dated June 5, 2001, between the Company and Harrow Pharma AG.",
            "termination",
        ),
        (SELF + "and Harrow Pharma AG terminated by mutual consent the License Agreement dated June 5, 2001.", "termination"),
        (
            SELF + "regained all rights to its cream from Harrow Pharma AG following the mutual termination of the parties' 2001 "
            "license agreement.",
            "termination",
        ),
        (SELF + "announced a supply agreement with Harrow Pharma AG.", "entry"),
        (SELF + "announced the supply agreement with Harrow Pharma AG, which it had signed in 2001.", "mention"),
    ],
)
def test_what_is_done_to_an_agreement(body: str, event: str) -> None:
    found = reported(body, NEWS)[0]
    assert value(found.event) == event
    assert "Harrow Pharma AG" in parties(found)


@pytest.mark.parametrize(
    ("terms", "ours"),
    [
        ("granting Harrow exclusive rights to a cream", "licensor"),
        ("under which Harrow will pay the Company an upfront fee of $2 million", "licensor"),
        ("under which the Company holds exclusive rights to a cream", "licensee"),
        ("under which the Company licensed from Harrow a cream", "licensee"),
        ("under which Harrow had granted the Company rights to a cream", "licensee"),
    ],
)
def test_who_grants_is_the_licensor(terms: str, ours: str) -> None:
    (found,) = reported(SELF + f"entered into a License Agreement with Harrow Pharma AG (“Harrow”), {terms}.")
    theirs = {"licensor": "licensee", "licensee": "licensor"}[ours]
    assert parties(found) == {SELF_NAME: ours, "Harrow Pharma AG": theirs}


@pytest.mark.parametrize(
    ("terms", "roles"),
    [
        ("Harrow Pharma AG has the right to terminate the agreement if sales cease", (None, None)),
        ("The Company has the right to terminate the license", (None, None)),
        ("The Company has the right, but not the obligation, to audit the books", (None, None)),
        ("The Company has rights to terminate it", (None, None)),
        ("The Company has termination rights", (None, None)),
        ("Harrow Pharma AG has the exclusive right to develop and sell the gel", ("licensor", "licensee")),
        ("The Company has the right to commercialize the gel", ("licensee", "licensor")),
        ("The Company has exclusive rights to the gel", ("licensee", "licensor")),
        ("The Company obtained an exclusive license", ("licensee", "licensor")),
    ],
)
def test_only_a_right_to_use_makes_a_licensee(terms: str, roles: tuple[str | None, str | None]) -> None:
    (found,) = reported(SELF + f"entered into a license agreement with Harrow Pharma AG. {terms}.")
    told = parties(found)
    assert (told.get(SELF_NAME), told.get("Harrow Pharma AG")) == roles


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("with The Regents of the University of Ardmore (the “University”)", ["The Regents of the University of Ardmore"]),
        ("from the Medical University of Delft.", ["Medical University of Delft"]),
        ("and the Trustees of Harrow College (“Harrow”)", ["Trustees of Harrow College"]),
        ("the University of Ardmore at Delft and Tarn Corp.", ["University of Ardmore at Delft", "Tarn Corp."]),
        ("Larkfield University and Harrow College", ["Larkfield University", "Harrow College"]),
        ("the National Institute of Allergy and Infectious Diseases", ["National Institute of Allergy and Infectious Diseases"]),
        ("the National Institute of Health and Tarn Corp. met", ["National Institute of Health", "Tarn Corp."]),
        ("the National Institute of Rural Weather said", ["National Institute of Rural Weather"]),
        ("Delft Institute of Ferns and Orchid Disorders, in", ["Delft Institute of Ferns and Orchid Disorders"]),
        ("Delft Institute of Botany and Technology, in", ["Delft Institute of Botany and Technology"]),
        ("the National Institute of Botany and Larkfield agreed", ["National Institute of Botany"]),
        ("the National Institute of Botany and Tarn Research agreed", ["National Institute of Botany"]),
        (
            "the National Institute of Botany and Medical Research Corp. met",
            ["National Institute of Botany", "Medical Research Corp."],
        ),
        ("the State University of Ardmore, by", ["State University of Ardmore"]),
        ("the regents of our university", []),
    ],
)
def test_schools_and_institutes(text: str, names: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_organizations(text, 0, len(text))] == names


def aliases(body: str) -> dict[str, list[str]]:
    return {party.name.value: [alias.value for alias in party.aliases] for party in reported(body)[0].parties}


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("Harrow Pharma GmbH, a Swiss affiliate of Harrow Holding AG (“Harrow”)", {"Harrow Pharma GmbH": ["Harrow"]}),
        ("Harrow Pharma GmbH, a subsidiary of Harrow Holding AG (“Harrow”)", {"Harrow Pharma GmbH": []}),
        ("Harrow Pharma AG of Berlin, Germany (“Harrow”)", {"Harrow Pharma AG": ["Harrow"]}),
        ("Harrow Pharma AG, with Dr. Ida Moss as principal investigator", {"Harrow Pharma AG": []}),
        ("Harrow Pharma AG on its SELNIX(TM) platform", {"Harrow Pharma AG": []}),
        ("Delft University (the “University”)", {"Delft University": []}),
    ],
)
def test_whose_short_name_it_is(named: str, expected: dict[str, list[str]]) -> None:
    assert aliases(SELF + f"entered into a research agreement with {named}.") == {SELF_NAME: [], **expected}


def test_who_is_sold_to_stands_before_what_is_sold() -> None:
    (found,) = reported(SELF + "sold to Harrow Pharma AG all of its rights in a cream for $18 million in cash.", NEWS)
    assert value(found.event) == "entry"
    assert parties(found) == {SELF_NAME: "seller", "Harrow Pharma AG": "buyer"}


def test_who_is_provided_with_a_notice_is_a_party() -> None:
    (found, *_) = reported(
        SELF
        + "provided Harrow Pharma AG (“Harrow”) with 90 days' notice of termination of the License Agreement dated June 5, 2001 "
        "between the parties (the “License”).",
        "1.02 Termination of a Material Definitive Agreement",
    )
    assert value(found.event) == "termination"
    assert {party.name.value: [alias.value for alias in party.aliases] for party in found.parties} == {
        SELF_NAME: [],
        "Harrow Pharma AG": ["Harrow"],
    }


def test_who_is_appointed_under_an_agreement_is_its_party() -> None:
    (found,) = reported(
        SELF + "appointed Harrow Pharma AG as its exclusive distributor of a cream in Spain pursuant to a Distribution Agreement."
    )
    assert value(found.title) == "Distribution Agreement"
    assert list(parties(found)) == [SELF_NAME, "Harrow Pharma AG"]


def test_who_ends_an_agreement_with_another_and_pays_is_the_payer() -> None:
    (found, *_) = reported(
        SELF + "terminated its License Agreement, dated June 5, 2001, with Harrow Pharma AG and paid a fee of $2.2 million.",
        "1.02 Termination of a Material Definitive Agreement",
    )
    assert [amount.payer.value for amount in found.amounts if amount.payer] == [SELF_NAME]


def test_a_numbered_modification_amends_a_contract() -> None:
    found, changed = reported(
        SELF + "and Harrow Pharma AG entered into Modification No. 7 to the Supply Contract dated June 5, 2001."
    )
    assert (value(found.title), value(found.event)) == ("Modification No. 7 to the Supply Contract", "amendment")
    assert (value(changed.title), value(changed.event)) == ("Supply Contract", "mention")


def test_a_modification_without_a_number_is_no_paper() -> None:
    assert reported(SELF + "made a Modification to its mill with Harrow Pharma AG.") == ()


def contingent(sums: str) -> list[bool | None]:
    (found,) = reported(
        SELF + f"entered into a License Agreement with Harrow Pharma AG, under which the Company will pay {sums}."
    )
    return [amount.contingent.value if amount.contingent else None for amount in found.amounts]


@pytest.mark.parametrize(
    ("sums", "expected"),
    [
        ("an upfront payment of $2 million and sales milestones of up to $6 million", [False, True]),
        ("$2 million at closing and up to a further $6 million upon FDA approval", [False, True]),
        ("$2 million at closing and up to an additional $6 million", [False, True]),
        ("$2 million and $6 million at closing", [None, False]),
    ],
)
def test_which_of_two_sums_is_certain(sums: str, expected: list[bool | None]) -> None:
    assert contingent(sums) == expected


def test_a_share_of_royalties_is_no_rate_of_them() -> None:
    (found,) = reported(
        SELF + "entered into a Royalty Purchase Agreement with Harrow Pharma AG, under which it sold 85% of the royalties on its "
        "cream; royalties of 7% of net sales are due."
    )
    assert [rate.value for rate in found.royalties] == ["7% of net sales"]
