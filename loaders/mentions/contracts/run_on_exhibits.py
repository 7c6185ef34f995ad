"""Report whose text runs on into its exhibits -> what the agreements filed with it say of who and when, told of those reported.

Texts made from printed pages have no border between a report and the agreement filed with it. The report's items name the main
parties and the day on which they signed; the exhibit names every party, and the day that the agreement bears.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from pactgraph.loaders.document import Document
from pactgraph.loaders.marks import marked
from pactgraph.loaders.mentions.contracts.agreement_document import find_document_agreements
from pactgraph.loaders.mentions.contracts.preamble import find_preamble
from pactgraph.loaders.mentions.contracts.titled_parties import is_same_name, joined_role, with_titled_banks
from pactgraph.loaders.mentions.terms.dates import find_dates
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Agreement, Fact, Mention, Party, Record

Shifted = TypeVar("Shifted", bound=Record)
_SIGNED = scanner(r"\b(?:SIGNATURES?\b|[Dd]uly\s[Cc]aused\s[Tt]his\s[Rr]eport)")
_HEADING = marked(
    r"^[ \t]{0,60}(?:EXHIBIT|Exhibit)[ \t]{1,60}(?:2|4|10|99)[.(]\d{1,3}[\w.()]{0,4}[ \t]{0,9}$",
    mark=scanner(r"EXHIBIT|Exhibit"),
    before=60,
    after=140,
    flags=re.M,
)
_TITLE = re.compile(r"^[ \t]{0,60}(?P<title>[A-Z\d][A-Z\d,() -]{3,80}\bAGREEMENT)[ \t,]{0,9}$", re.M)
_HEAD, _DATED = 600, 200  # characters of a title page up to its title, and from there to its date
_SHORTEST = 2_000  # characters of an exhibit
_SURE = 6  # a preamble's score that makes an agreement of a text of no type
_OPENS = 20_000  # characters in which its preamble begins
_SHARED = 0.5  # of the words of one title that stand in the other
_WEAK_DAYS = frozenset({"day of the verb"})  # the day on which the report says that it was signed, not the one it bears


def with_run_on_exhibits(document: Document, agreements: Sequence[Agreement]) -> tuple[Agreement, ...]:
    """The agreements; one that an exhibit behind the report is, with the parties and the day that the exhibit gives."""
    told = dict(enumerate(agreements))
    for start, end in _exhibits(document):
        part = replace(document, text=document.text[start:end], reading=document.reading[start:end], sections=(), origins=())
        preamble = find_preamble(part.reading[: _OPENS * 2])
        if preamble is not None and preamble.score >= _SURE and preamble.start < _OPENS:
            exhibit = next(iter(find_document_agreements(part, ())), None)
        else:
            exhibit = _titled(part)
        if exhibit is not None:
            _tell(told, agreements, _shifted(exhibit, start))
    return tuple(told.values())


def _exhibits(document: Document) -> Iterator[tuple[int, int]]:
    """The stretches behind the report's signatures, at headings that name an exhibit."""
    reading = document.reading
    last = max((section.body for section in document.items()), default=None)
    signed = _SIGNED.search(reading, last) if last is not None else None
    if signed is None:
        return
    starts = [_with_title(reading, match.start()) for match in _HEADING.finditer(reading, signed.end())]
    if not starts or starts[0] - signed.end() > _OPENS:
        starts.insert(0, signed.end())
    for start, end in zip(starts, [*starts[1:], len(reading)], strict=True):
        if end - start > _SHORTEST:
            yield start, end


# The words in the corner of a printed page come out below the title that stands on that page.
_TITLE_ABOVE = re.compile(
    r"^(?P<title>[ \t]{0,60}[A-Z][A-Z\d,&() -]{3,80}\b(?:AGREEMENT|CONTRACT|LEASE|INDENTURE))[ \t]{0,9}\n\s{0,60}\Z", re.M
)


def _with_title(reading: str, heading: int) -> int:
    """Where an exhibit begins: at its heading, or at the title printed right above it."""
    above = _TITLE_ABOVE.search(reading, max(0, heading - 200), heading)
    return above.start("title") if above else heading


def _titled(part: Document) -> Agreement | None:
    """The credit agreement of which only the title page is there: its title, day and banks."""
    title = _TITLE.search(part.reading, 0, _HEAD)
    days = find_dates(part.reading, title.end(), title.end() + _DATED) if title else []
    if title is None or kind_of_title(title["title"]) != "credit" or not days:
        return None
    shown = part.mention(title.start("title"), title.end("title"))
    return Agreement(
        title=Fact[str](value=title["title"], mentions=(shown,), rule="agreement title"),
        kind=Fact(value="credit", mentions=(shown,), rule="kind: title"),
        event=Fact(value="entry", mentions=(shown,), rule="event: agreement document"),
        date=Fact[str](value=days[0].value, mentions=(part.mention(days[0].start, days[0].end),), rule="agreement date"),
        parties=with_titled_banks(part, ()),
    )


def _tell(told: dict[int, Agreement], reported: Sequence[Agreement], exhibit: Agreement) -> None:
    """Give the agreement that an exhibit is most like what it says; one that another exhibit was told of is left alone."""
    free = [place for place, agreement in enumerate(reported) if told[place] is agreement]
    best = max(free, key=lambda place: (_likeness(exhibit, reported[place]), -place), default=None)
    if best is not None and _likeness(exhibit, reported[best]) >= _SHARED:
        told[best] = _with(told[best], exhibit)


def _likeness(exhibit: Agreement, agreement: Agreement) -> float:
    """How likely an exhibit is the agreement reported, 0 to 2: the words its title shares, and a person or firm or the day."""
    if agreement.event.value in ("mention", "termination") or exhibit.kind.value != agreement.kind.value:
        return 0.0
    one, other = (set(re.findall(r"\w+", each.title.value.casefold())) if each.title else set() for each in (exhibit, agreement))
    words = len(one & other) / min(len(one), len(other)) if one and other else 0.0
    same_day = bool(exhibit.date and agreement.date and exhibit.date.value == agreement.date.value)
    shared = sum(any(is_same_name(a.name.value, b.name.value) for b in agreement.parties) for a in exhibit.parties)
    return words * (same_day + (shared > 1)) if words >= _SHARED else 0.0


def _with(agreement: Agreement, exhibit: Agreement) -> Agreement:
    """The agreement with the parties of the exhibit, and its day where the report gave that of the signing only."""
    parties = list(agreement.parties)
    for party in exhibit.parties:
        known = next((n for n, each in enumerate(parties) if is_same_name(each.name.value, party.name.value)), None)
        if known is None:
            parties.append(party)
        else:
            parties[known] = _with_role(parties[known], party, several=exhibit.kind.value == "credit")
    weak = agreement.date is None or agreement.date.rule in _WEAK_DAYS
    effective = exhibit.effective_date.value if exhibit.effective_date else None
    bears = exhibit.date if exhibit.date and exhibit.date.value != effective else None  # a day of effect may be another
    date = bears or agreement.date or exhibit.date if weak else agreement.date
    law = agreement.governing_law or exhibit.governing_law
    return agreement.model_copy(update={"parties": tuple(parties), "date": date, "governing_law": law})


def _with_role(party: Party, told: Party, *, several: bool) -> Party:
    """The party with the role that the exhibit gives, where the report gives none; with both, where it may have several."""
    role = joined_role(party.role, told.role) if several else party.role or told.role
    return party if role is party.role else party.model_copy(update={"role": role})


def _shifted(record: Shifted, by: int) -> Shifted:
    """The record of a part of a text, its places those of the whole."""
    if isinstance(record, Mention):
        return record.model_copy(update={"start": record.start + by, "end": record.end + by})
    changed: dict[str, Any] = {}
    for name, value in record.__dict__.items():
        if isinstance(value, Record):
            changed[name] = _shifted(value, by)
        elif isinstance(value, tuple) and value and isinstance(value[0], Record):
            changed[name] = tuple(_shifted(each, by) for each in value)
    return record.model_copy(update=changed) if changed else record
