"""Sentences about one agreement -> the calendar day on which it ends: "matures on May 3, 2031", "a term through June 2029"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.mentions.terms.respective import RESPECTIVELY, own_place
from pactgraph.ontology.records import AgreementKind, Fact

Span = tuple[int, int]

# What ends, before the day: of the deal itself, not of a salary, a commitment fee or an option.
_ENDS = re.compile(
    r"\b(?:(?:matur(?:es?|ing)|expir(?:es?|ing)|terminates?|terminating|ends?|ending)"
    r"|(?:final\s|scheduled\s|stated\s)?maturity(?:\sdate)?|(?:expiration|termination|expiry)\sdate"
    r"|(?:due\sand\s)?payable\s(?:in\sfull\s)?on|remaining\sprincipal\sdue|terms?\b|continu(?:es?|ing)|runs?|running|extend(?:s|ed|ing)"
    r"|(?:full|balance)\sdue|effective)\b",
    re.I,
)
# Between what ends and the day.
_LEAD = re.compile(
    r"(?:\s(?:and\s(?:all|any)\s(?:amounts|borrowings|principal)\s[\w\s]{0,60}?payable|thereunder|thereof|of\s(?:the|its|his|her|this|such|our)"
    r"\s(?:[\w.'\-]+\s){0,5}?[\w.'\-]+|of\s(?:Mr|Ms|Mrs|Dr)\.\s[A-Z][\w'-]+\s\w+|\([^()]{1,40}\)|(?:was|is|has\sbeen)\s(?:extended|scheduled)|for\s\w+\syears|[\w']+\semployment"
    r"|from\s[A-Z]\w+\s\d{1,2},\s\d{4}|(?:beginning|commencing)\s[\w\s]{0,8}[A-Z]\w+\s\d{1,2},\s\d{4}"
    r"|[A-Z]\w+\s\d{1,2},\s\d{4}(?=,?\sand\s|\sthrough|\suntil))){0,4}"
    r"[\s,:.]{0,3}(?:(?:and\s)?(?:(?:continuing|continues|extending|ending|expiring|is|of|to|on|in|until|through|as\sof|date|shall\sbe"
    r"|will\sbe|and)\b[\s,]{0,2}){1,4})?(?:the\s)?\Z"
)
_SINGLE = frozenset(
    {
        "term",
        "terms",
        "continuing",
        "continue",
        "continues",
        "run",
        "runs",
        "running",
        "effective",
        "extended",
        "extends",
        "extending",
        "ends",
    }
)
_BOUND = re.compile(r"\b(?:to|until|through|ending|expiring|expires|ends|on|extending)\s(?:and\sincluding\s)?(?:the\s)?\Z")
# Words before that make what ends something else, or a day that is past.
_OTHER = re.compile(
    r"\b(?:options?|shares?|units?|payments?|interest|fees?|years?|quarters?|months?|periods?|offering|offer|tender|right"
    r"|(?:periods?|years?|quarters?)\s(?:beginning|commencing|from)\s[^.;]{0,30}|(?:completion|delivery)\sdate\s[^.;]{0,40}"
    r"|had\sbeen\s(?:due|set|scheduled)|(?:was|were)\s(?:scheduled|set|due)|if|unless|may|originally)"
    r"\s(?:will\s|shall\s|to\s|that\s|which\s){0,2}\Z|\b(?:previous|prior|existing|former|old|current|earlier)\b"
    r"(?:(?!\band\s(?:has|will|is)\b)[^.;]){0,70}\Z",
    re.I,
)
_TERM_OF = re.compile(  # "a term of ten years maturing", "renewed for a further two years ending"
    r"\bterm\sof\s(?:\w+\s){1,3}years?\s\Z|\b(?:renew|extend)\w{0,3}\b[^.;]{0,120}\sfor\s(?:an?\s(?:further|additional|new)|another)\s(?:\w{1,8}\s)?years?\s\Z"
)
# "will serve as an adviser until"
_SERVES = re.compile(
    r"\b(?:will\s(?:continue\sto\s)?(?:serve|be\semployed|remain\semployed|provide\s(?:\w+\s){0,3}services)|to\s(?:sub)?lease"
    r"|(?:is|will\s(?:be|act\sas))\s(?:the|an)\s(?:exclusive|sole|preferred)\s\w+|grant(?:s|ed)\s[^;$]{0,90}\blicen[sc]es?)\b[^;$]{0,110}"
    r"\b(?:until|through)\s(?:and\sincluding\s)?\Z"
)
_EXTENDED = re.compile(
    r"\brenew(?:al|s|ed)?\b[^.;$]{0,120}(?<!prior)\s(?:to|through|until)\s\Z|\b(?:renew|extend)(?:s|ed|ing|(?=\sthe\s(?:term|maturity|expiration)))\b[^.;$]{0,90}\b(?:through|until)\s(?:and\sincluding\s)?\Z"
)
_DUE = re.compile(
    r"(?<!outstanding\s)(?<!outstanding\sterm\s)\b(?:loan|note|advance)\b(?:[^;]{0,110}\bis|,)?\sdue\s(?:on\s|in\s)?\Z"
    r"|\b(?:re)?payable\s(?:in\sfull\s)?(?:on|upon)\s(?:the\searli(?:er|est)\sof\s(?:\([ia]\)\s)?)?\Z"
    r"|\bforbear\b[^;$]{0,140}\buntil\s\Z",
    re.I,
)
# A paper that the deal only hands over: its end is not the deal's.
_PAPER = re.compile(
    r"\b(?:warrants?|options?|notes?|debentures?|bonds?|term\sloans?)\b(?!\s(?:\w{4,12}\s){0,2}(?:agreement|indenture|contract))(?:[^.;]|\.(?=\d)){0,140}\Z",
    re.I,
)
_RIGHT = re.compile(r"\b(?:warrants|options)\b(?!\s(?:\w{4,12}\s){0,2}(?:agreement|contract))(?:[^.;]|\.(?=\d)){0,140}\Z", re.I)
_IS_RIGHT = re.compile(r"\b(?:warrants?|options?)\b", re.I)
_IS_PAPER = re.compile(r"\b(?:warrants?|options?|notes?|debentures?|bonds?|loan|facility|credit|guarant\w{1,3})\b", re.I)
_ONE_EACH = re.compile(
    r"\A[^.;]{0,90}\brespectively\b|\A\s?\(?(?:with\srespect\sto|in\sthe\scase\sof|as\sto|for)\s(?:Mr|Ms|Mrs|Dr)\.", re.I
)
_DIVIDEND = re.compile(
    r"\b(?:dividends?|distributions?)\s(?:is|are|was|were|will\sbe|shall\sbe)\s(?:due\sand\s)?\Z", re.I
)  # "is payable on"
_PAYABLE = re.compile(r"(?:due\sand\s)?payable\b", re.I)
_BEGINS = re.compile(
    r"\b(?:commenc|begin|start)\w{0,4}\s(?:(?:on|as\sof|from|in)\s)?(?:or\sabout\s)?\Z", re.I
)  # "the term is to begin on"
_REACH = 130


def find_expiration(
    document: Document,
    spans: Sequence[Span],
    after: str | None,
    named: tuple[AgreementKind, str] = ("other", "note"),
    terms: Sequence[str] = (),
) -> Fact[str] | None:
    """The day (ISO) that the sentences of `spans` call the agreement's end; one that lies before the ISO day `after` is none.

    `named` is the agreement's kind and title: only of a loan or a paper is the day on which a paper falls due its own.
    `terms` are the words defined for it, which tell its day among several that end "respectively".
    """
    lends = named[0] in _LENDING or _IS_PAPER.search(named[1]) is not None
    others = None if _IS_RIGHT.search(named[1]) else _RIGHT if lends else _PAPER
    for start, end in spans:
        for date in find_dates(document.reading, start, end):
            if (
                len(date.value) > 4
                and (after is None or date.value > after)
                and _is_end(document.reading, start, date, (lends, others))
            ):
                if _ONE_EACH.match(document.reading[date.end : min(end, date.end + 110)]):
                    return _respective_end(document, (start, end), date, (named[1], *terms))
                return _ending(document, _moved(document.reading, date, end))
    return None


# "will end on May 1, 2031 (with respect to Mr. Orr) and July 1, 2030 (with respect to Ms. Lind)"
_FOR_PERSONS = re.compile(r"\s{0,3}\((?:with\srespect\sto|in\sthe\scase\sof|as\sto|for)\s(?=Mr|Ms|Mrs|Dr)[^()]{3,200}\)")


def find_ends(document: Document, spans: Sequence[Span], after: str | None) -> list[Fact[str]]:
    """Each day (ISO) later than `after` on which the sentences of `spans` say that one of several persons' agreements ends."""
    found: list[DateFound] = []
    for start, end in spans:
        told = -1  # where the words in brackets end that say for whom the day before them is
        for date in find_dates(document.reading, start, end):
            named = _FOR_PERSONS.match(document.reading, date.end, end)
            goes_on = named is not None and told >= 0 and _AND.fullmatch(document.reading, told, date.start) is not None
            if goes_on or _is_end(document.reading, start, date, (False, _PAPER)):
                found.append(_moved(document.reading, date, end))
                told = named.end() if named else -1
    return [_ending(document, date) for date in found if len(date.value) > 4 and (after is None or date.value > after)]


_AND = re.compile(r",?\s{0,2}(?:and\s)?(?:on\s)?")


def _respective_end(document: Document, sentence: Span, first: DateFound, names: Sequence[str]) -> Fact[str] | None:
    """The agreement's own of the days that a sentence gives several "respectively"; `first` is the first of them."""
    told = RESPECTIVELY.search(document.reading, first.end, min(sentence[1], first.end + 160))
    if told is None:
        return None
    dates = [first, *find_dates(document.reading, first.end, told.start())]
    before = " ".join(document.reading[max(sentence[0], first.start - 400) : first.start].split()) + " "
    place = own_place(before, names, len(dates))
    return None if place is None else _ending(document, dates[place])


# When an agreement that ended before would have: "was scheduled to expire in May 2031", "would otherwise have matured on"
_WOULD_HAVE_ENDED = re.compile(
    r"(?:\b(?:was|were|is|are|had\sbeen)\s(?:otherwise\s|originally\s)?(?:scheduled|set|due)\sto\s(?:expire|mature|terminate|end)"
    r"|\bwould\s(?:otherwise\s)?have\s(?:otherwise\s)?(?:expired|matured|terminated|ended)"
    r"|\b(?:expiring|maturing|(?:which|that)\s(?:matures|expires|matured|expired))"
    r"|\b(?:scheduled\s|stated\s|original\s)?(?:maturity|expiration)(?:\sdate)?\s(?:was|of))\s(?:on|in)?\s?\Z"
)


def find_scheduled_end(document: Document, spans: Sequence[Span], after: str | None) -> Fact[str] | None:
    """The day (ISO, perhaps a month) on which an agreement that ended would have ended.

    One not later than `after` is none, and none is taken from a sentence that tells the ends of several.
    """
    for span in spans:
        told = [date for date in find_dates(document.reading, *span) if _would_have_ended(document.reading, span[0], date)]
        if told:
            return _ending(document, told[0]) if len(told) == 1 and (after is None or told[0].value > after) else None
    return None


def _would_have_ended(reading: str, start: int, date: DateFound) -> bool:
    words = " ".join(reading[max(start, date.start - 70) : date.start].split()) + " "
    return len(date.value) > 4 and _WOULD_HAVE_ENDED.search(words) is not None


def _ending(document: Document, date: DateFound) -> Fact[str]:
    return Fact[str](value=date.value, mentions=(document.mention(date.start, date.end),), rule="day on which it ends")


_LENDING = frozenset({"credit", "indenture"})


def _is_end(reading: str, start: int, date: DateFound, of: tuple[bool, re.Pattern[str] | None]) -> bool:
    """Whether what stands before the day says that the agreement ends on it.

    `of` says whether the agreement lends, and which papers are not its own.
    """
    lends, others = of
    if lends and date.start == start and _LABEL.search(reading, max(0, start - 40), start):
        return True
    low = max(start, date.start - _REACH)
    words = " ".join(reading[low : date.start].split()) + " "
    last = None
    if (others is not None and others.search(words)) or _BEGINS.search(words) or _GOES_ON.match(reading, date.end):
        return False
    for found in _ENDS.finditer(words):
        lead = words[: found.start()]
        if _DIVIDEND.search(lead) or (found[0].lower() == "effective" and _ON.search(words)):
            continue
        if _LEAD.match(words, found.end()) and (not _OTHER.search(lead) or _TERM_OF.search(lead)):
            last = found
    if last is None and others is None and _OPTION_ENDS.search(words):
        return True
    if last is None:
        return bool(_SERVES.search(words) or _EXTENDED.search(words) or (lends and _DUE.search(words)))
    if not lends and _PAYABLE.match(last[0]):
        return False  # a bonus "payable on May 1"
    return last[0].lower().split()[-1] not in _SINGLE or _BOUND.search(words) is not None


# Of a paper that is an option or warrant itself: "the option expires on the earliest of (a) May 1, 2031"
_OPTION_ENDS = re.compile(
    r"\b(?:[Oo]ptions?|[Ww]arrants?|[Aa]wards?)\s(?:will\s|shall\s)?(?:expires?|terminates?|lapses?)\s(?:on|upon)\s(?:the\searli(?:er|est)\sof:?\s(?:\([ia1]\)\s)?)?\Z"
)
_LABEL = re.compile(r"\n(?:Stated\s|Final\s)?Maturity(?:\sDate)?[.:]\s{1,3}\Z")  # "Maturity. May 1, 2031." in a list of terms


# "until May 1, 2031 and will serve as an advisor thereafter": something else begins then
_GOES_ON = re.compile(r",?\s(?:and|but)\s(?:will|shall|is\sto|then)\s[^.;]{0,70}\bthereafter\b")
_ON = re.compile(r"\b(?:on|as\sof)\s\Z")  # "effective on May 1": its beginning
_TO = re.compile(r"\s{1,2}(?:to|until)\s{1,2}(?=[A-Z\d])")


def _moved(reading: str, date: DateFound, end: int) -> DateFound:
    """The later day of "extended from May 1, 2029 to May 1, 2031"."""
    link = _TO.match(reading, date.end, end)
    later = find_dates(reading, link.end(), min(end, link.end() + 30)) if link else []
    return later[0] if later else date
