"""`pactgraph trace LINKS.jsonl`: what each sentence does to which earlier agreement."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

# As a document's reading has them: quotes straight, odd spaces plain, character for character.
_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "\u00a0": " ", "\u2009": " ", "\u202f": " "})


def trace(links: Annotated[Path, typer.Argument(help='JSON lines: {"id", "text"}.', exists=True)]) -> None:
    """Print {"id", "event", "number", "title", "date", "parties"} for each sentence."""
    for line in links.read_text(encoding="utf-8").splitlines():
        if line.strip():
            link = json.loads(line)
            typer.echo(json.dumps(_answer(link["id"], link["text"]), ensure_ascii=False))


def _answer(identifier: str, text: str) -> dict[str, Any]:
    from pactgraph.loaders.mentions.amends import find_amends

    reading = text.translate(_PLAIN)
    found = find_amends(reading, 0, len(reading))
    if found is None:
        return {"id": identifier, "event": None, "number": None, "title": None, "date": None, "parties": []}
    title = " ".join(text[found.title[0] : found.title[1]].split()) if found.title else None
    return {
        "id": identifier,
        "event": found.event,
        "number": found.number,
        "title": title,
        "date": found.date.value if found.date else None,
        "parties": list(dict.fromkeys(text[party.start : party.end] for party in found.parties)),
    }
