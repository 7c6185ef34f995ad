"""Names of schools: "The Regents of the University of Ardmore", "Trustees of Delft College", "Institut Ardmore"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_TOWN = (
    r"[A-ZÀ-Þ][\w'-]{2,20}(?>(?:\s[A-ZÀ-Þ][\w'-]{2,20}){0,2})(?:\sat\s[A-Z][\w'-]{2,20}(?:\s[A-Z][\w'-]{2,20})?)?"
    r"(?:\s(?:[A-Z]\.\s?){1,3}(?:[A-Z][\w'-]{2,20}\s){0,3}(?:Center|Centre|School|Hospital|Institute|Foundation|System)(?!\w))?"
)
_SCHOOL = scanner(
    r"(?<![\w-])(?:(?:The\s)?(?:Board\sof\s)?(?:Regents|Trustees|Curators|Governors|Overseers|President\sand\sFellows|Chancellor)\sof\s(?:[Tt]he\s)?"
    rf"(?:University\sof\s(?:the\s)?{_TOWN}|(?:[A-ZÀ-Þ][\w'-]{{2,20}}\s){{1,4}}(?:University|College)(?!\w))"
    rf"|(?:The\s)?(?:(?:State|Medical|Technical|Catholic|Free|Royal)\s)?University\sof\s(?:the\s)?{_TOWN}"
    rf"|(?:Institut(?:o|et)?|Istituto|Universit(?:ät|é|à|eit)|Universidade?|Fondation|Fondazione|Fundaci[oó]n)\s"
    rf"(?:(?:de|du|des|di|della|voor|für|la)\s){{0,2}}{_TOWN})(?:\sin\sthe\sCity\sof\s[A-Z]\w{{2,20}}(?:\s[A-Z]\w{{2,20}})?)?"
)
_STEMS = ("Universi", "College", "Institut", "Istituto", "Fonda", "Fundaci")


def find_schools(reading: str, bounds: Span, firms: Sequence[Span]) -> list[Span]:
    """The schools in the stretch `bounds`, but for those that share a word with a name of `firms`, which have a legal form."""
    if all(reading.find(stem, *bounds) < 0 for stem in _STEMS):
        return []
    found = [match.span() for match in _SCHOOL.finditer(reading, *bounds)]
    return [span for span in found if not any(start < span[1] and span[0] < end for start, end in firms)]


_IS_SCHOOL = re.compile(
    r"\b(?:Universit(?:y|ies|ät|é|à|eit)|Universidade?|Regents|Trustees\sof|College|Institut[eo]?\sof|Institut|National\sInstitutes?"
    r"|Cancer\sCent(?:er|re)|Medical\sSchool|Research\sFoundation|Children's\sHospital)\b"
)
_FORM = re.compile(r"\b(?:Inc|Corp(?:oration)?|Ltd|Limited|LLC|GmbH|plc|AG|S\.A|Press|Bank)\b")


def is_school(name: str) -> bool:
    """Whether the name is that of a school, a hospital or an institute of research, and of no company."""
    return _IS_SCHOOL.search(name) is not None and _FORM.search(name) is None
