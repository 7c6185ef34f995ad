"""What we believe as FollowTheMoney entities, one JSON object a line.

Schemata: Company, Person, Contract, Directorship, and UnknownLink for a party of a contract, which the model has no own word for.
Source: the FollowTheMoney model, https://followthemoney.tech/explorer/schemata/.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import IO, Any

from pactgraph.graph.objects.nodes import Node, fetch_nodes, select_iris
from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import KIND

_SCHEMATA = {"Organization": "Company", "Person": "Person"}
_TERMS = {
    "Company": {"name": "name", "alias": "alias", "formerName": "previousName", "jurisdiction": "jurisdiction", "cik": "cikCode",
                "ein": "einCode", "ticker": "ticker", "address": "address", "phone": "phone"},
    "Person": {"name": "name", "alias": "alias"},
}  # fmt: skip


def write_ftm(store: Store, out: IO[bytes]) -> None:
    """Write every company, person, contract and link, each set ordered by IRI."""
    for entity in _entities(store):
        out.write(json.dumps(entity, ensure_ascii=False, sort_keys=True).encode() + b"\n")


def _entities(store: Store) -> Iterator[dict[str, Any]]:
    for name, schema in _SCHEMATA.items():
        for node in _all(store, name):
            terms = _TERMS[schema]
            yield _entity(node.iri, schema, {terms[term]: list(node.all(term)) for term in terms})
    for node in _all(store, "Agreement"):
        kinds = [kind.removeprefix(KIND) for kind in node.all("kind")]
        told = {"name": list(node.all("title")), "type": kinds, "contractDate": list(node.all("agreementDate"))}
        yield _entity(node.iri, "Contract", told)
    agreements = _agreement_of_role(store)
    for node in _all(store, "PartyRole"):
        told = {"subject": [_id(one) for one in node.all("playedBy")], "object": [_id(agreements[node.iri])]}
        yield _entity(node.iri, "UnknownLink", {**told, "role": list(node.all("role"))})
    for node in _all(store, "Office"):
        told = {
            "director": [_id(one) for one in node.all("holder")],
            "organization": [_id(one) for one in node.all("organization")],
        }
        if told["organization"]:
            yield _entity(node.iri, "Directorship", {**told, "role": list(node.all("title"))})


def _all(store: Store, name: str) -> list[Node]:
    return fetch_nodes(store, select_iris(store, f"?x a pact:{name}"))


def _agreement_of_role(store: Store) -> dict[str, str]:
    return {role: agreement for role, agreement in store.rows("SELECT ?r ?a { ?a pact:hasParty ?r }") if role and agreement}


def _entity(iri: str, schema: str, properties: dict[str, list[str]]) -> dict[str, Any]:
    told = {name: values for name, values in properties.items() if values}
    return {"id": _id(iri), "schema": schema, "properties": {**told, "sourceUrl": [iri]}}


def _id(iri: str) -> str:
    """FollowTheMoney wants short ids without slashes."""
    return hashlib.sha256(iri.encode()).hexdigest()[:40]
