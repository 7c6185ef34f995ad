"""One line of the file of corrections, as a frozen record: what a person says, of which words of which file, who and when.

A line speaks of a source file by the sha256 of its bytes and of a thing in it by the words that name it, never by a number that
another version of the reader could give to another thing.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import Field, StringConstraints, TypeAdapter, field_validator, model_validator

from pactgraph.graph.corrections.slots import WHOLE, check_value, fits_below, home_of, one, slot_of, slots_of
from pactgraph.ontology.records import Record

_KEY = 16  # hex digits of a correction's key: what a person types to undo it
_NAME = r"^[^\x00-\x1f\x7f]*\S[^\x00-\x1f\x7f]*$"
_CALENDAR = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?"

Sha256: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Moment: TypeAlias = Annotated[str, StringConstraints(pattern=rf"^{_CALENDAR}$")]
Name: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=_NAME)]
Key: TypeAlias = Annotated[str, StringConstraints(pattern=rf"^[0-9a-f]{{{_KEY}}}$")]
Part: TypeAlias = tuple[str | int, ...]


class Span(Record):
    """Words of a document's kept text: half-open, code points."""

    document: int = Field(ge=1)
    start: int = Field(ge=0)
    end: int
    quote: str = Field(min_length=1)

    @model_validator(mode="after")
    def _is_as_long_as_its_quote(self) -> Self:
        if self.end - self.start != len(self.quote):
            raise ValueError(f"the span {self.start} to {self.end} is not as long as its quote")
        return self

    @property
    def part(self) -> Part:
        """What of it is part of a key."""
        return (self.document, self.start, self.end)


class Told(Record):
    """A value and the words that state it."""

    value: str
    span: Span | None = None


class Place(Record):
    """An as-filed thing, by the words that name it. `which` counts things of a kind that the same words name."""

    source: Sha256
    file: str  # for people: the file's name when this was written
    thing: str
    words: Span | None = None
    document: int | None = Field(default=None, ge=1)  # of a document, which no words name
    which: int = Field(default=1, ge=1)

    @model_validator(mode="after")
    def _can_be_found(self) -> Self:
        slots_of(self.thing)
        if self.thing not in WHOLE and self.words is None:
            raise ValueError(f"{one(self.thing)} needs the words that name it")
        if self.thing == "document" and self.document is None:
            raise ValueError("a document needs its number")
        return self

    @property
    def part(self) -> Part:
        """What of it is part of a key."""
        words = self.words.part if self.words else (self.document or 0,)
        return (self.source, self.thing, *words, self.which)


class _Line(Record):
    by: Name
    on: Moment
    why: str = ""

    @field_validator("on")
    @classmethod
    def _is_a_day(cls, on: str) -> str:
        try:
            date.fromisoformat(on[:10])
        except ValueError:
            raise ValueError(f"{on[:10]} is no day of the calendar") from None
        return on

    @property
    def about(self) -> Part:
        """What the line speaks of: of two lines about the same the later one holds."""
        raise NotImplementedError

    @property
    def key(self) -> str:
        """What it speaks of, as 16 hex digits."""
        return hashlib.sha256(json.dumps(self.about).encode()).hexdigest()[:_KEY]

    @property
    def written(self) -> str:
        """The line as canonical JSON."""
        values = self.model_dump(mode="json", exclude_defaults=True)
        return json.dumps(values, ensure_ascii=False, sort_keys=True)


class Identity(_Line):
    """Two as-filed organizations, persons or compounds are the same, or different."""

    correction: Literal["same", "different"]
    left: Place
    right: Place

    @model_validator(mode="after")
    def _speaks_of_two(self) -> Self:
        if self.left.part == self.right.part:
            raise ValueError("left and right are one and the same place")
        return self

    @property
    def about(self) -> Part:
        """The pair, whichever way round."""
        parts = sorted((self.left.part, self.right.part), key=json.dumps)
        return ("identity", *parts[0], *parts[1])


class Withdrawal(_Line):
    """A fact that the text does not state, or, without a slot, a thing that it does not name."""

    correction: Literal["withdraw"]
    thing: Place
    slot: str = ""
    was: Told | None = None

    @model_validator(mode="after")
    def _can_be_withdrawn(self) -> Self:
        if not self.slot:
            home_of(self.thing.thing)
        elif slot_of(self.thing.thing, self.slot).required:
            raise ValueError(
                f"a {self.thing.thing} always has its {self.slot}: withdraw the {self.thing.thing}, or replace the value"
            )
        elif self.was is None:
            raise ValueError("what is withdrawn is not said: was")
        return self

    @property
    def about(self) -> Part:
        """The slot of the thing."""
        return _slot_part(self.thing, self.slot, self.was)


class Filling(_Line):
    """The value that a slot has: in place of what was read, or where nothing was."""

    correction: Literal["replace", "add"]
    thing: Place
    slot: str
    value: str
    span: Span
    was: Told | None = None

    @model_validator(mode="after")
    def _fits_its_slot(self) -> Self:
        check_value(slot_of(self.thing.thing, self.slot), self.value)
        if (self.was is None) == (self.correction == "replace"):
            raise ValueError("replace needs the value that was read, add has none: was")
        return self

    @property
    def about(self) -> Part:
        """The slot of the thing."""
        return _slot_part(self.thing, self.slot, self.was or Told(value=self.value, span=self.span))


class Addition(_Line):
    """A thing that the text names and no rule saw, below another."""

    correction: Literal["add-thing"]
    to: Place
    thing: str
    facts: dict[str, Told] = Field(min_length=1)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        fits_below(self.thing, self.to.thing)
        slots = slots_of(self.thing)
        lacking = [slot.term for slot in slots.values() if slot.required and slot.term not in self.facts]
        if lacking:
            raise ValueError(f"{one(self.thing)} needs its {', '.join(lacking)}")
        for term, told in self.facts.items():
            check_value(slot_of(self.thing, term), told.value)
            if told.span is None:
                raise ValueError(f"{term} needs the words that state it: span")
        return self

    @property
    def about(self) -> Part:
        """The thing above it and the words of its own."""
        spans = sorted(told.span.part for told in self.facts.values() if told.span)
        return ("add-thing", *self.to.part, self.thing, *spans[0])


class Undo(_Line):
    """A line before this one holds no longer."""

    correction: Literal["undo"]
    of: Key

    @property
    def about(self) -> Part:
        """What it undoes, by key."""
        return ("undo", self.of)


Correction: TypeAlias = Identity | Withdrawal | Filling | Addition
Line: TypeAlias = Annotated[Correction | Undo, Field(discriminator="correction")]
LINE: TypeAdapter[Correction | Undo] = TypeAdapter(Line)


def _slot_part(place: Place, slot: str, told: Told | None) -> Part:
    """A slot with one value is one key; of a slot with several each value has its own, by where it stands."""
    several = slot and slot_of(place.thing, slot).several
    words: Part = (told.span.part if told.span else (told.value,)) if several and told is not None else ()
    return ("slot", *place.part, slot, *words)


def places_of(correction: Correction) -> tuple[Place, ...]:
    """The as-filed things that a correction speaks of: two of an identity, else one."""
    if isinstance(correction, Identity):
        return correction.left, correction.right
    return (correction.to if isinstance(correction, Addition) else correction.thing,)
