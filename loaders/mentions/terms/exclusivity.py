"""Sentences about one agreement -> whether its rights are exclusive."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact

# What is exclusive must be a right that is granted: "exclusive jurisdiction", "exclusive remedy", "exclusive use" of a room, the
# "exclusive right to appoint" directors and "exclusive of tax" say nothing of the deal's rights.
_BETWEEN = (
    r"(?:,?\s{1,3}(?!jurisdiction|venue|remed|forum|placement|financial\s{1,3}advis|listing|sales\s{1,3}agent|book|of\b|property|dominion|control|addition|shall|exploitation)"
    r"[A-Za-z()/-]{1,24}){0,9}?,?\s{1,3}"
)
_EXCLUSIVE = scanner(
    rf"\b(?P<non>non-?\s?|co-)?exclusive(?:ly)?\b{_BETWEEN}"
    r"(?:(?P<granted>licen[sc]es?|sublicen[sc]es?|rights?(?!\s{1,3}(?:holder|of|in\sand\sto|to\s(?:contest|control|appoint|determine|terminate|elect"
    r"|decide|withdraw|direct|nominate|defend|change|select|manage|vote|interpret|settle|negotiate|approve|obtain|prosecute"
    r"|enforce|sue|bring|recover|seek|file|remove|replace|inspect|audit|designate|receive\spayment)\b))(?!,?\sbut\snot)"
    r"|options?|basis(?!\s(?:to|for)\b)|territor\w{1,4}|fields?|grant|access|promote|distribute|market|sell|develop|manufacture|commerciali[sz]e)"
    r"|(?P<named>distributors?|distribution|suppliers?|manufacturers?|agents?|agency|licensees?|dealers?"
    r"|representatives?|marketing|collaborat\w{2,5}"
    r"|franchise\w{0,1}|provider|source|alliance|promotion|supply))\b",
    re.I,
)
_GRANT = re.compile(
    r"\b(?:grant(?:s|ed|ing)?|licen[sc](?:e|es|ed|ing)\sto|receiv\w{1,3}|acquir\w{1,3}|obtain\w{0,3}|appoint\w{0,3}|has"
    r"|have|hold|holds|retain\w{0,3}|is|are|be)\b",
    re.I,
)
# Licences that a covenant allows or another agreement gave, and remedies that add up, are not the deal's own.
_LIENS = re.compile(
    r"\b(?:pursuant\sto|under)\swhich\b|\b(?:sublicensor|liens?|cumulative|permitted\s(?:by|under))\b"
    r"|\breserves?\s(?:the\s)?right\b|\"[^\"]{2,50}\"\s(?:shall\s)?means?\b[^.;]{0,140}\Z|\b[Ii]nventions\b"
    r"|\b(?:renewal|extension)\s(?:term|period)\b|\bto\sthe\sother(?:\sparty)?\s(?:an?\s)?\Z"
    r"|\b(?:sale|lease|transfer|assignment|disposition),?\s(?:or\s)?(?:an?\s)?\Z|\bsuccessor[\s-]in[\s-]interest\b",
    re.I,
)
# "a license to use the trademarks": what goes with a deal of another thing.
_MARKS = re.compile(
    r"[^.;]{0,40}\bto\s(?:use|reproduce|display)\b[^.;]{0,60}\b(?:trade\s?names?|trade\s?marks?|service\smarks?|logos?|(?-i:Marks))\b",
    re.I,
)
# "exclusive right, at its cost, to institute an action", "exclusive right, title and interest"
_OF_A_CLAUSE = re.compile(
    r",?\s{1,3}(?:title\b|ownership\b|(?:at\s[^.;]{3,160}?,?\s)?to\s{1,3}(?:prepare|institute|apply|maintain|take|obtain|undertake|specific)\b)"
)
_OF_MARKS = re.compile(
    r"\b(?:trade\s?mark|trade\s?name|brand\w{0,3}|endorsement|franchise|logo|likeness|name)\s(?:and\s\w{3,12}\s)?(?:licen[sc]\w{1,3}|agreement)|\bendorsement\b",
    re.I,
)
# What was given before, under another agreement, and what a form or a promise to others only speaks of.
_GIVEN_BEFORE = re.compile(
    r"\b(?:has|have|had)\s(?:previously\s|already\s)?(?:acquired|appointed|granted|obtained|been\sgranted|licensed)\b"
    r"|\bthat\swould\s|\bIf\sexclusive\b|\buse\sof\s(?:the\s)?(?:[\w'&-]{1,20}\s){0,4}(?:names?|marks?|logos?)\b"
)
_OF_WHOEVER = re.compile(r"\b(?:any|no)\s\Z|\b(?:WHEREAS|Whereas)\b[^.;]{0,80}\bhas\s(?:an?|the)\s\Z")
_HEAD = 1_500  # characters in which an agreement says what it is
_SHORT = 2_500  # a stretch of a report, or a whole agreement
_DENIED = re.compile(r"\b(?:not|no longer|without|neither|rather than)\s(?:\w{1,12}\s){0,3}\Z", re.I)


def find_exclusivity(document: Document, spans: Sequence[tuple[int, int]]) -> Fact[bool] | None:
    """Whether the agreement's first grant of rights is exclusive; None where it does not say. Co-exclusive is not exclusive."""
    for start, end in spans:
        for match in _EXCLUSIVE.finditer(document.reading, start, end):
            before = document.reading[max(start, match.start() - 160) : match.start()]
            if _LIENS.search(before) or (match["granted"] and not _GRANT.search(before)):
                continue
            if end - start > _SHORT and (_OF_A_CLAUSE.match(document.reading, match.end()) or _is_of_others(before)):
                continue
            if match["non"] is None and _DENIED.search(before):
                if end - start > _SHORT:
                    continue  # of one clause
                value = False
            else:
                value = match["non"] is None
            if end - start > _SHORT and _is_of_marks(document.reading, match.end()):
                continue
            mention = document.mention(match.start(), match.end())
            return Fact[bool](value=value, mentions=(mention,), rule="exclusive: of a right")
    return None


def _is_of_others(before: str) -> bool:
    """Whether the clause that leads to the right speaks of one given before, or that somebody else may hold."""
    clause = re.split(r"[.;]\s", before)[-1]
    return _GIVEN_BEFORE.search(clause) is not None or _OF_WHOEVER.search(clause) is not None


def _is_of_marks(reading: str, place: int) -> bool:
    """Whether the right that ends at `place` is one to use marks, in an agreement that is not about them."""
    return _MARKS.match(reading, place) is not None and _OF_MARKS.search(reading, 0, _HEAD) is None
