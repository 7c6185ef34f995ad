"""Every name of a graph, read once and shared by all workers: who is listed, who is meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process

from pactgraph.graph.answering.coverage import Coverage, read_coverage
from pactgraph.graph.answering.finding import NameIndex, read_names
from pactgraph.graph.errors import UnknownNameError
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.graph.objects.search_terms import ORIGINAL
from pactgraph.graph.store import Store
from pactgraph.ontology.namespaces import PACT

Sort = Literal["company", "person", "compound"]
CLASSES: dict[Sort, tuple[str, ...]] = {
    "company": ("Organization",),
    "person": ("Person",),
    "compound": ("Compound", "CompoundGroup"),
}
_LISTED = "SELECT ?it ?name WHERE {{ VALUES ?c {{ {classes} }} ?it a ?c ; pact:name ?name }}"
_CUTOFF = 60.0  # of 100; below it a name is not like the other
_MOST = 200  # matches of one name


@dataclass(frozen=True, slots=True)
class Match:
    """An entity that a name may mean; 100 where the name is exactly one of its names."""

    iri: str
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Directory:
    """The names of one build."""

    everyone: NameIndex
    by_sort: dict[Sort, NameIndex]
    listed: dict[Sort, tuple[tuple[str, str], ...]]  # IRI and name, by name
    agreements: int  # each once with all that changes it
    coverage: Coverage

    def matches(self, sort: Sort | None, name: str) -> list[Match]:
        """The entities of a sort (None: any) that a name may mean, best first."""
        index = self.by_sort[sort] if sort else self.everyone
        try:
            exact = index.find(name)
        except UnknownNameError:
            exact = []
        scores = dict.fromkeys(exact, 100.0)
        for key, score, _ in process.extract(
            name_key(name), list(index.shown), scorer=fuzz.WRatio, limit=_MOST, score_cutoff=_CUTOFF
        ):
            for _, iri in index.by_key[key]:
                scores[iri] = max(scores.get(iri, 0.0), min(99.0, score))
        names = self._names()
        found = [Match(iri, names.get(iri, iri), round(score, 1)) for iri, score in scores.items()]
        return sorted(found, key=lambda match: (-match.score, match.name.casefold(), match.iri))

    def _names(self) -> dict[str, str]:
        return {iri: name for listed in self.listed.values() for iri, name in listed}


def read_directory(store: Store, refused: int = 0) -> Directory:
    """Read every name of a store; `refused` is how many files its last build could not read."""
    listed = {sort: _listed(store, classes) for sort, classes in CLASSES.items()}
    ((number,),) = store.rows(f"SELECT (COUNT(?x) AS ?n) WHERE {{ ?x a pact:Agreement {ORIGINAL} }}")
    return Directory(
        read_names(store, [name for classes in CLASSES.values() for name in classes]),
        {sort: read_names(store, classes) for sort, classes in CLASSES.items()},
        listed,
        int(number or 0),
        read_coverage(store, refused),
    )


def _listed(store: Store, classes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    query = _LISTED.format(classes=" ".join(f"<{PACT}{name}>" for name in classes))
    names = {iri: name for iri, name in store.rows(query) if iri and name}
    return tuple(sorted(names.items(), key=lambda one: (one[1].casefold(), one[0])))
