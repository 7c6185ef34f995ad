"""What networkx can say of companies and their agreements, with names instead of IRIs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pactgraph.graph.network import NetworkFilter, build_network
from pactgraph.graph.networks.projections import Measure, Score, by_year, groups, scores
from pactgraph.graph.objects.reader import GraphReader
from pactgraph.graph.objects.results import Cell, Results

if TYPE_CHECKING:
    import networkx as nx

    from pactgraph.graph.objects.things import Entity


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entity and its score.

    >>> first = kg.centrality()[0]
    >>> first.entity.name, first.score
    ('Corvane Therapeutics, Inc.', 6.0)
    """

    entity: Entity
    score: float

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.centrality()[0].row())
        ['name', 'score', 'iri']
        """
        return {"name": self.entity.name, "score": round(self.score, 6), "iri": self.entity.iri}


@dataclass(frozen=True, slots=True)
class Community:
    """Entities that have more agreements with one another than with others.

    >>> [one.name for one in kg.communities()[-1].members]
    ['Società Chimica Bellandi S.r.l.', 'Tarrow Pharmaceuticals Corporation']
    """

    number: int  # from 1, the largest first
    members: tuple[Entity, ...]

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.communities()[0].row())
        ['number', 'size', 'members']
        """
        return {"number": self.number, "size": len(self.members), "members": "; ".join(one.name for one in self.members)}


@dataclass(frozen=True, slots=True)
class YearCount:
    """How many agreements of one kind were made in one year; year "" for undated ones.

    >>> one = kg.timeline()[0]
    >>> one.year, one.kind, one.agreements
    ('2005', 'license', 1)
    """

    year: str
    kind: str
    agreements: int

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.timeline()[0].row())
        ['year', 'kind', 'agreements']
        """
        return {"year": self.year or None, "kind": self.kind, "agreements": self.agreements}


class NetworkQuestions(GraphReader):
    """The part of the API that looks at the network as a whole. Every keyword of `network` narrows it."""

    def iris_of(self, names: Iterable[str]) -> tuple[str, ...]:
        """The entities that bear any of these names, sorted. Raises UnknownNameError."""
        raise NotImplementedError  # KnowledgeGraph knows names

    def network(self, *, focus: str | Sequence[str] = (), **filters: Any) -> nx.MultiDiGraph[str]:
        """The graph, or the part that the keywords name, as a networkx MultiDiGraph.

        `kinds` are kinds of agreement, `since` and `until` ISO days within which the agreement's own may lie; `focus` takes a
        name or several, and `hops` how many agreements away from them it reaches.

        Nodes are IRIs with `type` ("company", "person", "compound", "agreement"), `label` and, of an agreement, `kind`, dates and
        `amends`. Edges have a `type`: entity to agreement "party" (with `role`), agreement to compound "subject", person to
        company "office".
        Raises UnknownNameError for a name that nothing bears, TypeError for a keyword that there is not.

        >>> near = kg.network(focus="Rosmarin", hops=1)
        >>> sorted(told["label"] for _, told in near.nodes(data=True) if told["type"] == "company")
        ['Corvane Therapeutics, Inc.', 'Rosmarin Pharma AG']
        """
        names = (focus,) if isinstance(focus, str) else tuple(focus)
        return build_network(self.store, NetworkFilter(**filters, focus=self.iris_of(names)))

    def to_networkx(self, **filters: Any) -> nx.MultiDiGraph[str]:
        """The same as `network`.

        >>> kg.to_networkx(kinds=("supply",)).number_of_nodes()
        10
        """
        return self.network(**filters)

    def centrality(self, measure: Measure = "degree", **filters: Any) -> Results[Ranked]:
        """Companies and persons by "degree", "betweenness", "closeness" or "pagerank", highest first.

        "degree" counts ties by agreements, the others are from 0 to 1. Raises ValueError for another measure.

        >>> [(one.entity.name, one.score) for one in kg.centrality("degree")][:2]
        [('Corvane Therapeutics, Inc.', 6.0), ('HVB Securities Corporation', 2.0)]
        """
        return self._ranked(scores(self.network(**filters), measure))

    def brokers(self, **filters: Any) -> Results[Ranked]:
        """Those who stand between others that have no agreement with each other, by betweenness.

        >>> [one.entity.name for one in kg.brokers()]
        ['Corvane Therapeutics, Inc.']
        """
        return self._ranked(one for one in scores(self.network(**filters), "betweenness") if one.value > 0)

    def communities(self, **filters: Any) -> Results[Community]:
        """Groups of companies and persons that deal with one another, largest first.

        >>> [len(one.members) for one in kg.communities()]
        [3, 2, 2]
        """
        found = groups(self.network(**filters))
        return Results([Community(number, tuple(self.entities_at(group))) for number, group in enumerate(found, start=1)])

    def timeline(self, **filters: Any) -> Results[YearCount]:
        """How many agreements of each kind were made in each year.

        >>> [(one.year, one.kind) for one in kg.timeline(since="2008-01-01")]
        [('2008', 'collaboration'), ('2009', 'employment')]
        """
        counted = by_year(self.network(**filters))
        return Results([YearCount(year, kind, number) for (year, kind), number in counted.items()])

    def common_counterparties(self, one: str, other: str) -> Results[Entity]:
        """Those whom the bearers of both names have agreements with, by name.

        >>> [one.name for one in kg.common_counterparties("Corvane", "Tarrow")]
        ['Società Chimica Bellandi S.r.l.']
        """
        sides = [
            {found.entity.iri for iri in self.iris_of([name]) for found in self.counterparties_of(iri)} for name in (one, other)
        ]
        return self.entities_at(sorted(sides[0] & sides[1]))

    def _ranked(self, found: Iterable[Score]) -> Results[Ranked]:
        listed = list(found)
        entities = {entity.iri: entity for entity in self.entities_at(one.iri for one in listed)}
        return Results([Ranked(entities[one.iri], one.value) for one in listed if one.iri in entities])
