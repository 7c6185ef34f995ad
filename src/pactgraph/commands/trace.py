"""`pactgraph trace LINKS.jsonl`: what each sentence does to which earlier agreement."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from pactgraph.commands.told import print_told

# As a document's reading has them: quotes straight, odd spaces plain, character for character.
_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "\u00a0": " ", "\u2009": " ", "\u202f": " "})


def trace(
    links: Annotated[str, typer.Argument(metavar="LINKS", help='JSON lines: {"id", "text"}; - is standard input.')],
    format: Annotated[str, typer.Option(help="jsonl, json, csv, table")] = "jsonl",
) -> None:
    """Say of each sentence which earlier agreement it amends, restates, extends or ends: number, title, date, parties.

    A line that is no sentence is refused with its number; the rest goes on.
    """
    print_told(links, _answer, ("id", "event", "number", "title", "date", "parties"), format)


def _answer(link: dict[str, Any]) -> dict[str, Any]:
    from pactgraph.loaders.mentions.amendments.amends import find_amends

    text = link["text"]
    reading = text.translate(_PLAIN)
    found = find_amends(reading, 0, len(reading))
    if found is None:
        return {"id": link["id"], "event": None, "number": None, "title": None, "date": None, "parties": []}
    title = " ".join(text[found.title[0] : found.title[1]].split()) if found.title else None
    return {
        "id": link["id"],
        "event": found.event,
        "number": found.number,
        "title": title,
        "date": found.date.value if found.date else None,
        "parties": list(dict.fromkeys(text[party.start : party.end] for party in found.parties)),
    }
