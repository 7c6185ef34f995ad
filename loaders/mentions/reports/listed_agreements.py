"""Lines of a list that a sentence announced: "entered into the following agreements: (1) a lease with Corran; (2) …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.reports.sighting import Sighting, joined

Span = tuple[int, int]

# What may stand between two lines of a list, or before the first: a bullet or number, "and", an article.
_MARK = re.compile(
    r"[\s;,.]{0,8}(?:and[\s,]{1,3})?(?P<mark>(?:[^\w\s(]|o(?=\s)|\(?(?:[ivx]{1,4}|\d{1,2}|[a-h])[.)])\s{0,6})?"
    r"(?P<article>(?:an?|the|that\scertain|certain)\s{1,3}){0,2}[\"\s]{0,3}"
)


def list_lines(reading: str, sentence: Span, found: Sequence[Sighting], lead: Sighting) -> list[Sighting]:
    """The sightings that begin a line of the list, each with the verb, day and acting parties of `lead`; none where none does."""
    lines: list[Sighting] = []
    place = sentence[0]
    for each in found:
        mark = _MARK.fullmatch(reading, place, each.name.start)
        begins = mark is not None and bool(mark["mark"] or (mark["article"] and lines))
        if not begins or each.verb != "none" or each.amended:
            return lines + [other for other in found if other.name.start >= each.name.start] if lines else []
        parties = joined(lead.subject or lead.parties, each.parties)
        lines.append(replace(each, verb=lead.verb, day=each.day or lead.day or lead.dated, parties=parties, subject=lead.subject))
        place = _line_end(reading, each, sentence[1])
    return lines


_LINE_END = re.compile(r"[;\n]")


def _line_end(reading: str, line: Sighting, end: int) -> int:
    """Where the line of a sighting ends: at the next semicolon or line break after what is said of it."""
    border = _LINE_END.search(reading, line.end, end)
    return border.start() if border else line.end


def led(sighting: Sighting, lead: Sighting | None) -> Sighting:
    """The sighting, with verb, day and parties of "the following agreements with Corran:" before it in its sentence."""
    if lead is None or sighting.name.start < lead.name.end or sighting.verb not in {"none", lead.verb}:
        return sighting
    told = {party.entity for party in sighting.parties} <= {party.entity for party in sighting.subject}
    if not told or sighting.amended or sighting.name.definite or sighting.name.plural:
        return sighting
    day = sighting.day or lead.day or lead.dated
    return replace(sighting, verb=lead.verb, day=day, parties=joined(lead.parties, sighting.parties), subject=lead.subject)


def announces(reading: str, sighting: Sighting, sentence: Span) -> bool:
    """Whether the sighting is of "several agreements", which a list spells out."""
    if not sighting.name.plural or sighting.verb not in {"enter", "issue"}:
        return False
    if sighting.verb == "enter" and (reading[sentence[1] - 1] == ":" or "following" in reading[sentence[0] : sentence[1]]):
        return True
    if sighting.verb == "enter" and _is_spelt_out(reading, sighting.name.end, sentence[1]):
        return True
    untold = {party.entity for party in sighting.parties} <= {party.entity for party in sighting.subject}
    return untold and _COUNTED.search(reading, max(sentence[0], sighting.name.start - 40), sighting.name.start) is not None


# "entered into ancillary agreements, including: (i) a transition services agreement"
_SPELT_OUT = re.compile(r"(?:\bincluding\b,?|:)\s{0,3}\(?[ia1]\)\s")
_NEAR = 120  # characters
_COUNTED = re.compile(r"\b(?:two|three|four|five)\s(?:separate\s|new\s)?\Z")  # "closed two credit facilities", told one by one


def _is_spelt_out(reading: str, place: int, end: int) -> bool:
    listed = _SPELT_OUT.search(reading, place, min(end, place + _NEAR))
    return listed is not None and ";" not in reading[place : listed.start()]


def is_list_line(reading: str, sentence: Span, found: Sequence[Sighting]) -> bool:
    """Whether a line names one agreement and says nothing of it."""
    if len(found) != 1:
        return False
    name = found[0].name
    rest = reading[sentence[0] : name.start] + reading[name.end : sentence[1]]
    return len(rest.strip(" .;,•·-*|()")) < 16 or (
        not name.definite and _MARKED.fullmatch(reading, sentence[0], name.start) is not None
    )


_MARKED = re.compile(r"\s{0,3}(?:[•·*-]|\((?:[ivx]{1,4}|\d|[a-h])\))\s{1,3}(?:an?\s|that\scertain\s)?")  # a line's own mark
