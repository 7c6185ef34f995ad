"""Filing -> what its SGML header or metadata states: filing date, registrants with CIK, SIC and former names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document, TaggedFact
from pactgraph.loaders.filing import Filing
from pactgraph.ontology.records import Fact, FormerName, Registrant


@dataclass(frozen=True, slots=True)
class HeaderFacts:
    """The header's facts; empty where the source has no header."""

    filing_date: Fact[str] | None = None
    registrants: tuple[Registrant, ...] = ()


# Who files or is spoken of; owners of Forms 3, 4 and 5 are persons of their own.
_REGISTRANTS = ("FILER", "SUBJECT COMPANY", "ISSUER", "DEPOSITOR")
_KEYS = {
    "jurisdiction": "STATE OF INCORPORATION",
    "commission_file_number": "SEC FILE NUMBER",
    "ein": "IRS NUMBER",
    "phone": "BUSINESS PHONE",
    "ticker": "TICKER",
    "exchange": "EXCHANGE",
}
_SIC = re.compile(r"\d{4}")
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")


def find_header(filing: Filing) -> HeaderFacts:
    """Find what the header of `filing` states; CIKs have 10 digits, employer numbers a dash."""
    header = filing.header
    if header is None:
        return HeaderFacts()
    contexts = {fact.context.split("/")[0]: None for fact in header.tagged}
    found = (_registrant(header, context) for context in contexts if context == "" or context.rsplit(" ", 1)[0] in _REGISTRANTS)
    filed = _tagged(header, "FILED AS OF DATE", "")
    return HeaderFacts(_day_fact(header, filed), tuple(registrant for registrant in found if registrant))


def with_header(registrants: Sequence[Registrant], stated: Sequence[Registrant]) -> tuple[Registrant, ...]:
    """The cover's registrants, each with the CIK, SIC and former names that the header states for it.

    They are the same where their file or employer numbers are, or their names, or where there is but one on both sides.
    """
    joined = []
    for registrant in registrants:
        alone = stated[0] if len(registrants) == len(stated) == 1 else None
        own = alone or next((other for other in stated if _is_same(registrant, other)), None)
        update = {"cik": own.cik, "sic": own.sic, "former_names": own.former_names} if own else {}
        joined.append(registrant.model_copy(update=update))
    return tuple(joined)


def _is_same(one: Registrant, other: Registrant) -> bool:
    for mine, theirs in ((one.commission_file_number, other.commission_file_number), (one.ein, other.ein)):
        if mine and theirs and _digits(mine.value) == _digits(theirs.value):
            return True
    return _letters(one.name.value) == _letters(other.name.value)


def _digits(value: str) -> str:
    return _digits_only(value).lstrip("0")


def _digits_only(value: str) -> str:
    return re.sub(r"\D", "", value)


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())


def _registrant(header: Document, context: str) -> Registrant | None:
    name = _tagged(header, "COMPANY CONFORMED NAME", context)
    if name is None:
        return None
    cik, sic = _tagged(header, "CENTRAL INDEX KEY", context), _tagged(header, "STANDARD INDUSTRIAL CLASSIFICATION", context)
    plain = {key: _optional(header, _tagged(header, label, context)) for key, label in _KEYS.items()}
    plain["ein"] = _employer_number(plain["ein"])
    code = _SIC.findall(sic.value) if sic else []
    return Registrant(
        name=_fact(header, name, name.value),
        cik=_fact(header, cik, cik.value.zfill(10)) if cik and cik.value.isdigit() else None,
        sic=_fact(header, sic, code[-1]) if sic and code else None,
        former_names=_former_names(header, context),
        **plain,
    )


def _employer_number(number: Fact[str] | None) -> Fact[str] | None:
    """The number with its dash; none where the header fills the place with zeros."""
    if number is None or not number.value.strip("0"):
        return None
    digits = _digits_only(number.value)
    return number.model_copy(update={"value": f"{digits[:2]}-{digits[2:]}"}) if len(digits) == 9 else number


def _former_names(header: Document, context: str) -> tuple[FormerName, ...]:
    """The names that the registrant bore, each until the day the header gives."""
    former = {
        fact.context: None
        for fact in header.tagged
        if fact.context.startswith(f"{context}/") or (not context and "/" in fact.context)
    }
    found = []
    for place in former:
        name, until = _tagged(header, "FORMER CONFORMED NAME", place), _tagged(header, "DATE OF NAME CHANGE", place)
        if name:
            found.append(FormerName(name=_fact(header, name, name.value), until=_iso(until.value) if until else None))
    return tuple(found)


def _tagged(header: Document, name: str, context: str) -> TaggedFact | None:
    return next((fact for fact in header.tagged if fact.name == name and fact.context == context and fact.value), None)


def _iso(value: str) -> str | None:
    day = _DAY.fullmatch(value.strip())
    return "-".join(day.groups()) if day else None


def _day_fact(header: Document, fact: TaggedFact | None) -> Fact[str] | None:
    value = _iso(fact.value) if fact else None
    return _fact(header, fact, value) if fact and value else None


def _optional(header: Document, fact: TaggedFact | None) -> Fact[str] | None:
    return None if fact is None else _fact(header, fact, fact.value)


def _fact(header: Document, fact: TaggedFact, value: str) -> Fact[str]:
    return Fact[str](value=value, mentions=(header.mention(fact.start, fact.end),), rule="header", confidence=0.99)
