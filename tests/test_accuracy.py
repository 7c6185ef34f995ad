"""The tables that people read are the figures that were recorded."""

from __future__ import annotations

from benchmarks.accuracy_tables import PAGE, written


def test_the_accuracy_page_shows_the_recorded_figures() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert written(page) == page
