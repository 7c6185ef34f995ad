"""Knowledge graph -> the picture that the page shows: which things, which ties, which sentences."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from pactgraph.graph.answering.coverage import read_coverage
from pactgraph.graph.pictures.deals import Deal, counted, read_deals, read_entities, read_offices
from pactgraph.graph.pictures.neighbourhood import around, most_connected
from pactgraph.graph.pictures.picture import NodeKind, Picture, PictureEdge, PictureNode
from pactgraph.graph.pictures.wording import ties
from pactgraph.graph.sentences.quotations import Quotations
from pactgraph.graph.store import Store

DEFAULT_LIMIT = 300  # things on a page without a focus; more than that nobody reads

_LETTERS = {
    "chief executive officer": "CEO",
    "chief financial officer": "CFO",
    "chief operating officer": "COO",
    "chief medical officer": "CMO",
    "chief scientific officer": "CSO",
    "general counsel": "general counsel",
}
_LETTERS_PATTERN = re.compile("|".join(_LETTERS), re.I)

_NAMES = """SELECT ?it ?name WHERE {{
  VALUES ?it {{ {values} }} ?it pact:alias|pact:ticker|pact:formerName|pact:cik ?name
}} ORDER BY ?it ?name"""


def sketch(store: Store, limit: int | None = DEFAULT_LIMIT, focus: Sequence[str] = (), hops: int = 2) -> Picture:
    """Draw the most connected `limit` things (None: all), or with `focus` (IRIs) what lies within `hops` ties of them."""
    among = around(store, focus, hops) if focus else None if limit is None else most_connected(store, limit)
    entities, deals, offices = read_entities(store, among), read_deals(store, among), read_offices(store, among)
    chosen = {*entities, *deals}
    counts = counted(store)
    left_out = sum(counts.values()) - len(chosen)
    quotations = Quotations(store)
    quotations.read(chosen)
    edges = [*_deal_edges(deals, chosen, entities, quotations), *_office_edges(offices, chosen, quotations)]
    nodes = [*_entity_nodes(store, entities, chosen, quotations), *_deal_nodes(deals, chosen, quotations)]
    note = (
        f"{left_out:,} less connected things are left out: pactgraph page --all, or --focus NAME"
        if left_out and not focus
        else ""
    )
    return Picture(
        "Who agreed what with whom", tuple(nodes), tuple(edges), quotations.sentences(), note, read_coverage(store).held, counts
    )


def _entity_nodes(
    store: Store, entities: dict[str, tuple[NodeKind, str]], chosen: set[str], quotations: Quotations
) -> Iterable[PictureNode]:
    wanted = [iri for iri in entities if iri in chosen]
    names: dict[str, list[str]] = defaultdict(list)
    for start in range(0, len(wanted), 500):
        for iri, name in store.rows(_NAMES.format(values=" ".join(f"<{iri}>" for iri in wanted[start : start + 500]))):
            names[str(iri)].append(str(name))
    for iri in wanted:
        kind, name = entities[iri]
        other = tuple(n for n in dict.fromkeys(names[iri]) if n != name)
        yield PictureNode(iri, kind, name, other, sentences=quotations.of(iri))


def _deal_nodes(deals: dict[str, Deal], chosen: set[str], quotations: Quotations) -> Iterable[PictureNode]:
    for iri, deal in deals.items():
        if iri in chosen:
            label = deal.title or f"{deal.kind.replace('_', ' ')} agreement"
            facts = (("kind", deal.kind.replace("_", " ")), *((("date", deal.since),) if deal.since else ()))
            amounts = (("largest amount", f"{deal.amount:,.2f}".removesuffix(".00")),) if deal.amount else ()
            history = (("history", "; ".join(deal.history)),) if len(deal.history) > 1 else ()
            yield PictureNode(
                iri, "agreement", label, (), (*facts, *amounts, *history), quotations.of(iri),
                deal.kind, deal.since, deal.until, deal.status, deal.amount, deal.sure,
            )  # fmt: skip


def _deal_edges(
    deals: dict[str, Deal], chosen: set[str], entities: dict[str, tuple[NodeKind, str]], quotations: Quotations
) -> Iterable[PictureEdge]:
    """Role edges of each agreement, and the short cuts that stand for it while it is closed."""
    for iri, deal in deals.items():
        if iri not in chosen:
            continue
        when = (deal.kind, deal.since, deal.until, deal.status, deal.amount, deal.sure)
        said = quotations.of(iri)
        parties = [(who, frozenset(roles)) for who, roles in deal.roles.items() if who in chosen]
        compounds = [c for c in deal.compounds if c in chosen]
        for who, roles in parties:
            words = ", ".join(sorted(roles)) or "party"
            yield PictureEdge(who, iri, words, min(roles, default=""), "", *when, bool(roles), said)
        for compound in compounds:
            yield PictureEdge(iri, compound, "about", "", "", *when, True, said)
        for tie in ties(deal.kind, parties, [entities[c][1] for c in compounds]):
            yield PictureEdge(tie.source, tie.target, tie.words, tie.role, iri, *when, tie.directed, said)
        if len(parties) > 1:
            for compound in compounds:
                yield PictureEdge(_maker(parties), compound, "deals in", "", iri, *when, True, said)


def _maker(parties: Sequence[tuple[str, frozenset[str]]]) -> str:
    """The party that a compound hangs on while its agreement is closed: who makes or licenses it, else the first."""
    for role in ("manufacturer", "supplier", "licensor", "distributor", "collaborator"):
        for who, roles in parties:
            if role in roles:
                return who
    return parties[0][0]


def _office_edges(offices: Iterable[tuple[str, ...]], chosen: set[str], quotations: Quotations) -> Iterable[PictureEdge]:
    """One edge for each person and company, whatever offices were held: from the first day seen to the last."""
    held: dict[tuple[str, str], list[tuple[str, ...]]] = defaultdict(list)
    for who, where, *rest in offices:
        if who in chosen and where in chosen:
            held[who, where].append(tuple(rest))
    for (who, where), rows in held.items():
        gone = any(change.rsplit("/", 1)[-1] in ("resigned", "terminated", "retired") for *_, change in rows)
        title = max((row[0] for row in rows), key=lambda words: (bool(_LETTERS_PATTERN.search(words)), len(words)))
        days = [day for _, first, last, _ in rows for day in (first, last) if day]
        words = f"{'was ' if gone else ''}{short_title(title) or 'officer'} of"
        since, until = min(days, default=""), max(days, default="")
        yield PictureEdge(who, where, words, "officer", "", "", since, until, "", 0.0, 1.0, True, quotations.of(who)[:3])


def short_title(title: str) -> str:
    """A title as a label: the usual letters for the usual offices, else the title itself."""
    short = [_LETTERS[words.casefold()] for words in _LETTERS_PATTERN.findall(title)]
    return " and ".join(dict.fromkeys(short)) if short else title
