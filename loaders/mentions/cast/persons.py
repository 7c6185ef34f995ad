"""Reading text -> the names of natural persons it gives in full."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from pactgraph.loaders.lexicon.given_names import AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES
from pactgraph.loaders.lexicon.name_words import (
    AMBIGUOUS_SURNAMES,
    BOUNDARY_WORDS,
    CREDENTIALS,
    GENERATIONS,
    HONORIFICS,
    ORGANIZATION_WORDS,
    PARTICLES,
)


@dataclass(frozen=True, slots=True)
class PersonFound:
    """A person's name as printed, without honorific and degrees: `reading[start:end]`."""

    start: int
    end: int
    name: str  # white space collapsed, no comma or stop at its end


class _Word(NamedTuple):
    """A word of a run of capitals."""

    start: int
    end: int  # without a full stop, comma or possessive that follows
    text: str
    key: str  # small letters, no stops
    stopped: bool  # a full stop follows
    comma: bool  # a comma follows, or a rule for a hand
    line: bool  # a line break stands before it


_CAPITAL = r"[A-Z\u00c0-\u00de\u0100-\u017d]"
_PARTICLE = r"(?:van|von|de|der|den|di|da|du|la|le|del|della|dos|das|do|el|bin|ibn|ten|ter|zu|zur|af|av|y)\b"
# Wrapped lines are one space; a paragraph border or a cell ends a name.
_GAP = r"(?:,?[ ]{1,3}\n?[ ]{0,20}|,?\n[ ]{0,20}|,(?=[JSI]))"
_RUN = re.compile(
    rf"{_CAPITAL}(?<![\w&/-].)[\w'.-]*(?:{_GAP}(?:{_CAPITAL}[\w'.-]*|{_PARTICLE}|[\"(]{_CAPITAL}[\w.-]{{1,12}}[\")]|\(\"{_CAPITAL}[\w.-]{{1,12}}\"\)(?=\s{_CAPITAL}[a-z.]))){{1,11}}"
)
_GOES_ON = re.compile(rf"{_GAP}{_CAPITAL}")  # a list longer than a run, which may break inside a name
# A sentence may begin right behind the stop of the one before ("Certain Officers.Robert Orr").
# A table that lost its cells runs head, name and office together: "Base SalaryIda P. MossChairman".
_WORD = re.compile(
    r"(?:Salary|Compensation|Bonus|Title|Name)(?=[A-Z][a-z])"
    r"|[^\W\d_](?:(?!(?<=[a-z])(?:Chair(?:man|woman|person)?|President|Vice|Chief|Senior|Executive|Director|Secretary|Treasurer)\b)"
    r"[^\W_]|['-]|\.(?!(?<=[a-z]{3}\.)[A-Z]))*"
)
_INITIALS = re.compile(r"(?:[A-Z]\.?-?){1,3}")
_GENERATION_FORM = re.compile(r"(?:Jr|JR|Sr|SR|I{2,3}|IV|V)\.?")

# "Robert Orr, Senior Vice President, Sales & Marketing": what the ampersand joins is the office's field.
_OFFICE = re.compile(r",\s{1,3}(?=(?:[A-Z][\w-]{1,15}\s){0,4}(?:President|Officer|Director|Counsel|Treasurer|Manager)\b)")

# "CEO & President Robert Orr": it joins two offices
_HOLDER = re.compile(
    r"(?:Chair(?:man|woman|person)?|President|CEO|COO|CFO|Founder|General\s(?:Manager|Counsel)|Secretary|Treasurer)\s"
)

_NEVER = ORGANIZATION_WORDS | BOUNDARY_WORDS


def find_persons(reading: str, start: int = 0, end: int | None = None) -> list[PersonFound]:
    """Find each full name of a person in `reading[start:end]`, in text order, repeats too.

    A name needs a sign that it is one: a known given name, a middle initial, or a generation or honorific beside it.
    Surnames alone ("Mr. Orr") are left out, as are names inside organizations' names ("Orr Brothers, Inc.").
    """
    found: list[PersonFound] = []
    stop, floor = len(reading) if end is None else end, start
    while run := _RUN.search(reading, floor, stop):
        floor = run.end()
        if not _may_hold_name(run[0]):
            continue
        finish = run.end()
        if _is_joined_to_firm(reading, run.start(), finish):
            office = _OFFICE.search(run[0])
            behind = "&" in reading[finish : finish + 3]
            if (behind and office is None) or (
                "&" in reading[max(0, run.start() - 3) : run.start()] and not _HOLDER.match(run[0])
            ):
                continue
            finish = run.start() + office.start() if behind and office else finish
        words = _words(reading, run.start(), finish)
        place = 0
        while place < len(words) - 1:
            after = _name_end(words, place) if _may_begin(words, place) else 0
            if after and not _is_signed_off(words, after):
                found.append(_person(reading, words, place, after))
                place = after
            else:
                place += 1
        if found and found[-1].end > run.start() and _GOES_ON.match(reading, run.end(), stop):
            floor = found[-1].end
    return found


def is_person_name(text: str) -> bool:
    """Whether the whole of `text` is one person's full name that shows by itself to be one."""
    words = _without_edges(_words(text, 0, len(text)))
    return len(words) > 1 and "&" not in text and _name_end(words, 0) == len(words)


@lru_cache(maxsize=2048)
def is_name_shaped(text: str) -> bool:
    """Whether `text` could be a person's name where its place says that one stands there (after "/s/" or "Name:")."""
    words = _without_edges(_words(text, 0, len(text)))
    if not 2 <= len(words) <= 6 or any(c in text for c in "&@/:;$%") or any(c.isdigit() for c in text):
        return False
    given = words[1:-1] if words[0].key in AMBIGUOUS_GIVEN_NAMES else words[:-1]  # "June Orr"
    if any(word.key in _NEVER and len(word.key) > 1 for word in given) or words[-1].key in _NEVER - AMBIGUOUS_SURNAMES:
        return _name_end(words, 0) == len(words)
    return all(word.text[0].isupper() or word.key in PARTICLES for word in words) and len(words[-1].key) > 1


def _may_hold_name(run: str) -> bool:
    """Whether a run of capitals holds any sign of a person: most runs are headings and firms."""
    return any(map(_is_sign, run.split()))


@lru_cache(maxsize=16384)  # the same few thousand words stand in every filing
def _is_sign(word: str) -> bool:
    """Whether a word may be a person's: a known given name, an initial, a generation, an honorific."""
    key = word.strip(".,'\"()-").lower()
    return len(key) < 2 or key in GIVEN_NAMES or "." in word or "-" in word or key in GENERATIONS or key in HONORIFICS


def _words(reading: str, start: int, end: int) -> list[_Word]:
    """The words of `reading[start:end]`, trailing stops and possessives told apart."""
    words: list[_Word] = []
    before = start
    for match in _WORD.finditer(reading, start, end):
        text = match[0]
        bare = text.rstrip(".'-").removesuffix("'s")
        if bare:
            begin, finish = match.span()
            words.append(
                _Word(
                    begin,
                    begin + len(bare),
                    bare,
                    bare.lower().replace(".", ""),
                    text.endswith((".", "'s")),
                    reading.startswith((",", "_"), finish),
                    reading.find("\n", before, begin) >= 0,
                )
            )
        before = match.end()
    return words


def _without_edges(words: list[_Word]) -> list[_Word]:
    """The words without honorifics before and degrees after."""
    while words and words[0].key in HONORIFICS:
        words = words[1:]
    while words and words[-1].key in CREDENTIALS:
        words = words[:-1]
    return words


def _may_begin(words: list[_Word], place: int) -> bool:
    """Whether a name may begin at `place`: not right after a word that could be part of a longer name."""
    if place == 0:
        return True
    before = words[place - 1]
    if words[place].line and words[place].key in GIVEN_NAMES:
        return True
    if place == 1 and words[0].text == "Board" and words[1].key in GIVEN_NAMES:
        return True  # "Chairman of the Board Robert Orr"
    return before.comma or before.stopped or before.key in HONORIFICS or before.key in BOUNDARY_WORDS or before.text[-1].isdigit()


def _is_initial(word: _Word) -> bool:
    if word.key in ORGANIZATION_WORDS:
        return False
    return len(word.text) <= 5 and _INITIALS.fullmatch(word.text) is not None and (len(word.key) == 1 or "." in word.text)


def _is_plain(word: _Word) -> bool:
    """Whether a word may be a given name or surname of somebody."""
    return (
        word.text[0].isupper()
        and len(word.key) > 1
        and not any(map(str.isdigit, word.text))
        and word.key not in ORGANIZATION_WORDS
        and word.key not in BOUNDARY_WORDS
        and word.key not in HONORIFICS
        and word.key not in CREDENTIALS
    )


def _name_end(words: list[_Word], place: int) -> int:
    """The index after the name that begins at `place`, or 0 where none does."""
    first = words[place]
    if first.comma or not (_is_initial(first) or _is_plain(first) or first.key in AMBIGUOUS_GIVEN_NAMES):
        return 0
    honoured = place > 0 and words[place - 1].key in HONORIFICS
    after = _stretch(words, place, honoured=honoured)
    body = words[place + 1 : after]
    plain = sum(not _is_initial(word) and word.key not in PARTICLES for word in body)
    if not plain:
        return 0
    generation = after < len(words) and _GENERATION_FORM.fullmatch(words[after].text) is not None
    shown = generation or honoured or _shows_a_person(first, body, plain)
    return after + int(generation) if shown else 0


def _stretch(words: list[_Word], place: int, *, honoured: bool) -> int:
    """The index after the initials, plain words and particles that follow the word at `place`, ending with a plain one."""
    after, signed, plain = place + 1, honoured or _is_initial(words[place]), False
    while after < len(words) and after - place < 5 and not _ends_name(words[after - 1]):
        word = words[after]
        if word.line and plain and word.key in GIVEN_NAMES:
            break  # the next name of a list, one a line
        if plain and word.key == words[place].key:
            break  # the name once more: "/s/ Brian Orr BRIAN ORR"
        if _is_initial(word):
            signed = True
        elif _is_plain(word) or (
            word.text[0].isupper() and word.key in (AMBIGUOUS_SURNAMES if signed else AMBIGUOUS_GIVEN_NAMES)
        ):
            plain = True
        elif word.key not in PARTICLES:
            break
        after += 1
    while after > place + 1 and (words[after - 1].key in PARTICLES or _is_initial(words[after - 1])):
        after -= 1
    return after


def _shows_a_person(first: _Word, body: list[_Word], plain: int) -> bool:
    """Whether the words show by themselves to be a person's: a known given name, or initials in the right place."""
    initials = sum(_is_initial(word) for word in body)
    if _is_initial(first):
        enough = plain > 1 or initials > 0 or len(first.key) > 1
        return body[0].key in GIVEN_NAMES or (first.stopped and enough)
    return initials > 0 or first.key.split("-")[0] in GIVEN_NAMES


def _ends_name(word: _Word) -> bool:
    """Whether nothing of the name can follow `word`: a comma, or a stop after a word that is no initial."""
    return word.comma or (word.stopped and not _is_initial(word) and len(word.key) > 2)


def _is_signed_off(words: list[_Word], after: int) -> bool:
    """Whether the word after the name makes it an organization's, a street's or a document's ("Orr Brothers, Inc.")."""
    if after >= len(words):
        return False
    last, word = words[after - 1], words[after]
    if last.stopped and not _is_initial(last) and last.key not in GENERATIONS:
        return False
    firm = word.key in {
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "llc",
        "llp",
        "lp",
        "ltd",
        "limited",
        "plc",
        "co",
        "company",
    }
    return firm if last.comma else word.key in ORGANIZATION_WORDS and word.key not in {"may", "new"}


def _is_joined_to_firm(reading: str, start: int, end: int) -> bool:
    """Whether an ampersand beside the run makes it part of a firm's name."""
    return "&" in reading[max(0, start - 3) : start] or "&" in reading[end : end + 3]


def _person(reading: str, words: list[_Word], place: int, after: int) -> PersonFound:
    last = words[after - 1]
    end = last.end
    if last.key in {"jr", "sr"} and reading[end : end + 1] == ".":
        end += 1
    start = words[place].start
    return PersonFound(start, end, " ".join(reading[start:end].split()))
