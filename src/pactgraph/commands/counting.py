"""How many of what, in words."""

from __future__ import annotations


def counted(number: int, what: str) -> str:
    """`1 pair`, `2 pairs`, `1,000 pairs`."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"
