"""A difference -> why: a filing that came or went, another version of a rule, a person's correction, another judgement.

What stands behind a fact itself is asked first, then what stands behind the thing, then the things that it is linked to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from pactgraph.graph.comparison.portraits import Portrait, Told
from pactgraph.graph.comparison.sides import Side
from pactgraph.graph.derivation.evidence import source_of
from pactgraph.graph.objects.nodes import values_block
from pactgraph.ontology.iris import CORRECTIONS_GRAPH, JUDGEMENTS_GRAPH
from pactgraph.ontology.literals import text_term
from pactgraph.ontology.namespaces import ID, PACT, PROV

NEW_FILING, FILING_GONE, NEW_RULE = "new filing", "filing gone", "new rule"
CORRECTION, JUDGEMENT, FOLLOWS = "correction", "judgement", "follows"
_DECISIONS = (f"{ID}judgement/", f"{ID}correction/")
_REMEMBERED = 1_000  # as-filed things; their facts are asked for one after the other
_NAMED = 3  # files; of more only their number is said
_RULE = "rule"  # the author of what no person decided


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something differs, and the words for it: which filing, which version, who."""

    why: str
    because: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person or a rule decided on one side alone."""

    author: str
    reason: str
    came: bool  # it stands on the second side; else it was withdrawn
    touches: frozenset[str]


class Causes:
    """Why two sides differ."""

    def __init__(self, one: Side, other: Side) -> None:
        self._one, self._other = one, other
        self._known: dict[tuple[str, str], dict[str, set[str]]] = {}

    def of_fact(self, before: Told | None, after: Told | None, thing: tuple[Portrait | None, Portrait | None]) -> Cause | None:
        """Why one fact differs, by what states it; None where that does not tell."""
        came = self._stating(self._other, after, thing[1])
        went = self._stating(self._one, before, thing[0])
        return self._by_decision({*came, *went}, persons=True) or self._by_sources(came, went)

    def of_thing(self, before: Portrait | None, after: Portrait | None) -> Cause | None:
        """Why a thing as a whole may differ; None where nothing that is filed of it does."""
        went, came = (tuple(side.filed) if side else () for side in (before, after))
        return self._by_decision({*came, *went}, persons=True) or self._by_sources(came, went)

    def of_judgement(self, before: Portrait | None, after: Portrait | None) -> Cause | None:
        """Why things were joined or parted, where no file that they stand in tells: what a rule now judges otherwise."""
        return self._by_decision({iri for side in (before, after) if side for iri in side.filed}, persons=False)

    @cached_property
    def at_last(self) -> Cause:
        """What is left where neither the thing nor its neighbours tell."""
        old, new = self._one.derivation, self._other.derivation
        if old != new:
            return Cause(NEW_RULE, f"derived by {new or 'an unknown version'}, before by {old or 'an unknown version'}")
        return Cause(FOLLOWS, "what is filed of other things has changed")

    def _by_sources(self, came: Iterable[str], went: Iterable[str]) -> Cause | None:
        after, before = ({source_of(iri) for iri in filed if iri.startswith(f"{ID}source/")} for filed in (came, went))
        new = [self._other.sources[s].name for s in after if s in self._other.sources and s not in self._one.sources]
        if new:
            return Cause(NEW_FILING, _names(new))
        gone = [self._one.sources[s].name for s in before if s in self._one.sources and s not in self._other.sources]
        if gone:
            return Cause(FILING_GONE, _names(gone))
        again = sorted({words for s in after | before if (words := self._reread(s))})
        return Cause(NEW_RULE, "; ".join(again)) if again else None

    def _reread(self, source: str) -> str | None:
        old, new = self._one.sources.get(source), self._other.sources.get(source)
        if old is None or new is None or old.digest == new.digest:
            return None
        return f"read by {new.loader or 'another version'}, before by {old.loader or 'another version'}"

    def _stating(self, side: Side, fact: Told | None, thing: Portrait | None) -> tuple[str, ...]:
        """The as-filed things that state a fact: of several that could, those of files that differ go first."""
        if fact is None or thing is None:
            return ()
        if fact.filed:
            return fact.filed
        doubtful = [iri for iri in thing.filed if self._differs(source_of(iri))]
        stated = tuple(iri for iri in doubtful if fact.key in self._values(side, iri).get(fact.property, ()))
        return stated or tuple(
            source for source in sorted({source_of(iri) for iri in doubtful}) if _tells(side, source, fact.key)
        )

    def _differs(self, source: str) -> bool:
        old, new = self._one.sources.get(source), self._other.sources.get(source)
        return old is None or new is None or old.digest != new.digest

    def _values(self, side: Side, iri: str) -> dict[str, set[str]]:
        if (side.name, iri) in self._known:
            return self._known[side.name, iri]
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        found = self._known[side.name, iri] = defaultdict(set)
        query = f"SELECT ?p ?o {{ {values_block('s', [iri])} GRAPH <{source_of(iri)}> {{ ?s ?p ?o }} }}"
        for term, value in side.store.rows(query):
            found[(term or "").removeprefix(PACT)].add(value or "")
        return found

    def _by_decision(self, filed: set[str], *, persons: bool) -> Cause | None:
        touching = [decision for iri in sorted(filed) for decision in self._decisions.get(iri, ())]
        for decision in sorted(touching, key=lambda one: (not one.came, one.reason)):
            if (decision.author != _RULE) is persons:
                verb = "" if decision.came else "withdrawn: "
                who = f"{decision.author}: " if persons else ""
                return Cause(CORRECTION if persons else JUDGEMENT, f"{verb}{who}{decision.reason}")
        return None

    @cached_property
    def _decisions(self) -> dict[str, list[Decision]]:
        """What one side alone decided, by what it touches."""
        found: dict[str, list[Decision]] = defaultdict(list)
        for side, against, came in ((self._other, self._one, True), (self._one, self._other, False)):
            for graph in (JUDGEMENTS_GRAPH, CORRECTIONS_GRAPH):
                changed = {subject for subject, _, _ in side.store.lacking(against.store, graph) if subject}
                for iri in sorted(one for one in changed if one.startswith(_DECISIONS)):
                    decision = _decision(side, iri, graph, came=came)
                    for touched in decision.touches:
                        found[touched].append(decision)
        return found


def _tells(side: Side, source: str, text: str) -> bool:
    """Whether a file states this text of anything: a former name, say, which stands on a node of its own."""
    query = f"SELECT ?f {{ GRAPH <{source}> {{ ?f pact:value {text_term(text)} }} }} LIMIT 1"
    return bool(list(side.store.rows(query)))


def _names(names: Iterable[str]) -> str:
    listed = sorted(set(names))
    more = f" and {len(listed) - _NAMED:,} more" if len(listed) > _NAMED else ""
    return f"{', '.join(listed[:_NAMED])}{more}"


def _decision(side: Side, iri: str, graph: str, *, came: bool) -> Decision:
    rows = list(side.store.rows(f"SELECT ?p ?o {{ GRAPH <{graph}> {{ <{iri}> ?p ?o }} }} ORDER BY ?p ?o"))
    told = {(term or "").removeprefix(PACT): value or "" for term, value in rows}
    touches = {value for _, value in rows if value and value.startswith(ID)}
    author = told.get("author", _RULE)
    if graph == CORRECTIONS_GRAPH:
        author = _editor(side, told)
        # What was corrected names its correction.
        touches |= {node for (node,) in side.store.rows(f"SELECT DISTINCT ?n {{ GRAPH ?g {{ ?n ?p <{iri}> }} }}") if node}
    # A decision on a fact is one on what the fact is about.
    touches |= {touched.partition("/fact/")[0] for touched in touches}
    return Decision(author, told.get("reason") or told.get("action") or "decided", came, frozenset(touches))


def _editor(side: Side, told: dict[str, str]) -> str:
    """The name of who made a correction."""
    editor = told.get(f"{PROV}wasAssociatedWith", "")
    names = side.store.rows(f"SELECT ?n {{ GRAPH <{CORRECTIONS_GRAPH}> {{ <{editor}> rdfs:label ?n }} }}") if editor else ()
    return next((name for (name,) in names if name), "a person")
