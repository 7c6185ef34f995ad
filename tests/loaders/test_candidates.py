"""The candidates among many patterns hold every one that matches."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.candidates import candidates
from pactgraph.loaders.mentions.terms import amounts

PATTERNS = [
    re.compile(pattern, flags)
    for pattern, flags in [
        (r"\bpar\svalue\b", re.I),
        (r"(?:\b(?:[Nn]otes?|bond)\sof\s)\Z", 0),
        (r"%\sof\b", 0),
        (r"\b(?:in|a)\b", re.I),
        (r"\w+\sdue\Z", 0),
    ]
]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Par value", [0, 2, 4]),
        ("a bond of ", [1, 2, 3, 4]),
        ("the bonded Inn", [1, 2, 3, 4]),  # a word may go on behind "i", for all that is told of it
        ("the bonded Oath", [1, 2, 4]),
        ("K\u0131nd \u0130n kind", [2, 3, 4]),  # `re.I` takes the odd letter for an i
        ("", [2, 4]),
    ],
)
def test_only_patterns_whose_words_stand_there_are_candidates(text: str, numbers: list[int]) -> None:
    assert candidates(PATTERNS).among(text) == numbers


@pytest.mark.parametrize("rules", [amounts._OF_REPORTS, amounts._OF_PAPERS])
@given(data=st.data())
def test_a_rule_that_matches_is_a_candidate(rules: amounts._Rules, data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(rules.before) - 1))
    text = data.draw(st.sampled_from(["", "x ", "the sum, "])) + data.draw(st.from_regex(rules.before[number][1]))
    among = rules.beginnings.among(text)
    assert [place for place, (_, pattern) in enumerate(rules.before) if pattern.search(text) and place not in among] == []
