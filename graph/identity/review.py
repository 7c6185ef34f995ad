"""Judged pairs -> those worth a person's look, most valuable first: how unsure the verdict is, times what hangs on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log2

from pactgraph.graph.objects.nodes import values_block
from pactgraph.graph.sentences.quotes import Quoted, read_quotes
from pactgraph.graph.store import Store
from pactgraph.ontology.iris import JUDGEMENTS_GRAPH, fact_iri
from pactgraph.ontology.namespaces import PACT

_UNSURE = 0.11  # scores from 0.05 to 0.95 leave more doubt; surer verdicts are spellings of one name, or other numbers
_BATCH = 300
_KINDS = ("organization", "person", "compound")
_JUDGED = f"""SELECT ?left ?right ?verdict ?score ?reason WHERE {{ GRAPH <{JUDGEMENTS_GRAPH}> {{
  ?it a <{PACT}Judgement> ; <{PACT}judges> ?left , ?right ; <{PACT}verdict> ?verdict ; <{PACT}score> ?score ;
    <{PACT}reason> ?reason .
  FILTER(STR(?left) < STR(?right)) FILTER NOT EXISTS {{ ?it <{PACT}origin> ?human }} }} }}"""
_HANGING = "SELECT ?entity (COUNT(DISTINCT ?what) AS ?number) WHERE { ?what %s ?entity } GROUP BY ?entity"


Bearers = Counter[tuple[str, str]]
"""By entity and name: how many as-filed things of it bear the name."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two as-filed entities of a pair."""

    iri: str
    name: str
    entity: str  # IRI of what it is believed to be
    agreements: int  # agreements and offices that hang on that
    quoted: Quoted | None  # the sentence that names it


@dataclass(frozen=True, slots=True)
class Pair:
    """A pair of as-filed entities, what rules judge of it, and how much a person's word is worth."""

    left: Side
    right: Side
    verdict: str
    score: float
    reason: str
    worth: float

    @property
    def kind(self) -> str:
        """What both are: "organization", "person" or "compound"."""
        return next((kind for kind in ("person", "compound") if f"/{kind}/" in self.left.entity), "organization")


@dataclass(frozen=True, slots=True)
class _Judged:
    left: str
    right: str
    verdict: str
    score: float
    reason: str

    @property
    def doubt(self) -> float:
        """0 where the verdict is certain, 1 where it is a toss-up."""
        return 1 - abs(2 * self.score - 1)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the graph tells of the sides of pairs."""

    entity_of: Mapping[str, str]
    hanging: Mapping[str, int]
    names: Mapping[str, str]
    bearers: Bearers

    def place(self, one: _Judged) -> tuple[str, ...]:
        """What two pairs have in common that ask the same."""
        ends = sorted((self.entity_of[one.left], self.entity_of[one.right]))
        names = sorted((self.names.get(one.left, ""), self.names.get(one.right, "")))
        return (*ends, *(names if ends[0] == ends[1] else ()))

    def tells_nothing(self, one: _Judged) -> bool:
        """Whether one name stands on both sides of what is one already."""
        return one.verdict == "same" and self.names.get(one.left) == self.names.get(one.right)

    def worth(self, one: _Judged) -> float:
        ends = self.entity_of[one.left], self.entity_of[one.right]
        if ends[0] == ends[1]:
            small = min(self.bearers.get((ends[0], self.names.get(side, "")), 0) for side in (one.left, one.right))
            large = self.hanging.get(ends[0], 0)
        else:
            small, large = sorted(self.hanging.get(end, 0) for end in ends)
        return one.doubt * (small + log2(1 + large))

    def side(self, iri: str, quotes: Mapping[str, tuple[Quoted, ...]]) -> Side:
        entity = self.entity_of[iri]
        quoted = next(iter(quotes.get(fact_iri(iri, "name"), ())), None)
        return Side(iri, self.names.get(iri, ""), entity, self.hanging.get(entity, 0), quoted)


def pairs_to_review(store: Store, limit: int | None = None) -> list[Pair]:
    """The pairs that rules were not sure of, most valuable first; what a person has decided is left out.

    Worth is doubt (0 to 1) times what hangs on the smaller side, and a little for the larger one. On a side hang the agreements
    and offices of its entity; where both sides are one entity already, the places that bear the side's name. A pair that rules
    were unsure of and that other evidence has joined is settled; of two entities only their most doubtful pair is told.
    """
    judged = [one for one in _judged(store) if one.doubt > _UNSURE]
    entity_of = _entities(store, {iri for one in judged for iri in (one.left, one.right)})
    open_ = [one for one in judged if _is_open(one, entity_of)]
    told = _Told(entity_of, _hanging(store), *_bearers(store, entity_of, open_))
    best: dict[tuple[str, ...], tuple[float, _Judged]] = {}
    for one in open_:
        if told.tells_nothing(one):
            continue
        place, found = told.place(one), (told.worth(one), one)
        best[place] = max(best.get(place, found), found, key=lambda known: (known[0], known[1].left, known[1].right))
    ordered = sorted(best.values(), key=lambda known: (-known[0], known[1].left, known[1].right))[:limit]
    quotes = read_quotes(store, (fact_iri(iri, "name") for _, one in ordered for iri in (one.left, one.right)))
    return [
        Pair(told.side(one.left, quotes), told.side(one.right, quotes), one.verdict, one.score, one.reason, round(worth, 3))
        for worth, one in ordered
    ]


def _judged(store: Store) -> Iterable[_Judged]:
    for left, right, verdict, score, reason in store.rows(_JUDGED):
        yield _Judged(left or "", right or "", verdict or "", float(score or 0), reason or "")


def _is_open(one: _Judged, entity_of: Mapping[str, str]) -> bool:
    """Whether the graph stands as the verdict says: what was joined or parted on other grounds needs nobody's word."""
    both = (entity_of.get(one.left), entity_of.get(one.right))
    return None not in both and (both[0] == both[1]) == (one.verdict == "same")


def _entities(store: Store, filed: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    listed = sorted(filed)
    for start in range(0, len(listed), _BATCH):
        values = values_block("filed", listed[start : start + _BATCH])
        query = f"SELECT ?filed ?entity WHERE {{ {values} ?entity pact:asFiled ?filed ; a ?kind }} ORDER BY ?entity"
        found |= {str(one): str(entity) for one, entity in store.rows(query) if _is_entity(entity)}
    return found


def _is_entity(iri: str | None) -> bool:
    return iri is not None and any(f"/id/{kind}/" in iri for kind in _KINDS) and "/office/" not in iri


def _hanging(store: Store) -> Counter[str]:
    """By entity: agreements that it is a party or the subject of, offices that it holds or has."""
    counted: Counter[str] = Counter()
    for way in ("pact:party", "pact:subject", "pact:holder", "pact:organization"):
        for entity, number in store.rows(_HANGING % way):
            counted[str(entity)] += int(number or 0)
    return counted


def _bearers(store: Store, entity_of: Mapping[str, str], judged: Iterable[_Judged]) -> tuple[dict[str, str], Bearers]:
    """Which names as-filed entities bear, and how many of one entity bear each."""
    wanted = sorted({entity_of[iri] for one in judged for iri in (one.left, one.right)})
    names: dict[str, str] = {}
    counts: Bearers = Counter()
    for start in range(0, len(wanted), _BATCH):
        values = values_block("entity", wanted[start : start + _BATCH])
        named = "?entity pact:asFiled ?filed . GRAPH ?g { ?filed pact:name ?name }"
        query = f"SELECT ?entity ?filed ?name WHERE {{ {values} {named} }}"
        for entity, filed, name in store.rows(query):
            names[str(filed)] = str(name)
            counts[str(entity), str(name)] += 1
    return names, counts
