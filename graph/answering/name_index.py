"""Names as people type them -> entities: any name, alias, ticker or number, without regard to case and accents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from pactgraph.graph.errors import UnknownNameError
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.graph.identity.names import organization_name
from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import PACT

_STRENGTHS = {"cik": 0, "ein": 0, "ticker": 1, "name": 1, "formerName": 1, "alias": 2}
_NEAR = 5
_NEAR_SCORE = 70.0  # of 100, on folded names
_QUERY = "SELECT ?e ?c ?p ?n {{ VALUES ?c {{ {classes} }} VALUES ?p {{ {terms} }} ?e a ?c ; ?p ?n }}"


@dataclass(frozen=True, slots=True)
class NameIndex:
    """Every name of every entity of some classes. Strength 0 is a number, 1 a full name, 2 an alias."""

    by_key: dict[str, list[tuple[int, str]]]
    by_stem: dict[str, list[str]]  # without the legal form
    shown: dict[str, str]  # a folded key and the name it came from, for near matches

    def find(self, name: str) -> list[str]:
        """The entities that bear a name, sorted: by number or full name, else by alias, else without the legal form.

        Where no whole name fits, its first words do: "Corvane" is Corvane Therapeutics, Inc.

        Raises UnknownNameError, with near names, where there is none.
        """
        strengths = self.by_key.get(name_key(name), [])
        if not strengths and name.strip().isdigit():
            strengths = self.by_key.get(name.strip().zfill(10), [])
        if strengths:
            best = max(1, min(strength for strength, _ in strengths))
            return sorted({iri for strength, iri in strengths if strength <= best})
        bare = sorted(set(self.by_stem.get(organization_name(name).key, ()))) or self._beginning(name_key(name))
        if not bare:
            raise UnknownNameError(name, self.near(name))
        return bare

    def _beginning(self, key: str) -> list[str]:
        """The entities of which a name begins with these words."""
        begun = (bearers for known, bearers in self.by_key.items() if key and known.startswith(f"{key} "))
        return sorted({iri for bearers in begun for _, iri in bearers})

    def near(self, name: str) -> tuple[str, ...]:
        """The names closest to a name that nothing bears, best first."""
        found = process.extract(name_key(name), list(self.shown), scorer=fuzz.WRatio, limit=None, score_cutoff=_NEAR_SCORE)
        bearers = {key: frozenset(iri for _, iri in self.by_key[key]) for key, _, _ in found}
        told: dict[frozenset[str], str] = {}  # of the names of one entity the closest as a whole
        for key, _, _ in found:
            told[bearers[key]] = max(told.get(bearers[key], key), key, key=lambda one: fuzz.ratio(name_key(name), one))
        return tuple(self.shown[key] for key in told.values())[:_NEAR]


def read_names(store: Store, classes: Iterable[str]) -> NameIndex:
    """The names of all entities of some classes (local names)."""
    by_key: dict[str, list[tuple[int, str]]] = defaultdict(list)
    by_stem: dict[str, list[str]] = defaultdict(list)
    shown: dict[str, str] = {}
    query = _QUERY.format(
        classes=" ".join(f"<{PACT}{name}>" for name in classes), terms=" ".join(f"<{PACT}{term}>" for term in _STRENGTHS)
    )
    for iri, _, term, name in sorted(store.rows(query), key=lambda row: tuple(value or "" for value in row)):
        if iri and term and name:
            key = name_key(name)
            by_key[key].append((_STRENGTHS[term.removeprefix(PACT)], iri))
            shown[key] = min(shown.get(key, name), name, key=lambda one: (one.isupper(), one))
            if stem := organization_name(name).key:
                by_stem[stem].append(iri)
    return NameIndex(dict(by_key), dict(by_stem), shown)
