"""Words before a sum that make it the one that a change left behind."""

from __future__ import annotations

import re

from pactgraph.loaders.scanning import scanner

# The sum before a change ("increased from $10 million to $20 million") is not the deal's own.
FORMER = scanner(
    r"\b(?:increas|decreas|reduc|rais|chang|amend|adjust|lower|expand|upsiz"
    r"|extend)\w{0,6}\b[^.;]{0,160}\bfrom\s{1,4}(?:approximately\s|up\sto\s)?\Z",
    re.I,
)
PRIOR = scanner(
    r"\b(?:existing|previous|prior|former|old|then-existing|current|outstanding)\s"
    r"(?:(?:[\w.]{1,12}-(?:year|month|day),?\s)(?:\$[\d.,]{1,9}\s(?:million|billion)\s(?:[\w-]{3,12}\s){1,4}and\s(?:[\w.]{1,12}-(?:year|month|day),?\s)?)?)?\Z",
    re.I,
)
