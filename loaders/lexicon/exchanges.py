"""Names of the exchanges and markets that securities are listed on, as covers and press releases print them."""

from __future__ import annotations

# One pattern a line, in any case, with or without "The"; the longer forms before those that they begin with.
_EXCHANGES = r"""
nasdaq stock market,? (?:llc|inc\.?)(?: \( ?nasdaq[ a-z]{0,40}\))?
nasdaq (?:omx )?global select market
nasdaq global market
nasdaq capital market
nasdaq national market(?: system)?
nasdaq smallcap market
nasdaq stock (?:market|exchange)(?: llc)?
nasdaq(?: (?:llc|exchange|texas,? llc|gs|gm|cm|nm))?\b
new york stock exchange(?:,? (?:llc|inc\.?))?(?: \("?nyse"?\))?
nyse (?:american|arca|amex|mkt|national|chicago|texas)(?:,? (?:llc|inc\.?))?
nyse(?: euronext)?\b
american stock exchange(?:,? (?:llc|inc\.?))?
amex\b
(?:boston|pacific|philadelphia|chicago) (?:stock )?exchange(?:,? inc\.?)?
cboe (?:bzx|byx|edgx?)(?: (?:u\.s\. equities )?exchange)?(?:,? inc\.?)?
bats (?:bzx )?exchange(?:,? inc\.?)?
iex exchange
long-term stock exchange(?:,? inc\.?)?
toronto stock exchange
tsx(?: venture)?(?: exchange)?\b
london stock exchange(?: plc)?
tel aviv stock exchange
euronext(?: (?:paris|amsterdam|brussels|lisbon|dublin|growth))?
(?:frankfurt|irish|hong kong|tokyo|luxembourg|singapore|johannesburg) (?:stock )?exchange
six swiss exchange
australian securities exchange
otc ?(?:qx|qb|bb)\b
otc (?:bulletin board|markets(?: group)?(?:,? inc\.?)?|pink(?: (?:marketplace|sheets|market))?)
pink sheets
"""

EXCHANGE = (
    r"(?:the\s+)?(?:"
    + "|".join(line.replace(" ", r"\s+").replace(r"\s+?", r"\s?") for line in _EXCHANGES.split("\n") if line)
    + ")"
)
