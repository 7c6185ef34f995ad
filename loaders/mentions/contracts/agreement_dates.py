"""Agreement document -> the day it bears, the day it takes effect, and the day it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.effective_dates import (
    AMENDED_TITLE,
    AMENDING,
    find_effective_date,
    find_labelled_effective,
    is_effective,
    is_effective_only,
    is_labelled_effective,
)
from pactgraph.loaders.mentions.contracts.preamble import Preamble
from pactgraph.loaders.mentions.contracts.signature_dates import (
    ALONE,
    AS_OF_ONLY,
    ENDED_AFTER,
    find_signature_date,
    find_signers_date,
    find_witness_date,
    is_signed_as_effective,
    signed_from,
)
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact


@dataclass(frozen=True, slots=True)
class AgreementDates:
    """The dates of one agreement, each where stated."""

    date: Fact[str] | None = None
    effective: Fact[str] | None = None
    expiration: Fact[str] | None = None


_OTHER_BEFORE = re.compile(
    r"\b(?:agreement|contract|lease|indenture|amendment|plan|note|letter|license|memorandum)\b[^.;]{0,60}\bdated"
    r"(?:\sas\sof)?[\s,]{0,3}(?:the\s)?$|\bas (?:previously |heretofore |subsequently |further )?amended\b[^.;]{0,60}$"
    r"|\bthat certain\b[^.;]{0,120}$"
    r"|\b(?:that|which)\s(?:was|were)\s[^.;]{0,60}$"
    r"|\bentered(?:\sinto)?\san?\s[^.;]{0,100}\b(?:dated|effective|commencing)(?:\s(?:as\sof|on))?\s{0,3}(?:the\s)?$"
    r"|\b(?:expir\w+|terminat\w+|ending|until|through|prior to|before|no later than|born|incorporated|Act of)\b[^.;]{0,20}$",
    re.I,
)
_OWN_BEFORE = re.compile(
    r"\b(?:dated|made|entered into|executed|as of|AS OF|DATED|MADE|effective|day|this|on|date(?: of "
    r"(?:this )?agreement)?:?)\b[\s,:]{0,4}(?:(?:and|is|was|on|as|of|this|the|made|effective|into|dated"
    r"|entered)\s{1,3}){0,6}(?:the\s)?$",
    re.I,
)
_FOOTER_BEFORE = re.compile(r"(?:Source:[^\n]{0,80}|filed[^\n]{0,60}|\b(?:8-K|10-[KQ]|S-\d)[/A]*,\s)$")
_ENDS = re.compile(
    r"\b(?:expir(?:e|es|ing|ation date)|terminat(?:e|es|ing)|ends?|ending|continu(?:e|es|ing)|remain(?:s)? in "
    r"(?:full force and )?effect|in effect|term)\b"
    r"[^.;]{0,160}?\b(?:on|until|through|ending|is|be|to|of|expires?|at midnight)\b[\s:(]{1,3}(?:midnight,?\s(?:on\s)?"
    r"|and including\s|the close of business on\s)?$",
    re.I,
)
# "Term. The Employer employs the Employee from May 1, 2011 until May 1, 2016".
_RUNS = re.compile(
    r"\b(?:from|commenc(?:e|es|ing)|begin(?:s|ning)?|start(?:s|ing))\b[^.;]{0,140}\b(?:until|through|ending(?: on)?|and"
    r" ends? on|expiring on)[\s:]{1,3}$",
    re.I,
)
_EARLIER = re.compile(
    r"\b(?:previously|originally|formerly|amended)\b[^.;]{0,60}$|\bcurrent\b[^.;]{0,40}$|\b(?:commenc|beginn)ing on\s$"
    r"|\b(?:begin|start|commence)s?\s(?:on|as of|from)\s$|\bfirst day of each\b[^.;]{0,60}$",
    re.I,
)
_TITLE_REACH = 3_000
_SURE = 6  # the score of a preamble that names this agreement


def find_agreement_dates(document: Document, preamble: Preamble | None) -> AgreementDates:
    """Find the dates that the agreement gives itself.

    The day is that of the preamble ("dated as of", "made as of"), else that of the title page, else the
    latest beside a signature. A date that the preamble calls effective is both, since an agreement
    made effective on a day bears that day.
    """
    reading = document.reading
    date = effective = None
    if preamble:
        behind = min(preamble.end, preamble.parties + 2_500, signed_from(reading, preamble.parties))
        in_preamble = _own_dates(reading, find_dates(reading, preamble.start, behind), preamble.start)
        date = next((found for found in in_preamble if not is_effective_only(reading, found)), None)
        effective = next((found for found in in_preamble if is_effective(reading, found)), None)
        if effective and not date and not _WORK_BEGINS.search(reading, max(0, effective.start - 60), effective.start):
            signed = find_signers_date(reading, preamble.parties) if is_labelled_effective(reading, effective) else None
            date = find_witness_date(reading) or signed or effective
        if preamble.start > _TITLE_REACH and preamble.score < _SURE and (titled := _title_date(reading, None)):
            date = titled if ALONE.search(reading[max(0, titled.start - 24) : titled.start]) else date
    date = _day_told_in_title(reading, preamble, date)
    effective = effective or find_labelled_effective(reading, preamble.end if preamble else 0)
    if effective and not date and is_signed_as_effective(reading):
        date = effective
    date = _letter_date(reading, preamble) or _this_date(reading) or date or _titled_or_signed(reading, preamble)
    effective = effective or find_effective_date(reading, date)
    first = max((found.value for found in (date, effective) if found), default="")
    end = _end(reading, first) or _extended_end(reading, first)
    return AgreementDates(
        _fact(document, date, "agreement date"),
        _fact(document, effective, "effective date"),
        _fact(document, end, "expiration date"),
    )


_WORK_BEGINS = re.compile(
    r"\b[Ee]mployment\s(?:\w+\s){0,4}(?:begin|commence|start)s?\s(?:on|as\sof)\s\Z|\b[Ss]tart(?:ing)?\s[Dd]ate\s(?:of|is|will\sbe)\s\Z"
)  # of an undated letter


def _day_told_in_title(reading: str, preamble: Preamble | None, date: DateFound | None) -> DateFound | None:
    """The title page's day where the preamble leaves the day of the same month blank: "as of the ____ day of May, 2030"."""
    titled = _title_date(reading, preamble) if date and len(date.value) == 7 else None
    return titled if date and titled and titled.value.startswith(date.value) else date


def _titled_or_signed(reading: str, preamble: Preamble | None) -> DateFound | None:
    """The day of the title page, else of the signatures; a day that the title page only calls effective yields to theirs."""
    titled = _title_date(reading, preamble)
    if titled and not is_effective_only(reading, titled):
        return titled
    return find_signers_date(reading, 0) or titled if titled else find_signature_date(reading)


def _this_date(reading: str) -> DateFound | None:
    """The day right behind the words that define the instrument: 'AMENDMENT NO. 1 (this "Amendment"), dated as of …'."""
    end = min(len(reading), _TITLE_REACH)
    this = _THIS_DATED.search(reading, 0, end)
    if this is None:
        dated = [found for found in find_dates(reading, 0, end) if _DEFINED_THIS.match(reading, found.end)]
        days = [found for found in dated if len(found.value) == 10]
        told = [found for found in days if _DATED_AS.search(reading, max(0, found.start - 40), found.start)]
        return told[0] if told else None
    dates = find_dates(reading, this.end(), min(len(reading), this.end() + 40))
    return dates[0] if dates and dates[0].start - this.end() < 12 and len(dates[0].value) == 10 else None


_DEFINED_THIS = re.compile(
    r",?\s{1,3}\(\s?(?:this\s\"|the\s\"[^\"()]{0,30}(?:Amendment|Waiver|Supplement)\s?\"\s?\),?\s{1,3}to\b)"
)  # 'dated as of December 18, 2003 (this "Amendment")'
_DATED_AS = re.compile(
    r"\b(?:[Dd]ated|DATED|[Mm]ade|[Ee]ntered\sinto)"
    r"(?:\s{1,3}(?:and|as|of|on|the|this|into|entered|made)){0,5}\s{1,3}\Z"
)
_THIS_DATED = re.compile(
    r"\(\s?this\s\"\s?[\w ]{0,40}(?:Amendment|Agreement|Supplement|Waiver|Consent|Lease|Contract)\s?\"\s?\),?\s{1,3}(?:is\s)?"
    r"(?:made\s(?:and\sentered\sinto\s)?|entered\sinto\s)?(?:dated\s)?(?:as\sof\s|on\s)?(?:the\s|this\s)?(?=[A-Z\d])"
)


def _letter_date(reading: str, preamble: Preamble | None) -> DateFound | None:
    """The day over the greeting of a letter agreement, on a line of its own."""
    greeting = _GREETING.search(reading, 0, min(len(reading), _TITLE_REACH))
    subject = preamble is not None and _SUBJECT.search(reading, max(0, preamble.start - 10), preamble.parties) is not None
    if greeting is None or (preamble and preamble.parties < greeting.start() and not subject):
        return None
    days = [found for found in find_dates(reading, 0, greeting.start()) if _is_alone(reading, found)]
    told = [found for found in days if _AS_OF.search(reading, max(0, found.start - 12), found.start)]
    return told[0] if told else days[-1] if days else None  # over an older letterhead's day stands that of the letter


def _is_alone(reading: str, found: DateFound) -> bool:
    """Whether a day stands on a line of its own, perhaps behind "As of"."""
    line = reading[reading.rfind("\n", 0, found.start) + 1 : found.start]
    after = reading[found.end : found.end + 3]
    lead = _AS_OF.sub("", line.rpartition("\t")[2])
    return len(found.value) == 10 and not lead.strip(" _*-") and not after.strip(" .,")[:1].isalpha()


_AS_OF = re.compile(r"\b(?:[Aa]s\sof|[Dd]ated(?:\sas\sof)?|(?:[Dd]ate|DATE)\s?:)\s{1,3}\Z")


_SUBJECT = re.compile(r"\b(?:Re|RE|Subject|SUBJECT):")  # what a letter is about names another agreement's parties and day
_GREETING = re.compile(r"(?:^|\t)[ ]{0,40}(?:Dear\s|Ladies (?:and|&) Gentlemen|Gentlemen:)", re.M)


def _own_dates(reading: str, dates: list[DateFound], start: int) -> list[DateFound]:
    """Those of the dates that speak of this agreement, not of one that it names."""
    own: list[DateFound] = []
    for found in dates:
        before = reading[max(start, found.start - 140) : found.start].replace("\n", " ")
        ended = _ENDS_BEFORE.search(before) or ENDED_AFTER.match(reading, found.end)
        other = _AMENDED_BEFORE.search(reading[max(0, found.start - 200) : found.start].replace("\n", " ")) or (
            _OTHER_BEFORE.search(before) and own
        )
        if len(found.value) <= 10 and not other and not ended:
            own.append(found)
    return own


# "This Second Amendment is to the Supply Agreement entered into on March 2": the day of what is amended.
_AMENDED_BEFORE = re.compile(
    r"\b(?:amendment|addendum|supplement|waiver|extension)\b[^.;]{0,60}?\b(?:to|of|under)\s(?:that certain|the|an?)\s[^.;]{0,90}"
    r"\b(?:agreement|contract|lease|license)\b[^.;]{0,40}?(?<!\bis\s)(?<!\bare\s)\b(?:dated|entered into|made)"
    r"(?:\s(?:as of|on|effective))?[\s,]{0,3}(?:the\s)?$",
    re.I,
)


_ENDS_BEFORE = re.compile(
    r"\b(?:expir\w+|ending|until|through|prior to|before|no later than|incorporated on|Act of"
    r"|anticipated|expected)\b[\s\w]{0,12}$",
    re.I,
)


def _title_date(reading: str, preamble: Preamble | None) -> DateFound | None:
    """The first day on the title page, before the contents."""
    end = min(len(reading), preamble.parties if preamble and preamble.parties < _TITLE_REACH else _TITLE_REACH)
    for found in find_dates(reading, 0, end):
        before = reading[max(0, found.start - 140) : found.start]
        own = (
            len(found.value) == 10
            and not ENDED_AFTER.match(reading, found.end)
            and not _WORK_BEGINS.search(reading, max(0, found.start - 60), found.start)
            and not _FOOTER_BEFORE.search(before)
            and not _OTHER_BEFORE.search(before.replace("\n", " "))
            and not _AMENDED_BEFORE.search(before.replace("\n", " "))
        )
        told = _OWN_BEFORE.search(before.replace("\n", " ")) and not AS_OF_ONLY.search(before)
        if own and (ALONE.search(before) or _HEADED.search(before) or told):
            return found
    return None


_HEADED = re.compile(r"\b(?:AGREEMENT|CONTRACT|LEASE|AMENDMENT)\s{1,3}$")  # "AGENCY AGREEMENT May 25, 2016"


def _end(reading: str, first: str) -> DateFound | None:
    """The day on which the agreement itself ends, after `first`, where its clause on the term gives a calendar day."""
    for clause in _TERM_CLAUSE.finditer(reading):
        for found in find_dates(reading, clause.end(), min(len(reading), clause.end() + 700)):
            before = reading[max(clause.start(), found.start - 200) : found.start].replace("\n", " ")
            goes = _GOES.search(reading[found.end : found.end + 180].partition('"')[0])
            if len(found.value) == 10 and found.value > first and _is_end(before) and not (_OF_ANOTHER.search(before) or goes):
                return found
    return None


# Days on which a quarter or a note ends, an example's, those of a service on the way, and those of words that go.
_OF_ANOTHER = re.compile(
    r"\b(?:[Cc]ontract [Yy]ear|[Cc]alendar [Qq]uarter|[Ff]iscal (?:[Yy]ear|[Qq]uarter)|[Ff]or (?:example|instance)|notice on"
    r"|telephone|launch date|last day of each|website)\b[^.;]{0,140}$"
    r"|\bwhich (?:now |currently )?(?:provides|reads|states)\b[^\u201d]{0,190}$"
)


# "The Term … until May 1, 2030 … is hereby amended to provide": what the clause said before.
_GOES = re.compile(r"\b(?:is|are)\s(?:hereby\s)?(?:amended|deleted|replaced)\b")


def _extended_end(reading: str, first: str) -> DateFound | None:
    """The last day to which an amendment makes the agreement run, where it says so at its beginning."""
    if AMENDING.search(reading, 0, min(len(reading), AMENDED_TITLE)) is None:
        return None
    ends = [
        found
        for found in find_dates(reading, 0, min(len(reading), _TITLE_REACH))
        if len(found.value) == 10
        and found.value > first
        and _EXTENDS.search(reading[max(0, found.start - 160) : found.start].replace("\n", " "))
        and not _NOT_ITS_END.search(reading, max(0, found.start - 160), found.start)
    ]
    return ends[-1] if ends else None


_NOT_ITS_END = re.compile(r"\b(?:previously|originally|formerly|WHEREAS|[Cc]losing|[Pp]ayment|[Oo]ption|[Dd]eadline)\b")
_EXTENDS = re.compile(
    r"\b(?:[Aa]greement|[Tt]erm|[Ee]mployment|[Ll]ease|[Cc]ontract)\b[^.;]{0,70}\b(?:continues?|extended|extend|expires?|ends?)\b[^.;]{0,24}"
    r"\b(?:through|until|to|on)\s(?:and including\s)?$"
)


def _is_end(before: str) -> bool:
    return (_ENDS.search(before) or _RUNS.search(before)) is not None and _EARLIER.search(before) is None


_TERM_CLAUSE = scanner(
    r"\b(?:(?:Initial |INITIAL )?(?:Term|TERM)(?:\s(?:of|OF)\s(?:this\s)?(?:Agreement|AGREEMENT|Lease|Employment))?"
    r"|Expiration Date)\b(?=[\s\"'.:,)]{1,6})"
)


def _fact(document: Document, found: DateFound | None, rule: str) -> Fact[str] | None:
    if found is None:
        return None
    return Fact[str](value=found.value, mentions=(document.mention(found.start, found.end),), rule=rule, confidence=0.85)
