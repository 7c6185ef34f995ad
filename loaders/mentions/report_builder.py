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
from pactgraph.loaders.mentions.expiration_dates import find_expiration
from pactgraph.loaders.mentions.kinds import find_kind, kind_of_title
from pactgraph.loaders.mentions.report_parties import PERSONAL, find_parties
from pactgraph.loaders.mentions.sightings import CHANGES, Sighting
from pactgraph.loaders.mentions.subjects import find_subjects
from pactgraph.loaders.mentions.terms_of_deal import DealTerms, find_deal_terms
from pactgraph.ontology.records import Agreement, AgreementEvent, AgreementKind, Amends, Compound, Fact

Span = tuple[int, int]
Row = tuple[ExhibitRow, Sighting]


@dataclass(frozen=True, slots=True)
class Report:
    """What the builder needs of a report."""

    document: Document
    page: Page
    cover: Cover
    compounds: Sequence[Compound]
    rows: tuple[Row, ...]


def build_agreements(report: Report, group: Group) -> tuple[Agreement, ...]:
    """The agreement that a group speaks of, or one with each person of "agreements with A and B"; none where nothing is told."""
    sightings = list(group.sightings)
    row = row_of(report, group)
    if row:
        sightings.append(row[1])
    title = _title(report.document, sightings)
    context = _context(report, group)
    kind = find_kind(title.value, context)
    date = _date(report, sightings)
    event = _event(report, group, date, (title.value, row))
    parties = find_parties(report.document, report.page, _speakers(report, group, sightings), (kind, context))
    own = {entity.name for entity in report.page.cast.entities if entity.registrant}
    others = [party for party in parties if party.name.value not in own]
    head = group.sightings[0].name
    if not others and (date is None or kind in PERSONAL or head.plural):
        return ()
    if group.changes is None and head.head == "amendment" and head.of is None and len(title.value.split()) < 3:
        return ()
    terms = find_deal_terms(report.document, sorted(set(group.spans)), parties, event) if event != "mention" else DealTerms()
    effective = next((s.effective for s in sightings if s.effective), None)
    agreement = Agreement(
        title=title,
        kind=Fact[AgreementKind](value=kind, mentions=title.mentions, rule="kind of title"),
        event=Fact[AgreementEvent](
            value=event, mentions=(report.document.mention(head.start, head.end),), rule="verb of the sentence"
        ),
        date=date,
        effective_date=_date_fact(report, effective, "effective") if effective else None,
        expiration_date=_expiration(report, group, date, event),
        parties=parties,
        amounts=terms.amounts,
        compounds=find_subjects(report.document, group.spans, report.compounds),
        governing_law=terms.governing_law,
        territory=terms.territory,
        excluded_territory=terms.excluded_territory,
        exclusive=terms.exclusive,
        term=terms.term,
        royalties=terms.royalties,
        stage=terms.stage,
        redactions=terms.redactions,
        undisclosed=terms.undisclosed,
        termination=terms.termination,
        changes=terms.changes,
        beneficiaries=terms.beneficiaries,
        amends=_amends(report, group) if event in _CHANGING else None,
        item=group.sightings[0].item,
        exhibit=_exhibit(report, row),
    )
    return _one_each(agreement) if head.plural else (agreement,)


def _speakers(report: Report, group: Group, sightings: list[Sighting]) -> list[Sighting]:
    """The sightings that give the parties: where an amendment's give no counterparty, also those of what it amends."""
    own = frozenset(report.page.cast.own())
    if group.changes is None or group.entities() - own:
        return sightings
    return sightings + group.changes.sightings


def _expiration(report: Report, group: Group, date: Fact[str] | None, event: AgreementEvent) -> Fact[str] | None:
    """The day on which a living agreement ends."""
    if event in {"mention", "termination"}:
        return None
    happened = report.cover.event_date
    after = max((known.value for known in (date, happened) if known), default=None)
    return find_expiration(report.document, sorted(set(group.spans)), after)


_CHANGING = frozenset({"amendment", "restatement"})
_NUMBER = re.compile(
    r"\bNo\.?\s?(\d{1,3})|\b(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\b(?=.*amend)", re.I
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


def _exhibit(report: Report, row: Row | None) -> Fact[str] | None:
    """The number of the exhibit that holds the agreement."""
    if row is None:
        return None
    return Fact[str](value=row[0].number, mentions=(report.document.mention(*row[0].number_span),), rule="exhibit row")


def _amends(report: Report, group: Group) -> Amends | None:
    """The agreement that this one changes, and the number of the amendment."""
    name = group.sightings[0].name
    found = _NUMBER.search(report.page.reading, name.start, name.end)
    number = None
    if found:
        value = int(found[1]) if found[1] else _ORDINALS.index(found[2].lower()) + 1
        number = Fact[int](value=value, mentions=(report.document.mention(*found.span()),), rule="number of an amendment")
    if group.changes is None:
        return Amends(number=number) if number else None
    older = group.changes.sightings
    dated = next((s.dated for s in older if s.dated), None)
    parties = find_parties(report.document, report.page, older, ("other", ""))
    return Amends(
        title=_title(report.document, older),
        date=_date_fact(report, dated, "dated as of") if dated else None,
        parties=tuple(party.name for party in parties),
        number=number,
    )


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


def row_of(report: Report, group: Group) -> Row | None:
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
        if not _akin(sighting, group):
            continue
        score += 0.5 * bool(mine & theirs) + 0.3 * bool(sighting.dated and sighting.dated.value in days | acts)
        if score > most and score >= 0.5:
            best, most = (row, sighting), score
    return best


def _akin(row: Sighting, group: Group) -> bool:
    """Whether a row may speak of the group by its title: a word in common besides "agreement", or a loan under another name."""
    credit = kind_of_title(row.name.title) == "credit"
    words = _words(row.name.title) - {"agreement", "amendment"}
    titles = group.titles()
    return any(
        not (mine := _words(title) - {"agreement", "amendment"})
        or not words
        or mine & words
        or (credit and kind_of_title(title) == "credit")
        for title in titles
    )


_LOOSE_HEADS = frozenset({"facility", "loan", "line of credit", "note", "letter of credit facility"})


def _title(document: Document, sightings: Sequence[Sighting]) -> Fact[str]:
    """The fullest of the names: that of most words, the exhibit row's before one with capitals before another.

    "Credit Agreement" stands before "secured credit facility", which only says what the agreement gives.
    """
    options = [option for number, sighting in enumerate(sightings) for option in _names_of(sighting, number)]
    firm = [option for option in options if option[3] not in _LOOSE_HEADS and option[1] and option[0][0] > 1]
    loose = {option[3] for option in options if option[1] or option[3] in _LOOSE_HEADS}
    if firm and loose & _LOOSE_HEADS:
        options = firm
    best = max(options, key=lambda option: option[0])
    return Fact[str](value=best[2], mentions=(document.mention(*best[4]),), rule="name of an agreement")


_Option = tuple[tuple[int, bool, bool, int], bool, str, str, Span]  # rank, proper, text, head, where


def _names_of(sighting: Sighting, number: int) -> list[_Option]:
    name, row = sighting.name, sighting.item == "9.01"
    title = shown_title(name.title)
    count = min(len(title.split()), 14)
    options: list[_Option] = [((count, row, name.proper, -number), name.proper, title, name.head, (name.start, name.end))]
    for term in sighting.terms:
        if _AGREEMENT_TERM.search(term.term):
            head = term.term.split()[-1].lower()
            options.append(((len(term.term.split()), False, True, -number), False, term.term, head, (term.start, term.end)))
    return options


_AGREEMENT_TERM = re.compile(r"agreement|contract|lease|note|letter|facility|indenture|amendment|guaranty|joinder", re.I)


def _context(report: Report, group: Group) -> str:
    sentences = dict.fromkeys(s.sentence for s in group.sightings if s.verb in EVENT_VERBS) or dict.fromkeys(
        [group.sightings[0].sentence]
    )
    return " ".join(" ".join(report.page.reading[a:b].split()) for a, b in sentences)


def _date_fact(report: Report, found: DateFound, rule: str) -> Fact[str]:
    return Fact[str](value=found.value, mentions=(report.document.mention(found.start, found.end),), rule=rule)


def _ended(report: Report, sightings: Sequence[Sighting]) -> bool:
    """Whether the agreement came to its end, not one just made whose end is only provided for."""
    made = next((s for s in sightings if s.verb in {"enter", "issue", "restate"}), None)
    ends = next((s for s in sightings if s.verb == "terminate"), None)
    if ends is None or made is None or ends.item == "1.02" or ends.name.start < made.name.start:
        return ends is not None
    signed, happened = made.dated or made.day, report.cover.event_date
    return signed is None or happened is None or made.earlier or _days_between(signed.value, happened.value) >= _NEWS


def _date(report: Report, sightings: Sequence[Sighting]) -> Fact[str] | None:
    ended = [s for s in sightings if s.verb == "terminate"]
    if ended and _ended(report, sightings):
        day = next((s.day for s in ended if s.day), None)
        return _date_fact(report, day, "day of termination") if day else report.cover.event_date
    dated = next((s.dated for s in sightings if s.dated), None)
    if dated:
        return _date_fact(report, dated, "dated as of")
    day = next((s.day for s in sightings if s.day and s.verb in EVENT_VERBS), None)
    return _date_fact(report, day, "day of the verb") if day else None


_RESTATED = re.compile(r"(?:\w{1,30}\s){0,2}amended\s(?:and|&)\srestated\b", re.I)


_FILED_BEFORE = re.compile(r"incorporated\s(?:herein\s)?by\sreference|previously\sfiled|\bForm\sof\b|filed\s(?:as|with)", re.I)


def _event(report: Report, group: Group, date: Fact[str] | None, named: tuple[str, Row | None]) -> AgreementEvent:
    title, row = named
    verbs = {s.verb for s in group.sightings}
    if _ended(report, group.sightings):
        return "termination"
    happened = report.cover.event_date
    new = date is None or happened is None or _days_between(date.value, happened.value) < _NEWS
    completed = "complete" in verbs and group.sightings[0].item == "2.01"
    filed = row is not None and not _FILED_BEFORE.search(report.page.reading, row[0].start, row[0].end)
    named_now = not group.sightings[0].name.definite and group.sightings[0].dated is not None
    if not verbs & EVENT_VERBS and not (date and happened and new and (completed or filed or named_now)):
        return "mention"
    acts = [s for s in group.sightings if s.verb in EVENT_VERBS]
    if acts and not new and (all(s.earlier for s in acts) or _is_old(date, happened)):
        return "mention"
    if "restate" in verbs or _RESTATED.match(title):
        return "restatement"
    return "amendment" if verbs & {"amend"} or group.sightings[0].name.head in CHANGES else "entry"


def _is_old(date: Fact[str] | None, happened: Fact[str] | None) -> bool:
    return date is not None and happened is not None and _days_between(date.value, happened.value) > _OLD


_OLD = 180  # days: what was signed before belongs to another report
_NEWS = 5  # days: an agreement signed so shortly before the day reported is what the report is about


def _days_between(first: str, second: str) -> int:
    """Days from one ISO day to another; 0 where either is no day."""
    try:
        return (day.fromisoformat(second) - day.fromisoformat(first)).days
    except ValueError:
        return 0
