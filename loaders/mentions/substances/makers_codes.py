"""Code names of substances -> whether their letters are those of a company in the text: "TRB-204" of Tarn Ridge Bio, Inc."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from pactgraph.loaders.lexicon.medicine import CUES
from pactgraph.loaders.lexicon.no_compounds import NUMBERED
from pactgraph.loaders.marks import marked
from pactgraph.loaders.scanning import scanner

_CODE = re.compile(r"(?P<letters>[A-Z]{3,5})-?\d{1,6}[A-Z]?")
_FORM = r" (?:I(?:nc|NC)\b|C(?:orp|ORP)|L(?:td|TD)\b|Limited|LLC|GmbH|AG\b|plc|PLC|S\.|N\.V|B\.V|A/S|AB\b|K\.K|Co\b)"
_COMPANY = marked(
    r"(?<![\w-])(?P<name>[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,3}),?" + _FORM, mark=scanner(_FORM), before=88, after=100
)


@lru_cache(maxsize=1)  # asked for codes and for trade marks of the same text
def makers(reading: str) -> tuple[tuple[str, ...], ...]:
    """The names of the companies in `reading`, each as its words in small letters."""
    names = dict.fromkeys(" ".join(match["name"].split()).casefold() for match in _COMPANY.finditer(reading))
    return tuple(tuple(name.split()) for name in names)


def is_makers_code(code: str, names: tuple[tuple[str, ...], ...]) -> bool:
    """Whether `code` begins with the initials or first letters of one of the company `names`, vowels aside.

    A code that ends like a year may number a plan or contract of the company as well.
    """
    match = _CODE.fullmatch(code)
    if match is None or match["letters"] in NUMBERED or _YEAR.search(code):
        return False
    return any(_are_of(match["letters"].casefold(), words) for words in names)


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_UNHEARD = re.compile(r"(?<=.)[aeiou]|([^aeiou])(?=\1)")  # vowels, and the first of a doubled letter


def _are_of(letters: str, words: tuple[str, ...]) -> bool:
    """Whether `letters` are beginnings of `words` from the first on: "TRB" of "tarn ridge bio", "QLM" of "quelmont"."""
    if not letters or not words:
        return not letters
    forms = (words[0], _UNHEARD.sub("", words[0]))
    return any(
        any(form.startswith(letters[:count]) for form in forms) and _are_of(letters[count:], words[1:])
        for count in range(1, len(letters) + 1)
    )


def speaks_of_medicine(reading: str, span: tuple[int, int], substances: Iterable[int]) -> bool:
    """Whether the sentence around `span` has a word of medicine, or one of the `substances` begins in it."""
    far = max(0, span[0] - _FAR)
    low = max((match.end() for match in _SENTENCE_END.finditer(reading, far, span[0])), default=far)
    after = _SENTENCE_END.search(reading, span[1], span[1] + _FAR)
    high = after.start() if after else span[1] + _FAR
    sentence = reading[low:high]
    return any(cue in sentence for cue in CUES) or any(low <= place < high for place in substances)


_FAR = 400  # characters that a sentence is looked at on each side
_SENTENCE_END = re.compile(r"[.;]\s{1,3}(?=[A-Z])|\n\n")
