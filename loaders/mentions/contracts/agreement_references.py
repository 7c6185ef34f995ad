"""Reading text -> agreements that it names: title, date, and the stretch that lists their parties."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates


@dataclass(frozen=True, slots=True)
class Reference:
    """An agreement named at `[start, end)`; `tail` ends what the text says of it before the next agreement or sentence.

    `parties` is the stretch after "between" or "among", None where the text lists none here.
    """

    start: int
    end: int
    tail: int
    date: DateFound | None
    parties: tuple[int, int] | None


# The noun a title ends with. Documents that are no agreements of their own (certificates, reports) are left out.
_HEAD = re.compile(
    r"(?<![\w\"])(?:agreement|contract|(?:sub)?lease|indenture|facility|guaranty|guarantee|mortgage|deed of trust|note|plan"
    r"|letter|arrangement|licen[cs]e|memorandum of understanding|undertaking|terms and conditions)\b(?!\")(?![ ]?\"[ ]?\))",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"(?:^|(?<=[\s(\"]))(?P<word>[\w&/'.#-]+(?:\([\w ]{1,9}\))?)(?P<comma>,?)\s{1,3}$")
_JOINING = frozenset("of and for the in on or & de".split())
# Small words of an untitled agreement's name ("executive employment agreement") are any but these.
_STOPS = frozenset(
    "a an any each its his her their our your this that these those said certain such existing previous prior original old new "
    "current the under into by to from as is was are were be been has have had with for and or in on at if not no other all "
    "between among parties party terminate terminated terminates terminating amend amends amended amending extend extends "
    "extended entered enter approved executed signed restate restates restated restating replace replaces replaced "
    "supersede supersedes "
    "superseded assign assigned assigns waive waives waived hereby mutually "
    "definitive third-party written oral which who whose".split()
)
_NOT_IN_TITLES = frozenset("to this that a an certain whereas as between among by dated with".split())
_INSTRUMENT_OF = re.compile(r"(?:termination|assignment|extension|amendment|waiver|cancellation|restatement)\s+$", re.IGNORECASE)
_FURTHER = re.compile(
    r"\s(?:for|of|regarding|relating to|with respect to)\s(?:the\s)?[A-Z][\w/&'-]*"
    r"(?:,?\s(?:(?:and|of|other|for|the|in|&)\s){0,2}[A-Z][\w/&'-]*){0,9}"
)
_WHOSE = re.compile(r"^\sof\s.*(?:,\s(?:L|LP|N)|,?\s(?:LP|LLC|Inc|Ltd|Corp|Corporation|INC|LTD|CORP))$")
_OWNERS = re.compile(r"(?:\b(?:Mr|Ms|Mrs|Dr)\.?\s+[\w-]+|\b(?:Company|Registrant|Executive|Employee|Borrower|Corporation))'s$")
_BRACKET = re.compile(r"\([^()]{0,300}\)")
_DATE_CUE = re.compile(
    r"(?:\bdated|\bas of|\beffective|\bentered into|\bmade|\bexecuted|\bsigned|\bdate of|\bdate|\bon|\bof|\bthis|\bthe)"
    r"[\s,]*(?:the|this)?\s*$",
    re.IGNORECASE,
)
# What follows speaks of what became of the agreement, not of itself.
_LATER_LIFE = re.compile(
    r"\b(?:as|and|was|were|which was)\s(?:\w+\s){0,2}?(?:amended|modified|supplemented|assigned|restated|extended)\b"
    r"|\bpursuant to\b|\bto (?:extend|make|provide|reflect)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|among|amongst)(?:\sand\samong)?\b[\s,:]*", re.IGNORECASE)
_BEHIND = 160  # characters a title may reach back from its noun
_AHEAD = 500  # characters after a title that may still speak of it


def find_references(reading: str, spans: list[tuple[int, int]]) -> list[Reference]:
    """Find the agreements that the sentences `spans` name, in text order; repeats are kept."""
    return [reference for start, end in spans for reference in _in_sentence(reading, start, end)]


def _in_sentence(reading: str, start: int, end: int) -> list[Reference]:
    titles: list[tuple[int, int]] = []
    for head in _HEAD.finditer(reading, start, end):
        if titles and head.start() < titles[-1][1]:
            continue
        first = _title_start(reading, max(start, head.start() - _BEHIND), head)
        while titles and first < titles[-1][1]:
            titles.pop()  # "Ground Lease Agreement": the first noun was no end
        titles.append((first, _title_end(reading, head, end)))
    borders = [*(first for first, _ in titles[1:]), end][: len(titles)]
    return [
        _reference(reading, first, last, min(border, last + _AHEAD))
        for (first, last), border in zip(titles, borders, strict=True)
    ]


def _title_start(reading: str, floor: int, head: re.Match[str]) -> int:
    capital = head.group()[0].isupper()
    begin, cursor = head.start(), head.start()
    for _ in range(16 if capital else 4):
        found = _WORD_BEFORE.search(reading, max(floor, cursor - 40), cursor)
        if found is None:
            break
        word, comma = found["word"], found["comma"]
        named = word[0].isupper() or word[0].isdigit()
        if word.endswith("'s") and _OWNERS.search(reading, max(floor, found.start() - 6), found.start("word") + len(word)):
            break  # "Mr. Tarn's Employment Agreement"
        if comma and word.isdigit():
            break  # "Effective March 31, 2010, the Lease"
        if capital and not named and word.casefold() not in _JOINING:
            break
        if not capital and (comma or named or word.casefold() in _STOPS):
            break
        if capital and (word.casefold() in _NOT_IN_TITLES or _names_an_instrument(reading, floor, found, word)):
            break
        cursor = found.start()
        if named or not capital:
            begin = cursor
    return begin


def _names_an_instrument(reading: str, floor: int, found: re.Match[str], word: str) -> bool:
    """Whether "of" stands between an instrument and its object: "Termination of Lease"."""
    return word.casefold() == "of" and bool(_INSTRUMENT_OF.search(reading, max(floor, found.start() - 20), found.start()))


def _title_end(reading: str, head: re.Match[str], end: int) -> int:
    further = _FURTHER.match(reading, head.end(), end) if head.group()[0].isupper() else None
    # "… Agreement of Tarn Partners, L.P.": whose it is
    return further.end() if further and not _WHOSE.search(further.group()) else head.end()


def _reference(reading: str, start: int, end: int, tail: int) -> Reference:
    life = _outside_brackets(reading, _LATER_LIFE, end, tail)
    own_end = life if life is not None else tail
    return Reference(start, end, tail, own_date(reading, end, own_end), _party_stretch(reading, end, own_end))


def _outside_brackets(reading: str, pattern: re.Pattern[str], start: int, end: int) -> int | None:
    brackets = [(found.start(), found.end()) for found in _BRACKET.finditer(reading, start, end)]
    for found in pattern.finditer(reading, start, end):
        if not any(first < found.start() < last for first, last in brackets):
            return found.start()
    return None


def own_date(reading: str, start: int, end: int) -> DateFound | None:
    """The first date of a stretch that says when an agreement was made; what stands in brackets is passed over."""
    brackets = [(found.start(), found.end()) for found in _BRACKET.finditer(reading, start, end)]
    for found in find_dates(reading, start, end):
        if any(first < found.start < last for first, last in brackets):
            continue
        if _DATE_CUE.search(reading, max(start, found.start - 30), found.start):
            return found
    return None


def _party_stretch(reading: str, start: int, end: int) -> tuple[int, int] | None:
    between = _BETWEEN.search(reading, start, end)
    return (between.end(), end) if between else None
