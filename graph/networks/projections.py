"""The network seen from one side: companies tied by agreements, and the two-sided graph of entities and agreements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import networkx as nx

Measure = Literal["degree", "betweenness", "closeness", "pagerank"]
_SEED = 20070430  # the same network always falls into the same communities
_SAMPLED = 400  # nodes from which betweenness is reckoned, in a network that has more


@dataclass(frozen=True, slots=True)
class Score:
    """A node and how much of what was asked for it has."""

    iri: str
    value: float


def company_ties(network: nx.MultiDiGraph[str]) -> nx.MultiGraph[str]:
    """Companies and persons; one edge, keyed by its IRI, for each agreement of both, with its kind and dates.

    What amends, restates or ends an agreement that is there ties its parties no second time.
    """
    import networkx as nx

    tied: nx.MultiGraph[str] = nx.MultiGraph()
    tied.add_nodes_from((iri, told) for iri, told in network.nodes(data=True) if told["type"] in ("company", "person"))
    for agreement, told in network.nodes(data=True):
        if told["type"] == "agreement":
            parties = sorted({party for party, _, how in network.in_edges(agreement, data=True) if how["type"] == "party"})
            for one, other in combinations(parties, 2):
                tied.add_edge(one, other, key=_original(network, agreement), **_edge_values(network, agreement))
    return tied


def _edge_values(network: nx.MultiDiGraph[str], agreement: str) -> dict[str, str]:
    told: dict[str, str] = network.nodes[_original(network, agreement)]
    return {name: value for name, value in told.items() if name != "type"}


def _original(network: nx.MultiDiGraph[str], agreement: str) -> str:
    """The agreement that one changes in the end, as far as the network holds it."""
    passed = {agreement}
    while (earlier := network.nodes[agreement].get("amends")) in network and earlier not in passed:
        agreement = str(earlier)
        passed.add(agreement)
    return agreement


def two_sided(network: nx.MultiDiGraph[str]) -> nx.Graph[str]:
    """Entities (`bipartite` 0) and agreements (`bipartite` 1), undirected, one edge for each party or subject."""
    import networkx as nx

    sides: nx.Graph[str] = nx.Graph()
    for iri, told in network.nodes(data=True):
        sides.add_node(iri, bipartite=int(told["type"] == "agreement"), **told)
    sides.add_edges_from((one, other) for one, other, how in network.edges(data=True) if how["type"] != "office")
    return sides


def scores(network: nx.MultiDiGraph[str], measure: Measure = "degree") -> list[Score]:
    """Companies and persons by a measure of networkx over `company_ties`, highest first, then by IRI.

    "degree" counts agreements' ties; "betweenness" is reckoned from at most 400 nodes, drawn with a fixed seed.
    """
    import networkx as nx

    tied = company_ties(network)
    simple = nx.Graph(tied)
    if measure == "degree":
        found: dict[str, float] = {iri: float(number) for iri, number in tied.degree()}
    elif measure == "betweenness":
        sampled = _SAMPLED if len(simple) > _SAMPLED else None
        found = nx.betweenness_centrality(simple, k=sampled, seed=_SEED)
    elif measure == "closeness":
        found = nx.closeness_centrality(simple)
    elif measure == "pagerank":
        found = dict(nx.pagerank(simple)) if simple else {}
    else:
        raise ValueError(f"{measure!r} is none of degree, betweenness, closeness, pagerank")
    return sorted((Score(iri, float(value)) for iri, value in found.items()), key=lambda one: (-one.value, one.iri))


def groups(network: nx.MultiDiGraph[str]) -> list[tuple[str, ...]]:
    """Companies and persons that share agreements, largest group first: by leiden where igraph is installed, else by louvain."""
    import networkx as nx

    simple = nx.Graph(company_ties(network))
    simple.remove_nodes_from(list(nx.isolates(simple)))
    ordered: nx.Graph[str] = nx.Graph()  # both methods depend on the order of nodes
    ordered.add_nodes_from(sorted(simple))
    ordered.add_edges_from(sorted((min(edge), max(edge)) for edge in simple.edges()))
    found = [tuple(sorted(group)) for group in _communities(ordered)]
    return sorted(found, key=lambda group: (-len(group), group))


def _communities(network: nx.Graph[str]) -> Iterator[set[str]]:
    from importlib.util import find_spec

    import networkx as nx

    if find_spec("igraph") is None:
        yield from nx.community.louvain_communities(network, seed=_SEED)
        return
    import random

    import igraph

    igraph.set_random_number_generator(random.Random(_SEED))  # noqa: S311 (an order, no secret)
    names = list(network)
    numbers = {name: number for number, name in enumerate(names)}
    graph = igraph.Graph(len(names), [(numbers[one], numbers[other]) for one, other in network.edges()])
    for members in graph.community_leiden(objective_function="modularity", n_iterations=-1):
        yield {names[member] for member in members}


def by_year(network: nx.MultiDiGraph[str]) -> dict[tuple[str, str], int]:
    """How many agreements of each kind were made in each year, ordered by year and kind; undated ones are under "".

    What amends, restates or ends another is not counted again.
    """
    told = [how for _, how in network.nodes(data=True) if how["type"] == "agreement" and "amends" not in how]
    counted = Counter((how.get("earliest", "")[:4], how["kind"]) for how in told)
    return dict(sorted(counted.items()))
