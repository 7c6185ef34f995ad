"""Where a bank's name begins: "HALDEN ONE, TEXAS, N.A.", "The Corran and Delft Banking Corporation"."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.jurisdictions import JURISDICTIONS, STATE_CODES
from pactgraph.loaders.lexicon.roles import GENERIC_PARTY_WORDS

_NATIONAL = re.compile(r"N\.?A\b|National Association|NATIONAL ASSOCIATION")
_BANK = re.compile(
    r"(?=[A-Z][\w&.'-]{0,20}+[\s,])(?=[\w&.'\s-]{4,161}+,)(?:(?:[A-Z][\w&.'-]{0,20}+\s){0,4}(?:BANK|Bank|BANC|Banc|TRUST|Trust|BANKERS|Bankers)(?:\s[A-Z][\w&.'-]{0,20}){0,3}),\s{1,3}\Z"
)
# "Halden Bank/Ohio": the state of a bank's house behind a slash, not "the Bank/Lender".
BRANCH_STATE = r"(?<=(?i:bank))/(?:" + "|".join(f"{name}|{name.upper()}" for name in sorted(STATE_CODES.values())) + r")(?![\w/])"


# "The Corran and Delft Banking Corporation": a bank of two places or two founders
_AND_BANKING = re.compile(r"[A-Z][\w'-]{2,20}\s(?:Banking|Insurance|Assurance|Savings|Trust)\s\Z")
_THE_FIRST = re.compile(r"\bThe\s(?P<first>[A-Z][a-z]{2,20})\sand\s\Z")


def _of_two_places(reading: str, lowest: int, start: int, form: int) -> int:
    """Where "The Corran and Delft Banking Corporation" begins, which seemed to begin at `start` behind the "and"."""
    if _AND_BANKING.fullmatch(reading, start, form) is None:
        return start
    first = _THE_FIRST.search(reading, max(lowest, start - 30), start)
    return start if first is None or first["first"].lower() in GENERIC_PARTY_WORDS else first.start()


def bank_start(reading: str, lowest: int, start: int, form: re.Match[str]) -> int:
    """Where the name begins whose legal form is `form` and that seemed to begin at `start`: before a state that stands alone."""
    if _NATIONAL.match(form[0]) is None or reading[start : form.start()].strip(" ,\n").casefold() not in JURISDICTIONS:
        return _of_two_places(reading, lowest, start, form.start())
    bank = _BANK.search(reading, max(lowest, start - 80), start)
    return bank.start() if bank else start
