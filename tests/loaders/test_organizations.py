import pytest

from pactgraph.loaders.lexicon.legal_forms import LEGAL_FORMS, WEAK_FORMS
from pactgraph.loaders.mentions.cast.organizations import find_organizations


def names(text: str) -> list[str]:
    return [" ".join(text[o.start : o.end].split()) for o in find_organizations(text, 0, len(text))]


@pytest.mark.parametrize("form", LEGAL_FORMS + WEAK_FORMS, ids=lambda form: form.name)
def test_each_form_finds_its_examples_and_not_its_neighbour(form):
    for example in form.examples:
        assert names(f"it signed with {example}, today") == [example]
    assert names(f"it signed with {form.neighbour} today") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a contract with Società Lodigiana Ormoni S.r.l (LODI).", ["Società Lodigiana Ormoni S.r.l"]),
        ("among Bank of Ardmore, N.A., Tarn AG New York Branch and Goodman, Sutton & Co.", [
            "Bank of Ardmore, N.A.", "Tarn AG New York Branch", "Goodman, Sutton & Co."]),
        ("between AOX LLC, Tegal and Larkfield Corporation", ["AOX LLC", "Larkfield Corporation"]),
        ("with Fen Holdco (UK) Limited and Fen Limited Partnership", ["Fen Holdco (UK) Limited", "Fen Limited Partnership"]),
        ("On May 1, 2007, The Tarn Company bought it", ["The Tarn Company"]),
        ("and fern partners GmbH, as representative", ["fern partners GmbH"]),
        ("Corran\nMills, Inc. agreed", ["Corran Mills, Inc."]),
        ("with Corran Gas and Electric Company of Utah", ["Corran Gas and Electric Company of Utah"]),
        ("with Grupo Lechero del Norte, S.A. de C.V. of Tarn, Mexico", ["Grupo Lechero del Norte, S.A. de C.V."]),
        ("with Royal Bank of Ardmore, as agent", ["Royal Bank of Ardmore"]),
        ("and BANK ARDEN, TEXAS, N.A., a national bank", ["BANK ARDEN, TEXAS, N.A."]),
        ("at its office in Dallas, Texas, N.A. Orr said", ["Texas, N.A."]),
        ("with Vale Shield, Inc./Orrin Options, Inc. today", ["Vale Shield, Inc."]),
        ("by Tarn Bank National\nAssociation, as agent", ["Tarn Bank National Association"]),
        ("and BANK OF TARN TRUST AND SAVINGS ASSOCIATION, as agent", ["BANK OF TARN TRUST AND SAVINGS ASSOCIATION"]),
    ],
)  # fmt: skip
def test_names_are_whole(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the Company and the Holding Company",
        "a Delaware Corporation",
        "Emerging growth company",
        "the Securities Exchange Act of 1934",
        "the Board of Directors",
        "Denver, CO 80202",
    ],
)
def test_generic_phrases_are_no_names(text):
    assert names(text) == []


def test_a_bank_keeps_its_place_in_capitals_too() -> None:
    text = "and FIRST TARN NATIONAL BANK OF ORRIN, a national banking corporation"
    found = find_organizations(text, 0, len(text))
    assert [text[name.start : name.end] for name in found] == ["FIRST TARN NATIONAL BANK OF ORRIN"]
