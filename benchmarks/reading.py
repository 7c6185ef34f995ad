"""How fast filings are read: bytes to document with its items, against edgartools' item split of the same files in the same run.

`python benchmarks/reading.py FOLDER [--peer PYTHON] [--files N]`: FOLDER holds 8-K HTML; PYTHON is an interpreter of an
environment with edgartools, which this project does not need otherwise. Both sides read every file in one process on one core;
files are taken evenly over the folder;
time is CPU time without imports. The peer gets the HTML without its submission wrapper, as it asks for.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from pactgraph.loaders.readers import read_filing

PEER = """
import json, sys, time
from edgar.documents import HTMLParser, ParserConfig
files = json.load(sys.stdin)
spent, items = 0.0, {}
for path, (start, end) in files.items():
    html = open(path, encoding="utf-8", errors="replace").read()[start:end]
    started = time.process_time()
    sections = HTMLParser(ParserConfig(form="8-K")).parse(html).sections
    found = sorted(sections)
    for name in found:
        sections[name].text()
    spent += time.process_time() - started
    items[path] = found
print(json.dumps({"seconds": spent, "items": items}))
"""


def main() -> None:
    """Time both sides and print filings a second and how many items each found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peer", type=Path, help="python of an environment with edgartools")
    parser.add_argument("--files", type=int, default=100)
    given = parser.parse_args()
    found = sorted(path for path in given.folder.iterdir() if path.suffix.lower() in (".htm", ".html"))
    files = found[:: max(1, len(found) // given.files)][: given.files]
    ours, seconds = _ours(files)
    size = sum(path.stat().st_size for path in files) / len(files) / 1000
    print(f"{len(files)} filings of {size:.0f} KB on average, {os.cpu_count()} cores, one in use")
    print(f"pactgraph   {len(files) / seconds:8.1f} filings a second   {sum(map(len, ours.values()))} items")
    if given.peer:
        items, theirs = _theirs(given.peer, files)
        count = sum(name.startswith("item") for names in items.values() for name in names)
        print(f"edgartools  {len(files) / theirs:8.1f} filings a second   {count} items")
        print(f"ratio       {theirs / seconds:8.1f}")


def _ours(files: list[Path]) -> tuple[dict[str, list[str]], float]:
    sources = [(path, path.read_bytes()) for path in files]
    items: dict[str, list[str]] = {}
    for path, source in sources[:3]:
        read_filing(source, path.name)  # patterns compile on first use
    started = time.process_time()
    for path, source in sources:
        document = read_filing(source, path.name).documents[0]
        items[str(path)] = [document.text[section.body : section.end] for section in document.items()]
    return items, time.process_time() - started


def _theirs(python: Path, files: list[Path]) -> tuple[dict[str, list[str]], float]:
    spans = {str(path): _html_span(path) for path in files}
    run = subprocess.run([str(python), "-c", PEER], input=json.dumps(spans), capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(f"the peer failed:\n{run.stderr[-2000:]}")
    answer = json.loads(run.stdout.splitlines()[-1])
    return answer["items"], answer["seconds"]


def _html_span(path: Path) -> tuple[int, int]:
    text = path.read_text(encoding="utf-8", errors="replace")
    start, end = text.find("<TEXT>"), text.find("</TEXT>")
    return (start + 6 if start >= 0 else 0), (end if end >= 0 else len(text))


if __name__ == "__main__":
    main()
