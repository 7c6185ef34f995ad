"""Document -> what its cover says: form, event date, registrants, check boxes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.covers.check_boxes import find_check_boxes
from pactgraph.loaders.mentions.covers.cover_zone import CoverZone, find_cover_zone
from pactgraph.loaders.mentions.covers.event_date import find_event_date
from pactgraph.loaders.mentions.covers.registrants import find_registrants
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import CheckBox, Fact, Registrant


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover's facts; all empty for a document without a cover."""

    form: Fact[str] | None = None
    event_date: Fact[str] | None = None
    registrants: tuple[Registrant, ...] = ()
    check_boxes: tuple[CheckBox, ...] = ()


_FORM = scanner(
    r"\bform\s{1,40}(?P<form>8\s?-\s?k\s?12[bg]3|(?:8|10|6|11|18|20|40)\s?-\s?[kqf](?:sb|t|405)?|s-\d{1,2})"
    r"(?P<amended>\s?[/-]\s?a\b)?(?![\w-])",
    re.I,
)
_AMENDMENT = re.compile(r"amendment\s{1,5}(?:no|number)\b", re.I)


def find_cover(document: Document) -> Cover:
    """Find what the cover of `document` states."""
    zone = find_cover_zone(document)
    if zone is None:
        return Cover()
    return Cover(_find_form(zone), find_event_date(zone), find_registrants(zone), find_check_boxes(zone))


def _find_form(zone: CoverZone) -> Fact[str] | None:
    """The form that the cover names, "8-K/A" where it is an amendment."""
    reading = zone.document.text  # the form's name may be furniture: reports repeat it on every page
    match = _FORM.search(reading, zone.start, zone.boxes)
    if match is None:
        return None
    amended = match["amended"] or _AMENDMENT.search(reading, match.end(), min(zone.boxes, match.end() + 300))
    value = re.sub(r"\s", "", match["form"]).upper() + ("/A" if amended else "")
    return Fact[str](
        value=value, mentions=(zone.document.mention(match.start("form"), match.end()),), rule="cover form", confidence=0.99
    )
