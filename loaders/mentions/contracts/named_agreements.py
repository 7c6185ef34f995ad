"""Agreement document -> the other agreements it names with a date or with their parties."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.named_days import DATED, WAS_MADE, day_before_bracket, day_of_making, is_earlier
from pactgraph.loaders.mentions.contracts.named_kinds import kind_of_named
from pactgraph.loaders.mentions.contracts.named_parties import CLAUSE, ENTERED, find_named_parties
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.mentions.wording.clauses import sentence_around
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Agreement, AgreementKind, Fact, Party

_HEAD = scanner(
    (
        r"\b(?:Agreement and Plan of (?:Merger|Reorganization|Conversion|Liquidation)"
        r"|Agreement(?: and (?:(?:General |Mutual )?Release|Financing Statement|Fixture Filing|Waiver))?"
        r"|AGREEMENT|Contract|Indenture|Lease|Amendment|Guaranty|Memorandum of Understanding"
        r"|Letter of Intent|Promissory Note)\b(?!s)"
    ).replace(" ", r"\s{1,2}")
)
_TITLE_BEFORE = re.compile(
    r"(?:(?:(?:(?<![\w-])\d{1,3}-)?[A-Z][\w'&/.-]{0,24}|\((?:[A-Z][a-z]+)\)|\d{1,3}),?\s{1,3}(?:(?:and|of|to|for|the|&|on)\s{1,3}){0,2}){1,8}$"
)
_JOINING = frozenset("and of to for the & on".split())
_CAPITAL = re.compile(r"[A-Z\d]")
_NOT_FIRST = frozenset(
    "this the that such each any an a as whereas under in of and to if for by with pursuant notwithstanding except "
    "section article exhibit schedule both all upon since no"
    " reference contemporaneously concurrently simultaneously recitals recital said certain other prior when where "
    "unless subject capitalized now therefore".split()
)
_PEOPLE = frozenset({"Party", "Parties", "PARTY", "PARTIES"})
_LISTED = re.compile(r",\s{1,3}the\s{1,3}")  # "the Floating Note, the Indenture": two
_OWNER_FIRST = re.compile(
    r"(?:[\w'&/.-]{1,24}\s{1,3}){0,3}(?:Employee|Executive|Company|Subsidiar(?:y|ies)|Borrowers?|Buyer|Seller|Purchaser|Lenders?|Parent|Tenant|Landlord)"
    r"(?:,|\s(?:of|to|under|by|with|and|in))\s{1,3}the\s{1,3}"
)
# "between the Borrower and Tarn Ltd. and the Lease": a party of the paper named before
_PARTY_FIRST = re.compile(r"\b(?:Ltd|Inc|Corp|LLC|L\.P|N\.A)\b\.?,?\s{1,3}and\s{1,3}(?:the\s{1,3})?")
_GOES_ON = re.compile(
    r"\s(?:Act|Agreement|Contract|Corporation|and Restatement)\b|\s(?:to|of)\s(?:the\s|that certain\s)?(?=[A-Z])"
)
_TWO = scanner(r"\b(?:Agreement|Contract|Indenture|Lease)(?:,|\sand|\sor)\s(?:the\s)?")
_ANOTHER = re.compile(
    r"\"[^.;]{0,30}(?:that certain|the|an?)\s(?:(?:(?:\d{1,3}-)?[A-Z][\w()&'/.-]{0,24}|of|and|the|to|for),?\s){1,14}"
    r"(?:Agreement|Contract|Lease)\b"
)
_OWN_BEFORE = re.compile(
    r"\b(?:this|This|THIS|hereof|form of(?: the| a| an)?|Form of)\s(?:(?:is|constitutes)\s(?:the|an?)\s)?(?:[A-Z]\w+\s){0,3}$"
)
_CERTAIN = re.compile(
    r"\b(?:that|those|a|an|the|certain|its|their|separate|following)\s{1,3}(?:certain\s|separate\s|written\s|existing\s){0,2}\"?$"
)
_SUBJECT = re.compile(r"\b(?:Re|RE|Subject|SUBJECT)\s?:\s{0,12}\Z")  # of a letter
_INDEFINITE = re.compile(r"\b(?:an?|An?)\s{1,3}\"?\Z")
_MADE_ONE = re.compile(
    r"\b(?:enter(?:ed|ing) into|executed|signed|concluded|made(?!\sto\b)|party to|parties to)(?:\s[\w()]+){0,4}\s\"?\Z"
)
# "(the "Loan Agreement")" after another name: a short name, of this agreement or of one already named.
_SHORT_NAME = re.compile(r"\([^()\"]{0,120}\"\s?\Z")
# '(as referred to herein, the "Agreement", and in other papers the "Amended Agreement")'
_FURTHER_NAME = re.compile(r"\((?:[^()\"]{0,80}\"[^()\"]{1,60}\"){1,2}[^()\"]{0,160}\"\s?\Z")
# 'This First Amendment to the … (the "Amended Agreement")'
_OF_THIS = re.compile(
    r"\b(?:This|THIS)\s(?!(?:is|shall|will)\b)[^.;\"()]{3,220}\Z"
)  # 'This First Amendment to the … (the "Amended Agreement")'
_WHICHEVER = re.compile(r"\b(?:any|each|every|such|no|all|other|similar|applicable|relevant|respective)\s(?:\w+\s)?\"?\Z", re.I)
_MEANS_ANY = re.compile(
    r"\"\s?(?:shall\s)?means?,?\s(?:[^.\"]{0,60}\s)?(?:any|an?|each)\s(?:\w+\s)?(?:agreement|contract|instrument)\b", re.I
)
# "the sale agreement between Borrower and a Pool Seller": one of many
_WITH_ANYBODY = re.compile(r"\A[^.;,]{0,90}\b(?:between|among)\s[^.;,]{2,60}\s(?:and|or)\s(?:an?|any|each)\s[A-Z]")
_SHALL = re.compile(r"\b(?:shall|will)\b")  # what becomes of it on that day
_ENDS = re.compile(
    r"\b(?:expir\w{1,4}|terminat\w{1,4}|ends?|ending|matur\w{1,4}|(?:term|period)\s(?:commencing|beginning))\s(?:on\s|as\sof\s)?$",
    re.I,
)
_SAME_DAY = re.compile(
    r"\b(?:of even date(?!\s(?:there|with\s(?:the|such|that)))|even date here|dated (?:as of )?the date here|contemporaneously"
    r"|concurrently|simultaneously)",
    re.I,
)
_MEANS = re.compile(r"\"\s?(?:\([^()]{1,40}\)\s)?(?:shall\s)?(?:means?|refers? to|has the meaning)?\s?(?:the|that certain|an?)\b")
# "Assignment of the Lease": another paper than the lease.
_ABOUT = re.compile(r"\b(?:assignment|amendment|addendum|supplement|termination|joinder|guarant\w{1,3})\b", re.I)
_AHEAD = 320
_MOST = 40  # other agreements of one document; contents and schedules of forms would give hundreds


@dataclass(slots=True)
class _Named:
    """What the text says of one other agreement, gathered over its places."""

    title: str
    start: int
    end: int
    date: DateFound | None = None
    parties: dict[str, Party] = field(default_factory=dict)


def find_named_agreements(document: Document, own: Agreement) -> tuple[Agreement, ...]:
    """Find each other agreement, once, in text order, as a mention."""
    named: dict[str, _Named] = {}
    reading = document.reading
    own_title = _key(own.title.value) if own.title else ""
    titles = [
        (start, head.end(), " ".join(reading[start : head.end()].split()))
        for head in _HEAD.finditer(reading)
        if (start := _title_start(reading, head)) is not None
    ]
    short = {_key(title) for start, end, title in titles if _is_short_name(reading, start, end, own_title)}
    for start, end, title in titles:
        known = len(title.split()) < 2 or (_key(title) == own_title and not is_earlier(reading, end, own)) or _key(title) in short
        if not known and len(named) < _MOST and not _OWN_BEFORE.search(reading[max(0, start - 40) : start]):
            _add(document, named, _Named(title, start, end), own)
    told = [each for each in named.values() if (each.parties or each.date) and not _is_itself(each, own)]
    kept = [each for each in told if not _is_told_elsewhere(each, told, own)]
    mentions: list[Agreement] = []
    for each in kept:
        last = mentions[-1].kind if mentions else own.kind
        mentions.append(_mention(document, each, last.value if _THERETO.match(reading, each.end) else None))
    return tuple(mentions)


def _is_itself(each: _Named, own: Agreement) -> bool:
    """Whether the general name of a loan's paper, with this loan's day and nobody told to be its party, is but another word."""
    same = each.date is not None and own.date is not None and each.date.value == own.date.value and not each.parties
    return same and own.title is not None and all(_LOAN.fullmatch(title) for title in (each.title, own.title.value))


_LOAN = re.compile(r"(?:the\s)?(?:loan|credit)\sagreement", re.I)
_THERETO = re.compile(r"\s{1,3}thereto\b")  # "the Second Amendment thereto": of the kind of what was named before


def _is_told_elsewhere(each: _Named, told: Sequence[_Named], own: Agreement) -> bool:
    """Whether a title is but the short form of this agreement's or of another one's, without a day of its own or with its day."""
    key, day = _key(each.title), each.date.value if each.date else None
    others = [other for other in told if other is not each and not _ABOUT.search(other.title)]
    fuller = [(_key(other.title), other.date.value if other.date else None) for other in others]
    if own.title and own.event.value == "entry":
        fuller.append((_key(own.title.value), own.date.value if own.date else None))
    return any(title.endswith(key) and (title != key or day is None) and day in (None, other) for title, other in fuller)


def _is_short_name(reading: str, start: int, end: int, own_title: str) -> bool:
    """Whether the title at `[start, end)` stands in quotes as a short name for an agreement that the same words name in full."""
    if not reading.startswith('"', end):
        return False
    title = _key(reading[start:end])
    another = _ANOTHER.match(reading, end) if reading.startswith('"', start - 1) and _MEANS.match(reading, end) else None
    if another:
        return title not in _key(another[0])
    bracket = _SHORT_NAME.search(reading, max(0, start - 140), start)
    if bracket is None:
        further = _FURTHER_NAME.search(reading, max(0, start - 400), start)
        return further is not None and _is_of_this(reading, further.start())
    if own_title.startswith(title) or _is_of_this(reading, bracket.start()):
        return True
    low, _ = sentence_around(reading, max(0, start - 400), end, start)
    full = [
        reading[place : head.end()]
        for head in _HEAD.finditer(reading, low, bracket.start())
        if (place := _title_start(reading, head))
    ]
    return bool(full) and title not in map(_key, full)


def _is_of_this(reading: str, bracket: int) -> bool:
    return _OF_THIS.search(reading, max(0, bracket - 240), bracket) is not None


def _title_start(reading: str, head: re.Match[str]) -> int | None:
    """Where the capitalised name that ends with `head` begins; None where the head goes on or stands alone."""
    if _GOES_ON.match(reading, head.end()):
        return None
    low = max(0, head.start() - 150)
    before = reading[low : head.start()]
    match = _TITLE_BEFORE.search(before) if _may_end_title(before) else None
    alone = head.start() if _WHOLE.match(head[0]) else None
    if match is None:
        return alone
    two = list(_TWO.finditer(match[0]))  # "the Services Agreement and the Quality Agreement" are two
    text = match[0][two[-1].end() :] if two else match[0]
    owner = _OWNER_FIRST.match(text)  # "any breach by the Employee of the Disclosure Agreement"
    text = text[owner.end() :] if owner else text
    for border in (_LISTED, _PARTY_FIRST):
        text = text[found[-1].end() :] if (found := list(border.finditer(text))) else text
    start, words = low + match.end() - len(text), text.split()
    if any(word in _PEOPLE for word in words):
        return None  # "entered into by the Parties on the Agreement Date"
    if "\n\n" in text:
        return None
    offset = 0
    while words and (words[0].lower().strip(",.") in _NOT_FIRST or words[0].endswith((".", "'s")) or words[0].isdigit()):
        offset = text.index(words[0], offset) + len(words[0])
        words.pop(0)
    return start + offset + len(text[offset:]) - len(text[offset:].lstrip()) if words else alone


_WHOLE = re.compile(r"(?:Agreement\sand\sPlan|Memorandum|Letter)\s")  # a title without words before it


def _may_end_title(before: str) -> bool:
    """Whether the last word, or the one before two that join, holds a capital or figure: behind "this" or "any" none ends."""
    *words, last = ["", *before.rsplit(None, 3)]
    for _ in range(2):
        if words and last in _JOINING:
            last = words.pop()
    return _CAPITAL.search(last) is not None


def _key(title: str) -> str:
    return re.sub(r"\bthe\b|[^a-z0-9]", "", title.casefold())


def _add(document: Document, named: dict[str, _Named], found: _Named, own: Agreement) -> None:
    """Gather what the sentence of `found` says of it: its date, its parties."""
    reading = document.reading
    low, high = sentence_around(reading, max(0, found.start - 600), min(len(reading), found.end + 600), found.start)
    high = min(high, found.end + _AHEAD)
    before, after = reading[low : found.start], reading[found.end : high]
    defined = before.rstrip().endswith('"') and _MEANS.match(after) is not None
    if not (defined or any(cue.search(before) for cue in (_CERTAIN, _SUBJECT, ENTERED))):
        return
    bracket = None if defined else _SHORT_NAME.search(reading, max(low, found.start - 140), found.start)
    date = day_before_bracket(reading, low, bracket.start()) if bracket else _date(reading, found.end, high, own)
    date = date or (None if bracket or defined else day_of_making(reading, low, (found.start, found.end)))
    date = None if bracket and date and own.date and own.date.mentions[0].start == date.start else date  # its own day
    if date is None and (_WHICHEVER.search(before) or _MEANS_ANY.match(after) or _WITH_ANYBODY.search(after)):
        return
    if date is None and _INDEFINITE.search(before) and not (_MADE_ONE.search(before) or WAS_MADE.match(after)):
        return
    opened = bracket.start() if bracket else None
    parties = find_named_parties(document, (found.start, found.end), (low, high), own, defined=defined, bracket=opened)
    if date is None and not parties:
        return
    known = named.setdefault(_key(found.title), found)
    known.date = known.date or date
    known.parties = known.parties or parties


def _date(reading: str, start: int, end: int, own: Agreement) -> DateFound | None:
    """The day said right after the title; "of even date" is the day of the agreement itself."""
    same = _SAME_DAY.search(reading, start, min(end, start + 60))
    if same and own.date:
        return DateFound(same.start(), same.end(), own.date.value)
    border = CLAUSE.search(reading, start, end)
    end = border.start() if border else end
    for found in find_dates(reading, start, _next_named(reading, start, end)):
        if _ENDS.search(reading, max(start, found.start - 30), found.start) or _SHALL.search(reading, start, found.start):
            continue
        told = DATED.search(reading[max(start - 1, found.start - 60) : found.start].replace("\n", " "))
        if len(found.value) <= 10 and told and (found.start - start < _NEAR or not _MERELY_ON.match(told[0])):
            return found
    return None


_NEAR = 60  # characters behind a title in which "on" or "as of" may give its day; farther it is the day of something else
_MERELY_ON = re.compile(r"(?:on|as of)[\s,]{1,3}\Z", re.I)


def _next_named(reading: str, start: int, end: int) -> int:
    """Where the next agreement is named, outside quotes: a date behind it is that one's."""
    for head in _HEAD.finditer(reading, start, end):
        begin = _title_start(reading, head)
        if begin is not None and begin > start and reading[begin - 1 : begin] != '"':
            return begin
    return end


def _mention(document: Document, named: _Named, kind: AgreementKind | None) -> Agreement:
    """The agreement as a mention, of the kind that its title says unless `kind` is given."""
    shown = (document.mention(named.start, named.end),)
    kind = kind or kind_of_named(document.reading, named.title, named.end, tuple(named.parties.values()))
    date = None
    if named.date:
        mention = document.mention(named.date.start, named.date.end)
        date = Fact[str](value=named.date.value, mentions=(mention,), rule="date of named agreement", confidence=0.8)
    return Agreement(
        title=Fact[str](value=named.title, mentions=shown, rule="named agreement", confidence=0.75),
        kind=Fact(value=kind, mentions=shown, rule="kind: title", confidence=0.75),
        event=Fact(value="mention", mentions=shown, rule="event: named agreement", confidence=0.8),
        date=date,
        parties=tuple(named.parties.values()),
    )
