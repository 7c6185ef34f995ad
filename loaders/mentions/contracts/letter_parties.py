"""Reading text of a letter agreement -> to whom it is written."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.cast.persons import find_persons, is_person_name
from pactgraph.loaders.mentions.contracts.preamble_parties import PartyFound

_DEAR = re.compile(r"^[ \t]{0,40}Dear\s(?!Ladies|Gentlem|Sirs?|Stockholder|Shareholder)", re.M)
_GREETED = re.compile(r"\s{0,3}(?:Mr\.|Ms\.|Mrs\.|Dr\.)?\s{0,2}(?P<name>[A-Z][a-z]{1,20})")
_FIRM_GREETED = re.compile(r"(?:^|\t)[ ]{0,40}(?:Dear )?(?:Ladies (?:and|&|/|or) Gentlemen|Gentlemen|Sirs|Mesdames)\s?[:,]", re.M)
_ABOVE = 700  # characters above the greeting in which the addressee stands
_LIMIT = 3_000
_CARE_OF = re.compile(r"(?:c/o|care of|Attn:?|Attention:?|cc:?)\s{1,4}$", re.I)


def find_addressee(reading: str, limit: int = _LIMIT) -> list[PartyFound]:
    """Find the person to whom a letter agreement is written: the first named before "Dear"."""
    dear = _DEAR.search(reading, 0, min(limit, len(reading)))
    if dear is None:
        return []
    persons = find_persons(reading, max(0, dear.start() - _ABOVE), dear.start())
    if not persons:
        return []
    greeted = _GREETED.match(reading, dear.end())
    chosen = next((p for p in persons if greeted and _is_greeted(reading[p.start : p.end], greeted["name"])), persons[0])
    return [_party(reading, chosen.start, _line_end(reading, chosen.start, chosen.end), person=True)]


def _line_end(reading: str, start: int, end: int) -> int:
    """Where a name in an address ends: with its line, where that holds a whole one; the next may name a house or a street."""
    line = reading.find("\n", start, end)
    return line if line > start and is_person_name(reading[start:line].strip()) else end


def find_addressed_firms(reading: str, limit: int = _LIMIT) -> list[PartyFound]:
    """Find the organizations to which a letter agreement is written: each begins a line above "Ladies and Gentlemen"."""
    greeting = _FIRM_GREETED.search(reading, 0, min(limit, len(reading)))
    if greeting is None:
        return []
    low = max(0, greeting.start() - _ABOVE)
    firms = find_organizations(reading, low, greeting.start())
    return [
        _party(reading, firm.start, firm.end, person=False)
        for firm in firms
        if firm.form and _begins_line(reading, firm.start) and not _CARE_OF.search(reading, max(0, firm.start - 12), firm.start)
    ]


def find_letterhead(reading: str) -> list[PartyFound]:
    """Find the organization whose name alone fills a line over the addressee of a letter, and which the letter names again."""
    addressed = find_addressee(reading)
    for firm in find_organizations(reading, 0, addressed[0].start) if addressed else ():
        alone = _begins_line(reading, firm.start) and not reading[firm.end :].partition("\n")[0].strip(" \t,.")
        short = " ".join(reading[firm.start : firm.end].split()[:-1]).rstrip(",")
        if firm.form and alone and short in reading[addressed[0].end :]:
            return [_party(reading, firm.start, firm.end, person=False)]
    return []


def _begins_line(reading: str, start: int) -> bool:
    """Whether nothing but white space stands before `start` on its line or in its cell."""
    return not reading[:start].rpartition("\n")[2].rpartition("\t")[2].strip()


def _is_greeted(name: str, greeted: str) -> bool:
    """Whether "Dear Jeff" may speak to Jeffrey H. Coats, "Dear Mr. Coats" too."""
    return any(word.casefold().startswith(greeted[:3].casefold()) for word in name.split())


def _party(reading: str, start: int, end: int, *, person: bool) -> PartyFound:
    return PartyFound(start, end, " ".join(reading[start:end].split()), person, end, ())
