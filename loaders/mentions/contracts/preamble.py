"""Reading text of an agreement -> where its preamble stands: the words that name the agreement, its date and its parties."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.marks import marked
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.scanning import scanner

_NOUN = (
    r"(?:AGREEMENT|Agreement|agreement|CONTRACT|Contract|contract|AMENDMENT|Amendment|LEASE|Lease|INDENTURE|Indenture"
    r"|GUARANTY|Guaranty|DEED|Deed"
    r"|ADDENDUM|Addendum|LICEN[SC]E|Licen[sc]e|MEMORANDUM|Memorandum|UNDERSTANDING|Understanding|NOTE|Note|WARRANT"
    r"|Warrant|LETTER|Letter|PLAN|Plan"
    r"|SUPPLEMENT|Supplement|RELEASE|Release|WAIVER|Waiver|ASSIGNMENT|Assignment|ARRANGEMENT|Arrangement|TERM SHEET"
    r"|Term Sheet|CHARTER|Charter)"
)
_BETWEEN = scanner(
    r"\b(?:[Bb]etween|[Aa]mong(?:st)?|BETWEEN|AMONG(?:ST)?)\b(?: and among\b| AND AMONG\b)?"
    r"|\b(?:PARTIES|Parties):?\s{1,6}(?=\(1\)\s)"  # the British form: a heading, then a numbered list
)
# "between the parties" names nobody.
_NO_LIST = re.compile(
    r"[\s,:]{0,4}(?:the\s(?!persons|entities|undersigned|several|following|parties\s(?:below|listed|named|set"
    r"|identified|signatory|whose|executing))(?=[a-z])|(?!the\s|and\s|e-|each\sof\s|both\s|i[A-Z]|e[A-Z])[a-z])"
    r"|[\s,:]{0,4}(?:the\s)?(?:Parties|Party|PARTIES|OTHER\sTHINGS)\b"
    r"|[\s,:]{0,4}(?:the\s)?(?:Company|Corporation|Bank|Employer|Employee|Executive)\s{1,3}and\s(?:you|the|its|any|each)\b"
)
_MADE_BY = marked(
    r"\b(?:is|are|was)? ?(?:hereby )?(?:made|entered into|executed|given|issued|granted)[^.;]{0,120}? (?:by|from"
    r"|with)[ \n](?=(?:the )?[A-Z])",
    mark=scanner("made|entered into|executed|given|issued|granted"),
    before=11,
    after=160,
)
_THIS = re.compile(r"\b(?:THIS|This)\s{1,3}(?:[\w,&'/().#:-]{1,30}\s{1,3}){0,14}?" + _NOUN + r"\b")
_HEADING = re.compile(r"\b(?!(?:agreement|contract)\b)" + _NOUN + r"\b")
_TITLE_LINE = re.compile(
    r"(?![^\w\n(\[\"*#&-]{41})[^\w\n]{0,40}"  # no more of what begins no word than may stand before the first
    r"(?:[A-Z0-9(\[\"*#][^\s]{0,30}|and|of|for|to|the|&|-)(?:[ \t]{1,6}(?:[A-Z0-9(\[\"*#&-][^\s]{0,30}"
    r"|and|of|for|to|the|in|on)){0,16}"
)
# A line that begins with a title but goes on with a sentence: "are entering into an / Agreement and Plan of Merger".
_RUNS_INTO = re.compile(r"\b(?:an?|certain|said|such|into)[ \t]{0,9}\n[ \t]{0,9}\Z")
# "LOAN MODIFICATION AGREEMENT, dated as of …, relating to …, among": the title is the beginning of the sentence.
_DATED_TITLE = re.compile(r",?\s(?:\([^()]{1,60}\),?\s)?dated\b")
# Words of a clause or a definition, which never stand between a heading and its parties.
_IN_CLAUSE = re.compile(r"\b(?:shall|means|pursuant|thereof)\b")
# "This Contract shall begin upon completion of the Merger Agreement between": the parties of that one.
_OF_ANOTHER = re.compile(
    r"\b(?:will|shall)\b[^.;]{0,200}\b(?:closing|terms|termination|expiration|provisions|completion)\sof\s(?:the|that|an?)\s[^.;]{0,80}\Z"
)
_MADE = re.compile(r"\b(?:dated|made|entered|effective|executed|day of|as of|DATED|MADE|ENTERED|EFFECTIVE|AS OF|DAY OF)\b")
_END = scanner(
    r"\b(?:WHEREAS|W\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H|RECITALS?|Recitals?:?\s|BACKGROUND|Background:?\s"
    r"|NOW,? THEREFORE|Now,? [Tt]herefore|PREAMBLE"
    r"|PRELIMINARY|DEFINITIONS|ARTICLE|Article (?:1|I)\b|SECTION 1|Section 1\b|INTRODUCTION|INTRODUCTORY"
    r"|TABLE OF CONTENTS|Whereas)"
    r"|\bagrees?(?: with each other)?,? as follows|\b(?:AGREES?) AS FOLLOWS|\n[ \t]{0,12}(?:1\.|A\.|\(A\)|I\.)\s"
    r"|\b(?:as|is|being|constitutes) an? (?:amendment|supplement|addendum) to\s(?:that|the)\b"
    r"|\b(?:FOR|For)\s(?:(?:(?:GOOD AND|good and)\s)?(?:VALUABLE CONSIDERATION|valuable consideration)"
    r"|VALUE RECEIVED|value received)\b"
    r"|\bIT IS AGREED|\b(?:The|the)\s(?:Project|Architect)\sis:|\b[Ii]n consideration of|IN CONSIDERATION OF"
    r"|\)[\"']?\.[\"']?\s{1,9}(?=[A-Z])|\bSource:|\b(?:the parties|The parties|THE PARTIES)(?: hereto)? (?:hereby )?"
    r"(?:agree|wish|desire|have)\b"
)
_WHOLE_PARTIES = re.compile(r"\"[Pp](?:arties|ARTIES)[.,]?\"[^()]{0,60}?\)|\"PARTIES[.,]?\"\)")
_DEFINED = re.compile(
    r"\([^()]{0,120}\"[^()\"]{1,60}\"[^()]{0,80}\)|\(here(?:in)?after (?:referred to as|called|known as) (?:the )?[A-Z][\w "
    r"]{2,30}\)"
)
_OWN_LINE = re.compile(r"\n[ \t]{0,40}(?:by and )?(?:between|among)[ \t]{0,9}:?\Z", re.I)  # on a title page
_SIGNED = scanner(
    r"\b(?:IN WITNESS WHEREOF|[Ii]n [Ww]itness [Ww]hereof|WITNESS the due execution)\b"
)  # what stands behind opens another paper
_FRONT = 5_000  # characters in which a short paper may stand before another
_SEARCHED = 60_000  # characters in which an agreement's preamble stands, after contents and title pages
_LONGEST = 9_000  # characters of a preamble; a credit agreement may name dozens of lenders
_LEAD = 900  # characters between "This Agreement" and its parties: date, definitions
_GOOD = 6
_FAIR = 4
_OPENING = 4_000  # characters in which a heading with parties and terms is taken at once


@dataclass(frozen=True, slots=True)
class Preamble:
    """`[start, parties)` names the agreement and its date, `[parties, end)` its parties; `score` tells how sure that is."""

    start: int
    parties: int
    end: int
    score: int


def find_preamble(reading: str) -> Preamble | None:
    """Find the preamble: the first good one, else the best; None where no words bind parties."""
    limit = min(len(reading), _SEARCHED)
    signed = _SIGNED.search(reading, _FRONT, limit) if limit > _FRONT else None
    limit = signed.start() if signed else limit
    best: Preamble | None = None
    matches = [(match, 0) for match in _BETWEEN.finditer(reading, 0, limit)]
    matches += [(match, 1) for match in _MADE_BY.finditer(reading, 0, min(limit, 20_000))]
    for match, handicap in sorted(matches, key=lambda pair: pair[0].end()):
        found = _preamble_at(reading, match, handicap)
        if found and (best is None or found.score > best.score):
            best = found
            if best.score >= _GOOD or (best.score == _GOOD - 1 and best.parties < _OPENING):
                return best
    if best and best.score == _FAIR - 1 and _OWN_LINE.search(reading, max(0, best.parties - 60), best.parties):
        return best
    return best if best and best.score >= _FAIR else None


def find_lists(reading: str, end: int) -> list[tuple[int, int]]:
    """The stretches before `end` that may list parties: what follows "among" on a title page."""
    words = [match for match in _BETWEEN.finditer(reading, 0, end) if not _NO_LIST.match(reading, match.end())]
    return [(match.end(), min(end, preamble_end(reading, match.end()))) for match in words[:1]]


def _preamble_at(reading: str, match: re.Match[str], handicap: int) -> Preamble | None:
    """The preamble whose parties begin after `match`, scored by what stands before and behind."""
    if _NO_LIST.match(reading, match.end()):
        return None
    low = max(0, match.start() - _LEAD)
    opened = None
    for opened in _THIS.finditer(reading, low, match.start() + 1 if handicap == 0 else match.end()):  # noqa: B007
        pass  # the last one counts
    start = opened.start() if opened else _heading_before(reading, low, match.start())
    if opened and _OF_ANOTHER.search(reading, opened.end(), match.start()):
        return None
    if start is None or _END.search(reading, start, match.start()):  # the recitals or clauses have begun: this joins others
        return None
    end = preamble_end(reading, match.end())
    if opened is None and (following := _THIS.search(reading, match.end(), end)):
        end = following.start()
    score = (4 if opened else 2) - handicap
    score += 1 if _MADE.search(reading, start, min(match.end() + 700, end)) else 0
    score += 2 if _DEFINED.search(reading, match.end(), min(end, match.end() + 900)) else 0
    score += 1 if find_organizations(reading, match.end(), min(end, match.end() + 300)) else 0
    return Preamble(start, match.end(), end, score)


def _heading_before(reading: str, low: int, end: int) -> int | None:
    """Where the heading that names the agreement stands, where one stands right before `end`."""
    for named in reversed(list(_HEADING.finditer(reading, low, end))):
        line = reading.rfind("\n", 0, named.start()) + 1
        reach = _LEAD if _DATED_TITLE.match(reading, named.end()) else 300
        near = end - named.end() < reach and not _IN_CLAUSE.search(reading, named.end(), end)
        begins = _RUNS_INTO.search(reading, max(0, line - 24), line) is None
        begins = begins and not RECITAL.match(reading, _paragraph(reading, line))
        if near and begins and _TITLE_LINE.fullmatch(reading, line, named.end()):
            return line
    return None


# "WHEREAS, A and B are entering into an\nAgreement and Plan of Merger … among": a line of a recital is no heading.
RECITAL = re.compile(r"\s{0,40}+(?:\([A-Za-z]\)\s{1,4}|[A-Z]\.\s{1,4})?(?:WHEREAS|Whereas)\b")


def _paragraph(reading: str, place: int) -> int:
    """Where the paragraph begins that holds `place`, at most 800 characters before it."""
    return max(reading.rfind("\n\n", max(0, place - 800), place), 0)


def preamble_end(reading: str, start: int) -> int:
    """Where the naming of parties ends: at the recitals, the first clause, or the words that close it."""
    limit = min(len(reading), start + _LONGEST)
    ends = [match.start() + 1 for match in [_END.search(reading, start + 20, limit)] if match]
    ends += [match.end() for match in [_WHOLE_PARTIES.search(reading, start, limit)] if match]
    return min(ends, default=min(limit, start + 2_500))
