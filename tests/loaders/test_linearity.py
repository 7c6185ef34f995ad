"""Extraction stays linear in the length of the text."""

from __future__ import annotations

import pytest

from pactgraph.loaders.load import load
from tests.loaders.mentions.test_officers import COVER
from tests.stopwatch import least_seconds

_HEAD = (
    "LICENSE AGREEMENT\n\nThis License Agreement (the \"Agreement\") is entered into as of March 3, 2011 by and between Boral "
    "Therapeutics, Inc., a Delaware corporation (\"Boral\"), and Tessin Pharma AG, a Swiss company (\"Tessin\").\n\n"
)  # fmt: skip
_CLAUSE = (
    "{number}. Payments. Tessin shall pay Boral a milestone payment of $2,{number:03d},000 within thirty (30) days after the "
    "first Phase 2 trial of BT-{number} in Japan, Canada and the United States begins, and a royalty of 6% to 9% of Net Sales. "
    "Iris M. Calder, Chief Executive Officer of Boral, and the officers of Tessin named in Schedule {number} shall meet by "
    "June 30, 2012. The term of this Section is five (5) years. This Agreement shall be governed by the laws of the State of "
    "New York.\n\n"
)


def agreement(length: int) -> bytes:
    """A told agreement of `length` characters."""
    clauses = [_CLAUSE.format(number=number % 1000) for number in range(length // len(_CLAUSE) + 1)]
    return (_HEAD + "".join(clauses))[:length].encode()


def seconds(length: int, enough: float = 0.0) -> float:
    source = agreement(length)
    return least_seconds(lambda: load(source, "told-ex10.txt"), enough)


def test_a_longer_agreement_takes_longer_in_proportion() -> None:
    bound = 14 * max(seconds(40_000), 0.01)
    assert seconds(320_000, bound) < bound


_GIVEN = "Robert Ida Carl Anna Paul Alan Ruth John Peter Susan".split()


def news_of_many(length: int) -> bytes:
    """A report of `length` characters in which each sentence names somebody new."""
    told = "{given} {first}{second}{third}n resigned. "
    syllables = [consonant + vowel for consonant in "bdfglmnrt" for vowel in "aeiou"]
    people = (
        told.format(
            given=_GIVEN[number % 10],
            first=syllables[number // 2025 % 45].capitalize(),
            second=syllables[number // 45 % 45],
            third=syllables[number % 45],
        )
        for number in range(length // 20)
    )
    return COVER.format("".join(people)[:length], "").encode()


def test_a_report_of_many_persons_takes_longer_in_proportion() -> None:
    def seconds_of(length: int, enough: float = 0.0) -> float:
        source = news_of_many(length)
        return least_seconds(lambda: load(source, "told-8k.txt"), enough)

    bound = 8 * max(seconds_of(12_000), 0.01)
    assert seconds_of(60_000, bound) < bound


@pytest.mark.heavy
def test_five_megabytes_take_less_than_twenty_five_times_as_long_as_a_quarter() -> None:
    bound = 25 * seconds(250_000)
    assert seconds(5_000_000, bound) < bound
