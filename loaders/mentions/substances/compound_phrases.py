"""Reading text -> names of substances that the words around them prove: trade marks, "known as", collective aliases."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pactgraph.loaders.lexicon.medicine import NAMING
from pactgraph.loaders.lexicon.salts import DOSAGE_FORMS, ROUTES, SALTS
from pactgraph.loaders.marks import marked
from pactgraph.loaders.mentions.substances.compound_names import MARK, Named, plain_name
from pactgraph.loaders.mentions.substances.makers_codes import makers
from pactgraph.loaders.scanning import scanner


@dataclass(frozen=True, slots=True)
class CollectiveFound:
    """A name of a set of substances, and the places where its members stand."""

    name: str
    start: int
    end: int
    members: tuple[Named, ...]


COINED = r"[A-Z][A-Za-z]{3,15}+(?:-[A-Z0-9]{1,6})?"
# What an ingredient is made up to, each for itself: of "levodopa capsules, Zelvoran" the two may be two.
PRODUCT = (
    r"(?:(?!and |with |plus )[a-z-]{3,20} ){0,2}"
    r"(?:product|formulation|therapy|system|tablet|capsule|injection|cream|gel|patch|spray)"
)
_BEFORE_BRACKET = re.compile(rf"(?P<name>{COINED})(?P<mark>{MARK}{{0,2}}) ?\($")
_MARKED_FORM = marked(
    rf"(?P<name>{COINED})(?:[®™]|\((?:R|TM)\))(?: \([^()\n]{{2,60}}\))? ?"
    rf"(?:{ROUTES} )?"
    r"(?:" + "|".join(DOSAGE_FORMS) + r"|\d{1,4} ?m[gc]g?\b)",
    mark=re.compile(r"[®™]|\((?:[Rr]|[Tt][Mm])\)"),
    before=23,
    after=130,
    flags=re.I,
)
# "net sales of Zelvorix(R)", "a generic version of ZELVORIX", "under the trademark Zelvorix(R)", "its Zelvorix(R) franchise"
_TRADED = scanner(
    rf"\b(?:generic (?:version|equivalent)s? of (?P<generic>{COINED})(?![\w-]| [A-Z][a-z])"
    rf"|(?:net sales|prescriptions|sale) of (?P<sold>{COINED}){MARK}"
    rf"|(?:trademarks?|brand names?|trade names?) (?P<named>{COINED}){MARK}"
    rf"|(?:co-)?promot(?:e|ing|ion of) (?P<promoted>{COINED}){MARK})"
)
_FRANCHISE = marked(rf"(?<![\w-])(?P<name>{COINED}){MARK} franchise\b", mark=scanner("franchise"), before=32, after=32)
_KNOWN_AS = re.compile(
    NAMING + r"[^.;:\n]{0,60}? (?:known|identified|designated|marketed|branded) as "
    r"(?:\"(?P<quoted>[A-Z][\w\u00ad-]{2,20})\"(?: or \"(?P<other>[A-Z][\w\u00ad-]{2,20})\")?"
    r"|(?P<plain>[A-Z][A-Za-z]{3,15})[®™])"
)
_COLLECTIVE = re.compile(
    r"\((?:collectively|together|each(?:, an?)?|both)[, ](?:[a-z ,]{0,25})"
    r"\"(?P<name>[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,2})\"",
    re.I,
)
_BETWEEN_MEMBERS = re.compile(r"[\s,;/®™*\"'()]{0,6}(?:and|or)?[\s\"']{0,3}(?:the )?")
# Capitalised words before a bracket that are no name of a medicine.
ORDINARY = frozenset(
    """
    product products compound compounds drug drugs company agreement antibody inhibitor program programs candidate candidates
    treatment study trial trials phase acid protein peptide vaccine field licensed territory therapy ingredient ingredients
    material materials tablets capsules injection spray gel cream lotion ointment wafer patch inhaler solution suspension
    combination delivery system platform device including table section exhibit note party parties
    """.split()
)


# "net sales of Zelvorix (quorvamib)": what is sold, and its ingredient in small letters.
_SOLD = scanner(
    rf"\b(?:net sales|prescriptions|royalt(?:y|ies) on(?: net)? sales|tablets|capsules|vials) of (?P<name>{COINED})[®™]?"
    r" \([a-z]{7,16}\)"
)
# "Zelvorix, the Company's approved drug for gout": an apposition that says what the name is, for what.
_APPOSED = marked(
    rf"\b(?P<name>{COINED})[®™]?, (?:an?|the Company's|our|its) (?:[\w/-]{{1,20}}"
    rf" ){{0,4}}?(?:drug|medicine|tablet|injection|vaccine"
    r"|antibiotic|inhibitor|ophthalmic \w{4,12}|nasal \w{4,12}|topical \w{4,12})s? (?:for|approved|indicated)\b",
    mark=scanner(", (?:an?|the Company's|our|its) "),
    before=24,
    after=160,
)


# "Zelvorix (quorvamine maleate)": a salt of something, whatever its name
_OF_SALT = marked(
    rf"(?<![\w-])(?P<name>{COINED}){MARK}{{0,2}} \((?P<made>[a-z]{{5,20}} (?:{'|'.join(SALTS)}))\)",
    mark=re.compile(r" \((?=[a-z]{5,20} )"),
    before=33,
    after=80,
)
_WRITTEN = ("\u00ae", "\u2122", "(R)", "(TM)")


# "Zelvorix ophthalmic ointment", "Zelvorix extended-release tablets"; "Tarn nasal spray" needs a mark, as it may be a firm's.
_IN_FORM = marked(
    rf"[a-z,] (?P<name>{COINED})(?:{MARK}{{1,2}} (?:nasal|oral|topical)|{MARK}{{0,2}} (?:ophthalmic|transdermal|otic"
    r"|sublingual|chewable|extended[- ]release|delayed[- ]release|vaginal|rectal)) (?:" + "|".join(DOSAGE_FORMS) + r")\b",
    mark=scanner(
        " (?:nasal|oral|topical|ophthalmic|transdermal|otic|sublingual|chewable|extended[- ]release|delayed[- ]release|vaginal"
        "|rectal) "
    ),
    before=35,
    after=75,
)


def find_unknown_brands(reading: str, known: Sequence[Named], score: int) -> Iterator[Named]:
    """Find coined words that stand right before an ingredient in brackets, or bear a mark of trade and a dosage form."""
    if score < 2:
        return
    firms = frozenset(itertools.chain.from_iterable(makers(reading)))
    formed = (match for match in _IN_FORM.finditer(reading) if match["name"].casefold() not in firms)
    for apposed in itertools.chain(_APPOSED.finditer(reading), _SOLD.finditer(reading), formed):
        if apposed["name"].casefold() not in ORDINARY:
            yield Named(apposed.start("name"), apposed.end("name"), apposed["name"], "trade mark")
    for made in _OF_SALT.finditer(reading):
        if made["name"].casefold() not in ORDINARY:
            yield Named(made.start("name"), made.end("name"), made["name"], "trade mark", made["made"])
            yield Named(made.start("made"), made.end("made"), made["made"], "ingredient")
    for name in (name for name in known if name.rule != "brand"):  # "sold in China (Eliquis)": no brand has a brand of its own
        window = max(0, name.start - 30)
        match = _BEFORE_BRACKET.search(reading[window : name.start])
        if match and reading[name.end : name.end + 2][:1] in (")", " ", ",") and _is_coined(match["name"], match["mark"]):
            start = window + match.start("name")
            yield Named(start, start + len(match["name"]), match["name"], "trade mark", name.name)
    yield from _traded(reading, score)
    for match in _MARKED_FORM.finditer(reading) if any(mark in reading for mark in _WRITTEN) else ():
        yield Named(match.start("name"), match.end("name"), match["name"], "trade mark")


def _traded(reading: str, score: int) -> Iterator[Named]:
    """Coined words that a text sells, promotes or copies as a medicine; a mark of trade alone proves a device as well."""
    for match in itertools.chain(_TRADED.finditer(reading), _FRANCHISE.finditer(reading) if score >= _MUCH else ()):
        group = next(name for name, text in match.groupdict().items() if text)
        if match[group].casefold() not in ORDINARY and (group == "generic" or score >= _MUCH):
            yield Named(match.start(group), match.end(group), match[group], "trade mark")


_MUCH = 4  # cues from which on what a text sells under a mark is a medicine


def _is_coined(word: str, mark: str) -> bool:
    """Whether `word` looks like a trade mark: marked, or no ordinary word of the field."""
    return word.casefold() not in ORDINARY and (bool(mark) or not word.casefold().endswith(("tion", "ment", "ing", "ies", "ors")))


def find_known_as(reading: str, known: Sequence[Named], score: int) -> Iterator[Named]:
    """Find what a text says a compound, antibody or product is known as, where it speaks of medicines."""
    if score < 5:
        return
    for match in _KNOWN_AS.finditer(reading):
        for group in ("quoted", "other", "plain"):
            if match[group] and match[group].casefold() not in ORDINARY:
                yield Named(match.start(group), match.end(group), plain_name(match[group]), "known as")


def find_collectives(reading: str, found: Sequence[Named]) -> list[CollectiveFound]:
    """Find each collective alias with the run of names that it stands for."""
    collectives = []
    for match in _COLLECTIVE.finditer(reading):
        members = _run_before(reading, found, match.start())
        if len(members) > 1:
            collectives.append(CollectiveFound(match["name"], match.start("name"), match.end("name"), members))
    return collectives


def _run_before(reading: str, found: Sequence[Named], end: int) -> tuple[Named, ...]:
    """The names that stand in one list right before `end`, in text order."""
    run: list[Named] = []
    for name in reversed([name for name in found if end - 400 <= name.start < end]):
        if not _BETWEEN_MEMBERS.fullmatch(reading[name.end : end]):
            break
        run.insert(0, name)
        end = name.start
    return tuple(run)
