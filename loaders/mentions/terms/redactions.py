"""Sentences about one agreement -> what is blacked out of it, as typed values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.measures import JOINTS, LINKS, MEASURE, PARTICULAR, UNIT
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Mention, Withheld

# "[Intentionally omitted]" is an empty section and "(*)" a footnote; stars inside encoded lines are noise.
_MARK = scanner(
    r"(?:\$\s?)?(?:\[[\s._-]{0,5}\*[\s*._-]{0,20}\]|(?<=[\s$(])\(\*{2,6}\)|(?<![^\s$(\[])\*{3,12}(?![^\s.,;:%)\]])"
    r"|(?<![^\s$(\[])\*{2}(?=\s?%)|\[\s?(?:redacted|confidential\b(?:\streatment(?:\srequested)?)?"
    r"|confidential\sinformation(?:\sredacted|\somitted)?|deleted)[^\]\n]{0,60}\]|\[\s?[•●]\s?\](?=\s?%)|x{4,20}(?=\s?%))",
    re.I,
)
_SIGNS = ("[", "*", "xxxx", "XXXX", "Xxxx")  # every mark holds one of them
_REQUESTED = scanner(r"\bconfidential treatment (?:has been |is being |was )?(?:requested|granted|sought)\b[^.\n]{0,120}", re.I)
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]{0,30}")
_BREAK = re.compile(r"[.,;:!?()\[\]*\t]|\n\s?\n")
_LABEL = re.compile(r"(?P<word>[A-Za-z][A-Za-z-]{1,20})\s?:\s{1,3}\Z")
_WITHIN = re.compile(r"\b(?:within|no\slater\sthan|prior\sto|after|every)\s(?:the\s(?:next|first)\s)?\Z", re.I)
_OF_A_TIME = re.compile(r"\s{0,2}(?:\([^()]{0,20}\)\s?)?(?:of|after|from|following|before|prior)\b", re.I)
# "[***] INDICATES MATERIAL THAT …", "*** Portions of this page …"
_LEGEND = re.compile(
    r"[\s\"'\u201d]{0,4}+(?:=|:|-|\u2013)?\s{0,3}+(?:indicates?|denotes?|represents?|certain|portions?|confidential\s(?:treatment|information)|material\shas"
    r"|text\s(?:has|omitted)|(?:[Tt]he\s)?omitted|information\s(?:has|omitted))\b",
    re.I,
)
_NAMED_IN_LEGEND = re.compile(
    r"\b(?:marked|denoted|indicated|designated|identified|replaced)\s(?:by|with|as|in)?\s{0,2}[\"'(]{0,2}\Z", re.I
)
_TO_LINE_END = re.compile(r"[ .\t0-9]*+\Z")
_TOLD = re.compile(r"[^\W\d_]|[\[$%]")  # a letter or a sign of something left out
_SENTENCE_END = re.compile(r"[.;]\s{1,3}\Z")
_MONEY = re.compile(r"(?:\$|US\$|USD|EUR|\u20ac|\u00a3)\s?\Z")
_DOLLARS = re.compile(r"\s{0,2}(?:US\s)?(?:dollars|euros)\b", re.I)
_PERCENT = re.compile(r"\s{0,2}(?:\([^()]{0,20}\)\s{0,2})?(?:%|percent\b|per\scent\b)", re.I)
_MODIFIERS = 2  # words before a noun that say which it is: "minimum annual royalty"
_NO_MODIFIERS = frozenset(
    "a an the of to in at by on for or and if is are was were be been will shall would with from within after before during until"
    " that this these those such each any all its their his her our your which who pay pays paid payable paying receive receives"
    " receiving agree agrees agreed include includes including has have had not no than under over per upon"
    " as between means both same other".split()
)


def find_redactions(document: Document, spans: Sequence[tuple[int, int]]) -> tuple[Withheld, ...]:
    """Find what the text marks as left out ("[***]", "[REDACTED]"), once per thing left out, with every place that does so.

    A line of asterisks alone is an ornament. What is left out is named by the noun beside the mark, where one of the nouns of
    lexicon/measures.py is joined to it; else it is "text".
    """
    places: dict[str, list[Mention]] = {}
    line = _Line()
    for start, end in spans:
        marked = any(document.reading.find(sign, start, end) >= 0 for sign in _SIGNS)
        for match in _MARK.finditer(document.reading, start, end) if marked else ():
            if not _is_ornament(document.reading, match, line):
                what = _what(document.reading, start, end, match)
                places.setdefault(what, []).append(document.mention(*_trimmed(match)))
    for start, end in () if places else spans:  # beside marks it says of what they stand for
        for match in _REQUESTED.finditer(document.reading, start, end):
            places.setdefault("confidential treatment", []).append(document.mention(*match.span()))
    return tuple(
        Withheld(what=what, fact=Fact[str](value=mentions[0].quote, mentions=tuple(mentions), rule="redaction: mark"))
        for what, mentions in places.items()
    )


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    lead = len(match[0]) - len(match[0].lstrip())
    return match.start() + lead, match.end()


@dataclass(slots=True)
class _Line:
    """The line of a mark, and whether letters or signs stand in it; told once for all of its marks."""

    start: int = 0
    end: int = -1
    told: bool = False

    def at(self, reading: str, place: int) -> _Line:
        """The line that `place` stands in."""
        if not self.start <= place < self.end:
            self.start, self.end = reading.rfind("\n", 0, place) + 1, reading.find("\n", place)
            self.end = self.end if self.end >= 0 else len(reading)
            self.told = _TOLD.search(reading, self.start, self.end) is not None
        return self


def _is_ornament(reading: str, match: re.Match[str], line: _Line) -> bool:
    """A mark alone on its line, or behind its last sentence, divides parts; one that a legend explains stands for nothing."""
    if _LEGEND.match(reading, match.end()) or _NAMED_IN_LEGEND.search(reading, max(0, match.start() - 20), match.start()):
        return True
    if "[" in match[0]:
        return False
    end = line.at(reading, match.end() - 1).end
    if _SENTENCE_END.search(reading, max(0, match.start() - 4), match.start()) and _TO_LINE_END.match(reading, match.end(), end):
        return True
    return not line.told


def _what(reading: str, start: int, end: int, match: re.Match[str]) -> str:
    """What the mark stands for, where a noun beside it says so: a label, a unit, or a sum, count, share or time joined to it."""
    low = max(start, match.start() - 90)
    before, after = reading[low : match.start()], reading[match.end() : min(end, match.end() + 50)]
    label = _LABEL.search(before)
    if label and (noun := PARTICULAR.fullmatch(label["word"])):
        return noun[0].lower()
    unit = UNIT.match(after)
    money = match[0][:1] == "$"
    share = _PERCENT.match(after) is not None
    named = _named(str(_BREAK.split(before)[-1]) + ("$" if money else ""))
    if named and ((share and not _SHARES.search(named)) or (money and named.split()[-1].lower() in _SPANS)):
        named = None  # "sales in the Term exceed [***]%", "for the period $[***]"
    if unit and not (named and money):
        return named if named and unit["unit"].lower() not in _TIMES else unit["unit"].lower()
    if named:
        return named
    if share:
        return "percentage"
    if money or _MONEY.search(before) or _DOLLARS.match(after):
        return "amount"
    return "period" if _WITHIN.search(before) and _OF_A_TIME.match(after) else "text"


# What a percentage can be.
_SHARES = re.compile(
    r"\b(?:rates?|royalt(?:y|ies)|percent\w{0,5}|shares?|commissions?|fees?|discounts?|margins?|interest|cap|mark-?up|increase|premium"
    r"|portion|reduction|deduction|tax|yield|overage|range|target|ratio|volume|quantity)\Z",
    re.I,
)
_SPANS = frozenset("term period time year quarter month".split())
_TIMES = frozenset("day days month months year years week weeks hour hours quarter quarters".split())


_VERBS = frozenset("is are was were be been would shall will".split())
_WITHIN_PHRASE = re.compile(
    r"\b(?:to|of|in|at|for|during|on|under|by|with|from|against|calculate|calculating)\s(?:(?:the|that|this|such|each|any|all|its|their)\s)?"
    r"(?:(?!an?\s)[\w-]{2,20}\s){0,2}\Z",
    re.I,
)


def _named(before: str) -> str | None:
    """The noun of a measure that only linking words part from the mark, with the words before it that say which it is."""
    nouns = list(MEASURE.finditer(before))
    between = [word.lower() for word in _WORD.findall(before[nouns[-1].end() :])] if nouns else []
    if not nouns or not LINKS.issuperset(between) or (JOINTS.isdisjoint(between) and not before.endswith("$")):
        return None
    if not _VERBS.isdisjoint(between) and _WITHIN_PHRASE.search(before[: nouns[-1].start()]):
        return None  # "the adjustment to Net Sales shall be", "payments due at that time would be"
    kept: list[str] = []
    for word in reversed(_WORD.findall(before[: nouns[-1].start()])[-_MODIFIERS:]):
        if word.lower() in _NO_MODIFIERS or word.endswith("'s"):
            break
        kept.insert(0, word)
    return " ".join([*kept, nouns[-1][0]])
