"""Parties of a reported agreement -> what each is in it: in the text's words, by what is done, else by the kind of agreement."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.loaders.mentions.cast.cast import Entity
from pactgraph.loaders.mentions.reports.acting_sides import Deal
from pactgraph.loaders.mentions.reports.complements import role_across, told_as
from pactgraph.loaders.mentions.reports.deal_sides import find_sides, find_targets, is_vehicle
from pactgraph.loaders.mentions.reports.guaranty_roles import as_guarantors, guaranty_roles, is_guaranty
from pactgraph.loaders.mentions.reports.merger_lists import behind_vehicle
from pactgraph.loaders.mentions.reports.merger_roles import is_shell, is_untold, merger_spans, shell_of
from pactgraph.loaders.mentions.reports.paper_roles import as_chartered, is_either_way, paper_roles, warrant_roles
from pactgraph.loaders.mentions.reports.party_roles import default_roles, sells_securities
from pactgraph.loaders.mentions.reports.rights_roles import rights_roles
from pactgraph.loaders.mentions.reports.settlement_roles import settlement_roles
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.clauses import sentences_after
from pactgraph.loaders.mentions.wording.party_lists import PartyPlace
from pactgraph.ontology.records import AgreementKind, Fact

Span = tuple[int, int]


PERSONAL: frozenset[AgreementKind] = frozenset({"employment", "severance", "equity_award"})  # a person and a company


def role_in_words(report: Deal, key: int | str, given: Sequence[PartyPlace]) -> Fact[str] | None:
    """The role that the text gives a party: behind "as", or by the word defined for it."""
    entity = report.page.cast.entities[key] if isinstance(key, int) else None
    role = _stated_role(report, given) or _defined_role(report, entity)
    return None if role is None or _is_merger_vehicle(report, entity, role.value) else role


def fitting(report: Deal, role: str | None, opposite: Sequence[str]) -> str | None:
    """The role of one side, turned where the text says that the other side has it: of two buyers one is a seller."""
    turned = role_across(report.kind, [role]) if role else None
    named = {each for words in opposite for each in canonical_roles(words)}
    if role is None and report.kind == "purchase" and len(named & {"buyer", "seller"}) == 1:
        return "seller" if "buyer" in named else "buyer"
    if role is None or turned is None or not opposite:
        return role
    if not set(canonical_roles(role)) <= named or set(canonical_roles(turned)) & named:
        return role
    return "issuer" if turned == "seller" and sells_securities(report.context) else turned


def told_roles(
    report: Deal, sightings: Sequence[Sighting], places: dict[int | str, list[PartyPlace]], acting: set[int]
) -> Callable[[int | str], str | None]:
    """What a party is by what the text says is done, else by the kind of agreement and who acts in it."""
    entities = report.page.cast.entities
    ours, theirs = default_roles(report.kind, report.context)
    if report.kind in PERSONAL:
        return lambda key: theirs if isinstance(key, str) or entities[key].person else ours
    parties = frozenset(key for key in places if isinstance(key, int))
    if report.kind == "merger" and (shell := shell_of(report, parties)) is not None:
        return lambda key: "buyer" if key == shell else "target"
    if is_untold(report, sightings, parties):
        return lambda key: None
    if report.kind == "voting_support" and (parents := {key for key in parties if _is_parent(entities[key])}):
        return lambda key: (
            "buyer" if key in parents else ("issuer" if key in acting & set(report.page.cast.own) else "stockholder")
        )
    if is_guaranty(report):
        return guaranty_roles(sightings, places, acting)
    spans = list(dict.fromkeys(sighting.sentence for sighting in sightings))
    if paper := paper_roles(report, acting, spans):
        return paper
    if spans and report.kind != "merger":
        spans += sentences_after(report.page.reading, spans[0][1], 3 if report.kind in _TOLD_AT_LENGTH else 1)
    whole = report.kind == "purchase" and "asset" not in report.title.casefold()  # who sells its assets is no target
    targets = find_targets(report.page, spans, parties) if whole else frozenset()
    if targets and (rest := {key: given for key, given in places.items() if key not in targets}):
        sides = _told_sides(report, spans, rest, acting)
        return lambda key: "target" if key in targets else sides(key)
    return as_chartered(report, as_guarantors(report, spans, _told_sides(report, spans, places, acting)))


def _is_parent(entity: Entity) -> bool:
    """Whether the text calls a company the one that buys, or made it to buy."""
    words = {term.term.casefold() for term in entity.defined_as}
    return bool(words & {"parent", "buyer", "purchaser", "acquiror", "acquirer"}) or is_vehicle(entity)


def _told_sides(
    report: Deal, spans: list[Span], places: Mapping[int | str, list[PartyPlace]], acting: set[int]
) -> Callable[[int | str], str | None]:
    """What the parties of the two sides are, by what the `spans` say is done."""
    ours, theirs = default_roles(report.kind, report.context)
    if report.kind in {"other", "settlement"} and (public := {key for key in places if _is_public(report, key)}):
        return lambda key: "regulator" if key in public else None
    if report.kind == "settlement":
        return settlement_roles(report.page, spans, frozenset(key for key in places if isinstance(key, int)), acting)
    if report.kind == "other" and _WARRANT.search(report.title):
        return warrant_roles(report, spans, acting)
    if report.kind == "other" and _RIGHTS.search(report.title):
        return lambda key: "issuer" if key in acting else None
    parties = frozenset(key for key in places if isinstance(key, int))
    if report.kind == "services" and (servants := {key for key in parties if _is_called_servant(report.page.cast.entities[key])}):
        return lambda key: "service provider" if key in servants else "customer"
    if report.kind in _TRADES and (named := _named_for_it(report, parties)):
        role, other = _TRADES[report.kind]
        return lambda key: role if key in named else other
    if report.kind == "merger":
        spans = merger_spans(report, spans)
    if told := rights_roles(report, spans, parties):
        return told
    told_of = "license" if _is_licensing(report, spans) else told_as(report.kind, report.title)
    sides = find_sides(report.page, told_of, spans, parties)
    if sides is None and report.kind == "merger":
        sides = behind_vehicle(report.page, spans, parties)
    if sides is None and report.kind == "merger":
        return lambda key: None  # both made it, and nothing says who merges into whom
    if sides is None:
        if report.kind == "license":
            return lambda key: None  # nothing says who grants
        if report.kind == "voting_support" and not acting & set(report.page.cast.own):
            holders = {key for key in parties if report.page.cast.entities[key].person}
            if holders and holders < set(places):
                return lambda key: "stockholder" if key in holders else "buyer"
            ours = "buyer"  # the one that seeks the votes
        if report.kind != "spin_off" and is_either_way(report.title):
            return lambda key: None
        lending = {key for key in places if ours == "borrower" and _is_bank(report, key)}
        return lambda key: (None if key in lending else ours) if key in acting else theirs
    party, role, other = sides
    if (
        "seller" in {role, other}
        and sells_securities(f"{report.context} {report.title}")
        and (party in acting) == (role == "seller")
    ):
        role, other = ("issuer", other) if role == "seller" else (role, "issuer")
    if report.kind == "merger":
        return lambda key: role if key == party else other
    return lambda key: role if (key in acting) == (party in acting) else other


def _is_licensing(report: Deal, spans: list[Span]) -> bool:
    """Whether a collaboration is of a license, by its title or by what its sentences tell."""
    told = _LICENSE.search(report.title) is not None or any(_GRANTED.search(report.page.reading, *span) for span in spans)
    return told and report.kind == "collaboration"


_TRADES: dict[AgreementKind, tuple[str, str]] = {
    "services": ("service provider", "customer"),
    "construction": ("contractor", "owner"),
}
_TRADE = re.compile(
    r"\b(?:staffing|drilling|printing|catering|hauling|trucking|handling|advertising|consulting|construction|engineering|services)",
    re.I,
)


def _named_for_it(report: Deal, parties: frozenset[int]) -> set[int]:
    """The one company that bears the work in its name: "Corran Staffing, Inc." in a staffing services agreement."""
    works = {work.casefold() for work in _TRADE.findall(report.title)}
    names = {key: report.page.cast.entities[key].name.casefold() for key in parties}
    for work in sorted(works, key=lambda word: word == "services"):  # what is done says more than that it is a service
        named = {key for key, name in names.items() if work in name}
        if len(named) == 1 and len(parties) > 1:
            return named
    return set()


_PUBLIC = re.compile(
    r"\bFederal\s(?:Reserve|Deposit\sInsurance|Trade\sCommission|Energy\sRegulatory)|\bComptroller\b|\bOffice\sof\sThrift"
    r"|\b(?:Division|Department)\sof\s(?:Financial|Banking|Insurance|Justice)|\bExchange\sCommission|\bAttorney\sGeneral"
)


def _is_public(report: Deal, key: int | str) -> bool:
    name = key if isinstance(key, str) else report.page.cast.entities[key].name
    return _PUBLIC.search(name) is not None


_BANK = re.compile(r"\b(?:Bank|N\.A|National\sAssociation|Securities)\b")


def _is_bank(report: Deal, key: int | str) -> bool:
    """Whether a party other than the registrant is a bank: it acts in a loan without being its borrower."""
    return (
        isinstance(key, int) and key not in report.page.cast.own and _BANK.search(report.page.cast.entities[key].name) is not None
    )


_TOLD_AT_LENGTH = frozenset(
    {"license", "collaboration", "supply", "manufacturing", "distribution", "services"}
)  # whose terms fill a paragraph
_GRANTED = re.compile(
    r"\boption\sto\s(?:[\w-]{1,20}\s){0,4}licen[sc]e\b|\bgrant(?:s|ed|ing)?\s[^.;]{0,60}\b(?:licen[sc]e|rights)\b|\b(?:receive|obtain|have|hold)(?:s|d|ed)?\s(?:an\s|the\s)?exclusive\b"
)
_LICENSE = re.compile(r"\blicen[cs]e\b", re.I)
_WARRANT = re.compile(r"\bwarrants?(?:\scertificates?|\sagreement)?\Z", re.I)
_RIGHTS = re.compile(
    r"(?<!registration )(?<!investor )(?<!investors )(?<!voting )(?<!first refusal )\brights\s(?:agreement|plan)\Z", re.I
)


_SERVANT = re.compile(
    r"(?:investment\s|external\s|property\s)?(?:manager|advis[eo]r|administrator|servicer|consultant|operator)\Z", re.I
)


def _is_called_servant(entity: Entity) -> bool:
    """Whether a word defined for a party says that it serves the others: "Manager"."""
    return any(_SERVANT.match(term.term) for term in (*entity.aliases, *entity.defined_as))


_SUB = re.compile(
    r"\A(?:purchaser|offeror|acquir[eo]r|(?:\w{1,20}\s)?sub(?:sidiary)?(?:\s\w{1,4})?|(?:\w{1,20}\s)?newco|acquisition\s\w{1,12})\Z"
)


def _is_merger_vehicle(report: Deal, entity: Entity | None, role: str) -> bool:
    """Whether "Sub II" is only a word for a company made for the merger."""
    vehicle = entity is not None and report.kind == "merger" and is_vehicle(entity)
    return vehicle and _SUB.match(role) is not None and "merger" not in role


_KINSHIP = re.compile(
    r"\bassignee\sof\b|\bsuccessor\s(?:in\sinterest\s)?(?:to|of)\b"
    r"|(?<!merger )(?<!acquisition )\b(?:subsidiar(?:y|ies)|affiliates?)(?:\sof\b.*)?\Z",
    re.I | re.S,
)  # whose a party is, not what


def _stated_role(report: Deal, given: Sequence[PartyPlace]) -> Fact[str] | None:
    named = {span: " ".join(report.page.reading[slice(*span)].split()) for place in given for span in place.roles}
    spans = [span for span, words in named.items() if not _KINSHIP.search(words)]
    if not spans:
        return None
    words = [named[span] for span in spans]
    words = list(dict.fromkeys(_singular(word) for word in words))
    mentions = tuple(report.document.mention(a, b) for a, b in spans)
    return Fact[str](value="; ".join(words), mentions=mentions, rule="role after as")


def _singular(word: str) -> str:
    """A role as one party bears it, in small letters."""
    lower = word.lower()
    if lower == "guaranteed":  # "the loans are guaranteed by Corran Foods, Inc."
        return "guarantor"
    return _PLURAL.sub("", lower)


_PLURAL = re.compile(r"(?<=[^s])s(?=\Z|\sand\s)")  # "joint bookrunners and joint lead arrangers"
_NO_ROLE = frozenset({"bank", "parent", "sub"})  # say what somebody is, not what it is in the deal


_NO_LOAN: frozenset[AgreementKind] = frozenset({"purchase", "merger", "license", "lease", "supply", "services", "employment"})
_OF_A_LOAN = re.compile(r"(?:borrowers?|lenders?|guarantors?|loan part(?:y|ies))\Z")
_NO_SALE: frozenset[AgreementKind] = PERSONAL | {"credit", "lease", "license", "services"}
_OF_A_SALE = re.compile(r"(?:buyer|sellers?|purchaser|acquir[eo]r|parent|target|merger sub)\Z")


def _defined_role(report: Deal, entity: Entity | None) -> Fact[str] | None:
    if entity is None:
        return None
    for term in entity.defined_as:
        word = term.term.casefold()
        if report.kind in _NO_SALE and _OF_A_SALE.search(word):
            continue  # "the Buyer" of the purchase that the loan is to pay for
        if report.kind in _NO_LOAN and _OF_A_LOAN.search(word):
            continue  # "the Borrower" of the loan that pays for the purchase
        if word not in _NO_ROLE and (canonical_roles(word) or _SUB.match(word)):
            return Fact[str](
                value=_singular(term.term), mentions=(report.document.mention(term.start, term.end),), rule="defined term"
            )
    return None


_SPEAKS_FOR = re.compile(r"\bRepresentative\sServices\b", re.I)


def default_role(report: Deal, entity: Entity | None, given: Sequence[PartyPlace], role: str | None) -> Fact[str] | None:
    """The role that the deal gives a party where no word does."""
    if entity is not None and report.kind == "merger" and is_vehicle(entity) and not is_shell(report, entity):
        role = "merger subsidiary"
    if role == "issuer" and entity is not None and entity.person:
        role = "selling stockholder"  # a person sells shares beside the issuer
    if entity is not None and report.kind == "merger" and _SPEAKS_FOR.search(entity.name):
        role = "representative"
    if role is None:
        return None
    mention = report.document.mention(given[0].start, given[0].end)
    if role == "buyer" and report.kind in {"merger", "voting_support"} and (parent := _parent_term(entity)):
        return Fact[str](value="parent; buyer", mentions=(report.document.mention(*parent),), rule="defined term")
    return Fact[str](value=role, mentions=(mention,), rule="role by kind", confidence=0.7)


def _parent_term(entity: Entity | None) -> Span | None:
    """Where "Parent" is defined for a company."""
    terms = entity.defined_as if entity is not None else ()
    return next(((term.start, term.end) for term in terms if term.term.casefold() == "parent"), None)
