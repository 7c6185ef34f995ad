"""Verbs that tell the two sides of a deal apart, by the kind of deal: "Corran will supply ash to Delft"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.ontology.records import AgreementKind


@dataclass(frozen=True, slots=True)
class Deeds:
    """Verbs that tell the two sides of a deal apart: who does it is `doer`, who stands against it `other`."""

    verbs: str
    doer: str
    other: str


_TABLE: dict[AgreementKind, tuple[Deeds, ...]] = {
    "supply": (
        Deeds(r"supply|supplies|sell|furnish|deliver|manufacture|provide", "supplier", "customer"),
        Deeds(r"purchase|buy|order|procure", "customer", "supplier"),
    ),
    "manufacturing": (
        Deeds(r"manufacture|manufactures|produce|supply|package", "manufacturer", "customer"),
        Deeds(r"purchase|buy|order", "customer", "manufacturer"),
    ),
    "services": (
        Deeds(r"provide|provides|perform|render|operate|manage|maintain|administer|host|advise", "service provider", "customer"),
        Deeds(r"engage|engaged|retain|retained|dedicate|dedicated", "customer", "service provider"),
    ),
    "distribution": (
        Deeds(r"distribute|market|promote|resell|sell", "distributor", "supplier"),
        Deeds(r"appoint|appointed|supply", "supplier", "distributor"),
    ),
    "license": (
        Deeds(
            r"in-licensed|licen[sc]ed from|licen[sc]ed (?:[\w'-]{1,20} ){1,8}?from(?= (?:the )?[A-Z])"
            r"|(?:was|were|been) granted by",
            "licensee",
            "licensor",
        ),
        Deeds(r"grant|grants|granted|(?:out-)?licen[sc]e[sd]?(?! from)", "licensor", "licensee"),
        Deeds(
            r"(?:receives?|received|obtains?|obtained|acquires?|acquired|holds?|held|have|has|had"
            r"|(?:was|were|been|is) granted) (?:an? |the )?(?!its |their |no |certain )(?:[\w-]{2,25},? ){0,5}"
            r"(?:(?:sub-?)?licen[sc]e|rights?)",
            "licensee",
            "licensor",
        ),
        Deeds(
            r"(?:pay|pays|paid|make|makes|made) (?:(?:to )?[A-Z][\w&-]{1,20} |(?:to )?the [A-Z]\w{2,12} )?(?:an? |the )?"
            r"(?:(?:non-refundable|one-time|cash),? ){0,2}(?:initial|up-?front|signing|licen[sc]e) (?:licen[sc]e |cash )?"
            r"(?:fee|payment)(?: of)?",
            "licensee",
            "licensor",
        ),
        Deeds(
            r"(?:(?:be |is |are )?(?:also )?(?:eligible|entitled) to )?receive (?:up to |an? |the )?"
            r"(?:[\w-]{2,20} ){0,5}?[$€£]\d[\d.,]{0,14}",
            "licensor",
            "licensee",
        ),
    ),
    "lease": (
        Deeds(
            r"(?:sub)?lease (?:back )?(?:approximately|up to|about"
            r"|(?:office|retail|warehouse|laboratory|manufacturing)?[\s]?space|\d)(?![^.;]{0,120}\sto\s(?:the\s)?[A-Z])",
            "tenant",
            "landlord",
        ),
        Deeds(
            r"lease to|rent to|sublease to|leased to|construct|build"
            r"|(?:(?:sub)?leased?|charter(?:ed)?) (?:[\w'-]{1,20} ){1,12}?to (?=(?:the )?[A-Z])",
            "landlord",
            "tenant",
        ),
        Deeds(
            r"occupy|lease from|rent from|pay (?:annual |monthly |base )*rent"
            r"|(?:sub)?leased? (?:back )?(?:[\w'-]{1,20} ){1,12}?from (?=(?:the )?[A-Z])",
            "tenant",
            "landlord",
        ),
    ),
    "purchase": (
        Deeds(r"purchase|purchased|acquire|acquired|buy|bought|repurchase|repurchased", "buyer", "seller"),
        Deeds(r"sell|sold|issue(?:d)? and (?:sell|sold)|transfer|divest|contributed?|assign", "seller", "buyer"),
    ),
}  # fmt: skip
_MODAL = (
    r"(?:(?:(?:has |have |had )?(?:also )?agree(?:d|s) to|will|shall|would|is to|has committed to|committed to)\s(?:also\s|then\s"
    r"|exclusively\s|initially\s|temporarily\s|continue\sto\s)?|has\s|have\s|had\s)?"
)
DONE = {
    kind: tuple((re.compile(rf"\b{_MODAL}(?:{deed.verbs})\b(?!\sof\b)".replace(" ", r"\s")), deed) for deed in deeds)
    for kind, deeds in _TABLE.items()
}
