"""Sentences about one agreement -> what is blacked out of it, as typed values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Mention, Withheld

# "[Intentionally omitted]" is an empty section and "(*)" a footnote; stars inside encoded lines are noise.
_MARK = scanner(
    r"(?:\$\s?)?(?:\[[\s._-]{0,5}\*[\s*._-]{0,20}\]|(?<=[\s$(])\(\*{2,6}\)|(?<![^\s$(\[])\*{3,12}(?![^\s.,;:%)\]])"
    r"|(?<![^\s$(\[])\*{2}(?=\s?%)|\[\s?(?:redacted|confidential(?:\streatment(?:\srequested)?)?"
    r"|confidential\sinformation(?:\sredacted|\somitted)?|deleted)[^\]\n]{0,60}\]|\[\s?[•●]\s?\](?=\s?%)|x{4,20}(?=\s?%))",
    re.I,
)
_SIGNS = ("[", "*", "xxxx", "XXXX", "Xxxx")  # every mark holds one of them
_REQUESTED = scanner(r"\bconfidential treatment (?:has been |is being |was )?(?:requested|granted|sought)\b[^.\n]{0,120}", re.I)
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]{0,30}")
_BREAK = re.compile(r"[.;:!?()\[\]*\t]")
_FILLERS = frozenset(
    "a an the of to in at by on for or and is are was were be will shall would equal up than not least more less per "
    "such each any all its their "
    "an approximately about total aggregate exceed exceeding from with within after before between during least amount "
    "number sum until that this "
    "have has pay paid payable pays receive agrees agreed includes including be being been as least company party".split()
)
_TIMES = frozenset("days day months month years year weeks week business calendar".split())
_MEASURES = frozenset(("amount", "number", "sum"))


def find_redactions(document: Document, spans: Sequence[tuple[int, int]]) -> tuple[Withheld, ...]:
    """Find what the text marks as left out ("[***]", "[REDACTED]"), once per thing left out, with every place that does so.

    A line of asterisks alone is an ornament. What is left out is named by the noun next to the mark.
    """
    places: dict[str, list[Mention]] = {}
    for start, end in spans:
        marked = any(document.reading.find(sign, start, end) >= 0 for sign in _SIGNS)
        for match in _MARK.finditer(document.reading, start, end) if marked else ():
            if not _is_ornament(document.reading, match):
                what = _what(document.reading, start, end, match)
                places.setdefault(what, []).append(document.mention(*_trimmed(match)))
        for match in _REQUESTED.finditer(document.reading, start, end):
            places.setdefault("confidential treatment", []).append(document.mention(*match.span()))
    return tuple(
        Withheld(what=what, fact=Fact[str](value=mentions[0].quote, mentions=tuple(mentions), rule="redaction: mark"))
        for what, mentions in places.items()
    )


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    lead = len(match[0]) - len(match[0].lstrip())
    return match.start() + lead, match.end()


def _is_ornament(reading: str, match: re.Match[str]) -> bool:
    """A mark alone on its line divides parts; footnote stars hang on a word."""
    low = reading.rfind("\n", 0, match.start()) + 1
    high = reading.find("\n", match.end())
    line = reading[low : high if high >= 0 else len(reading)]
    return not any(character.isalpha() for character in line) and "[" not in line and "$" not in line and "%" not in line


def _what(reading: str, start: int, end: int, match: re.Match[str]) -> str:
    """The noun before the mark ("royalty of [***]"), else the one after it ("[***] days"), else "amount" or "text"."""
    before = str(_BREAK.split(reading[max(start, match.start() - 70) : match.start()])[-1])
    after = str(_BREAK.split(reading[match.end() : min(end, match.end() + 50)])[0])
    following: list[str] = [word for word in _WORD.findall(after)[:3] if word.lower() not in _FILLERS]
    if following and following[0].lower() in _TIMES:
        return str(following[0].lower())
    preceding: list[str] = []
    for word in reversed(_WORD.findall(before)):
        if word.lower() in _FILLERS:
            if preceding:
                break
            if word.lower() in _MEASURES:
                return str(word.lower())
            continue
        preceding.insert(0, word)
        if len(preceding) == 3:
            break
    if preceding:
        return " ".join(preceding)
    if "$" in match[0]:
        return "amount"
    return following[0] if following else "text"
