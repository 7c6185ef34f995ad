"""A group of sightings -> the agreement they report, each fact with the words that state it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.reports.group import EVENT_VERBS, Group
from pactgraph.loaders.mentions.reports.later_parties import find_later_parties
from pactgraph.loaders.mentions.reports.own_exhibits import exhibit_of, own_exhibit
from pactgraph.loaders.mentions.reports.paper_roles import STOCK_OPTION
from pactgraph.loaders.mentions.reports.personal_deals import each_enters, is_of_several, one_each
from pactgraph.loaders.mentions.reports.personal_kinds import kind_with_persons
from pactgraph.loaders.mentions.reports.report_events import date_fact, date_of, event_of
from pactgraph.loaders.mentions.reports.report_parties import find_parties
from pactgraph.loaders.mentions.reports.report_roles import PERSONAL
from pactgraph.loaders.mentions.reports.report_rows import Report, row_of
from pactgraph.loaders.mentions.reports.report_titles import fullest_title
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.reports.taking_effect import find_effect
from pactgraph.loaders.mentions.terms.amounts import find_amounts
from pactgraph.loaders.mentions.terms.expiration_dates import find_ends, find_expiration, find_scheduled_end
from pactgraph.loaders.mentions.terms.subjects import find_subjects
from pactgraph.loaders.mentions.terms.terms_of_deal import DealTerms, find_deal_terms
from pactgraph.loaders.mentions.wording.kinds import find_kind, kind_of_context
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Agreement, AgreementEvent, AgreementKind, Amends, Amount, Fact, Party


def build_agreements(report: Report, group: Group) -> tuple[Agreement, ...]:
    """The agreement that a group speaks of, or one with each person of "agreements with A and B"; none where nothing is told."""
    sightings = list(group.sightings)
    row = row_of(report, group)
    if row:
        sightings.append(row[1])
    title = fullest_title(report.document, sightings)
    date = date_of(report, sightings)
    event = event_of(report, group, date, (title.value, row))
    kind, parties, others = _who(report, group, (title.value, sightings))
    head = group.sightings[0].name
    if _says_nothing(report, group, (event, kind, date, title.value), others):
        return ()
    terms = _terms(report, group, (event, kind), parties)
    effective = find_effect(report.page.reading, group, sightings)
    agreement = Agreement(
        title=title,
        kind=Fact[AgreementKind](value=kind, mentions=title.mentions, rule="kind of title"),
        event=Fact[AgreementEvent](
            value=event, mentions=(report.document.mention(*_telling(group, event)),), rule="verb of the sentence"
        ),
        date=date,
        effective_date=date_fact(report, effective, "effective") if effective else None,
        expiration_date=_expiration(report, group, (date, event), (kind, title.value)),
        parties=parties,
        amounts=_own_amounts(terms.amounts, kind, event),
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
        amends=_amends(report, group) if event in _CHANGING else _ended(report, group, (title, date, parties), event),
        item=group.sightings[0].item,
        exhibit=exhibit_of(report, row),
    )
    first = group.sightings[0].sentence[0]
    several = is_of_several(report.page.reading, head) or each_enters(report.page.reading, first, head.start)
    found = _one_each(report, group, agreement) if several else (agreement,)
    return (
        tuple(each.model_copy(update={"exhibit": own_exhibit(report, each, row)}) for each in found) if len(found) > 1 else found
    )


def _one_each(report: Report, group: Group, agreement: Agreement) -> tuple[Agreement, ...]:
    """The agreement of each person, of a mentioned one only where it is what an agreement of each changes."""
    if agreement.event.value == "mention":
        if group.changed_by is None:
            return (agreement,)
        return one_each(report.page.reading, agreement.model_copy(update={"effective_date": None}))  # the change's day
    told = agreement.event.value != "termination"
    after = report.cover.event_date.value if report.cover.event_date else None
    ends = find_ends(report.document, sorted(set(group.spans)), after) if told else ()
    return one_each(report.page.reading, agreement, ends)


_GRANTED = re.compile(r"\b(?:exercise|strike)\sprice", re.I)


def _own_amounts(amounts: tuple[Amount, ...], kind: AgreementKind, event: AgreementEvent) -> tuple[Amount, ...]:
    """The amounts without prices of options that are granted beside the amendment of an employment."""
    if kind == "equity_award" or kind not in PERSONAL or event != "amendment":
        return amounts
    return tuple(each for each in amounts if each.what is None or not _GRANTED.search(each.what.value))


_FIGURES = frozenset({"2.02", "7.01", "9.01", "9", "12"})  # items of results and exhibits: their money is of accounts


_UNPRICED: frozenset[AgreementKind] = frozenset(
    {"registration_rights", "voting_support", "confidentiality", "indenture", "other"}
)


def _terms(report: Report, group: Group, told: tuple[AgreementEvent, AgreementKind], parties: tuple[Party, ...]) -> DealTerms:
    """What the report tells of a deal; of one that it only mentions, its money: reports of a completion state the price."""
    event, kind = told
    spans = sorted(set(group.spans))
    if event != "mention":
        found = find_deal_terms(report.document, spans, parties, event)
        stays = kind == "severance" and found.term is not None and _STAYING.match(found.term.text.value) is not None
        return replace(found, term=None) if stays else found
    if group.sightings[0].item in _FIGURES or kind in _UNPRICED:
        return DealTerms()
    return DealTerms(amounts=find_amounts(report.document, spans, parties))


def _says_nothing(
    report: Report, group: Group, told: tuple[AgreementEvent, AgreementKind, Fact[str] | None, str], others: Sequence[Party]
) -> bool:
    """Whether too little is told of an agreement: only planned, without another party or a day, or of several without any."""
    event, kind, date, title = told
    head = group.sightings[0].name
    if event == "mention" and _is_only_planned(report, group):
        return True
    if not others and (date is None or kind in PERSONAL or head.plural):
        return True
    if _OTHERS.fullmatch(title):
        return True
    if event == "mention" and date is None and kind in PERSONAL and sum(party.person for party in others) > 1:
        return group.changed_by is None or not is_of_several(report.page.reading, head)  # "his agreement with A and B"
    return group.changes is None and head.head == "amendment" and head.of is None and len(title.split()) < 3


# "a Master Agreement and other agreements": which they are nobody says.
_OTHERS = re.compile(
    r"(?:(?:other|additional|ancillary|related|certain|various|several|customary|separate|such|these)\s){1,4}"
    r"(?:agreements|contracts|arrangements|documents)",
    re.I,
)


def _telling(group: Group, event: AgreementEvent) -> tuple[int, int]:
    """The agreement's name in the sentence that tells the event; of several, in the first that dates the agreement."""
    verbs = frozenset({"terminate"}) if event == "termination" else EVENT_VERBS
    telling = [s for s in group.sightings if s.verb in verbs] if event != "mention" else []
    best = next((s for s in telling if s.dated), telling[0] if telling else group.sightings[0])
    return best.name.start, best.name.end


def _is_only_planned(report: Report, group: Group) -> bool:
    """Whether all that is told of an agreement is that somebody will make it, with nobody else named."""
    named = {party.entity for sighting in group.sightings for party in sighting.parties}
    persons = any(number is not None and report.page.cast.entities[number].person for number in named)
    return group.sightings[0].verb == "future" and len(named) < 2 and not persons


def _who(report: Report, group: Group, named: tuple[str, list[Sighting]]) -> tuple[AgreementKind, tuple[Party, ...], list[Party]]:
    """The kind of the agreement of this title, its parties, and those of them that are not registrants."""
    title, sightings = named
    context = _context(report, group)
    kind = find_kind(title, context)
    if kind == "spin_off" and _SERVICES_AFTER.search(title) and not _SPUN.search(report.page.reading):
        kind = "services"  # to the buyer of a business, not to a company that is spun off
    speakers = _speakers(report, group, sightings)
    if kind == "credit" and (later := find_later_parties(report.page, group.spans)):
        own = frozenset(report.page.cast.own)
        later = tuple(place for place in later if place.entity not in own)
        speakers = [*speakers[:-1], replace(speakers[-1], parties=(*speakers[-1].parties, *later))]
    parties = find_parties(report.document, report.page, speakers, (kind, context, title))
    of_firms = _OF_FIRMS_TOO.search(title) or (STOCK_OPTION.search(title) and len(parties) > 1)
    if of_firms and kind in PERSONAL and not any(party.person for party in parties):
        likely = "other" if STOCK_OPTION.search(title) else kind_of_context(context) or "other"
        kind = "other" if likely in PERSONAL else likely
        parties = find_parties(report.document, report.page, speakers, (kind, context, title))
    names = {report.page.cast.entities[number].name for number in report.page.cast.own}
    others = [party for party in parties if party.name.value not in names]
    fitting = kind_with_persons(title, kind, (context, others)) if others else kind
    if fitting != kind:
        parties = find_parties(report.document, report.page, speakers, (fitting, context, title))
    return fitting, parties, others


# What a person may have of a company, and one company of another.
_OF_FIRMS_TOO = re.compile(
    r"\b(?:termination|release|transition)\b|^(?:(?!stock|share|equity|award)[\w-]{1,20}\s){0,3}option\sagreement", re.I
)
_SERVICES_AFTER = re.compile(r"\btransition(?:al)?\sservices\b", re.I)
_SPUN = scanner(r"\bspin-?\s?(?:off|out)|\bspun\s?-?off|\bseparation\sand\sdistribution|\bdistribution\sof\sall\b", re.I)


def _speakers(report: Report, group: Group, sightings: list[Sighting]) -> list[Sighting]:
    """The sightings that give the parties: an amendment and what it amends bind the same, where only one names them.

    "The agreements with A and B" gives none to one agreement with A.
    """
    if not sightings[0].name.plural:
        sightings = [s for s in sightings if not s.name.plural or s.name.head != "agreement"]
    own = frozenset(report.page.cast.own)
    other = group.changes or group.changed_by
    if other is None or group.entities() - own:
        return sightings
    return sightings + other.sightings


def _expiration(
    report: Report, group: Group, happened: tuple[Fact[str] | None, AgreementEvent], named: tuple[AgreementKind, str]
) -> Fact[str] | None:
    """The day on which a living agreement ends, or one that was ended before would have."""
    date, event = happened
    if event == "mention":
        return None
    after = max((known.value for known in (date, report.cover.event_date) if known), default=None)
    spans = sorted(set(group.spans))
    if event == "termination":
        return find_scheduled_end(report.document, spans, after)
    if event == "amendment":  # "the Agreement provides for an initial term": of what is amended
        spans = [(start, end) for start, end in spans if not _FIRST_TERM.search(report.page.reading, start, end)]
    terms = [term.term for sighting in group.sightings for term in sighting.terms]
    found = find_expiration(report.document, spans, after, named, terms)
    place = found.mentions[0].start if found else 0
    stays = named[0] == "severance" and _STAYS.search(report.page.reading, max(0, place - 200), place)
    return None if stays else found


# "will remain employed in his position through May 1": the last day of who leaves is not that of the agreement about it.
_STAYS = re.compile(
    r"\b(?:employ\w{0,6}|serve|position|advis[eo]r|consultant|services)\b[^.;]{0,140}\b(?:until|through|to)\s\Z", re.I
)
_STAYING = re.compile(
    r"(?:will|shall|to|continues?)\s(?:remain|continue|serve)\b[^.;]{0,120}\b(?:employ\w{0,6}|serve|position|advis[eo]r|consultant)",
    re.I,
)


_FIRST_TERM = scanner(r"\b(?:initial|original)\sterm\b", re.I)
_CHANGING = frozenset({"amendment", "restatement"})
_NUMBER = re.compile(
    r"\bNo\.?\s?(\d{1,3})|\b(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\b(?=.{0,400}amend)", re.I
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


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
    parties = find_parties(report.document, report.page, older, ("other", "", ""))
    return Amends(
        title=fullest_title(report.document, older),
        date=date_fact(report, dated, "dated as of") if dated else None,
        parties=tuple(party.name for party in parties),
        number=number,
    )


def _ended(
    report: Report, group: Group, told: tuple[Fact[str], Fact[str] | None, tuple[Party, ...]], event: AgreementEvent
) -> Amends | None:
    """The agreement that came to its end, by the day that it bears, where the text gives that day beside the end's."""
    title, date, parties = told
    if event != "termination":
        return None
    dated = next((s.dated for s in group.sightings if s.dated), None)
    made = next((s.day for s in group.sightings if s.day and s.verb == "enter"), None)
    own = dated or made
    if own is None or (date is not None and date.value <= own.value):
        return None
    rule = "dated as of" if dated else "day of the verb"
    return Amends(title=title, date=date_fact(report, own, rule), parties=tuple(party.name for party in parties))


def _context(report: Report, group: Group) -> str:
    sentences = dict.fromkeys(s.sentence for s in group.sightings if s.verb in EVENT_VERBS) or dict.fromkeys(
        [group.sightings[0].sentence]
    )
    return " ".join(" ".join(report.page.reading[a:b].split()) for a, b in sentences)
