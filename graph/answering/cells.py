"""A cell of a table that people open in a spreadsheet: text of filings may be hostile."""

from __future__ import annotations

_RISKY = ("=", "+", "-", "@", "\t", "\r")


def defused(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: it begins with an apostrophe."""
    return f"'{cell}" if cell.lstrip(" \n").startswith(_RISKY) else cell
