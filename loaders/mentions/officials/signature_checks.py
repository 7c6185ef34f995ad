"""A signature as its block was read -> what of it can stand: organizations and titles without what runs into them."""

from __future__ import annotations

import re
from dataclasses import replace

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.cast.persons import find_persons
from pactgraph.loaders.mentions.officials.signature_cells import Token

# "By: Tarn, Inc.", "Name of Customer: Tarn, Inc.", "Party B: Tarn Co., Ltd."
_LEAD = re.compile(
    r"\"[A-Z][a-z]{2,20}\"\s{1,3}|(?i:by\s?:\s*|name\sof\s[a-z]{4,12}\s?:\s*|party\s[a-z]\s?:\s*)|By\s(?=[A-Z]{2})|(?:For|FOR)(?:\s(?:and\s)?on\sbehalf\sof)?\s(?=[A-Z])"
)
_SIDE_LEAD = re.compile(  # "DISTRIBUTOR Tarn Mills, Inc.", not "DISTRIBUTOR HOLDINGS INC."
    r"(?:LICENS(?:OR|EE)|LENDER|BORROWER|BUYER|SELLER|PURCHASER|LANDLORD|TENANT|LESS(?:OR|EE)|SUPPLIER|DISTRIBUTOR|CUSTOMER|CLIENT"
    r"|CONTRACTOR|OWNER|FRANCHIS(?:OR|EE)|COMPANY)\s(?=[A-Z]\w*[a-z]|[A-Z]{2,}\s[A-Z][a-z])"
)
_ADDRESSED = re.compile(r"(?:to|attn|attention|cc)\s?:|\d{1,2}\.\s(?=[A-Z])", re.I)
_MOST_WORDS = 8  # of a name that a person's stands in
_GENERIC = re.compile(
    r"(?:the\s)?(?:company|corporation|bank|trust|fund|partnership|association|lender|borrower|registrant)", re.I
)
# The second line of a name whose first line no rule knows for one.
_HALVES = frozenset(
    "banking group limited finance association capital management corp corporation company inc llc lp ltd plc holdings holding"
    " trust bank savings loan national liability funding securities partners fund international financial services co na and the"
    " of".split()
)
# "TARN CORPORATION ORRIN GROUP INC.": two names of two columns.
_TWO_NAMES = re.compile(
    r"\b(?:Inc|INC|LLC|L\.L\.C|Corporation|CORPORATION|Corp|CORP|Ltd|LTD)\b\.?,?\s(?!(?:of|and|d/b/a|as|OF|AND)\b)[A-Z&]"
    r".{2,60}\b(?i:inc|llc|corporation|corp|company|ltd|limited|bank|association)\b\.?\Z"
)
_NO_TITLE = re.compile(
    r"(?:address|attention|telephone|phone|fax|facsimile|e-?mail|date|schedule|exhibit|annex|appendix|ssn?|signature)\b", re.I
)
_RUN_IN = re.compile(r"(?<=[a-z.])\s{1,3}(?=(?:[A-Z&]{3,20}[\s,.]{1,3}){2})")
_TAIL = re.compile(r"(?:\s\d{1,3})?[\s,;:&]{0,4}(?:\b(?:[Aa]nd|AND|Title|Witness|Signature)[\s,]{0,3})?\Z")
_UNOPENED = re.compile(r"[^()]{0,80}+(?=\))")  # "Director) in the presence of": of "(Director)"
PAPER = re.compile(r"\b(?:agreement|signature pages?)\b", re.I)  # the running head of a signature page
_OF_EVERY = re.compile(
    r",?\s(?:for\sand\s)?on\sbehalf\sof\b|,?\s(?:hereunto|thereunto)\b|,?\s(?:of|for)\s(?:each|all|every)\b(?:\sof)?\s(?:the\s)?(?:foregoing|above|following|such|entit)",
    re.I,
)


def _once(value: str) -> str | None:
    """The half of a value that is printed twice ("Treasurer Treasurer"), or None."""
    half = len(value) // 2
    twice = len(value) % 2 and value[half].isspace() and value[:half].casefold() == value[half + 1 :].casefold()
    return value[:half] if twice and half > 3 else None


def checked_organizations(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """The organizations without the words before their names; halves of a name, two in one and "the Company" are left out."""
    named = (_named(token) for token in found)
    return tuple(token for token in named if token is not None)


def _named(token: Token) -> Token | None:
    lead = _LEAD.match(token.value) or _SIDE_LEAD.match(token.value)
    value = token.value[lead.end() :] if lead else token.value
    words = re.findall(r"[a-z&]+", value.casefold().replace(".", ""))
    cut = not words or _HALVES.issuperset(words) or (len(words) > 2 and len(words[0]) == 1 and value[1:2] == " ")
    cut = cut or (len(words) >= _MOST_WORDS and "," not in value and bool(find_persons(value)))  # two columns in one line
    if cut or _ADDRESSED.match(value) or _GENERIC.fullmatch(value.strip(" .,")) or _TWO_NAMES.search(value):
        return None
    return replace(token, start=token.start + len(token.value) - len(value), value=value) if lead else token


def checked_name(name: Token) -> Token:
    """The printed name without the ruled line before it."""
    value = name.value.lstrip("_ ")
    return replace(name, start=name.end - len(value), value=value) if value and value != name.value else name


def checked_title(title: Token | None, organizations: tuple[Token, ...], name: str) -> Token | None:
    """The title without the names that run into it; None where another label, or an organization, was taken for one."""
    if title is None or _NO_TITLE.match(title.value) or (title.value.endswith(":") and not _UNOPENED.match(title.value)):
        return None
    value = title.value
    if value.casefold().startswith(f"{name.casefold()} "):
        value = value[len(name) :].lstrip(" ,-")
    for organization in organizations:
        place = value.casefold().find(organization.value.casefold())
        value = value[:place] if place >= 0 else value
    value = value[: _next_block(value)]
    every = _OF_EVERY.search(value)
    value = value[: every.start()] if every else value
    unopened = _UNOPENED.match(value)
    value = _once(value) or (unopened[0] if unopened else value)
    if PAPER.search(value):
        return None
    run_in = _RUN_IN.search(value)
    value = value[: run_in.start()] if run_in else value
    value = value[: _tail(value)]
    whole = title.end - title.start == len(title.value) and title.value.startswith(value)
    return replace(title, value=value, end=title.start + len(value) if whole else title.end) if value else None


def _next_block(value: str) -> int:
    """Where the name of an organization begins that stands behind the title without "of" or a comma: the next block's."""
    for organization in find_organizations(value, 0, len(value)):
        before = value[: organization.start]
        if organization.form and before and not _TIED.search(before):
            return len(before.rstrip())
    return len(value)


_TIED = re.compile(r"(?:,|[-\u2013\u2014&/]|\b(?:of|at|for|and|to|the))\s\Z", re.I)


def _tail(value: str) -> int:
    tail = _TAIL.search(value)
    return tail.start() if tail else len(value)


_RULE = re.compile(r"_{6,60}\s{0,9}$")


def after_rule(reading: str, place: int) -> bool:
    """Whether a ruled line for a hand stands right before `place`."""
    return _RULE.search(reading, max(0, place - 60), place) is not None
