"""Reading text of an agreement -> the organizations that only its signature pages name, block by block.

A block is plain where the name fills its line, with or without "as Lender" behind it, and "By:" follows: "ORRIN BANK, N.A., as a
Lender / By: ____". A name that a line break cuts, and one told beside another in the same line, are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.contracts.preamble_parties import PartyFound
from pactgraph.loaders.scanning import scanner

WITNESS = scanner(r"\bIN WITNESS\b|\bWITNESS the due execution\b|\bIn [Ww]itness [Ww]hereof\b")
_PAGES = 25_000  # characters that signature pages may take
PAGES_OVER = re.compile(
    r"^[ \t]{0,20}(?i:exhibit|schedule|annex|appendix)\s[\dA-Z][\w.-]{0,6}\b(?![^\n]{0,60}\bsignature)[^\n]{0,60}$", re.M
)
_BY = re.compile(r"^[ \t]{0,30}(?:By|BY|by|Per)\b[ \t]{0,3}[:_/\n]", re.M)
_LINE = re.compile(r"[^\n]{1,160}")
_CAPACITY = r"(?:individually|not individually but|solely|in its (?:individual )?capacity)"
# What may stand between the name and "By:": the role, the form and place of the organization.
_DESCRIBES = re.compile(rf"(?:\(?{_CAPACITY}\b|(?:and )?as\b|an?\s|\(?(?:the )?\"|organized|acting|by its)[^\n]{{0,110}}", re.I)
_ROLE = re.compile(rf",?\s{{1,3}}(?:{_CAPACITY}\s(?:and\s|but\s)?)?as\s(?:(?:an?|the|sole)\s)?(?P<role>[A-Z][\w /&-]{{2,60}})")
# "TARN MANAGERS L.P., as its Adviser for HALDEN WOOL FUND, L.P.": who is bound is the other
_FOR_ANOTHER = re.compile(
    r",?\s{1,3}as\s(?:its\s|the\s)?(?:\w{3,14}\s){0,2}(?:manager|advis[eo]r|attorney-in-fact|partner)\s{1,2}(?:on\sbehalf\sof|for|of)\s(?=[A-Z])",
    re.I,
)
_NAME_ENDS = re.compile(
    rf",?\s{{1,3}}(?:{_CAPACITY}|as)\s|\s{{0,2}}\(|,?\s{{1,3}}(?:f/?k/?a|d/?b/?a|formerly|successor)\b|[,:;]?\s{{0,3}}\Z", re.I
)
_HOUSE = re.compile(
    r"\b(?:BANK|BANC|BANCO|BANQUE|BANKING|BANCORP|TRUST COMPANY|NATIONAL ASSOCIATION|PARIBAS|SOCIETE GENERALE|CREDIT SUISSE"
    r"|NATIXIS|CAPITAL|FUNDING|SECURITIES)\b"
)
_CAPITALS = re.compile(r"\b[A-Z&]{3,20}[ ,]{0,3}\Z")
# A line that only ends or describes a name, or that labels what follows.
_NO_NAME = re.compile(
    r"(?:and|of|the|as|by|its|a|an|savings|national association|association|corporation|company|limited|inc|trust company"
    r"|(?:[\w.]{1,20}+\s){0,3}(?:branch|agency)|(?:\w{1,20}+\s){0,3}(?:borrower|lender|guarantor|bank|agent|purchaser|underwriter)s?)\.?,?:?\Z"
    r"|(?:and|of|by|its|title|name|attest|witness|accepted|agreed|in witness|each)\b",
    re.I,
)


def find_block_parties(reading: str, body: int, *, signers_are_parties: bool) -> list[PartyFound]:
    """The organizations of the plain blocks behind the text that ends in "IN WITNESS WHEREOF", in text order, each name once.

    A block counts that states a role of a deal; each one where the opening leaves the naming of parties to the signatures.
    """
    witness = WITNESS.search(reading, max(body, len(reading) // 5))
    if witness is None:
        return []
    end = min(len(reading), witness.end() + _PAGES)
    over = PAGES_OVER.search(reading, witness.end(), end)
    found: dict[str, PartyFound] = {}
    for start, line, above in _headings(reading, witness.end(), over.start() if over else end):
        finish = _name_end(reading, start, line)
        name = reading[start:finish]
        role = _ROLE.match(reading, finish, min(len(reading), finish + 160)) or _ROLE.search(
            reading, finish, finish + len(line) + 90
        )
        stated = role is not None and bool(canonical_roles(role["role"]))
        through = _FOR_ANOTHER.match(reading, finish, finish + 120)
        if (stated or signers_are_parties) and not (above or through) and _is_name(reading, start, finish):
            value = " ".join(name.split())
            found.setdefault(value.casefold(), PartyFound(start, finish, value, False, finish, ()))
    return list(found.values())


def _headings(reading: str, start: int, end: int) -> Iterator[tuple[int, str, bool]]:
    """(start, text, whether a line stands right above it) of the first line of each block that "By:" ends."""
    for by in _BY.finditer(reading, start, end):
        lines = [match for match in _LINE.finditer(reading, max(start, by.start() - 420), by.start()) if match[0].strip()]
        while len(lines) > 1 and _DESCRIBES.fullmatch(lines[-1][0].strip()):
            lines.pop()
        if lines and "\t" not in lines[-1][0].strip():
            last = lines[-1]
            before = lines[-2] if len(lines) > 1 else None
            place = last.start() + len(last[0]) - len(last[0].lstrip())
            yield place, last[0].strip(), before is not None and _is_begun(reading, before, last.start())


def _is_begun(reading: str, before: re.Match[str], place: int) -> bool:
    """Whether the line over the one at `place` begins the name that the line goes on with."""
    above = before[0].strip()
    if reading.count("\n", before.end(), place) == 1:
        return _CAPITALS.search(above) is not None
    return above.isupper() and _HOUSE.search(above) is not None


def _name_end(reading: str, start: int, line: str) -> int:
    """Where the name ends: before its role, a bracket or another name of it."""
    match = _NAME_ENDS.search(line)
    return start + (match.start() if match else len(line))


# "as Agent and" over "Issuing Bank" over "By:"
_CAPACITY_NAMED = re.compile(
    r"(?:the\s)?(?:issuing|fronting|lending|swing\s?line|l/?c|agent|lead|collateral|paying)\s(?:bank|lender)", re.I
)


def is_capacity(name: str) -> bool:
    """Whether what stands where a name may stand only says what a bank does under the loan."""
    return _CAPACITY_NAMED.fullmatch(name.strip(" ,.:")) is not None


def _is_name(reading: str, start: int, end: int) -> bool:
    """Whether the words are a whole name: one with a legal form, or a bank's in capitals."""
    text = reading[start:end]
    if (
        len(text) > 90
        or len(text.split()) < 2
        or is_capacity(text)
        or _NO_NAME.match(text)
        or any(mark in text for mark in "_[]$:")
    ):
        return False
    organizations = find_organizations(reading, start, end)
    if organizations and organizations[0].start == start and organizations[0].end >= end - 1 and organizations[0].form:
        return True
    return text.isupper() and _HOUSE.search(text) is not None
