"""What a clause goes on with is sought a few characters behind a place, and not beyond the clause."""

from __future__ import annotations

import re

import pytest

from pactgraph.loaders.mentions.wording.same_clause import begins_in_clause

_SELL = re.compile(r"\bto\s(?:sell|lease)\b")


@pytest.mark.parametrize(
    ("behind", "begins"),
    [
        (" right to sell looms", True),
        (" right, in Orrin and Vell, to lease looms", True),
        (" right. Tarn wishes to sell looms", False),  # another sentence
        (" right; failing which to sell looms", False),
        (" right in Orrinland and in every part of Vell to sell looms", False),  # too far
        (" right to keep looms", False),
    ],
)
def test_words_are_sought_in_the_clause_and_not_beyond(behind: str, begins: bool) -> None:
    reading = f"to sell: an exclusive{behind}"
    assert begins_in_clause(_SELL, reading, len("to sell: an exclusive"), 30) is begins
