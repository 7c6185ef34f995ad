"""Words that stand where a party's name might and are none: headings, places, what the parties are."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.roles import GENERIC_PARTY_WORDS

JOINT = re.compile(r"[,;]|\band\b")  # what stands between two names
NO_NAME = re.compile(
    r"^(?:the )?(?:part(?:y|ies)|recitals?|whereas|agreement|effective date|section|article|exhibit|schedule|source"
    r"|page|date|suite|floor|united states"
    r"|state|commonwealth|province|delaware|new york|california|u\.?s\.?a?\.?$|england|it|this|each|all|such|any"
    r"|attn|attention|tel|fax|p\.?o\.?|attachment|annex|appendix|netherlands|canada|germany|france|japan|ireland|switzerland"
    r"|people's republic|republic of|director|president|manager|chairman|secretary|division"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|witnesseth|now|in|on|its"
    r"|his|her|with|between|among)\b(?!-\w)",
    re.I,
)


def is_generic_run(text: str) -> bool:
    """Whether a run of capitals only says what the parties are: "Buyer", "OWNER, CONTRACTOR, AND DEVELOPER"."""
    words = [word.removeprefix("the ").strip() for word in JOINT.split(text.casefold().removeprefix("the "))]
    return all(not word or word in GENERIC_PARTY_WORDS for word in words)
