"""Reading text -> the names in it that are names of substances by their own form: INNs, brands, isotopes, systematic names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pactgraph.loaders.letter_runs import letter_runs, spelled
from pactgraph.loaders.lexicon.brands import BRANDS
from pactgraph.loaders.lexicon.ingredients import INGREDIENTS, PHRASES
from pactgraph.loaders.lexicon.inn_stems import inn_strength
from pactgraph.loaders.lexicon.isotopes import ISOTOPES
from pactgraph.loaders.lexicon.medicine import CUES
from pactgraph.loaders.lexicon.salts import DOSAGE_FORMS, PAYLOADS, ROUTES, SALTS
from pactgraph.loaders.marks import Marked, marked
from pactgraph.loaders.scanning import Scanner, scanner


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """A name of a substance at one place; `name` is as printed, with white space and odd hyphens made plain."""

    start: int
    end: int
    name: str
    rule: str
    ingredient: str = ""  # what a brand of the lexicon stands for


_LONGEST = 24
_WORD = re.compile(rf"[A-Za-z]{{4,{_LONGEST}}}")
_MUCH = 5  # cues from which on a text speaks of medicines all the time
_MOST_ORDINARY = 65536  # runs of letters that are kept in mind as no names
_CUES = tuple((cue.partition(" ")[0], cue) for cue in CUES)  # each with the letters that it begins with
_SHORT = 6  # letters; a shorter word is a name only where it is a brand as its maker spells it
MARK = r"(?: ?\((?:R|TM|SM|r|tm|sm)\)|[®™*])"  # of trade; old filings write the letters
_HYPHEN = "-\u00ad\u2010\u2011"
# A second ingredient, or a biologic's suffix of four letters; then payloads and salts.
_TAIL = re.compile(
    r"-[a-z]{4,14}(?:ium|ine|ide|ate)(?![\w-])|(?:-[a-z]{4}(?![\w-]))?(?: (?=[A-Za-z])(?i:"
    + "|".join((*PAYLOADS, *SALTS))
    + r")\b){0,2}"
)
_LOCANT = re.compile(
    rf"(?<![\w-])(?:(?:\d{{1,2}}[{_HYPHEN} ]?(?:alpha|beta|α|β)|N)[{_HYPHEN} ](?:[a-z]{{3,20}}-)?|(?:\d{{1,2}}|[LDRS])-)$"
)
_CARRIER = re.compile(r"(?<![\w-])[a-z]{4,16}(?:bart|tug|mig|ment) $")  # "maridebart cafraglutide"
# What a maker puts behind a brand for a strength, form or generation of it.
_BRAND_TAIL = re.compile(
    r"[ -](?:XR|ER|SR|XL|CR|LA|HD|ODT|HFA|Respimat|Diskus|Ellipta|HandiHaler|FlexPen|KwikPen|Lo|Trio)(?![\w-])"
)
_VACCINE_TAIL = re.compile(r" \d{1,2}(?![\w%])(?![.,]\d)|-[A-Z](?![\w-])")  # for how many strains it is, or against which
COMPANY_AFTER = (
    r"(?:'s)?,? (?:Inc|Ltd|Limited|Corp|LLC|Pharma|Therapeutics|Bio|GmbH|S\.A|AG\b|plc|Company|Holdings|Laborator|Labs)"
)
_COMPANY_AFTER = re.compile(COMPANY_AFTER)
_CELL_THERAPY = marked(
    r"(?<![\w-])(?:[A-Z]?[a-z]{2,6}-cel|[A-Z]?[a-z]{4,18}gene [a-z]{4,16}cel)(?![\w-])",
    mark=scanner("-cel|gene (?=[a-z])"),
    before=19,
    after=50,
)
# The FDA puts four letters behind the name of a gene therapy too.
_GENE_THERAPY = re.compile(r"(?<![\w-])[A-Z]?[a-z]{4,18}gene [a-z]{4,16}(?:vec(?:-[a-z]{4})?|plasmid)(?![\w-])")
# Proteins made by cells have a Greek letter behind their stem, in Latin spelling; "pegol" is what they are bound to.
_GLYCOFORM = re.compile(
    r"(?<![\w-])[a-z]{3,18}(?:ase|cog|kin|stim|cept|ermin|fusp|captad|poetin|tropin)"
    r" (?:alfa|beta|gamma|delta|pegol)(?:-[a-z]{4})?(?![\w-])"
)
# "recombinant human quorvanidase PH7": an enzyme without a name of its own
_ENZYME = re.compile(r"(?<![\w-])[Rr]ecombinant human [a-z-]{4,20}ase(?: (?:alpha|beta|[A-Z]{1,2}\d{0,2})(?![\w-]))?(?![\w-])")
_LETTERS_BEHIND = (" alfa", " beta", " gamma", " delta", " pegol")
_SYSTEMATIC = marked(
    r"(?<![\w-])(?:\d{1,2}(?:,\d{1,2}){1,3}-(?:[a-z]{2,16}-){0,2}[a-z]{3,24}(?:ane|ene|ine|one|ol|ide|ate)\b"
    r"|(?:tri|tetra|per)chloroeth(?:yl)?ene|perfluoro[a-z]{4,20}(?: (?:acid|sulfonate|sulfonic acid|sulfonamide))?)",
    mark=re.compile(r",(?=\d{1,2}[,-])|perfluoro|chloroeth"),
    before=6,
    after=80,
)
# Vaccines by the adenovirus that carries them: "Ad26.QZL2.S"
_VECTOR = re.compile(r"(?<![\w-])Ad\d{1,2}\.[A-Z][A-Za-z0-9]{1,8}(?:\.[A-Z0-9]{1,3})?(?!\w)")
_PHRASES = scanner(r"(?<![\w-])(?:" + "|".join(PHRASES) + r")(?![\w])", re.I)
# Letters of which some stand in every phrase: a text without them is not searched.
_PHRASE_LITERALS = tuple(
    "nterferon NTERFERON nsulin oxin acid estradiol ecombinant mega ethyl acetate odium otassium erric carbonate fumarate"
    " auristatin hloride olymyxin MDMA MMAE MMAF factor Factor globulin methylfolate methylene fusidate".split()
)
_MASS = re.compile(f"[{_HYPHEN}](?:" + "|".join(sorted({name.rpartition("-")[2] for name in ISOTOPES})) + ")", re.I)
_ISOTOPE = scanner(r"(?<![\w-])(?:" + "|".join(name.replace("-", "[-\u00ad\u2010\u2011]") for name in ISOTOPES) + r")\b", re.I)


_MARKS = re.compile(MARK)
_SOME = 3  # cues that a medicine told with its ingredient is worth in a text that holds few
# "Zelvora(R) (quorvamine) cream", "Zelvora (quorvamine maleate)", "Zelvora(R) oral suspension"
_MADE_UP = re.compile(
    rf"(?:[®™]|\((?:R|TM)\)) {ROUTES} (?:"
    + "|".join(DOSAGE_FORMS)
    + r")\b|\((?<=[A-Za-z)®™] \()(?:[a-z]{5,20} (?:"
    + "|".join(SALTS)
    + r")\)|[a-z]{6,20}\) (?:"
    + "|".join(DOSAGE_FORMS)
    + r")\b)"
)


def medicine_score(reading: str) -> int:
    """How many different cues of medicine `reading` holds; under 2 it is no text about medicines.

    Names of medicines are cues too: a paragraph may name brands and what they are sold for, and nothing else. One does that is
    printed small, else three: towns, surnames and companies are printed like brands.
    """
    letters = spelled(reading)
    cues = sum(first in letters and (first == cue or cue in reading) for first, cue in _CUES)
    if cues < _SOME and _MADE_UP.search(reading):
        cues = _SOME
    if cues >= _MUCH:
        return cues
    words = _likely_names(reading)
    small = sum(word[0].islower() for word in words)
    return cues + (min(len(words), _MUCH) if small or len(words) >= 3 else 0)


_ordinary: set[str] = set()  # runs that hold no name: filings share most of their words, and those need no look


def _likely_names(reading: str) -> set[str]:
    """The different words of `reading` that are names where a text speaks of medicine."""
    if len(_ordinary) > _MOST_ORDINARY:
        _ordinary.clear()
    found: set[str] = set()
    for run in letter_runs(reading) - _ordinary:
        words = [word for word in _words(run) if _judge(word, True)]
        found.update(words)
        if not words:
            _ordinary.add(run)
    return found


def _words(run: str) -> list[str]:
    """The words of a run of letters that may be names, as `_WORD` cuts them."""
    return [run] if 4 <= len(run) <= _LONGEST else _WORD.findall(run)


def plain_name(text: str) -> str:
    """`text` on one line with plain hyphens and none of the marks of trade."""
    plain = re.sub(f"[{_HYPHEN}] ?", "-", text)
    return " ".join(_MARKS.sub("", plain).split())


def find_formed_names(reading: str, score: int) -> Iterator[Named]:
    """Find the names that their own form proves, in no order; `score` is `medicine_score(reading)`."""
    yield from _find_words(reading, score)
    if _MASS.search(reading):
        yield from _find_isotopes(reading)
    patterns: list[tuple[re.Pattern[str] | Scanner | Marked, str]] = [(_SYSTEMATIC, "systematic name")]
    if "cel" in reading:
        patterns.append((_CELL_THERAPY, "cell therapy"))
    if "gene " in reading:
        patterns.append((_GENE_THERAPY, "INN stem"))
    if "Ad" in reading:
        patterns.append((_VECTOR, "code name"))
    if "ecombinant human " in reading:
        patterns.append((_ENZYME, "ingredient"))
    if any(letter in reading for letter in _LETTERS_BEHIND):
        patterns.append((_GLYCOFORM, "INN stem"))
    letters = spelled(reading)
    if any(literal in letters for literal in _PHRASE_LITERALS):
        patterns.append((_PHRASES, "ingredient"))
    for pattern, rule in patterns:
        for match in pattern.finditer(reading):
            end = _tail_end(reading, match.end()) if rule == "ingredient" else match.end()
            yield Named(match.start(), end, plain_name(reading[match.start() : end]), rule)


def _find_words(reading: str, score: int) -> Iterator[Named]:
    """Words that are brands, ingredients or INNs; each different word is judged once."""
    judged = {word: _judge(word, score >= 2) for word in _likely_names(reading)}
    wanted = {word: verdict for word, verdict in judged.items() if verdict}
    if not wanted:
        return
    for match in _places(reading, wanted):
        rule, ingredient = wanted[match[0]]
        if _COMPANY_AFTER.match(reading, match.end()) or reading.startswith("-like", match.end()):
            continue
        start, end = match.start(), match.end()
        if rule == "brand":
            tail = (_VACCINE_TAIL if "vaccine" in ingredient else _BRAND_TAIL).match(reading, end)
            end = tail.end() if tail else end
        else:
            start, end = _locant_start(reading, start), _tail_end(reading, end)
        yield Named(start, end, plain_name(reading[start:end]), rule, ingredient)


_FEW = 200  # words; of more the text's words are looked up one by one, instead of all of them at each place
_WHOLE_WORD = re.compile(r"(?<!\w)[A-Za-z]++(?!\w)")


def _places(reading: str, wanted: Collection[str]) -> Iterator[re.Match[str]]:
    """Where one of the words, all of them ASCII letters, stands whole."""
    if len(wanted) > _FEW:
        return (match for match in _WHOLE_WORD.finditer(reading) if match[0] in wanted)
    # `re` skips to their first letters, and looks before those only: no letter may stand there
    bordered = "|".join(rf"{word[0]}(?<!\w.){word[1:]}" for word in sorted(wanted, key=lambda w: (-len(w), w)))
    return re.finditer(rf"(?:{bordered})(?!\w)", reading)


@lru_cache(maxsize=4096)  # a text's few names are judged for its score and when they are found
def _judge(word: str, spoken: bool) -> tuple[str, str] | None:
    """The rule by which `word` is a name, with a brand's ingredient; None for an ordinary word.

    `spoken`: whether the text speaks of medicine otherwise.
    """
    folded = word.casefold()
    brand = BRANDS.get(folded)
    if len(word) < _SHORT:
        if word in INGREDIENTS:
            return ("ingredient", "")
        as_spelt = brand is not None and (word == brand[0] or (spoken and len(word) == _SHORT - 1 and word.isupper()))
        return ("brand", brand[1]) if brand is not None and as_spelt else None
    if brand is not None:
        # Brands stand with a capital: "Lasix" is one, "soliris" in running text is not; "mRESVIA" is spelt as the RNA in it.
        return ("brand", brand[1]) if not word[:2].islower() else None
    if folded in INGREDIENTS:
        return ("ingredient", "")
    strength = inn_strength(word)
    if strength == "strong" and (spoken or word.islower()):
        return ("INN stem", "")
    return ("INN stem", "") if strength == "small" and spoken and word.islower() else None


def _find_isotopes(reading: str) -> Iterator[Named]:
    """Isotopes by their names, and by the symbols of those that are named in full too."""
    for match in _ISOTOPE.finditer(reading):
        yield Named(match.start(), match.end(), plain_name(match[0]), "isotope")


def without_brand_tail(name: str) -> str:
    """A brand without what its maker puts behind it for a strength or form."""
    return _BRAND_TAIL.sub("", name)


def isotope_symbol(name: str) -> str | None:
    """The symbol ("Ac-225") of an isotope's name, or None."""
    return ISOTOPES.get(name.casefold())


def _tail_end(reading: str, end: int) -> int:
    match = _TAIL.match(reading, end)
    return match.end() if match else end


def _locant_start(reading: str, start: int) -> int:
    """Where the name begins with the locants before it ("17-alpha hydroxyprogesterone"), or the antibody that carries it."""
    low = max(0, start - 30)
    match = _LOCANT.search(reading[low:start]) or _CARRIER.search(reading[low:start])
    return low + match.start() if match else start
