"""Name as a text writes it -> the name alone, and the other names that stand in it: "Alder, Inc. (f/k/a Moss Corp.)"."""

from __future__ import annotations

import re

from pactgraph.graph.identity.as_filed import Alias

_QUOTES = "\"“”„'‘’"
# What brackets or a comma may add to a name without being part of it; "(UK)" and ", Texas," are part of it.
_FORMER = r"f/?k/?a/?|formerly(?:\s{1,3}known\s{1,3}as)?|previously\s{1,3}known\s{1,3}as"
_OTHER = r"[dant]/?[bk]/?a/?|doing\s{1,3}business\s{1,3}as|trading\s{1,3}as|(?:now|also)\s{1,3}known\s{1,3}as"
_NAMED = re.compile(
    rf"(?:\s{{0,3}}[(\[]|,?\s{{1,3}})(?:(?P<former>{_FORMER})|(?P<other>{_OTHER}))\s{{1,3}}(?P<name>[^()\[\]]{{2,150}})[)\]]?",
    re.IGNORECASE,
)
_DEFINED = re.compile(
    rf"\s{{0,3}}[(\[](?:(?:the|each|an?|collectively|together|hereinafter)[^()\[\]{_QUOTES}]{{0,60}})?[{_QUOTES}].*$"
)
# ", a Delaware limited partnership", ", as Trustee", ", not in its individual capacity", "and its subsidiaries"
_DESCRIBED = re.compile(
    r",\s{1,3}an?\s{1,3}(?:[\w.&-]{1,20}\s{1,3}){1,6}?(?:corporation|company|partnership|trust|association|bank|limited|cooperative)\b.*$"
    r"|,?\s{1,3}(?:solely\s{1,3}|each\s{1,3}|acting\s{1,3})?(?:as|in\s{1,3}its\s{1,3}capacity\s{1,3}as)\s{1,3}(?:\w{1,20}\s{1,3}){0,3}?"
    r"(?:trustee|agent|lender|borrower|guarantor|issuer|depositor|servicer|custodian|manager|arranger|bookrunner|seller|buyer|purchaser"
    r"|owner|parent|sponsor|registrar|depositary|representative)\b.*$"
    r"|,?\s{1,3}not\s{1,3}in\s{1,3}its\s{1,3}individual\s{1,3}capacity\b.*$"
    r"|,?\s{1,3}and\s{1,3}(?:its\s{1,3}|certain\s{1,3}(?:of\s{1,3}its\s{1,3})?)?(?:consolidated\s{1,3})?(?:subsidiaries|affiliates)$",
    re.IGNORECASE,
)
# Most names hold no sign of any of these, and are not searched.
_SIGNS = re.compile(
    r"[(\[/]|\s(?:dba|fka|aka|nka|doing|trading|formerly|previously|now|also|as|not|subsidiaries|affiliates|branch|branches|agency|office)\b|,\s{1,3}an?\s",
    re.IGNORECASE,
)
# A branch is its bank: "Alder Bank AG, New York Branch", "Alder Bank AG, acting through its London branch"
_BRANCH = re.compile(
    r",?\s{1,3}(?:acting\s{1,3}(?:through|by)\s{1,3}its\s{1,3})?"
    r"(?:Amsterdam,\s{1,3})?"
    r"(?:New York|London|Cayman Islands?|Grand Cayman|Paris|Tokyo|Toronto|Chicago|Los Angeles|San Francisco|Nassau|Singapore"
    r"|Hong Kong|Houston|Atlanta|Miami|Frankfurt|Luxembourg|Zurich|Amsterdam|Dublin|Vienna|Stamford|(?:Lancy/)?Geneva|Milan"
    r"|Madrid|Brussels|Stockholm|Munich|Rotterdam|Lisbon|Dallas|Boston|Seattle|Sydney|Melbourne|Seoul|Shanghai|Beijing|Mumbai"
    r"|Dubai|Johannesburg|Guernsey|Bermuda|Panama)"
    r"(?:\s{1,3}(?:and|&)\s{1,3}(?:New York|(?:Grand\s)?Cayman(?:\sIslands?)?|Nassau))?\s{1,3}(?:branch(?:es)?|agency|office)$",
    re.IGNORECASE,
)
# "Alder Bank, a Federal Savings Bank": the form of the name itself
_OWN_FORM = re.compile(r",\s{1,3}an?\s{1,3}(?:federal|national|state)\s{1,3}\w{1,20}\s{1,3}(?:bank|association)$", re.IGNORECASE)


def plain_name(name: str) -> str:
    """The name without other names, defined terms, descriptions and capacities that a text adds to it."""
    if not _SIGNS.search(name):
        return name
    bare = _DEFINED.sub("", _NAMED.sub("", name))
    if not _OWN_FORM.search(bare):
        bare = _BRANCH.sub("", _DESCRIBED.sub("", bare))
    return bare.strip(" ,;") or name


def names_within(name: str) -> tuple[Alias, ...]:
    """The other names that a name states of its bearer, in text order."""
    if not _SIGNS.search(name):
        return ()
    found = []
    for stated in _NAMED.finditer(name):
        listed = re.split(r"\s(?:and|or)\s(?=[A-Z])", stated["name"]) if stated["former"] else [stated["name"]]
        names = [bare for other in listed if (bare := plain_name(other.strip(f" ,;{_QUOTES}")))]
        found += [Alias(bare, "full", former=bool(stated["former"])) for bare in names]
    return tuple(found)
