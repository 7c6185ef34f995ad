"""Reading text -> organizations without a legal form: banks known by their name alone, and branches of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.lexicon.formless_banks import FORMLESS_BANKS
from pactgraph.loaders.mentions.cast.referents import overlaps
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_BRANCH = r",?\s{1,2}(?:[A-Z][\w.]{1,14}\s){1,3}(?:Branch|BRANCH|Agency|AGENCY)(?!\w)"
_NAMES = "|".join(rf"(?:{re.escape(name)}|{re.escape(name.upper())})" for name in sorted(FORMLESS_BANKS, key=len, reverse=True))
_BANK = scanner(rf"\b(?:The\s)?(?:{_NAMES})(?:{_BRANCH}|(?![\w-]))".replace(r"\ ", r"\s{1,2}"))


# "the Attorney General of the State of New Ardmore", who settles in that name
_OFFICE = scanner(
    r"\b(?:Office\sof\sthe\s)?Attorney\sGeneral\s(?:of|for)\sthe\s(?:State|Commonwealth)\sof\s"
    r"(?:(?:New|North|South|West|Rhode)\s)?[A-Z][a-z]{3,14}\b"
)


def find_formless_names(reading: str, bounds: Span, known: Sequence[Span]) -> list[Span]:
    """The banks and offices named without a legal form in the stretch `bounds`, but for those inside a longer name of `known`."""
    taken = sorted(known)
    found = [*_BANK.finditer(reading, *bounds), *_OFFICE.finditer(reading, *bounds)]
    return [span for match in found if not overlaps(span := match.span(), taken)]
