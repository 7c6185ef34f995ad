"""Nodes of the graph -> what stands between things: roles, amounts, events, offices and ties."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pactgraph.graph.objects.entities import Entity, Person
from pactgraph.graph.objects.nodes import Node
from pactgraph.graph.objects.relations import Amount, Bond, Event, Office, Party, canonical_roles, change_names, day, event_name
from pactgraph.ontology.namespaces import PACT, RDF

if TYPE_CHECKING:
    from pactgraph.graph.objects.reader import GraphReader
    from pactgraph.graph.objects.things import Agreement

_ENDS = ("between", "dependent", "supplier")  # of a tie
_TIES = {
    f"{PACT}Tie": "counterparty",
    f"{PACT}CompoundTie": "compound",
    f"{PACT}SoleSourceTie": "sole source",
    f"{PACT}SharedOfficerTie": "shared officer",
}


def bond_at(graph: GraphReader, entity: str, node: Node, agreements: Iterable[str]) -> Bond | None:
    """What ties an entity to another, carried by these agreements; None for a node that is no such tie."""
    sort = next((_TIES[name] for name in node.values.get(f"{RDF}type", ()) if name in _TIES), None)
    others = graph.entities_at(iri for term in _ENDS for iri in node.all(term) if iri != entity)
    if sort is None or not others:
        return None
    on = graph.entities_at((*node.all("holder"), *node.all("compound")))
    return Bond(
        sort,
        others[0],
        node.one("rule") or "",
        on[0] if on else None,
        node.one("supplier") == others[0].iri if sort == "sole source" else None,
        graph.entities_at(node.all("through")),
        graph.agreements_at(agreements),
        node.all("asFiled"),
    )


def party_at(graph: GraphReader, role: Node) -> Party:
    """Who plays a role in an agreement."""
    return Party(graph.entities_at(role.all("playedBy"))[0], canonical_roles(role), role.one("role"))


def amount_at(graph: GraphReader, node: Node) -> Amount:
    """Money of an agreement."""
    paid = {term: ", ".join(one.name for one in graph.entities_at(node.all(term))) or None for term in ("payer", "payee")}
    contingent = node.one("contingent")
    return Amount(
        value=node.one("amountValue") or "0",
        currency=node.one("currency") or "",
        what=node.one("purpose"),
        per=node.one("per"),
        low=node.one("lowValue"),
        contingent=None if contingent is None else contingent == "true",
        payer=paid["payer"],
        payee=paid["payee"],
        filed=node.all("asFiled"),
    )


def event_at(node: Node, step: Agreement | None) -> Event:
    """What happened to an agreement; `step` is the change of it to which it happened."""
    return Event(
        event_name(node),
        day(node.one("earliest")),
        day(node.one("latest")),
        node.one("reportedIn") or "",
        node.all("itemNumber"),
        node.all("asFiled"),
        step.title if step else None,
    )


def office_at(graph: GraphReader, node: Node) -> Office:
    """A person's office."""
    person: Entity = next(iter(graph.entities_at(node.all("holder"))))
    if not isinstance(person, Person):
        raise TypeError(f"{person.iri} holds an office and is no person")
    companies = graph.companies_at(node.all("organization"))
    return Office(
        person,
        companies[0] if companies else None,
        node.one("title"),
        day(node.one("earliest")),
        day(node.one("latest")),
        change_names(node),
        node.all("asFiled"),
    )
