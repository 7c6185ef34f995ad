"""Lists of words: each entry is found in a sentence that states it, and not in a neighbour that does not."""

from __future__ import annotations

import re

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.brands import BRANDS
from pactgraph.loaders.lexicon.exchanges import EXCHANGE
from pactgraph.loaders.lexicon.isotopes import ISOTOPES
from pactgraph.loaders.lexicon.purposes import HEADS
from pactgraph.loaders.lexicon.salts import SALTS
from pactgraph.loaders.lexicon.territories import COUNTRIES, REGIONS, WORLD
from pactgraph.loaders.mentions.substances.compounds import find_compounds
from pactgraph.loaders.mentions.terms.purpose import find_purpose
from pactgraph.loaders.mentions.terms.territory import find_territory


def document(text: str) -> Document:
    return Document(1, "8-K", "x.txt", "", text, text)


def territory(text: str) -> list[str]:
    return [fact.value for fact in find_territory(document(text), [(0, len(text))])[0]]


def compounds(text: str) -> list[str]:
    return [found.name.value for found in find_compounds(document(text))[0]]


def purpose(text: str) -> str | None:
    at = text.index("$9")
    found = find_purpose(text, (0, len(text)), (at, at + 2))
    return text[found.start : found.end] if found else None


@pytest.mark.parametrize("place", (*REGIONS, *COUNTRIES))
def test_a_place_is_a_territory_where_rights_are_granted_for_it_and_not_where_its_law_rules(place: str) -> None:
    assert territory(f"Orrin may sell the drug in {place} for two years.") == [place]
    assert territory(f"The parties met in {place} and signed the papers.") == []


@pytest.mark.parametrize("words", WORLD)
def test_the_world_is_a_territory_in_every_wording(words: str) -> None:
    assert territory(f"Orrin holds an exclusive license to sell the drug {words}.") == ["worldwide"]
    assert territory(f"Orrin is known {words} for its lakes.") == []


LITERAL = [head for head in HEADS.split("|") if re.fullmatch(r"[a-z -]+", head)]


@pytest.mark.parametrize("head", LITERAL)
def test_a_noun_names_the_sum_behind_it_and_not_as_a_part_of_a_word(head: str) -> None:
    assert (purpose(f"The agreement sets a {head} of $9 each.") or "").endswith(head)
    assert purpose(f"Orrin likes a {head}, as it told Marsh of $9.") is None


@pytest.mark.parametrize("brand", [brand for brand, _ in BRANDS.values()][::7])
def test_a_brand_is_a_medicine_by_its_own_spelling_only(brand: str) -> None:
    assert brand in compounds(f"Patients with the disease were treated with {brand} in a clinical trial of the drug.")
    assert compounds(f"The {brand.lower()}ville plant makes steel.") == []


@pytest.mark.parametrize("name", ISOTOPES)
def test_an_isotope_stands_by_its_symbol(name: str) -> None:
    assert ISOTOPES[name].split("-")[1] == name.split("-")[1]
    assert re.fullmatch(r"[A-Z][a-z]?-\d{1,3}m?", ISOTOPES[name])


@pytest.mark.parametrize("salt", SALTS)
def test_a_salt_alone_is_no_compound(salt: str) -> None:
    assert compounds(f"The mill sells {salt} to farmers.") == []


@pytest.mark.parametrize(
    "name",
    [
        "The Nasdaq Stock Market LLC",
        "Nasdaq Global Select Market",
        "New York Stock Exchange",
        "NYSE American LLC",
        "NYSE",
        "NASDAQ",
        "American Stock Exchange",
        "Boston Stock Exchange, Inc.",
        "Toronto Stock Exchange",
        "London Stock Exchange plc",
    ],
)
def test_the_name_of_an_exchange_is_one_in_any_case(name: str) -> None:
    assert re.fullmatch(EXCHANGE, name, re.I)


@pytest.mark.parametrize(
    "name", ["amexco", "Stock Exchange Agreement", "New York Stock Transfer", "NYSEG", "the exchange of notes"]
)
def test_words_like_an_exchange_are_none(name: str) -> None:
    assert not re.fullmatch(EXCHANGE, name, re.I)
