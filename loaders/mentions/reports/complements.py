"""The role of one side of a deal -> that of the other: who takes a license takes it of the licensor."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.ontology.records import AgreementKind

_LICENSED = {"licensor": "licensee", "licensee": "licensor"}
_BY_KIND: dict[AgreementKind, dict[str, str]] = {
    "license": _LICENSED,
    "collaboration": _LICENSED,
    "supply": {"supplier": "customer", "manufacturer": "customer", "customer": "supplier", "buyer": "supplier"},
    "manufacturing": {"manufacturer": "customer", "supplier": "customer", "customer": "manufacturer"},
    "distribution": {"supplier": "distributor", "manufacturer": "distributor", "distributor": "supplier"},
    "services": {"service-provider": "customer", "customer": "service provider"},
    "lease": {"landlord": "tenant", "tenant": "landlord"},
    "purchase": {"buyer": "seller", "seller": "buyer"},
    "credit": {"lender": "borrower", "borrower": "lender"},
}


def role_across(kind: AgreementKind, roles: Iterable[str]) -> str | None:
    """What stands against the one who has the `roles`, in the text's words; None where they tell of none or of both sides."""
    named = {role for words in roles for role in canonical_roles(words)}
    across = {_BY_KIND.get(kind, {}).get(role) for role in named}
    other = across.pop() if len(across) == 1 else None
    return None if other is None or set(canonical_roles(other)) & named else other


_MAKES = re.compile(r"\b(?:(?P<manufacturing>manufactur)|supply\b)", re.I)
_ASSIGNED = re.compile(r"\bassignment\sagreement\Z", re.I)


def told_as(kind: AgreementKind, title: str) -> AgreementKind:
    """The kind whose verbs tell the sides: of a "development and supply agreement" those of a supply."""
    if kind == "other" and _ASSIGNED.search(title):
        return "purchase"  # "its patents were transferred to Corran"
    made = _MAKES.search(title) if kind == "collaboration" else None
    if made is None:
        return kind
    return "manufacturing" if made["manufacturing"] else "supply"
