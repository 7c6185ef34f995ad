"""Capitals that nothing defines -> the one company whose name begins with them: "JPM" for "JPMorgan Chase Bank, N.A."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.cast import Entity

_CAPITALS = re.compile(r"[A-Z]{3,6}")


def company_of(short: str, entities: Sequence[Entity]) -> int | None:
    """The number of the only company whose first word goes on behind the capitals `short`; None where none or several do."""
    if _CAPITALS.fullmatch(short) is None:
        return None
    begun = [number for number, each in enumerate(entities) if not each.person and _begins(each.name, short)]
    return begun[0] if len(begun) == 1 else None


def _begins(name: str, short: str) -> bool:
    return name.casefold().startswith(short.casefold()) and name[len(short) : len(short) + 1].isalpha()
