"""Cover -> the registrants it names, each with its facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pactgraph.loaders.mentions.covers.cover_zone import CoverZone
from pactgraph.loaders.mentions.covers.listings import find_listings
from pactgraph.loaders.mentions.covers.registrant_addresses import find_addresses
from pactgraph.loaders.mentions.covers.registrant_facts import (
    Found,
    find_eins,
    find_file_numbers,
    find_jurisdictions,
    find_phones,
    nearest,
)
from pactgraph.loaders.mentions.covers.registrant_names import find_names
from pactgraph.ontology.records import Fact, Registrant

# What the label of each fact is called in the lexicon, and how it is found.
_FINDERS: dict[str, tuple[str, Callable[[CoverZone], Sequence[Found]]]] = {
    "jurisdiction": ("jurisdiction", find_jurisdictions),
    "commission_file_number": ("file number", find_file_numbers),
    "ein": ("ein", find_eins),
    "phone": ("phone", find_phones),
    "address": ("address", find_addresses),
}
_NEIGHBOURS = {"jurisdiction": ("file number", "ein")}  # labels that stand in the same row, where its own is misprinted
_SURE = frozenset({"commission_file_number", "ein", "phone", "address"})  # told by their shape, or found over their own label


def find_registrants(zone: CoverZone) -> tuple[Registrant, ...]:
    """The registrants of the cover in text order; facts of a co-registrant are those that stand with its name."""
    names = find_names(zone)
    facts = {key: _facts_by_name(zone, key, names) for key in _FINDERS}
    listings = find_listings(zone, names)
    return tuple(
        Registrant(
            name=_fact(zone, name, "cover name"),
            ticker=_optional(zone, listings[place].ticker, "listed ticker"),
            exchange=_optional(zone, listings[place].exchange, "listed exchange"),
            **{key: _optional(zone, found[place], f"cover {_FINDERS[key][0]}") for key, found in facts.items()},
        )
        for place, name in enumerate(names)
    )


def _facts_by_name(zone: CoverZone, key: str, names: list[Found]) -> list[Found | None]:
    """The fact `key` of each of `names`, in their order."""
    label, find = _FINDERS[key]
    found = find(zone) if names else ()
    if len(names) == 1:
        labels = (label, *_NEIGHBOURS.get(key, ()))
        chosen = next((each for name in labels if (each := nearest(zone, name, found))), None)
        return [chosen or (found[0] if found and key in _SURE else None)]
    if len(found) == len(names):
        return list(found)
    if len(found) == 1:
        return [found[0] for _ in names]
    bounds = [*(name.start for name in names[1:]), zone.boxes]
    return [
        next((each for each in found if name.start < each.start < bound), None) for name, bound in zip(names, bounds, strict=True)
    ]


def _fact(zone: CoverZone, found: Found, rule: str) -> Fact[str]:
    return Fact[str](value=found.value, mentions=(zone.document.mention(found.start, found.end),), rule=rule, confidence=0.98)


def _optional(zone: CoverZone, found: Found | None, rule: str) -> Fact[str] | None:
    return None if found is None else _fact(zone, found, rule)
