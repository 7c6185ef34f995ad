"""What follows an agreement's name and speaks of it: `(the "Lease"), dated as of May 1, 2007, between A and B`."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.reports.agreement_verbs import Verb, ends_after, passive_after
from pactgraph.loaders.mentions.terms.dates import DateFound, find_dates
from pactgraph.loaders.mentions.wording.page import Page, terms_between
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace, find_party_list, masked


@dataclass(frozen=True, slots=True)
class Tail:
    """What the words after a name say; `end` is where they end."""

    end: int
    verb: Verb = "none"
    day: DateFound | None = None  # of the verb
    dated: DateFound | None = None
    effective: DateFound | None = None
    terms: tuple[Definition, ...] = ()
    parties: tuple[PartyPlace, ...] = ()
    same_date: bool = False  # "dated as of the same date"


_SAME_DATE = re.compile(
    r"[\s,(]{0,4}(?:and\s)?(?:each\s)?(?:dated|made|entered\sinto|of)\s(?:as\sof\s|on\s)?(?:the\ssame|such|an?\seven|even|that(?:\ssame)?)\s(?:date|day)\b",
    re.I,
)
_WHICH_ENDED = re.compile(
    r",\swhich\s(?:agreement\s)?(?:the\s)?(?:[A-Z][\w.&']{0,30}\s){1,5}(?:has\s|had\s)?(?:mutually\s)?(?:terminated|cancell?ed)\b"
    r"|,\swhich\s(?:agreement\s|facility\s)?(?:automatically\s)?terminated\b(?!\s(?:if|upon|unless))"
)
_DATED = re.compile(
    r"[\s,(]{0,8}+(?:and\s)?(?:each\s|both\s|all\s)?(?:originally\s|made\sand\s)?(?:(?:(?:is|was|are|were)\s)?dated(?:\sas\sof)?|made(?:\sand\s(?:entered"
    r"|effective))?(?:\sinto)?\sas\sof|(?:which\swas\s)?(?:originally\s)?(?:entered|executed|signed"
    r"|was\sentered)(?:\sinto)?(?:\s(?:as\sof|on|effective))?|as\sof|of|on)\s{1,2}(?:the\s)?(?=[A-Z\d])",
    re.I,
)
_EFFECTIVE = re.compile(
    r"[\s,(]{0,8}+(?=[abehistw])(?:(?:has|have|with)\san\seffective\sdate\sof|(?:and\s|which\s(?:is|was|became)\s)?(?:(?:to|will|shall)\s(?:be|become)\s|which\s(?:will|shall)\s(?:be|become)\s|(?:is|was|becomes|became)\s)?effective(?:\s(?:as\sof|on|from|beginning))?)\s{1,2}(?=[A-Z\d])",
    re.I,
)
_LIST = re.compile(
    r"[\s,:;]{0,8}+(?:was\s|were\s|is\s|are\s)?(?:entered\sinto\s)?(?:each\s)?(?:\(\w+\)\s)?(?:(?:made|executed|given)\s)?(?:(?<=into\s)by\b|by\s(?:and|or)\s(?:among"
    r"|between)(?:\sor\samong)?|by,?\sbetween\sand\samong|by\sand\samongst|among(?:st)?|between|with|from"
    r"|(?<=contract\s)by|(?<=order\s)by|(?<=signed\s)by|(?<=executed\s)by|by(?=\s[^;()]{3,90}?\s(?:in\sfavor\sof|for\sthe\sbenefit\sof)\s)|in\sfavor\sof|held\sby)(?:\seach\sof|\sboth|\sand\samong|:)?(?=\s)",
    re.I,
)
_ON = re.compile(r"[\s,]{0,8}(?:effective\s)?(?:on|as\sof|effective)\s(?=[A-Z\d])")
_DAY_TERM = re.compile(r"(?:the\s)?([A-Z]\w{2,15}(?:\s[A-Z]\w{2,15})?\sDate)\b")
_TO = re.compile(r"[\s,]{0,8}to(?=\s(?:the\s)?[A-Z])")
# "a Mortgage and Deed of Trust dated as of May 1, 1944 to Harrow Trust Company, as trustee"
_TO_TRUSTEE = re.compile(
    r"[\s,]{0,8}to(?=\s(?:the\s)?[A-Z][^;()]{3,90}?,\sas\s(?:successor\s|corporate\s|indenture\s)?[Tt]rustee)"
)
_BRACKET = re.compile(r"\s{0,8}\((?:[^()]|\([^()]*\)){1,500}\)|\s{0,8}\[[^\]]{1,200}\]")
# "a construction agreement, the Construction Agreement, with": a term without brackets and quotes.
_THE_TERM = re.compile(
    r",\sthe\s(?P<term>(?:[A-Z][\w\-]*\s){1,5}(?:Agreement|Lease|Contract|Note|Facility|Indenture|Amendment))(?=,)"
)
_AS_AMENDED = re.compile(
    r"[\s,]{0,8}as\samended(?=\s(?:by\sand\s)?(?:among|between)\b)|[\s,]{0,8}as\s(?:amended|modified|supplemented|previously|so)[^,;()]{0,80}(?=[,;()])|[\s,]{0,8}as\sborrower|\sthereto\b",
    re.I,
)


_TO_ACQUIRE = re.compile(
    r"\s(?:\([^()]{1,60}\)\s)?(?:to\s(?:acquire|purchase|buy)|for\sthe\s(?:acquisition|purchase)\sof)\s(?:all\s(?:of\s)?|100%\sof\s)?"
    r"(?:(?:the\s)?(?:issued\sand\s)?(?:outstanding\s)?(?:shares|stock|capital\sstock|equity(?:\sinterests)?|membership\sinterests|interests)\s(?:of|in)\s)?(?=[A-Z])"
)
_WAS_MADE = re.compile(r"[\s,]{0,4}(?:was|were)\sentered\sinto\b")
_REFERRED = re.compile(
    r"\s(?:referred\sto|described|discussed|disclosed|mentioned)\s(?:in|under)\sItem\s\d\.\d\d(?:\s(?:above|below|hereof|of\sthis\s\w{1,8}\s?\w{0,8}))?"
    r"|\s(?:of|for)\s(?:the|all|its|their|such)(?:\s[\w'-]{1,16}){1,7}?(?=\sin\sfavor\sof\s)"  # "of its debts"
)
# "a note in the original principal amount of $2,000,000 (the "Note") and a warrant"
_PRINCIPAL = re.compile(
    r"\s(?:in|for|with|having)\s(?:an?|the)\s(?:original\s|aggregate\s|initial\s){0,2}(?:principal|face)\s(?:amount|value)\s(?:of|equal\sto)\s(?:up\sto\s)?"
    r"(?:US)?[$€£]\s?[\d,.]*\d(?:\s(?:million|billion))?"
    r"|\sto\s(?:purchase|acquire)\s(?:up\sto\s)?(?:an\saggregate\sof\s)?[\d,]{3,15}\s(?:additional\s)?shares\sof\s(?:the\s\w{5,10}'s\s|its\s|our\s)?"
    r"(?:[\w-]{1,12}\s){0,3}(?:stock|shares)(?:\sat\san?\s(?:initial\s)?exercise\sprice\sof\s[$€£][\d.]*\d(?:\sper\sshare)?)?"
)

# ", which was scheduled to expire in May 2031," before "was terminated".
_ASIDE = re.compile(r",\swhich\s(?:was|were|is|are|had|has|would|will)\s[^,;.()]{3,70},")


def read_tail(page: Page, place: int, limits: tuple[tuple[int, ...], int], verb: Verb) -> Tail:
    """Read what follows the name that ends at `place`; `limits` are where further names begin and where the sentence ends."""
    names, end = limits
    text = masked(page.reading, place, end)
    limit = next((name for name in names if text[name - place] != " "), end)  # the next name outside brackets
    tail = Tail(place)
    for _ in range(10):
        following = _step(page, tail, (limit, end), verb)
        if following.end == tail.end:
            break
        tail = following
    if not tail.parties and verb in _WITH_OBJECT:
        tail = _parties_later(page, tail, limit if limit > tail.end else end, verb)
    if tail.verb == "none" and verb == "none" and ends_after(page.reading, tail.end, end):
        tail = replace(tail, verb="terminate")
    return tail


_WITH_OBJECT: frozenset[Verb] = frozenset({"enter", "issue", "amend", "restate", "terminate", "approve"})


def _step(page: Page, tail: Tail, limits: tuple[int, int], verb: Verb) -> Tail:
    """`tail` with the next bracket, date, passive verb or list of parties taken in; unchanged where there is none."""
    reading, place, (limit, end) = page.reading, tail.end, limits
    if bracket := _BRACKET.match(reading, place, end):
        dated = tail.dated or _date_after(page, _DATED, bracket.start(), bracket.end())
        return replace(tail, end=bracket.end(), terms=(*tail.terms, *terms_between(page, *bracket.span())), dated=dated)
    if term := _term_after_or(page, place, end):
        return replace(tail, end=term.end, terms=(*tail.terms, term))
    if named := _THE_TERM.match(reading, place, end):
        definition = Definition(" ".join(named["term"].split()), named.start("term"), named.end("term"), place, named.end())
        return replace(tail, end=named.end(), terms=(*tail.terms, definition))
    if as_amended := _AS_AMENDED.match(reading, place, end):
        return replace(tail, end=as_amended.end())
    if date := _date_after(page, _EFFECTIVE, place, end):
        return replace(tail, end=date.end, effective=tail.effective or date)
    if (
        not _WAS_MADE.match(reading, place, end)
        and not _is_end(reading, place)
        and not (tail.dated and _WHICH_WAS_SIGNED.match(reading, place, end))
        and (date := _date_after(page, _DATED, place, end))
    ):
        return replace(tail, end=date.end, dated=tail.dated or date)
    if same := _SAME_DATE.match(reading, place, end):
        return replace(tail, end=same.end(), same_date=True)
    if ended := _WHICH_ENDED.match(reading, place, end):
        day = _date_after(page, _ON, ended.end(), end)
        return replace(tail, end=day.end if day else ended.end(), verb="terminate", day=day)
    if not tail.parties and (bought := _TO_ACQUIRE.match(reading, place, end)):
        parties, _ = find_party_list(reading, page.cast, bought.end(), min(end, bought.end() + 120))
        if parties and parties[0].start - bought.end() < 5:
            sellers, stop = _sellers(page, parties[0].end, limit if limit > bought.end() else end)
            return replace(tail, end=stop, parties=sellers or parties[:1])
    if verb == "issue" and (principal := _PRINCIPAL.match(reading, place, end)):
        return replace(tail, end=principal.end())
    if referred := _REFERRED.match(reading, place, end):
        return replace(tail, end=referred.end())
    aside = _ASIDE.match(reading, place, end)
    if passive := passive_after(reading, place, end) or (passive_after(reading, aside.end(), end) if aside else None):
        day = _date_after(page, _ON, passive[1], end)
        return replace(tail, end=day.end if day else passive[1], verb=passive[0], day=day)
    if not tail.parties and (persons := _holders(page, place, limit if limit > place else end)):
        return replace(tail, end=persons[1], parties=persons[0])
    listing = _LIST.match(reading, place, end) or (_TO if verb == "issue" else _TO_TRUSTEE).match(reading, place, end)
    if listing and not tail.parties:
        bound = limit if limit > listing.end() else end
        parties, stop = find_party_list(reading, page.cast, listing.end(), bound)
        stop = max(stop, listing.end())
        return replace(tail, end=stop, parties=parties, terms=(*tail.terms, *_agreement_terms(page, listing.end(), stop)))
    return _favoring(page, tail, limit if limit > place else end)


def _favoring(page: Page, tail: Tail, end: int) -> Tail:
    """`tail` with those in whose favor the parties before gave it; unchanged where it names none."""
    lead = _IN_FAVOR.match(page.reading, tail.end, end) if tail.parties else None
    if lead is None:
        return tail
    parties, stop = find_party_list(page.reading, page.cast, lead.end(), end)
    known = {party.entity for party in tail.parties}
    others = tuple(party for party in parties if party.entity not in known)
    return replace(tail, end=stop, parties=(*tail.parties, *others)) if others else tail


# "a guaranty by Corran Foods, Inc. in favor of Delft Bank": given by the one to the other
_IN_FAVOR = re.compile(r"\s{0,3}in\sfavor\sof(?=\s(?:the\s)?[A-Z])")
# "Corran, Inc. ("Corran"), a maker of yarn, from its stockholders, Harrow Fund II, L.P. and Ida Moss": who sells is a party.
_FROM = re.compile(
    r"\s?(?:\([^()]{1,80}\))?(?:,\san?\s[^,;.]{3,70},)?,?\sfrom\s"
    r"(?:(?:its|the)\s(?:[\w-]{1,15}\s){0,3}(?:stock|share|unit|equity\s?)?(?:holders|members|owners|parent)(?:\sof\s[A-Z][\w.]{1,25})?,\s)?(?=(?:the\s)?[A-Z])"
)


def _sellers(page: Page, place: int, end: int) -> tuple[tuple[PartyPlace, ...], int]:
    """Those from whom what ends at `place` is bought, and where their list ends."""
    link = _FROM.match(page.reading, place, end)
    if link is None:
        return (), place
    sellers, stop = find_party_list(page.reading, page.cast, link.end(), end)
    own = page.cast.own
    return tuple(party for party in sellers if party.entity not in own), max(stop, link.end())


_PERSONAL = re.compile(
    r"\b(?:employment|severance|retention|separation|change\s(?:in|of)\scontrol|award|option|offer)\s[\w\s]{0,30}\Z", re.I
)
_HOLDER = re.compile(r"\s(?:of|for|to)(?=\s(?:(?:each|both|all)\sof\s|the\sfollowing\b|its\s|our\s|Mr\.|Ms\.|Mrs\.|Dr\.|[A-Z]))")


def _holders(page: Page, place: int, end: int) -> tuple[tuple[PartyPlace, ...], int] | None:
    """The persons of "the employment agreements of A and B", and where their list ends."""
    link = _HOLDER.match(page.reading, place, end)
    if not link or not _PERSONAL.search(page.reading, max(0, place - 60), place):
        return None
    parties, stop = find_party_list(page.reading, page.cast, link.end(), end)
    persons = tuple(party for party in parties if party.entity is not None and page.cast.entities[party.entity].person)
    return (persons, max(stop, link.end())) if persons else None


_WHICH_WAS_SIGNED = re.compile(r",\swhich\swas\s(?:executed|signed|entered\sinto)\b")  # behind the day of what it amends
_END_OF = re.compile(r"\b(?:expir(?:ation|y)|termination|end)\sof\s(?:the|such|its|this)\s[\w\s-]{0,40}\Z")


def _is_end(reading: str, place: int) -> bool:
    """Whether what stands before `place` is the end of an agreement: "the expiration of the lease on May 1, 2018"."""
    return reading.startswith(" on ", place) and _END_OF.search(reading, max(0, place - 70), place) is not None


_AGREEMENT_WORD = re.compile(
    r"\b(?:agreement|contract|lease|indenture|note|letter|facility|amendment|joinder|guaranty|guarantee|warrant|waiver|addendum|supplement|mou|loi)s?\Z",
    re.I,
)


def _agreement_terms(page: Page, start: int, end: int) -> tuple[Definition, ...]:
    """The terms in a list of parties that are defined for the agreement: `with A and B (the "Supply Agreement")`."""
    return tuple(term for term in terms_between(page, start, end) if _AGREEMENT_WORD.search(term.term))


def _term_after_or(page: Page, place: int, end: int) -> Definition | None:
    number = bisect_left(page.term_starts, place)
    if number < len(page.definitions) and page.definitions[number].opens == place and page.definitions[number].end <= end:
        return page.definitions[number]
    return None


def _date_after(page: Page, lead: re.Pattern[str], place: int, end: int) -> DateFound | None:
    """The date, or the day that a term such as "Effective Date" was defined for, after the words of `lead`."""
    reading = page.reading
    match = lead.match(reading, place, end)
    if not match:
        return None
    if term := _DAY_TERM.match(reading, match.end(), end):
        day = page.day_terms.get(" ".join(term[1].lower().split()))
        return replace(day, start=term.start(1), end=term.end(1)) if day else None
    dates = find_dates(reading, match.end(), min(end, match.end() + 40))
    return dates[0] if dates and dates[0].start - match.end() < 3 else None


# "an agreement to sell its coatings business to Corran"
_TO_SELL = re.compile(
    r"\s?(?:\([^()]{1,80}\),?\s)?(?:(?:under|pursuant\sto|by)\swhich\s|whereby\s)?(?:(?:it|the\s[A-Z]\w+)\s(?:will|agreed\sto|has\sagreed\sto)|to|for\sthe)"
    r"\s(?:sell|sale\sof|transfer|divest|contribute|out-license|license|supply|provide|deliver|furnish|rent|charter)\b"
)
_LATER_TO = re.compile(r"\bto\s{1,2}(?:the\s)?(?=[A-Z])")
_LATER = re.compile(
    r"\b(?:(?:acquired|purchased|bought) by|by and among|by and between|among|between|with|from)"
    r"\s{1,2}(?:each of\s|the\s)?(?=[A-Z])"
)

_OTHER_PAPER = re.compile(
    r"\b(?:pursuant to|under|by means of)\s(?:the|an?|that certain)\s(?:[\w-]+\s){0,2}letter\b(?!\sof\scredit)", re.I
)


def _parties_later(page: Page, tail: Tail, end: int, verb: Verb) -> Tail:
    """`tail` with parties that the sentence names further on: "an agreement … to repurchase shares … from A and B"."""
    own = page.cast.own
    text = masked(page.reading, tail.end, end)
    found = list(_LATER.finditer(text))[:4]
    if verb == "issue" or _TO_SELL.match(page.reading, tail.end, end):
        found += list(_LATER_TO.finditer(text))[:3]
    for match in found:
        if _OTHER_PAPER.search(text, 0, match.start()):
            continue  # "terminated the lease pursuant to the payoff letter by and among A and B"
        parties, stop = find_party_list(page.reading, page.cast, tail.end + match.end(), end)
        if any(party.entity not in own for party in parties):
            terms = tuple(term for term in _agreement_terms(page, tail.end, stop) if term not in tail.terms)
            return replace(tail, parties=parties, terms=(*tail.terms, *terms))
    return tail
