"""`pactgraph search WORDS`: sentences that hold them, with the facts read from each."""

from __future__ import annotations

from typing import Annotated

import typer

from pactgraph.commands.options import PLACE_OPTION


def search(
    words: Annotated[str, typer.Argument(metavar="WORDS", help='All these words; "a phrase" in quotes; batch* for a beginning.')],
    graph: PLACE_OPTION = "output",
    limit: Annotated[int, typer.Option(help="At most so many sentences.", min=1)] = 10,
    format: Annotated[str, typer.Option(help="text, json, jsonl, csv")] = "text",
) -> None:
    """Search the sentences of every filing; each comes with what was read from it."""
    import pactgraph
    from pactgraph.commands.rows import check_format, write_rows
    from pactgraph.commands.screen import plain, screen
    from pactgraph.graph.building.ledger import read_entries

    check_format(format, "text")
    if not any(char.isalnum() for char in words):
        raise typer.BadParameter("there is no word in it", param_hint="WORDS")
    with pactgraph.open(graph) as kg:
        files = {entry.sha256: entry.name for entry in read_entries(kg.store).values()}
        found = [(hit, kg.facts_in(hit)) for hit in kg.search(words, limit=limit)]
    if format != "text":
        rows = [{**hit.row(), "file": files.get(hit.source), "facts": facts.rows()} for hit, facts in found]
        write_rows(rows, format, ("sentence", "file", "source", "document", "start", "end", "facts"))
        return
    console = screen()
    for hit, facts in found:
        file = files.get(hit.source, hit.source[:12])
        console.print(plain(hit.sentence))
        console.print(plain(f"{file}, document {hit.document}, characters {hit.start:,} to {hit.end:,}"), style="dim")
        for fact in facts:
            console.print(plain(f"  {fact.property}: {fact.value}", 200), style="cyan")
        console.print()
    told = f"{len(found):,} {'sentence' if len(found) == 1 else 'sentences'}{' or more (--limit)' if len(found) == limit else ''}"
    console.print(told if found else "None found.", style="dim" if found else "")
