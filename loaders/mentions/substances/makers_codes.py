"""Code names of substances -> whether their letters are those of a company in the text: "TRB-204" of Tarn Ridge Bio, Inc."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.no_compounds import NUMBERED

_CODE = re.compile(r"(?P<letters>[A-Z]{3,5})-?\d{1,6}[A-Z]?")
_COMPANY = re.compile(
    r"(?<![\w-])(?P<name>[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,3}),? "
    r"(?:I(?:nc|NC)\b|C(?:orp|ORP)|L(?:td|TD)\b|Limited|LLC|GmbH|AG\b|plc|PLC|S\.|N\.V|B\.V|A/S|AB\b|K\.K|Co\b)"
)


def makers(reading: str) -> tuple[tuple[str, ...], ...]:
    """The names of the companies in `reading`, each as its words in small letters."""
    names = dict.fromkeys(" ".join(match["name"].split()).casefold() for match in _COMPANY.finditer(reading))
    return tuple(tuple(name.split()) for name in names)


def is_makers_code(code: str, names: tuple[tuple[str, ...], ...]) -> bool:
    """Whether the letters of `code` are those of one of the company `names`, in their order, each of its words from the first."""
    match = _CODE.fullmatch(code)
    if match is None or match["letters"] in NUMBERED:
        return False
    letters = match["letters"].casefold()
    return any(words[0].startswith(letters[0]) and _are_of(letters[1:], words[0][1:], words[1:]) for words in names)


def _are_of(letters: str, word: str, following: tuple[str, ...]) -> bool:
    """Whether `letters` stand one after the other in the rest of a `word`, or begin the words after it."""
    if not letters:
        return True
    if following and following[0].startswith(letters[0]) and _are_of(letters[1:], following[0][1:], following[1:]):
        return True
    place = word.find(letters[0])
    return place >= 0 and _are_of(letters[1:], word[place + 1 :], following)
