"""Stems of international nonproprietary names (INN), and how much a word that ends in one proves.

Source: World Health Organization, "The use of stems in the selection of international nonproprietary names (INN) for
pharmaceutical substances" (the stem book, WHO/EMP/RHT/TSN/2018.1) and its addenda; the selection and the grading are ours.
A *strong* stem proves a compound alone, since no English word or surname of four letters more ends in it. A *small* one
does so where the word is printed small, for surnames end in it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pactgraph.loaders.lexicon.no_names import NO_NAMES
from pactgraph.loaders.lexicon.strong_stems import STRONG

Strength = Literal["strong", "small"]


@dataclass(frozen=True, slots=True)
class Stem:
    """An ending of names, what the named substances are, and words that show it."""

    ending: str
    meaning: str
    examples: tuple[str, ...]
    strength: Strength = "strong"
    neighbours: tuple[str, ...] = ()  # words with this ending that name no compound


_SMALL = """
rsen | antisense oligonucleotides | tofersen olezarsen eplontersen
tug | antibody fragments | remternetug
mendan | calcium sensitisers | levosimendan
bart | antibodies without the natural constant part | tobevibart navenibart tulisokibart
kimig | antibodies to interleukins with two specificities | lunsekimig brivekimig
lecel | cell therapies | zimislecel
bicel | cell therapies | omidubicel
stat | enzyme inhibitors | febuxostat orlistat denifanstat | thermostat rheostat humidistat chemostat hemostat aerostat
"""


def _read(table: str, strength: Strength) -> tuple[Stem, ...]:
    """The stems of a table of lines `ending | meaning | examples | neighbours`."""
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return tuple(
        Stem(row[0], row[1], tuple(row[2].split()), strength, tuple(row[3].split()) if len(row) > 3 else ()) for row in rows
    )


STEMS = _read(STRONG, "strong") + _read(_SMALL, "small")
STRONG_ENDINGS = tuple(stem.ending for stem in STEMS if stem.strength == "strong")
SMALL_ENDINGS = tuple(stem.ending for stem in STEMS if stem.strength == "small")


@lru_cache(maxsize=65536)  # filings share their words
def inn_strength(word: str) -> Strength | None:
    """How surely `word` (letters only, any case) is an INN by its stem; None where no stem of ours ends it."""
    folded = word.casefold()
    if len(folded) < 7 or folded in NO_NAMES:
        return None
    if folded.endswith(STRONG_ENDINGS):
        return "strong"
    return "small" if folded.endswith(SMALL_ENDINGS) else None
