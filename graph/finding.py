"""A name as somebody writes it -> the entities that bear it, and near ones where none does."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process

from pactgraph.graph.derivation.identity import name_key
from pactgraph.graph.store import Store

Sort = Literal["organization", "person", "compound", "agreement"]

_CLASSES: dict[Sort, str] = {
    "organization": "pact:Organization",
    "person": "pact:Person",
    "compound": "pact:Compound pact:CompoundGroup",
    "agreement": "pact:Agreement",
}
_NAMES: dict[Sort, str] = {
    "organization": "pact:name|pact:alias|pact:formerName|pact:ticker|pact:cik",
    "person": "pact:name|pact:alias|pact:cik",
    "compound": "pact:name|pact:alias|pact:ingredient|pact:chemicalClass|pact:usedIn",
    "agreement": "rdfs:label|pact:title",
}
_NEAR = 75.0  # of 100, rapidfuzz's WRatio: below it, what is offered has little to do with what was asked
_OFFERED = 5


@dataclass(frozen=True, slots=True)
class Found:
    """The entities of a name: those that bear it, else none and the names that are near it."""

    iris: tuple[str, ...]
    near: tuple[str, ...] = ()


def find_named(store: Store, sort: Sort, name: str) -> Found:
    """The entities that bear a name, an alias or an identifier, or have this IRI, sorted.

    Case, accents and punctuation do not count. Where no whole name fits, one whose first words are these does: "Corvane" finds
    "Corvane Therapeutics, Inc." For agreements any words of the title do.
    """
    names = _names(store, sort)
    key = _key(name, sort)
    iris = {iri for bearers in names.values() for iri, _ in bearers}
    if name in iris:
        return Found((name,))
    exact = {iri for iri, _ in names.get(key, ())}
    if not exact and key:
        exact = {iri for known, bearers in names.items() if _begins(known, key, sort) for iri, _ in bearers}
    return Found(tuple(sorted(exact)), () if exact else _near(names, key))


def _key(name: str, sort: Sort) -> str:
    """A code is the same however its letters and digits are joined."""
    return name_key(name).replace(" ", "") if sort == "compound" else name_key(name)


def _begins(known: str, key: str, sort: Sort) -> bool:
    padded = f" {known} "
    return f" {key} " in padded if sort == "agreement" else padded.startswith(f" {key} ")


def _names(store: Store, sort: Sort) -> dict[str, list[tuple[str, str]]]:
    """By key of a name: the entities that bear it, with the name as written."""
    query = f"SELECT ?entity ?name WHERE {{ VALUES ?class {{ {_CLASSES[sort]} }} ?entity a ?class ; {_NAMES[sort]} ?name }}"
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for iri, name in store.rows(query):
        if iri and name:
            found[_key(name, sort)].append((iri, name))
    return found


def _near(names: dict[str, list[tuple[str, str]]], key: str) -> tuple[str, ...]:
    likely = process.extract(key, sorted(names), scorer=fuzz.WRatio, limit=_OFFERED, score_cutoff=_NEAR)
    return tuple(dict.fromkeys(names[known][0][1] for known, _, _ in likely))
