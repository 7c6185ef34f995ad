"""Cover -> jurisdictions, file numbers, employer numbers, telephones and addresses, wherever columns put them.

Each is known by its shape; its label, after or before, says which of several is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pactgraph.loaders.lexicon.jurisdictions import JURISDICTION, JURISDICTIONS, STATE_CODES
from pactgraph.loaders.mentions.covers.cover_zone import CoverZone, Label


@dataclass(frozen=True, slots=True)
class Found:
    """A value at `[start, end)` of the reading."""

    start: int
    end: int
    value: str


_DASH = r"\s?[-\u2010-\u2015]\s?"
# "001-09057", "0-17999", "333-190788-02"; a telephone or an employer number has other groups.
_FILE_NUMBER = re.compile(
    rf"(?P<act>\d(?<![\d-].)\d{{0,2}}){_DASH}(?P<number>\d{{2,6}}(?:{_DASH}\d{{2}})?[A-Z]?)(?![\w]|-\d|\.\d)"
)
_EIN = re.compile(rf"\d(?<![\d-].)\d{_DASH}\d{{7}}(?!\d|-\d)")
_LOOSE_EIN = re.compile(r"(?<![\d-])(?:\d{9}|\d{2} \d{7}|\d{3}-\d{6}|\d{2}-\d{3}-\d{4})(?!\d|-\d)")
_SHORT_EIN = re.compile(r"(?<![\d-])\d{2}-\d{6}(?!\d|-\d)")  # a digit is lost in print; a file number may look the same
_SQUEEZED_PLACE = re.compile(rf"{JURISDICTION}(?=\d{{3}}-\d{{4,6}})")
_SQUEEZED = re.compile(
    rf"(?<![\d-])(?P<file>\d{{1,3}}{_DASH}\d{{3,6}})(?P<ein>\d{{2}}{_DASH}\d{{7}})(?!\d|-\d)"
)  # no gap between columns
_PHONE = re.compile(
    r"(?<![\w-])(?:\+\s?\d[\d ().-]{6,18}\d"
    r"|(?:1\s?-\s?)?(?:\(\s{0,3}\d{1,5}\s{0,2}\)[\s.-]{0,4}){0,2}\d{1,4}(?:[\s.\u2010-\u2015-]{1,3}\d{2,4}){1,4}"
    r"|\(\s?\d{2,5}\s?\)[\s.-]{0,4}\d{3,8})(?!\w|-\d)"
)
_PLACES = rf"(?:state\s{{1,3}}of\s{{1,3}})?{JURISDICTION}(?:\s{{1,3}}and\s{{1,3}}{JURISDICTION})?"
_STRETCH = re.compile(r"[^\n\t|():;*_]{2,120}")
_CAPITAL = re.compile(r"\s{0,3},?\s{0,3}D\.?\s?C\b")  # "Washington, D.C."
_COLUMN = re.compile(r"\s{2,40}|\s(?=\d)")
_STATE_OF = re.compile(
    r"(?:the\s)?(?:(?:state|commonwealth|republic|province|kingdom|grand\sduchy|territory)\sof\s(?:the\s)?)?", re.I
)
_JOINED = re.compile(r",?\sand\s|\s?[,&/]\s?", re.I)
_A_CORPORATION = re.compile(
    rf"\(?\ban?\s+(?P<place>{_PLACES})\s+(?:public\s+|statutory\s+|business\s+)?(?:limited\s+liability\s+(?:company|partnership)"
    r"|limited\s+partnership|general\s+partnership|corporation|company|trust|bank)", re.I
)  # fmt: skip
_CODE = re.compile(rf"(?<![^\n\t|:*_ ])(?<![^\n\t|:*_ ] )(?:{'|'.join(STATE_CODES)})(?=\s{{0,3}}(?:$|[\n\t|(]|\s\s))", re.M)
_ZIP = re.compile(r"(?<![\d-])\d{5}(?:-\d{4})?(?![\d-])")
_BESIDE = 14  # a value of nine characters right before its label
_NEAR = 420  # wide columns stand apart


@lru_cache(maxsize=2)  # each is asked for several times of one cover
def find_file_numbers(zone: CoverZone) -> tuple[Found, ...]:
    """Commission file numbers in text order; the dashes plain, without spaces."""
    taken = [(found.start, found.end) for found in (*find_phones(zone), *find_eins(zone))]
    found = []
    for match in _FILE_NUMBER.finditer(zone.document.reading, zone.start, zone.boxes):
        if any(start < match.end() and match.start() < end for start, end in taken) or len(match["number"]) < 2:
            continue
        found.append(Found(match.start(), match.end(), _plain(match[0])))
    return tuple(found or _squeezed(zone, "file"))


@lru_cache(maxsize=2)
def find_eins(zone: CoverZone) -> tuple[Found, ...]:
    """Employer identification numbers in text order; ones without the usual dash only near their label."""
    reading = zone.document.reading
    found = [Found(match.start(), match.end(), _plain(match[0])) for match in _EIN.finditer(reading, zone.start, zone.boxes)]
    if found:
        return tuple(found)
    found = _squeezed(zone, "ein")
    for label in zone.labels("ein"):
        low, high = max(zone.start, label.start - _NEAR), min(zone.boxes, label.end + _NEAR)
        found += [Found(match.start(), match.end(), match[0]) for match in _LOOSE_EIN.finditer(reading, low, high)]
        beside = _SHORT_EIN.finditer(reading, max(zone.start, label.start - _BESIDE), label.start)
        found += [Found(match.start(), match.end(), match[0]) for match in beside]
    return tuple(found[:1])


@lru_cache(maxsize=2)
def find_phones(zone: CoverZone) -> tuple[Found, ...]:
    """Telephone numbers in text order, as printed."""
    found, reading = [], zone.document.reading
    for match in _PHONE.finditer(reading, zone.start, zone.boxes):
        digits = sum(map(str.isdigit, match[0]))
        if reading[max(0, match.start() - 12) : match.start()].rstrip(" .:#(no").lower().endswith(("fax", "facsimile")):
            continue
        enough = 8 if match[0][0] in "+(" else 10  # "001-1234" is a file number
        if enough <= digits <= 15 and not _EIN.fullmatch(match[0].strip()) and not _is_zip_or_date(match[0]):
            found.append(Found(match.start(), match.end(), " ".join(match[0].split())))
    return tuple(found)


def find_jurisdictions(zone: CoverZone) -> list[Found]:
    """States and countries that stand alone in a cell or before a bracket, and those of "(a Utah corporation)"."""
    reading = zone.document.reading
    found = [
        Found(match.start("place"), match.end("place"), " ".join(match["place"].split()))
        for match in _A_CORPORATION.finditer(reading, zone.start, zone.boxes)
    ]
    floor = zone.start
    for stretch in _STRETCH.finditer(reading, zone.start, zone.boxes):
        if stretch.start() >= floor:
            found += _places_in(reading, stretch.start(), stretch.end()) or _place_cut(reading, stretch)
            floor = max(floor, found[-1].end) if found else floor
    if not found:
        found = [Found(match.start(), match.end(), match[0]) for match in _CODE.finditer(reading, zone.start, zone.boxes)]
    if not found:
        squeezed = _SQUEEZED_PLACE.finditer(reading, zone.start, zone.boxes)
        found = [Found(match.start(), match.end(), match[0]) for match in squeezed]
    return sorted(found, key=lambda each: each.start)


def _places_in(reading: str, start: int, end: int) -> list[Found]:
    """The columns of `[start, end)` that are a place and nothing else, nor part of an address."""
    found = []
    begin = start
    for gap in [*_COLUMN.finditer(reading, start, end), None]:
        finish = gap.start() if gap else end
        text = reading[begin:finish].strip(" .,-")
        if 2 < len(text) < 60 and _is_place(text):
            place = reading.index(text, begin)
            if not _is_in_address(reading, place, place + len(text)):
                found.append(Found(place, place + len(text), text))
        begin = gap.end() if gap else finish
    return found


def _place_cut(reading: str, stretch: re.Match[str]) -> list[Found]:
    """A place that a line break cuts: "New", then "Jersey"."""
    following = _STRETCH.match(reading, stretch.end() + 1) if reading.startswith("\n", stretch.end()) else None
    if following is None or len(stretch[0].split()) != 1:
        return []
    text = f"{stretch[0].strip()} {following[0].strip()}"
    if not _is_place(text):
        return []
    start = stretch.start() + len(stretch[0]) - len(stretch[0].lstrip())
    return [Found(start, following.start() + len(following[0].rstrip()), text)]


@lru_cache(maxsize=4096)
def _is_place(text: str) -> bool:
    """Whether `text` is the name of a state or country, or several joined."""
    bare = _STATE_OF.sub("", text, count=1).casefold()
    return bare in JURISDICTIONS or all(part in JURISDICTIONS for part in _JOINED.split(bare))


def nearest(zone: CoverZone, name: str, found: Sequence[Found]) -> Found | None:
    """The one of `found` that the label `name` speaks of: before a bracketed label, after a plain one."""
    for prefer in (_before_or_after, _after_or_before):
        for label in zone.labels(name):
            chosen = prefer(label, found)
            if chosen is not None:
                return chosen
    return None


def _before_or_after(label: Label, found: Sequence[Found]) -> Found | None:
    """What stands on the label's own side, near."""
    return _last_before(label, found) if label.bracketed else _first_after(label, found)


def _after_or_before(label: Label, found: Sequence[Found]) -> Found | None:
    """What stands on the other side."""
    return _first_after(label, found) if label.bracketed else _last_before(label, found)


def _last_before(label: Label, found: Sequence[Found]) -> Found | None:
    return next((each for each in reversed(found) if 0 <= label.start - each.end <= _NEAR), None)


def _first_after(label: Label, found: Sequence[Found]) -> Found | None:
    return next((each for each in found if 0 <= each.start - label.end <= _NEAR), None)


def _squeezed(zone: CoverZone, group: str) -> list[Found]:
    """File numbers or employer numbers where the two are printed without a gap."""
    matches = _SQUEEZED.finditer(zone.document.reading, zone.start, zone.boxes)
    return [Found(match.start(group), match.end(group), _plain(match[group])) for match in matches]


def _plain(text: str) -> str:
    return re.sub(r"[-\u2010-\u2015]", "-", re.sub(r"\s", "", text))


def _is_zip_or_date(text: str) -> bool:
    """Whether a run of digits is a zip code with its extension, or a numeric date."""
    return re.fullmatch(r"\d{5}\s?-\s?\d{4}|\d{1,2}[-.]\d{1,2}[-.](?:19|20)?\d\d", text.strip()) is not None


def _is_in_address(reading: str, start: int, end: int) -> bool:
    """Whether a place follows a town ("Salem, Oregon") or comes before a zip code on its line."""
    before = reading[max(0, start - 3) : start].rstrip(" ")
    after = reading[end : end + 12]
    return before.endswith(",") or _ZIP.match(after.lstrip(" ,\t")) is not None or _CAPITAL.match(after) is not None
