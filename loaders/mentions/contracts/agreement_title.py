"""Agreement document -> its title: from its heading, or from the words "This … Agreement" of its preamble."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.letter_titles import letters_own_title
from pactgraph.loaders.mentions.contracts.preamble import Preamble
from pactgraph.loaders.mentions.contracts.title_checks import in_a_letter, proper_title
from pactgraph.ontology.records import Fact

_NOUN = (
    r"(?:AGREEMENTS?|Agreements?|CONTRACT|Contract|AMENDMENT|Amendment|LEASE|Lease|INDENTURE|Indenture|GUARANTY"
    r"|Guaranty|GUARANTEE|Guarantee|DEED OF TRUST"
    r"|Deed of Trust|DEED|Deed|ADDENDUM|Addendum|LICEN[SC]E|Licen[sc]e|MEMORANDUM OF UNDERSTANDING"
    r"|Memorandum of Understanding|NOTE|Note|WARRANT|Warrant"
    r"|LETTER|Letter|SUPPLEMENT|Supplement|RELEASE|Release|WAIVER|Waiver|ASSIGNMENT|Assignment|MORTGAGE|Mortgage"
    r"|UNDERTAKING|Undertaking|TERM SHEET|Term Sheet"
    r"|STIPULATION|Stipulation|LETTER OF INTENT|Letter of Intent|PLAN OF MERGER|Plan of Merger|PLAN|Plan|CHARTER PARTY"
    r"|STATEMENT OF WORK|Statement of Work)"
)
_WORD = r"(?:[A-Z0-9#(\[][\w'’&/.,#()\[\]–-]{0,30}|of|and|to|for|the|in|on|by|with|or|No\.|&|-|–)"
_RUN = re.compile(rf"[A-Z0-9][\w'’&/.,#()–-]{{0,30}}(?:\s{{1,3}}{_WORD}){{0,24}}")
_NOUN_END = re.compile(_NOUN + r"\b(?:\s(?:No|NO|Number)\.?\s?\d{1,3}\b|\s#\d{1,3}\b)?")
_ABOUT = re.compile(
    r"^(?:(?:[A-Z][\w-]+\s){0,4})(?:AMENDMENT|Amendment|SUPPLEMENT|Supplement|ADDENDUM|Addendum|WAIVER|Waiver"
    r"|TERMINATION|Termination|ASSIGNMENT|Assignment)\b"
)
_GENERIC = frozenset(
    "agreement contract amendment addendum lease license licence indenture plan note warrant letter supplement "
    "guaranty deed waiver assignment the this".split()
)
_FILED_AS = re.compile(
    r"[ \t]{1,3}[-\u2013\u2014][ \t]{1,3}\w"
)  # "Amended Lease - A. Orr": how the filer calls it, over the page
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())
_NOT_TITLE = re.compile(
    r"\b(?:table of contents|confidential|exhibit|certain|information|omitted|pursuant|source|page|schedule|whereas"
    r"|section|article|execution (?:version|copy)|between|among|entire)\b",
    re.I,
)
_LEADING = re.compile(
    r"^(?:(?:EXHIBIT|Exhibit|Ex\.?|EX)(?![a-z]{2}|ECUTION)[\s-]*[\d.()A-Za-z-]{0,12}|[\d.]+|[*_#\s-]+"
    r"|EXECUTION (?:VERSION|COPY)|Execution "
    r"(?:Version|Copy)|Final Execution(?: Copy| Version)?|CONFORMED COPY|FORM OF|Form of|R[Ee]:)[\s:.-]*"
)
# A title in capitals amid other text, where the lines of the page are lost.
_SHOUTED = re.compile(r"\b(?:[A-Z][A-Z&'-]{2,20}(?:,?\s(?:AND |OF |FOR )?)){1,8}(?:AGREEMENT|CONTRACT|LEASE|INDENTURE)\b")
_NO_TITLE_FIRST = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Paragraph|Section|Item"
    r"|That|Release\sand\sthe|Pursuant|PURSUANT|Amount\sof|Initial\sTerm|Appendix|Annex|Attachment"
    r"|Dear|Mr\.|Ms\.|Re:|RE:)\b|\d"
)
_HEAD = 5_000


def find_agreement_title(document: Document, preamble: Preamble | None) -> Fact[str] | None:
    """Find the agreement's title, as printed but on one line; the fuller of heading and preamble where they agree."""
    reading = document.reading
    spoken = _spoken_title(reading, preamble)
    heading = _heading(reading, min(_HEAD, preamble.start + 200 if preamble and preamble.start > 40 else _HEAD))
    chosen = _fuller(reading, spoken, heading)
    if chosen is None:
        return None
    start, end = letters_own_title(reading, *proper_title(reading, *chosen))
    value = " ".join(reading[start:end].split()).strip(" ,.-")
    return Fact[str](value=value, mentions=(document.mention(start, end),), rule="agreement title", confidence=0.85)


def _spoken_title(reading: str, preamble: Preamble | None) -> tuple[int, int] | None:
    """The words after "This" that end with the noun of the agreement."""
    if preamble is None:
        return None
    this = re.match(r"(?:THIS|This)\s{1,3}", reading[preamble.start : preamble.start + 10])
    start = preamble.start + (this.end() if this else 0)
    run = _RUN.match(reading, start, min(len(reading), start + 240))
    return _cut_at_noun(reading, run) if run and _NO_TITLE_FIRST.match(run[0]) is None else None


def _heading(reading: str, limit: int) -> tuple[int, int] | None:
    """The first line, or run of lines, in capitals that ends with an agreement's noun; a bare noun yields to a fuller title."""
    limit = min(limit, len(reading))
    bare = None
    for place, end in _lines(reading, limit):
        found = _title_at(reading, place, end)
        if found is None or in_a_letter(reading, *found):
            continue
        found = _with_rest(reading, *found)
        if _words(reading, found) - _GENERIC and not _FILED_AS.match(reading, found[1]):
            return _past_plan(reading, found)
        bare = bare or found
    shouted = None if bare else _SHOUTED.search(reading, 0, limit)
    return shouted.span() if shouted else bare


def _lines(reading: str, limit: int) -> Iterator[tuple[int, int]]:
    """Each line that begins before `limit`, then each of its cells after the first."""
    place = 0
    while place < limit:
        end = reading.find("\n", place)
        end = len(reading) if end < 0 else end
        yield place, end
        cell = reading.find("\t", place, end)
        while cell >= 0:
            yield cell + 1, end
            cell = reading.find("\t", cell + 1, end)
        place = end + 1


def _title_at(reading: str, place: int, end: int) -> tuple[int, int] | None:
    """The title that begins at `place`, after marks and words such as "Form of"."""
    lead = _LEADING.match(reading[place : min(end, place + 60)].lstrip())
    start = place + (len(reading[place:end]) - len(reading[place:end].lstrip())) + (lead.end() if lead else 0)
    run = _RUN.match(reading, start, min(len(reading), start + 240))
    if run is None or _NOT_TITLE.search(run[0][:40]) or run[0].startswith(("This ", "THIS ")):
        return None
    found = _cut_at_noun(reading, run)
    return found if found and _is_title(reading[found[0] : found[1]]) else None


def _with_rest(reading: str, start: int, end: int) -> tuple[int, int]:
    """The title with what it is about, where the next line or the rest of its line gives that."""
    more = _TO_WHAT.match(reading, end, end + 20)
    run = _RUN.match(reading, more.end(), min(len(reading), more.end() + 200)) if more else None
    rest = _cut_at_noun(reading, run) if run else None
    if rest and _BROKEN.search(reading, *rest) is None:
        return start, rest[1]
    amending = None if _ABOUT.match(reading[start:end]) else _AMENDING_LINE.match(reading, end)
    if amending:
        return start, amending.end()
    about = _ABOUT_WHAT.match(reading, end)
    return start, about.end() if about and not _words(reading, (start, end)) - _GENERIC else end


def _past_plan(reading: str, found: tuple[int, int]) -> tuple[int, int]:
    """The title of an award under a plan stands right under the plan's name."""
    if not reading[found[0] : found[1]].upper().endswith("PLAN"):
        return found
    below = _NEXT_LINE.match(reading, found[1])
    under = _title_at(reading, below.end(), min(len(reading), below.end() + 200)) if below else None
    return under if under and reading[under[0] : under[1]].upper().endswith("AGREEMENT") else found


_TO_WHAT = re.compile(r"[ \t]{0,3}+\n{0,3}+[ \t]{0,20}+(?:TO|to|OF|of)(?: (?:THE|the))?[ \t]{0,3}+\n{0,3}+[ \t]{0,20}+(?=[A-Z])")
_ABOUT_WHAT = re.compile(
    r"\s(?:on|for|of|regarding|concerning|relating to|FOR|OF|ON)(?:\s(?:[A-Z][\w'&/-]{1,24}|of|the|and|for|in)){1,9}(?=[ "
    r"\t]{0,3}\n)"
)
_NEXT_LINE = re.compile(r"[ \t]{0,5}\n{1,3}[ \t]{0,40}(?=[A-Z])")


_BROKEN = re.compile(r"(?<!RESTATED)(?<!Restated)\n\n")  # where a title breaks off: not within "AMENDED AND RESTATED"
# The line under the amended agreement's title that says what this paper is: "CREDIT AGREEMENT", "Amendment No. 1".
_AMENDING_LINE = re.compile(
    r"[ \t]{0,5}\n{1,3}[ \t]{0,40}\(?(?:(?:AMENDMENT|Amendment)[ \t](?:NO|No|NUMBER|Number)\b\.?[ \t]{0,2}\w{1,6}"
    r"|(?:(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|First|Second|Third|Fourth|Fifth|Sixth)[ \t])(?:AMENDMENT|Amendment))\)?"
    r"(?=[ \t]{0,5}\n)"
)


_CONTENTS = re.compile(r"\s\d{1,3}\s{1,3}\d{1,2}\.\d")  # "Renewal 3 3.3 Term": lines of a table of contents


def _is_title(text: str) -> bool:
    """Whether a run of capitals is a title, not a date line, a paragraph's name or half of a bracket."""
    return (
        _CONTENTS.search(text) is None
        and _BROKEN.search(text) is None
        and text.count("(") == text.count(")")
        and _NO_TITLE_FIRST.match(text) is None
    )


def _cut_at_noun(reading: str, run: re.Match[str]) -> tuple[int, int] | None:
    """The run up to the last noun of an agreement in its sentence, a bracket or "between" ends it; None where it holds none."""
    stop = re.search(
        r"\s(?:This\s|THIS\s|\(\"|\(the|\(this|\(as|by and|[Bb]y\s+[Aa]nd\s|is\s|between|BETWEEN|[Bb]y and [Bb]etween"
        r"|AMONG|among|made"
        r"|dated|Dated|DATED|WHEREAS|effective|TABLE)|\.\s+[A-Z]|(?<!RESTATED)(?<!Restated)\n\n|\t"
        r"|(?<=[A-Z])\n\s{0,9}(?:First|Second|Third|Fourth|Fifth|Sixth)\sAmendment\b",
        run[0],
    )
    text = run[0][: stop.start()] if stop else run[0]
    nouns = list(_NOUN_END.finditer(text))
    if not nouns:
        return None
    end = nouns[-1].end()
    listed = _ACTS.match(text, nouns[0].start())
    if "," in text[nouns[0].end() : end] and not (_ABOUT.match(text) or _is_row(text, nouns) or listed):
        end = nouns[0].end()
    claims = _OF_CLAIMS.match(text, end) if text[:end].upper().endswith("RELEASE") else None
    return run.start(), run.start() + (claims.end() if claims else end)


_OF_CLAIMS = re.compile(r"\s{1,3}(?:OF|of|Of)\s{1,3}(?:(?:ALL|all|All)\s{1,3})?(?:CLAIMS|Claims|claims)\b")
# "License, Development and Supply Agreement", "Assignment, Assumption and Recognition Agreement": what one paper does
_ACTS = re.compile(
    r"(?:LICEN[SC]E|Licen[sc]e|ASSIGNMENT|Assignment|WAIVER|Waiver|RELEASE|Release),\s{1,3}(?:[A-Z][\w-]{2,20},?\s{1,3}){1,5}"
    r"(?:(?:and|AND|&)\s{1,3})(?:[A-Z][\w-]{2,20}\s{1,3}){1,3}(?:AGREEMENT|Agreement)\b"
)
_NEXT_OF_ROW = re.compile(r",?\s{1,3}(?:(?:and|AND|&)\s{1,3})?(?:[A-Z][\w-]{2,14}\s{1,3}){0,3}\Z")


def _is_row(text: str, nouns: list[re.Match[str]]) -> bool:
    """Whether a title is a row of papers in one: "Severance Agreement, Mutual Release and Standstill Agreement"."""
    gaps = [text[one.end() : other.start()] for one, other in pairwise(nouns)]
    return len(nouns) > 2 and all(_NEXT_OF_ROW.match(gap) for gap in gaps)


def _fuller(reading: str, spoken: tuple[int, int] | None, heading: tuple[int, int] | None) -> tuple[int, int] | None:
    """Of two titles the one that says more; what the agreement calls itself where they differ."""
    if spoken is None or heading is None:
        return spoken or heading
    of_spoken, of_heading = _words(reading, spoken), _words(reading, heading)
    if not of_spoken - _GENERIC - _ORDINALS or (of_spoken < of_heading and len(of_heading) - len(of_spoken) <= 8):
        return heading if of_heading - _GENERIC - _ORDINALS or len(of_heading) > len(of_spoken - _ORDINALS) else spoken
    return spoken


def _words(reading: str, span: tuple[int, int]) -> set[str]:
    words = re.findall(r"[\w]+", reading[span[0] : span[1]].casefold())
    return {word for word in words if not word.isdigit()} - {"the", "of", "and", "to", "no"}
