"""An agreement's title -> what its parties are, where the kind of paper says so: a security agreement, a labor contract."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pactgraph.loaders.mentions.reports.acting_sides import Deal
from pactgraph.loaders.mentions.reports.receivables_roles import receivables_roles
from pactgraph.loaders.mentions.wording.clauses import sentences_after
from pactgraph.loaders.scanning import scanner

Span = tuple[int, int]

_SECURITY = re.compile(
    r"(?:(?!and\b|credit\b|loan\b)[\w-]{1,20}\s){0,3}"
    r"(?:(?:security|collateral|pledge)(?:\sand\s(?:security|collateral|pledge|assignment))?\sagreement|mortgage)",
    re.I,
)
_RECEIVABLES = re.compile(r"\breceivables\s(?:sale|purchase|transfer|contribution|funding)", re.I)
# "an exchange agreement with Corran": of the notes that it holds for shares; a share exchange buys a company
_EXCHANGE = re.compile(r"\A(?:(?!share|stock|securities|asset)[\w-]{1,20}\s){0,4}exchange\sagreements?\Z", re.I)
_EXCHANGE_OF_ANY = re.compile(r"\bexchange\sagreements?\Z", re.I)
# "Corran agreed to surrender and exchange all of its promissory notes"
_SURRENDERED = scanner(
    r"\b(?:surrender|exchang)(?:s|es|ed|e|ing)?\b(?!\s(?:[Aa]greement|[Nn]ote))(?:[^.;]|(?<=\d)\.(?=\d)){0,140}\b(?:[Nn]otes|debentures|indebtedness|warrants)\b"
)
_AMONG_CREDITORS = re.compile(r"\bintercreditor\b", re.I)  # those who lend agree with each other
_INDEMNITY = re.compile(r"\bindemni(?:ty|fication)\s(?:\w+\s)?agreement", re.I)
_OFFICE = re.compile(r"\b(?:directors?|board|officers?)\b", re.I)
_SECURITIES = re.compile(r"\b(?:notes|debentures|warrants|indebtedness|preferred\s(?:stock|shares))\b", re.I)
STOCK_OPTION = re.compile(r"\b(?:stock|share)\soption\sagreement", re.I)
_GIVEN_US = re.compile(r"\bgrant(?:ed|s|ing)\s(?:to\s)?(?:the\s(?:Company|Registrant|Corporation)|us)\b", re.I)
_LABOR = re.compile(r"(?:[\w-]{1,20}\s){0,3}(?:collective\sbargaining|labor)\s(?:agreement|contract)s?", re.I)
_EITHER = re.compile(r"\btransition(?:al)?\sservices\b|\bfranchise\s(?:\w{1,15}\s)?agreement", re.I)
_CROSS = re.compile(r"\bcross[\s-]?licen[sc]e", re.I)


def paper_roles(report: Deal, acting: set[int], spans: Sequence[Span]) -> Callable[[int | str], str | None] | None:
    """What a party is by the paper alone, of those on the registrant's side and of the others; None where it does not say.

    `spans` are the sentences that name it.
    """
    if report.kind == "credit" and _SECURITY.fullmatch(report.title):
        return lambda key: "grantor" if key in acting else "lender"
    if report.kind == "credit" and _AMONG_CREDITORS.search(report.title):
        own = set(report.page.cast.own)
        return lambda key: "borrower" if key in own else "lender"
    if _RECEIVABLES.search(report.title):
        return receivables_roles(report, spans)
    if report.kind == "purchase" and _exchanges_debt(report, spans):
        return lambda key: "issuer" if key in acting else "holder"
    if report.kind == "other" and _INDEMNITY.search(report.title):
        return _indemnified(report)
    if report.kind == "other" and STOCK_OPTION.search(report.title):
        given = _GIVEN_US.search(report.context) is None
        return lambda key: "grantor" if (key in acting) == given else "grantee"
    if _LABOR.fullmatch(report.title):
        return lambda key: "employer" if key in acting else None
    if _CROSS.search(report.title):
        return lambda key: "licensor; licensee"  # each of the other
    return None


def _exchanges_debt(report: Deal, spans: Sequence[Span]) -> bool:
    """Whether a paper is of the exchange of notes or the like for new ones or for shares."""
    if _EXCHANGE.search(report.title) and _SECURITIES.search(report.context):
        return True
    if not _EXCHANGE_OF_ANY.search(report.title) or not spans:
        return False
    told = [spans[0], *sentences_after(report.page.reading, spans[0][1], 1)]
    return any(_SURRENDERED.search(report.page.reading, *span) for span in told)


def _indemnified(report: Deal) -> Callable[[int | str], str | None]:
    """What the person is whom a company indemnifies: a director or an officer, as title or sentence says."""
    office = _OFFICE.search(report.title) or _OFFICE.search(report.context)
    role = None if office is None else "officer" if office[0].casefold().startswith("officer") else "director"
    return lambda key: role if isinstance(key, int) and report.page.cast.entities[key].person else None


_CHARTER = re.compile(r"\bcharter(?:[\s-]part(?:y|ies))?s?(?:\sagreement)?\Z", re.I)
_OF_A_SHIP = {"landlord": "owner", "tenant": "charterer"}


def as_chartered(report: Deal, told: Callable[[int | str], str | None]) -> Callable[[int | str], str | None]:
    """The roles told of a lease, in the words of a charter where it is of a ship."""
    if report.kind != "lease" or not _CHARTER.search(report.title):
        return told
    return lambda key: _OF_A_SHIP.get(role, role) if (role := told(key)) else None


def is_either_way(title: str) -> bool:
    """Whether a paper of this title leaves it open which side acts: seller or buyer may serve the other after a sale."""
    return _EITHER.search(title) is not None


_RECEIVED = re.compile(
    r"\b(?:received|obtained|acquired|accepted)\s(?:an?|the|\w{3,9})?\s?(?:[\w-]{1,20}\s){0,3}warrants?\b", re.I
)


def warrant_roles(report: Deal, spans: Sequence[Span], acting: set[int]) -> Callable[[int | str], str | None]:
    """Who issues a warrant: who acts, but for one that only receives it."""
    if any(_RECEIVED.search(report.page.reading, *span) for span in spans[:1]):
        return lambda key: "holder" if key in acting else "issuer"
    return lambda key: "issuer" if key in acting else "holder"
