"""Reading text -> corporate titles: "Senior Vice President, Worldwide Sales and Chief Marketing Officer"."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.titles import TITLE_FIELDS, TITLE_HEADS, TITLE_MODIFIERS
from pactgraph.loaders.scanning import scanner

_HEAD = "|".join(head.pattern for head in TITLE_HEADS)
_MODIFIER = "|".join(re.escape(word) for word in sorted(TITLE_MODIFIERS, key=len, reverse=True))
_FIELDS = frozenset(TITLE_FIELDS)
_BEGIN = (
    rf"(?<![\w-])(?=[a-z])(?:(?:{_MODIFIER})(?:\s{{1,3}}(?:and|&)\s{{1,3}}(?={_MODIFIER})|[\s-]{{1,3}})){{0,6}}(?:{_HEAD})"
    r"(?!\w|-(?!(?-i:[A-Z]))|\.\w)"
)
_TITLE = scanner(_BEGIN, re.I)
# What may join a further head: "President and Chief Executive Officer", "Secretary; Treasurer".
_JOIN = re.compile(r"\s{0,3}(?:,\s{0,3}(?:and\b|&)?|and\b|&|/|;|\u2013|\u2014|-{1,2}|\bas\s+well\s+as\b)\s{0,3}", re.I)
_GENERAL_MANAGER = re.compile(
    r"GM\b(?=,?\s{1,3}(?:of\s)?[A-Z]|\s{0,2}(?:\n|\t|$))"
)  # "Vice President and GM, Weaving"; alone it is a firm's name
# A firm between two heads: "President, Tarn, Inc. and Chief Brand Officer".
_WITHIN = re.compile(r",\s{1,3}(?:[A-Z][\w&'-]{1,20}[\s,]{1,3}){1,4}(?:Inc|Corp|Co|Ltd|LLC|L\.P|LP)\.?,?\s{1,3}and\s{1,3}")
# "of the Board of Directors", "of the Audit Committee"; "Board member" may be followed by "of Directors" as well.
_BOARD = re.compile(
    r"\s{1,3}(?:of|to)\s{1,3}(?:the\s{1,3}|our\s{1,3}|its\s{1,3})?(?:[a-z]{3,14}'s\s{1,3})?"
    r"(?:board\b(?:\s{1,3}of\s{1,3}(?:directors|trustees|managers))?"
    r"|(?:(?!(?:company|corporation|registrant|bank|the)\b)[a-z]{3,14}(?:,?\s{1,3}(?:and\s{1,3}|&\s{1,3})?)){1,4}committee\b)"
    r"|(?<=board)\s{1,3}of\s{1,3}(?:directors|trustees|managers)",
    re.I,
)
# A field after a comma or "of" begins with a capital: what follows in small letters is the sentence again.
_FIELD_LEAD = re.compile(r"(?:\s{0,3}[,:\u2013\u2014-]-?\s{0,3}|\s{1,3}(?:(?:of|for)\s{1,3})?)(?:the\s{1,3})?(?=[A-Z])")
_FIELD_GAP = re.compile(r"(?:\s{0,2}[,&/+-]\s{0,3}|\s{1,3}(?:(?:and|of|&)\s{1,3})?)(?=[A-Z])")
_FIELD_WORD = re.compile(r"(?:R&D|M&A)\b|[A-Z](?![A-Za-z]{21})(?:[A-Za-z]|\.(?![A-Z][a-z])){0,20}(?:-[A-Za-z]{1,12})?(?![\w'])")
# "of the Software and Sensors business unit": a word that no list knows stands before what says that it is a field
_UNIT = re.compile(r"(?:,?\s(?:and|&)\s[A-Z][\w-]{2,20})?\s(?:business\s)?(?:unit|segment|division|business)\b")
_NATIONWIDE = re.compile(r"(?:National|Key|Major)\s(?=[A-Z])")  # begins a field, and is none alone
_MOST_FIELDS = 8
_AS_OFFICER = re.compile(r"\s{0,3}\((?:(?:as|duly|principal|authorized|chief|on\s+behalf)\b[^()]{3,110})\)", re.I)

_ELECT = re.compile(r"\s?[-\u2010-\u2014]\s?(?:Elect|Designate)\b", re.I)  # "Chief Financial Officer-Elect"


def match_title(reading: str, place: int, end: int) -> int | None:
    """Where the title that begins at `place` ends, or None where none begins there."""
    match = _TITLE.match(reading, place, end)
    return None if match is None else extend_title(reading, match.end(), end)


def extend_title(reading: str, place: int, end: int) -> int:
    """Where a title ends whose first head ends at `place`: over its board, fields, further heads and "(Principal … Officer)"."""
    while True:
        if elect := _ELECT.match(reading, place, end):
            place = elect.end()
        join = _JOIN.match(reading, place, end)
        if join and (further := _TITLE.match(reading, join.end(), end)):
            place = further.end()
            continue
        if join and (managed := _GENERAL_MANAGER.match(reading, join.end(), end)):
            place = managed.end()
            continue
        within = _WITHIN.match(reading, place, end)
        if within and (further := _TITLE.match(reading, within.end(), end)):
            place = further.end()
            continue
        more = _BOARD.match(reading, place, end) or _AS_OFFICER.match(reading, place, end)
        finish = more.end() if more else _fields_end(reading, place, end)
        if finish is None:
            return place
        place = finish


def _fields_end(reading: str, place: int, end: int) -> int | None:
    """Where the fields end that a title goes on with (", Worldwide Sales and Marketing"), or None where none follows."""
    gap, finish = _FIELD_LEAD.match(reading, place, end), None
    for _ in range(_MOST_FIELDS):
        word = _FIELD_WORD.match(reading, gap.end(), end) if gap else None
        if word and _NATIONWIDE.match(reading, word.start(), end):
            gap = _FIELD_GAP.match(reading, word.end(), end)
            continue
        if word is None or ("&" not in word[0] and word[0].rstrip(".").lower() not in _FIELDS):
            break
        finish = word.end() - (1 if word[0].endswith(".") and word[0].lower() not in _FIELDS else 0)
        gap = _FIELD_GAP.match(reading, finish, end)
    if finish is not None and (unit := _UNIT.match(reading, finish, end)):
        finish = unit.end()
    if finish is not None and reading[place:finish].lstrip().startswith(("of", "for")) and _is_organization_next(reading, finish):
        return None
    return finish


def find_titles(reading: str, start: int, end: int) -> list[tuple[int, int]]:
    """The titles in `reading[start:end]`, in text order, none overlapping."""
    found: list[tuple[int, int]] = []
    floor = start
    while match := _TITLE.search(reading, floor, end):
        finish = extend_title(reading, match.end(), end)
        found.append((match.start(), finish))
        floor = finish
    return found


def holds_title(text: str) -> bool:
    """Whether `text` holds a title anywhere."""
    return _TITLE.search(text) is not None


_FORM_NEXT = re.compile(r",?\s{0,3}(?:Inc|Incorporated|Corp|Corporation|LLC|L\.L\.C|Ltd|Limited|L\.P|LP|N\.A|Company|Co)\b")


def _is_organization_next(reading: str, place: int) -> bool:
    """Whether a legal form follows, so that the words before name an organization, not a field."""
    return _FORM_NEXT.match(reading, place, place + 20) is not None


# "the Company's current Treasurer" and its "sole CEO" hold the office of Treasurer and of CEO
_CURRENT = re.compile(r"(?:current|(?-i:new)|sole(?=\s+(?:co-)?(?:ceo|chief|president|chair)))\s+(?=\w)", re.I)
_PLURAL_HEAD = re.compile(r"\b(president|ceo)s\b", re.I)
_MEMBERS = re.compile(r"members?\s+of\s+(?:the|our|its)\s+board(?P<full>\s+of\s+\w+)?", re.I)


def title_value(reading: str, start: int, end: int) -> str:
    """The title at `[start, end)` as one person's: white space collapsed, plurals made one, a seat on "the Board" in full."""
    value = " ".join(reading[start:end].split())
    if value.lower() == "directors":
        return "director"
    value = _PLURAL_HEAD.sub(r"\1", _CURRENT.sub("", value, count=1) if _CURRENT.match(value) else value)
    seat = _MEMBERS.match(value)
    return "member of the Board" + (seat["full"] or " of Directors") + value[seat.end() :] if seat else value
