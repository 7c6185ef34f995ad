"""What networkx can say of companies and their agreements, with names instead of IRIs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pactgraph.graph.network import NetworkFilter, build_network
from pactgraph.graph.projections import Measure, Score, by_year, groups, scores
from pactgraph.graph.reader import GraphReader
from pactgraph.graph.results import Cell, Results

if TYPE_CHECKING:
    import networkx as nx

    from pactgraph.graph.things import Entity


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entity and its score."""

    entity: Entity
    score: float

    def row(self) -> dict[str, Cell]:
        """The columns of a table."""
        return {"name": self.entity.name, "score": round(self.score, 6), "iri": self.entity.iri}


@dataclass(frozen=True, slots=True)
class Community:
    """Entities that have more agreements with one another than with others."""

    number: int  # from 1, the largest first
    members: tuple[Entity, ...]

    def row(self) -> dict[str, Cell]:
        """The columns of a table."""
        return {"number": self.number, "size": len(self.members), "members": "; ".join(one.name for one in self.members)}


@dataclass(frozen=True, slots=True)
class YearCount:
    """How many agreements of one kind were made in one year; year "" for undated ones."""

    year: str
    kind: str
    agreements: int

    def row(self) -> dict[str, Cell]:
        """The columns of a table."""
        return {"year": self.year or None, "kind": self.kind, "agreements": self.agreements}


class NetworkQuestions(GraphReader):
    """The part of the API that looks at the network as a whole. Every keyword of `NetworkFilter` narrows it."""

    def iris_of(self, names: Iterable[str]) -> tuple[str, ...]:
        """The entities that bear any of these names, sorted. Raises UnknownNameError."""
        raise NotImplementedError  # KnowledgeGraph knows names

    def network(self, *, focus: str | Sequence[str] = (), **filters: Any) -> nx.MultiDiGraph[str]:
        """The graph, or the part that `NetworkFilter` names, as networkx; `focus` takes names."""
        names = (focus,) if isinstance(focus, str) else tuple(focus)
        return build_network(self.store, NetworkFilter(**filters, focus=self.iris_of(names)))

    def to_networkx(self, **filters: Any) -> nx.MultiDiGraph[str]:
        """The same as `network`."""
        return self.network(**filters)

    def centrality(self, measure: Measure = "degree", **filters: Any) -> Results[Ranked]:
        """Companies and persons by "degree", "betweenness", "closeness" or "pagerank", highest first."""
        return self._ranked(scores(self.network(**filters), measure))

    def brokers(self, **filters: Any) -> Results[Ranked]:
        """Those who stand between others that have no agreement with each other, by betweenness."""
        return self._ranked(one for one in scores(self.network(**filters), "betweenness") if one.value > 0)

    def communities(self, **filters: Any) -> Results[Community]:
        """Groups of companies and persons that deal with one another, largest first."""
        found = groups(self.network(**filters))
        return Results([Community(number, tuple(self.entities_at(group))) for number, group in enumerate(found, start=1)])

    def timeline(self, **filters: Any) -> Results[YearCount]:
        """How many agreements of each kind were made in each year."""
        counted = by_year(self.network(**filters))
        return Results([YearCount(year, kind, number) for (year, kind), number in counted.items()])

    def common_counterparties(self, one: str, other: str) -> Results[Entity]:
        """Those whom the bearers of both names have agreements with, by name."""
        sides = [
            {found.entity.iri for iri in self.iris_of([name]) for found in self.counterparties_of(iri)} for name in (one, other)
        ]
        return self.entities_at(sorted(sides[0] & sides[1]))

    def _ranked(self, found: Iterable[Score]) -> Results[Ranked]:
        listed = list(found)
        entities = {entity.iri: entity for entity in self.entities_at(one.iri for one in listed)}
        return Results([Ranked(entities[one.iri], one.value) for one in listed if one.iri in entities])
