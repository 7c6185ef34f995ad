"""Kinds of agreement by the words of their titles: the first rule that matches decides, so the narrower stand first."""

from __future__ import annotations

from dataclasses import dataclass

from pactgraph.ontology.records import AgreementKind


@dataclass(frozen=True, slots=True)
class KindRule:
    """Titles that match `pattern` (folded) are of `kind`; `neighbour` must not match."""

    kind: AgreementKind
    pattern: str
    examples: tuple[str, ...]
    neighbour: str


KIND_RULES: tuple[KindRule, ...] = (
    KindRule(
        "purchase", r"^(?:sale|acquisition) of\b", ("sale of its credit facility building",), "agreement for the sale of its mill"
    ),
    KindRule(
        "settlement",
        r"settlement|stipulation|consent decree|consent order|plea agreement",
        ("Settlement Agreement and Mutual Release",),
        "settler rights",
    ),
    KindRule("other", r"restructuring agreement$", ("Orrin Labs Restructuring Agreement",), "restructuring of loans"),
    KindRule(
        "other",
        r"^(?:\w+ )?quality (?:\(?assurance\)? |technical )?agreement$",
        ("Quality Agreement", "Quality Assurance Agreement"),
        "Quality Manufacturing Agreement",
    ),
    KindRule("other", r"indemnif", ("Patent Indemnification Agreement",), "identification letter"),
    KindRule(
        "other",
        r"^(?:(?!purchase)[\w-]+ ){0,5}warrants?(?: (?:certificate|agreement|transaction|confirmation)s?)?$",
        ("five-year warrant", "Warrant Agreement"),
        "warrant purchase agreement",
    ),
    KindRule(
        "other",
        r"(?:note|bond) hedge|capped call|call spread|\bhedge (?:transaction|confirmation)s?$"
        r"|(?:rate|currency|commodity|basis|return|price|fuel|gas|power|default) swaps?$",
        ("convertible note hedge transactions", "Confirmation for Capped Call Transactions", "interest rate swap"),
        "callable note purchase agreement",
    ),
    KindRule("purchase", r"equity commitment|backstop", ("Equity Commitment Letter",), "credit commitment letter"),
    KindRule(
        "purchase",
        r"(?:stock|shares?|units?|securities) repurchase",
        ("Stock Repurchase Agreement",),
        "master repurchase agreement",
    ),
    KindRule("lease", r"^(?:\w+ ){0,3}leases? and\b", ("Master Lease and Security Agreement",), "release and waiver"),
    KindRule(
        "registration_rights",
        r"registration rights|investors?'? rights",
        ("Registration Rights Agreement",),
        "rights agreement",
    ),
    KindRule(
        "confidentiality",
        r"confidentiality|confidential information|non-?\s?disclosure|standstill",
        (
            "Mutual Confidentiality Agreement",
            "Nondisclosure and Noncompete Agreement",
            "Confidential Information and Inventions Agreement",
        ),
        "disclosure schedule",
    ),
    KindRule(
        "other",
        r"^(?:\w+ )?(?:non[ -]?compet|restrictive covenant|redevelopment agreement)",
        ("Non-Competition Agreement", "Restrictive Covenant Agreement"),
        "competitive bid agreement",
    ),
    KindRule("other", r"materials? transfer agreement", ("Biological Material Transfer Agreement",), "material supply agreement"),
    KindRule(
        "services",
        r"(?:clinical|research|laboratory|testing|bioanalytical|preclinical|development) (?:\w+ ){0,2}services|contract research"
        r"|clinical (?:trial|study) (?:management|conduct)",
        ("Master Clinical Research Services Agreement", "Contract Research Agreement"),
        "research collaboration agreement",
    ),
    KindRule(
        "manufacturing",
        r"\bdevelopment,? (?:and )?(?:\w+ )?manufactur|manufactur\w+,? (?:and )?(?:\w+ )?development",
        ("Development and Manufacturing Agreement", "Manufacturing and Process Development Agreement"),
        "development and license agreement",
    ),
    KindRule(
        "collaboration",
        r"collaboration (?:and|,)|^co-?(?:development|commerciali[sz]ation|promotion)\b",
        ("Collaboration and Option Agreement", "Collaboration and License Agreement"),
        "laboratory option agreement",
    ),
    KindRule(
        "voting_support",
        r"voting (?:and |agreement|trust)|(?<!administrative )(?<!technical )(?<!and )support agreement"
        r"|tender and|tender agreement|(?:share|stock)holders?'? "
        r"agreement|lock-?up and support"
        r"|voting rights|nomination agreement",
        ("Voting and Support Agreement", "Stockholders Agreement"),
        "technical support services agreement",
    ),
    KindRule(
        "spin_off",
        r"separation and distribution|tax (?:matters|sharing|allocation|disaffiliation|separation)|employee matters"
        r"|transition(?:al)? services"
        r"|master separation|contribution and distribution",
        ("Separation and Distribution Agreement", "Tax Matters Agreement"),
        "separation agreement",
    ),
    KindRule(
        "merger",
        r"\bmerger\b|business combination|plan of (?:reorganization and )?merger|amalgamation|arrangement agreement"
        r"|scheme of arrangement"
        r"|plan of reorganization|transaction agreement|implementation agreement",
        ("Agreement and Plan of Merger", "Business Combination Agreement"),
        "emergency services agreement",
    ),
    KindRule(
        "severance",
        r"severance|change.{1,2}(?:in|of).{1,2}control|sep[ae]ration|retention|general release|release agreement"
        r"|\brelease\b|transition agreement"
        r"|retirement agreement|termination benefits|resignation|retirement and",
        ("Change in Control Agreement", "Separation Agreement and General Release"),
        "control agreement",
    ),
    KindRule(
        "equity_award",
        r"(?:restricted|performance|phantom|deferred|incentive)[\w\- ]{0,24}(?:stock|shares?|units?|equity)[\w\- "
        r"]{0,16}(?:award|agreement|grant|letter)"
        r"|stock options?|option (?:award|grant)|(?:stock|equity|unit|share|incentive) award|(?:stock|share) "
        r"(?:appreciation|grant)|award agreement"
        r"|option agreement|rsu |psu |profits? interests?|incentive (?:plan|agreement)",
        ("Restricted Stock Unit Award Agreement", "Stock Option Agreement"),
        "stock purchase agreement",
    ),
    KindRule(
        "employment",
        r"employment|offer letter|bonus (?:agreement|letter)|letter of offer"
        r"|(?:executive|employee) agreement|services? agreement with executive|compensation "
        r"agreement|executive service",
        ("Amended and Restated Employment Agreement", "Offer Letter", "Employee Agreement"),
        "deployment agreement",
    ),
    KindRule(
        "underwriting",
        r"underwriting|(?:equity|at.the.market) (?:distribution|offering)|placement agen|(?:market|equity|controlled) "
        r"sales? agreement"
        r"|at.(?:the.)?market|open market sale|^sales agreement|(?<!general )terms agreement|pricing agreement"
        r"|dealer(?: manager)? agreement|(?<!collateral )agency agreement|placement agreement"
        r"|commercial paper dealer",
        ("Underwriting Agreement", "Placement Agency Agreement", "At Market Issuance Sales Agreement"),
        "product sale contract",
    ),
    KindRule(
        "construction",
        r"\bconstruction of\b|\bconstruction ?(?:/|and) ?development agreement"
        r"|(?:agreement|contract) (?:on|for) (?:the )?construction (?!loan|financing|mortgage)",
        (
            "Agreement on Construction of Port Facilities",
            "Contract for the Construction of a Plant",
            "Construction/Development Agreement",
        ),
        "construction loan agreement",
    ),
    KindRule(
        "indenture",
        r"indenture(?! of lease)|officers?'? certificate|global note|trust deed|company order",
        ("Third Supplemental Indenture",),
        "trust agreement",
    ),
    KindRule(
        "credit",
        r"\bcredit|\bloans?\b|\bnotes?\b|guarant(?:y|ees?|ies)\b|facilit(?:y|ies)|security agreement|pledge|collateral"
        r"|mortgage|lending|borrowing"
        r"|promissory|revolv|commitment letter|forbearance|intercreditor|subordination|deed of trust|receivables"
        r"|increase joinder|letter of credit|pay-?off letter|deposit account|(?:inventory|merchant|cash|account) advance"
        r"|financing|debentures?|reimbursement agreement|line of credit|repurchase agreement|debt|term sheet for debt|bridge",
        (
            "Five-Year Credit Agreement",
            "Note Purchase Agreement",
            "Guarantee and Collateral Agreement",
            "Inventory Advance Agreement",
            "Assignment of Deposit Account",
        ),
        "accreditation agreement",
    ),
    KindRule("other", r"\brights (?:agreement|plan)$", ("Preferred Shares Rights Agreement",), "rights offering"),
    KindRule(
        "joint_venture",
        r"joint venture|limited liability company agreement|operating agreement of|(?:limited )?partnership agreement"
        r"|shareholders? agreement",
        ("Joint Venture Agreement",),
        "adventure park agreement",
    ),
    KindRule(
        "license",
        r"licen[cs]|intellectual property|patent|trademark|option and license",
        ("Exclusive License Agreement", "Trademark License Agreement"),
        "silence period",
    ),
    KindRule(
        "distribution",
        r"distribut|reseller|\bdealer|marketing agreement|franchise",
        ("Exclusive Distribution Agreement",),
        "attribution policy",
    ),
    KindRule(
        "collaboration",
        r"collaborat|(?:co-?)?promotion (?:and \w+ )?agreement|co-?promotion"
        r"|co-?development|\bdevelopment and|research (?:and|agreement)|research|alliance"
        r"|cooperation|strategic agreement"
        r"|(?<!re)development agreement|commercialization",
        ("Collaboration Agreement", "Research and Development Agreement"),
        "property redevelopment lease",
    ),
    KindRule(
        "construction",
        r"construct|design.build|general contractor|\bepc\b|engineering,? procurement|between owner and contractor"
        r"|infrastructure improvements",
        ("Construction Agreement",),
        "instruction letter",
    ),
    KindRule(
        "lease",
        r"\b(?:sub)?leases?\b|\bleasing|tenancy|shared location|leaseback"
        r"|^(?:(?:time|bareboat|voyage) )?charters?(?: part(?:y|ies))?$",
        ("Lease Agreement", "Office Lease", "time charter"),
        "release",
    ),
    KindRule(
        "manufacturing",
        r"manufactur|\bfill and finish|toll(?:ing)? |co-?pack",
        ("Manufacturing Agreement", "Co-Packing Agreement"),
        "factoring agreement",
    ),
    KindRule(
        "supply",
        r"suppl(?:y|ier)|sales (?:agreement|contract)|offtake|off-take|purchase orders?(?:$| of )"
        r"|^orders? (?:for|of) (?!.*\bcourt\b)"
        r"|procurement|take-or-pay|gas purchase|power purchase",
        ("Steel Supply Agreement", "Ethylene Sales Agreement"),
        "supplement",
    ),
    KindRule(
        "purchase",
        r"purchase|acquisition|\bsale\b|subscription|exchange agreement|securities purchase|contribution(?:,| and| agreement)"
        r"|equity commitment|asset transfer"
        r"|share repurchase|investment agreement|buy",
        ("Asset Purchase Agreement", "Purchase and Sale Agreement"),
        "wholesale services agreement",
    ),
    KindRule(
        "services",
        r"services?\b|consult|drilling|handling|staffing|outsourcing|advisory|management agreement|maintenance"
        r"|transportation|consulting"
        r"|administration agreement|engagement"
        r"|hosting|processing|^subcontract|indefinite-(?:delivery|quantity)|task order",
        ("Master Services Agreement", "Consulting Agreement"),
        "serviceable area map",
    ),
)
