"""The W3C SPARQL 1.1 suite, where it stands beside the project; docs/serve.md lists what is known to be missed."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.w3c import run_formats, run_protocol, run_queries

ROOT = Path(__file__).resolve().parents[2]
SUITE = ROOT.parent / "shared/w3c-sparql11"
pytestmark = [pytest.mark.heavy, pytest.mark.skipif(not SUITE.exists(), reason="the W3C suite is not here")]


def listed() -> set[str]:
    """The tests that docs/serve.md says are missed."""
    text = (ROOT / "docs/serve.md").read_text(encoding="utf-8").partition("## What of SPARQL 1.1 is missed")[2]
    return {line.split("`")[1] for line in text.splitlines() if line.startswith("| `")}


def test_queries_are_evaluated_and_read_as_the_suite_says() -> None:
    evaluated, read = run_queries(SUITE)
    assert evaluated.held >= 215
    assert read.held == 103
    assert {name.partition("#")[2] for name in (*evaluated.missed, *run_formats(SUITE).missed)} == listed()


def test_every_query_of_the_protocol_suite_is_answered_and_every_update_refused() -> None:
    asked, refused = run_protocol(SUITE)
    assert not asked.missed
    assert not refused.missed
