"""What a build costs, whole process: CPU for each filing, one and two reading processes, and a build of what is unchanged.

`python benchmarks/build.py FOLDER [--peer PYTHON] [--files N]`: FOLDER holds 8-K HTML; PYTHON is an interpreter of an environment
with edgartools and rdflib. Files are taken evenly over the folder. Ours is `pactgraph build` from the start of the process to its
end, its reading processes, start-up, store and knowledge included; CPU time is user and system of all of them. A build of one
file goes before, so that the code is compiled as an installer leaves it. The peer parses
the same filings with edgartools and adds as many quads as our build made to an rdflib graph in memory: it looks for no fact,
writes nothing to disk, and its start-up is not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

PEER = """
import json, sys, time
from edgar.documents import HTMLParser, ParserConfig
from rdflib import Dataset, Literal, URIRef
asked = json.load(sys.stdin)
started = time.process_time()
wall = time.monotonic()
graph = Dataset()
each, made = asked["quads"] // len(asked["files"]), 0
for number, (path, (start, end)) in enumerate(asked["files"].items()):
    html = open(path, encoding="utf-8", errors="replace").read()[start:end]
    sections = HTMLParser(ParserConfig(form="8-K")).parse(html).sections
    for name in sorted(sections):
        sections[name].text()
    context = graph.graph(URIRef(f"https://example.org/source/{number}"))
    for count in range(each):
        subject = URIRef(f"https://example.org/source/{number}/fact/{count // 8}")
        context.add((subject, URIRef(f"https://example.org/term#{count % 8}"), Literal(f"value {count}")))
        made += 1
print(json.dumps({"cpu": time.process_time() - started, "wall": time.monotonic() - wall, "quads": made}))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took, in seconds."""

    name: str
    wall: float
    cpu: float
    quads: int


def main() -> None:
    """Run each build once and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peer", type=Path, help="python of an environment with edgartools and rdflib")
    parser.add_argument("--files", type=int, default=200)
    given = parser.parse_args()
    found = sorted(path for path in given.folder.iterdir() if path.suffix.lower() in (".htm", ".html"))
    files = found[:: max(1, len(found) // given.files)][: given.files]
    with tempfile.TemporaryDirectory() as place:
        costs = _ours(files, Path(place))
    if given.peer:
        costs.append(_theirs(given.peer, files, costs[0].quads))
    size = sum(path.stat().st_size for path in files) / len(files) / 1000
    print(f"{len(files)} filings of {size:.0f} KB on average, {os.cpu_count()} cores, {costs[0].quads:,} quads\n")
    print("| run | wall s | CPU s | CPU ms a filing | filings a second | a CPU second |")
    print("|---|---:|---:|---:|---:|---:|")
    for cost in costs:
        number = len(files)
        rates = f"{number / cost.wall:.0f} | {number / cost.cpu:.0f}"
        print(f"| {cost.name} | {cost.wall:.1f} | {cost.cpu:.1f} | {1000 * cost.cpu / number:.1f} | {rates} |")


def _ours(files: list[Path], place: Path) -> list[Cost]:
    folder = place / "filings"
    folder.mkdir()
    for path in files:
        (folder / path.name).symlink_to(path.resolve())
    _build("compiling", folder / files[0].name, place / "first", 1)
    costs = []
    for name, jobs, fresh in (
        ("build, 1 reading process", 1, True),
        ("build, 2 reading processes", 2, True),
        ("build again, unchanged", 1, False),
    ):
        if fresh:
            shutil.rmtree(place / "output", ignore_errors=True)
        costs.append(_build(name, folder, place / "output", jobs))
    return costs


def _build(name: str, folder: Path, output: Path, jobs: int) -> Cost:
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = [sys.executable, "-m", "pactgraph", "build", str(folder), "-g", str(output), "--jobs", str(jobs)]
    installed = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    installed["PYTHONPYCACHEPREFIX"] = str(output.parent / "bytecode")
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=installed)
    if run.returncode not in (0, 3):
        sys.exit(f"the build failed:\n{run.stderr[-2000:]}")
    wall, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(name, wall, cpu, json.loads((output / "report.json").read_text())["store"]["quads"])


def _theirs(python: Path, files: list[Path], quads: int) -> Cost:
    asked = {"files": {str(path): _html_span(path) for path in files}, "quads": quads}
    run = subprocess.run([str(python), "-c", PEER], input=json.dumps(asked), capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(f"the peer failed:\n{run.stderr[-2000:]}")
    answer = json.loads(run.stdout.splitlines()[-1])
    return Cost("edgartools parse + rdflib add", answer["wall"], answer["cpu"], answer["quads"])


def _html_span(path: Path) -> tuple[int, int]:
    text = path.read_text(encoding="utf-8", errors="replace")
    start, end = text.find("<TEXT>"), text.find("</TEXT>")
    return (start + 6 if start >= 0 else 0), (end if end >= 0 else len(text))


if __name__ == "__main__":
    main()
