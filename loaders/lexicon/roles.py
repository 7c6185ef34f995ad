"""Words that name what a party is in a deal, with the canonical role of each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoleWord:
    """A role, the words that name it (singular, small letters), and a word that looks like one and is none."""

    role: str
    words: tuple[str, ...]
    neighbour: str


ROLE_WORDS: tuple[RoleWord, ...] = (
    RoleWord(
        "arranger",
        (
            "arranger",
            "lead arranger",
            "joint lead arranger",
            "bookrunner",
            "joint bookrunner",
            "book manager",
            "book-runner",
            "bookmanager",
            "syndication agent",
            "documentation agent",
            "co-documentation agent",
            "commitment party",
            "co-arranger",
            "book runner",
        ),
        "range",
    ),
    RoleWord("escrow agent", ("escrow agent",), "escrow"),
    RoleWord("rights agent", ("rights agent", "transfer agent", "warrant agent"), "rights"),
    RoleWord(
        "agent",
        (
            "agent",
            "administrative agent",
            "collateral agent",
            "paying agent",
            "managing agent",
            "facility agent",
            "sales agent",
            "co-agent",
            "administrator",
            "swingline agent",
            "calculation agent",
            "custodian",
            "depositary",
        ),
        "agency",
    ),
    RoleWord("trustee", ("trustee", "indenture trustee", "collateral trustee", "property trustee"), "trust"),
    RoleWord("guarantor", ("guarantor", "subsidiary guarantor", "loan party", "parent guarantor", "indemnitor"), "guarantee"),
    RoleWord(
        "borrower",
        ("borrower", "co-borrower", "subsidiary borrower", "parent borrower", "maker", "obligor", "debtor"),
        "borrowing",
    ),
    RoleWord(
        "lender",
        (
            "lender",
            "bank",
            "swingline lender",
            "swing line lender",
            "issuing bank",
            "issuing lender",
            "noteholder",
            "creditor",
            "departing lender",
            "l/c issuer",
            "letter of credit issuer",
            "revolving lender",
            "term lender",
        ),
        "lending",
    ),
    RoleWord(
        "underwriter",
        (
            "underwriter",
            "initial purchaser",
            "dealer",
            "placement agent",
            "representative of the underwriters",
            "manager",
            "dealer manager",
            "book-running manager",
            "representative of the several underwriters",
            "representative of the initial purchasers",
        ),
        "underwriting",
    ),
    RoleWord(
        "merger subsidiary",
        ("merger sub", "merger subsidiary", "acquisition sub", "merger sub i", "merger sub ii", "sub", "sub i", "sub ii"),
        "merger",
    ),
    RoleWord("target", ("target", "acquired company", "target company"), "targeting"),
    RoleWord("parent", ("parent", "ultimate parent"), "parental"),
    RoleWord("issuer", ("issuer", "successor issuer", "co-issuer"), "issuance"),
    RoleWord(
        "buyer", ("buyer", "purchaser", "acquirer", "assignee", "transferee", "investor", "subscriber", "acquiror"), "purchase"
    ),
    RoleWord(
        "seller",
        ("seller", "vendor", "selling stockholder", "selling shareholder", "assignor", "transferor", "originator"),
        "sale",
    ),
    RoleWord(
        "representative",
        (
            "stockholder representative",
            "shareholder representative",
            "sellers' representative",
            "representative",
            "securityholder representative",
            "equityholder representative",
            "seller representative",
            "stockholders' representative",
            "shareholders' representative",
        ),
        "representation",
    ),
    RoleWord("stockholder", ("stockholder", "shareholder", "holder", "unitholder"), "stockholding"),
    RoleWord("employer", ("employer",), "employment"),
    RoleWord("employee", ("employee", "executive", "director", "officer"), "employ"),
    RoleWord("licensor", ("licensor",), "license"),
    RoleWord("licensee", ("licensee", "sublicensee"), "licensed"),
    RoleWord("manufacturer", ("manufacturer",), "manufacturing"),
    RoleWord("supplier", ("supplier", "product owner"), "supply"),
    RoleWord("distributor", ("distributor", "promoter", "reseller"), "distribution"),
    RoleWord("customer", ("customer", "recipient", "payor", "client"), "custom"),
    RoleWord("service provider", ("service provider", "contractor", "consultant", "provider", "servicer"), "service"),
    RoleWord("owner", ("owner",), "ownership"),
    RoleWord("landlord", ("landlord", "lessor", "sublessor"), "land"),
    RoleWord("tenant", ("tenant", "lessee", "occupant", "subtenant"), "tenancy"),
    RoleWord(
        "collaborator",
        ("collaborator", "joint venture partner", "joint venturer", "partner", "developer", "funding partner"),
        "collaboration",
    ),
    RoleWord("grantor", ("grantor", "pledgor"), "grant"),
    RoleWord("grantee", ("grantee", "optionee", "participant"), "granted"),
    RoleWord("spun-off company", ("spun-off company", "spinco"), "spin"),
    RoleWord("claimant", ("claimant", "plaintiff", "releasor", "indemnitee"), "claim"),
    RoleWord("respondent", ("respondent", "defendant", "releasee"), "response"),
)

# Defined words that stand for a party without being a name of it: never aliases. One a line or several, by ";".
_GENERIC = """company; corporation; registrant; partnership; firm; trust; fund; group; party; parties; counterparty; "; "depositor
sponsor; affiliate; subsidiary; subsidiaries; holdings; holding; plan; surviving corporation; surviving entity
surviving company; operating partnership; general partner; limited partner; limited partners; new company; acquisition
corp; commission; sec; exchange; board; committee; employees; companies; registrants; subs; merger subs; loan parties
credit parties; obligors; selling stockholders; selling shareholders; securityholders; company parties; company
subsidiaries; parent parties; member; members; indemnified party; spouse; state; city; county; government; authority
agency; department; institution; insurer; reinsurer; co; corp; opco; holdco; topco; bidco; newco; operating company
joint venture; spv; spe; holding company; mr; ms; we; us; our; ours; buyer parties; seller parties; purchaser parties
contributor; contributors; initial lenders; key executives; named executive officers; operating sub; university; college
institute; hospital; foundation"""

GENERIC_PARTY_WORDS: frozenset[str] = frozenset(
    word.strip() for line in _GENERIC.splitlines() for word in line.split(";")
) | frozenset(form for entry in ROLE_WORDS for word in entry.words for form in (word, word + "s"))
