"""Reading text -> the terms that a document defines: `(the "Company")`, `(SICOR)`, `, or the Notes,`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Reach = Literal["single", "each", "together"]


@dataclass(frozen=True, slots=True)
class Definition:
    """A defined term at `[start, end)` (without article and quotes) inside the bracket `[opens, closes)`.

    `reach` says whether the term stands for the one thing named before it, for each of several, or for all of them together.
    """

    term: str
    start: int
    end: int
    opens: int
    closes: int
    reach: Reach = "single"


# A bracket with at least one quoted term; the words around the term say what it reaches.
_BRACKET = re.compile(r'\((?=[^()]{0,200}")[^()]{1,400}\)')
_QUOTED = re.compile(r'"[ ]?(?!(?:the|a|an) ")(?P<term>[^"()]{1,90}?)[,.;]?[ ]?"')
# '(the "Company)': the closing quote is forgotten, and the bracket holds nothing else.
_UNCLOSED = re.compile(r'(?:\((?:the )?|"\s)"(?P<term>[A-Z][\w&-]{1,24}(?: [A-Z][\w&-]{1,24}){0,2})\)')
# An alias in brackets without quotes stands directly after a name: "Officine Lodi S.r.l (LODI)".
_BARE = re.compile(r"\((?P<term>[A-ZÀ-Þ][\w&.\-]{1,24}(?:\s[A-ZÀ-Þ][\w&.\-]{1,24}){0,2})\)")
_OR = re.compile(r",\sor\s")  # in every match of the two below: most stretches hold none
_OR_CAPITAL = re.compile(r",\sor\s[A-ZÀ-Þ]")
# "Larkfield Corporation, or the Company, entered": the article and the commas are what makes it a definition.
_OR_THE = re.compile(r",\sor(?:\scollectively,?)?\sthe\s(?P<term>[A-ZÀ-Þ0-9][\w'&\-]*(?:\s[A-ZÀ-Þ0-9][\w'&\-]*){0,4})(?=[,.;])")
# "Toshin Corporation, or Toshin, under": without article the term must begin the name before it.
_OR_NAME = re.compile(
    r"\b(?P<first>[A-ZÀ-Þ][\w&\-]+)(?:[\s,.]{1,2}[A-Z][\w&.\-]*){0,6},\sor\s(?P<term>(?P=first)(?:\s[A-ZÀ-Þ][\w&\-]*){0,3})(?=[,.;])"
)
# "Tarn Ridge Mills Co., Ltd., or TRM, under": letters, right behind a legal form
_OR_LETTERS = re.compile(
    r"(?<=[\s.])(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|L\.P|LP|plc|GmbH|AG|S\.A|S\.p\.A|S\.r\.l|N\.V|B\.V|A/S|AB|K\.K)"
    r"\.?,\sor\s(?P<term>[A-Z][A-Z&]{1,6})(?=[,.;])"
)
_BEFORE_LETTERS = 80  # characters of a name before its legal form
_CAPITALISED = re.compile(r"(?:[A-Z][\w.&'-]{0,24},?\s{1,3}(?:(?:of|and|the|&|for)\s){0,2}){1,8}\Z")
_NO_LETTERS = frozenset("LLC LLP LP PLC INC SA AG NV CEO CFO COO SEC FDA IRS EPA US USA UK EU".split())
_TOGETHER = re.compile(
    r"\b(?:collectively|together(?!,?\swith\s(?:its|their|his|her|any|all)\s(?:\w{2,20}\s){0,3}(?:affiliates|subsidiaries"
    r"|successors?)\b)|jointly|all of)\b",
    re.I,
)
_EACH = re.compile(r"\b(?:each|individually|either|respectively)\b", re.I)
_NAME_GOES_ON = re.compile(
    r",?\s(?:Inc|Corp|Co\b|Ltd|Limited|LLC|L\.L\.C|L\.P|LP\b|plc|PLC|GmbH|S\.|B\.V|N\.V|AG\b"
    r"|Pt[ye]|Holdings?|Bank)"
)
_NO_TERM = re.compile(r"^(?:or|and|we|us|our|ours|you|your|i|it|its)$", re.I)
_NO_ALIAS = re.compile(
    r"^(?:[A-Z]\.|[A-Z]{2,6}-\d{2,6}|TM\b|SM\b|Ret\b|U\.?\s?[SK]\.?(?:A\.?)?|Registrant|REGISTRANT|Seal|SEAL|Nasdaq|NASDAQ|NYSE|AMEX|OTC\w*|Texas"
    r"|Commission|Zip|State|Unaudited"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Section|Item|Exhibit|Date"
    r"|Title|Name)\b"
)


def find_definitions(reading: str, start: int, end: int) -> list[Definition]:
    """The terms defined in `reading[start:end]`, in text order. Pronouns ("we") are left out.

    A bracket of several terms gives each of them: `(each a "Lender" and together the "Lenders")`.
    """
    return [*_definitions(reading, start, end)]


@lru_cache(maxsize=16)  # the same stretches are asked for more than once
def _definitions(reading: str, start: int, end: int) -> list[Definition]:
    found: list[Definition] = []
    for bracket in _BRACKET.finditer(reading, start, end):
        found += _in_bracket(reading, bracket)
    for unclosed in _UNCLOSED.finditer(reading, start, end):
        found.append(Definition(_plain(unclosed["term"]), *unclosed.span("term"), *unclosed.span()))
    for bare in _BARE.finditer(reading, start, end):
        inside = _NAME_GOES_ON.match(reading, bare.end(), end)  # "Fenwick Holdco (Private) Limited"
        if (
            not inside
            and not _NO_ALIAS.match(bare["term"])
            and _is_short_for(reading, bare)
            and reading[max(0, bare.start() - 2) : bare.start()].strip(" \n")
        ):
            found.append(Definition(_plain(bare["term"]), bare.start("term"), bare.end("term"), bare.start(), bare.end()))
    if _OR.search(reading, start, end) is None:
        return sorted(found, key=lambda definition: definition.start)
    for other in _OR_THE.finditer(reading, start, end):
        found.append(Definition(_plain(other["term"]), other.start("term"), other.end("term"), other.start(), other.end()))
    for named in _OR_NAME.finditer(reading, start, end) if _OR_CAPITAL.search(reading, start, end) else ():
        opens = reading.rfind(",", named.start(), named.start("term"))
        found.append(Definition(_plain(named["term"]), named.start("term"), named.end("term"), opens, named.end()))
    for letters in _OR_LETTERS.finditer(reading, start, end):
        if not _begins_with(reading[max(start, letters.start() - _BEFORE_LETTERS) : letters.start()], letters["term"]):
            continue  # "bought by Corran Foods, Inc., or IBM, if that bids more"
        opens = reading.rfind(",", letters.start(), letters.start("term"))
        found.append(Definition(letters["term"], letters.start("term"), letters.end("term"), opens, letters.end()))
    return sorted(found, key=lambda definition: definition.start)


def _is_short_for(reading: str, bare: re.Match[str]) -> bool:
    """Whether a bare term is letters, or a word of the name before it: not "Tarn Finance Corporation (Central)"."""
    return _WORD.fullmatch(bare["term"]) is None or bare["term"] in reading[max(0, bare.start() - 120) : bare.start()]


_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-þ]{2,24}")


def _begins_with(before: str, letters: str) -> bool:
    """Whether a word of the name that stands before its legal form begins as the letters do."""
    name = _CAPITALISED.search(before)
    return letters not in _NO_LETTERS and name is not None and any(word[0] == letters[0] for word in name[0].split())


def _in_bracket(reading: str, bracket: re.Match[str]) -> list[Definition]:
    found: list[Definition] = []
    before = bracket.start() + 1
    for quoted in _QUOTED.finditer(reading, bracket.start(), bracket.end()):
        lead = reading[before : quoted.start()]
        before = quoted.end()
        begin = quoted.start("term")
        article = re.match(r"(?:the|a|an)\s+", quoted["term"], re.I)
        begin += len(article[0]) if article else 0
        finish = quoted.end("term") + (1 if _ABBREVIATED.search(quoted["term"]) and reading[quoted.end("term")] == "." else 0)
        if reading.endswith("'s", begin, finish) and reading.endswith("'s", 0, max(0, bracket.start() - 1)):
            finish -= 2  # 'Corran Foods, Inc.'s ("Corran's") plan'
        term = _plain(reading[begin:finish])
        if not term or _NO_TERM.match(term):
            continue
        reach: Reach = "together" if _TOGETHER.search(lead) else "each" if _EACH.search(lead) else "single"
        found.append(Definition(term, begin, finish, bracket.start(), bracket.end(), reach))
    return found


# A term whose full stop is its own, not the sentence's: "Tarn, L.P.", "Tarn Mills Inc."
_ABBREVIATED = re.compile(r"\.[A-Z]\Z|\b(?:Inc|Corp|Co|Ltd|Bros)\Z")


def _plain(term: str) -> str:
    return " ".join(term.split())
