"""Uuencoded parts of a text (pictures, PDF copies): found so that they can be left out and reported.

Source: POSIX uuencode: `begin MODE NAME`, lines of at most 61 characters that give their length first, `end`.
"""

from __future__ import annotations

from pactgraph.loaders.scanning import scanner

_BEGIN = scanner(r"(?:^|(?<=\n))begin [0-7]{3} [^\n]{1,200}")


def uuencoded_spans(text: str) -> list[tuple[int, int]]:
    """`[start, end)` of each uuencoded part; one without its `end` runs to the end of the text."""
    if "begin " not in text:
        return []
    spans: list[tuple[int, int]] = []
    for begin in _BEGIN.finditer(text):
        if spans and begin.start() < spans[-1][1]:
            continue
        if not _is_encoded(text[begin.end() : begin.end() + 200], begin[0]):
            continue
        end = text.find("\nend", begin.end())
        spans.append((begin.start(), end + 4 if end >= 0 else len(text)))
    return spans


def _is_encoded(after: str, begin: str) -> bool:
    """Whether what follows is data: no small letters, and long lines. A text without line breaks has the data behind the name."""
    data = after.strip() or begin.partition(" ")[2].partition(" ")[2].partition(" ")[2]
    data = data.partition("\n")[0][:60]
    return len(data) >= 20 and not any(character.islower() for character in data)
