"""Parties of a guaranty -> who gives it, and to whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace


def guaranty_roles(
    sightings: Sequence[Sighting], places: Mapping[int | str, list[PartyPlace]], acting: set[int]
) -> Callable[[int | str], str | None]:
    """Who gives a guaranty, and to whom: who acts guarantees, also "in favor of the Company"."""
    givers = {party.entity for sighting in sightings for party in sighting.subject} & set(places)
    if len(places) == 1:
        return lambda key: "guarantor"
    if givers and not givers & acting:
        return lambda key: "guarantor" if key in givers else None
    return lambda key: "guarantor" if key in acting else "lender"
