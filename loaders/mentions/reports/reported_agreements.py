"""Report (8-K and the like) -> the agreements its items report or mention."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.definitions import Definition, find_definitions
from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.entities import find_cast
from pactgraph.loaders.mentions.covers.cover import Cover
from pactgraph.loaders.mentions.reports.agreement_groups import Grouping
from pactgraph.loaders.mentions.reports.bystanders import without_bystanders
from pactgraph.loaders.mentions.reports.carried import both_sides, carried, deed, founders
from pactgraph.loaders.mentions.reports.employed_parties import as_employed
from pactgraph.loaders.mentions.reports.exhibit_rows import ExhibitRow, find_exhibit_rows
from pactgraph.loaders.mentions.reports.group import Group
from pactgraph.loaders.mentions.reports.guaranties_given import given
from pactgraph.loaders.mentions.reports.listed_agreements import announces, is_list_line, led, list_lines
from pactgraph.loaders.mentions.reports.listed_papers import made_up_of
from pactgraph.loaders.mentions.reports.listed_persons import with_listed_persons
from pactgraph.loaders.mentions.reports.merged_groups import merge_groups
from pactgraph.loaders.mentions.reports.note_series import add_issues
from pactgraph.loaders.mentions.reports.offering_proceeds import add_proceeds
from pactgraph.loaders.mentions.reports.pay_packages import in_package
from pactgraph.loaders.mentions.reports.replaced_ends import with_replaced_end
from pactgraph.loaders.mentions.reports.report_builder import build_agreements
from pactgraph.loaders.mentions.reports.report_roles import PERSONAL
from pactgraph.loaders.mentions.reports.report_rows import Report, row_of
from pactgraph.loaders.mentions.reports.settled import find_settlement
from pactgraph.loaders.mentions.reports.shared_roles import share_roles
from pactgraph.loaders.mentions.reports.sharing_out import add_sentence, is_elsewhere
from pactgraph.loaders.mentions.reports.sighting import Sighting, joined
from pactgraph.loaders.mentions.reports.sightings import find_sightings
from pactgraph.loaders.mentions.reports.told_deals import add_told_deals
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.mentions.terms.leading_day import leading_day
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace
from pactgraph.loaders.sentences import split_sentences
from pactgraph.ontology.records import Agreement, Compound, Fact

Span = tuple[int, int]
_EXHIBITS = frozenset({"9.01", "7"})  # the items that list exhibits, by the numbers since and before August 2004


def find_reported_agreements(document: Document, cover: Cover, compounds: Sequence[Compound]) -> tuple[Agreement, ...]:
    """Find each agreement that the items of `document` report or mention, in text order."""
    items = [(section.number, section.body, section.end) for section in document.items()]
    if not items:
        return ()
    spans = [(start, end) for _, start, end in items] + _index_spans(document)
    page = _page(document, spans, cover)
    grouping = Grouping(page.cast.own)
    spoken: DateFound | None = None
    for number, start, end in items:
        if number not in _EXHIBITS:
            spoken = _read_item(page, grouping, (number, start, end), spoken)
            add_told_deals(page, grouping, (number, start, end))
    rows = find_exhibit_rows(
        document, [(start, end) for number, start, end in items if number in _EXHIBITS] + _index_spans(document)
    )
    report = Report(document, page, _dated(document, cover, items), compounds, tuple(_row_sightings(page, rows)))
    groups = merge_groups(grouping.groups, page.cast.own)
    groups += _only_in_rows(report, groups)
    add_issues(page, items, groups)
    add_proceeds(page, items, groups)
    agreements = [agreement for group in groups for agreement in build_agreements(report, without_bystanders(report, group))]
    return _without_repeats(with_replaced_end(document, as_employed(share_roles(agreements))))


def _dated(document: Document, cover: Cover, items: Sequence[tuple[str, int, int]]) -> Cover:
    """The cover, with the last day that leads a sentence of the items where there is no cover: it tells what is news."""
    if cover.event_date is not None:
        return cover
    days = [day for _, start, end in items if (day := leading_day(document.reading, (start, end)))]
    day = max(days, key=lambda each: each.value, default=None)
    if day is None:
        return cover
    told = Fact[str](value=day.value, mentions=(document.mention(day.start, day.end),), rule="day of an item")
    return replace(cover, event_date=told)


_CHANGES = frozenset({"amendment", "restatement"})  # told of once by a verb and once by the name of the new agreement


def _without_repeats(agreements: Sequence[Agreement]) -> tuple[Agreement, ...]:
    """The agreements; one that the text tells of twice, or that it and the list of exhibits tell of, stands once."""
    kept: dict[tuple[object, ...], Agreement] = {}
    for number, agreement in enumerate(agreements):
        names = frozenset(party.name.value for party in agreement.parties)
        personal = agreement.kind.value in PERSONAL and any(party.person for party in agreement.parties)
        title = agreement.title.value.casefold() if agreement.title else ""
        day = agreement.date.value if agreement.date else None
        key: tuple[object, ...] = (number,)
        if personal:
            key = (title.removesuffix("s"), agreement.kind.value, agreement.event.value, names)
        elif day and len(names) > 1 and agreement.event.value in _CHANGES:
            key = (title, agreement.kind.value, agreement.event.value, names, day)
        known = kept.setdefault(key, agreement)
        if not known.amounts and agreement.amounts:
            kept[key] = agreement
    return tuple(kept.values())


def _only_in_rows(report: Report, groups: Sequence[Group]) -> list[Group]:
    """The agreements with counterparties that only the exhibit list names."""
    own = frozenset(report.page.cast.own)
    matched = {mine[0].start for group in groups if (mine := row_of(report, group))}
    told: defaultdict[int, list[tuple[str | None, frozenset[int]]]] = defaultdict(list)  # by each of the counterparties
    for group in groups:
        _tell(told, (_kind(group.sightings[0]), group.entities() - own))
    found: list[Group] = []
    for row, sighting in report.rows:
        others = {party.entity for party in sighting.parties if party.entity is not None} - own
        known = any(
            others & entities if kind and kind == _kind(sighting) else others <= entities and _kind(sighting) in {kind, None}
            for kind, entities in (each for other in others for each in told.get(other, ()))
        )
        if row.start not in matched and others and sighting.dated and not known:
            _tell(told, (_kind(sighting), frozenset(others)))
            found.append(Group([sighting]))
    return found


def _tell(told: defaultdict[int, list[tuple[str | None, frozenset[int]]]], deal: tuple[str | None, frozenset[int]]) -> None:
    for party in deal[1]:
        told[party].append(deal)


def _kind(sighting: Sighting) -> str | None:
    kind = kind_of_title(sighting.name.title)
    return None if kind == "other" else kind  # "other" tells two agreements as little apart as no kind does


def _index_spans(document: Document) -> list[Span]:
    return [(section.body, section.end) for section in document.sections if section.kind == "exhibit_index"]


def _page(document: Document, spans: Sequence[Span], cover: Cover) -> Page:
    definitions = tuple(
        sorted((d for start, end in spans for d in find_definitions(document.reading, start, end)), key=lambda d: d.start)
    )
    return Page(
        document.reading, find_cast(document, spans, cover.registrants), definitions, _day_terms(document.reading, definitions)
    )


def _day_terms(reading: str, definitions: Sequence[Definition]) -> dict[str, DateFound]:
    """The days that terms such as "Effective Date" were defined for."""
    found: dict[str, DateFound] = {}
    for definition in definitions:
        if definition.term.endswith(("Date", "date")):
            dates = find_dates(reading, max(0, definition.opens - 30), definition.opens)
            if dates and definition.opens - dates[-1].end < 3:
                found.setdefault(definition.term.lower(), dates[-1])
    return found


def _read_item(page: Page, grouping: Grouping, item: tuple[str, int, int], spoken: DateFound | None) -> DateFound | None:
    """Read an item's sentences; a sentence that announces a list lends its verb, day and parties to the lines of the list.

    `spoken` is the day that the items before spoke of last; gives the one that this item does.
    """
    number, *bounds = item
    span = bounds[0], bounds[1]
    lead: Sighting | None = None
    done: Sighting | None = None
    announced: DateFound | None = None
    both: tuple[PartyPlace, ...] = ()  # the parties of the agreement named last
    speaking: Group | None = None
    early: list[Span] = []  # sentences before the first agreement is named
    for sentence in split_sentences(page.reading, *span):
        found = find_sightings(page, number, sentence) or find_settlement(page, number, sentence)
        unlisted, found = found, [with_listed_persons(page, each, span[1]) for each in found]
        listed = is_list_line(page.reading, sentence, found)
        if lead is not None and listed:
            parties, earlier = joined(lead.parties, found[0].parties), found[0].earlier or lead.earlier
            found = [replace(found[0], verb=lead.verb, day=lead.day or lead.dated, parties=parties, earlier=earlier)]
        elif lead is not None and (lines := list_lines(page.reading, sentence, found, lead)):
            found = lines
        elif sentence[1] - sentence[0] > 6:
            bare = (each for each, before in zip(found, unlisted, strict=True) if each == before)
            announcing = next((each for each in bare if announces(page.reading, each, sentence)), None)
            lead = carried(page.reading, [announcing], done, (spoken, both))[0] if announcing else None
            found = [led(each, lead) for each in found if each is not announcing]
        own_day = _day_spoken(page.reading, sentence)
        spoken = own_day or spoken
        announced = (lead and (lead.day or lead.dated)) or announced
        found, stretch = in_package(page, [given(page, each) for each in found], sentence)
        found = made_up_of(page, found, sentence, spoken)
        found = [_of_list(each, announced) for each in carried(page.reading, found, done, (spoken, both))]
        done = deed(found, done)
        both = both_sides(found, grouping.own) or (() if found else founders(page, sentence)) or both
        if not found and _ASIDE.match(page.reading, *sentence):
            speaking = None  # what a section of warnings tells is of no agreement
        if own_day is None:
            spoken = next((each.dated for each in reversed(found) if each.dated and _is_done_under(each)), spoken)
        speaking = add_sentence(page, grouping, found, (stretch, speaking))
        if speaking is None:
            early += [sentence] if number != "5.02" else []
        elif early:
            speaking.spans[:0] = [each for each in early[-_LEADING:] if not is_elsewhere(page, grouping, speaking, each)]
            early = []
    return spoken


_ASIDE = re.compile(
    r"(?:Safe\sHarbor|(?:Cautionary\s|Special\s|Important\s)?(?:Note|Notice|Statements?|Information|Language)\s[^.;]{0,40}Forward"
    r"|(?:Disclosure\s\w{3,9}\s)?Forward-?\s?Looking\s(?:Statements?|Information)|Additional\sInformation\s(?:and\sWhere|[Aa]bout)"
    r"|Participants\sin\sthe\sSolicitation|No\sOffer\sor\sSolicitation)\b",
    re.I,
)
_ON = re.compile(
    r"(?:\([a-f]\)(?:,?\s?\([a-f]\)){0,2}\s)?(?:On|Effective|As of|Effective (?:on|as of))\s(?=[A-Z][a-z]{2,8}\s\d{1,2},)"
)


_SAID_ON = re.compile(r"(?<![A-Z])[A-Z][^;\n]{3,110}?\s(?:announced|reported|disclosed)\sthat\son\s(?=[A-Z][a-z]{2,8}\s\d{1,2},)")


def _day_spoken(reading: str, sentence: Span) -> DateFound | None:
    """The day that a sentence begins with."""
    lead = _ON.match(reading, *sentence) or _SAID_ON.match(reading, *sentence)
    dates = find_dates(reading, lead.end(), min(sentence[1], lead.end() + 30)) if lead else []
    return dates[0] if dates else None


def _is_done_under(sighting: Sighting) -> bool:
    """Whether a sentence tells what was done under an agreement that it names first: no person's pay, which is to come."""
    if kind_of_title(sighting.name.title) in PERSONAL:
        return False
    return sighting.verb == "complete" and not sighting.name.definite and not sighting.earlier and not sighting.amended


_MADE = frozenset({"enter", "issue", "amend", "restate"})


def _of_list(sighting: Sighting, announced: DateFound | None) -> Sighting:
    """The sighting, with the day on which "the following agreements" were made where its sentence gives none."""
    if announced is None or sighting.day or sighting.dated or sighting.earlier or sighting.verb not in _MADE:
        return sighting
    return sighting if sighting.name.definite or sighting.amended else replace(sighting, day=announced)


_LEADING = 2  # "The Company sold $90 million of notes. The notes were issued under an indenture …"


def _row_sightings(page: Page, rows: Sequence[ExhibitRow]) -> list[tuple[ExhibitRow, Sighting]]:
    found = []
    for row in rows:
        names = find_sightings(page, "9.01", (row.start, row.end))
        if names and names[0].name.start - row.start < 60:
            first = names[0]
            if not first.parties and len(names) > 1 and "amend" in first.name.head:
                first = replace(first, parties=names[1].parties)  # "Amendment No. 2, dated …, to the lease between A and B"
            found.append((row, first))
    return found
