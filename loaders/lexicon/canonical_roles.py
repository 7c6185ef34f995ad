"""The words that name each canonical role of a party, and the roles that a role in the text's words names."""

from __future__ import annotations

import re

# Phrases of one role; where one phrase holds another ("escrow agent", "agent") the longer one is read.
PHRASES: dict[str, tuple[str, ...]] = {
    "arranger": ("syndication agent", "documentation agent", "arranger", "bookrunner", "book manager", "commitment party"),
    "escrow-agent": ("escrow agent",),
    "rights-agent": ("rights agent", "transfer agent"),
    "agent": ("agent",),
    "trustee": ("trustee",),
    "guarantor": ("guarantor", "loan party", "indemnitor"),
    "borrower": ("borrower",),
    "lender": ("lender", "bank", "noteholder", "creditor"),
    "underwriter": ("underwriter", "initial purchaser", "dealer", "placement agent", "representative of the underwriters"),
    "merger-subsidiary": ("merger subsidiary", "merger sub"),
    "target": ("target", "acquired company"),
    "parent": ("distributing parent", "parent"),
    "issuer": ("issuer",),
    "buyer": ("buyer", "purchaser", "acquirer", "assignee", "transferee", "investor", "subscriber"),
    "seller": ("seller", "vendor", "selling stockholder", "assignor", "transferor"),
    "representative": ("stockholder representative", "shareholder representative", "representative"),
    "stockholder": ("stockholder", "shareholder", "holder"),
    "employer": ("employer",),
    "employee": ("employee", "executive", "director", "officer"),
    "licensor": ("licensor", "franchisor"),
    "licensee": ("licensee", "sublicensee", "franchisee"),
    "manufacturer": ("manufacturer",),
    "supplier": ("supplier", "product owner"),
    "distributor": ("distributor", "promoter", "reseller"),
    "customer": ("customer", "recipient", "payor", "client", "shipper"),
    "service-provider": ("service provider", "contractor", "consultant", "provider", "carrier", "transporter"),
    "owner": ("owner",),
    "landlord": ("landlord", "lessor", "sublandlord", "sublessor"),
    "tenant": ("tenant", "lessee", "occupant", "subtenant", "sublessee"),
    "collaborator": ("collaborator", "joint venture partner", "joint venturer", "partner", "developer", "funding partner"),
    "grantor": ("grantor",),
    "grantee": ("grantee", "optionee"),
    "spun-off-company": ("spun-off company", "spun off company"),
    "regulator": ("regulator",),
    "claimant": ("claimant", "plaintiff", "releasor", "indemnitee"),
    "respondent": ("respondent", "defendant", "releasee"),
}

_ROLE_OF = {phrase: role for role, phrases in PHRASES.items() for phrase in phrases}
_NAMED = re.compile(
    r"\b(?P<phrase>" + "|".join(re.escape(phrase) for phrase in sorted(_ROLE_OF, key=lambda p: (-len(p), p))) + r")s?\b"
)


def canonical_roles(role: str) -> tuple[str, ...]:
    """The canonical roles that a role names, sorted: "Collateral Agent and Lender" names agent and lender, "advisor" none."""
    return tuple(sorted({_ROLE_OF[match["phrase"]] for match in _NAMED.finditer(" ".join(role.casefold().split()))}))
