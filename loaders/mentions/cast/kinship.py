"""Two names beside each other -> whether the second only tells whose affiliate the first is.

Of a subsidiary the parent is told to be known: the short name behind it is the parent's.
"""

from __future__ import annotations

import re

_KIN_OF = re.compile(r"(?:\s?\([^()]{1,60}\))?,\s(?:an?|the)\s(?:[\w-]{1,20},?\s){0,4}affiliate\sof\s(?:the\s)?")


def is_of_kin(reading: str, end: int, start: int) -> bool:
    """Whether the words from the `end` of one name to the `start` of the next are ", an affiliate of"."""
    return _KIN_OF.fullmatch(reading, end, start) is not None
