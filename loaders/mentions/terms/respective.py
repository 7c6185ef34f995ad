"""A sentence that gives several things their values in one order: "the A Notes and the B Notes mature on D and E"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NAME = r"(?:[Tt]he\s)?(?P<{}>(?:\d{{4}}|[A-Z][\w-]{{0,30}}+)(?:\s[A-Z][\w-]{{0,30}}+){{0,5}})"
_LIST = re.compile(
    rf"{_NAME.format('first')}(?P<more>(?:,\s{_NAME.format('next')}){{0,5}}),?\s(?:and|or)\s{_NAME.format('last')}(?=[\s,])"
)
RESPECTIVELY = re.compile(r"\brespectively\b", re.I)
_JOINT = re.compile(r",\s")


def own_place(before: str, names: Sequence[str], count: int) -> int | None:
    """Which of `count` values is for who goes by one of `names`, by the last list of as many names in `before`."""
    folded = {name.casefold() for name in names}
    for match in reversed(list(_LIST.finditer(before))):
        listed = [match["first"], *(_plain(each) for each in _JOINT.split(match["more"]) if each), match["last"]]
        if len(listed) == count:
            mine = [place for place, name in enumerate(listed) if _is_own(name.casefold(), folded)]
            return mine[0] if len(mine) == 1 else None
    return None


def _plain(name: str) -> str:
    return name.removeprefix("the ").removeprefix("The ")


def _is_own(name: str, names: set[str]) -> bool:
    """Whether a listed name is one of `names`, or what one of them is for: "Indenture for the 2027 Notes"."""
    return name in names or any(own.endswith(f" {name}") for own in names)
