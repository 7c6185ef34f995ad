"""What each party is in a deal where the text does not say "as …": from the kind of agreement and who acts."""

from __future__ import annotations

import re
from functools import lru_cache

from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import AgreementKind

# (role of the acting side, role of the other side) by kind.
_BY_KIND: dict[AgreementKind, tuple[str | None, str | None]] = {
    "credit": ("borrower", "lender"),
    "indenture": ("issuer", "trustee"),
    "underwriting": ("issuer", "underwriter"),
    "employment": ("employer", "employee"),
    "severance": ("employer", "employee"),
    "equity_award": ("grantor", "grantee"),
    "merger": ("buyer", "target"),
    "purchase": ("buyer", "seller"),
    "manufacturing": ("customer", "manufacturer"),
    "supply": ("customer", "supplier"),
    "distribution": ("supplier", "distributor"),
    "services": ("customer", "service provider"),
    "construction": ("owner", "contractor"),
    "lease": ("tenant", "landlord"),
    "license": ("licensee", "licensor"),
    "joint_venture": ("joint venture partner", "joint venture partner"),
    "collaboration": ("collaborator", "collaborator"),
    "registration_rights": ("issuer", "holder"),
    "voting_support": ("issuer", "stockholder"),
    "spin_off": ("parent", "spun-off company"),
}
_MERGER_SUB = re.compile(
    r"\b(?:Merger|Acquisition|Purchaser|Acquiror)\s(?:Sub|Subsidiary|Corp|Corporation|LLC|Inc|Co|Company|Limited|Ltd)\b"
    r"|\bMerger\sSub\b|\bAcquisitions?,?\s(?:Inc|LLC|Corp)",
    re.I,
)
_SELLS = scanner(
    r"\b(?:agreed to|will|to|shall|would)\s(?:issue and )?(?:sell|assign|transfer|divest)\b|\bfor the sale (?:of|by)"
    r"|\brelating to the sale\b|\bsold\b|\bsale by the\b|disposition of|private placement"
    r"|completed the sale\b|\bsale of (?:its|our|the company's)\b"
    r"|offer and sell|issue and sell|\bselling to\b|\bissued\s(?:and\ssold\s)?to\s(?:the\s)?(?-i:[A-Z])",
    re.I,
)
_BUYS = re.compile(
    r"(?<!warrant\s)(?<!warrants\s)(?<!option\s)(?<!options\s)(?<!right\s)(?<!rights\s)"
    r"\b(?:agreed to|will|to|shall|would)\s(?:acquire|purchase|buy|repurchase)\b|\bacquired\b|\bpurchased\b"
    r"|\bacquisition of\b|\bto repurchase\b|\bpurchase of\b",
    re.I,
)
_SECURITIES = re.compile(
    r"private placement|shares of (?:its|the company's|common|preferred|our|series"
    r"|(?-i:[A-Z])[\w.&]{1,20}(?:'s)? (?:common|preferred|class))"
    r"|subscri(?:be|bed|bes) for|subscription agreement|aggregate principal amount|convertible "
    r"notes|(?:its|the company's) common stock|warrants|units|debentures"
    r"|securities(?! (?:and exchange comm|exchange act|act\b|laws?\b))",
    re.I,
)
_LICENSES_OUT = re.compile(
    r"(?:granted|grants|granting|will grant|licensed|licenses|out-licens\w+)(?:\sto)?\s(?!(?:the company|us"
    r"|it)\b)(?-i:[A-Z])\w+|exclusive(?:ly)? licen[sc]e(?:d)? to\s(?-i:[A-Z])"
    r"|\bto pay (?:the company|us)\b|pay(?:s|ments?)? (?:to "
    r")?(?:the company|us)\b",
    re.I,
)
_PROVIDES = re.compile(
    r"\b(?:agreement|contract|order) to (?:supply|provide|sell|deliver|furnish|manufacture)(?! (?:to )?(?:the company|us|it)\b)"
    r"|\b(?:the company|we|it) (?:will|shall|agreed to|has agreed to|would) (?:provide|supply|manufacture|produce|sell"
    r"|perform|deliver|lease|construct|build)\b|pay (?:the company|us)\b"
    r"|\b(?:been|was|were) awarded (?:an?|the) |\breceived an? (?:[\w-]+ ){0,4}(?:contract|order)"
    r"(?: valued at [^;,]{2,24}?)? from\b",
    re.I,
)

_NOTES_SOLD = re.compile(
    r"\b(?<!promissory )(?:senior )?notes? (?:purchase )?(?:and [\w\s]{3,30})?agreements?\b"
    r"|\bprivate shelf (?:agreement|facility)\b"
    r"|\bsecurities purchase agreement\b",
    re.I,
)


_OF_ISSUER = re.compile(
    r"\b(?:warrants?|units?|securities|(?:common|preferred)\sstock)\spurchase\sagreement|\bsubscription\sagreement", re.I
)


def sells_securities(context: str) -> bool:
    """Whether what is sold are securities, which their issuer sells."""
    return _SECURITIES.search(context) is not None


@lru_cache(maxsize=16)  # agreements of one sentence are told in the same words
def default_roles(kind: AgreementKind, context: str) -> tuple[str | None, str | None]:
    """The roles of the acting side and of the other side, as far as kind and `context` tell."""
    ours, theirs = _BY_KIND.get(kind, (None, None))
    if kind == "purchase":
        return _purchase_roles(context)
    if kind == "credit" and _NOTES_SOLD.search(context):
        return "issuer", "note purchaser; noteholder"
    if kind in {"license", "supply", "services", "manufacturing", "distribution", "lease", "construction"}:
        turned = _LICENSES_OUT if kind == "license" else _PROVIDES
        if turned.search(context):
            return theirs, ours
    return ours, theirs


def _purchase_roles(context: str) -> tuple[str | None, str | None]:
    if _OF_ISSUER.search(context) and not _BUYS.search(context) and not _SELLS.search(context):
        return "issuer", "buyer"
    sells, buys = _SELLS.search(context), _BUYS.search(context)
    if sells and (not buys or sells.start() < buys.start()):
        return ("issuer" if _SECURITIES.search(context) else "seller"), "buyer"
    return ("buyer", "seller") if buys else (None, None)


def is_merger_subsidiary(name: str) -> bool:
    """Whether a name is that of a company made for a merger."""
    return _MERGER_SUB.search(name) is not None
