"""The graph in the forms that others read."""

from __future__ import annotations

import heapq
import tempfile
from io import BufferedRandom
from itertools import islice
from typing import IO

from pactgraph.graph.store import RDF_FORMATS, Store

_RUN = 500_000  # lines sorted in memory at a time: about 100 MB


def export_rdf(store: Store, out: IO[bytes], form: str) -> None:
    """Write the graph as RDF. N-Quads are the whole store, sorted: the same filings always give the same bytes.

    TriG is the whole store too; the forms that know no named graphs hold the default graph, what we believe.
    """
    if form == "nquads":
        _write_sorted(store, out)
    else:
        store.write_quads(out, form)


def _write_sorted(store: Store, out: IO[bytes]) -> None:
    """Sort in runs on disk, then merge, so that memory does not grow with the store."""
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


FORMATS = tuple(RDF_FORMATS)
