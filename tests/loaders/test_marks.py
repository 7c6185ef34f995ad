"""What is looked for around marks is what the pattern finds everywhere."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import pactgraph.loaders
from pactgraph.loaders.letter_runs import letter_runs, spelled
from pactgraph.loaders.lexicon.medicine import CUES
from pactgraph.loaders.marks import Marked, marked
from pactgraph.loaders.mentions.contracts import named_agreements
from pactgraph.loaders.mentions.substances import compound_names


def every_marked() -> Iterator[tuple[str, Marked]]:
    for module in pkgutil.walk_packages(pactgraph.loaders.__path__, "pactgraph.loaders."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Marked):
                yield f"{module.name}.{name}", value


MARKED = dict(every_marked())


def spans(found: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]


@pytest.mark.parametrize("name", MARKED)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None)
@given(data=st.data())
def test_every_match_holds_its_mark_and_is_found(name: str, data: st.DataObject) -> None:
    one = MARKED[name]
    found = [data.draw(st.from_regex(one.compiled)) for _ in range(3)]
    text = (" " * data.draw(st.integers(0, one.before + one.after)) + " sold. ").join(["", *found, ""])
    for start in (0, 1, len(text) // 2):
        assert spans(one.finditer(text, start)) == spans(one.compiled.finditer(text, start))
        assert spans(one.finditer(text, 0, start)) == spans(one.compiled.finditer(text, 0, start))


def test_stretches_that_touch_cut_no_match() -> None:
    one = marked(r"[A-Z]{1,4}-\d(?:, [A-Z]{1,4}-\d){0,3}", re.compile("-"), before=4, after=24)
    text = "AB-1, CD-2, EF-3, GH-4, IJ-5 and KL-6"
    assert spans(one.finditer(text)) == [(0, 22), (24, 28), (33, 37)] == spans(one.compiled.finditer(text))
    first = one.search(text, 1)
    assert first is not None
    assert first[0] == "B-1, CD-2, EF-3, GH-4"


def test_a_text_without_marks_is_not_searched() -> None:
    one = marked("b+", re.compile("x"), before=1, after=1)
    assert one.search("bbb") is None  # its author promised that every match holds one


@settings(deadline=None)
@given(
    st.from_regex(named_agreements._TITLE_BEFORE), st.sampled_from(["", "of", "of the", "and of the", "any", "(Tarn)", "to 4"])
)
def test_no_title_is_refused_by_its_last_words(before: str, last: str) -> None:
    text = f"{before}{last} "
    assert named_agreements._may_end_title(text) or named_agreements._TITLE_BEFORE.search(text) is None


@pytest.mark.parametrize(
    ("before", "may"), [("under this ", False), ("of any of the ", False), ("by Quince and the ", True), ("", False)]
)
def test_a_title_needs_a_capital_before_what_joins(before: str, may: bool) -> None:
    assert named_agreements._may_end_title(before) is may


@given(st.text(st.sampled_from("abcZ1-\u00e9 \n") | st.characters(), max_size=200), st.integers(0, 60))
def test_words_are_those_that_the_pattern_finds(text: str, long: int) -> None:
    text += "q" * long
    words = {word for run in letter_runs(text) for word in compound_names._words(run)}
    assert words == set(compound_names._WORD.findall(text))


@given(st.lists(st.sampled_from([*CUES, "x", "\u00e9", "-", "ion", "s"]), max_size=8))
def test_what_a_cue_begins_with_stands_in_a_run_of_letters(parts: list[str]) -> None:
    text = "".join(parts)
    letters = spelled(text)
    assert [cue for first, cue in compound_names._CUES if cue in text and first not in letters] == []
    assert [cue for first, cue in compound_names._CUES if first == cue and cue in letters and cue not in text] == []
