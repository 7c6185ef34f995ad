"""`pactgraph show NAME`: a company, person or compound with its agreements and the sentences behind them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pactgraph.commands.options import PLACE_OPTION

if TYPE_CHECKING:
    from rich.console import Console

    from pactgraph.graph.lookup import KnowledgeGraph
    from pactgraph.graph.objects.relations import Bond, Office
    from pactgraph.graph.objects.results import Results
    from pactgraph.graph.objects.things import Agreement, Entity
    from pactgraph.graph.sentences.citations import Evidence

_TELLING = {"officerChange": 0, "title": 1, "name": 2}  # facts of an office, the most telling first
_SENTENCES = 3  # of one agreement; JSON has all
_SHOWN = ("title", "kind", "event", "agreementDate", "amountValue")  # facts of an agreement whose sentences are shown


def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Any name, alias, ticker, CIK or EIN.")],
    graph: PLACE_OPTION = "output",
    format: Annotated[str, typer.Option(help="text, json, jsonl, csv (the agreements)")] = "text",
    limit: Annotated[int, typer.Option(help="Show at most so many agreements, and offices.", min=1)] = 20,
) -> None:
    """Show a company, person or compound with its agreements and the sentences that state them."""
    import pactgraph
    from pactgraph.commands.rows import check_format, write_rows
    from pactgraph.commands.screen import screen

    check_format(format, "text")
    with pactgraph.open(graph) as kg:
        found = kg.find(name)
        if format == "csv":
            told = [
                {"of": entity.name, **agreement.row(), "changes": "; ".join(map(_called, _changes(agreement)))}
                for entity in found
                for agreement in entity.agreements
            ]
            write_rows(told, format, ("of", "date", "kind", "title", "parties", "changes", "iri"))
            return
        if format != "text":
            write_rows([_as_json(kg, entity) for entity in found], format, ())
            return
        console = screen()
        for entity in found:
            _print_entity(console, kg, entity, limit)


def _print_entity(console: Console, kg: KnowledgeGraph, entity: Entity, limit: int) -> None:
    from pactgraph.commands.screen import plain

    console.rule(plain(entity.name), align="left")
    for label, value in _facts(entity):
        console.print(plain(f"{label}: {value}"), style="dim")
    for bond in entity.ties.where(lambda one: one.sort in ("sole source", "shared officer")):
        console.print(plain(_bond_words(bond)))
    agreements = entity.agreements
    for agreement in agreements[:limit]:
        _print_agreement(console, agreement)
        for change in _changes(agreement):
            _print_agreement(console, change, "then ")
    if len(agreements) > limit:
        console.print(f"… and {len(agreements) - limit:,} more agreements (--limit)", style="dim")
    offices = _offices(kg, entity)
    if agreements and offices:
        console.print()
    for office in offices[:limit]:
        console.print(plain(_office_words(office)))
        _print_sentences(console, sorted(office.evidence, key=lambda one: (_TELLING.get(one.property, 9), one))[:1])
    if len(offices) > limit:
        console.print(f"… and {len(offices) - limit:,} more offices (--limit)", style="dim")
    if not agreements and not offices:
        _print_sentences(console, entity.evidence)


def _facts(entity: Entity) -> list[tuple[str, str]]:
    labels = {"alias": "also", "formerName": "formerly", "cik": "CIK", "ein": "EIN", "ticker": "ticker", "exchange": "exchange",
              "jurisdiction": "organized in", "address": "address", "chemicalClass": "class", "usedIn": "used in"}  # fmt: skip
    return [(label, "; ".join(entity.node.all(term))) for term, label in labels.items() if entity.node.all(term)]


def _offices(kg: KnowledgeGraph, entity: Entity) -> list[Office]:
    return [*kg.offices_at(entity.iri), *kg.offices_of(entity.iri)]


def _bond_words(bond: Bond) -> str:
    on = bond.on.name if bond.on else ""
    if bond.sort == "shared officer":
        return f"shares {on} with {bond.other.name}"
    if bond.supplies:
        return f"{bond.other.name} is the only manufacturer of {on} that its agreements name"
    return f"the only manufacturer of {on} for {bond.other.name} that agreements name"


def _office_words(office: Office) -> str:
    where = f" of {office.organization.name}" if office.organization else ""
    days = " to ".join(sorted({day.isoformat() for day in (office.first, office.last) if day}))
    changes = f" ({', '.join(office.changes)})" if office.changes else ""
    return f"{office.person.name}, {office.title or 'officer'}{where}{changes}{', ' + days if days else ''}"


def _called(agreement: Agreement) -> str:
    return f"{agreement.date or 'undated'} {agreement.title}"


def _changes(agreement: Agreement) -> Results[Agreement]:
    """All that ever amended, restated or ended an agreement, oldest first."""
    return agreement.lifeline.where(lambda one: one != agreement)


def _print_agreement(console: Console, agreement: Agreement, lead: str = "") -> None:
    from rich.padding import Padding

    from pactgraph.commands.screen import plain

    console.print()
    console.print(plain(f"{lead}{agreement.date or 'undated'}  {agreement.title}  [{agreement.kind}]"), style="bold")
    told = ["between " + "; ".join(str(party) for party in agreement.parties)] if agreement.parties else []
    told += ["on " + ", ".join(compound.name for compound in agreement.compounds)] if agreement.compounds else []
    for line in (*told, *map(str, agreement.amounts)):
        console.print(Padding(plain(line), (0, 0, 0, 2), expand=False))
    evidence = agreement.evidence
    _print_sentences(console, [one for one in evidence if one.property in _SHOWN])
    for one in (one for one in evidence if one.is_correction):
        console.print(
            Padding(plain(f"{one.property} {one.value}: corrected by {one.by}, {one.on[:10]}"), (0, 0, 0, 4), expand=False),
            style="dim",
        )


def _print_sentences(console: Console, evidence: Iterable[Evidence]) -> None:
    """The first sentences, each once with every file that says it: a filing may have come in several forms."""
    from rich.padding import Padding

    from pactgraph.commands.screen import plain

    told: dict[str, dict[str, str]] = {}  # sentence -> file -> place
    for one in evidence:
        told.setdefault(" ".join(one.sentence.split()), {}).setdefault(one.file, one.cite())
    for sentence, places in list(told.items())[:_SENTENCES]:
        console.print(Padding(plain(f"“{sentence}”"), (0, 0, 0, 4), expand=False), style="italic")
        console.print(Padding(plain("; ".join(places.values())), (0, 0, 0, 4), expand=False), style="dim")
    if len(told) > _SENTENCES:
        console.print(f"    … and {len(told) - _SENTENCES:,} more (--format json)", style="dim")


def _as_json(kg: KnowledgeGraph, entity: Entity) -> dict[str, Any]:
    agreements = [
        {
            **_paper_json(agreement),
            "history": agreement.history.rows(),
            "changes": [_paper_json(change) for change in _changes(agreement)],
        }
        for agreement in entity.agreements
    ]
    offices = [{**office.row(), "evidence": office.evidence.rows()} for office in _offices(kg, entity)]
    return {
        **entity.row(),
        "aliases": list(entity.aliases),
        "offices": offices,
        "ties": entity.ties.rows(),
        "agreements": agreements,
    }


def _paper_json(agreement: Agreement) -> dict[str, Any]:
    return {
        **agreement.row(),
        "amounts": agreement.amounts.rows(),
        "compounds": [compound.name for compound in agreement.compounds],
        "evidence": agreement.evidence.rows(),
    }
