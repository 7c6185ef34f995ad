"""A group of sightings -> the agreement they report, each fact with the words that state it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as day

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.agreement_groups import EVENT_VERBS, Group
from pactgraph.loaders.mentions.agreement_tails import Page
from pactgraph.loaders.mentions.agreement_titles import shown_title
from pactgraph.loaders.mentions.cover import Cover
from pactgraph.loaders.mentions.dates import DateFound
from pactgraph.loaders.mentions.exhibit_rows import ExhibitRow
from pactgraph.loaders.mentions.kinds import find_kind
from pactgraph.loaders.mentions.report_parties import PERSONAL, find_parties
from pactgraph.loaders.mentions.sightings import CHANGES, Sighting
from pactgraph.ontology.records import Agreement, AgreementEvent, AgreementKind, Compound, Fact

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Report:
    """What the builder needs of a report."""

    document: Document
    page: Page
    cover: Cover
    compounds: Sequence[Compound]
    rows: tuple[tuple[ExhibitRow, Sighting], ...]


def build_agreements(report: Report, group: Group) -> tuple[Agreement, ...]:
    """The agreement that a group speaks of, or one with each person of "agreements with A and B"; none where nothing is told."""
    sightings = list(group.sightings)
    row = _row_of(report, group)
    if row:
        sightings.append(row[1])
    title = _title(report.document, sightings)
    context = _context(report, group)
    kind = find_kind(title.value, context)
    date = _date(report, sightings)
    event = _event(report, group, date, title.value)
    parties = find_parties(report.document, report.page, sightings, (kind, context))
    own = {entity.name for entity in report.page.cast.entities if entity.registrant}
    others = [party for party in parties if party.name.value not in own]
    if not others and date is None:
        return ()
    head = group.sightings[0].name
    effective = next((s.effective for s in sightings if s.effective), None)
    agreement = Agreement(
        title=title,
        kind=Fact[AgreementKind](value=kind, mentions=title.mentions, rule="kind of title"),
        event=Fact[AgreementEvent](
            value=event, mentions=(report.document.mention(head.start, head.end),), rule="verb of the sentence"
        ),
        date=date,
        effective_date=_date_fact(report, effective, "effective") if effective else None,
        parties=parties,
        item=group.sightings[0].item,
        exhibit=Fact[str](value=row[0].number, mentions=(report.document.mention(*row[0].number_span),), rule="exhibit row")
        if row
        else None,
    )
    return _one_each(agreement) if head.plural else (agreement,)


def _one_each(agreement: Agreement) -> tuple[Agreement, ...]:
    """An agreement of each person: "employment agreements with A and B" are two."""
    persons = [party for party in agreement.parties if party.person]
    if len(persons) < 2 or agreement.kind.value not in PERSONAL or agreement.event.value == "mention":
        return (agreement,)
    others = tuple(party for party in agreement.parties if not party.person)
    title = agreement.title
    if title is not None and title.value.endswith("agreements"):
        title = title.model_copy(update={"value": title.value[:-1]})
    return tuple(agreement.model_copy(update={"parties": (*others, person), "title": title}) for person in persons)


def _words(title: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", title.casefold())) - {"the", "a", "an", "and", "of", "to"}


def _likeness(first: str, second: str) -> float:
    a, b = _words(first), _words(second)
    return len(a & b) / max(len(a | b), 1)


def _row_of(report: Report, group: Group) -> tuple[ExhibitRow, Sighting] | None:
    """The exhibit row of the same agreement: alike in title, with no other date or other counterparties."""
    best, most = None, 0.0
    own = frozenset(report.page.cast.own())
    mine = group.entities() - own
    days = {s.dated.value for s in group.sightings if s.dated}
    acts = {s.day.value for s in group.sightings if s.day}
    for row, sighting in report.rows:
        theirs = {p.entity for p in sighting.parties if p.entity is not None} - own
        if (mine and theirs and not mine & theirs) or (sighting.dated and days and sighting.dated.value not in days):
            continue
        if ("amend" in sighting.name.head) != ("amend" in group.sightings[0].name.head):
            continue
        score = max((_likeness(sighting.name.title, title) for title in group.titles()), default=0.0)
        score += 0.5 * bool(mine & theirs) + 0.3 * bool(sighting.dated and sighting.dated.value in days | acts)
        if score > most and score >= 0.5:
            best, most = (row, sighting), score
    return best


_GENERIC_TITLE = re.compile(r"(?:(?:letter|definitive) )?(?:agreement|contract|amendment|letter|note|facility)s?", re.I)


def _title(document: Document, sightings: Sequence[Sighting]) -> Fact[str]:
    """The fullest of the names: the one of most words; on a tie the last, which is the exhibit row's."""
    best, span, most = "", (0, 0), 0
    for sighting in sightings:
        name = sighting.name
        options = [(shown_title(name.title), (name.start, name.end))]
        options += [
            (term.term, (term.start, term.end))
            for term in sighting.terms
            if re.search(r"agreement|contract|lease|note|letter|facility|indenture|amendment", term.term, re.I)
        ]
        for text, where in options:
            count = min(len(text.split()), 14)
            if count > most or (count == most and sighting.item == "9.01"):
                best, span, most = text, where, count
    return Fact[str](value=best, mentions=(document.mention(*span),), rule="name of an agreement")


def _context(report: Report, group: Group) -> str:
    sentences = dict.fromkeys(s.sentence for s in group.sightings if s.verb in EVENT_VERBS) or dict.fromkeys(
        [group.sightings[0].sentence]
    )
    return " ".join(" ".join(report.page.reading[a:b].split()) for a, b in sentences)


def _date_fact(report: Report, found: DateFound, rule: str) -> Fact[str]:
    return Fact[str](value=found.value, mentions=(report.document.mention(found.start, found.end),), rule=rule)


def _date(report: Report, sightings: Sequence[Sighting]) -> Fact[str] | None:
    ended = [s for s in sightings if s.verb == "terminate"]
    if ended:
        day = next((s.day for s in ended if s.day), None)
        return _date_fact(report, day, "day of termination") if day else report.cover.event_date
    dated = next((s.dated for s in sightings if s.dated), None)
    if dated:
        return _date_fact(report, dated, "dated as of")
    day = next((s.day for s in sightings if s.day and s.verb in EVENT_VERBS), None)
    return _date_fact(report, day, "day of the verb") if day else None


_RESTATED = re.compile(r"(?:\w+\s){0,2}amended\s(?:and|&)\srestated\b", re.I)


def _event(report: Report, group: Group, date: Fact[str] | None, title: str) -> AgreementEvent:
    verbs = {s.verb for s in group.sightings}
    if "terminate" in verbs:
        return "termination"
    happened = report.cover.event_date
    new = date is None or happened is None or _days_between(date.value, happened.value) < _NEWS
    if not verbs & EVENT_VERBS and not ("complete" in verbs and date and new and group.sightings[0].item == "2.01"):
        return "mention"
    acts = [s for s in group.sightings if s.verb in EVENT_VERBS]
    if acts and not new and all(s.earlier for s in acts):
        return "mention"
    if "restate" in verbs or _RESTATED.match(title):
        return "restatement"
    return "amendment" if verbs & {"amend"} or group.sightings[0].name.head in CHANGES else "entry"


_NEWS = 5  # days: an agreement signed so shortly before the day reported is what the report is about


def _days_between(first: str, second: str) -> int:
    """Days from one ISO day to another; 0 where either is no day."""
    try:
        return (day.fromisoformat(second) - day.fromisoformat(first)).days
    except ValueError:
        return 0
