"""A name as somebody writes it in a question -> the entities or agreements that it means."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Literal

from rapidfuzz import fuzz, process

from pactgraph.graph.answering.name_index import read_names
from pactgraph.graph.errors import UnknownNameError
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import ID

Sort = Literal["organization", "person", "compound", "agreement"]
Names = Mapping[str, list[str]]
"""By folded name: the nodes that bear it."""

_CLASSES: dict[Sort, tuple[str, ...]] = {
    "organization": ("Organization",),
    "person": ("Person",),
    "compound": ("Compound", "CompoundGroup"),
}
_CLASS_WORDS = "SELECT ?node ?name WHERE { ?node a pact:Compound ; pact:ingredient|pact:chemicalClass|pact:usedIn ?name }"
_TITLES = "SELECT ?node ?name WHERE { ?node a pact:Agreement ; rdfs:label|pact:title ?name }"
_IRI = re.compile(r"[\w.~:/%#=,-]+", re.ASCII)
_NEAR_SCORE = 70.0  # of 100, as for names of entities
_OFFERED = 5


def find_named(store: Store, sort: Sort, name: str) -> tuple[str, ...]:
    """The nodes that a name means, sorted. Raises UnknownNameError, with near names, where it means none.

    Any name, alias or number, or the first words of one; an IRI; for a compound also a class that texts count it to, and its
    code however joined. Of an agreement any words of the title do.
    """
    if name.startswith(ID):
        return _known(store, name)
    if sort == "agreement":
        return _by_title(store, name)
    index = read_names(store, _CLASSES[sort])
    extra = _folded(store, _CLASS_WORDS) if sort == "compound" else {}
    try:
        return tuple(sorted({*index.find(name), *extra.get(name_key(name), ())}))
    except UnknownNameError:
        codes = {key: [iri for _, iri in bearers] for key, bearers in index.by_key.items()} if sort == "compound" else {}
        found = _joined({**codes, **extra}, name_key(name).replace(" ", ""))
        if not found:
            raise
        return found


def _known(store: Store, iri: str) -> tuple[str, ...]:
    if not _IRI.fullmatch(iri) or not list(store.rows(f"SELECT ?class WHERE {{ <{iri}> a ?class }} LIMIT 1")):
        raise UnknownNameError(iri)
    return (iri,)


def _joined(names: Names, joined: str) -> tuple[str, ...]:
    return _bearers(names, (known for known in names if joined and known.replace(" ", "") == joined))


def _by_title(store: Store, name: str) -> tuple[str, ...]:
    titles, key = _folded(store, _TITLES), name_key(name)
    found = _bearers(titles, [key] if key in titles else (title for title in titles if key and f" {key} " in f" {title} "))
    if not found:
        near = process.extract(key, sorted(titles), scorer=fuzz.WRatio, limit=_OFFERED, score_cutoff=_NEAR_SCORE)
        raise UnknownNameError(name, tuple(title for title, _, _ in near))
    return found


def _folded(store: Store, query: str) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for iri, name in store.rows(query):
        if iri and name:
            found[name_key(name)].append(iri)
    return dict(found)


def _bearers(names: Names, keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({iri for key in keys for iri in names[key]}))
