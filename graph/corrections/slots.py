"""The slots of each kind of as-filed thing that a person may fill, and what may stand in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import get_args

from pactgraph.ontology import records
from pactgraph.ontology.dated import date_bounds
from pactgraph.ontology.literals import value_term
from pactgraph.ontology.mapping import MAPPINGS, Datatype, NodeMapping

_PLAIN = frozenset({"isPerson", "itemNumber", "until", "duration"})  # said without a fact, and yet a reading of the text
_CHOICES = {
    "kind": get_args(records.AgreementKind),
    "event": get_args(records.AgreementEvent),
    "change": get_args(records.OfficerChange),
}
_FORMS = {
    "cik": (re.compile(r"\d{10}\Z", re.ASCII), "10 digits"),
    "currency": (re.compile(r"[A-Z]{3}\Z", re.ASCII), "three capitals, as in ISO 4217"),
    "duration": (re.compile(r"P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?\Z", re.ASCII), 'such as "P5Y"'),
}
_FIGURE = re.compile(r"\d{1,24}(?:\.\d{1,12})?\Z", re.ASCII)
_NEVER_ADDED = frozenset({"withheld", "check-box", "item", "collective"})  # what they say is no fact of one slot
# Which slot names a thing: the words of the first that it has are the place where a correction finds it again.
NAMING = (
    "name", "title", "amountValue", "termText", "withheldText", "itemNumber", "exhibitNumber", "checked", "agreementDate",
    "amendmentNumber", "partyName", "terminatedBy", "terminationReason", "terminationPenalty", "kind", "event", "form",
    "eventDate", "filingDate",
)  # fmt: skip
WHOLE = frozenset({"document", "source"})  # found by number, not by words; never withdrawn


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot of a kind of thing."""

    term: str  # local name of the property
    datatype: Datatype
    several: bool  # whether it may hold more than one value
    required: bool  # whether a thing without it is none
    fact: bool = True  # False: a plain literal


@dataclass(frozen=True, slots=True)
class Home:
    """Where things of a kind hang: below which other, by which property."""

    parent: str
    term: str


@cache
def slots_of(thing: str) -> dict[str, Slot]:
    """The slots of a kind of thing ("agreement", "party"), by local name. Raises ValueError where there is no such kind."""
    mapping = mapping_of(thing)
    required = {name for name, field in mapping.record.model_fields.items() if field.is_required()}
    return {
        field.term: Slot(field.term, field.datatype, field.how == "facts", field.attribute in required, field.how != "plain")
        for field in mapping.fields
        if field.how in ("fact", "facts") or (field.how == "plain" and field.term in _PLAIN)
    }


@cache
def mapping_of(thing: str) -> NodeMapping:
    """How things of a kind are written. Raises ValueError where there is no such kind."""
    for mapping in MAPPINGS.values():
        if mapping.slug == thing:
            return mapping
    raise ValueError(f"{thing!r} is no kind of as-filed thing; there are {', '.join(sorted(kinds()))}")


@cache
def kinds() -> frozenset[str]:
    """The kinds of as-filed thing."""
    return frozenset(mapping.slug for mapping in MAPPINGS.values())


@cache
def home_of(thing: str) -> Home:
    """Below what a thing of a kind hangs. Raises ValueError for a document or a source file, which hang below nothing."""
    wanted = mapping_of(thing).record
    for mapping in MAPPINGS.values():
        for field in mapping.fields:
            annotation = mapping.record.model_fields[field.attribute].annotation if field.how in ("node", "nodes") else None
            if thing not in WHOLE and mapping.slug != "source" and wanted in _records(annotation):
                return Home(mapping.slug, field.term)
    raise ValueError(f"{one(thing)} can be neither added nor withdrawn")


def one(thing: str) -> str:
    """A kind of thing with its article: "an agreement"."""
    return f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}"


def fits_below(thing: str, parent: str) -> None:
    """Raise ValueError where a thing of a kind cannot be added below one of another."""
    if thing in _NEVER_ADDED:
        raise ValueError(f"{one(thing)} cannot be added")
    home = home_of(thing)
    if home.parent != parent:
        raise ValueError(f"{one(thing)} is added to {one(home.parent)}, not to {one(parent)}")


def slot_of(thing: str, term: str) -> Slot:
    """One slot. Raises ValueError where the kind of thing has none of that name."""
    slots = slots_of(thing)
    if term not in slots:
        raise ValueError(f"{one(thing)} has no slot {term!r}; it has {', '.join(sorted(slots))}")
    return slots[term]


def check_value(slot: Slot, value: str) -> None:
    """Raise ValueError where a text cannot stand in a slot."""
    if not value.strip():
        raise ValueError(f"{slot.term} is empty")
    if slot.datatype in _CHOICES and value not in _CHOICES[slot.datatype]:
        raise ValueError(f"{slot.term} is one of {', '.join(_CHOICES[slot.datatype])}, not {value!r}")
    if slot.datatype == "boolean" and value not in ("true", "false"):
        raise ValueError(f"{slot.term} is true or false, not {value!r}")
    if slot.datatype == "date" and date_bounds(value) is None:
        raise ValueError(f'{slot.term} is a date: "2007-04-30", "2007-04", "2007" or "2008-01-01/2008-04-30", not {value!r}')
    if slot.datatype in ("decimal", "integer") and (not _FIGURE.match(value) or (slot.datatype == "integer" and "." in value)):
        raise ValueError(f'{slot.term} is a figure such as "5000000", not {value!r}')
    form = _FORMS.get(slot.term)
    if form is not None and not form[0].match(value):
        raise ValueError(f"{slot.term} is {form[1]}, not {value!r}")


def slot_term(slot: Slot, value: str) -> str:
    """The value as N-Quads writes it. Raises ValueError where it cannot stand in the slot."""
    check_value(slot, value)
    if slot.datatype == "decimal":
        return value_term(_decimal(value), slot.datatype)
    if slot.datatype == "integer":
        return value_term(int(value), slot.datatype)
    return value_term(value == "true" if slot.datatype == "boolean" else value, slot.datatype)


def _decimal(value: str) -> Decimal:
    try:
        return Decimal(value)
    except InvalidOperation as error:
        raise ValueError(f"{value!r} is no figure") from error


def _records(annotation: object) -> set[object]:
    """The record types that an annotation speaks of: `tuple[Party, ...]`, `Amends | None`."""
    inner = get_args(annotation)
    return {annotation} | {one for part in inner for one in _records(part)}
