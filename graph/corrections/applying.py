"""One evidence graph as it was read, and the corrections that speak of it -> the graph as corrected, and what became of each.

What a person says stands where the reading stood, under the same IRIs, with its own quote and with who said it and when; what is
withdrawn stays beside it as withdrawn, so that nobody's word, a rule's neither, is lost.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pactgraph.graph.corrections.links import Roles, link_anew
from pactgraph.graph.corrections.records import Addition, Correction, Filling, Identity, Place, Span, Told, Withdrawal
from pactgraph.graph.corrections.slots import Slot, home_of, mapping_of, slot_of, slot_term
from pactgraph.graph.corrections.statements import ReadFact, Statements, Things, lexical, pact, read_facts
from pactgraph.graph.corrections.writing import Author, say_correction, say_fact, say_thing, withdraw_fact, withdraw_thing
from pactgraph.graph.errors import DamagedGraphError
from pactgraph.ontology.iris import thing_iri

TextOf = Callable[[int], str]
"""The kept text of a document of one source file, by number. Raises DamagedGraphError where there is none."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What the loaders know of words and corrections need to know too."""

    sentences: Callable[[str], list[tuple[int, int]]]  # of a text, as half-open spans
    roles: Roles


@dataclass(frozen=True, order=True, slots=True)
class Outcome:
    """What became of a correction: applied, stale, elsewhere or refused; with the reason where it was not applied."""

    status: str
    reason: str = ""


APPLIED = Outcome("applied")


class StaleError(Exception):
    """What a correction speaks of is not there, or not as it was."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A graph as corrected."""

    lines: frozenset[bytes]
    outcomes: dict[str, Outcome]  # by key
    sides: tuple[tuple[str, str], ...]  # (key, as-filed IRI) for each side of an identity that stands in this source


def correct_graph(read: Statements, corrections: Sequence[Correction], texts: TextOf, wording: Wording) -> Corrected:
    """A graph as read -> as corrected. The order of the corrections is no matter; `read` is changed."""
    work = _Work(read, texts, wording)
    outcomes = {one.key: work.perform(one) for one in sorted(corrections, key=_order)}
    if any(outcome == APPLIED and not isinstance(one, Identity) for one in corrections for outcome in [outcomes[one.key]]):
        link_anew(read, wording.roles)
    return Corrected(frozenset(read.lines()), outcomes, tuple(sorted(work.sides)))


def _order(correction: Correction) -> tuple[int, str]:
    """Things are withdrawn first, then added; slots filled next and emptied last; among equals by what they speak of."""
    match correction:
        case Withdrawal() if not correction.slot:
            rank = 0
        case Addition():
            rank = 1
        case Filling():
            rank = 2
        case Withdrawal():
            rank = 3
        case _:
            rank = 4
    return rank, json.dumps(correction.about)


class _Work:
    """One graph while it is corrected."""

    def __init__(self, read: Statements, texts: TextOf, wording: Wording) -> None:
        self.statements = read
        self.texts = texts
        self.wording = wording
        self.sides: list[tuple[str, str]] = []
        self.read = self.now = Things(read, read_facts(read))
        self._sentences: dict[int, list[tuple[int, int]]] = {}

    def perform(self, correction: Correction) -> Outcome:
        try:
            match correction:
                case Filling():
                    self._fill(correction)
                case Addition():
                    self._add_thing(correction)
                case Withdrawal() if correction.slot:
                    self._empty(correction)
                case Withdrawal():
                    withdraw_thing(self.statements, self._find(correction.thing), _author(correction))
                    self.now = Things(self.statements, read_facts(self.statements))
                case Identity():
                    self._stand(correction)
                    return APPLIED
        except StaleError as error:
            return Outcome("stale", str(error))
        say_correction(self.statements, correction, _author(correction))
        return APPLIED

    def _find(self, place: Place) -> str:
        """The thing at a place. Raises StaleError where the text or the reading has changed."""
        if place.words is not None:
            self._check(place.words)
        where = (place.thing, place.words, place.document, place.which)
        thing = self.read.find(*where) or self.now.find(*where)
        if thing is None:
            words = f' named by "{place.words.quote}"' if place.words else ""
            raise StaleError(f"no {place.thing}{words} is read there")
        if thing not in self.now.kind:
            raise StaleError(f"the {place.thing} is withdrawn")
        return thing

    def _check(self, span: Span) -> None:
        """The text must hold the words of a span where it says."""
        try:
            text = self.texts(span.document)
        except DamagedGraphError:
            raise StaleError(f"there is no document {span.document}") from None
        if text[span.start : span.end] != span.quote:
            raise StaleError(f'the text of document {span.document} does not hold "{span.quote}" at {span.start}')

    def _fill(self, filling: Filling) -> None:
        thing = self._find(filling.thing)
        slot = slot_of(filling.thing.thing, filling.slot)
        self._check(filling.span)
        term = slot_term(slot, filling.value)
        read = self._reading(thing, slot, filling.was)
        if filling.was is None and not slot.several and (value := self.statements.one(thing, slot.term)) is not None:
            raise StaleError(f'{slot.term} is read as "{lexical(value)}" there now')
        if term in self.statements.all(thing, slot.term):
            raise StaleError("what is read says the same")
        withdrawn = None
        if filling.was is not None:
            withdrawn = self._take_out(thing, slot, read, filling.was, _author(filling))
        self._say(thing, slot, Told(value=filling.value, span=filling.span), _author(filling), withdrawn)

    def _empty(self, withdrawal: Withdrawal) -> None:
        thing = self._find(withdrawal.thing)
        slot = slot_of(withdrawal.thing.thing, withdrawal.slot)
        if withdrawal.was is not None:  # as the record holds it
            read = self._reading(thing, slot, withdrawal.was)
            self._take_out(thing, slot, read, withdrawal.was, _author(withdrawal))

    def _take_out(self, thing: str, slot: Slot, read: ReadFact | None, was: Told, author: Author) -> str | None:
        """Take a value out of its slot; the withdrawn fact, where there was one."""
        if read is not None:
            return withdraw_fact(self.statements, read, author)
        self.statements.remove(thing, pact(slot.term), slot_term(slot, was.value))
        return None

    def _reading(self, thing: str, slot: Slot, was: Told | None) -> ReadFact | None:
        """The fact that was read there, None for a plain literal. Raises StaleError where it is read otherwise now."""
        if was is None:
            return None
        term = slot_term(slot, was.value)
        if not slot.fact and term in self.statements.all(thing, slot.term):
            return None
        for fact in self.read.facts.get(thing) or self.now.facts.get(thing) or ():
            if fact.slot == slot.term and fact.term == term and (was.span is None or fact.place == was.span.part):
                return fact
        raise StaleError(f'{slot.term} is not read as "{was.value}" there any more')

    def _add_thing(self, addition: Addition) -> None:
        parent = self._find(addition.to)
        home = home_of(addition.thing)
        several = any(field.term == home.term and field.how == "nodes" for field in mapping_of(home.parent).fields)
        if not several and self.statements.all(parent, home.term):
            raise StaleError(f"a {addition.thing} is read there now")
        spans = [told.span for told in addition.facts.values() if told.span is not None]
        for span in spans:
            self._check(span)
        taken = [int(thing.rpartition("/")[2][:-1]) for thing, kind in self._ever() if kind == addition.thing]
        thing = f"<{thing_iri(self.statements.graph, addition.thing, max(taken, default=0) + 1)}>"
        say_thing(self.statements, thing, addition, parent)
        for term, told in sorted(addition.facts.items()):
            self._say(thing, slot_of(addition.thing, term), told, _author(addition), None)
        self.now = Things(self.statements, read_facts(self.statements))

    def _ever(self) -> Iterator[tuple[str, str]]:
        """Every thing that was read or added, with its kind."""
        yield from self.read.kind.items()
        yield from self.now.kind.items()

    def _stand(self, identity: Identity) -> None:
        """Find the sides of an identity that stand in this source."""
        source = self.statements.graph.rpartition("/")[2]
        for place in (identity.left, identity.right):
            if place.source.startswith(source):
                self.sides.append((identity.key, self._find(place)[1:-1]))

    def _say(self, thing: str, slot: Slot, told: Told, author: Author, in_place_of: str | None) -> None:
        say_fact(self.statements, (thing, slot, told), author, in_place_of, self._sentence)

    def _sentence(self, span: Span) -> tuple[int, int, str] | None:
        """The sentence of the text that holds a span."""
        text = self.texts(span.document)
        if span.document not in self._sentences:
            self._sentences[span.document] = self.wording.sentences(text)
        around = (one for one in self._sentences[span.document] if one[0] <= span.start and span.end <= one[1])
        return next(((start, end, text[start:end]) for start, end in around), None)


def _author(correction: Correction) -> Author:
    return Author(correction.by, correction.on, correction.key)
