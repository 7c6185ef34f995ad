"""Agreements, entities and offices as a picture needs them: all of the graph, or only those that are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pactgraph.graph.pictures.neighbourhood import blocks
from pactgraph.graph.pictures.picture import NodeKind, Status
from pactgraph.graph.store import Row, Store
from pactgraph.ontology.dated import date_bounds
from pactgraph.ontology.namespaces import EVENT, KIND, ROLE

_ENTITY_KINDS: dict[str, NodeKind] = {"Organization": "company", "Person": "person", "Compound": "compound"}
_ENTITIES = """SELECT ?it ?name WHERE { #among
  ?it a pact:{kind} ; pact:name ?name
} ORDER BY ?name ?it"""
_AGREEMENTS = """SELECT ?it ?kind ?title ?since ?until WHERE { #among
  ?it a pact:Agreement ; pact:kind ?kind .
  OPTIONAL { ?it pact:title ?title } OPTIONAL { ?it pact:agreementDate ?since } OPTIONAL { ?it pact:expirationDate ?until }
} ORDER BY ?it"""
_ROLES = """SELECT ?it ?who ?role WHERE { #among
  ?it pact:hasParty ?party . ?party pact:playedBy ?who . OPTIONAL { ?party pact:canonicalRole ?role }
} ORDER BY ?it ?party ?role"""
_SUBJECTS = """SELECT ?it ?compound WHERE { #among
  ?it pact:subject ?compound
} ORDER BY ?it ?compound"""
# What ends an agreement may be told of it, or be a report of its own that amends it.
_ENDS = """SELECT ?it ?day WHERE { #among
  ?ending pact:amends? ?it ; pact:hasEvent ?happened . ?it a pact:Agreement .
  ?happened pact:event event:termination OPTIONAL { ?happened pact:latest ?day }
} ORDER BY ?it ?day"""
# There is no clock here: "expired" is as of the last day that any filing speaks of.
_LAST_DAY = "SELECT (MAX(?day) AS ?last) WHERE { ?it a pact:Filing ; pact:eventDate|pact:filingDate ?day }"
_AMOUNTS = """SELECT ?it ?value WHERE { #among
  ?it pact:hasAmount ?amount . ?amount pact:amountValue ?value
} ORDER BY ?it"""
# What filings say happened to it, also in reports that only amend it.
_HISTORY = """SELECT DISTINCT ?it ?event ?day WHERE { #among
  ?it a pact:Agreement . ?told pact:amends? ?it ; pact:hasEvent ?happened . ?happened pact:event ?event
  OPTIONAL { ?happened pact:earliest ?day }
  FILTER(?event != event:mention)
} ORDER BY ?it ?day ?event"""
# How often the rule is right that read what happened: the surest of its reports.
_SURE = """SELECT ?it (MAX(?sure) AS ?surest) WHERE { #among
  ?it a pact:Agreement ; pact:asFiled ?filed .
  GRAPH ?source { ?fact pact:about ?filed ; pact:property pact:event ; pact:confidence ?sure }
} GROUP BY ?it ORDER BY ?it"""
_OFFICES = """SELECT ?who ?where ?title ?first ?last ?change WHERE { #among
  ?office pact:holder ?who ; pact:organization ?where .
  OPTIONAL { ?office pact:title ?title } OPTIONAL { ?office pact:earliest ?first } OPTIONAL { ?office pact:latest ?last }
  OPTIONAL { ?office pact:officerChange ?change }
} ORDER BY ?who ?where ?first ?title"""


@dataclass(slots=True)
class Deal:
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


def read_entities(store: Store, among: set[str] | None = None) -> dict[str, tuple[NodeKind, str]]:
    """Kind and name of each company, person and compound, ordered by kind and name."""
    return {
        str(iri): (kind, str(name))
        for term, kind in _ENTITY_KINDS.items()
        for iri, name in sorted(
            _read(store, _ENTITIES.replace("{kind}", term), among), key=lambda row: (row[1] or "", row[0] or "")
        )
    }


def read_offices(store: Store, among: set[str] | None = None) -> list[tuple[str, ...]]:
    """Who held which office where, from when to when."""
    return [tuple(value or "" for value in row) for row in _read(store, _OFFICES, among, "who")]


def counted(store: Store) -> dict[str, int]:
    """How many there are of each kind in the whole graph."""
    terms = {**{kind: term for term, kind in _ENTITY_KINDS.items()}, "agreement": "Agreement"}
    found = {}
    for kind, term in terms.items():
        pattern = "pact:name ?name" if kind != "agreement" else "pact:kind ?kind"
        ((number,),) = store.rows(f"SELECT (COUNT(DISTINCT ?it) AS ?n) WHERE {{ ?it a pact:{term} ; {pattern} }}")
        found[kind] = int(number or 0)
    return {kind: number for kind, number in found.items() if number}


def read_deals(store: Store, among: set[str] | None = None) -> dict[str, Deal]:
    """Each agreement, or each that is `among` these, with its parties, compounds, dates and largest amount."""
    deals = {
        str(iri): Deal((kind or "").removeprefix(KIND), title or "", since or "", until or "")
        for iri, kind, title, since, until in _read(store, _AGREEMENTS, among)
    }
    for iri, who, role in _read(store, _ROLES, among):
        deals[str(iri)].roles.setdefault(str(who), set()).update({role.removeprefix(ROLE).replace("-", " ")} if role else set())
    for iri, compound in _read(store, _SUBJECTS, among):
        deals[str(iri)].compounds.append(str(compound))
    for iri, event, day in _read(store, _HISTORY, among):
        deals[str(iri)].history.append(f"{str(event).removeprefix(EVENT)} {day or '(no date)'}")
    for iri, sure in _read(store, _SURE, among):
        deals[str(iri)].sure = float(sure or 1)
    for iri, value in _read(store, _AMOUNTS, among):
        deals[str(iri)].amount = max(deals[str(iri)].amount, float(value or 0))
    ((last,),) = store.rows(_LAST_DAY)
    for deal in deals.values():
        bounds = date_bounds(deal.until)
        if last and bounds is not None and bounds[1] < last:
            deal.status = "expired"
    for iri, day in _read(store, _ENDS, among):
        deals[str(iri)].status, deals[str(iri)].until = "terminated", day or deals[str(iri)].until
    return deals


def _read(store: Store, query: str, among: set[str] | None, variable: str = "it") -> Iterator[Row]:
    """The rows of a query, for all or only for those that are among these; ordered by the variable either way."""
    for block in [""] if among is None else blocks(among, variable):
        yield from store.rows(query.replace("#among", block))
