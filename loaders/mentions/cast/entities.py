"""Document -> who is who in it: each organization and person once, with the words that stand for it in this document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.definitions import Definition, find_definitions
from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.jurisdictions import JURISDICTIONS
from pactgraph.loaders.mentions.cast.bare_names import bare_name, is_conformed
from pactgraph.loaders.mentions.cast.cast import Cast, Entity
from pactgraph.loaders.mentions.cast.names_by_deal import names_by_deal
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.cast.people import find_person_mentions
from pactgraph.loaders.mentions.cast.referents import THING, Place, is_generic, names_by_definition, overlaps, referents
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Registrant

Span = tuple[int, int]


# Capitalised words of an office, which the words around a name may make look like one.
_TITLE = re.compile(
    r"\b(?:President|Vice|Chief|Officer|Chairman|Director|Secretary|Treasurer|Administration|Executive"
    r"|Counsel)\b"
)
# "Alder Biotics, Inc., formerly known as Ash Labs, Inc.": another name of the same party, not another party.
_FORMER = scanner(
    r"\b(?:formerly(?:\s(?:known|named|called|doing\sbusiness))?(?:\sas)?|f/?k/?a|n/?k/?a|d/?b/?a|previously\sknown\sas)\.?\s[\"(]?$",
    re.I,
)


_COMMISSION = re.compile(r"\sand\sExchange\sCommission\b", re.I)  # "the U.S. Securities and Exchange Commission"


def find_cast(document: Document, spans: Sequence[Span], registrants: Sequence[Registrant]) -> Cast:
    """Find who is who in the `spans` of the document. Registrants stand first, also those that the spans do not name."""
    reading = document.reading
    named: list[tuple[Span, bool]] = []
    figures = _figures(registrants)
    defined = [definition for start, end in spans for definition in find_definitions(reading, start, end)]
    short, other = {definition.term.casefold() for definition in defined}, _for_others(reading, defined)
    for start, end in spans:
        organizations = [
            (_with_figure(reading, start, o.start, figures), o.end)
            for o in find_organizations(reading, start, end)
            if not _COMMISSION.match(reading, o.end)
            and not _FORMER.search(reading, max(start, o.start - 30), o.start)
            and (
                (o.form and not _is_weak(reading[o.start : o.end]) and not _is_term(reading[o.start : o.end], other))
                or not _is_short(" ".join(reading[o.start : o.end].split()).casefold().removeprefix("the "), short)
            )
        ]
        persons = [(each.start, each.end) for each in find_person_mentions(reading, start, end) if each.full]
        named += [(span, False) for span in organizations]
        named += [(span, True) for span in persons if not overlaps(span, organizations) and not _TITLE.search(reading, *span)]
    named.sort()
    named += names_by_definition(reading, defined, [span for span, _ in named])
    named.sort()
    known = [span for span, _ in named]
    named += [each for start, end in spans for each in names_by_deal(reading, start, end, known)]
    named.sort()
    return _with_terms(reading, _group(reading, named, registrants), defined)


def _figures(registrants: Sequence[Registrant]) -> frozenset[str]:
    """The first words of registrants' names that are figures: "1895" of "1895 Corran Bancorp, Inc."."""
    firsts = (registrant.name.value.split()[0] for registrant in registrants if " " in registrant.name.value)
    return frozenset(first.casefold() for first in firsts if first[0].isdigit())


def _with_figure(reading: str, low: int, start: int, figures: frozenset[str]) -> int:
    """Where a name begins, with the figure that the cover gives the registrant's name; others' figures belong to no name."""
    before = reading[max(low, start - 12) : start].rstrip()
    first = before.split()[-1] if figures and before else ""
    return max(low, start - 12) + len(before) - len(first) if first.casefold() in figures else start


# Words that end short names as often as full ones: `SVF Holdco Limited ("Vision Fund")`.
_WEAK_FORM = re.compile(r"\b(?:Holdings?|Fund|Group|Partners|Capital|Trust|Bank|Brands|Financial|Securities)\Z")


def _is_weak(name: str) -> bool:
    return _WEAK_FORM.search(name) is not None


def _is_term(name: str, others: set[str]) -> bool:
    """Whether "JV Company" or "Corran LLC" is a word defined for somebody of another name."""
    return " ".join(name.split()).casefold().removeprefix("the ") in others


def _for_others(reading: str, definitions: Sequence[Definition]) -> set[str]:
    """The terms that are not the very name before them: `Corran Foods, LLC ("Corran LLC")`, not `Corran LLC ("Corran LLC")`."""
    return {
        definition.term.casefold()
        for definition in definitions
        if not " ".join(reading[max(0, definition.opens - 120) : definition.opens].split())
        .casefold()
        .rstrip(" ,")
        .endswith(definition.term.casefold())
    }


def _is_short(name: str, defined: set[str]) -> bool:
    """Whether what looks like a name is a generic word or a short name defined for another name."""
    return is_generic(name) or name in defined


def _group(reading: str, named: Sequence[tuple[Span, bool]], registrants: Sequence[Registrant]) -> Cast:
    """One entity for each name, however it is spaced; "Orchid Foods" without its form is "Orchid Foods, Inc."."""
    keys: dict[str, dict[str, int]] = {}  # by bare name without spaces: "JP Orchard" is "JPOrchard"
    written: dict[str, int] = {}
    entities: list[Entity] = []
    for registrant in registrants:
        bare, form = bare_name(registrant.name.value)
        tight = bare.replace(" ", "")
        number = _number_of(keys, tight, form)
        if number is None:
            number = keys.setdefault(tight, {})[form] = len(entities)
            entities.append(Entity(number, registrant.name.value, False, (), registrant=True))
        written.setdefault(bare, number)
    places: list[Place] = []
    spans: dict[int, list[Span]] = {}
    persons: dict[tuple[str, str], list[int]] = {}  # by their first and last names
    for (start, end), person in named:
        name = " ".join(reading[start:end].split())
        bare, form = bare_name(name)
        tight = bare.replace(" ", "")
        number = _number_of(keys, tight, form)
        if person and number is None:
            number = _same_person([entities[each] for each in persons.get(_ends_of(name), ())], name)
        if number is None:
            number = keys.setdefault(tight, {})[form] = len(entities)
            entities.append(Entity(number, name, person, ()))
            if person:
                persons.setdefault(_ends_of(name), []).append(number)
        elif is_conformed(entities[number].name):
            entities[number] = replace(entities[number], name=name)  # as the text prints it
        written[bare] = min(number, written.get(bare, number))
        spans.setdefault(number, []).append((start, end))
        places.append(Place(start, end, (number,)))
    grouped = tuple(Entity(e.number, e.name, e.person, tuple(spans.get(e.number, ())), registrant=e.registrant) for e in entities)
    return Cast(grouped, tuple(places), {bare: (number,) for bare, number in written.items() if bare})


def _ends_of(name: str) -> tuple[str, str]:
    words = name.replace(".", "").casefold().split() or [""]
    return words[0], words[-1]


def _same_person(entities: Sequence[Entity], name: str) -> int | None:
    """The person of the same first and last name whose middle initials do not differ: "Ann Orr" is "Ann B. Orr"."""
    words = name.replace(".", "").casefold().split()
    for entity in entities:
        known = entity.name.replace(".", "").casefold().split()
        if entity.person and len(known) > 1 and len(words) > 1 and (known[0], known[-1]) == (words[0], words[-1]):
            middles = known[1:-1], words[1:-1]
            if not middles[0] or not middles[1] or middles[0][0][0] == middles[1][0][0]:
                return entity.number
    return None


def _number_of(keys: dict[str, dict[str, int]], bare: str, form: str) -> int | None:
    """The entity of this name: the same legal form, or none on either side."""
    forms = keys.get(bare, {})
    if form in forms or not forms:
        return forms.get(form)
    if not form:
        return min(forms.values())
    return forms.get("")


def _with_terms(reading: str, cast: Cast, definitions: Sequence[Definition]) -> Cast:
    """The cast with each defined term tied to what it was defined for."""
    aliases: dict[int, list[Definition]] = {}
    generic: dict[int, list[Definition]] = {}
    words = dict(cast.words)
    for definition in definitions:
        numbers = referents(reading, cast.places, cast.starts, definition)
        key = definition.term.casefold()
        if not numbers or THING.search(definition.term) or _is_of_paper(reading, definition):
            continue
        words.setdefault(key, numbers)
        words.setdefault(key.replace(" ", ""), numbers)
        for number in numbers:
            table = generic if is_generic(key) else aliases
            table.setdefault(number, []).append(definition)
    if own := cast.own:
        for word in ("company", "registrant", "corporation", "we", "us", "our"):
            words.setdefault(word, own[:1])
    for word, number in _first_words(reading, cast):
        words.setdefault(word, (number,))
    stands_in = _stands_in(cast, words)
    entities = tuple(
        Entity(
            e.number,
            e.name,
            e.person,
            e.names,
            tuple(aliases.get(e.number, ())),
            tuple(generic.get(e.number, ())),
            e.registrant or e.number == stands_in,
        )
        for e in cast.entities
    )
    return Cast(entities, cast.places, words)


_LETTERS = re.compile(r"[A-Z]{2,5}")
_PAPER = frozenset({"Agreement", "Contract", "Lease", "Indenture", "Facility", "Plan", "Note"})
_PAPER_BEFORE = 260  # characters


def _is_of_paper(reading: str, definition: Definition) -> bool:
    """Whether a term is the first letters of a paper named before it: "Supply Services Agreement … with Corran (the "SSA")"."""
    if _LETTERS.fullmatch(definition.term) is None:
        return False
    title = re.compile(r"\s(?:and\s|of\s|for\s|&\s)?".join(rf"{letter}[\w'-]{{1,20}}" for letter in definition.term) + r"\b")
    named = title.finditer(reading, max(0, definition.opens - _PAPER_BEFORE), definition.opens)
    return any(match[0].split()[-1] in _PAPER for match in named)


_FIRST = re.compile(r"[A-ZÀ-Þ][a-zà-þ]{4,20}(?=\s)")
_IN_SENTENCE = re.compile(r"(?<=[a-z,]\s)[A-ZÀ-Þ][a-zà-þ]{4,20}+(?=(?:'s)?,?\s[a-z])")  # between small letters
COMMON_FIRST_WORDS = frozenset(
    "first united american national general global international pacific atlantic western southern northern eastern central "
    "advanced applied universal standard community citizens union royal federal american texas california florida bank".split()
)


def _first_words(reading: str, cast: Cast) -> list[tuple[str, int]]:
    """The first words of organizations' names that the text uses alone for them: "Vantine" of "Vantine Surgical GmbH"."""
    owners: dict[str, list[Entity]] = {}
    for entity in cast.entities:
        owners.setdefault(entity.name.split()[0].casefold(), []).append(entity)
    alone_there = set(_IN_SENTENCE.findall(reading)) if owners else set()
    found = []
    for word, entities in owners.items():
        entity, title = entities[0], word.title()
        alone = len(entities) == 1 and not entity.person and word not in COMMON_FIRST_WORDS and word not in JURISDICTIONS
        if alone and _FIRST.match(title + " ") and title in alone_there:
            found.append((word, entity.number))
    return found


_STANDS_IN = ("company", "registrant", "corporation", "partnership")


def _stands_in(cast: Cast, words: dict[str, tuple[int, ...]]) -> int | None:
    """The entity that the text calls "the Company" where it never names the registrant as the cover does."""
    if any(entity.registrant and entity.names for entity in cast.entities):
        return None
    numbers = next((words[word] for word in _STANDS_IN if words.get(word)), ())
    return numbers[0] if len(numbers) == 1 and not cast.entities[numbers[0]].person else None
