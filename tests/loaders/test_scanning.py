"""A scanner finds what its pattern finds, everywhere and in stretches."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pactgraph.loaders
from pactgraph.loaders.beginnings import beginnings
from pactgraph.loaders.scanning import Scanner, folded, scanner


def scanners() -> Iterator[tuple[str, Scanner]]:
    for module in pkgutil.walk_packages(pactgraph.loaders.__path__, "pactgraph.loaders."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Scanner):
                yield f"{module.name}.{name}", value


SCANNERS = dict(scanners())


@pytest.mark.parametrize(
    ("pattern", "flags", "words", "bordered"),
    [
        (r"\b(?:Agreements?|[Nn]ote)\b", 0, ("Note", "note", "Agreement"), True),
        (r"(?<![\w-])(?:U\.S|zip\s+code)", re.I, ("u.s", "zip"), True),
        (r"(?<![\d-])(?:19[3-9]\d|20\d\d)", 0, ("19", "20"), False),  # a letter may stand before
        (r"(?:name\s+of\s+)?registrant", re.I, ("name", "registrant"), False),
        (r"\ba(?:s|t) (?=of)", 0, ("as ", "at "), True),
        (r"(?:ab){2,3}c", 0, ("ab",), False),
        (r"(?:\bup|down)", 0, ("up", "down"), False),  # only one of the two has a border
        (r"\b\d{1,3}\sdays|\ba\sday", 0, ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a"), True),
    ],
)
def test_the_words_that_a_pattern_begins_with(pattern: str, flags: int, words: tuple[str, ...], bordered: bool) -> None:
    assert beginnings(re.compile(pattern, flags)) == (words, bordered)


@pytest.mark.parametrize("pattern", [r"\w+", r"[A-Z]\w+", r"(?:a|\s)b", r"(?:a|[\d,])b", r"a?", r"(?i:a)b", "(?=ab)"])
def test_a_pattern_that_may_begin_with_anything_is_no_scanner(pattern: str) -> None:
    with pytest.raises(ValueError, match="does not begin with one of a few words"):
        scanner(pattern)


@given(st.text())
def test_small_letters_keep_their_places(text: str) -> None:
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize("text", ["KI\u017f\u017f", "k\u0131\u017fs", "\u212a\u0130ss", "Kiss"])
def test_letters_that_the_pattern_takes_for_plain_ones_are_found(text: str) -> None:
    wide = f"{'x ' * 300}{text}"
    assert scanner("kiss", re.I).search(wide) is not None
    assert re.compile("kiss", re.I).search(wide) is not None


@pytest.mark.parametrize("figures", ["30", "\u0663\u0660", "\uff13\uff10"])
def test_figures_of_other_scripts_are_found(figures: str) -> None:
    wide = "x\u2013 " * 300
    assert scanner(r"\b\d{1,3}\sdays").search(f"{wide}{figures} days") is not None


def spans(found: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]


def made_up(asked: Scanner, chance: Random) -> str:
    """A text of the pattern's own words, cut, joined and in capitals, among others."""
    own = [*re.findall(r"[A-Za-z0-9/$.]+", re.sub(r"\\[A-Za-z]|\?P<\w+>", " ", asked.compiled.pattern)), *asked.words]
    shapes = (str, str.upper, str.title, lambda word: word[:-1], lambda word: f"{word}s", lambda word: f"x{word}")
    parts = [chance.choice(shapes)(chance.choice(own)) + chance.choice((" ", " ", ", ", "\n", "", "-", ". ")) for _ in range(260)]
    return "".join(parts)


@pytest.mark.parametrize("name", SCANNERS)
def test_every_scanner_finds_what_its_pattern_finds(name: str) -> None:
    asked, chance = SCANNERS[name], Random(name)  # noqa: S311 (texts, no secrets)
    for _ in range(3):
        text = made_up(asked, chance)
        for start, end in ((0, len(text)), (100, 400), (300, len(text) - 50), (0, 30), (0, len(text))):
            expected = spans(asked.compiled.finditer(text, start, end))
            assert spans(asked.finditer(text, start, end)) == expected
            first = asked.search(text, start, end)
            assert (first and first.span()) == (expected[0] if expected else None)


def test_many_scanners_of_one_text_look_into_one_list_of_its_words() -> None:
    text = "The Notes, the notes and an Agreement on notes; denoted. " * 20
    for number in range(12):
        asked = dataclasses.replace(scanner(r"\b(?:Notes?|Agreements?)\b"), words=("Note", "Agreement"))
        assert spans(asked.finditer(text, number)) == spans(asked.compiled.finditer(text, number)), number
        for start, end in ((number * 50, number * 50 + 120), (number * 50, number * 50 + 400)):  # the words are listed by then
            late = dataclasses.replace(scanner(r"\b(?:notes?|denoted)\b", re.I), words=("note", "denoted"))
            assert spans(late.finditer(text, start, end)) == spans(late.compiled.finditer(text, start, end)), (start, end)
