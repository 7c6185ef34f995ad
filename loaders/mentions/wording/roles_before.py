"""A role told before the name of who has it: "and, solely in its capacity as the agent of Corran, Delft LLC"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_IN_CAPACITY = re.compile(r"\band,?\s[_\s]{0,14}(?:solely\s)?(?:in\s)?(?:its|his|her|their)\s\Z")
_AT_THE_NAME = re.compile(r",\s(?:the\s)?\Z")
_GOES_ON = re.compile(r";|,(?!\s(?:Inc|LLC|L\.P|Corp|Ltd|Co)\b)")  # a comma that is no part of a firm's name
_REACH = 78


def named_behind(text: str, role: re.Match[str], places: Sequence[int]) -> int | None:
    """Which of the names that begin at `places` stands behind a role that is told before it; None where none does."""
    if not _IN_CAPACITY.search(text, max(0, role.start() - 40), role.start()):
        return None
    behind = ((number, place) for number, place in enumerate(places) if place > role.end())
    return next((number for number, place in behind if _leads_to(text[role.end() : place])), None)


def _leads_to(between: str) -> bool:
    """Whether what stands between a role and a name is for whom the role is held: " of Corran, "."""
    led = _AT_THE_NAME.search(between) if len(between) <= _REACH else None
    return led is not None and not _GOES_ON.search(between, 0, led.start())
