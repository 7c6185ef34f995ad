"""Seeded variations of the example filings: as many fictional filings as a benchmark wants, the same for the same seed.

`python benchmarks/seeded.py FOLDER STORIES` writes STORIES times the fifteen filings of `examples/filings`; each story has its
own companies, people, compounds, numbers and years.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[1] / "examples/filings"
_ONSETS = "b br c ch cl d dr f fl g gr h j k kr l m n p pr qu r s sh sk st t tr v w z".split()
_VOWELS = "a e i o u ae ei ia io ou".split()
_CODAS = "l n r s th nd rt x m ld".split()
_WORDS = ("Halvorsen", "Corvane", "Rosmarin", "Bellandi", "Tarrow", "Meridian", "Ellery", "Osei", "Zielinski")
_CODES = (("HVB", 3), ("HLVB", 4), ("CRVN", 4), ("TRW", 3))


def seeded_filings(stories: int, seed: int = 0) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each filing, story after story."""
    templates = [(path.name, path.read_text(encoding="utf-8")) for path in sorted(EXAMPLES.iterdir())]
    for number in range(stories):
        vary = _variation(random.Random(f"{seed} {number}"), number)  # noqa: S311 - fiction, not a secret
        for name, text in templates:
            yield vary(name), vary(text).encode("utf-8")


def write_filings(folder: Path, stories: int, seed: int = 0) -> int:
    """Write them as files; how many."""
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    for name, content in seeded_filings(stories, seed):
        (folder / name).write_bytes(content)
        written += 1
    return written


class _variation:  # noqa: N801 - used as a function: text in, varied text out
    """One story's names and numbers."""

    def __init__(self, dice: random.Random, number: int) -> None:
        self._names: dict[str, str] = {}
        for word in _WORDS:
            new = _word(dice)
            self._names |= {word: new, word.upper(): new.upper(), word.lower(): new.lower()}
        for code, length in _CODES:
            self._names[code] = "".join(dice.choice("BCDFGHJKLMNPQRSTVWXZ") for _ in range(length))
        serial = f"{10_000 + number:05d}"
        self._names |= {"00099001": f"7{serial}1"[:7].rjust(8, "0"), "00099002": f"7{serial}2"[:7].rjust(8, "0")}
        self._names |= {"51877": f"{dice.randrange(10_000, 99_999)}", "4417093": f"{dice.randrange(10**6, 10**7)}"}
        self._names |= {"33920": f"{dice.randrange(10_000, 99_999)}", "5518826": f"{dice.randrange(10**6, 10**7)}"}
        self._shift = dice.randrange(-8, 12)
        # longest first, so that HLVB is not read as a part of another code
        self._pattern = re.compile("|".join(sorted(map(re.escape, self._names), key=len, reverse=True)))
        self._year = re.compile(r"(?<![\d-])(200\d|201\d|202\d)(?!\d)")

    def __call__(self, text: str) -> str:
        renamed = self._pattern.sub(lambda match: self._names[match[0]], text)
        return self._year.sub(lambda match: str(int(match[0]) + self._shift), renamed)


def _word(dice: random.Random) -> str:
    syllables = "".join(dice.choice(_ONSETS) + dice.choice(_VOWELS) for _ in range(dice.choice((2, 2, 3))))
    return (syllables + dice.choice(_CODAS)).capitalize()


if __name__ == "__main__":
    sys.stdout.write(f"{write_filings(Path(sys.argv[1]), int(sys.argv[2]))} filings\n")
