"""What contracts black out by name: sums, counts, shares, times and particulars, each kind with an example and a neighbour."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """Nouns of one kind of thing that is left out; `[x]` stands for the mark in the example and in the neighbour."""

    name: str
    nouns: str  # a pattern, singular or plural
    example: str
    neighbour: str  # a mark beside other words: none of these nouns names it


MEASURES = (
    Measure(
        "sum",
        r"price|pricing|fee|fees|royalty|royalties|payment|payments|amount|amounts|cost|costs|salary|bonus|rent|rental|budget|cap"
        r"|compensation|consideration|charge|charges|deposit|retainer|credit|penalty|prepayment|reimbursement|expenses|revenue"
        r"|revenues|sales|commission|commissions|invoice|damages|limit|advance|funding|grant|coverage|tariff|tariffs",
        "an annual fee of $[x]",
        "the price list of the [x] works",
    ),
    Measure(
        "count",
        r"quantity|quantities|number|volume|volumes|units|shares|capacity|inventory|minimum|maximum|threshold|thresholds|headcount"
        r"|employees|patients|batches|lots|subscribers|users",
        "a minimum quantity of [x] units",
        "the number plate of [x]",
    ),
    Measure(
        "share",
        r"rate|rates|percentage|percentages|percent|discount|margin|markup|mark-up|ratio|interest|multiple|yield|royalty\s{1,2}rate",
        "a royalty rate equal to [x]%",
        "a rate card for [x]",
    ),
    Measure(
        "time",
        r"period|periods|term|deadline|duration|anniversary|lead[- ]time|time|shelf[- ]life|expiration|expiry",
        "an initial term of [x]",
        "on terms that bind [x]",
    ),
    Measure(
        "particular",
        r"date|dates|milestone|milestones|territory|field|product|products|compound|target|targets|indication|indications|specification"
        r"|specifications|name|address|telephone|phone|fax|facsimile|email|e-mail|attention|account|location|locations|title",
        "Telephone: [x]",
        "the territory in which [x] may act",
    ),
)
_ALL = "|".join(measure.nouns for measure in MEASURES)
_RESTS: dict[str, list[str]] = {}  # of the nouns, by their first letter: an attempt then looks at few of them
for _noun in _ALL.split("|"):
    _RESTS.setdefault(_noun[0], []).append(_noun[1:])
MEASURE = re.compile(rf"\b(?:{'|'.join(measure.nouns for measure in MEASURES if measure.name != 'particular')})\b", re.I)
PARTICULAR = re.compile("|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in _RESTS.items()), re.I)  # by its label only
# What may stand between the noun and the mark, one of the joints at least: "price shall be equal to [x]".
JOINTS = frozenset(
    "of is are was were be equal equals equalling to at than exceed exceeding exceeds amounting totaling totalling".split()
)
LINKS = JOINTS | frozenset(
    "not more less no least greater up a an total approximately about will shall would been each per amount aggregate set usd us"
    " dollars eur euros sum in".split()
)
# Units that name a mark before them: "[x] days", "[x] kilograms", "[x] percent".
UNIT = re.compile(
    r"\s{0,2}+(?:\(\s?[\[*$][^()]{0,20}\)\s{0,2}+)?(?=[a-z])(?:business\s|calendar\s|consecutive\s|working\s)?"
    r"(?P<unit>days?|months?|years?|weeks?|hours?|quarters?"
    r"|units?|kilograms?|kgs?|grams?|liters?|litres?|tablets?|capsules?|vials?|batch(?:es)?|lots?|shares?|patients?|employees?|FTEs?|users?"
    r"|subscribers?|sites?|megawatts?|barrels?|tons?|tonnes?|copies|seats?)\b(?!\s?\d)",
    re.I,
)
