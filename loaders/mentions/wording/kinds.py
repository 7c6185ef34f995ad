"""An agreement's kind, from its title and, where that says nothing, from the words around it."""

from __future__ import annotations

import re
from functools import lru_cache

from pactgraph.loaders.lexicon.kinds import KIND_RULES
from pactgraph.ontology.records import AgreementKind

_RULES = tuple((rule.kind, re.compile(rule.pattern)) for rule in KIND_RULES)
_FOLD = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "\n": " ", "\t": " "})


@lru_cache(maxsize=2048)
def kind_of_title(title: str) -> AgreementKind | None:
    """The kind that the words of a title name; None where they name none ("Agreement", "letter agreement")."""
    folded = " ".join(title.translate(_FOLD).casefold().split())
    return next((kind for kind, pattern in _RULES if pattern.search(folded)), None)


# Words around an untitled agreement that tell its kind, each with its kind; the kind with the most of them wins.
_CONTEXT: tuple[tuple[AgreementKind, re.Pattern[str]], ...] = (
    (
        "construction",
        re.compile(
            r"construct(?:ion|ed)? (?:of|on|work)|construction|contractor|guaranteed maximum price|infrastructure improvements",
            re.I,
        ),
    ),
    ("credit", re.compile(r"\bborrow|\blenders?\b|revolving|principal amount|term loan|line of credit|LIBOR|\bSOFR\b", re.I)),
    ("employment", re.compile(r"base salary|annual salary|will serve as|employment with|continue to serve", re.I)),
    ("severance", re.compile(r"severance|separation from|change (?:in|of) control payment|general release", re.I)),
    ("license", re.compile(r"\blicen[sc]e[sd]?\b|royalt(?:y|ies)|sublicen", re.I)),
    ("collaboration", re.compile(r"collaborat|co-develop|jointly develop|research program", re.I)),
    ("manufacturing", re.compile(r"manufactur|\bcGMP\b|batches", re.I)),
    ("supply", re.compile(r"\bsuppl(?:y|ies) (?:of|to|the)|to supply\b", re.I)),
    ("lease", re.compile(r"\blease[sd]?\b|square feet|landlord|tenant|premises", re.I)),
    (
        "purchase",
        re.compile(
            r"\bto (?:purchase|acquire|sell|repurchase)\b|will (?:purchase|acquire|sell)|purchase price|repurchase"
            r"|purchased|acquired",
            re.I,
        ),
    ),
    ("settlement", re.compile(r"\bsettle(?:ment|d|s)?\b|litigation|lawsuit|claims against", re.I)),
    ("underwriting", re.compile(r"\bunderwrit|public offering|offering price", re.I)),
    ("services", re.compile(r"\bservices\b|consult", re.I)),
    ("joint_venture", re.compile(r"joint venture", re.I)),
    ("merger", re.compile(r"\bmerge[sd]?\b|\bmerger\b", re.I)),
    ("distribution", re.compile(r"distribut(?:e|or) (?:of|the)|exclusive distributor", re.I)),
)


def kind_of_context(words: str) -> AgreementKind | None:
    """The kind that `words` around an untitled agreement speak of most, the earlier in the table on a tie; None if of none."""
    counts = [(len(pattern.findall(words)), -place, kind) for place, (kind, pattern) in enumerate(_CONTEXT)]
    most, _, kind = max(counts)
    return kind if most else None


_INITIAL_PURCHASERS = re.compile(r"\binitial\spurchasers?\b", re.I)
_TO_BUY = re.compile(
    r"\bagreement\sto\s(?:acquire|purchase|buy|sell)\s(?=[A-Z])|\b(?i:agreement\sfor\sthe\s(?:purchase|sale|acquisition)\sof)\b"
)
_AGENCY = re.compile(r"(?:[\w-]{1,20}\s){0,3}agency\sagreement", re.I)
_GOODS = re.compile(r"\b(?:sell|sale|sales|promot\w{1,4}|distribut\w{1,5})\b[^.;]{0,60}\b(?:Products?|products|goods)\b")
_SALES = re.compile(r"\bsales\sagreement", re.I)
_SHARES = re.compile(r"\bsales\sagents?\b|\bshares\sof\b|\boffering\sprice\b", re.I)
_BARE_PURCHASE = re.compile(r"(?:(?:note|notes|debt)\s)?purchase\sagreement", re.I)
_OF_A_DEBT = re.compile(
    r"(?:(?:limited|temporary|covenant|amendment and)\s)?(?:waiver|consent)(?:\s(?:agreement|letter|and\samendment))?", re.I
)
_DEBT = re.compile(r"\b(?:credit|loan|note\spurchase|financing)\s(?:and\s\w{1,12}\s)?(?:agreement|facility)", re.I)
_HOLDER = re.compile(r"\b(?:standstill|nominees?|beneficially|stockholders?|shareholders?|Fund|Capital|Partners|Board)\b")


def find_kind(title: str, context: str = "") -> AgreementKind:
    """The kind of an agreement with this title, "other" where neither title nor context says."""
    kind = kind_of_title(title)
    if kind == "purchase" and _INITIAL_PURCHASERS.search(context) and _BARE_PURCHASE.fullmatch(title):
        return "underwriting"  # who buys notes to sell them on underwrites them
    if kind == "underwriting" and _AGENCY.fullmatch(title) and _GOODS.search(context):
        return "distribution"  # an agent for goods, not for securities
    if kind == "supply" and _SALES.search(title) and _SHARES.search(context):
        return "underwriting"
    if kind == "collaboration" and title.casefold() == "cooperation agreement" and _HOLDER.search(context):
        return "other"
    if kind is None and _TO_BUY.search(context):
        return "purchase"
    if kind is None and _OF_A_DEBT.fullmatch(title) and _DEBT.search(context):
        return "credit"
    guessed = kind_of_context(context) if context and kind is None else None
    if guessed is not None and _TO_PROMOTE.search(title) and guessed not in _PROMOTING:
        return "other"  # the words around it speak of what it promotes
    return kind or guessed or "other"


# What an untitled letter says at its beginning that it is about.
_OFFERS = re.compile(
    r"\b(?:offer\sof\semployment|offer\s(?:to\s)?you\s(?:(?:the|a)\sposition|employment)|extend\s(?:to\syou\s)?(?:this|an|the)\soffer\sof\semployment)\b",
    re.I,
)
# "You and Tarn, Inc. are parties to an Amended Employment Agreement": what such a letter confirms or changes.
_UNDER_IT = re.compile(
    r"\byou\s(?:and|with)\s[^;]{3,120}?\b(?:are\sparties\sto|(?:have\s)?entered\sinto|party\sto)\s(?:an?|the|that\scertain)\s"
    r"(?:[\w()-]+\s){0,4}employment\s(?:agreement|letter|contract)\b",
    re.I,
)
_PARTS = re.compile(
    r"\byour\s(?:termination|separation|resignation|retirement)\s(?:of|from)\s(?:your\s)?employment\b"
    r"|\bemployment\s(?:is\sbeing|has\sbeen|was|will\sbe)\sterminated\b",
    re.I,
)
_LETTER_HEAD = 1_500


def kind_of_letter(reading: str) -> AgreementKind | None:
    """The kind of an untitled letter that offers employment, or that tells how one ends; None where it does neither."""
    head = reading[:_LETTER_HEAD]
    if _OFFERS.search(head) or _UNDER_IT.search(head):
        return "employment"
    return "severance" if _PARTS.search(head) else None


_TO_PROMOTE = re.compile(r"\b(?:sponsorship|endorsement|co-?branding|affiliate)\b", re.I)
_PROMOTING = frozenset({"services", "license", "collaboration", "distribution", "employment"})
