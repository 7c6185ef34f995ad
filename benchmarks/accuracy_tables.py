"""Write the figures of `eval.json` into the tables of docs/accuracy.md: `python benchmarks/accuracy_tables.py`."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/accuracy.md"
HEADS = {"8k": "reports", "pharma": "pharma agreements", "cuad": "CUAD agreements", "compound": "passages about alliances"}


def table(figures: dict[str, Any], goals: dict[str, float]) -> str:
    """One set's rows, in alphabetical order."""
    rows = ["| figure | precision | recall | F1 | goal |", "|---|---|---|---|---|"]
    for name, row in sorted(figures.items()):
        goal = goals.get(name)
        short = "" if goal is None else f"{goal:.2f}" + ("" if row["f1"] >= goal else " (not reached)")
        rows.append(f"| {name} | {row['precision']:.3f} | {row['recall']:.3f} | {row['f1']:.3f} | {short} |")
    return "\n".join(rows) + "\n"


def written(page: str) -> str:
    """The page with every table as recorded."""
    recorded = json.loads((ROOT / "benchmarks/eval.json").read_text(encoding="utf-8"))
    goals = tomllib.loads((ROOT / "benchmarks/goals.toml").read_text(encoding="utf-8"))
    for key, words in HEADS.items():
        made = table(recorded[key]["figures"], goals.get(key, {}))
        page = re.sub(rf"(### \d+ {words}[^\n]*\n\n)\|.*?\n(?=\n|\Z)", lambda match, made=made: match[1] + made, page, flags=re.S)
    return page


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
