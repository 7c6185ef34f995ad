"""What happened to a reported agreement, and on which day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as day

from pactgraph.loaders.mentions.reports.group import EVENT_VERBS, Group
from pactgraph.loaders.mentions.reports.report_roles import PERSONAL
from pactgraph.loaders.mentions.reports.report_rows import Report, Row
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.mentions.wording.agreement_titles import CHANGES, is_change
from pactgraph.loaders.mentions.wording.clauses import sentences_after
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import AgreementEvent, Fact


def date_fact(report: Report, found: DateFound, rule: str) -> Fact[str]:
    """The day found, with the words that give it."""
    return Fact[str](value=found.value, mentions=(report.document.mention(found.start, found.end),), rule=rule)


def has_ended(report: Report, sightings: Sequence[Sighting]) -> bool:
    """Whether the agreement came to its end, not one just made whose end is only provided for."""
    made = next((s for s in sightings if s.verb in {"enter", "issue", "restate"}), None)
    ends = next((s for s in sightings if s.verb == "terminate" and not _is_supposed(report, s)), None)
    if ends is None or made is None or ends.item == "1.02" or ends.name.start < made.name.start:
        return ends is not None
    signed, happened = made.dated or made.day, report.cover.event_date
    if happened is None:
        return made.earlier  # no day tells what is news: an end provided for is none
    return signed is None or happened is None or made.earlier or _days_between(signed.value, happened.value) >= _NEWS


_NOTICE = re.compile(r"\bnoti(?:ce|fied)\b", re.I)


def _last_day(report: Report, sighting: Sighting) -> DateFound | None:
    """The day on which an agreement ended; of a notice that ends it, the day from which it does."""
    start = sighting.verb_start
    noticed = start is not None and _NOTICE.search(report.page.reading, start, sighting.name.start)
    behind = (sighting.effective or _effect_behind(report, sighting)) if noticed else None
    return behind or sighting.day or sighting.effective


# "The termination will become effective on May 22, 2031": in one of the sentences behind the one that tells of the notice
_ENDS_ON = re.compile(
    r"\b[Tt]ermination\s(?:of\s(?:the|this|that|such|our|its)\s[^.;]{1,80}\s)?(?:will|shall|is|was|becomes?|became)(?:\s(?:be|become|expected\sto\sbe))?\seffective"
    r"(?:\son|\sas\sof)?\s{1,2}\Z"
)


def _effect_behind(report: Report, sighting: Sighting) -> DateFound | None:
    reading = report.page.reading
    for start, end in sentences_after(reading, sighting.sentence[1], 2):
        for date in find_dates(reading, start, end):
            if _ENDS_ON.search(reading, max(start, date.start - 140), date.start):
                return date
    return None


# "a default by reason of the termination of the Indenture", "following the expiration of the lease"
_SUPPOSED = re.compile(
    r"\b(?:by\sreason\sof|upon|following|prior\sto|after|before|until|other\sthan|in\sthe\sevent\sof|in\sthe\scase\sof|rights?\sof"
    r"|relating\sto|give\srise\sto|(?:earlier|later)\sof|result\sin|lead\sto|provides\sthat,?\sin\sconnection\swith|in\sconnection\swith\s(?:a|any))\s(?:the\s|any\s|a\s|such\s)?(?:early\s)?\Z",
    re.I,
)
_NOUN = re.compile(r"(?:terminations?|expiration|cancell?ation)\b", re.I)


def _is_supposed(report: Report, sighting: Sighting) -> bool:
    """Whether an end is only spoken of, outside the item that reports the end of agreements."""
    start = sighting.verb_start
    if start is None or sighting.item == "1.02" or not _NOUN.match(report.page.reading, start):
        return False
    return _SUPPOSED.search(report.page.reading, max(sighting.sentence[0], start - 60), start) is not None


def date_of(report: Report, sightings: Sequence[Sighting]) -> Fact[str] | None:
    """The day that the agreement bears or was entered into; of one that ended, the day on which it did."""
    ended = [s for s in sightings if s.verb == "terminate"]
    if ended and has_ended(report, sightings):
        day = next((day for s in ended if (day := _last_day(report, s))), None) or _day_before(report, ended[0])
        return date_fact(report, day, "day of termination") if day else report.cover.event_date
    dated = next((s.dated for s in sightings if s.dated), None)
    if dated:
        return date_fact(report, dated, "dated as of")
    deeds = [s for s in sightings if s.day and s.verb in EVENT_VERBS]
    made = [s for s in deeds if s.verb != "approve"]
    if any(s.verb == "enter" and not s.day and not s.name.definite for s in sightings):
        deeds = made  # "The board approved it on May 1. The Company and Ms. Lind entered into it": on what day, is not told
    signed = [s for s in made if not _is_only_effective(s)] if len(made) > 1 else []
    day = next((s.day for s in (*signed, *made, *deeds)), None)
    return date_fact(report, day, "day of the verb") if day else None


def _is_only_effective(sighting: Sighting) -> bool:
    """Whether the day of the verb is that of effect: "Effective May 1, they entered into a lease. It was signed on May 3"."""
    return sighting.day is not None and sighting.effective is not None and sighting.effective.value == sighting.day.value


_TOLD = 1_500  # characters: so far back the day that a paragraph begins with is the day of the next one too
_LEADS = re.compile(r"(?:\A|[.\n]\s{0,20})(?:On|Effective(?:\sas\sof)?)\s\Z")


def _day_before(report: Report, sighting: Sighting) -> DateFound | None:
    """The day that leads the last dated sentence before, where it is one of the days reported: what ended, ended with it."""
    reading, high, happened = report.page.reading, sighting.sentence[0], report.cover.event_date
    if happened is None:
        return None
    low = max(0, high - _TOLD)
    days = [date for date in find_dates(reading, low, high) if _LEADS.search(reading, max(0, date.start - 40), date.start)]
    return days[-1] if days and abs(_days_between(days[-1].value, happened.value)) < _NEWS else None


_RESTATED = re.compile(r"(?:\w{1,30}\s){0,2}amended\s(?:and|&)\srestated\b", re.I)

_AMENDING = re.compile(
    r"(?:\w{1,12}\s){0,2}(?:amendment|amending|modification|extension|increase)\s(?:and\s\w{1,20}\s)?agreement\b", re.I
)


_FILED_BEFORE = scanner(r"incorporated\s(?:herein\s)?by\sreference|previously\sfiled|\bForm\sof\b|filed\s(?:as|with)", re.I)


def event_of(report: Report, group: Group, date: Fact[str] | None, named: tuple[str, Row | None]) -> AgreementEvent:
    """What the report says happened; "mention" where it reports nothing new of the agreement."""
    title, row = named
    if has_ended(report, group.sightings):
        return "termination"
    verbs = {s.verb for s in group.sightings} - {"terminate"}  # an end that is only provided for tells nothing new
    happened = report.cover.event_date
    new = date is None or happened is None or _days_between(date.value, happened.value) < _NEWS
    completed = "complete" in verbs and group.sightings[0].item == "2.01"
    filed = row is not None and not _FILED_BEFORE.search(report.page.reading, row[0].start, row[0].end)
    first = group.sightings[0]
    own_letter = kind_of_title(title) in PERSONAL and first.verb == "complete"  # "pursuant to his offer letter, dated May 1"
    supplement = _SUPPLEMENT.match(title) is not None  # "as supplemented by the First Supplemental Indenture"
    new = new or (
        supplement and date is not None and happened is not None and _days_between(date.value, happened.value) < _SUPPLEMENTED
    )
    introduced = not first.name.definite or bool(first.terms)  # "the letter dated as of May 1 (the "Payoff Letter")"
    named_now = first.dated is not None and (introduced or first.name.head in CHANGES or own_letter or supplement)
    offered = not first.name.definite or _OFFER.search(title) is not None
    hired = own_letter and offered and first.item == "5.02" and _is_recent(date, happened)
    lately = supplement and date is not None and happened is not None and 0 <= _days_between(date.value, happened.value) < _MONTH
    if not verbs & EVENT_VERBS and not (date and happened and (new or hired or lately) and (completed or filed or named_now)):
        return "mention"
    acts = [s for s in group.sightings if s.verb in EVENT_VERBS and s.verb != "terminate"]
    if acts and not new and (all(s.earlier for s in acts) or _is_old(date, happened)):
        return "mention"
    if "restate" in verbs or _RESTATED.match(title):
        return "restatement"
    if supplement:
        return "entry"  # a series of notes of its own
    return "amendment" if verbs & {"amend"} or is_change(first.name.head, title) or _AMENDING.match(title) else "entry"


def _is_old(date: Fact[str] | None, happened: Fact[str] | None) -> bool:
    return date is not None and happened is not None and _days_between(date.value, happened.value) > _OLD


_SUPPLEMENT = re.compile(r"(?:[\w-]{1,20}\s){0,3}supplemental\sindenture\b", re.I)


def _is_recent(date: Fact[str] | None, happened: Fact[str] | None) -> bool:
    return date is not None and happened is not None and _days_between(date.value, happened.value) < _OFFERED


_MONTH = 32  # days: a supplement often bears the first day of the month in which its notes are issued
_OFFER = re.compile(r"\b(?:offer|promotion|appointment)\sletter\Z", re.I)
_OFFERED = 60  # days: an offer letter is signed so long at most before the appointment is reported
_OLD = 180  # days: what was signed before belongs to another report
_SUPPLEMENTED = 45  # days: a supplemental indenture bears the first of a month, its bonds are issued later
_NEWS = 5  # days: an agreement signed so shortly before the day reported is what the report is about


def _days_between(first: str, second: str) -> int:
    """Days from one ISO day to another; 0 where either is no day."""
    try:
        return (day.fromisoformat(second) - day.fromisoformat(first)).days
    except ValueError:
        return 0
