"""Parties of a merger as they are listed -> the company behind the vehicle of another, which is the one acquired."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.deal_sides import is_vehicle
from pactgraph.loaders.mentions.wording.page import Page

Span = tuple[int, int]
_SUBSIDIARY = re.compile(r"\b(?:wholly[\s-]owned|direct|indirect|newly[\s-]formed)\s(?:\w{3,8}\s){0,2}subsidiar(?:y|ies)\b")


def behind_vehicle(page: Page, spans: Sequence[Span], parties: frozenset[int]) -> tuple[int, str, str] | None:
    """The target of "among Crown LLC, Tarn Acquisition Corp., a wholly-owned subsidiary, and Corran plc": Corran."""
    for span in spans:
        listed = list(_listed(page, span, parties))
        for (parent, _), (vehicle, end), (behind, _) in zip(listed, listed[1:], listed[2:], strict=False):
            made = is_vehicle(page.cast.entities[vehicle]) and not is_vehicle(page.cast.entities[behind])
            if made and behind != parent and _SUBSIDIARY.search(page.reading, end, min(span[1], end + _NEAR)):
                return behind, "target", "buyer"
    return None


_NEAR = 120  # characters that say whose a vehicle is


def _listed(page: Page, span: Span, parties: frozenset[int]) -> Iterator[tuple[int, int]]:
    """(party, where its name ends) in text order; one that is named twice in a row, as by its short name, once."""
    last = -1
    for place in find_places(page.reading, page.cast, *span):
        number = place.entities[0]
        if len(place.entities) == 1 and number in parties and number != last:
            yield number, place.end
            last = number
