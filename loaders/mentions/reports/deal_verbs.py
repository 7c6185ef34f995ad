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


# What a right is one to that makes its holder a licensee; "has the right to terminate" may be said of either side.
_TO_USE = (
    r"(?:(?:use|have made|research|sell|develop|commerciali[sz]e|market|distribute|practi[cs]e|exploit|manufacture|promote)\b"
    r"|make(?=,| and\b| or\b))"
)
_NO_USE = (
    r"(?:terminate|cancel|end|receive|purchase|acquire|buy|audit|inspect|review|participate|consent|approve|appoint|designate|elect"
    r"|nominate|negotiate|enforce|renew|extend|require|assign|convert|match|indemnification|payments?|royalties)\b"
)
# "has termination rights", "has the option to terminate the license", "has the right to terminate the license"
_NO_GRANT = r"(?:rights?|terminat\w{1,5}|cancel\w{0,8}|audit|registration|voting|inspection|consent|approval|preemptive)\b"
_RIGHT = (
    rf"(?:rights(?! to (?:\w{{3,15}}ly )?{_NO_USE})"
    r"|right(?:,? and (?:the )?(?:exclusive )?licen[sc]e|, but not the obligation,)?"
    rf" to (?:(?:\w{{3,15}}ly|and) ){{0,3}}{_TO_USE})"
)
_SOLE = r"(?:an? |the |its |our )?(?:(?:sole|exclusive|primary|principal|preferred|commercial|only|main),? (?:and )?){0,3}"
_SOURCE = rf"{_SOLE}(?:source|supplier|manufacturer)(?: of)?"
_ORDERS = r"place (?:[\w-]{1,20} ){0,3}orders"
# what the one who is served pays; the other may owe a commission or damages
_PAYS = (
    r"(?:pay|compensate|reimburse)(?= (?:the )?(?:[A-Z]|us\b))"
    r"(?! [^.;]{0,90}\b(?:commissions?|penalt\w{1,3}|damages|rebates?|royalt\w{1,3}"
    r"|milestones?|profits?|share|portion|percentage)\b)"
)
_BILLS = r"bill|invoice|ship|make (?=(?:in|at) (?:its|our)\b)(?:in|at)"
_TABLE: dict[AgreementKind, tuple[Deeds, ...]] = {
    "supply": (
        Deeds(r"supply|supplies|sell|furnish|deliver|manufacture|provide", "supplier", "customer"),
        Deeds(rf"(?:be|serve as|act as) {_SOURCE}|is supplying|{_BILLS}", "supplier", "customer"),
        Deeds(rf"purchase|buy|order|procure|{_ORDERS}|{_PAYS}", "customer", "supplier"),
    ),
    "manufacturing": (
        Deeds(r"manufacture|manufactures|produce|supply|package", "manufacturer", "customer"),
        Deeds(rf"(?:be|serve as|act as) {_SOURCE}|{_BILLS}", "manufacturer", "customer"),
        Deeds(rf"purchase|buy|order|{_ORDERS}|{_PAYS}", "customer", "manufacturer"),
    ),
    "services": (
        Deeds(r"provide|provides|perform|render|operate|manage|maintain|administer|host|advise", "service provider", "customer"),
        Deeds(r"supply (?:[\w-]{1,20} ){0,4}(?:services|testing|support)(?= to )|bill|invoice", "service provider", "customer"),
        Deeds(rf"engage|engaged|retain|retained|dedicate|dedicated|{_PAYS}", "customer", "service provider"),
    ),
    "distribution": (
        Deeds(r"distribute|market|promote|resell|sell", "distributor", "supplier"),
        Deeds(
            r"(?:become|became|be|act as|serve as) (?:an? |the |its |our |[A-Z][\w&-]{1,20}'s? )?"
            r"(?:[\w-]{1,20} ){0,3}distributor(?: of)?",
            "distributor",
            "supplier",
        ),
        Deeds(_PAYS, "distributor", "supplier"),
        Deeds(r"appoint|appointed|supply", "supplier", "distributor"),
    ),
    "license": (
        Deeds(
            r"in-licen[sc]e[sd]?|licen[sc]e[sd]? from|licen[sc]e[sd]? (?:[\w'-]{1,20} ){1,8}?from(?= (?:the )?[A-Z])"
            r"|(?:was|were|been) granted by"
            r"|(?:holds?|held|has|have|had|obtain(?:s|ed)?|received?|acquired?) (?:an? |the )(?:exclusive )?option to"
            r" (?:[\w-]{2,20} ){0,4}?licen[sc]e",
            "licensee",
            "licensor",
        ),
        Deeds(r"grant|grants|granted|(?:out-)?licen[sc]e[sd]?(?! from)", "licensor", "licensee"),
        Deeds(r"(?:give|gives|gave)(?= [^.;]{1,90}\b(?:rights|licen[sc]e)\b)", "licensor", "licensee"),
        Deeds(
            r"(?:receives?|received|obtains?|obtained|acquires?|acquired|holds?|held|have|has|had"
            r"|(?:was|were|been|is) granted) (?:an? |the )?(?!its |their |no |certain )"
            rf"(?:(?!{_NO_GRANT})[\w-]{{2,25}},? ){{0,5}}(?:(?:sub-?)?licen[sc]e|{_RIGHT})",
            "licensee",
            "licensor",
        ),
        Deeds(
            r"(?:pay|pays|paid|make|makes|made) (?:(?:to )?[A-Z][\w&-]{1,20} |(?:to )?the [A-Z]\w{2,12} )?(?:an? |the )?"
            r"(?:(?:non-refundable|one-time|cash),? ){0,2}(?:initial|up-?front|signing|licen[sc]e) (?:licen[sc]e |cash )?"
            r"(?:fee|payment)(?: of)?"
            r"|(?:pay|pays|paid) (?:[^.;]{1,60}? )?(?:royalt(?:y|ies)|milestones?(?: payments?)?|licen[sc]e issue)",
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
        Deeds(r"subscribed? for|invest(?:ed)?(?= (?:up to |an? )?(?:[\w-]{2,20} ){0,4}?[$€£])", "buyer", "seller"),
        Deeds(
            r"(?:pay|paid) (?:us|the Company|[A-Z][\w&-]{1,25}(?: [A-Z][\w&.-]{1,20},?){0,3})"
            r"(?= (?:an? |up to )?(?:[\w-]{2,20} ){0,4}?[$€£])",
            "buyer",
            "seller",
        ),
    ),
}  # fmt: skip
_MODAL = (  # "will import, promote and sell"
    r"(?:(?:(?:has |have |had )?(?:also )?agree(?:d|s) to|will|shall|would|is to|has committed to|committed to)\s(?:also\s|then\s"
    r"|exclusively\s|initially\s|temporarily\s|continue\sto\s)?(?:[a-z-]{3,15}(?:,|,?\sand)\s){0,4}|has\s|have\s|had\s)?"
)
DONE = {
    kind: tuple((re.compile(rf"\b{_MODAL}(?:{deed.verbs})\b(?!\sof\b)".replace(" ", r"\s")), deed) for deed in deeds)
    for kind, deeds in _TABLE.items()
}
