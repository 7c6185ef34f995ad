"""Reading -> the calendar dates, periods and vague periods it states, as precise as the text and no more."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pactgraph.loaders.mentions.terms.numerals import word_number
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date at `[start, end)` of a reading.

    `value` is ISO 8601: a day, "2007-04", "2007", or an interval "2008-01-01/2008-04-30" for what is vaguer than those.
    """

    start: int
    end: int
    value: str


_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH = (
    r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?"
    r"|sept(?:ember|\.)?|sep\.?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_DAY_WORDS = {
    word: day
    for day, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {
    f"twenty-{word}": 20 + day for day, word in enumerate("first second third fourth fifth sixth seventh eighth ninth".split(), 1)
}
_DAY_WORDS |= {"thirtieth": 30, "thirty-first": 31}
_DAY_WORD = "|".join(sorted(_DAY_WORDS, key=len, reverse=True))
_BLANK = r"_{1,20}|\[[^\]\n]{0,8}\]"  # "April __, 2007": the day is left open

# Every date ends with its year (or starts with it, ISO): the year is found first, then the words before it are read.
_YEAR = scanner(
    r"(?<![\d$])(?<!\d\.)(?:19[3-9]\d|20\d\d)(?!\d|,\d{3}|\.\d|%)|\b(?:two thousand|nineteen hundred)\b(?=[\s,;.)])", re.I
)
_WORD_YEAR = re.compile(
    r"(?:two thousand|nineteen hundred)(?:\s+and)?(?:[\s-]+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b){0,2}",
    re.I,
)
_REACH = 64  # characters before a year that may belong to its date
_MONTH_DAY = scanner(
    rf"(?<![A-Za-z]){_MONTH}[\s.]{{0,3}}(?:(?P<from>\d{{1,2}})\s{{0,2}}(?:-|–|to|through)\s{{0,2}})?"
    rf"(?:(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?|{_BLANK})"
    r"\s{0,3}(?:day\s)?[,.;]?\s{0,16}(?:of\s{1,3})?(?:A\.?D\.?,?\s{1,3})?(?:in the year\s{1,3}(?:of\s{1,3})?)?\Z", re.I
)  # fmt: skip
_DAY_MONTH = re.compile(
    rf"(?:(?<!\d)(?P<day>\d{{1,2}})\s?(?:s\s?t|n\s?d|r\s?d|t\s?h)?"
    rf"|\b(?P<word>{_DAY_WORD})(?:\s?\(\d{{1,2}}(?:st|nd|rd|th)?\))?|(?P<blank>{_BLANK}))"
    rf"[\s-]{{1,3}}(?:day\s{{1,3}})?(?:of\s{{1,16}})?(?:-{{2,12}}\s{{1,3}})?{_MONTH}"
    r"\s{0,2}[,.-]?\s{0,16}(?:of\s{1,3})?(?:A\.?D\.?,?\s{1,3})?(?:in the year\s{1,3}(?:of\s{1,3})?)?\Z",
    re.I,
)
_PERIOD = re.compile(
    r"\b(?:(?P<part>early|mid|late|beginning|start|middle|end)(?:\s{0,2}-\s{0,2}|\s{1,3})(?:(?:in|of)\s{1,3})?(?:the\s{1,3})?)?"
    r"(?:(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th|q(?=[1-4]\b))\s{0,3}(?P<unit>quarter|half|[1-4])\s{0,3}(?:(?:of|in)\s{1,3}|,\s{0,3})?(?:the\s{1,3})?)?"
    rf"(?:{_MONTH}\s{{0,3}},?\s{{0,3}}(?:of\s{{1,3}})?)?(?:(?:calendar\s{{1,3}})?(?:year\s{{1,3}})?)\Z", re.I
)  # fmt: skip
# A bare year counts only where a preposition makes it one; "Act of 1933" is a name, "fiscal 2009" is no calendar year.
_YEAR_CONTEXT = re.compile(
    r"\b(?:in|during|since|until|till|through|throughout|by|before|after|from|to|for|late|early|year)\s{1,3}(?:the\s{1,3})?(?:calendar\s{1,3})?(?:year\s{1,3})?\Z",
    re.I,
)
_FISCAL = re.compile(r"\bfiscal\s{1,3}(?:year\s{1,3})?\Z", re.I)
_NOT_A_YEAR = re.compile(r"\s{1,3}(?:shares?|units?|square|employees|warrants|options|notes)\b|-\d{1,3}\b", re.I)
_EARLIER = scanner(
    rf"\b{_MONTH}\s{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s{{0,2}},?\s{{0,2}}(?:and|or|to|through|until|-|–)\s{{1,3}}(?:on\s)?\Z",
    re.I,
)
_ISO = re.compile(r"(?P<year>\d{4})(?P<mark>[-/])(?P<month>\d\d|(?<=/)\d)(?P=mark)(?P<day>\d\d|(?<=/)\d)(?!\d)")
_NUMERIC = re.compile(r"(?P<a>\d(?<![\d/.-].)\d?)(?P<mark>[/.-])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)(?![\d/.-]\d|\d)")


def find_dates(reading: str, start: int, end: int) -> list[DateFound]:
    """Find each date stated in `reading[start:end]`, in text order, none overlapping.

    Numeric dates are in US order (month first) unless only the other order is a calendar day; with dots, day first.
    Left out: days that no calendar has, years of fiscal calendars, bare years without a preposition.
    """
    found: list[DateFound] = []
    floor = start
    for match in _YEAR.finditer(reading, start, end):
        if match.start() < floor:
            continue
        for each in _dates_of_year(reading, floor, match, end):
            found.append(each)
            floor = each.end
    taken = [(each.start, each.end) for each in found]
    found += [each for each in _numeric_dates(reading, start, end) if not any(s < each.end and each.start < e for s, e in taken)]
    return sorted(found, key=lambda each: each.start)


def parse_date(text: str) -> str | None:
    """The first date that `text` states, if any."""
    found = find_dates(text, 0, len(text))
    return found[0].value if found else None


def _dates_of_year(reading: str, floor: int, year: re.Match[str], end: int) -> Iterator[DateFound]:
    """The date that ends (or, ISO, begins) with `year`, with one before it that borrows its year."""
    if (iso := _ISO.match(reading, year.start(), end)) and (value := _day(iso["year"], iso["month"], iso["day"])):
        yield DateFound(iso.start(), iso.end(), value)
        return
    year_end, number = year.end(), year[0]
    if not number.isdigit():
        words = _WORD_YEAR.match(reading, year.start(), end)
        value_of = word_number(words[0]) if words else None
        if words is None or value_of is None:
            return
        year_end, number = words.end(), str(int(value_of))
    low = max(floor, year.start() - _REACH)
    before = reading[low : year.start()]
    read = _read_before(before, number, reading[year_end : year_end + 12])
    if read is None:
        return
    offset, value = read
    if len(value) == len("2007-04-30") and (first := _EARLIER.search(before[:offset])):
        earlier = _day(number, _month_number(first["month"]), first["day"])
        if earlier and earlier < value:
            yield DateFound(low + first.start(), low + first.end("day"), earlier)
    yield DateFound(low + offset, year_end, value)


def _read_before(before: str, year: str, after: str) -> tuple[int, str] | None:
    """(where the date begins in `before`, its value) for the words before a year."""
    if match := _MONTH_DAY.search(before):
        return _with_start(match.start(), _month_day(match, year))
    if match := _DAY_MONTH.search(before):
        value = _month_only(year, match["month"]) if match["blank"] else _day(
            year, _month_number(match["month"]), match["day"] or str(_DAY_WORDS[match["word"].lower()])
        )  # fmt: skip
        return _with_start(match.start(), value)
    period = _PERIOD.search(before)
    if period and (period["part"] or period["unit"] or period["month"]):
        return _with_start(period.start(), _period(year, period))
    if _YEAR_CONTEXT.search(before) and not _FISCAL.search(before) and not _NOT_A_YEAR.match(after):
        return len(before), year
    return None


def _with_start(start: int, value: str | None) -> tuple[int, str] | None:
    return None if value is None else (start, value)


def _month_day(match: re.Match[str], year: str) -> str | None:
    month = _month_number(match["month"])
    if match["day"] is None:
        return _month_only(year, match["month"])
    value = _day(year, month, match["day"])
    if value and match["from"] and (first := _day(year, month, match["from"])):
        return f"{first}/{value}"
    return value


def _month_only(year: str, month: str) -> str:
    return f"{year}-{_month_number(month):02d}"


def _month_number(name: str) -> int:
    return next(number for number, month in enumerate(_MONTHS, 1) if month.startswith(name.lower().rstrip(".")[:3]))


def _day(year: str, month: int | str, day: str) -> str | None:
    """The ISO day, or None where no calendar has it."""
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}


def _period(year: str, match: re.Match[str]) -> str | None:
    """A month, or the interval of a quarter, a half or a part of something."""
    first, last = 1, 12
    if match["unit"]:
        span = 6 if match["unit"].lower() == "half" else 3
        of_year = 12 // span
        nth = int(match["unit"]) if match["unit"].isdigit() else _NTH.get(match["nth"].lower(), of_year)  # "last quarter"
        if nth > of_year:
            return None
        first, last = span * (nth - 1) + 1, span * nth
    if match["month"]:
        first = last = _month_number(match["month"])
    part = (match["part"] or "").lower()
    if not part:
        return f"{year}-{first:02d}" if match["month"] else _interval(year, first, last)
    return _part_of_month(year, first, part) if first == last else _part_of_months(year, first, last, part)


def _part_of_months(year: str, first: int, last: int, part: str) -> str:
    """Early, mid and late are thirds of the period (early 2008: January to April); its beginning and end are a month."""
    third = (last - first + 1) // 3
    match part:
        case "beginning" | "start":
            return f"{year}-{first:02d}"
        case "end":
            return f"{year}-{last:02d}"
        case "early":
            return _interval(year, first, first + third - 1)
        case "late":
            return _interval(year, last - third + 1, last)
        case _:
            return _interval(year, first + third, last - third)


def _part_of_month(year: str, month: int, part: str) -> str:
    """The first ten, the middle ten or the remaining days of a month."""
    low, high = {"early": (1, 10), "beginning": (1, 10), "start": (1, 10), "mid": (11, 20), "middle": (11, 20)}.get(
        part, (21, 31)
    )
    high = min(high, monthrange(int(year), month)[1])
    return f"{year}-{month:02d}-{low:02d}/{year}-{month:02d}-{high:02d}"


def _interval(year: str, first: int, last: int) -> str:
    return f"{year}-{first:02d}-01/{year}-{last:02d}-{monthrange(int(year), last)[1]:02d}"


def _numeric_dates(reading: str, start: int, end: int) -> Iterator[DateFound]:
    for match in _NUMERIC.finditer(reading, start, end):
        if len(match["year"]) == 2 and match["mark"] != "/":
            continue  # "1-2-03" is as likely a section number
        year = match["year"] if len(match["year"]) == 4 else f"{'19' if int(match['year']) > 50 else '20'}{match['year']}"
        orders = [(match["a"], match["b"]), (match["b"], match["a"])]
        values = [_day(year, month, day) for month, day in (orders[::-1] if match["mark"] == "." else orders)]
        if value := next((each for each in values if each), None):
            yield DateFound(match.start(), match.end(), value)
