"""Text on a terminal: at most as wide as it, colours only where a person looks, nothing of a filing read as markup."""

from __future__ import annotations

import shutil
import sys
import unicodedata

from rich.console import Console
from rich.text import Text

_WIDTH = 80  # where nothing says how wide the terminal is
_ODD = frozenset({"Cc", "Cf", "Co", "Cs"})  # controls, direction marks: they could rewrite what stands on the screen


def screen() -> Console:
    """Standard output, as wide as the terminal; 80 columns where it is none."""
    width = shutil.get_terminal_size((_WIDTH, 24)).columns
    return Console(file=sys.stdout, width=width, highlight=False, soft_wrap=False)


def plain(value: str | None, longest: int | None = None) -> Text:
    """What a filing says as text to show: one line, no controls, cut with an ellipsis where it is too long."""
    cleaned = "".join(" " if char.isspace() else char for char in value or "" if char.isspace() or _shown(char))
    cleaned = " ".join(cleaned.split())
    if longest is not None and len(cleaned) > longest:
        cleaned = f"{cleaned[: longest - 1]}…"
    return Text(cleaned)


def _shown(char: str) -> bool:
    return unicodedata.category(char) not in _ODD
