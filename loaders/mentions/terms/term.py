"""Sentences about one agreement -> how long it runs: the words, an ISO 8601 duration, the day it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.dates import find_dates
from pactgraph.loaders.mentions.terms.numerals import word_number
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact, Term

_COUNT = (
    r"(?P<count>\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:-\w{3,5})?|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|an?)(?:\s?\(\d{1,3}\))?"
)
_LENGTH = rf"{_COUNT}[\s-]{{1,2}}(?:calendar\s|consecutive\s|full\s)?(?P<unit>year|month|week|day)s?"
_TERM = scanner(
    rf"\b(?:(?:initial\s|original\s|primary\s)?terms?\s(?:of\s(?:the\s|this\s)?(?:\w{{1,20}}\s){{0,3}}?)?(?:is|of|for"
    rf"|will\sbe|shall\sbe|has|was|expires|ends|"
    rf"continues|runs|extends|commenc\w{{2,3}}[^.;]{{0,80}}?\sand\s(?:continu|end|expir|terminat)\w{{1,5}}"
    rf"|will\scontinue|shall\scontinue)"
    rf"(?:\s(?:a|an|approximately|the|initially|be|term|period|for|of|shall|will|in|effect|from|until|at"
    rf"|least)){{0,6}}\s{_LENGTH}\b"
    rf"|(?P<before>\b{_LENGTH.replace('count', 'count2').replace('unit', 'unit2')}(?:,)?(?:\s(?:initial|primary|fixed"
    rf"|renewable|base|employment|lease|"
    rf"noncancell?able|non-cancell?able)){{0,2}}\sterm\b(?!\s(?:loans?|facilit|notes?|debt|sheet|credit|securities)))"
    rf"|(?:for|over)\s(?:a|an)\s(?:initial\s|fixed\s|minimum\s)?(?:term"
    rf"|period)\sof\s{_LENGTH.replace('count', 'count3').replace('unit', 'unit3')}\b"
    rf"|(?:continue|remain)s?\s(?:in\s(?:full\s)?(?:force|effect)(?:\sand\seffect)?\s)?for\s(?:a\speriod\sof\s)?"
    rf"{_LENGTH.replace('count', 'count4').replace('unit', 'unit4')}\b)",
    re.I,
)
# Periods of something else: notice, options, non-competition, restrictions, vesting.
_OTHER_PERIOD = scanner(
    r"\b(?:notice|not\sto\scompete|non-?compet\w{0,6}|non-?solicit\w{0,6}|vest\w{0,4}|severance|lock-?up|option"
    r"|restrict\w{1,6}|confiden\w{2,8}|survive\w{0,1}|"
    r"cure|uncured|unremedied|unstayed|undischarged|unsatisfied|default|breach|failure|delay\w{0,3}|suspen\w{2,5}"
    r"|interest\speriod|extension|renewal|renew\w{0,4}|warranty|following|after\s(?:the\s)?(?:termination|expiration)"
    r"|salary|COBRA|applicable\speriod|chair\w{0,8}|phrase|and\sthereafter|unexpired|prohibit\w{2,5}|commitment\sfees?|in\sthe\sevent\sthat)\b",
    re.I,
)
_UNTIL = scanner(
    r"\b(?:(?:will|shall|to)\s(?:expire|terminate|mature|end|continue|remain)|expires|terminates|matures|maturing"
    r"|expiring|continues|maturity\sdate|"
    r"scheduled\sto\s(?:expire|mature|terminate)|through|until|in\seffect)\b(?P<between>[^.;$]{0,70}?)(?=\b(?:jan|feb"
    r"|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
    r"early|mid|late|the\send|first|second|third|fourth|\d{1,2}[/\s]|20\d\d)|\Z)",
    re.I,
)
# "For a period of" something is the agreement's term only where it is the agreement, or a post, that runs.
_RUNS = re.compile(
    r"\b(?:agreement|contract|lease|facility|licen[sc]e|employ\w{0,5}|serve|engage\w{0,4}|continu\w{1,3}|commenc\w{1,4}|effect)\b",
    re.I,
)
# What ends or ended instead: a notary's commission, an option, a term that was.
_OTHER_END = re.compile(
    r"\b(?:commission|appointment|options?|warrants?|offer|milestones?|patents?|polic(?:y|ies)|insurance|letters?\sof\scredit"
    r"|(?:previously|originally|formerly|otherwise)(?:\s\w+){0,3})\b[\s\w,]{0,30}\s?(?:\bon\s)?\Z"
    r"|\b(?:commission|appointment)\s{1,3}expires|\b(?:was|were|been)\s(?:\w{1,12}\s){0,2}employed\b[^.;]{0,50}\Z"
    r"|\bemployed\s\w[^.;]{0,60}\bfrom\b[^.;]{0,40}\Z|\b(?:previously|originally)\b[^.;]{0,40}\Z",
    re.I,
)
# In a whole agreement most periods are of something else: there its own name, its term or the post must be what runs.
_WHOLE = 2_500
_SUBJECT_REACH = 220
_OWN_SUBJECT = re.compile(
    r"\b(?:[Tt]his\s(?:[A-Z][\w-]{1,20}\s){0,3}(?:Agreement|AGREEMENT|Lease|Contract|Licen[sc]e|Amendment|Plan)|the\s(?:Agreement|Lease|Contract)"
    r"|(?:[Tt]he|[Aa]n?|[Ii]nitial|[Pp]rimary|[Oo]riginal|this|[Cc]ontract|[Ll]ease|LEASE|[Ee]mployment)\s(?:[Tt]erm|TERM)|Term|TERM|[Ee]mployment\s(?:of|with|by|under|[Pp]eriod|shall)"
    r"|(?:hereby\s|shall\s|agrees\sto\s|to\s)(?:employ|engage|retain|serve|hire)s?|(?:[Rr]evolving\s|[Tt]erm\s)?[Cc]ommitments?|[Ff]acility|[Mm]aturity\s[Dd]ate)\b"
)
_AFTER_END = re.compile(
    r"\s{1,3}under\s(?:the|such|that|any)\s(?:\w+\s){0,2}(?:Lease|Contract|Agreement)\b|\s{1,3}thereafter\b|\s{1,3}or\s(?:more|less|longer)\b|\s{1,3}(?:after|following|from)\s(?:the\s|any\s|such\s|its\s|a\s)?(?:earlier\sof|terminat|expir|change\s(?:of|in)\scontrol"
    r"|date\sof\s(?:terminat|expir))",
    re.I,
)
# "the policy must have a term of one year", "a minimum lease term of three years": of a paper that the agreement only asks for.
_OF_A_PAPER = re.compile(
    r"\b(?:polic(?:y|ies)|warrants?|options?|leases|letters?\sof\scredit|bonds?)\b[^.;]{0,60}\b(?:have|having|with|has)\s(?:an?\s)?"
    r"(?:initial\s|minimum\s)?\Z|\b(?:min|max)imum\s(?:lease\s)?\Z"
    # "the Health Care Agreement with Tarn, Inc. for a term of one year"
    r"|\b(?-i:[A-Z])\w{1,20}\s(?-i:Agreement|Contract|Lease)\swith\s[^;]{3,90}\Z",
    re.I,
)
# "WHEREAS, the term of the Contract expires on May 1": what holds before; "is now scheduled to expire" is what holds.
_BEFORE_NOW = re.compile(r"\b(?:WHEREAS|Whereas)\b(?:(?!\bnow\b)[^;]){0,400}\Z")
_OTHER_SUBJECT = re.compile(
    r"\b(?:exercis\w{2,5}|warrants?|options?|awards?|insurance|condition\scontinues|covenants?\snot|not\s(?:sell|issue|offer|compete|solicit|engage)|lock-?up|disabilit\w{1,3}"
    r"|incapac\w{1,5}|books|records|royalt\w{1,3}|payments?\sof|continue\sto\s(?:pay|receive)|base\ssalary|each\smonth|interest\speriod|fiscal\s(?:year|period)|days?\safter"
    r"|written\snotice|survive|tax\sreturns?)\b|\d%",
    re.I,
)
# "Section 3.1, which provides: The term … until May 1, 2009, is hereby amended": the words that go.
_OLD_WORDS = re.compile(r"\bwhich\s(?:now\s|currently\s|presently\s)?(?:provides|reads|states)\b[^:]{0,30}:[^\u201d]{0,330}\Z")
_STOP = re.compile(r"[.;]")
_UNIT = scanner(r"(?:year|month|week|day)", re.I)  # in every length: most sentences hold none
# "until his retirement on May 1": the day on which somebody leaves, not one on which the agreement ends.
_LEAVES = re.compile(r"\b(?:his|her)\s(?:retirement|resignation|departure|termination|death)\b", re.I)
# What an agreement replaced would have run: "which was scheduled to expire on", "had been due to mature on"
_WAS_TO = re.compile(
    r"\b(?:was|were|had\sbeen)\s(?:otherwise\s|originally\s|previously\s)?(?:scheduled|set|due|expected)\s(?:to\s)?\Z"
    r"|\b(?:existing|prior|previous|former|old|current)\s(?:\w+\s){0,4}(?:agreement|facility|lease|contract|credit)\b[^.;]{0,60}\Z",
    re.I,
)
_OF_OPTIONS = re.compile(r"\s?(?:the|these|such|all|any|his|her|each)\s(?:\w+\s){0,2}(?:options?|units|RSUs|awards?)\b", re.I)
# A bare "through May 1, 2031" is the agreement's own only where what runs is told before it.
_BARE = re.compile(r"(?:through|until)\b", re.I)
_BARE_RUNS = re.compile(
    r"\b(?:terms?|agreements?|contracts?|leases?|facilit(?:y|ies)|licen[sc]es?|employ\w{0,6}|serv(?:e|es|ing|ices?)|engage\w{0,4}|continu\w{1,3}|commenc\w{1,4}"
    r"|effect|extend\w{0,3}|exten(?:sion|ds?)|maturity|capacity|suppl(?:y|ies)|rights?|exclusiv\w{0,4}|forbear\w{0,5}|waive\w{0,2}|standstill|run|remain\w{0,2})\b",
    re.I,
)
_BARE_OTHER = re.compile(
    r"\b(?:since|was|were|had|served|allowance|program|insurance|section|salary|bonus|payments?|benefits|premiums?|vests?|vested|options?|shares|remains\s(?:\w+\s)?employed"
    r"|continuously)\b[^.;]{0,80}\Z",
    re.I,
)
# "to end the employment prior to May 1", "matures six months from May 1"
_ANOTHER_TIME = re.compile(r"\b(?:prior\sto|before|as\sof|(?:years?|months?|weeks?|days?)\s(?:from|after|following))\s\Z", re.I)
_ISO_UNIT = {"year": "Y", "month": "M", "week": "W", "day": "D"}


def find_term(document: Document, spans: Sequence[tuple[int, int]]) -> Term | None:
    """Find how long the agreement runs: a stated length first, with the day it ends where the text gives one."""
    length = _find_length(document, spans)
    end = _find_end(document, spans)
    if length is None and end is None:
        return None
    if length is None:
        return end
    return length if end is None else length.model_copy(update={"until": end.until})


def _find_length(document: Document, spans: Sequence[tuple[int, int]]) -> Term | None:
    for start, end in spans:
        if _UNIT.search(document.reading, start, end) is None:
            continue
        for match in _TERM.finditer(document.reading, start, end):
            around = document.reading[max(start, match.start() - 90) : min(end, match.end() + 12)]
            if _OTHER_PERIOD.search(around) or (match.groupdict()["count3"] and not _RUNS.search(around)):
                continue
            if end - start > _WHOLE and (
                _AFTER_END.match(document.reading, match.end())
                or _OF_A_PAPER.search(document.reading, max(start, match.start() - 110), match.start())
            ):
                continue
            loose = match.groupdict()["count3"] or match.groupdict()["count4"]
            if loose and end - start > _WHOLE and not _is_of_agreement(document.reading, start, match):
                continue
            mention = document.mention(match.start(), match.end())
            text = Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule="term: length")
            return Term(text=text, duration=_duration(match))
    return None


def _is_of_agreement(reading: str, start: int, match: re.Match[str]) -> bool:
    """Whether the words before, in the same sentence, say that it is the agreement, or the post, that runs so long."""
    low = max(start, match.start() - _SUBJECT_REACH)
    if _AFTER_END.match(reading, match.end()):
        return False
    sentence = re.split(r"\.\s|;|\n\s?\n", reading[low : match.start()])[-1]
    return _OWN_SUBJECT.search(sentence) is not None and _OTHER_SUBJECT.search(sentence) is None


def _duration(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    for suffix in ("", "2", "3", "4"):
        count, unit = groups[f"count{suffix}"], groups[f"unit{suffix}"]
        if count and unit:
            number = 1 if count.lower() in ("a", "an") else word_number(count.replace("-", " "))
            return None if number is None else f"P{int(number)}{_ISO_UNIT[unit.lower()]}"
    return None


def _is_of_another(reading: str, start: int, match: re.Match[str]) -> bool:
    """Whether the words tell when something else ends or ended: what was replaced, an allowance, the time of an options grant."""
    words = (
        " ".join(re.split(r"\.\s(?=[A-Z])|;|\n\s?\n", reading[max(start, match.start() - 220) : match.start()])[-1].split()) + " "
    )
    if _WAS_TO.search(words) or _OF_OPTIONS.match(words):
        return True
    return _BARE.match(match[0]) is not None and (
        _BARE_OTHER.search(words) is not None or _BARE_RUNS.search(words + match["between"]) is None
    )


def _ends_several(reading: str, at: int, end: int) -> bool:
    """Whether a clause goes on to tell other days for others: "on May 1, 2031 and May 1, 2033, respectively"."""
    return "respectively" in _STOP.split(reading[at : min(end, at + 130)], maxsplit=1)[0]


def _find_end(document: Document, spans: Sequence[tuple[int, int]]) -> Term | None:
    """The day or period in which the agreement ends, matures or is completed."""
    reading = document.reading
    for start, end in spans:
        for match in _UNTIL.finditer(reading, start, end):
            dates = find_dates(reading, match.end(), min(end, match.end() + 60))
            near = [date for date in dates if date.start - match.end() <= 12]
            if len(dates) > 1 and near and reading[near[0].end : dates[1].start].strip() == "to" and "from" in match["between"]:
                near = dates[1:]  # "extended from May 1, 2010 to May 1, 2012"
            before = reading[max(start, match.start() - 60) : match.end()]
            if _LEAVES.search(match["between"]):
                continue
            if _OLD_WORDS.search(reading, max(start, match.start() - 380), match.start()):
                continue
            if near and (_is_of_another(reading, start, match) or _ends_several(reading, near[0].end, end)):
                continue
            if near and end - start > _WHOLE and not _is_of_agreement(reading, start, match):
                continue
            if _BEFORE_NOW.search(reading, max(start, match.start() - 300), match.end()):
                continue
            if near and not (_OTHER_PERIOD.search(before) or _OTHER_END.search(before) or _ANOTHER_TIME.search(match["between"])):
                mention = document.mention(match.start(), near[0].end)
                text = Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule="term: end")
                return Term(text=text, until=near[0].value)
    return None
