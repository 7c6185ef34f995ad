"""Title page of a credit agreement -> the sum that stands alone over the title: what the agreement lends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.money import find_money
from pactgraph.ontology.records import Amount, Fact

_SUM_LINE = re.compile(
    r"^[ \t]{0,60}(?:(?:UP TO|Up to)[ ])?(?P<sum>(?:U\.?S\.?[ ]?|US)?[$€£][ ]?\d[\d,]{6,16}(?:\.00)?)[ \t]{0,20}$", re.M
)
_TITLE = re.compile(
    r"(?<!This )(?<!THIS )\b(?:CREDIT|LOAN|FACILITY|Credit|Loan|Facility)\s(?:AGREEMENT|Agreement|FACILITY|Facility)\b"
)
_LINES = 3  # lines under the sum in which the title stands
_PAGE = 1_500


def with_titled_sum(document: Document, amounts: Sequence[Amount]) -> tuple[Amount, ...]:
    """The amounts with the title page's sum first, where no sentence states it."""
    reading = document.reading
    line = next((match for match in _SUM_LINE.finditer(reading, 0, _PAGE) if _stands_over_title(reading, match.end())), None)
    money = find_money(reading, *line.span("sum")) if line else []
    if len(money) != 1 or any(each.value.value == money[0].value for each in amounts):
        return tuple(amounts)
    mention = document.mention(money[0].start, money[0].end)
    value = Fact[Decimal](value=money[0].value, mentions=(mention,), rule="title page")
    currency = Fact[str](value=money[0].currency, mentions=(mention,), rule="amount: currency")
    return (Amount(value=value, currency=currency), *amounts)


def _stands_over_title(reading: str, end: int) -> bool:
    """Whether the title of an agreement that lends stands in the next lines, and no sentence ("This Credit Agreement")."""
    lines = [line.strip() for line in reading[end : end + 260].split("\n") if line.strip()]
    return _TITLE.search(" ".join(lines[:_LINES])) is not None
