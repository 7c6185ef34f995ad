"""A pattern and a text -> its matches, tried only where a word stands that the pattern can begin with.

`re` tries a pattern that begins with a border, a look-behind or alternatives at every character of the text. Most patterns
can begin with a few words only. The places of a text's words are listed once, for all patterns; what is found is the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pactgraph.loaders.beginnings import beginnings

_SHORT_TEXT = 400  # characters; a shorter text, or stretch of one, is sooner searched than indexed
_SHORT_STRETCH = 48
_MANY = 60  # words; one pattern for all of them finds them sooner than a search for each
_FEW = 40  # words that are looked for in the whole of one text, each by itself; for more the text's words are listed once
_SOONER = 8  # times sooner a whole text is looked at where its words are listed already: that takes no search
_KEY = 3  # letters of a word that the index tells apart
_ODD_SMALL = (("\u0130", "i"), ("\u0131", "i"), ("\u017f", "s"))  # letters that `re.I` takes for i and s
_ODD_FIGURE = re.compile(r"[^\x00-\x7f](?<=\d)")  # one that `\d` takes for a figure as well
_KEYS = re.compile(rf"\b\w{{1,{_KEY}}}")
_ODD_LETTER = re.compile(r"[^\W\x00-\x7f]")
_WORDS_ONLY = bytes(code if code < 128 and (chr(code).isalnum() or chr(code) == "_") else ord(" ") for code in range(256))


@dataclass(frozen=True, slots=True, eq=False)
class Scanner:
    """A compiled pattern that knows the words it can begin with."""

    compiled: re.Pattern[str]
    words: tuple[str, ...]  # in small letters where the pattern does not tell them from capitals
    fold: bool  # it does not
    stems: tuple[tuple[str, bool], ...] = ()  # the first letters of `words`, and whether the word may go on; none where a
    # match may begin inside a word
    starter: re.Pattern[str] | None = None  # finds where the words begin, where that is sooner than to look for each

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches in `text[start:end]`, as `re.Pattern.finditer` gives them."""
        stop = len(text) if end is None else end
        if stop - start < _SHORT_STRETCH or len(text) < _SHORT_TEXT:
            return self.compiled.finditer(text, start, stop)
        return self._matches(text, start, stop)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in `text[start:end]`, as `re.Pattern.search` gives it."""
        stop = len(text) if end is None else end
        if stop - start < _SHORT_STRETCH or len(text) < _SHORT_TEXT:
            return self.compiled.search(text, start, stop)
        return next(self._matches(text, start, stop), None)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return self.compiled.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that is the whole of `text[start:end]`."""
        return self.compiled.fullmatch(text, start, len(text) if end is None else end)

    def _matches(self, text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
        match, floor = self.compiled.match, start
        for place in _index(text).stretch(self, start, stop):
            if place >= floor and (found := match(text, place, stop)):
                yield found
                floor = found.end()


def scanner(pattern: str, flags: int = 0) -> Scanner:
    """Compile `pattern`. Raises ValueError where it can begin with anything, so that there is nothing to look for."""
    compiled = re.compile(pattern, flags)
    words, bordered = beginnings(compiled)
    starter = _starter(words, bordered=bordered) if len(words) > _MANY else None
    return Scanner(compiled, words, bool(flags & re.I), _stems(words) if bordered else (), starter)


def stems(pattern: re.Pattern[str]) -> tuple[tuple[str, bool], ...]:
    """The first letters of the words that a match begins with, as `Scanner.stems`; none where it may begin with anything."""
    try:
        words, bordered = beginnings(pattern)
    except ValueError:
        return ()
    return _stems(words) if bordered else ()


def word_keys(text: str) -> frozenset[str]:
    """The first letters of the words of `text`, each once: those that `stems` tells."""
    return frozenset(_KEYS.findall(folded(_plain(text))))


def _starter(words: tuple[str, ...], *, bordered: bool) -> re.Pattern[str]:
    """A pattern of one letter where one of `words` begins: `re` skips what is none of their first letters."""
    border = r"(?<!\w.)" if bordered else ""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return re.compile("|".join(f"{re.escape(first)}{border}(?={'|'.join(rest)})" for first, rest in rests.items()))


def _stems(words: Iterable[str]) -> tuple[tuple[str, bool], ...]:
    return tuple(sorted({_stem(word) for word in words}))


def _stem(word: str) -> tuple[str, bool]:
    small = folded(word)
    letters = _KEYS.findall(small)[0]
    return letters, len(letters) < _KEY and len(letters) == len(small)


def _plain(text: str) -> str:
    """`text` with the figures of other scripts as plain ones, character for character."""
    return text if text.isascii() else _ODD_FIGURE.sub(lambda figure: str(int(figure[0])), text)


def folded(text: str) -> str:
    """`text` in small letters, character for character."""
    if not text.isascii():
        for odd, plain in _ODD_SMALL:
            text = text.replace(odd, plain)
    return text.lower()


@dataclass(slots=True, eq=False)
class _Index:
    """Where the words of one text begin, and where each scanner may find something."""

    text: str  # with plain figures
    small: str
    words: dict[str, list[int]] = field(default_factory=dict)  # by their first letters, up to three
    keys: dict[str, list[str]] = field(default_factory=dict)  # those letters by the first of them
    places: dict[Scanner, list[int]] = field(default_factory=dict)
    looked: dict[Scanner, int] = field(default_factory=dict)  # characters that a scanner without places has looked at
    sought: int = 0  # words that were looked for in the whole text

    def stretch(self, asked: Scanner, start: int, end: int) -> Sequence[int]:
        """The places in `text[start:end]` where a match may begin, rising."""
        places = self.places.get(asked)
        if places is None:
            looked = self.looked.get(asked, 0) + end - start
            listed = self.words and asked.stems
            if looked * (_SOONER if listed else 2) < len(self.text):  # more stretches would cost more than all of it at once
                self.looked[asked] = looked
                return self._in_stretch(asked, start, end)
            places = self.places[asked] = self._everywhere(asked)
        return places[bisect_left(places, start) : bisect_left(places, end)]

    def _everywhere(self, asked: Scanner) -> list[int]:
        self.sought += len(asked.words) if asked.starter is None else 0
        wanted = self.words or (asked.starter is None and (self.sought > _FEW or len(asked.words[0]) == 1))
        return self._at_words(asked) if asked.stems and wanted else self._in_stretch(asked, 0, len(self.text))

    def _at_words(self, asked: Scanner) -> list[int]:
        if not self.words:
            self._list_words()
        found: list[int] = []
        for stem, goes_on in asked.stems:
            if goes_on:
                for key in self.keys.get(stem[0], ()):
                    if key.startswith(stem):
                        found += self.words[key]
            elif stem in self.words:
                found += self.words[stem]
        found.sort()
        if asked.fold:
            return found
        return [place for place in found if self.text.startswith(asked.words, place)]

    def _list_words(self) -> None:
        self.words = _words_by_key(self.small)
        for key in self.words:
            self.keys.setdefault(key[0], []).append(key)

    def _in_stretch(self, asked: Scanner, start: int, end: int) -> list[int]:
        text = self.small if asked.fold else self.text
        if asked.starter is not None:
            return [match.start() for match in asked.starter.finditer(text, start, end)]
        places: list[int] = []  # no word begins with another, so no place comes twice
        for word in asked.words:
            place = text.find(word, start, end)
            while place >= 0:
                places.append(place)
                place = text.find(word, place + 1, end)
        places.sort()
        return places


def _words_by_key(small: str) -> dict[str, list[int]]:
    """Where the words of a text begin, by their first letters."""
    words: defaultdict[str, list[int]] = defaultdict(list)
    if not small.isascii() and _ODD_LETTER.search(small):
        for key in _KEYS.finditer(small):
            words[key[0]].append(key.start())
        return words
    place = 0
    for word in small.encode("ascii", "replace").translate(_WORDS_ONLY).decode().split(" "):  # sooner than by a pattern
        if word:
            words[word[:_KEY]].append(place)
        place += len(word) + 1
    return words


@lru_cache(maxsize=2)
def _index(text: str) -> _Index:
    plain = _plain(text)
    return _Index(plain, folded(plain))
