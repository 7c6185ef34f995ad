r"""Reading text -> sentences, surviving "Inc.", "S.r.l", "No. 2", initials and wrapped lines."""

from __future__ import annotations

import re

# Words whose final dot seldom ends a sentence. After "Inc." and the like a new sentence may begin: see _may_end.
_NEVER_LAST = frozenset(
    "no nos mr mrs ms dr prof messrs st vs v art arts sec secs ex exh cf e.g i.e viz approx al fig par para jan feb mar "
    "apr jun jul sdn adm capt cmdr maj rev gov sen rep amb ret "
    "aug sept sep oct nov dec hon gen col lt sr jr dept est ave blvd mt ft vol ph cir attn".split()
)
_FORM_LAST = frozenset(
    "inc corp co ltd llc l.l.c lp l.p llp l.l.p n.a n.v s.a b.v s.p.a s.r.l s.à.r.l plc bros u.s u.s.a u.k d.c a.m p.m "
    "etc ph.d "
    "m.d jr sr esq gmbh s.e pty bhd".split()
)
# Words that begin a sentence far more often than they continue a name.
_STARTERS = frozenset(
    "the a an on in under pursuant as this these that those such it we our he she they mr ms mrs upon if for each any "
    "all no at "
    "by following prior also additionally further furthermore moreover subject effective concurrently simultaneously "
    "during after "
    "before item exhibit copies both neither either there to with when while other certain borrowings interest "
    "pending based because although given should its his her their such separately similarly finally subsequently total annual "
    "proceeds net gross upfront monthly".split()
)
_CLOSED = r"[\"')\]]{0,3}(?=\s)"
_STOP = re.compile(rf"\.{_CLOSED}|!{_CLOSED}|\?{_CLOSED}|\n[ \t]*\n|\t")  # `re` skips to the first of such characters
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z]){1,3}")  # "J.P. Harrow"
_LAST_WORD = re.compile(r"[\w.'&À-ÿ]{1,24}$")
_ENUMERATOR = re.compile(r"\s{1,3}\([a-z]{1,4}\)(?=\s{1,3}[A-Z])")  # "effective June 30. (c) On July 1 the Board"
_NEXT_WORD = re.compile(r"\s*[\"'(\[]{0,3}(\w{1,24})?")


_LONGEST = 8_000  # characters; the longest sentences of filings, lists of risks and of liens, have some 7,000
_BREATH = ("; ", ", ", " ")  # where one that runs on is divided, the first that it has


def split_sentences(reading: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of `reading[start:end]` as half-open spans, in order, without the white space around them.

    A paragraph border and a cell border end a sentence; a lone line break does not. What runs on for longer than any sentence
    is divided at its commas, so that what is read sentence by sentence takes its time in proportion.
    """
    spans: list[tuple[int, int]] = []
    begin = start
    for stop in _STOP.finditer(reading, start, end):
        border = stop[0][0] in "\n\t"
        if border and _goes_on(reading, begin, stop.start(), stop.end()):
            continue
        if not border and not _ends(reading, begin, stop.start(), stop.end(), end):
            continue
        _add(spans, reading, begin, stop.start() if border else stop.end())
        begin = stop.end()
    _add(spans, reading, begin, end)
    return spans


def _goes_on(reading: str, begin: int, border: int, after: int) -> bool:
    """Whether a sentence goes on behind a paragraph border: one that breaks off, as at the end of a printed page."""
    if border - begin <= _BROKEN_OFF or reading[border] != "\n":
        return False
    if _GOES_ON.match(reading, after) and _BREAKS_OFF.search(reading, border - 24, border):
        return True
    return _GOES_ON_IN_CAPITALS.match(reading, after) is not None and _LEADS_ON.search(reading, border - 24, border) is not None


_BROKEN_OFF = 60  # characters; what is shorter may be a heading
_BREAKS_OFF = re.compile(r"[\w,$%]\s?$")
_GOES_ON = re.compile(r"\s{0,4}+[a-z]{2}")
# No sentence ends with these words: "Ida Moss, Executive Vice" / "President, and Alan Orr", "entered into by and between the" /
# "Company"; behind "; and" stands the next point of a list.
_LEADS_ON = re.compile(
    r"(?:\s(?:the|of|by|with|to|for|an?|in|between|among|its|their|our|as|from|at|on|under|Vice|Senior|Executive|Chief)"
    r"|[^\s;,:]\s(?:and|or))\s?$"
)
_GOES_ON_IN_CAPITALS = re.compile(r"\s{0,4}+(?!Table\sof\sContents|Item\s|Exhibit\s\d)[A-Z][a-z]")


def _add(spans: list[tuple[int, int]], reading: str, begin: int, end: int) -> None:
    """Add the sentence, or its parts where it is longer than any."""
    while end - begin > _LONGEST:
        rest = _rest(reading, begin)
        _add_one(spans, reading, begin, rest)
        begin = rest
    _add_one(spans, reading, begin, end)


def _rest(reading: str, begin: int) -> int:
    """Where a sentence that runs on is divided: behind the last comma that it may be long."""
    low, high = begin + _LONGEST // 2, begin + _LONGEST
    return next((place + len(sign) for sign in _BREATH if (place := reading.rfind(sign, low, high)) >= 0), high)


def _add_one(spans: list[tuple[int, int]], reading: str, begin: int, end: int) -> None:
    while begin < end and reading[begin].isspace():
        begin += 1
    while end > begin and reading[end - 1].isspace():
        end -= 1
    if begin < end:
        spans.append((begin, end))


def _ends(reading: str, begin: int, dot: int, after: int, end: int) -> bool:
    """Whether the mark at `dot` ends a sentence."""
    if reading[dot] != ".":
        return True
    match = _LAST_WORD.search(reading, max(begin, dot - 24), dot)
    last = match[0] if match else ""
    enumerated = _ENUMERATOR.match(reading, after, end)
    following = _NEXT_WORD.match(reading, enumerated.end() if enumerated else after, end)
    word = (following[1] if following else None) or ""
    return _may_end(last, word)


def _may_end(last: str, word: str) -> bool:
    """Whether a sentence may end between "`last`." and `word`."""
    bare = last.lower().strip("'&")
    if word and word[0].islower():
        return False
    if bare in _NEVER_LAST:
        return False
    if bare in _FORM_LAST:
        return word.lower() in _STARTERS
    if _INITIALS.fullmatch(last):
        return word.lower() in _STARTERS
    if len(bare) == 1 and bare.isalpha():  # an initial
        return word.lower() in _STARTERS and last.islower()
    return True
