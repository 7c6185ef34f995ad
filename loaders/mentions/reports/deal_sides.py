"""Sentences about a deal -> what its parties are in it, from what the text says they do: "Corran will supply ash to Delft"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.mentions.cast.cast import Entity
from pactgraph.loaders.mentions.cast.references import find_places
from pactgraph.loaders.mentions.reports.deal_nouns import sides_by_noun
from pactgraph.loaders.mentions.reports.deal_verbs import DONE, Deeds
from pactgraph.loaders.mentions.reports.party_roles import is_merger_subsidiary
from pactgraph.loaders.mentions.wording.page import Page
from pactgraph.ontology.records import AgreementKind

Span = tuple[int, int]


_MERGES = re.compile(
    r"\b(?:(?:will|shall|would|to|was|were)\s(?:be\s)?merged?|merged|merging|merge)\s(?:\([^()]{1,60}\)\s)?(?:with\sand\s)?into\s"
    r"|\bwith\sand\sinto\s"
)
_BUYS = re.compile(
    r"\b(?:(?:will|would|shall|has\sagreed\sto|agreed\sto|was\sto|is\sto|to)\s(?:be\s)?acquired?|(?:(?:has|was)\s)?acquired(?=\s(?:by\s)?(?:the\s)?\w?[A-Z]))\s(?P<by>by\s)?"
)
# "to acquire all of the outstanding shares of Corran"
_BUYS_SHARES = re.compile(
    r"\b(?:acquired?|purchased?)\s(?:all\s|any\sand\sall\s|100%\s|each\s)(?:of\s)?(?:the\s)?(?:issued\sand\s)?(?:outstanding\s)?"
    r"(?:shares?|capital\sstock|common\sstock|stock|equity(?:\sinterests?)?)\s(?:of\s(?:the\s)?(?:common|capital)\sstock\s)?of\s"
)
# "completed its acquisition of Corran", "the consideration payable to the former stockholders of Corran"
_OF_WHAT_IS_BOUGHT = re.compile(
    r"\bcomplet(?:ed|ion\sof)\s(?:its|the|our)\s(?:previously\sannounced\s)?acquisition\sof\s"
    r"|\b(?:considerations?|payable|paid|issued|delivered|issue|pay)\b[^.;]{0,60}\bto\s(?:the\s)?(?:former\s|current\s)?(?:stock|share|security|equity)holders\sof\s"
)
_VEHICLE = re.compile(r"\b(?:merger|acquisition|purchaser)?\s?sub(?:sidiary)?(?:\s\w{1,4})?\Z", re.I)


def is_vehicle(entity: Entity) -> bool:
    """Whether an organization was made for a merger: by its name, or by a word defined for it ("Merger Sub").

    A registrant called "… Acquisition Corp." was made to find a company to merge with, and is the buyer.
    """
    return (is_merger_subsidiary(entity.name) and not entity.registrant) or any(
        _VEHICLE.fullmatch(t.term) for t in (*entity.aliases, *entity.defined_as)
    )


_PRONOUN = re.compile(r"\b(?:it|we)\s\Z", re.I)


def find_sides(page: Page, kind: AgreementKind, spans: Sequence[Span], parties: frozenset[int]) -> tuple[int, str, str] | None:
    """A party that the `spans` say does something, its role, and that of the other side; None where they do not say."""
    if kind in {"merger", "purchase"} and (bought := _acquired_by(page, spans, parties)):
        return bought
    if kind == "merger":
        return _target(page, spans, parties)
    deeds = DONE.get(kind)
    if deeds is None:
        return None
    found: list[tuple[int, int, Deeds]] = []
    for start, end in spans:
        for pattern, deed in deeds:
            doer = next(_doers(page, pattern, (start, end), parties), None)
            if doer is not None:
                found.append((*doer, deed))
        if kind == "license":
            found += [(*given, _TO_LICENSEE) for given in _granted_to(page, (start, end), parties)]
        found += [(place, party, Deeds("", *sides)) for place, party, sides in sides_by_noun(page, kind, (start, end), parties)]
        if found:
            break
    if not found:
        return None
    _, party, deed = min(found, key=lambda each: each[0])
    return party, deed.doer, deed.other


_TO_LICENSEE = Deeds("", "licensee", "licensor")
_GRANTS = re.compile(r"\b(?:grant(?:s|ed|ing)?|(?:out-?|sub)?licensed)\s(?:to\s)?(?:the\s)?(?=[A-Z])")


def _granted_to(page: Page, span: Span, parties: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Where something is granted, and the party right behind the verb: "granting Corran exclusive rights"."""
    for match in _GRANTS.finditer(page.reading, *span):
        party = _party_after(page, match.end(), min(span[1], match.end() + 90))
        if party in parties:
            yield match.start(), party


def _doers(page: Page, pattern: re.Pattern[str], span: Span, parties: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Where a verb stands, and the party right before it."""
    for match in pattern.finditer(page.reading, *span):
        party = _party_before(page, max(span[0], match.start() - 90), match.start())
        if party < 0 and _PRONOUN.search(page.reading, max(span[0], match.start() - 4), match.start()):
            party = next((own for own in page.cast.own if own in parties), -1)
        if party in parties:
            yield match.start(), party


_BETWEEN = re.compile(r"\s{0,3}(?:\([^()]{1,60}\))?,?\s{0,3}(?:also\s|each\s|hereby\s|thereby\s)?")


def _party_before(page: Page, low: int, high: int) -> int:
    """The single entity whose place ends right before `high`; -1 where there is none."""
    for place in reversed(find_places(page.reading, page.cast, low, high)):
        if len(place.entities) == 1 and _BETWEEN.fullmatch(page.reading, place.end, high):
            return place.entities[0]
    return -1


def _party_after(page: Page, low: int, high: int) -> int:
    for place in find_places(page.reading, page.cast, low, high)[:1]:
        if len(place.entities) == 1 and page.reading[low : place.start].strip() in {"", "the"}:
            return place.entities[0]
    return -1


_ACQUIRED_BY = re.compile(r"\bto\sbe\sacquired\sby\s")
_ACQUISITION_OF = re.compile(r"\b(?:acquisition|purchase|takeover)\sof\s")
_BY = re.compile(r"\s{0,3}(?:\([^()]{1,60}\))?\sby\s(?:the\s)?")
_BECOMES = re.compile(
    r"\b(?:(?:will|would|shall)\s(?:then\s|thereby\s)?)?(?:become|becoming|surviv(?:e|ing)(?:\sthe\smerger)?\sas|continu(?:e|ing)\sas|operate\sas)\s(?:an?\s)?(?:\w{3,8},?\s){0,3}wholly[\s-]owned"
    r"\s(?:\w{3,8}\s){0,2}subsidiary\sof\s"
)
# "HT Merger Corp., a subsidiary of Corran, with and into"
_ASIDE = re.compile(r",\s(?:an?|its|the)\s[^,;.]{3,90},\s{0,2}\Z")


def _acquired_by(page: Page, spans: Sequence[Span], parties: frozenset[int]) -> tuple[int, str, str] | None:
    """The buyer of "an agreement to be acquired by Corran"."""
    for start, end in spans:
        for match in _ACQUIRED_BY.finditer(page.reading, start, end):
            buyer = _party_after(page, match.end(), min(end, match.end() + 90))
            if buyer in parties:
                return buyer, "buyer", "target"
        for match in _ACQUISITION_OF.finditer(page.reading, start, end):
            bought = find_places(page.reading, page.cast, match.end(), min(end, match.end() + 90))[:1]
            by = _BY.match(page.reading, bought[0].end, end) if bought else None
            if by and _party_after(page, match.end(), bought[0].end) in parties:
                buyer = _party_after(page, by.end(), min(end, by.end() + 90))
                if buyer in parties and buyer not in bought[0].entities:
                    return buyer, "buyer", "target"
    return None


def _edge(page: Page, low: int, high: int) -> int:
    """Where the words before `high` end that an apposition does not belong to."""
    aside = _ASIDE.search(page.reading[low:high])
    return low + aside.start() if aside else high


def _target(page: Page, spans: Sequence[Span], parties: frozenset[int]) -> tuple[int, str, str] | None:
    """The company that is acquired: the one that a vehicle merges into, or that merges into another."""
    for start, end in spans:
        for match in _MERGES.finditer(page.reading, start, end):
            edge = _edge(page, max(start, match.start() - 150), match.start())
            first = _party_before(page, max(start, edge - 90), edge)
            second = _party_after(page, match.end(), min(end, match.end() + 90))
            if {first, second} <= parties and first != second:
                target = second if is_vehicle(page.cast.entities[first]) else first
                return target, "target", "buyer"
    for start, end in spans:
        for match in _BECOMES.finditer(page.reading, start, end):
            first = _party_before(page, max(start, match.start() - 90), match.start())
            second = _party_after(page, match.end(), min(end, match.end() + 90))
            if first in parties and first != second and not is_vehicle(page.cast.entities[first]):
                return first, "target", "buyer"
    for start, end in spans:
        for match in _BUYS_SHARES.finditer(page.reading, start, end):
            target = _party_after(page, match.end(), min(end, match.end() + 90))
            if target in parties:
                return target, "target", "buyer"
    for start, end in spans:
        for match in _OF_WHAT_IS_BOUGHT.finditer(page.reading, start, end):
            target = _party_after(page, match.end(), min(end, match.end() + 90))
            if target in parties and not is_vehicle(page.cast.entities[target]):
                return target, "target", "buyer"
    for start, end in spans:
        for match in _BUYS.finditer(page.reading, start, end):
            first = _party_before(page, max(start, match.start() - 90), match.start())
            second = _party_after(page, match.end(), min(end, match.end() + 90))
            if first in parties and second in parties and first != second:
                return (first if match["by"] else second), "target", "buyer"
    return _converted(page, spans, parties) or _beside_parent(page, parties) or _beside_kin(page, parties)


def _beside_kin(page: Page, parties: frozenset[int]) -> tuple[int, str, str] | None:
    """The company that does not bear the vehicle's name: of Crown LLC, Crown Merger Sub Inc. and Corran plc, Corran plc."""
    companies = [page.cast.entities[number] for number in sorted(parties) if not page.cast.entities[number].person]
    first = {entity.name.split()[0].casefold() for entity in companies if is_vehicle(entity)}
    others = [entity for entity in companies if not is_vehicle(entity)]
    apart = [entity for entity in others if entity.name.split()[0].casefold() not in first]
    return (apart[0].number, "target", "buyer") if len(apart) == 1 and len(others) == 2 else None


# "each issued and outstanding share of common stock of the Company … will be converted into the right to receive"
_EACH_SHARE = re.compile(
    r"\b[Ee]ach\s(?:of\s)?(?:(?:issued|outstanding|and|then|shares?|of|the|common|capital|ordinary|stock)[\s,]{1,2}){0,12}"
)
_CONVERTED = re.compile(r"\bconverted\s(?:automatically\s)?into\b|\bright\sto\sreceive\b")
_PARENT = re.compile(r"(?:parent|buyer|purchaser|acquir[eo]r)\Z", re.I)


def _converted(page: Page, spans: Sequence[Span], parties: frozenset[int]) -> tuple[int, str, str] | None:
    """The company whose every share becomes a right to be paid."""
    for start, end in spans:
        for match in _EACH_SHARE.finditer(page.reading, start, end):
            target = _party_after(page, match.end(), min(end, match.end() + 90))
            vehicle = target in parties and is_vehicle(page.cast.entities[target])
            if target in parties and not vehicle and _CONVERTED.search(page.reading, match.end(), min(end, match.end() + 1_200)):
                return target, "target", "buyer"
    return None


def _beside_parent(page: Page, parties: frozenset[int]) -> tuple[int, str, str] | None:
    """The company beside the one that the text calls "Parent": the registrant, or the only other that is no vehicle."""
    companies = [page.cast.entities[number] for number in sorted(parties) if not page.cast.entities[number].person]
    parents = [entity.number for entity in companies if any(_PARENT.match(term.term) for term in entity.defined_as)]
    others = [entity for entity in companies if entity.number not in parents and not is_vehicle(entity)]
    own = [entity for entity in others if entity.registrant]
    if not parents or not (own or len(others) == 1):
        return None
    return (own or others)[0].number, "target", "buyer"


_INTEREST_IN = re.compile(r"\b(?:stock|shares|equity|interests?|units|securities|quotas)\s(?:of|in)\s")
_MEMBERS_OF = re.compile(r"\bthe\s(?:members|(?:stock|share|equity|unit)holders)\sof\s(?=[A-Z])")
_WHOLE = re.compile(r"\b(?:all|100%|entire|remaining|majority)(?=[\s%])")
_ACQUIRED = re.compile(r"\b(?:(?:to\s)?acquires?|acquired|acquisition\sof)\s")
_OF_ITS = re.compile(r"'s?\s|\s(?:[Cc]ommon|[Pp]referred|[Ss]hares|[Ss]tock|[Ss]eries|assets|business)\b")


def find_targets(page: Page, spans: Sequence[Span], parties: frozenset[int]) -> frozenset[int]:
    """The parties that a purchase is about: "all of the outstanding shares of Corran", "the acquisition of Corran"."""
    found: set[int] = set()
    for start, end in spans:
        for match in _INTEREST_IN.finditer(page.reading, start, end):
            if _WHOLE.search(page.reading, max(start, match.start() - 80), match.start()):
                found.add(_party_after(page, match.end(), min(end, match.end() + 90)))
        for match in _MEMBERS_OF.finditer(page.reading, start, end):
            owned = _party_after(page, match.end(), min(end, match.end() + 90))
            if owned not in page.cast.own:
                found.add(owned)
        for match in _ACQUIRED.finditer(page.reading, start, end):
            places = find_places(page.reading, page.cast, match.end(), min(end, match.end() + 90))[:1]
            if places and not _OF_ITS.match(page.reading, places[0].end, places[0].end + 12):
                found.add(_party_after(page, match.end(), min(end, match.end() + 90)))
    return frozenset(found & parties)
