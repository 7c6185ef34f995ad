"""A group of sightings -> the agreement they report, each fact with the words that state it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.agreement_groups import EVENT_VERBS, Group
from pactgraph.loaders.mentions.agreement_tails import Page
from pactgraph.loaders.mentions.agreement_titles import shown_title
from pactgraph.loaders.mentions.cover import Cover
from pactgraph.loaders.mentions.dates import DateFound
from pactgraph.loaders.mentions.entities import Entity
from pactgraph.loaders.mentions.exhibit_rows import ExhibitRow
from pactgraph.loaders.mentions.kinds import find_kind
from pactgraph.loaders.mentions.party_lists import PartyPlace
from pactgraph.loaders.mentions.party_roles import default_roles, is_merger_subsidiary
from pactgraph.loaders.mentions.sightings import Sighting
from pactgraph.ontology.records import Agreement, AgreementEvent, AgreementKind, Compound, Fact, Party

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Report:
    """What the builder needs of a report."""

    document: Document
    page: Page
    cover: Cover
    compounds: Sequence[Compound]
    rows: tuple[tuple[ExhibitRow, Sighting], ...]


def build_agreement(report: Report, group: Group) -> Agreement | None:
    """The agreement that a group speaks of; None where nothing says with whom or when."""
    sightings = list(group.sightings)
    row = _row_of(report, group)
    if row:
        sightings.append(row[1])
    title = _title(report.document, sightings)
    context = _context(report, group)
    kind = find_kind(title.value, context)
    date = _date(report, sightings)
    event = _event(report, group, date, title.value)
    parties = _parties(report, sightings, kind, context)
    own = {entity.name for entity in report.page.cast.entities if entity.registrant}
    others = [party for party in parties if party.name.value not in own]
    if event == "mention" and not others and date is None:
        return None
    if event != "mention" and not others and date is None:
        return None
    head = group.sightings[0].name
    return Agreement(
        title=title,
        kind=Fact[AgreementKind](value=kind, mentions=title.mentions, rule="kind of title"),
        event=Fact[AgreementEvent](
            value=event, mentions=(report.document.mention(head.start, head.end),), rule="verb of the sentence"
        ),
        date=date,
        parties=parties,
        item=group.sightings[0].item,
        exhibit=Fact[str](value=row[0].number, mentions=(report.document.mention(*row[0].number_span),), rule="exhibit row")
        if row
        else None,
    )


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


_RESTATED = re.compile(r"\bamended\s+(?:and|&)\s+restated\b", re.I)
_CHANGES = frozenset({"amendment", "addendum", "joinder", "waiver", "supplement"})


def _event(report: Report, group: Group, date: Fact[str] | None, title: str) -> AgreementEvent:
    verbs = {s.verb for s in group.sightings}
    if "terminate" in verbs:
        return "termination"
    if not verbs & EVENT_VERBS:
        return "mention"
    happened = report.cover.event_date
    acts = [s for s in group.sightings if s.verb in EVENT_VERBS]
    if date and happened and date.value < happened.value and all(s.earlier for s in acts):
        return "mention"
    head = group.sightings[0].name.head
    if head in _CHANGES:
        return "amendment"
    if "restate" in verbs or _RESTATED.search(title):
        return "restatement"
    return "amendment" if "amend" in verbs else "entry"


def _parties(report: Report, sightings: Sequence[Sighting], kind: AgreementKind, context: str) -> tuple[Party, ...]:
    """The parties in the order in which they are first given, with all the roles that the text gives them."""
    places: dict[int | str, list[PartyPlace]] = {}
    for sighting in sightings:
        for place in sighting.parties:
            key = place.entity if place.entity is not None else " ".join(report.page.reading[place.start : place.end].split())
            places.setdefault(key, []).append(place)
    own = set(report.page.cast.own())
    ours, theirs = default_roles(kind, context)
    acting = _acting(sightings, own)
    found = []
    for key, given in places.items():
        entity = report.page.cast.entities[key] if isinstance(key, int) else None
        role = _stated_role(report, given) or _defined_role(report, entity)
        if role is None:
            role = _default_role(report, entity, given, (ours if key in acting else theirs, kind))
        found.append(_party(report, entity, given, role))
    return tuple(found)


def _acting(sightings: Iterable[Sighting], own: set[int]) -> set[int]:
    """The entities on the registrant's side."""
    return own


def _stated_role(report: Report, given: Sequence[PartyPlace]) -> Fact[str] | None:
    spans = list(dict.fromkeys(span for place in given for span in place.roles))
    if not spans:
        return None
    words = [" ".join(report.page.reading[a:b].split()) for a, b in spans]
    words = list(dict.fromkeys(_singular(word) for word in words))
    mentions = tuple(report.document.mention(a, b) for a, b in spans)
    return Fact[str](value="; ".join(words), mentions=mentions, rule="role after as")


def _singular(word: str) -> str:
    lower = word[0].lower() + word[1:] if word[1:2].islower() else word
    lower = lower.lower() if lower.isupper() or lower.istitle() else lower
    return lower[:-1] if lower.endswith("s") and not lower.endswith("ss") else lower


def _defined_role(report: Report, entity: Entity | None) -> Fact[str] | None:
    if entity is None:
        return None
    for term in entity.defined_as:
        word = term.term.casefold()
        if word not in {
            "company",
            "corporation",
            "registrant",
            "parties",
            "party",
            "partnership",
            "bank",
            "group",
            "parent",
            "sub",
            "trust",
        }:
            return Fact[str](
                value=_singular(term.term), mentions=(report.document.mention(term.start, term.end),), rule="defined term"
            )
    return None


def _default_role(
    report: Report, entity: Entity | None, given: Sequence[PartyPlace], default: tuple[str | None, AgreementKind]
) -> Fact[str] | None:
    role, kind = default
    if entity is not None and kind == "merger" and is_merger_subsidiary(entity.name):
        role = "merger subsidiary"
    if role is None:
        return None
    mention = report.document.mention(given[0].start, given[0].end)
    return Fact[str](value=role, mentions=(mention,), rule="role by kind", confidence=0.7)


def _party(report: Report, entity: Entity | None, given: Sequence[PartyPlace], role: Fact[str] | None) -> Party:
    document = report.document
    spans = tuple((place.start, place.end) for place in given)
    if entity is None:
        name = " ".join(report.page.reading[slice(*spans[0])].split())
        return Party(name=Fact[str](value=name, mentions=(document.mention(*spans[0]),), rule="name in a list"), role=role)
    shown = [span for span in entity.names if span in spans] or list(entity.names[:1]) or list(spans[:1])
    name = entity.name
    mentions = tuple(document.mention(*span) for span in dict.fromkeys(shown + list(spans[:1])))
    aliases = {term.term: term for term in entity.aliases if term.term.casefold() != name.casefold()}
    return Party(
        name=Fact[str](value=name, mentions=mentions, rule="name of a party"),
        aliases=tuple(
            Fact[str](value=t.term, mentions=(document.mention(t.start, t.end),), rule="defined term") for t in aliases.values()
        ),
        defined_as=tuple(
            Fact[str](value=t.term, mentions=(document.mention(t.start, t.end),), rule="defined term")
            for t in {t.term: t for t in entity.defined_as}.values()
        ),
        role=role,
        person=entity.person,
    )
