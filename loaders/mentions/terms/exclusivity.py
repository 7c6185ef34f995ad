"""Sentences about one agreement -> whether its rights are exclusive."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.wording.same_clause import begins_in_clause
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact

# What is exclusive must be a right that is granted: "exclusive jurisdiction", "exclusive remedy", "exclusive use" of a room, the
# "exclusive right to appoint" directors and "exclusive of tax" say nothing of the deal's rights.
_BETWEEN = (
    r"(?:,?\s{1,3}(?!jurisdiction|venue|remed|forum|placement|financial\s{1,3}advis|listing|sales\s{1,3}agent|book|of\b|property|dominion|control|addition|shall|exploitation)"
    r"(?:[A-Za-z()/-]{1,24}|\((?:[^()]|\([^()]{1,8}\)){1,120}\))){0,9}?,?\s{1,3}"
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
    r"|\b(?:sale|lease|transfer|assignment|disposition),?\s(?:or\s)?(?:an?\s)?\Z|\bsuccessor[\s-]in[\s-]interest\b"
    r"|\b(?:violat\w{1,4}|conflict\w{0,3}|infring\w{1,6}|breach\w{0,3})\b[^.;]{0,60}\Z|\bdeemed\sto\shave\s",
    re.I,
)
# "Customer grants to Tarn a non-exclusive license": what the side that gets the goods or rights gives back.
_GIVEN_BACK = re.compile(
    r"\b(?:Licensee|Customer|Distributor|Reseller|Client|Franchisee|Subscriber|Buyer|Purchaser|Dealer)\s(?:hereby\s|also\s|shall\s){0,2}"
    r"grants?\b[^.;]{0,140}\Z"
)
# "the foregoing appointment is exclusive": told of the right, not before it.
_IS_EXCLUSIVE = scanner(r"\b(?P<non>non-?)?exclusive(?=\s?[.;,(]|\s(?:such|so|in|for|to|even|and|as|within|throughout|during)\b)")
_OF_THE_DEAL = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Ss]uch|[Tt]hese)\s(?:foregoing\s|above\s)?(?:appointment|licen[sc]es?|distributorship|franchise|engagement|rights?\sgranted\s(?:herein|hereunder))"
    r"\s(?:is|are|shall\sbe|will\sbe)\s(?P<not>not\s|non\s|co-)?\Z"
)
_LEAD = 70  # characters of such words
# "a license to use the trademarks": what goes with a deal of another thing.
_MARKS = re.compile(
    r"\bto\s(?:use|reproduce|display)\b[^.;]{0,60}\b(?:trade\s?names?|trade\s?marks?|service\smarks?|logos?|(?-i:Marks))\b",
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
        granted = next(_granted(document.reading, start, end), None)
        told = next(_told(document.reading, start, end), None)
        if told and (granted is None or told[0] < granted[0]):
            granted = told
        if granted:
            low, high, value = granted
            return Fact[bool](value=value, mentions=(document.mention(low, high),), rule="exclusive: of a right")
    return None


def _told(reading: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """(start, end, exclusive) of each sentence that says of the appointment or licence whether it is exclusive."""
    for match in _IS_EXCLUSIVE.finditer(reading, start, end):
        deal = _OF_THE_DEAL.search(reading, max(start, match.start() - _LEAD), match.start())
        if deal:
            yield deal.start(), match.end(), match["non"] is None and deal["not"] is None


def _granted(reading: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """(start, end, exclusive) of each right that is granted; in a whole agreement not those of a clause beside the deal."""
    whole = end - start > _SHORT
    for match in _EXCLUSIVE.finditer(reading, start, end):
        before = reading[max(start, match.start() - 160) : match.start()]
        if _LIENS.search(before) or (match["granted"] and not _GRANT.search(before)):
            continue
        denied = match["non"] is None and _DENIED.search(before) is not None
        if whole and (denied or _OF_A_CLAUSE.match(reading, match.end()) or _is_of_others(before) or _GIVEN_BACK.search(before)):
            continue
        if not (whole and _is_of_marks(reading, match.end())):
            yield match.start(), match.end(), match["non"] is None and not denied


def _is_of_others(before: str) -> bool:
    """Whether the clause that leads to the right speaks of one given before, or that somebody else may hold."""
    clause = re.split(r"[.;]\s", before)[-1]
    return _GIVEN_BEFORE.search(clause) is not None or _OF_WHOEVER.search(clause) is not None


def _is_of_marks(reading: str, place: int) -> bool:
    """Whether the right that ends at `place` is one to use marks, in an agreement that is not about them."""
    return begins_in_clause(_MARKS, reading, place, 40) and _OF_MARKS.search(reading, 0, _HEAD) is None
