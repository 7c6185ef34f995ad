"""Names of schools: "The Regents of the University of Ardmore", "Trustees of Delft College", "University of Ardmore at Delft"."""

from __future__ import annotations

from collections.abc import Sequence

from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_TOWN = (
    r"[A-ZÀ-Þ][\w'-]{2,20}(?:\s[A-ZÀ-Þ][\w'-]{2,20}){0,2}+(?:\sat\s[A-Z][\w'-]{2,20}(?:\s[A-Z][\w'-]{2,20})?)?"
    r"(?:\s(?:[A-Z]\.\s?){1,3}(?:[A-Z][\w'-]{2,20}\s){0,3}(?:Center|Centre|School|Hospital|Institute|Foundation|System)(?!\w))?"
)
_SCHOOL = scanner(
    r"(?<![\w-])(?:(?:The\s)?(?:Board\sof\s)?(?:Regents|Trustees|Curators|Governors|Overseers|President\sand\sFellows|Chancellor)\sof\s(?:[Tt]he\s)?"
    rf"(?:University\sof\s(?:the\s)?{_TOWN}|(?:[A-ZÀ-Þ][\w'-]{{2,20}}\s){{1,4}}(?:University|College)(?!\w))"
    rf"|(?:The\s)?(?:(?:State|Medical|Technical|Catholic|Free|Royal)\s)?University\sof\s(?:the\s)?{_TOWN})"
)


def find_schools(reading: str, bounds: Span, firms: Sequence[Span]) -> list[Span]:
    """The schools in the stretch `bounds`, but for those that share a word with a name of `firms`, which have a legal form."""
    if reading.find("Universit", *bounds) < 0 and reading.find("College", *bounds) < 0:
        return []
    found = [match.span() for match in _SCHOOL.finditer(reading, *bounds)]
    return [span for span in found if not any(start < span[1] and span[0] < end for start, end in firms)]
