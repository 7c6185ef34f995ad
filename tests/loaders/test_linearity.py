"""Extraction stays linear in the length of the text."""

from __future__ import annotations

from collections.abc import Callable

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
_KINDS = "License Supply Credit Lease Purchase Services Distribution".split()
_SYLLABLES = [consonant + vowel for consonant in "bdfglmnrt" for vowel in "aeiou"]


def _word(number: int) -> str:
    """Another made-up word for each number below 90,000."""
    return (_SYLLABLES[number // 2025 % 45] + _SYLLABLES[number // 45 % 45] + _SYLLABLES[number % 45] + "n").capitalize()


def _person(number: int) -> str:
    return f"{_GIVEN[number % 10]} {_word(number)}"


def _company(number: int) -> str:
    return f"{_word(number)} {('Foods', 'Mills', 'Labs')[number % 3]}, {('Inc.', 'AG', 'Ltd.')[number % 3]}"


def _day(number: int) -> str:
    return f"{('March', 'May', 'July')[number % 3]} {number % 28 + 1}, {1990 + number % 21}"


_DEAL = COVER.replace(
    COVER[COVER.index("Item 5.02") : COVER.index("{}")], "Item 1.01 Entry into a Material Definitive Agreement.\n\n"
)
_ODD: dict[str, tuple[str, Callable[[int], str]]] = {  # a frame, and what fills it for each number
    "persons": (COVER, lambda n: f"{_person(n)} resigned. "),
    "persons of one surname": (COVER, lambda n: f"{_word(n)} {chr(65 + n % 26)}. Orr resigned. "),
    "deals": (_DEAL, lambda n: f"On {_day(n)}, the Company entered into a {_KINDS[n % 7]} Agreement with {_company(n)}. "),
    "deals of one name": (_DEAL, lambda n: f"On {_day(n)}, the Company entered into a Supply Agreement. "),
    "deals on one day": (_DEAL, lambda n: f"The Company entered into the {_word(n)} Agreement, dated as of May 2, 2011. "),
    "a sentence": (_DEAL, lambda n: f"{'The Company made' if not n else ''} a {_KINDS[n % 7]} Agreement with {_company(n)}, "),
    "a sentence of one name": (_DEAL, lambda n: f"{'The Company made' if not n else ''} a Supply Agreement, "),
    "amendments": (_DEAL, lambda n: f"The Company made Amendment No. {n} to the {_word(n)} Lease with {_company(n)}. "),
    "companies": (_DEAL, lambda n: f"{_company(n)}, "),
    "rows of exhibits": (
        _DEAL.replace("Item 1.01", "Item 9.01"),
        lambda n: f"10.{n}    {_KINDS[n % 7]} Agreement, dated as of {_day(n)}, between the Company and {_company(n)}\n",
    ),
    "headings": (_DEAL, lambda n: f"Item {n % 9 + 1}.0{n % 5 + 1} Other Events\n\nNone.\n\n"),
    "marks": (_HEAD + "{}{}", lambda n: "[***] ["),
    "brands": (_HEAD + "A trial of tablets. {}{}", lambda n: f"{_word(n).lower()}mab "),
}  # fmt: skip


@pytest.mark.parametrize("odd", _ODD)
def test_a_text_of_many_takes_longer_in_proportion(odd: str) -> None:
    frame, told = _ODD[odd]

    def seconds_of(length: int, enough: float = 0.0) -> float:
        many = "".join(told(number) for number in range(length // 10))
        source = frame.format(many[:length], "").encode()
        return least_seconds(lambda: load(source, "told-8k.txt"), enough)

    bound = 8 * max(seconds_of(16_000), 0.02)
    assert seconds_of(80_000, bound) < bound


@pytest.mark.heavy
def test_five_megabytes_take_less_than_twenty_five_times_as_long_as_a_quarter() -> None:
    bound = 25 * seconds(250_000)
    assert seconds(5_000_000, bound) < bound
