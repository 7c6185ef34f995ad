"""Names and deeds that are looked for one after the other are those that one pattern for both finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.mentions.contracts import who_gives
from pactgraph.loaders.mentions.wording.written_names import written_names

WORDS = [
    "Quarn",
    "Quarn Mills",
    "Orrin",
    "shall ",
    "sell",
    "buys",
    "provide",
    "free of charge",
    " to ",
    " from ",
    "is",
    "x",
    ", ",
    " ",
]


@pytest.mark.parametrize(
    ("text", "name", "places"),
    [
        ("Quarn and Quarn Mills", "Quarn", [0, 10]),
        ("Quarnery, McQuarn", "Quarn", [0]),  # what follows is not looked at; inside a word no name begins
        ("A A A", "A A", [0, 2]),
        ("(Quarn)", "(Quarn", []),  # no word begins with a bracket
        ("", "Quarn", []),
    ],
)
def test_a_name_stands_where_a_word_begins(text: str, name: str, places: list[int]) -> None:
    assert [start for start, _ in written_names(text, name)] == places


@given(st.lists(st.sampled_from(WORDS), max_size=20), st.lists(st.sampled_from(["Quarn", "Quarn Mills", "Orrin"]), min_size=1))
@pytest.mark.parametrize("deed", [who_gives._GIVES, who_gives._GETS])
def test_deeds_behind_a_name_are_those_of_one_pattern(deed: re.Pattern[str], parts: list[str], names: list[str]) -> None:
    text = "".join(parts)
    ways = [name.replace(" ", r"\s{1,3}") for name in names]
    places = sorted(place for number, way in enumerate(ways) for place in who_gives._places(text, way, number))
    assert who_gives._deeds(text, places, deed) == len(re.findall(rf"\b(?:{'|'.join(ways)})\b{deed.pattern}", text))


@given(st.lists(st.sampled_from([*WORDS, "grants ", "purchase "]), max_size=20))
def test_who_is_dealt_with_stands_behind_a_word_that_says_so(parts: list[str]) -> None:
    text = "".join(parts)
    served = r"\b(?:sell|supply|provide)s?(?:\s(?!from\b)[\w']+){0,6}?\sto\sQuarn\b|\b(?:grants?|engages?)(?:\sto)?\sQuarn\b"
    for found in re.finditer(served, text):
        assert who_gives._DEALT_WITH.search(text, 0, found.end() - len("Quarn"))
