"""Code names of substances -> whether their letters are those of a company in the text: "TRB-204" of Tarn Ridge Bio, Inc."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from pactgraph.loaders.lexicon.medicine import CUES
from pactgraph.loaders.lexicon.no_compounds import NUMBERED
from pactgraph.loaders.marks import marked
from pactgraph.loaders.scanning import scanner

_MOST_LETTERS = 5
_CODE = re.compile(rf"(?P<letters>[A-Z]{{3,{_MOST_LETTERS}}})-?\d{{1,6}}[A-Z]?")
_FORM = r" (?:I(?:nc|NC)\b|C(?:orp|ORP)|L(?:td|TD)\b|Limited|LLC|GmbH|AG\b|plc|PLC|S\.|N\.V|B\.V|A/S|AB\b|K\.K|Co\b)"
_COMPANY = marked(
    r"(?<![\w-])(?P<name>[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,3}),?" + _FORM, mark=scanner(_FORM), before=88, after=100
)


@lru_cache(maxsize=1)  # asked for codes and for trade marks of the same text
def makers(reading: str) -> tuple[tuple[str, ...], ...]:
    """The names of the companies in `reading`, each as its words in small letters."""
    names = dict.fromkeys(" ".join(match["name"].split()).casefold() for match in _COMPANY.finditer(reading))
    return tuple(tuple(name.split()) for name in names)


def makers_letters(names: Iterable[tuple[str, ...]]) -> frozenset[str]:
    """What the codes of the companies `names` may begin with: beginnings of their words from the first on, vowels aside.

    "TRB" of "tarn ridge bio", "QLM" of "quelmont"; told once for all codes, as a long text has many of both.
    """
    return frozenset(itertools.chain.from_iterable(_beginnings(words, _MOST_LETTERS) for words in names))


def is_makers_code(code: str, letters: frozenset[str]) -> bool:
    """Whether `code` begins with the letters of a company: `letters` are those that `makers_letters` tells.

    A code that ends like a year may number a plan or contract of the company as well.
    """
    match = _CODE.fullmatch(code)
    if match is None or match["letters"] in NUMBERED or _YEAR.search(code):
        return False
    return match["letters"].casefold() in letters


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_UNHEARD = re.compile(r"(?<=.)[aeiou]|([^aeiou])(?=\1)")  # vowels, and the first of a doubled letter


def _beginnings(words: tuple[str, ...], most: int) -> Iterator[str]:
    """The beginnings of `words` from the first on, one letter of each at least, of `most` letters together at most."""
    if not words or not most:
        return
    forms = (words[0], _UNHEARD.sub("", words[0]))
    for begun in {form[:count] for form in forms for count in range(1, min(len(form), most) + 1)}:
        yield begun
        for rest in _beginnings(words[1:], most - len(begun)):
            yield begun + rest


def speaks_of_medicine(reading: str, span: tuple[int, int], substances: Sequence[int]) -> bool:
    """Whether the sentence around `span` has a word of medicine, or one of the `substances`, in order, begins in it."""
    far = max(0, span[0] - _FAR)
    low = max((match.end() for match in _SENTENCE_END.finditer(reading, far, span[0])), default=far)
    after = _SENTENCE_END.search(reading, span[1], span[1] + _FAR)
    high = after.start() if after else span[1] + _FAR
    sentence = reading[low:high]
    return any(cue in sentence for cue in CUES) or bisect_left(substances, low) < bisect_left(substances, high)


_FAR = 400  # characters that a sentence is looked at on each side
_SENTENCE_END = re.compile(r"[.;]\s{1,3}(?=[A-Z])|\n\n")
