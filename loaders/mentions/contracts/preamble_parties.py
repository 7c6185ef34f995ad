"""Preamble -> the parties it names, each with the terms defined for it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.lexicon.jurisdictions import JURISDICTIONS, STATE_CODES
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.cast.people import is_told_again
from pactgraph.loaders.mentions.cast.persons import find_persons
from pactgraph.loaders.mentions.contracts.described_persons import find_described_persons, is_person_by_term
from pactgraph.loaders.mentions.contracts.no_party_names import JOINT, NO_NAME, is_generic_run
from pactgraph.loaders.mentions.contracts.own_terms import own_terms
from pactgraph.loaders.mentions.contracts.party_terms import find_terms


@dataclass(frozen=True, slots=True)
class PartyFound:
    """A party at `[start, end)`; `terms` are defined for it up to `reach`, where the next party begins."""

    start: int
    end: int
    name: str
    person: bool
    reach: int
    terms: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    person: bool
    strong: bool


# What may stand between the end of one party's words and the next party's name.
_BORDER = re.compile(
    r"(?:(?<=\))\sto\b|(?<=\))[\s,;.]{0,6}(?:(?:and|AND|And|&)\b)?|[;:]\s{0,6}(?:and\b|AND\b)?|,?\s(?:and|AND|And|&|or|with|WITH"
    r"|between|BETWEEN|in favou?r of|IN FAVOU?R OF|agent for|for (?:the )?services of)\b|\n[ \t]{0,8}\n|\t|,(?=\s)|\n)"
    r"[\s,:–-]{0,12}+(?:(?:and|AND|And)\b[\s:–-]{0,12}+)?(?:\([a-z0-9ivxA-Z]{1,4}\)\s{0,6}|(?:\d{1,2}|[a-z])[.)]\s{1,6})?"
    r"(?:(?:each of|both|on the (?:one|other) (?:hand|part)|its(?:\s(?:wholly[- ]owned\s)?(?:affiliate|subsidiary|parent))?"
    r"|Messrs\.?|M/s\.?|Mr\.|Mrs\.|Ms\.|Dr\.|MR\."
    r"|MS\.)[,:]?\s{1,3})?(?:the\s{1,3})?(?=[\"']?[A-Z0-9À-Þ]|[a-z]{1,4}[A-Z]|[a-z]\d|e-[a-z])"
)
# ", a Tennessee general partnership, and": the party before is described to the end, though no term is defined for it.
_DESCRIBED_WHOLE = re.compile(
    r",?\s(?:an?|the)\s[^,;()\"]{0,60}\b(?:corporation|company|partnership|association|trust),?\s{1,3}and\s{1,3}"
)
_AND_THE = re.compile(r"(?<=\w)\s(?:and|or|with)\sthe\s{1,3}\Z")
_BRACKETED = re.compile(r"\([^()]{24,400}\)")  # shorter ones may be numbers of parties: (1), (ii)
_FIRST = re.compile(
    r"[\s,:–-]{0,20}(?:and among\s)?(?:\([a-z0-9ivxA-Z]{1,4}\)\s{0,6}|(?:\d{1,2}|[a-z])[.)]\s{1,6})?(?:the "
    r"(?:following )?parties[^:\n]{0,160}:\s{0,8})?"
    r"(?:(?:each of|both|Messrs\.?|M/s\.?|Mr\.|Mrs\.|Ms\.|Dr\.|MR\.|MS\.)\s{1,3})?(?:\([a-z0-9ivxA-Z]{1,4}\)\s{0,6})?"
)
_CAPITALS = re.compile(
    r"(?:(?:The|THE|the)\s)?(?:[A-Z0-9À-Þ]|[a-z]{1,4}[A-Z]|[a-z]\d|e-[a-z])[\w&.'’/!+-]{0,30}"
    r"(?:(?:\s-|,)?[^\S\t](?:(?:of|and|for|the|de|del|la|&|OF|AND|FOR)\s){0,2}(?:[A-ZÀ-Þ&]|[a-z][A-Z]|\d)[\w&.'’/!+-]{0,30}|\s&){0,9}"
)
# What stands right after a party's name.
_DESCRIBED = re.compile(
    r"[\s,]{0,4}(?:\(|(?:an?|the|having|with|whose|located|of\s\d|d/b/a|doing|residing|incorporated|organi[sz]ed"
    r"|on behalf|acting|individually|solely|at\s\d"
    r"|here(?:in)?after|as\s|for itself|and its (?:affiliates|subsidiaries)|\d{1,6}\s)\b|$)"
)
_FOUNDED = re.compile(
    r",?\s(?:an?|the)\s[^,;()\"]{0,40}\b(?i:corporation|company|partnership|association|cooperative|trust|municipality|city)\b"
    r"|,?\s\(?an?\s(?:\w{3,12}\s){0,2}(?:division|unit)\sof\b"
)
_ENDS_SENTENCE = re.compile(r"(?<!Inc)(?<!Corp)(?<!Ltd)(?<!Co)(?<!INC)(?<!CORP)(?<!LTD)(?<!CO)(?<![. ][A-Z])\.$")
_OF_A_STATE = re.compile(r"(?:[Tt]he\s)?(?P<name>(?:City|County|Town|Village|Port)\sof\s[A-Z]\w+(?:\s[A-Z]\w+){0,2})")
_DESCRIBED_COMPANY = re.compile(r"An?\s(?=[A-Z][a-z][\w ]{2,40}\s(?:Company|Corporation)$)")  # "A Seminole Company to be formed"
_OWNED_BEFORE = re.compile(r"\b(?:formed|founded|owned|controlled|held|managed|represented)\sby\b[^();]{0,90}$")
_OTHER_STYLE = re.compile(r",?\s(?:d/b/a|f/k/a|a/k/a|dba|D/B/A|d/b/a/)\s(?=[A-Z])")
_DIGITS_BEFORE = re.compile(r"\b\d{6,8}\s{1,3}$")
_GENERIC_NAME = re.compile(r"(?:joint ventures?|the bank|the company|the trust|group|partners|holdings|systems)", re.I)
_DESCRIPTION_BEFORE = re.compile(
    r"(?:(?<!\beach )\bof|\bby|\bfor|\bto|\bunder|\bas|\bthrough|\bat|\bin|\bon behalf of|\bsubsidiary|\bdivision|\bc/o|\bto:"
    r"|\bcare of|(?<!party )\ban?|\bnear|\bformerly|\bknown as|\bAttn:?|\bAttention:?)"
    r"[\s:]{1,4}(?:the\s)?$",
    re.I,
)
_STREET = re.compile(
    r"\s?(?:Street|Avenue|Road|Drive|Boulevard|Blvd|Parkway|Suite|Floor|Plaza|Tower|Building|Square|Lane|Way|Place"
    r"|Court|Center)\b",
    re.I,
)
_ADDRESS = re.compile(r"\b\d{4,}\b|^\d+ |,\s(?!CO\.|JR\b|SR\b|II\b|MD\b)(?:[A-Z]{2}|USA?)\b|\b[Pp]\.?\s?[Oo]\.? (?:[Bb]ox|BOX)")
# "Reno, Nevada": the end of an address that stands where a name might.
_ZIP_AFTER = re.compile(r"\s{1,3}\d{5}(?!\d)")
_TOWN = re.compile(r"[A-Z][\w.' -]{2,24},\s(?P<state>[A-Z][\w ]{1,20})")
_OFFICER_BEFORE = re.compile(
    r"(?:Officer|President|Director|Manager|Chairman|[Rr]epresentative|Secretary|Treasurer|Name|By|Attn)[\s:.,]{1,4}"
    r"(?:Mr\.? |Ms\.? )?$"
)
_PLACE_AFTER = re.compile(r",\s(?:[A-Z]{2}|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s\d{4,}")
_INDIVIDUAL = re.compile(
    r"[\s,]{0,4}+(?:\(|an? (?:individual|natural|resident|married|citizen|person)|residing|individual|husband\b|of\b|whose"
    r"|with an address|at \d|and\b|\.?\s{0,9}\Z)",
    re.I,
)
_RUNS_ON = re.compile(
    r"(?:(?<=Limited)|(?<=LIMITED)|(?<=Ltd)|(?<=Ltd\.)|(?<=Inc\.)|(?<=LLC)|(?<=A/S))\s{1,3}of\s{1,3}[A-Z]|\s{1,3}of\s{1,3}\d|\s\("
    r"(?=[A-Z ]{2,12}\)\s+[Aa]n?\s)|,?\s(?:An?|a)\s(?=[A-Z][a-z]+ Corp)"
)
# A name on a line of its own with its address under it.
_OVER_ADDRESS = re.compile(r"[ ,]{0,3}[\t\n][^\t\n()]{0,60}\d")
_BARE_FORM = re.compile(r"(?:Inc|INC|Corp|CORP|Ltd|LTD|Co|LLC|L\.L\.C|L\.?P|USA|U\.S\.A|N\.A)\.?,?")
# Where the form stands first: "JSC Velmora", "PT Nusa Raya"; or in small letters: "Skala Praha s.r.o.", "Vesna d.o.o."
_FORM_FIRST = re.compile(
    r"\b(?:[OC]?JSC|OAO|ZAO|OOO|PAO|PT\.?|Joint Stock Company|JOINT STOCK COMPANY) (?:\"?[A-Z][\w-]{1,24}\"?)(?:"
    r" [A-Z][\w-]{1,24}){0,3}|\b(?:[A-Z][\w&-]{1,24},?\s){1,5}(?:s\.\s?r\.\s?o|d\.\s?o\.\s?o)\."
)
_SERVED_BEFORE = re.compile(r"(?:agent for|services of|f/s/o)\s{1,3}$")
_NUMBER_BEFORE = re.compile(r"(?:^|[\s/.-])[A-Z]?-?\d{1,5}[A-Z]?,\s{1,2}$")
_SHOUTED_AND = re.compile(r"(?:[A-Z][A-Z.&'-]{1,20} ){1,2}AND $")  # "ANDREW AND TARN SALES, CO." amid small letters is one name
_DATE_TERM = re.compile(
    r"\bdate\b|\bagreement\b|\bamendment\b|\bcontract\b|\blease\b|\bparties\b|\bparty\b|\bnotes?\b|\bplan\b|\bindenture\b", re.I
)


def find_preamble_parties(reading: str, start: int, end: int) -> list[PartyFound]:
    """Find the parties named in `reading[start:end]`, in text order, each once."""
    names = _names(reading, start, end)
    definitions = [d for d in find_terms(reading, start, end) if not _DATE_TERM.search(d.term)]
    kept: list[_Name] = []
    for place in _places(reading, start, end):
        joined = _AND_THE.search(reading, max(start, place - 16), place)
        if kept and (place < kept[-1].end or (joined and joined.start() > kept[-1].end + 1)):
            continue  # "listed in America and the Market of …" goes on
        # A name without legal form counts where the party before it has got its term: else it is part of an address.
        fresh = not kept or any(kept[-1].end <= d.start < place for d in definitions)
        fresh = fresh or _DESCRIBED_WHOLE.fullmatch(reading, kept[-1].end, place) is not None
        name = _name_at(reading, place, end, names, definitions, first=not kept)
        fits = name and (name.strong or fresh) and not _is_description(reading, start, name)
        if name and fits and _stands_as_party(reading, name, definitions):
            kept.append(_trimmed(reading, name))
    return _with_terms(reading, kept, definitions, end)


def _names(reading: str, start: int, end: int) -> list[_Name]:
    """Organizations and persons of the stretch, in text order."""
    organizations = [
        _Name(_with_digits(reading, start, o.start), _with_style(reading, o.end, end), person=False, strong=bool(o.form))
        for o in find_organizations(reading, start, end)
    ]
    taken = [(name.start, name.end) for name in organizations]
    organizations += [
        _Name(match.start(), match.end(), person=False, strong=True)
        for match in _FORM_FIRST.finditer(reading, start, end)
        if not any(first < match.end() and match.start() < last for first, last in taken)
    ]
    taken = [(name.start, name.end) for name in organizations]
    persons = [
        _Name(p.start, p.end, person=True, strong=True)
        for p in find_persons(reading, start, end)
        if not any(first < p.end and p.start < last for first, last in taken)
    ]
    taken += [(name.start, name.end) for name in persons]
    persons += [
        _Name(low, high, person=True, strong=True)
        for low, high in find_described_persons(reading, start, end)
        if not any(first < high and low < last for first, last in taken)
    ]
    return sorted([*organizations, *persons], key=lambda name: name.start)


def _with_digits(reading: str, start: int, place: int) -> int:
    """Where a numbered company's name begins: "2205925 Ontario Limited"."""
    match = _DIGITS_BEFORE.search(reading, max(start, place - 12), place)
    return match.start() if match else place


def _with_style(reading: str, place: int, end: int) -> int:
    """Where a name ends with the name it does business under or formerly bore, where that follows without a comma."""
    style = _OTHER_STYLE.match(reading, place, end)
    run = _CAPITALS.match(reading, style.end(), min(end, style.end() + 80)) if style else None
    return run.end() if run else place


def _places(reading: str, start: int, end: int) -> list[int]:
    """Where a party's name may begin."""
    first = _FIRST.match(reading, start, end)
    places = [first.end() if first else start]
    places += [match.end() for match in _BORDER.finditer(reading, places[0], end)]
    inside = [(match.start(), match.end()) for match in _BRACKETED.finditer(reading, start, end)]
    return sorted({place for place in places if not any(first < place < last for first, last in inside)})


def _name_at(
    reading: str, place: int, end: int, names: list[_Name], definitions: list[Definition], *, first: bool
) -> _Name | None:
    """The name that begins at `place` (an article aside), if one does."""
    number = bisect_left([name.start for name in names], place)
    for name in names[number : number + 1]:
        if reading[place : name.start].strip(" \n\"'").lower() in ("", "the"):
            comma = reading[max(0, place - 2) : place].strip().endswith(",")
            return name if name.strong or not comma or _DESCRIBED.match(reading, name.end) else None
    before = reading[max(0, place - 20) : place].strip().removesuffix(" the")
    if not (first or before.endswith((")", ");", ";", "and", "AND", "And", ":", "&", "),"))):
        return None
    run = _CAPITALS.match(reading, place, min(end, place + 160))
    shouted = next((name for name in names[number : number + 1] if name.strong and not name.person), None)
    if (
        shouted
        and _SHOUTED_AND.fullmatch(reading[place : shouted.start])
        and reading[place - 4 : place] == reading[place - 4 : place].lower()
    ):
        return _Name(place, shouted.end, person=False, strong=True)
    if run is None or NO_NAME.match(run[0]) or is_generic_run(run[0]) or _ADDRESS.search(run[0]):
        return None
    defined = any(0 <= d.opens - run.end() <= 3 for d in definitions)
    near = any(0 <= d.opens - run.end() <= 400 for d in definitions)
    soon = near and (_DESCRIBED.match(reading, run.end()) or (" " in run[0] and _OVER_ADDRESS.match(reading, run.end(), end)))
    founded = _FOUNDED.match(reading, run.end(), min(end, run.end() + 90))
    if any(
        JOINT.search(reading, run.start(), name.start) for name in names if name.strong and run.start() < name.start < run.end()
    ):
        return None  # a description that runs into the next party
    if (
        len(run[0]) > 1
        and not _BARE_FORM.fullmatch(run[0])
        and not _ENDS_SENTENCE.search(run[0])
        and (defined or soon or founded)
    ):
        return _Name(run.start(), run.end(), person=is_person_by_term(reading, run.start(), run.end()), strong=False)
    return None


def _is_description(reading: str, start: int, name: _Name) -> bool:
    """Whether the name stands inside another party's description: its address, its parent, its law."""
    before = reading[max(start, name.start - 30) : name.start]
    if _SERVED_BEFORE.search(before):
        return False
    if _DESCRIPTION_BEFORE.search(before) or (name.person and _NUMBER_BEFORE.search(before)):
        return True
    after = reading[name.end : name.end + 24]
    return not name.strong and _STREET.match(after) is not None


def _stands_as_party(reading: str, name: _Name, definitions: list[Definition]) -> bool:
    """Whether the words around a name are a party's; a person is often named as an officer or contact of one."""
    text = reading[name.start : name.end]
    if NO_NAME.match(text) or ((name.person or not name.strong) and _ADDRESS.search(text)) or _GENERIC_NAME.fullmatch(text):
        return False
    if not name.person and (_is_town(text) or (text[-2:] in STATE_CODES and _ZIP_AFTER.match(reading, name.end))):
        return False
    if not name.person:
        return True
    if _OWNED_BEFORE.search(reading, max(0, name.start - 110), name.start):
        return False
    if _PLACE_AFTER.match(reading, name.end) or _OFFICER_BEFORE.search(reading[max(0, name.start - 40) : name.start]):
        return False
    near = any(0 <= d.opens - name.end <= 300 for d in definitions)
    return near or _INDIVIDUAL.match(reading[name.end : name.end + 60]) is not None


def _is_town(text: str) -> bool:
    """Whether the text is a town with its state or country."""
    town = _TOWN.fullmatch(" ".join(text.split()))
    return town is not None and (town["state"] in STATE_CODES or town["state"].casefold() in JURISDICTIONS)


def _trimmed(reading: str, name: _Name) -> _Name:
    """The name without the address that runs on from it ("Tarn Limited of Boston House")."""
    if described := _DESCRIBED_COMPANY.match(reading, name.start, name.end):
        return _Name(described.end(), name.end, name.person, name.strong)
    if body := _OF_A_STATE.match(reading, name.start, name.end):
        return _Name(body.start("name"), body.end("name"), name.person, name.strong)
    match = _RUNS_ON.search(reading, name.start, name.end)
    return _Name(name.start, match.start(), name.person, name.strong) if match else name


def _with_terms(reading: str, kept: list[_Name], definitions: list[Definition], end: int) -> list[PartyFound]:
    """Each name once, with the definitions that stand between it and the next name."""
    found: dict[str, PartyFound] = {}
    for number, name in enumerate(kept):
        reach = kept[number + 1].start if number + 1 < len(kept) else end
        text = " ".join(reading[name.start : name.end].split()).rstrip(",;:")
        terms = own_terms(reading, name.end, text, (d for d in definitions if name.end <= d.start < reach))
        key = re.sub(r"[^\w]", "", _OTHER_STYLE.split(text)[0].casefold())
        if any(text == term.term for other in found.values() for term in other.terms):
            continue  # a party named again by its short name, in another capacity
        again = name.person and any(other.person and is_told_again(text, other.name) for other in found.values())
        if key and key not in found and not again:
            found[key] = PartyFound(name.start, name.end, text, name.person, reach, terms)
    return list(found.values())
