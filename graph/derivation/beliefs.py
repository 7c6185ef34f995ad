"""Evidence and judgements -> what we believe, quad by quad. docs/knowledge-graph.md is its shape."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO, cast

from pactgraph.graph.derivation.agreement_lines import agreement_lines
from pactgraph.graph.derivation.agreements import find_agreements
from pactgraph.graph.derivation.compound_ties import compound_tie_lines
from pactgraph.graph.derivation.entities import entity_lines
from pactgraph.graph.derivation.evidence import Evidence
from pactgraph.graph.derivation.filings import filing_lines, filings_of
from pactgraph.graph.derivation.identity import identify
from pactgraph.graph.derivation.judgement_lines import contradiction_lines, judgement_lines
from pactgraph.graph.derivation.lifeline_lines import conflict_lines, ended_agreements, lifeline_lines
from pactgraph.graph.derivation.offices import office_lines, organizations_served
from pactgraph.graph.derivation.shared_officers import shared_officer_lines
from pactgraph.graph.derivation.ties import tie_lines
from pactgraph.graph.identity.decisions import Decision
from pactgraph.graph.resolution import Judging, judge_here

_IN_MEMORY = 8 * 1024 * 1024  # bytes of quads that wait to be loaded; what is more waits on the disk


def derive_knowledge(evidence: Evidence, decisions: Sequence[Decision] = (), judging: Judging = judge_here) -> list[bytes]:
    """The sorted, unique quads of the default graph and of the judgements; the same evidence and decisions give the same."""
    return sorted(set(derived_lines(evidence, decisions, judging)))


def derived_lines(evidence: Evidence, decisions: Sequence[Decision] = (), judging: Judging = judge_here) -> Iterator[bytes]:
    """What `derive_knowledge` gives, one quad after the other, in no order, and some of them twice."""
    return (line.encode() for line in _lines(evidence, decisions, judging))


def kept_knowledge(evidence: Evidence, folder: Path) -> IO[bytes]:
    """What `derived_lines` gives as a file, in `folder` where it is much, that is gone when it is closed."""
    with ExitStack() as opened:  # closed here where deriving fails, else by who reads it
        lines = cast("IO[bytes]", opened.enter_context(tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=str(folder))))
        lines.writelines(derived_lines(evidence))
        lines.seek(0)
        opened.pop_all()
        return lines


def _lines(evidence: Evidence, decisions: Sequence[Decision], judging: Judging) -> Iterator[str]:
    identity = identify(evidence, decisions, judging)
    filing_of = filings_of(evidence, identity)
    agreements = find_agreements(evidence, identity, filing_of)
    served = organizations_served(evidence, identity)
    yield from filing_lines(evidence, identity, filing_of)
    yield from entity_lines(evidence, identity, filing_of)
    for agreement in agreements:
        yield from agreement_lines(evidence, identity, filing_of, agreement)
        yield from conflict_lines(evidence, filing_of, agreement)
    yield from lifeline_lines(evidence, filing_of, agreements)
    yield from office_lines(evidence, identity, filing_of, served)
    yield from tie_lines(agreements)
    yield from compound_tie_lines(evidence, identity, agreements, ended_agreements(evidence, agreements))
    yield from shared_officer_lines(evidence, identity, served)
    yield from judgement_lines(identity.judged)
    yield from contradiction_lines(identity.contradictions)
