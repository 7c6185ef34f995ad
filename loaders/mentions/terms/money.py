"""Reading -> the sums of money it states: exact value, currency, range, and what each is counted by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from pactgraph.loaders.letter_runs import spelled
from pactgraph.loaders.lexicon.currencies import CURRENCIES
from pactgraph.loaders.mentions.terms.numerals import SCALES, SMALL, word_number
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class MoneyFound:
    """A sum at `[start, end)` of a reading; of a range, `value` is the upper figure and `low` the lower."""

    start: int
    end: int
    value: Decimal
    currency: str  # ISO 4217
    low: Decimal | None = None
    per: str | None = None  # "year", "month", "share", "unit", …
    per_end: int = 0  # where the words of `per` end; 0 without them


# A space after the first comma is a slip of the page; a later one ends the number ("$15,000, 500,000 shares").
_NUMBER = (
    r"(?:\d{1,3}(?:'\d{3}){1,4}(?!\d)(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3}){1,4},\d{2}(?!\d)|\d{1,3},\s?\d{3}(?:,\d{3}){0,5}(?!\d)(?:\.\d{1,9})?"
    r"|\d{1,15}(?:\.\d{1,9})?|\.\d{1,9})"
)
_SCALE = (
    r"(?:\s{0,3}-?\s?(?:hundred\s)?(?P<scale>(?i:thousand|million|billion|trillion))\b"
    r"|\s?(?P<short>MM|mm|M|m|bn|Bn|B|K|k)\b(?![-&']))"
)
_SHORT = {"mm": "million", "m": "million", "bn": "billion", "b": "billion", "k": "thousand"}
_SIGNS = "".join(sorted({symbol for currency in CURRENCIES for symbol in currency.symbols if len(symbol) == 1}))
_AFTER_SIGN = (
    rf"\s{{0,2}}(?P<number>{_NUMBER})(?:\s?(?:-|–|to)\s?(?P<high>{_NUMBER})(?=\s?-?\s?(?:thousand|million|billion)))?{_SCALE}?"
)
_SIGNED = re.compile(rf"(?P<sign>[{re.escape(_SIGNS)}])(?:US|U\.S\.)?{_AFTER_SIGN}")
_BY_SYMBOL = {symbol.casefold(): currency.code for currency in CURRENCIES for symbol in currency.symbols}
# Codes are looked for one by one: a plain search for forty literals costs less than one alternation of them.
_CODES = tuple(symbol for currency in CURRENCIES for symbol in currency.symbols if symbol[-1].isalpha() or symbol[-1] == ".")
_CODED = re.compile(rf"(?:{'|'.join(map(re.escape, _CODES))})(?=[$€£]?\s{{0,2}}[\d.])")  # most texts hold no code with a number
_AFTER_CODE = re.compile(rf"(?:\$|€|£)?{_AFTER_SIGN}")
_NAMED = [
    (currency.code, currency.stems, re.compile(rf"(?<![a-z])(?:{'|'.join(currency.names)})\b", re.I)) for currency in CURRENCIES
]
_CENTS = scanner(r"\bcents\b", re.I)
# "US $5" and "Cdn $5" may stand apart; a single letter may not ("Exhibit A $5", "Nordbank A/S $5").
_PREFIX = re.compile(
    r"(?<![\w/.])(?:(?P<letters>US|USD|U\.S\.|CAD|CDN\.?|Cdn\.?|CAN|Can\.|AUD|HK|NT|NZ|RMB|EUR) ?"
    r"|(?P<close>C|CA|Can|A|AU|S|SG|R|MX|Mex|GB|UK|JP|CN))\Z"
)
_SUFFIX = re.compile(
    r"\s{0,2}\(?(?:in\s)?(?P<currency>(?:u\.?s\.?|united states|canadian|australian|hong kong|new taiwan|singapore|new zealand)"
    r"(?:\s{1,2}(?:dollars?|currency|funds))?|usd|cdn\.?|cad|aud|hkd|dollars?)(?![\w.])\)?",
    re.I,
)
_YUAN = re.compile(r"\s{0,2}\(?(?:yuan\b|renminbi\b|RMB\b|\u5143)", re.I)  # the sign of the yen is the yuan's too
_SUFFIX_CODES = {"cad": "CAD", "cdn": "CAD", "canadian": "CAD", "aud": "AUD", "australian": "AUD", "hkd": "HKD", "hong": "HKD",
                 "new taiwan": "TWD", "singapore": "SGD", "new zealand": "NZD"}  # fmt: skip
_FIGURE = re.compile(rf"(?<![\d.,/$£€¥])(?P<number>{_NUMBER}){_SCALE}?[\s-]{{0,3}}\Z")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"(?:[A-Za-z]{2}|\d{2})/100|[A-Za-z]+")
_REACH = 130  # characters before a currency's name in which its number is spelled
_NUMBER_WORDS = frozenset(SMALL) | frozenset(SCALES)
_BARE_SCALES = ("hundred", "thousand", "million", "billion", "trillion")
_PER = re.compile(
    r"(?:\s{0,2}+\([^()\n]{0,60}+\))?[\s,]{0,3}+(?:in cash,?\s)?"
    r"(?:(?:per|/|(?:for\s)?each|for every|an?(?=\s(?:year|month|quarter|week|day|share|unit)))\s{0,2}"
    r"(?:(?:common|ordinary|preferred|whole|class [a-z]|additional|calendar|fiscal|rentable|business|contract|single)\s){0,2}"
    r"(?P<unit>share|annum|year|month|quarter|week|day|hour|unit|ads|warrant|batch|kilogram|kg|gram|ton|tonne|barrel|mwh|kwh"
    r"|square foot|acre|patient|meeting|note|bond|gallon|pound|bushel|subscriber|user|copy|vessel|mmbtu|depositary share)s?\b"
    r"|(?P<adverb>annually|yearly|monthly|quarterly|weekly|daily|hourly|on an annual basis|on a monthly basis))",
    re.I,
)
_PER_UNIT = {
    "annum": "year",
    "annually": "year",
    "yearly": "year",
    "on an annual basis": "year",
    "monthly": "month",
    "on a monthly basis": "month",
    "quarterly": "quarter",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "kg": "kilogram",
}
_TO = re.compile(r"\s{0,2}(?P<word>-|–|to|and|through)\s{0,2}(?:up to\s)?\Z", re.I)
_NO_CENTS = re.compile(r"\s{1,3}and\s(?:no(?:/100)?|zero|00/100)(?:\scents)?\s{0,3}\(\s?", re.I)
_BETWEEN = re.compile(r"\bbetween\s(?:approximately\s)?\Z", re.I)
# "increased from $5 million to $10 million" states two sums, not a range.
_CHANGED = re.compile(
    r"\b(?:increas|decreas|reduc|rais|chang|amend|adjust|lower|expand|upsiz)\w{0,6}\b[^.;]{0,120}\bfrom\s{1,4}(?:approximately\s)?\Z",
    re.I,
)


def find_money(reading: str, start: int, end: int) -> list[MoneyFound]:
    """Find each sum of money in `reading[start:end]`, in text order, none overlapping.

    A sum both spelled and written in figures counts once. Bare "pounds" are a weight. Values are exact decimals.
    """
    found = sorted(
        [*_signed(reading, start, end), *_coded(reading, start, end), *_named(reading, start, end)],
        key=lambda money: (money.start, -money.end),
    )
    apart: list[MoneyFound] = []
    for money in found:
        last = apart[-1] if apart else None
        if last is not None and money.start < last.end:
            continue
        joined = _joined(reading, last, money) if last is not None else None
        if joined is None:
            apart.append(money)
        else:
            apart[-1] = joined
    return [_with_per(reading, money, end) for money in apart]


def _signed(reading: str, start: int, end: int) -> Iterator[MoneyFound]:
    """Sums with a symbol before the number, which letters before it ("NT$") or words after it ("Canadian") may change."""
    for match in _SIGNED.finditer(reading, start, end):
        first, last, sign = match.start(), match.end(), match["sign"]
        low = max(start, first - 5)
        currency = _BY_SYMBOL[sign]
        if letters := _PREFIX.search(reading[low:first]):
            first = low + letters.start()
            symbol = f"{letters['letters'] or letters['close']}{sign}".casefold()
            currency = _BY_SYMBOL.get(symbol) or _BY_SYMBOL.get(symbol.replace(".", ""), currency)
        if sign == "¥" and _YUAN.match(reading, last, end):
            currency = "CNY"
        if currency == "USD" and (suffix := _SUFFIX.match(reading, last, end)):
            words = suffix["currency"].lower()
            currency = next((code for key, code in _SUFFIX_CODES.items() if words.startswith(key)), currency)
            last = suffix.end()
        yield _sum(match, first, last, currency)


def _coded(reading: str, start: int, end: int) -> Iterator[MoneyFound]:
    """Sums with a code before the number."""
    for symbol in _CODES if _CODED.search(reading, start, end) else ():
        place = reading.find(symbol, start, end)
        while place >= 0:
            whole = place == 0 or not (reading[place - 1].isalnum() or reading[place - 1] == "_")
            if whole and (match := _AFTER_CODE.match(reading, place + len(symbol), end)):
                yield _sum(match, place, match.end(), _BY_SYMBOL[symbol.casefold()])
            place = reading.find(symbol, place + len(symbol), end)


def _sum(match: re.Match[str], first: int, last: int, currency: str) -> MoneyFound:
    value = _exact(_decimal(match["number"]) * _factor(match))
    if match["high"]:
        return MoneyFound(first, last, _exact(_decimal(match["high"]) * _factor(match)), currency, low=value)
    return MoneyFound(first, last, value, currency)


def _named(reading: str, start: int, end: int) -> Iterator[MoneyFound]:
    """Sums with the currency's name after the number, in figures or words."""
    lowered = _lowered(reading[start:end])
    for code, stems, pattern in _told_names(reading):
        for at in _places(lowered, stems):
            match = pattern.search(reading, max(start, start + at - 24), min(end, start + at + 24))
            if match is not None and (money := _before_name(reading, start, match)):
                yield replace(money, currency=code)
    for match in _CENTS.finditer(reading, start, end) if "cents" in lowered else ():
        if money := _before_name(reading, start, match):
            yield replace(money, value=_exact(money.value / 100))


@lru_cache(maxsize=1)  # the stretches of one reading come one after the other
def _told_names(reading: str) -> list[tuple[str, tuple[str, ...], re.Pattern[str]]]:
    """The currencies of which a name may stand in `reading`, each with those of its stems that do."""
    letters = spelled(reading).lower()
    told = [
        (code, tuple(stem for stem in stems if stem.partition(" ")[0] in letters), pattern) for code, stems, pattern in _NAMED
    ]
    return [name for name in told if name[1]]


def _before_name(reading: str, start: int, name: re.Match[str]) -> MoneyFound | None:
    """The sum whose number stands before `name`, in figures or in words."""
    low = max(start, name.start() - _REACH)
    before = reading[low : name.start()]
    figure = _FIGURE.search(before)
    if figure and _YEAR.fullmatch(figure[0].strip()) and name[0].strip() in ("Dollar", "DOLLAR"):
        return None  # "the 2012 Dollar Commitments"
    if figure and not (figure[0].strip().isdigit() and "\n" in figure[0]):  # a page number
        return MoneyFound(low + figure.start(), name.end(), _exact(_decimal(figure["number"]) * _factor(figure)), "USD")
    if spelled := _spelled(before):
        return MoneyFound(low + spelled[0], name.end(), _exact(spelled[1]), "USD")
    return None


def _places(lowered: str, stems: tuple[str, ...]) -> Iterator[int]:
    for stem in stems:
        at = lowered.find(stem)
        while at >= 0:
            yield at
            at = lowered.find(stem, at + len(stem))


def _lowered(text: str) -> str:
    """`text` in lower case, character for character."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _spelled(before: str) -> tuple[int, Decimal] | None:
    """(start, value) of the number words that end `before`."""
    first: int | None = None
    after = len(before)
    for word in reversed(list(_WORD.finditer(before))):
        gap = before[word.end() : after]
        lower = word[0].lower()
        if gap.strip(" \n\t,-") or len(gap) > 3 or not (lower in _NUMBER_WORDS or lower == "and" or "/" in lower):
            break
        if lower in _NUMBER_WORDS or "/" in lower:
            first = word.start()
        after = word.start()
    if first is None:
        return None
    if before[first:].lower().startswith(_BARE_SCALES) and not before[:first].rstrip().lower().endswith((" a", " one")):
        return None  # "several million dollars"
    value = word_number(before[first:])
    return None if value is None else (first, value)


def _joined(reading: str, one: MoneyFound, other: MoneyFound) -> MoneyFound | None:
    """One sum of two: spelled and in figures, or the ends of a range; None where they are two."""
    between = reading[one.end : other.start]
    if len(between) > 24 or one.currency != other.currency:
        return None
    if one.value == other.value and (between.strip() in ("(", ",", "or", "[", "(i.e.,", "") or _NO_CENTS.fullmatch(between)):
        closing = other.end + 1 if reading[other.end : other.end + 1] == ")" else other.end
        return replace(other, start=one.start, end=closing)
    if between.strip() == "and" and other.value < 1 <= one.value == one.value.to_integral_value():
        return replace(one, end=other.end, value=_exact(one.value + other.value))  # "Nine Dollars and Five Cents"
    word = _TO.match(between)
    if word is None or other.low is not None:
        return None
    before = reading[max(0, one.start - 150) : one.start]
    if (word["word"].lower() == "and" and not _BETWEEN.search(before)) or _CHANGED.search(before):
        return None
    low = one.value
    if low < other.value / 1000 and low * 1000 < other.value * 1000:  # "$5 to $10 million": the scale serves both
        low = _exact(low * _scale_of(reading[other.start : other.end]))
    return replace(other, start=one.start, low=low) if low < other.value else None


def _scale_of(text: str) -> int:
    return next((value for word, value in SCALES.items() if word != "hundred" and word in text.lower()), 1)


def _with_per(reading: str, money: MoneyFound, end: int) -> MoneyFound:
    match = _PER.match(reading, money.end, min(end, money.end + 120))
    if match is None:
        return money
    unit = (match["unit"] or match["adverb"]).lower()
    return replace(money, per=_PER_UNIT.get(unit, unit), per_end=match.end())


def _factor(match: re.Match[str]) -> int:
    word = match["scale"] or _SHORT.get((match["short"] or "").lower(), "")
    hundred = 100 if "hundred" in match[0].lower() else 1
    return SCALES[word.lower()] * hundred if word else 1


def _exact(value: Decimal) -> Decimal:
    """`value` without trailing zeros; whole numbers without a fraction or exponent."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{2}")  # "EUR 140.400,00"


def _decimal(number: str) -> Decimal:
    if _CONTINENTAL.fullmatch(number):
        return Decimal(number.replace(".", "").replace(",", "."))
    return Decimal(re.sub(r"[,'\s]", "", number))
