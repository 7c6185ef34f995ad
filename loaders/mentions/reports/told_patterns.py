"""Verbs that tell a deal of two sides by themselves, and what the deal of each is called."""

from __future__ import annotations

from pactgraph.loaders.mentions.reports.told_verbs import object_and
from pactgraph.loaders.scanning import scanner

GAVE = scanner(rf"\b(?P<verb>sold|divested|conveyed){object_and('to')}")
TOOK = scanner(rf"\b(?P<verb>acquired|purchased|repurchased|bought){object_and('from')}")
BOUGHT = scanner(
    r"\b(?P<verb>acquired|purchased|bought)\s(?:(?:all|100%)\s(?:of\s)?(?:the\s)?(?:issued\sand\s)?(?:outstanding\s)?"
    r"(?:shares|capital\sstock|common\sstock|stock|equity(?:\sinterests)?|membership\sinterests)\s(?:of\s(?:capital|common)\sstock\s)?of\s)?(?=[A-Z])"
)
BORROWED = scanner(
    r"\b(?P<verb>borrowed)\s(?P<object>(?:up\sto\s|approximately\s)?\$[\d.,]{1,15}(?:\s(?:million|billion))?)\sfrom\s(?=(?:the\s)?[A-Z])"
)
# "acquired from Corran three mills", "closed a private placement with Corran"
TOOK_FROM = scanner(r"\b(?P<verb>acquired|purchased|bought)\sfrom\s(?=(?:the\s)?[A-Z])")
GAVE_TO = scanner(r"\b(?P<verb>sold|divested)\sto\s(?=(?:the\s)?[A-Z])")
PLACED = scanner(
    r"\b(?:closed|completed)\s(?:an?|its|the)\s(?:[\w-]{1,16}\s){0,3}(?P<verb>private\splacement)\swith\s(?=(?:the\s)?[A-Z])"
)
AGREED_TO_SELL = scanner(rf"\bagreed\sto\s(?P<verb>sell){object_and('to')}")
AGREED_TO_BUY = scanner(rf"\bagreed\sto\s(?P<verb>acquire|purchase|repurchase|buy){object_and('from')}")
# "agreed to lease back 31,000 square feet from Corran", "chartered the tanker to Corran"
LET = scanner(rf"\b(?P<verb>(?:sub)?leased|chartered)(?:\sback)?{object_and('(?:to|from)')}")
AGREED_TO_LET = scanner(rf"\bagreed\sto\s(?P<verb>(?:sub)?lease|charter)(?:\sback)?{object_and('(?:to|from)')}")
LET_FROM = scanner(r"\b(?P<verb>(?:sub)?leased|chartered)\sfrom\s(?=(?:the\s)?[A-Z])")  # "leased from Corran a mill"
ENGAGED = scanner(r"\b(?P<verb>engaged|retained|hired)\s(?=(?:the\s)?[A-Z])")
ORDERED = scanner(rf"\b(?P<verb>ordered){object_and('from')}")
SUBCONTRACTED = scanner(rf"\b(?P<verb>subcontracted){object_and('to')}")
CONTRACTED = scanner(r"\b(?P<verb>agreed|contracted)\swith\s(?=(?:the\s)?[A-Z])")
PATTERNS = (
    BORROWED,
    TOOK,
    TOOK_FROM,
    GAVE,
    GAVE_TO,
    PLACED,
    BOUGHT,
    AGREED_TO_SELL,
    AGREED_TO_BUY,
    AGREED_TO_LET,
    LET,
    LET_FROM,
    ORDERED,
    SUBCONTRACTED,
    CONTRACTED,
    ENGAGED,
)
NOUNS = {
    "sold": "sale",
    "sell": "sale",
    "divested": "sale",
    "conveyed": "sale",
    "borrowed": "loan",
    "acquired": "acquisition",
    "acquire": "acquisition",
    "lease": "lease",
    "leased": "lease",
    "sublease": "sublease",
    "subleased": "sublease",
    "charter": "charter",
    "chartered": "charter",
    "subcontracted": "subcontract",
    "ordered": "order",
    "engaged": "engagement",
    "retained": "engagement",
    "hired": "engagement",
}
BARE = frozenset({"loan", "lease", "sublease", "charter", "subcontract", "engagement"})  # said without what they are of
