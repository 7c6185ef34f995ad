r"""Values -> N-Quads terms, as text, in the canonical form in which Oxigraph writes them back.

Escapes follow Canonical N-Triples (RDF 1.2 N-Triples, section 4): \b \t \n \f \r \" \\, and \uXXXX for the other control
characters.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from pactgraph.ontology.namespaces import CHANGE, EVENT, KIND, XSD

if TYPE_CHECKING:
    from pactgraph.ontology.mapping import Datatype

_ESCAPES: dict[int, str] = {number: f"\\u{number:04X}" for number in (*range(0x20), 0x7F, 0xFFFE, 0xFFFF)}
_ESCAPES |= str.maketrans({"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"})
_NEEDS_ESCAPE = re.compile(r'[\x00-\x1f"\\\x7f\ud800-\udfff\ufffe\uffff]')
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\Z", re.ASCII)
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])\Z", re.ASCII)
_YEAR = re.compile(r"\d{4}\Z", re.ASCII)
_MONTHS_ONLY = re.compile(r"P(?:(?P<years>\d{1,6})Y)?(?:(?P<months>\d{1,6})M)?\Z", re.ASCII)
_DAYS_ONLY = re.compile(r"P(?:(?P<weeks>\d{1,6})W)?(?:(?P<days>\d{1,6})D)?\Z", re.ASCII)


def text_term(text: str) -> str:
    """A plain string; a lone surrogate, which no RDF literal can hold, becomes U+FFFD."""
    if (text.isprintable() and '"' not in text and "\\" not in text) or _NEEDS_ESCAPE.search(text) is None:
        return f'"{text}"'
    return f'"{_LONE_SURROGATE.sub(chr(0xFFFD), text).translate(_ESCAPES)}"'


def integer_term(value: int) -> str:
    """An xsd:integer."""
    return f'"{value}"^^<{XSD}integer>'


def boolean_term(value: object) -> str:
    """An xsd:boolean."""
    return f'"{"true" if value else "false"}"^^<{XSD}boolean>'


@lru_cache(maxsize=1024, typed=True)  # confidences and round amounts come again and again
def decimal_term(value: Decimal | float | int) -> str:
    """An xsd:decimal without trailing zeros or exponent; a float gives its shortest spelling."""
    written = format(value if isinstance(value, Decimal) else Decimal(repr(value)), "f")
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return f'"{"0" if written == "-0" else written}"^^<{XSD}decimal>'


def date_term(value: str) -> str:
    """A day, month or year of the calendar, typed; anything vaguer (an interval) as a string."""
    if _DAY.match(value):
        return f'"{value}"^^<{XSD}date>'
    if _MONTH.match(value):
        return f'"{value}"^^<{XSD}gYearMonth>'
    if _YEAR.match(value):
        return f'"{value}"^^<{XSD}gYear>'
    return text_term(value)


def moment_term(value: str) -> str:
    """A day, or a day with its time in UTC ("2026-11-21T06:30:00Z"), typed."""
    return f'"{value}"^^<{XSD}{"dateTime" if "T" in value else "date"}>'


def duration_term(value: str) -> str:
    """An ISO 8601 duration of years and months, or of weeks and days, as a canonical xsd:duration; any other as a string.

    A duration that mixes months with days has no canonical length, and xsd:duration has no weeks.
    """
    if (months := _MONTHS_ONLY.match(value)) and (months["years"] or months["months"]):
        return f'"{_months(int(months["years"] or 0) * 12 + int(months["months"] or 0))}"^^<{XSD}duration>'
    if (days := _DAYS_ONLY.match(value)) and (days["weeks"] or days["days"]):
        count = int(days["weeks"] or 0) * 7 + int(days["days"] or 0)
        return f'"{f"P{count}D" if count else "PT0S"}"^^<{XSD}duration>'
    return text_term(value)


def _months(count: int) -> str:
    years, months = divmod(count, 12)
    return f"P{f'{years}Y' if years else ''}{f'{months}M' if months else ''}" if count else "PT0S"


def value_term(value: object, datatype: Datatype) -> str:
    """The term of a record's value; raises TypeError where the value is not of its field's type."""
    if datatype == "boolean":
        return boolean_term(value)
    if isinstance(value, str):
        match datatype:
            case "date":
                return date_term(value)
            case "kind":
                return f"<{KIND}{value}>"
            case "event":
                return f"<{EVENT}{value}>"
            case "change":
                return f"<{CHANGE}{value}>"
            case "duration":
                return duration_term(value)
            case _:
                return text_term(value)
    if datatype == "decimal" and isinstance(value, Decimal):
        return decimal_term(value)
    if datatype == "integer" and isinstance(value, int):
        return integer_term(value)
    raise TypeError(f"{datatype} cannot hold {type(value).__name__}")
