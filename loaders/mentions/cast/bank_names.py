"""A bank's name that bears a state behind a comma: "HALDEN ONE, TEXAS, N.A.", "Halden Bank, Ohio, National Association"."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.jurisdictions import JURISDICTIONS, STATE_CODES

_NATIONAL = re.compile(r"N\.?A\b|National Association|NATIONAL ASSOCIATION")
_BANK = re.compile(
    r"(?=[A-Z][\w&.'-]{0,20}+[\s,])(?=[\w&.'\s-]{4,161}+,)(?:(?:[A-Z][\w&.'-]{0,20}+\s){0,4}(?:BANK|Bank|BANC|Banc|TRUST|Trust|BANKERS|Bankers)(?:\s[A-Z][\w&.'-]{0,20}){0,3}),\s{1,3}\Z"
)
# "Halden Bank/Ohio": the state of a bank's house behind a slash, not "the Bank/Lender".
BRANCH_STATE = r"(?<=(?i:bank))/(?:" + "|".join(f"{name}|{name.upper()}" for name in sorted(STATE_CODES.values())) + r")(?![\w/])"


def bank_start(reading: str, lowest: int, start: int, form: re.Match[str]) -> int:
    """Where the name begins whose legal form is `form` and that seemed to begin at `start`: before a state that stands alone."""
    if _NATIONAL.match(form[0]) is None or reading[start : form.start()].strip(" ,\n").casefold() not in JURISDICTIONS:
        return start
    bank = _BANK.search(reading, max(lowest, start - 80), start)
    return bank.start() if bank else start
