#!/usr/bin/env python3
"""Score what the loaders extract against the labelled documents.

    evaluate.py [--record] [--sets 8k ...] [--list]

Prints one table over ../shared/gold (figure, precision, recall, F1, goal, change since the recorded run) and lists the facts
gained and lost since then. The recorded run (eval.json) holds figures and, of each fact that was missed or wrong, a hash only:
no text of a filing.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import sys
import time
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from pactgraph.loaders.contract import filing_json, refusal_json
from pactgraph.loaders.errors import LoaderError
from pactgraph.loaders.load import load

HERE = Path(__file__).parent
RECORDED = HERE / "eval.json"
SETS = ("8k", "pharma", "cuad", "compound")
Json = dict[str, Any]
Miss = tuple[str, str, str, str]  # figure, "missed" or "wrong", document, text


@dataclass(frozen=True)
class Scored:
    """One gold set: its figures, what was missed or wrong, and every gold fact (to name what was gained)."""

    figures: dict[str, Json]
    misses: list[Miss]
    gold: list[Miss]
    documents: int
    seconds: float


def main() -> None:
    """Run the chosen sets, print the table and what changed; with --record, keep the run."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--gold", type=Path, default=HERE.parent.parent / "shared" / "gold", help="folder of the gold sets")
    cli.add_argument("--sets", nargs="+", choices=SETS, default=SETS)
    cli.add_argument("--record", action="store_true", help="keep this run as benchmarks/eval.json")
    cli.add_argument("--list", action="store_true", help="list every fact gained and lost, not the first twenty of each")
    arguments = cli.parse_args()
    if not arguments.gold.is_dir():
        sys.exit(f"no gold documents at {arguments.gold}: name their folder with --gold")
    before: Json = json.loads(RECORDED.read_text(encoding="utf-8")) if RECORDED.exists() else {}
    goals = tomllib.loads((HERE / "goals.toml").read_text(encoding="utf-8"))
    score = _score_module(arguments.gold / "score.py")
    after = {name: score_set(score, arguments.gold / name) for name in arguments.sets}
    below = sum(print_table(name, scored, goals.get(name, {}), before.get(name, {})) for name, scored in after.items())
    for name, scored in after.items():
        print_changes(name, scored, before.get(name, {}), None if arguments.list else 20)
    print(f"\n{below} figures below their goal")
    if arguments.record:
        kept = before | {name: recorded(scored) for name, scored in after.items()}
        RECORDED.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def score_set(score: ModuleType, folder: Path) -> Scored:
    """Extract every document of a gold set and score it with the gold set's own scorer."""
    documents = {score.stem(path.name): path for path in sorted((folder / "documents").iterdir())}
    tally, nothing = score.Tally(), score.Tally()
    began, seconds = time.process_time(), 0.0
    labels = sorted((folder / "labels").glob("*.json"))
    for path in labels:
        gold = json.loads(path.read_text(encoding="utf-8"))
        began = time.process_time()
        found = extracted(documents[score.stem(gold["document"])])
        seconds += time.process_time() - began
        score.score_document(tally, gold, found)
        score.score_document(nothing, gold, {})
    figures = {figure: tally.row(figure) for figure in score.FIGURES}
    shown = {figure: row for figure, row in figures.items() if row["gold"] or row["found"]}
    return Scored(shown, tally.misses, nothing.misses, len(labels), seconds)


def extracted(path: Path) -> Json:
    """What `pactgraph extract` prints for one file."""
    try:
        return filing_json(load(path.read_bytes(), path.name).record)
    except LoaderError as error:
        return refusal_json(path.name, type(error).__name__, error.place, error.reason)


def print_table(name: str, scored: Scored, goals: Json, before: Json) -> int:
    """Print one set's figures; return how many are below their goal."""
    print(f"\n{name}: {scored.documents} documents in {scored.seconds:.1f} s ({scored.documents / scored.seconds:.0f} a second)")
    print(f"{'figure':34} {'P':>6} {'R':>6} {'F1':>6} {'goal':>6} {'change':>7}   gold  found")
    ceilings, below = goals.get("false", {}), 0
    for figure, row in scored.figures.items():
        goal = goals.get(figure)
        wrong = sum(1 for miss in scored.misses if miss[:2] == (figure, "wrong"))
        failed = (goal is not None and row["f1"] < goal) or wrong > ceilings.get(figure, wrong)
        below += failed
        old = before.get("figures", {}).get(figure)
        change = f"{row['f1'] - old['f1']:+.3f}" if old else ""
        aim = f"{goal:.2f}" if goal is not None else f"<={ceilings[figure]}" if figure in ceilings else ""
        print(
            f"{figure:34} {row['precision']:6.3f} {row['recall']:6.3f} {row['f1']:6.3f} {aim:>6} {change:>7}"
            f"  {row['gold']:5}  {row['found']:5}{'   below' if failed else ''}"
        )
    return below


def print_changes(name: str, scored: Scored, before: Json, most: int | None) -> None:
    """List the facts gained and lost since the recorded run: a gain is a gold fact now right or a wrong value now gone."""
    old, new = set(before.get("misses", ())), _hashed(scored.misses)
    if not old:
        return
    known = _hashed(scored.gold)
    gained, lost = sorted(old - new.keys()), sorted(new.keys() - old)
    for title, hashes in (("gained", gained), ("lost", lost)):
        print(f"\n{name}: {len(hashes)} facts {title}")
        rows = sorted(
            "\t".join(miss) if (miss := new.get(each) or known.get(each)) else "a wrong value is gone" for each in hashes
        )
        for row, times in list(Counter(rows).items())[:most]:
            print(f"  {row}{f' ({times} times)' if times > 1 else ''}")


def recorded(scored: Scored) -> Json:
    """What is kept of a run: figures and hashes."""
    return {"figures": scored.figures, "documents": scored.documents, "misses": sorted(_hashed(scored.misses))}


def _hashed(misses: list[Miss]) -> dict[str, Miss]:
    """Each miss by a hash; the same miss of one document twice counts twice."""
    seen: Counter[Miss] = Counter()
    by_hash: dict[str, Miss] = {}
    for miss in misses:
        seen[miss] += 1
        by_hash[hashlib.sha256("\t".join((*miss, str(seen[miss]))).encode()).hexdigest()[:16]] = miss
    return by_hash


def _score_module(path: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location("score", path)
    if specification is None or specification.loader is None:
        sys.exit(f"{path} is no Python module")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
