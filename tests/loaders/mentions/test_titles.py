from __future__ import annotations

import re

import pytest

from pactgraph.loaders.lexicon.officer_changes import CHANGE_WORDS, ChangeWords
from pactgraph.loaders.lexicon.titles import TITLE_HEADS, TitleHead
from pactgraph.loaders.mentions.officials.titles import find_titles, title_value


def titles_of(text: str) -> list[str]:
    return [title_value(text, start, end) for start, end in find_titles(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Executive Vice President and Chief Financial Officer of the Company",
            ["Executive Vice President and Chief Financial Officer"],
        ),
        ("President, Sales and Marketing, joined", ["President, Sales and Marketing"]),
        ("Chairman of the Board of Directors", ["Chairman of the Board of Directors"]),
        ("members of the Board", ["member of the Board of Directors"]),
        ("Treasurer (Principal Accounting Officer)", ["Treasurer (Principal Accounting Officer)"]),
        ("Senior Vice President, General\nCounsel and Secretary", ["Senior Vice President, General Counsel and Secretary"]),
        ("the Board of Directors approved it", []),
        ("the Secretary of State of Oregon", []),
        ("presidential matters and management", []),
    ],
)
def test_finds_titles_to_their_end(text: str, titles: list[str]) -> None:
    assert titles_of(text) == titles


@pytest.mark.parametrize("head", TITLE_HEADS, ids=lambda head: head.pattern)
def test_a_head_of_a_title_matches_its_examples_and_not_its_neighbour(head: TitleHead) -> None:
    pattern = re.compile(rf"(?<!\w)(?:{head.pattern})(?!\w)", re.I)
    assert all(pattern.search(example) for example in head.examples)
    assert not pattern.search(head.neighbour)


@pytest.mark.parametrize("words", CHANGE_WORDS, ids=lambda words: words.change)
def test_words_of_a_change_match_their_examples_and_not_their_neighbour(words: ChangeWords) -> None:
    pattern = re.compile(rf"\b(?:{words.pattern})\b", re.I)
    assert all(pattern.search(example) for example in words.examples)
    assert words.change in ("resigned", "terminated") or not pattern.search(words.neighbour)
