"""A name as somebody writes it -> the entities or agreements that it means, without regard to case and accents."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

from pactgraph.graph.errors import UnknownNameError
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.graph.identity.names import organization_name
from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import ID, PACT

Sort = Literal["organization", "person", "compound", "agreement"]

_CLASSES: dict[Sort, tuple[str, ...]] = {
    "organization": ("Organization",),
    "person": ("Person",),
    "compound": ("Compound", "CompoundGroup"),
}
_STRENGTHS = {"cik": 0, "ein": 0, "ticker": 1, "name": 1, "formerName": 1, "alias": 2}
_NAMES = "SELECT ?node ?name ?term {{ VALUES ?c {{ {classes} }} VALUES ?term {{ {terms} }} ?node a ?c ; ?term ?name }}"
_CLASS_WORDS = "SELECT ?node ?name WHERE { ?node a pact:Compound ; pact:ingredient|pact:chemicalClass|pact:usedIn ?name }"
_TITLES = "SELECT ?node ?name WHERE { ?node a pact:Agreement ; rdfs:label|pact:title ?name }"
_IRI = re.compile(r"[\w.~:/%#=,-]+", re.ASCII)
_NET_ENDING = re.compile(r"(?<=\w)\.(?:com|net|org)\b", re.IGNORECASE)
_NEAR = 5
_NEAR_SCORE = 70.0  # of 100, on folded names
_CODE = 3  # letters of a name that is a code rather than words


@dataclass(frozen=True)
class NameIndex:
    """Every name of some nodes. Strength 0 is a number, 1 a full name, 2 an alias."""

    by_key: Mapping[str, list[tuple[int, str]]]
    spellings: Mapping[str, set[str]]  # the names that have one folded key

    @cached_property
    def shown(self) -> Mapping[str, str]:
        """By folded key: the name to show, for near matches."""
        return {key: min(names, key=lambda name: (name.isupper(), name)) for key, names in self.spellings.items()}

    @cached_property
    def by_stem(self) -> Mapping[str, set[str]]:
        """The nodes by their names without the legal form: worked out where no whole name fits, for it takes its time.

        A name of one word that is an address on the net answers without its ending too: "Corvane" is Corvane.com, Inc.
        """
        stems: defaultdict[str, set[str]] = defaultdict(set)
        for key, names in self.spellings.items():
            for name in names:
                stems[organization_name(name).key].update(self._bearers((key,)))
                called = organization_name(_NET_ENDING.sub("", name, count=1))
                if len(called.words) == 1:  # "Corvane.com Holdings" is not what "Corvane Holdings" means
                    stems[called.key].update(self._bearers((key,)))
        return {stem: bearers for stem, bearers in stems.items() if stem}

    def find(self, name: str) -> list[str]:
        """The nodes that bear a name, sorted: by number or full name, else by alias, else without the legal form.

        Where no whole name fits, its first words do: "Corvane" is Corvane Therapeutics, Inc.

        Raises UnknownNameError, with near names, where there is none.
        """
        key = name_key(name)
        strengths = self.by_key.get(key, [])
        if not strengths and name.strip().isdigit():
            strengths = self.by_key.get(name.strip().zfill(10), [])
        if strengths:
            best = max(1, min(strength for strength, _ in strengths))
            return sorted({iri for strength, iri in strengths if strength <= best})
        return self._known(name, self.by_stem.get(organization_name(name).key) or self._beginning(key))

    def holding(self, words: str) -> list[str]:
        """The nodes whose name is just these words, else those whose name holds them; sorted. Raises UnknownNameError."""
        key = name_key(words)
        whole = [key] if key in self.by_key else [known for known in self.by_key if key and f" {key} " in f" {known} "]
        return self._known(words, self._bearers(whole))

    def joined(self, name: str) -> set[str]:
        """The nodes that bear a name, however its letters and digits are joined: "HV-4" is "HV4"."""
        joined = name_key(name).replace(" ", "")
        return self._bearers(known for known in self.by_key if joined and known.replace(" ", "") == joined)

    def near(self, name: str) -> tuple[str, ...]:
        """The names closest to a name that nothing bears, best first."""
        from rapidfuzz import fuzz, process

        found = process.extract(name_key(name), sorted(self.shown), scorer=fuzz.WRatio, limit=None, score_cutoff=_NEAR_SCORE)
        # a code that is short fits into any long name: it is near a short one alone
        found = [one for one in found if len(one[0]) > _CODE or len(name_key(name)) <= 2 * _CODE]
        bearers = {key: frozenset(self._bearers((key,))) for key, _, _ in found}
        told: dict[frozenset[str], str] = {}  # of the names of one node the closest as a whole
        for key, _, _ in found:
            told[bearers[key]] = max(told.get(bearers[key], key), key, key=lambda one: fuzz.ratio(name_key(name), one))
        return tuple(self.shown[key] for key in told.values())[:_NEAR]

    def _known(self, name: str, found: Iterable[str]) -> list[str]:
        if not found:
            raise UnknownNameError(name, self.near(name))
        return sorted(found)

    def _beginning(self, key: str) -> set[str]:
        """The nodes of which a name begins with these words."""
        return self._bearers(known for known in self.by_key if key and known.startswith(f"{key} "))

    def _bearers(self, keys: Iterable[str]) -> set[str]:
        return {iri for key in keys for _, iri in self.by_key[key]}


def read_names(store: Store, classes: Iterable[str]) -> NameIndex:
    """The names of all entities of some classes (local names): any name, alias, ticker or number."""
    listed, terms = (" ".join(f"<{PACT}{name}>" for name in names) for names in (classes, _STRENGTHS))
    return _index(store, _NAMES.format(classes=listed, terms=terms))


def find_named(store: Store, sort: Sort, name: str) -> tuple[str, ...]:
    """The nodes that a name means, sorted. Raises UnknownNameError, with near names, where it means none.

    Any name, alias or number, or the first words of one; an IRI; for a compound also a class that texts count it to, and its
    code however joined. Of an agreement any words of the title do.
    """
    if name.startswith(ID):
        return _there(store, name)
    if sort == "agreement":
        return tuple(_index(store, _TITLES).holding(name))
    names = read_names(store, _CLASSES[sort])
    return tuple(_compounds(store, names, name) if sort == "compound" else names.find(name))


def _compounds(store: Store, names: NameIndex, name: str) -> list[str]:
    classes = _index(store, _CLASS_WORDS)
    try:
        return sorted({*names.find(name), *(iri for _, iri in classes.by_key.get(name_key(name), ()))})
    except UnknownNameError:
        found = names.joined(name) | classes.joined(name)
        if not found:
            raise
        return sorted(found)


def _there(store: Store, iri: str) -> tuple[str, ...]:
    if not _IRI.fullmatch(iri) or not list(store.rows(f"SELECT ?class WHERE {{ <{iri}> a ?class }} LIMIT 1")):
        raise UnknownNameError(iri)
    return (iri,)


def _index(store: Store, query: str) -> NameIndex:
    """The index of the nodes and names that a query finds, and of the terms that say what kind of name each is."""
    by_key: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    spellings: defaultdict[str, set[str]] = defaultdict(set)
    folded = cache(name_key)  # ten thousand agreements have a few hundred titles
    for node, name, *term in ([value or "" for value in row] for row in store.select_sorted(query, ())[1]):
        key = folded(name)
        by_key[key].append((_STRENGTHS[term[0].removeprefix(PACT)] if term else 1, node))
        spellings[key].add(name)
    return NameIndex(dict(by_key), dict(spellings))
