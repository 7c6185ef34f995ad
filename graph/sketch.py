"""Knowledge graph -> the picture that the page shows: which things, which ties, which sentences."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pactgraph.graph.picture import NodeKind, Picture, PictureEdge, PictureNode, Status
from pactgraph.graph.quotations import Quotations
from pactgraph.graph.store import Store
from pactgraph.graph.wording import ties
from pactgraph.ontology.dated import date_bounds
from pactgraph.ontology.namespaces import EVENT, KIND, ROLE

DEFAULT_LIMIT = 300  # things on a page without a focus; more than that nobody reads
_ENTITY_KINDS: dict[str, NodeKind] = {"Organization": "company", "Person": "person", "Compound": "compound"}

_LETTERS = {
    "chief executive officer": "CEO",
    "chief financial officer": "CFO",
    "chief operating officer": "COO",
    "chief medical officer": "CMO",
    "chief scientific officer": "CSO",
    "general counsel": "general counsel",
}
_LETTERS_PATTERN = re.compile("|".join(_LETTERS), re.I)

_ENTITIES = """SELECT ?it ?name WHERE {{ ?it a pact:{kind} ; pact:name ?name }} ORDER BY ?name ?it"""
_AGREEMENTS = """SELECT ?it ?kind ?title ?since ?until WHERE {
  ?it a pact:Agreement ; pact:kind ?kind .
  OPTIONAL { ?it pact:title ?title } OPTIONAL { ?it pact:agreementDate ?since } OPTIONAL { ?it pact:expirationDate ?until }
} ORDER BY ?it"""
_ROLES = """SELECT ?it ?who ?role WHERE {
  ?it pact:hasParty ?party . ?party pact:playedBy ?who . OPTIONAL { ?party pact:canonicalRole ?role }
} ORDER BY ?it ?party ?role"""
_SUBJECTS = "SELECT ?it ?compound WHERE { ?it pact:subject ?compound } ORDER BY ?it ?compound"
# What ends an agreement may be told of it, or be a report of its own that amends it.
_ENDS = """SELECT ?it ?day WHERE {
  ?ending pact:amends? ?it ; pact:hasEvent ?happened . ?it a pact:Agreement .
  ?happened pact:event event:termination OPTIONAL { ?happened pact:latest ?day }
} ORDER BY ?it ?day"""
# There is no clock here: "expired" is as of the last day that any filing speaks of.
_LAST_DAY = "SELECT (MAX(?day) AS ?last) WHERE { ?it a pact:Filing ; pact:eventDate|pact:filingDate ?day }"
_AMOUNTS = "SELECT ?it ?value WHERE { ?it pact:hasAmount ?amount . ?amount pact:amountValue ?value } ORDER BY ?it"
# What filings say happened to it, also in reports that only amend it.
_HISTORY = """SELECT DISTINCT ?it ?event ?day WHERE {
  ?it a pact:Agreement . ?told pact:amends? ?it ; pact:hasEvent ?happened . ?happened pact:event ?event
  OPTIONAL { ?happened pact:earliest ?day }
  FILTER(?event != event:mention)
} ORDER BY ?it ?day ?event"""
# How often the rule is right that read what happened: the surest of its reports.
_SURE = """SELECT ?it (MAX(?sure) AS ?surest) WHERE {
  ?it a pact:Agreement ; pact:asFiled ?filed .
  GRAPH ?source { ?fact pact:about ?filed ; pact:property pact:event ; pact:confidence ?sure }
} GROUP BY ?it ORDER BY ?it"""
_OFFICES = """SELECT ?who ?where ?title ?first ?last ?change WHERE {
  ?office pact:holder ?who ; pact:organization ?where .
  OPTIONAL { ?office pact:title ?title } OPTIONAL { ?office pact:earliest ?first } OPTIONAL { ?office pact:latest ?last }
  OPTIONAL { ?office pact:officerChange ?change }
} ORDER BY ?who ?where ?first ?title"""
_NAMES = """SELECT ?it ?name WHERE {{
  VALUES ?it {{ {values} }} ?it pact:alias|pact:ticker|pact:formerName|pact:cik ?name
}} ORDER BY ?it ?name"""


@dataclass(slots=True)
class _Deal:
    """One agreement while the picture is drawn."""

    kind: str
    title: str
    since: str
    until: str = ""
    status: Status = ""
    amount: float = 0.0
    roles: dict[str, set[str]] = field(default_factory=dict)  # party -> canonical roles
    compounds: list[str] = field(default_factory=list)
    history: list[str] = field(default_factory=list)  # "amendment 2006-11-01", in order of day
    sure: float = 1.0


def sketch(store: Store, limit: int | None = DEFAULT_LIMIT, focus: Sequence[str] = (), hops: int = 2) -> Picture:
    """Draw the most connected `limit` things (None: all), or with `focus` (IRIs) what lies within `hops` ties of them."""
    entities = _entities(store)
    deals = _deals(store)
    offices = [tuple(value or "" for value in row) for row in store.rows(_OFFICES)]
    near = _neighbours(deals, offices)
    chosen = _around(focus, near, hops) if focus else _most_connected([*entities, *deals], near, limit)
    left_out = len(entities) + len(deals) - len(chosen)
    quotations = Quotations(store)
    quotations.read(chosen)
    edges = [*_deal_edges(deals, chosen, entities, quotations), *_office_edges(offices, chosen, quotations)]
    nodes = [*_entity_nodes(store, entities, chosen, quotations), *_deal_nodes(deals, chosen, quotations)]
    note = (
        f"{left_out:,} less connected things are left out: pactgraph page --all, or --focus NAME"
        if left_out and not focus
        else ""
    )
    counts = Counter(kind for kind, _ in entities.values()) + Counter({"agreement": len(deals)})
    return Picture(
        "Who agreed what with whom", tuple(nodes), tuple(edges), quotations.sentences(), note, coverage(store), dict(counts)
    )


def coverage(store: Store) -> str:
    """What was read, in one line: filings, registrants, and from when to when."""
    ((filings, first, last),) = store.rows(
        "SELECT (COUNT(DISTINCT ?it) AS ?n) (MIN(?day) AS ?first) (MAX(?day) AS ?last) WHERE "
        "{ ?it a pact:Filing OPTIONAL { ?it pact:eventDate ?day } }"
    )
    ((registrants,),) = store.rows("SELECT (COUNT(DISTINCT ?who) AS ?n) WHERE { ?it a pact:Filing ; pact:registrant ?who }")
    days = f", {first} to {last}" if first and last else ""
    return f"{filings} filings of {registrants} registrants{days}"


def _entities(store: Store) -> dict[str, tuple[NodeKind, str]]:
    """Kind and name of each company, person and compound."""
    return {
        str(iri): (kind, str(name))
        for term, kind in _ENTITY_KINDS.items()
        for iri, name in store.rows(_ENTITIES.format(kind=term))
    }


def _deals(store: Store) -> dict[str, _Deal]:
    """Each agreement with its parties, compounds, dates and largest amount."""
    deals = {
        str(iri): _Deal((kind or "").removeprefix(KIND), title or "", since or "", until or "")
        for iri, kind, title, since, until in store.rows(_AGREEMENTS)
    }
    for iri, who, role in store.rows(_ROLES):
        deals[str(iri)].roles.setdefault(str(who), set()).update({role.removeprefix(ROLE).replace("-", " ")} if role else set())
    for iri, compound in store.rows(_SUBJECTS):
        deals[str(iri)].compounds.append(str(compound))
    for iri, event, day in store.rows(_HISTORY):
        deals[str(iri)].history.append(f"{str(event).removeprefix(EVENT)} {day or '(no date)'}")
    for iri, sure in store.rows(_SURE):
        deals[str(iri)].sure = float(sure or 1)
    for iri, value in store.rows(_AMOUNTS):
        deals[str(iri)].amount = max(deals[str(iri)].amount, float(value or 0))
    ((last,),) = store.rows(_LAST_DAY)
    for deal in deals.values():
        bounds = date_bounds(deal.until)
        if last and bounds is not None and bounds[1] < last:
            deal.status = "expired"
    for iri, day in store.rows(_ENDS):
        deals[str(iri)].status, deals[str(iri)].until = "terminated", day or deals[str(iri)].until
    return deals


def _neighbours(deals: dict[str, _Deal], offices: Iterable[tuple[str, ...]]) -> dict[str, set[str]]:
    near: dict[str, set[str]] = defaultdict(set)
    pairs = [(iri, other) for iri, deal in deals.items() for other in (*deal.roles, *deal.compounds)]
    for a, b in [*pairs, *((who, where) for who, where, *_ in offices)]:
        near[a].add(b)
        near[b].add(a)
    return near


def _around(focus: Sequence[str], near: dict[str, set[str]], hops: int) -> set[str]:
    """Everything within `hops` ties; an agreement between two parties is one tie, so it is two steps here."""
    reached, edge = set(focus), set(focus)
    for _ in range(2 * hops):
        edge = {other for iri in edge for other in near.get(iri, ())} - reached
        reached |= edge
    return reached


def _most_connected(things: Sequence[str], near: dict[str, set[str]], limit: int | None) -> set[str]:
    if limit is None or len(things) <= limit:
        return set(things)
    return set(sorted(things, key=lambda iri: (-len(near.get(iri, ())), iri))[:limit])


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


def _deal_nodes(deals: dict[str, _Deal], chosen: set[str], quotations: Quotations) -> Iterable[PictureNode]:
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
    deals: dict[str, _Deal], chosen: set[str], entities: dict[str, tuple[NodeKind, str]], quotations: Quotations
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
