"""The sentence that names another agreement -> that agreement's parties, as far as it gives them."""

from __future__ import annotations

import re

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Agreement, Fact, Party

ENTERED = scanner(
    r"\b(?:(?:entered|enter|entering)\s{1,3}into|entered(?=\san?\s)|executed|signed|are part(?:y|ies) to|is (?:a )?party to"
    r"|were parties to|party to|concluded|under|made(?!\s(?:to|in|by|on|for|under|pursuant|available)\b))\b"
    r"(?:\s[\w()]+){0,4}\s\"?$"
)
_BETWEEN = scanner(
    r"\b(?:between|among(?!\sother\b)|amongst|with(?=\s(?:the\s)?[A-Z])(?!\s[\w']{1,20}\s(?:prior\s|written\s){0,2}consent))\b"
)
# "the Company and the Executive entered into an agreement (the "Employment Agreement")"
_MADE_ONE = re.compile(r"\bentered\s{1,3}into\s{1,3}an?\s{1,3}(?:[\w-]{2,20}\s{1,3}){0,3}(?:agreement|contract)\s{0,3}\Z")
CLAUSE = re.compile(r"\bWHEREAS\b|;")
# Where the names of the parties end and what the agreement does begins.
_PARTIES_END = re.compile(
    r"\b(?:now\sheld|dated|is|are|was|were|shall|will|may|has|have|had|pursuant|whereby|provid(?:es|ing|ed)|agree[sd]?|that\scertain"
    r"|concerning|entitled|setting)\b"
)
# 'A and B (the "Pledge Agreement") without regard to C': what stands behind the short name is no party.
_SHORT_NAME_BEHIND = re.compile(r"\([^()\"]{0,80}\"[^()\"]{0,50}\b(?:Agreement|Contract|Lease|Indenture|Amendment|Guaranty)\s?\"")
_OF_A_PARTY = re.compile(
    r"\b(?:subsidiar(?:y|ies)|affiliates?|successors?|shares|stock|officers?|directors?)\s(?:of|to|in)\s(?:the\s)?[\w'-]+"
)
# "the stockholders of Tarn Systems, Inc.": they are parties, not the company whose shares they hold
_HELD_BY = re.compile(
    r"\b(?:stockholders|shareholders|members|holders|owners|officers|directors|employees|affiliates|subsidiaries)\s(?:of|in)\s\Z"
)
_YOU = re.compile(r"\b(?:between|among|with)\syou\sand\b|\byou,?\sand\s(?:the\s)?[A-Z]|\band\syou\b")
_BEHIND_BRACKET = re.compile(
    r"\"?\s?\),?\s{1,3}(?:dated\s[^();]{4,40}\s)?(?:entered\sinto\s)?(?:by\sand\s)?(?:between|among|amongst|with)\b"
)
_UNDER = re.compile(r"under\s(?!(?:that|those)\scertain)", re.I)
# "the Lease Agreement or any other agreement between the Parties"
_ANY_OTHER = re.compile(
    r"\b(?:any|each|every|all)\s(?:\w+\s)?other\s(?:\w+\s)?(?:agreement|contract|arrangement|document|instrument)s?\b", re.I
)
_ADJECTIVE = re.compile(r"\b(?:the|an?|each|any|fully|duly)\s\Z")
_WHOEVER = re.compile(r"\bfrom\stime\sto\stime\s(?:a\s)?\Z")  # "the institutions from time to time party to the Agreement"
# "A. The Company and the Executive": the letter of a recital and a word for a party are no name.
_LETTERED = re.compile(r"(?:[A-Z]\.|\d{1,2}(?:\.\d{1,2}){0,2}\.?)\s(?:The\s)?\w+")
_TO_COME = re.compile(r"\b(?:to\sbe\sentered|(?:will|shall)\s(?:enter|negotiate|execute)|in\s(?:the|a)\sform|form\sof)\b", re.I)
# Who is bound under an agreement is a party of it; who does something under it may be anybody.
_OWES = re.compile(
    r"\b(?:obligations?|rights?|liabilit\w{1,3}|duties|benefits?|employ\w{1,4}|indebted\w{0,4}|covenants?)\b", re.I
)
_IF = re.compile(r"\b(?:unless|if|when|while|until|because|although|provided|except)\b")
_FORMERLY = re.compile(
    r"\b(?:f/?k/?a|formerly(?:\sknown\sas)?|n/?k/?a|to\sbe\s(?:re)?named|held\sby|assigned\sto|successor(?:\sin\sinterest|\sby\smerger)?\sto)\.?,?[\s\"]{1,4}\Z",
    re.I,
)
# "the Quality Agreement executed by the parties on May 1"
_BY_ALL = re.compile(r",?\s{1,3}(?:executed|signed|entered\sinto|made|concluded)\sby\s(?:the|both)\s[Pp]arties\s(?:on|as\sof)\s")
_REDACTED_DATE = re.compile(r"[\s,]{1,3}dated\s(?:as of\s)?(?:\[|_)")
_ALL = re.compile(
    # "the parties to the Pledge Agreement" are others
    r"\b(?:[Tt]he|[Bb]oth|[Aa]ll)\s[Pp]arties\b(?!\s(?:thereto|to\s(?!this\b)))"
    r"|\bPARTIES\b|\bparties\shereto\b|\A\s{1,3}them\b"
)


def find_named_parties(
    document: Document,
    title: tuple[int, int],
    sentence: tuple[int, int],
    own: Agreement,
    *,
    defined: bool,
    bracket: int | None,
) -> dict[str, Party]:
    """The parties that the sentence gives: after "between", or before "entered into".

    `bracket`: where the bracket begins that gives a short name to the agreement told before it, whose parties stand there too.
    """
    reading = document.reading
    low, high = sentence
    if bracket is not None and not _BEHIND_BRACKET.match(reading, title[1]):
        return _before_bracket(document, low, bracket, own)
    if _BY_ALL.match(reading, title[1]):
        return {party.name.value: _bare(party) for party in own.parties}
    between = _BETWEEN.search(reading, title[1], high)
    if between and _ANY_OTHER.search(reading, title[1], between.start()):
        return {}
    if between and between.start() - title[1] < 160:
        short = _SHORT_NAME_BEHIND.search(reading, between.end(), high)
        high = short.start() if short else high
        verb = _PARTIES_END.search(reading, between.end(), high)
        named = _named_parties(document, between.end(), verb.start() if verb else high, own)
        return (_who_entered(document, (low, title[0]), own) if between[0] == "with" and named else {}) | named
    entered = ENTERED.search(reading, max(low, title[0] - 90), title[0])
    if (
        entered
        and entered[0].startswith("executed")
        and _ADJECTIVE.search(reading, max(low, entered.start() - 12), entered.start())
    ):
        entered = None  # "a copy of the executed Lease"
    if entered and _WHOEVER.search(reading, max(low, entered.start() - 24), entered.start()):
        return {}
    if entered is None and not (_REDACTED_DATE.match(reading, title[1]) or defined):
        return {}
    if defined and not between:
        return {}
    clauses = [border.end() for border in CLAUSE.finditer(reading, low, title[0])]
    if entered and _UNDER.match(entered[0]) and not _REDACTED_DATE.match(reading, title[1]):
        low = max(
            [low, *clauses, reading.rfind(",", low, title[0]), *(word.end() for word in _IF.finditer(reading, low, title[0]))]
        )
        return _named_parties(document, low, title[0], own) if _OWES.search(reading, low, title[0]) else {}
    return _named_parties(document, max(clauses, default=low), title[0], own)


def _before_bracket(document: Document, low: int, bracket: int, own: Agreement) -> dict[str, Party]:
    """The parties told before the bracket: behind "between", or before "entered into an agreement"."""
    reading = document.reading
    told = list(_BETWEEN.finditer(reading, max(low, bracket - 240), bracket))
    made = None if told else _MADE_ONE.search(reading, max(low, bracket - 90), bracket)
    if made:
        return _named_parties(document, low, made.start(), own)
    if not told or _TO_COME.search(reading, max(low, bracket - 240), bracket):
        return {}
    return _named_parties(document, told[-1].end(), bracket, own)


# "The Borrower has entered into that certain Memorandum with Orrin Ltd.": nothing else may stand between who did and the deed.
_WHO_ENTERED = re.compile(
    r"(?:[.;,:\n]|\b(?:WHEREAS|Whereas|that))\s{0,3}(?:[A-Z]\.\s{1,3}|\(\w\)\s)?"
    r"(?P<who>(?:[Tt]he\s)?[A-Z][\w&.,' -]{1,60}?)\s(?:(?:has|have|had)\s)?(?:previously\s)?"
    r"(?:enter|execut|sign)ed(?:\s{1,3}into)?\s{1,3}(?:that\scertain|a|an|the)\s{1,3}\"?\Z"
)


def _who_entered(document: Document, before: tuple[int, int], own: Agreement) -> dict[str, Party]:
    """The agreement's own party that the words before the name say entered into it, with whom they tell next."""
    who = _WHO_ENTERED.search(document.reading, max(0, before[0] - 2, before[1] - 130), before[1])
    told = [party for party in own.parties if _is_named(who["who"], party)] if who else []
    return {party.name.value: _bare(party) for party in told}


def _named_parties(document: Document, start: int, end: int, own: Agreement) -> dict[str, Party]:
    """The agreement's own parties that the stretch names by any of their names, and other organizations by their full name."""
    reading = document.reading
    stretch = reading[start:end]
    if _ALL.search(stretch):
        return {party.name.value: _bare(party) for party in own.parties}
    found = {party.name.value: _bare(party) for party in own.parties if _is_named(stretch, party)}
    persons = [party for party in own.parties if party.person]
    if len(persons) == 1 and _YOU.search(reading, max(0, start - 8), end):  # of a letter
        found |= {persons[0].name.value: _bare(persons[0])}
    taken = " ".join(found).casefold()
    for organization in find_organizations(reading, start, end):
        name = " ".join(reading[organization.start : organization.end].split())
        former = _FORMERLY.search(reading, max(start, organization.start - 36), organization.start)
        if _LETTERED.fullmatch(name):
            continue
        held = _HELD_BY.search(reading, max(start, organization.start - 24), organization.start)
        if organization.form and not (former or held) and name.casefold() not in taken and name not in found:
            mention = document.mention(organization.start, organization.end)
            found[name] = Party(name=Fact[str](value=name, mentions=(mention,), rule="party of named agreement", confidence=0.7))
    return found


def _bare(party: Party) -> Party:
    return Party(name=party.name, aliases=party.aliases, person=party.person)


def _is_named(stretch: str, party: Party) -> bool:
    whole = rf"(?i:{re.escape(party.name.value)})"  # in capitals at one place, in small letters at another
    ways = (whole, *(re.escape(word.value) for word in (*party.aliases, *party.defined_as)))
    told = _OF_A_PARTY.sub(" ", stretch)
    return any(re.search(rf"\b{way}(?!\w|\s(?!Inc|Corp|Co\b|LLC|Ltd|L\.)[A-Z][a-z])", told) for way in ways)
