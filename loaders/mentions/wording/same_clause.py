"""A place in a clause -> whether certain words begin soon behind it, before the clause ends."""

from __future__ import annotations

import re

_ENDS = re.compile(r"[.;]")
_LONGEST = 200  # characters that what is sought may take itself


def begins_in_clause(words: re.Pattern[str], reading: str, place: int, reach: int) -> bool:
    """Whether a match of `words` begins at most `reach` characters behind `place`, with no full stop and no semicolon between.

    As a pattern that begins with "[^.;]{0,reach}" would tell it, but without trying that run of characters at every place.
    """
    found = words.search(reading, place, place + reach + _LONGEST)
    return found is not None and found.start() <= place + reach and _ENDS.search(reading, place, found.start()) is None
