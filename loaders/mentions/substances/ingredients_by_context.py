"""Reading text -> ingredients that no list or stem knows, by what stands beside them: a salt, "drug substance", an NDA."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.lexicon.coined_words import COINED_ENDINGS, ORDINARY_WORDS
from pactgraph.loaders.lexicon.salts import DOSAGE_FORMS, ROUTES, SURE_SALTS
from pactgraph.loaders.marks import marked
from pactgraph.loaders.mentions.substances.compound_names import MARK, Named, plain_name
from pactgraph.loaders.scanning import scanner

_WORD = rf"[a-z]{{3,16}}(?:{COINED_ENDINGS})"
# "tacrinol hydrochloride": only a substance has such a salt
_OF_SALT = marked(
    rf"(?<![\w-])[a-z]{{5,20}} (?:{'|'.join(SURE_SALTS)})(?![\w-])",
    mark=re.compile(rf" (?={'|'.join(SURE_SALTS)})"),
    before=24,
    after=44,
)
# "orbitazine drug substance", "bimatoprostane ophthalmic solution 0.03%", "tacrinol tablets, 5 mg"
_MADE_UP = marked(
    rf"(?<![\w-])(?P<name>{_WORD}) (?:drug (?:substance|product)s?\b|API\b|active pharmaceutical ingredient"
    rf"|{ROUTES} (?:{'|'.join(DOSAGE_FORMS)})\b|(?:tablets|capsules|injection)(?: USP)?,? \d)",
    mark=scanner(rf"(?:drug|API|active|tablets|capsules|injection|{ROUTES})\b"),
    before=24,  # the longest word, 23 letters, and a blank
    after=60,
)
# "the active pharmaceutical ingredient ("API") for orbitazine", "New Drug Application No. 21-998 for orbitazine"
_APPLIED_FOR = scanner(
    r"\b(?:active pharmaceutical ingredient|API|drug substance|N(?:ew )?D(?:rug )?A(?:pplication)?|ANDA)s?"
    rf"(?: No\. [\d-]{{4,9}}| \(\"\w{{2,8}}\"\))? (?:for|of|in) (?P<name>{_WORD})(?![\w-])"
)
# "the compound orbitatide, a once-weekly insulin analog"
_COMPOUND = scanner(rf"\b(?:compound|molecule|active ingredient) (?P<name>{_WORD})(?=,| \(| for| in|\.)")
# "DML-9 (ranolexin)", "Zelvora(R) (ranolexin)": what stands in brackets behind a code or a marked name
_BRACKETED = marked(
    rf"(?:(?<![\w-])[A-Z][A-Za-z]{{1,5}}-?\d{{1,6}}|[A-Z][A-Za-z]{{3,15}}(?:{MARK}){{1,2}}) \((?P<name>{_WORD})\)",
    mark=re.compile(r" \((?=[a-z]{5})"),
    before=40,
    after=56,
)
# A text may prove thousands: its words are looked up, instead of all of those at each place.
_WHOLE = re.compile(r"(?<![\w-])[A-Za-z]{4,24}+(?![\w-])")


def find_ingredients_by_context(reading: str, known: Sequence[Named], score: int) -> Iterator[Named]:
    """Find such ingredients, wherever they stand, in no order; `known` are those that their own form proves."""
    if score < 1:
        return
    words = {name.name.casefold() for name in known}
    for match in _OF_SALT.finditer(reading):
        base = match[0].partition(" ")[0]
        if base not in words and base not in ORDINARY_WORDS:
            yield Named(match.start(), match.end(), plain_name(match[0]), "ingredient")
    proved = {
        match["name"]
        for pattern in (_MADE_UP, _APPLIED_FOR, _COMPOUND, _BRACKETED)
        for match in pattern.finditer(reading)
        if match["name"] not in words and match["name"] not in ORDINARY_WORDS
    }
    if proved:
        for match in _WHOLE.finditer(reading):
            if match[0].lower() in proved:
                yield Named(match.start(), match.end(), match[0], "ingredient")
