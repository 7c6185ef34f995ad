"""Reading text -> the names in a stretch that lists parties, with the words defined for each ("the Company")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.definitions import Definition, find_definitions
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.cast.persons import find_persons


@dataclass(frozen=True, slots=True)
class NamedParty:
    """A name at `[start, end)` and the terms defined for it here, alone or together with others."""

    start: int
    end: int
    name: str
    terms: tuple[str, ...] = ()


# A name right before its definition needs no legal form: `Tarn Space Operations ("TSO")`,
# `Dr. Inés Rivas, an individual ("Owner")`.
_DEFINED = re.compile(r"(?P<name>[A-Z0-9][\w&.'-]*(?:,?\s(?:(?:of|and|de|van|von|&)\s)?[A-Z0-9][\w&.'-]*){0,7})[,\s]*$")
_DESCRIBED = re.compile(
    r",\s(?:an?|the|with|having|its|whose|organized|acting|individually|in\shis|in\sher|hereinafter|also|who|each)\s"
)
_ITEM = re.compile(
    r"(?:(?<=,)|\band\b|^)\s*(?:the\s)?(?P<name>[A-Z][\w&.'-]*(?:\s(?:(?:of|de|van|von|&)\s)?[A-Z][\w&.'-]*){0,6})"
    r"(?=\s*(?:,|\(|\band\b|\bas\b|\bto\b|\bfor\b|\bin\b|\bon\b|\bwith\b|\bdated\b|;|\.|$))"
)
_ROLE = re.compile(
    r"^(?:as\s|Administrative|Collateral|Syndication|Documentation|Section|Article|Exhibit|Effective)\b", re.IGNORECASE
)
_NO_NAME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|WHEREAS|RECITALS|THIS|This|On|The)\b"
)
_GENERIC_LEAD = re.compile(
    r"(?:Company|Borrowers?|Lenders?|Bank|Parent|Employer|Employee|Executive|Buyer|Purchaser|Seller|Licensor|Licensee|Owner|Contractor)"
    r"(?:,|,?\sand)\s(?:and\s)?(?=[A-Z])|(?:[\w&]{1,20}\s){0,2}(?:Board(?:\sof\sDirectors)?|Committee)\sof\s(?:the\s)?(?=[A-Z])"
)
_JOINED = re.compile(r"\b(?:AND|BETWEEN|AMONG|BY|and)\b")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Inc|Corp|Co|Ltd|Bros|Jr|Sr|Cie)\.$", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2},?\s")
# Terms defined for papers, days and things, not for parties.
_NO_PARTY = re.compile(
    r"\b(?:Agreements?|Amendment|Dates?|Facility|Notes?|Plan|Lease|Contract|Act|Code|Indenture|Termination|Waiver|Loans?|Propert(?:y|ies)|Products?)$",
    re.IGNORECASE,
)


def find_named_parties(reading: str, start: int, end: int) -> list[NamedParty]:
    """Find each organization, person or defined name of the stretch, in text order, one entry for each name."""
    definitions = [d for d in find_definitions(reading, start, end) if d.closes - d.opens < 200]
    spans = [(found.start, found.end) for found in find_organizations(reading, start, end)]
    spans += [(p.start, p.end) for p in find_persons(reading, start, end) if not _inside(p.start, spans)]
    floor = start
    for definition in definitions:
        named = None if _NO_PARTY.search(definition.term) else _name_before(reading, floor, definition)
        if named:
            spans = _with_wider(spans, named, floor)
        floor = definition.closes
    spans = [_trimmed(reading, span) for span in spans]
    return _with_terms(reading, sorted(set(spans)), definitions)


def find_listed(reading: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of "the Company, Tarn and the Lender": capitalised names and terms, without article, in order."""
    found = []
    for listed in _ITEM.finditer(reading[start:end]):
        if not _ROLE.match(listed["name"]) and not _NO_NAME.match(listed["name"]):
            stop = "." if listed["name"].endswith(".") and not _ABBREVIATED.search(listed["name"]) else ""
            found.append((start + listed.start("name"), start + listed.end("name") - len(stop)))
    return found


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(first <= place < last for first, last in spans)


def _with_wider(spans: list[tuple[int, int]], named: tuple[int, int], floor: int) -> list[tuple[int, int]]:
    """The spans with `named` in the place of the one name that it holds; it is added where the stretch from `floor` has none."""
    touched = [span for span in spans if span[0] < named[1] and named[0] < span[1]]
    if not touched and any(floor <= span[0] < named[0] for span in spans):
        return spans
    if len(touched) > 1 or (touched and not (named[0] <= touched[0][0] and touched[0][1] <= named[1])):
        return spans
    return [span for span in spans if span not in touched] + [named]


def _trimmed(reading: str, span: tuple[int, int]) -> tuple[int, int]:
    # "the Company, and Tarn Services A.G.": a generic term is no part of the name after it
    lead = _GENERIC_LEAD.match(reading, *span)
    return (lead.end(), span[1]) if lead else span


def _name_before(reading: str, floor: int, definition: Definition) -> tuple[int, int] | None:
    if definition.reach == "together":
        return None
    lead = reading[max(floor, definition.opens - 200) : definition.opens]
    lead = lead[max((found.end() for found in _YEAR.finditer(lead)), default=0) :]
    offset = definition.opens - len(lead)
    cut = min((found.start() for found in _DESCRIBED.finditer(lead)), default=len(lead))
    named = _DEFINED.search(lead[:cut]) or _DEFINED.search(lead)
    if named is None or _NO_NAME.match(named["name"]) or _JOINED.search(named["name"]):
        return None
    return offset + named.start("name"), offset + named.end("name")


def _with_terms(reading: str, spans: list[tuple[int, int]], definitions: list[Definition]) -> list[NamedParty]:
    terms: dict[int, list[str]] = {n: [] for n in range(len(spans))}
    for definition in definitions:
        if _NO_PARTY.search(definition.term):
            continue
        before = [n for n, span in enumerate(spans) if span[1] <= definition.opens]
        for n in before if definition.reach in {"together", "each"} else before[-1:]:
            terms[n].append(definition.term)
    return [
        NamedParty(first, last, " ".join(reading[first:last].split()), tuple(terms[n])) for n, (first, last) in enumerate(spans)
    ]
