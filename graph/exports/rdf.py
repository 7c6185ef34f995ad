"""RDF in the syntaxes that the store writes itself."""

from __future__ import annotations

import heapq
import tempfile
from io import BufferedRandom
from itertools import islice
from typing import IO

from pactgraph.graph.store import Store

_RUN = 500_000  # lines sorted in memory at a time: about 100 MB


def write_rdf(store: Store, out: IO[bytes], form: str) -> None:
    """Write TriG (the whole store), or Turtle, N-Triples or RDF/XML (the default graph: what we believe)."""
    store.write_quads(out, form)


def write_sorted_quads(store: Store, out: IO[bytes]) -> None:
    """Write the whole store as sorted N-Quads: the same filings always give the same bytes.

    Lines are sorted in runs on disk and merged, so that memory does not grow with the store.
    """
    with tempfile.TemporaryFile() as unsorted:
        store.write_quads(unsorted, "nquads")
        unsorted.seek(0)
        runs: list[BufferedRandom] = []
        try:
            while lines := sorted(islice(unsorted, _RUN)):
                run = tempfile.TemporaryFile()  # noqa: SIM115 (closed below, when all are merged)
                runs.append(run)
                run.writelines(lines)
                run.seek(0)
            out.writelines(heapq.merge(*runs))
        finally:
            for run in runs:
                run.close()
