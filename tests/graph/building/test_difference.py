"""What only one of two sets of lines holds, on disk or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.graph.building import difference as module
from pactgraph.graph.building.difference import difference

LINES = st.lists(st.integers(0, 40).map(lambda number: b"line %d\n" % number))


@given(LINES, LINES)
def test_the_difference_is_that_of_sets(held: list[bytes], wanted: list[bytes]) -> None:
    assert difference(held, wanted) == (sorted(set(held) - set(wanted)), sorted(set(wanted) - set(held)))


def test_what_is_much_waits_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_IN_MEMORY", 1)
    held, wanted = [b"%d\n" % number for number in range(500)], [b"%d\n" % number for number in range(1, 501)]
    assert difference(held, wanted) == ([b"0\n"], [b"500\n"])
