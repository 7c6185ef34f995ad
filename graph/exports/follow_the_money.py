"""What we believe as FollowTheMoney entities, one JSON object a line.

Schemata: Company, Person, Contract, Directorship, and UnknownLink for a party of a contract, which the model has no own word for.
Source: the FollowTheMoney model, https://followthemoney.tech/explorer/schemata/.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from typing import IO, Any

from pactgraph.graph.identity.names import jurisdiction_name
from pactgraph.graph.objects.nodes import Node, fetch_nodes, select_iris
from pactgraph.graph.store import Store
from pactgraph.ontology.jurisdictions import COUNTRY_CODES
from pactgraph.ontology.namespaces import KIND, RDFS

_NATIONAL = re.compile(r"\(?(\d{3})\)?[ .-]{0,2}(\d{3})[ .-]?(\d{4})")  # as North America writes a number
_SCHEMATA = {"Organization": "Company", "Person": "Person"}
_TERMS = {
    "Company": {"name": "name", "alias": "alias", "formerName": "previousName", "jurisdiction": "jurisdiction", "cik": "cikCode",
                "ein": "irsCode", "ticker": "ticker", "address": "address", "phone": "phone"},
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
            told = {terms[term]: list(node.all(term)) for term in terms}
            yield _entity(node.iri, schema, {name: _values(name, values) for name, values in told.items()})
    for node in _all(store, "Agreement"):
        kinds = [kind.removeprefix(KIND) for kind in node.all("kind")]
        titles = list(node.all("title")) or list(node.all(f"{RDFS}label"))
        told = {"title": titles, "name": titles, "type": kinds, "contractDate": list(node.all("agreementDate"))}
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
        if told["director"] and told["organization"]:
            yield _entity(node.iri, "Directorship", {**told, "role": list(node.all("title"))})


def _values(name: str, values: list[str]) -> list[str]:
    """As the model writes them: a country is a code (it would take "MA" for Morocco), a phone number has its country's."""
    if name == "jurisdiction":
        return sorted({COUNTRY_CODES[known] for value in values if (known := jurisdiction_name(value)) in COUNTRY_CODES})
    if name == "phone":
        return [f"+1{''.join(found.groups())}" if (found := _NATIONAL.fullmatch(value.strip())) else value for value in values]
    return values


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
