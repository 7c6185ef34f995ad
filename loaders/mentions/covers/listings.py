"""Cover or text -> under which ticker and on which exchange each registrant's shares are listed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.lexicon.exchanges import EXCHANGE
from pactgraph.loaders.mentions.covers.cover_zone import Cell, CoverZone
from pactgraph.loaders.mentions.covers.registrant_facts import Found
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class Listing:
    """A ticker and the exchange as printed; either may be missing."""

    ticker: Found | None = None
    exchange: Found | None = None


_SYMBOL = r"[A-Z]{1,5}(?:[./-][A-Z0-9]{1,4})?"
_TICKER = re.compile(rf"\W{{0,2}}(?P<ticker>{_SYMBOL}|[A-Z]{{1,4}}\d{{2}}[A-Z]?|[A-Z]{{1,4}} [A-Z]{{1,3}})\W{{0,2}}")
_EXCHANGE = scanner(EXCHANGE, re.I)
# "…, par value $0.01   QHB   New York Stock Exchange" where a table has become one line.
_FLAT = re.compile(rf"(?<![\w.]){_SYMBOL}(?=\s{{1,4}}\W{{0,2}}$)|(?<=[a-z])[A-Z]{{2,5}}(?=\s{{0,4}}$)")
_IN_TEXT = re.compile(
    rf"\(\s?(?P<exchange>{EXCHANGE})\s?[:\u2013-]\s{{0,2}}\"?(?P<ticker>{_SYMBOL.replace('A-Z', 'A-Za-z')})\"?\s?[),;]",
    re.I | re.X,
)
_LISTING_END = re.compile(
    r"indicate\s+by\s+check|check\s+the\s+appropriate|section\s+12\s?\(\s?g\s?\)|^\s?item\s+\d", re.I | re.M
)
_ASIDES = frozenset("the company we us our registrant inc corp corporation incorporated ltd plc s".split())
_LONGEST = 6000
_NO_TICKERS = frozenset("N/A NA NONE NYSE AMEX OTC OTCQB OTCQX TITLE CLASS ACT".split())


def find_listings(zone: CoverZone, names: list[Found]) -> list[Listing]:
    """The listing of each of `names`: from the cover's table of Section 12(b), else from "(exchange: ticker)" in the text.

    Of several classes the first counts. Values are as printed.
    """
    for label in zone.labels("listing"):
        end = _LISTING_END.search(zone.document.reading, label.end, zone.end)
        cells = zone.cells(label.end, end.start() if end else min(zone.end, label.end + _LONGEST))
        if len(names) < 2:
            return [_listing(zone, cells) for _ in names]
        return [_listing(zone, part) for part in _parts(cells, names)]
    return [_text_listing(zone, name) for name in names]


def _listing(zone: CoverZone, cells: list[Cell]) -> Listing:
    """The first ticker and the first exchange of a table's cells."""
    exchange = next((found for cell in cells if (found := _exchange(zone, cell))), None)
    ticker = next((found for cell in cells if (found := _ticker(cell))), None)
    if ticker is None and exchange is not None:
        before = zone.document.reading[max(zone.start, exchange.start - 40) : exchange.start]
        flat = _FLAT.search(before)
        if flat and flat[0] not in _NO_TICKERS:
            start = exchange.start - len(before) + flat.start()
            ticker = Found(start, start + len(flat[0]), flat[0])
    return Listing(ticker, exchange)


def _ticker(cell: Cell) -> Found | None:
    match = _TICKER.fullmatch(cell.text)
    if match is None or match["ticker"] in _NO_TICKERS:
        return None
    start = cell.start + match.start("ticker")
    return Found(start, start + len(match["ticker"]), match["ticker"])


def _exchange(zone: CoverZone, cell: Cell) -> Found | None:
    """The exchange that a cell names, over the end of its line where the name is wrapped."""
    reading = zone.document.reading
    match = _EXCHANGE.search(reading, cell.start, min(zone.end, cell.end + 40))
    if match is None or match.start() >= cell.end:
        return None
    end = max(match.end(), cell.end) if match.start() == cell.start and cell.end - cell.start < 90 else match.end()
    raw = reading[match.start() : end].rstrip(" \n\t,;*")
    return Found(match.start(), match.start() + len(raw), " ".join(raw.split()))


def _parts(cells: list[Cell], names: list[Found]) -> list[list[Cell]]:
    """For each name the cells from its own row to the next name's; all to the first where the table names nobody."""
    rows = {
        place: row
        for place, name in enumerate(names)
        if (row := next((i for i, cell in enumerate(cells) if name.value.casefold() in cell.text.casefold()), None)) is not None
    }
    if not rows:
        return [cells, *([] for _ in names[1:])]
    starts = sorted(rows.values())
    ends = dict(zip(starts, [*starts[1:], len(cells)], strict=True))
    return [cells[rows[place] : ends[rows[place]]] if place in rows else [] for place in range(len(names))]


def _text_listing(zone: CoverZone, name: Found) -> Listing:
    """The listing that the report's text gives right after the registrant's name."""
    reading = zone.document.reading
    until = next((s.start for s in zone.document.sections if s.kind == "signatures" and s.start > zone.end), zone.end + _LONGEST)
    for match in _IN_TEXT.finditer(reading, zone.start, min(until, zone.end + _LONGEST)):
        if _names_it(reading[max(0, match.start() - 90) : match.start()], name.value):
            ticker, exchange = (Found(*match.span(group), " ".join(match[group].split())) for group in ("ticker", "exchange"))
            return Listing(ticker, exchange)
    return Listing()


def _names_it(before: str, name: str) -> bool:
    """Whether the words right before a bracket are the registrant's name, whole or short, perhaps with "the Company"."""
    own = [word.casefold().strip(".,") for word in name.split()]
    first = own[1] if own[0] == "the" and len(own) > 1 else own[0]
    place = before.casefold().rfind(first)
    words = (word.casefold() for word in re.findall(r"[\w&'-]+", before[place + len(first) :]))
    return place >= 0 and all(word.strip("'") in own or word in _ASIDES for word in words)
