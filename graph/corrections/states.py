"""What became of each correction in a graph: told by the overlays of the sources, kept in the graph of corrections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.corrections.applying import APPLIED, Outcome
from pactgraph.graph.corrections.journal import Standing, parse_line
from pactgraph.graph.corrections.overlay import Overlay, outcome_of, outcome_words, read_overlay
from pactgraph.graph.corrections.records import Correction, Identity, Undo, places_of
from pactgraph.graph.corrections.said import corrected_sources
from pactgraph.graph.errors import DamagedGraphError
from pactgraph.graph.identity.decisions import Decision
from pactgraph.graph.objects.nodes import values_block
from pactgraph.graph.store import Store
from pactgraph.ontology.iris import CORRECTIONS_GRAPH, JUDGEMENTS_GRAPH, correction_iri, editor_iri, source_iri
from pactgraph.ontology.literals import moment_term, text_term
from pactgraph.ontology.namespaces import PACT, PROV, RDF, RDFS

_WRITTEN = f"""SELECT ?it ?line ?outcome WHERE {{ GRAPH <{CORRECTIONS_GRAPH}> {{
  ?it <{PACT}asWritten> ?line ; <{PACT}outcome> ?outcome }} }} ORDER BY ?it"""
_SIDES = f"SELECT ?it ?side WHERE {{ GRAPH <{CORRECTIONS_GRAPH}> {{ ?it <{PACT}judges> ?side }} }} ORDER BY ?it ?side"
_CONTRADICTED = f"""SELECT ?reason ?correction WHERE {{ GRAPH <{JUDGEMENTS_GRAPH}> {{
  ?it a <{PACT}Contradiction> ; <{PACT}reason> ?reason ; <{PROV}wasInfluencedBy> ?correction }} }}"""
_SORTS = {"registrant": "organization", "subsidiary": "organization", "officer": "person", "compound": "compound"}


@dataclass(frozen=True, slots=True)
class State:
    """A correction that holds, and what became of it in a graph."""

    standing: Standing
    outcome: Outcome
    sides: tuple[str, str] | None = None  # of an identity that is applied: as-filed IRIs, sorted


def find_states(store: Store, entries: Mapping[str, Entry], standings: Sequence[Standing]) -> list[State]:
    """What became of each correction, from what the overlays of the store say."""
    overlays = {graph: read_overlay(store, graph) for graph in corrected_sources(store)}
    sorts = _sorts(store, overlays)
    absent = [(standing, _absent(standing.correction, entries)) for standing in standings]
    return [State(standing, gone) if gone else _state(standing, overlays, sorts) for standing, gone in absent]


def _absent(correction: Correction, entries: Mapping[str, Entry]) -> Outcome | None:
    """Why a correction speaks of nothing here: its file has changed, or is not in this graph."""
    for place in places_of(correction):
        if place.source not in entries:
            if any(entry.name == place.file for entry in entries.values()):
                return Outcome("stale", f"{place.file} has changed since")
            return Outcome("elsewhere", f"{place.file} is not in this graph")
    return None


def _state(standing: Standing, overlays: Mapping[str, Overlay], sort_of: Mapping[str, str]) -> State:
    node = correction_iri(standing.key)
    places = places_of(standing.correction)
    told = [overlays.get(source_iri(place.source), Overlay()) for place in places]
    outcomes = sorted({outcome for overlay in told for iri, outcome in overlay.outcomes if iri == node})
    stale = next((outcome for outcome in outcomes if outcome != APPLIED), None)
    if stale is not None or not isinstance(standing.correction, Identity):
        return State(standing, stale or APPLIED)
    sides = sorted({side for overlay in told for iri, side in overlay.sides if iri == node})
    if len(sides) != 2:
        return State(standing, Outcome("refused", "its two sides are one and the same"))
    sorts = [sort_of.get(side) for side in sides]
    if None in sorts:
        return State(standing, Outcome("refused", "neither side may be anything but an organization, person or compound"))
    if sorts[0] != sorts[1]:
        one, other = sorted(map(str, sorts))
        return State(standing, Outcome("refused", f"{'an' if one == 'organization' else 'a'} {one} is no {other}"))
    return State(standing, APPLIED, (sides[0], sides[1]))


def _sorts(store: Store, overlays: Mapping[str, Overlay]) -> dict[str, str]:
    """By as-filed thing that a decision speaks of: "organization", "person" or "compound"; what is none is left out."""
    sides = sorted({side for overlay in overlays.values() for _, side in overlay.sides})
    kinds = {side: side.split("/")[-2] for side in sides}
    parties = [side for side in sides if kinds[side] == "party"]
    query = f"SELECT ?party ?person WHERE {{ {values_block('party', parties)} GRAPH ?g {{ ?party <{PACT}isPerson> ?person }} }}"
    told = store.rows(query) if parties else ()
    found = {str(party): "person" if person == "true" else "organization" for party, person in told}
    return {side: _SORTS[kind] for side, kind in kinds.items() if kind in _SORTS} | found


def state_lines(states: Iterable[State]) -> list[bytes]:
    """The sorted quads of the graph of corrections."""
    return sorted({f"{line} <{CORRECTIONS_GRAPH}> .\n".encode() for state in states for line in _state_lines(state)})


def _state_lines(state: State) -> Iterator[str]:
    correction = state.standing.correction
    node, editor = f"<{correction_iri(state.standing.key)}>", f"<{editor_iri(correction.by)}>"
    yield f"{node} <{RDF}type> <{PACT}Correction>"
    yield f"{node} <{PACT}action> {text_term(correction.correction)}"
    yield f"{node} <{PACT}asWritten> {text_term(correction.written)}"
    yield f"{node} <{PACT}outcome> {text_term(outcome_words(state.outcome))}"
    yield f"{node} <{PROV}wasAssociatedWith> {editor}"
    yield f"{node} <{PROV}endedAtTime> {moment_term(correction.on)}"
    if correction.why:
        yield f"{node} <{PACT}reason> {text_term(correction.why)}"
    for side in state.sides or ():
        yield f"{node} <{PACT}judges> <{side}>"
    yield f"{editor} <{RDF}type> <{PROV}Person>"
    yield f"{editor} <{RDFS}label> {text_term(correction.by)}"


def read_states(store: Store) -> list[State]:
    """The corrections of a store and what became of each, by key; their lines have no number. Raises DamagedGraphError."""
    sides: dict[str, list[str]] = defaultdict(list)
    for node, side in store.rows(_SIDES):
        sides[node or ""].append(side or "")
    found = []
    for node, line, outcome in store.rows(_WRITTEN):
        try:
            correction = parse_line(line or "")
        except ValueError as error:
            raise DamagedGraphError(f"{node} cannot be read: {error}") from error
        if not isinstance(correction, Undo):
            left, right = (*sides[node or ""], "", "")[:2]
            both = (left, right) if right else None
            found.append(State(Standing(0, correction), outcome_of(outcome or ""), both))
    return found


def told_states(store: Store) -> list[State]:
    """The same, with what contradicts other decisions said to do so."""
    at_odds = {node: reason for reason, node in store.rows(_CONTRADICTED) if node}
    return [
        State(state.standing, Outcome("contradiction", at_odds[node] or ""), state.sides)
        if (node := correction_iri(state.standing.key)) in at_odds
        else state
        for state in read_states(store)
    ]


def read_decisions(store: Store) -> list[Decision]:
    """What people decided of pairs of as-filed entities, where it can be applied."""
    return sorted(
        Decision(left, right, said.correction, said.by, said.on, said.why, correction_iri(said.key))
        for state in read_states(store)
        if isinstance(said := state.standing.correction, Identity) and state.sides
        for left, right in [state.sides]
    )
