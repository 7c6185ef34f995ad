"""What a graph costs as it grows, and what all of EDGAR would cost: `python benchmarks/scale.py [--record] [--real FOLDER]`.

Seeded variations of the examples stand for corpora of several sizes. Each size is measured in a process of its own, step by
step as a fresh build goes: reading, loading into a store on disk, deriving what is believed from what the readers told, asking;
CPU seconds, so that a busy machine does not show. What the store's own threads do while we derive counts as loading.
`--real FOLDER` (a corpus with subfolders of 8-Ks and of EX-10s) measures the unit costs on real filings.
`--record` keeps all of it in scale.json and writes the tables of docs/scale.md from there; `--tables` only writes the tables.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.seeded import seeded_filings
from pactgraph.graph.building.filling import Filling
from pactgraph.graph.building.intake import FiledSource
from pactgraph.graph.derivation.beliefs import derived_lines
from pactgraph.graph.derivation.told import gather_evidence
from pactgraph.graph.knowledge import load_lines
from pactgraph.graph.store import LocalStore, open_reading
from pactgraph.reading import Read, read_source

ROOT = Path(__file__).resolve().parents[1]
RECORD, PAGE = ROOT / "benchmarks/scale.json", ROOT / "docs/scale.md"
STORIES = 9  # of 15 filings: the smallest size
FACTORS = (1, 10, 100)
_AT_ONCE = 50  # filings in one part, as in a build
ALL_8K, ALL_EX10 = 4_600_000, 1_800_000  # documents in EDGAR, about
ASKED = {
    "agreements of a company": "SELECT ?a ?t WHERE {{ ?a pact:party <{company}> ; pact:title ?t }}",
    "sentences of an agreement": "SELECT ?q WHERE {{ <{agreement}> pact:asFiled ?f . GRAPH ?g {{ ?fact pact:about ?f ; "
    "pact:bestMention/pact:quote ?q }} }}",
}


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--factors", type=int, nargs="+", default=list(FACTORS))
    parser.add_argument("--stories", type=int, default=STORIES, help="fifteen filings each, at factor 1")
    parser.add_argument("--real", type=Path, help="folder of real filings: 8k-*/ and ex10/")
    parser.add_argument("--sample", type=int, default=60, help="real filings of each kind")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--tables", action="store_true")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)  # measure so many stories and print them as JSON
    given = parser.parse_args()
    if given.one:
        print(json.dumps(measure(given.one)))
        return
    figures = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.is_file() else {}
    if not given.tables:
        figures["sizes"] = [_alone(given.stories * factor) for factor in given.factors]
        if given.real:
            figures["real"] = {kind: real_costs(given.real, kind, given.sample) for kind in ("8-K", "EX-10")}
    for name, text in tables(figures).items():
        print(f"{name}\n{text}")
    if given.record or given.tables:
        RECORD.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), figures), encoding="utf-8")


def _alone(stories: int) -> dict[str, Any]:
    done = subprocess.run([sys.executable, __file__, "--one", str(stories)], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr[-3000:])
    value: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    print(value, file=sys.stderr)
    return value


def measure(stories: int) -> dict[str, Any]:
    """One size in all its steps."""
    read_all(seeded_filings(1, seed=99))  # what is made once, as patterns, is no cost of a filing
    with tempfile.TemporaryDirectory() as place:
        parts = Path(place)
        read, read_cpu = timed(lambda: read_all(seeded_filings(stories), parts))
        before, store = time.process_time(), load_all(parts)
        with tempfile.TemporaryFile(dir=place) as lines:
            believed, derive_cpu = derive_all(parts, lines)
            lines.seek(0)
            load_lines(store, lines)
        store.flush()
        load_cpu = time.process_time() - before - derive_cpu
        quads = len(store)
        store.close()
        disk = sum(path.stat().st_size for path in (parts / "store").rglob("*") if path.is_file())
        with open_reading(parts / "store") as opened:
            asked = ask_all(opened)
    return {
        **read,
        "read_cpu": read_cpu,
        "load_cpu": load_cpu,
        "derive_cpu": derive_cpu,
        "believed": believed,
        "store_quads": quads,
        "disk": disk,
        "asked_ms": asked,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def derive_all(parts: Path, lines: IO[bytes]) -> tuple[int, float]:
    """Write what is believed; how many quads, some of them twice, and the CPU seconds that this thread took for it."""
    before, count = time.thread_time(), 0
    with (parts / "things").open("rb") as told:
        for line in derived_lines(gather_evidence(told, parts)):
            lines.write(line)
            count += 1
    return count, time.thread_time() - before


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """A result and the CPU seconds that it took."""
    before = time.process_time()
    result = work()
    return result, time.process_time() - before


def read_all(filings: Iterable[tuple[str, bytes]], parts: Path | None = None) -> dict[str, int]:
    """Read every filing; what it states goes into N-Quads files of some size."""
    figures = dict.fromkeys(("filings", "bytes", "quads", "texts"), 0)
    waiting: list[FiledSource] = []
    for name, source in filings:
        read = read_source(source, name, "scale")
        if not isinstance(read, Read):
            raise TypeError(f"{name} was refused: {read.reason}")
        figures["filings"] += 1
        figures["bytes"] += len(source)
        figures["quads"] += read.filed.entry.quads
        figures["texts"] += sum(len(text.content) for text in read.filed.texts)
        waiting.append(read.filed)
        if parts is None:
            waiting.clear()
        elif len(waiting) >= _AT_ONCE:
            _write(parts, waiting)
    if parts is not None:
        _write(parts, waiting)
    return figures


def _write(parts: Path, waiting: list[FiledSource]) -> None:
    (parts / f"{len(list(parts.glob('*.nq'))):05d}.nq").write_bytes(b"".join(filed.lines for filed in waiting))
    with (parts / "things").open("a", encoding="utf-8") as told:
        told.writelines(f"{filed.told}\n" for filed in waiting)
    waiting.clear()


def load_all(parts: Path) -> LocalStore:
    """A store on disk with every part in it."""
    filling = Filling(parts / "store")
    for part in sorted(parts.glob("*.nq")):
        filling.add(part)
    return filling.finish()


def ask_all(store: LocalStore) -> dict[str, float]:
    """The median of some runs of each query, in milliseconds."""
    company = next(store.rows("SELECT ?c WHERE { ?a pact:party ?c } LIMIT 1"))[0]
    agreement = next(store.rows(f"SELECT ?a WHERE {{ ?a pact:party <{company}> }} LIMIT 1"))[0]
    return {name: _median(store, query.format(company=company, agreement=agreement)) for name, query in ASKED.items()}


def _median(store: LocalStore, query: str) -> float:
    times = []
    for _ in range(21):
        before = time.perf_counter()
        list(store.rows(query))
        times.append(1000 * (time.perf_counter() - before))
    return round(statistics.median(times), 2)


def real_costs(folder: Path, kind: str, number: int) -> dict[str, float]:
    """CPU, sizes and quads of one real filing of a kind, on average of an even sample."""
    names = ("ex10",) if kind == "EX-10" else ("8k-html", "8k-sgml", "8k-text")
    found = sorted(path for name in names for path in (folder / name).iterdir() if path.is_file())
    chosen = found[:: max(1, len(found) // number)][:number]
    read_all(seeded_filings(1, seed=99))
    reads: list[Read] = []

    def work() -> None:
        for path in chosen:
            read = read_source(path.read_bytes(), path.name, "scale")
            if isinstance(read, Read):
                reads.append(read)

    _, cpu = timed(work)
    lines = b"".join(read.filed.lines for read in reads)
    return {
        "filings": len(reads),
        "cpu_ms": 1000 * cpu / len(reads),
        "bytes": sum(path.stat().st_size for path in chosen) / len(chosen),
        "quads": sum(read.filed.entry.quads for read in reads) / len(reads),
        "packed": len(gzip.compress(lines, 6)) / len(reads),
        "texts": sum(len(text.content) for read in reads for text in read.filed.texts) / len(reads),
    }


def tables(figures: dict[str, Any]) -> dict[str, str]:
    """Every table of the page, by its mark."""
    made = {"sizes": _rows(size_rows(figures["sizes"]))}
    if "real" in figures:
        made |= {"units": _rows(unit_rows(figures["real"])), "edgar": _rows(edgar_rows(figures))}
    return made


def size_rows(sizes: list[dict[str, Any]]) -> Iterator[list[str]]:
    """What each size cost, and how far the dearest filing is from the cheapest."""
    yield ["filings", "quads", "read ms", "load ms", "derive ms", "all, ms a filing", "store bytes a quad", "peak MB", *ASKED]
    totals = []
    for size in sizes:
        each = [1000 * size[step] / size["filings"] for step in ("read_cpu", "load_cpu", "derive_cpu")]
        totals.append(sum(each))
        asked = [f"{milliseconds:.1f} ms" for milliseconds in size["asked_ms"].values()]
        cells = [f"{size['filings']:,}", f"{size['store_quads']:,}", *(f"{one:.2f}" for one in each), f"{totals[-1]:.2f}"]
        yield [*cells, f"{size['disk'] / size['store_quads']:.0f}", f"{size['peak_mb']:,}", *asked]
    spread = 100 * (max(totals) / min(totals) - 1)
    yield ["", "", "", "", "", f"within {spread:.0f} %", "", "", *("" for _ in ASKED)]


def unit_rows(real: dict[str, dict[str, float]]) -> Iterator[list[str]]:
    """What one real filing costs."""
    yield ["", "filings measured", "KB", "CPU ms", "quads", "KB of N-Quads, packed", "KB of text"]
    for kind, one in real.items():
        sizes = [f"{one[name] / 1000:.0f}" for name in ("packed", "texts")]
        yield [kind, f"{one['filings']:.0f}", f"{one['bytes'] / 1000:.0f}", f"{one['cpu_ms']:.0f}", f"{one['quads']:.0f}", *sizes]


def edgar_rows(figures: dict[str, Any]) -> Iterator[list[str]]:
    """All of EDGAR's 8-Ks and EX-10s, from the unit costs."""
    largest = figures["sizes"][-1]
    per_quad = 1e6 * (largest["load_cpu"] / largest["quads"])  # microseconds
    derive = largest["derive_cpu"] / largest["quads"]
    disk = largest["disk"] / largest["store_quads"]
    believed = largest["store_quads"] / largest["quads"]
    yield [
        "",
        "documents",
        "read, core-hours",
        "quads, millions",
        "load, core-hours",
        "derive, core-hours",
        "shards GB",
        "store GB",
        "texts GB",
    ]
    sums = [0.0] * 8
    for kind, number in (("8-K", ALL_8K), ("EX-10", ALL_EX10)):
        one = figures["real"][kind]
        quads = number * one["quads"]
        row = [
            number, number * one["cpu_ms"] / 3.6e6, quads * believed / 1e6, quads * per_quad / 3.6e9, quads * derive / 3600,
            number * one["packed"] / 1e9, quads * believed * disk / 1e9, number * one["texts"] / 1e9,
        ]  # fmt: skip
        sums = [a + b for a, b in zip(sums, row, strict=True)]
        yield [kind, *(f"{value:,.0f}" for value in row)]
    yield ["both", *(f"{value:,.0f}" for value in sums)]


def _rows(rows: Iterable[list[str]]) -> str:
    head, *rest = rows
    rule = "|---|" + "---:|" * (len(head) - 1)
    return "\n".join([f"| {' | '.join(head)} |", rule, *(f"| {' | '.join(row)} |" for row in rest)]) + "\n"


def written(page: str, figures: dict[str, Any]) -> str:
    """The page with its tables as recorded; each stands between `<!-- NAME -->` and `<!-- end -->`."""
    for name, text in tables(figures).items():
        page = re.sub(
            rf"(<!-- {name} -->\n).*?(<!-- end -->)", lambda match, text=text: match[1] + text + match[2], page, flags=re.S
        )
    return page


if __name__ == "__main__":
    main()
