"""What one source file says, as frozen records whose every field holds its evidence.

A field is a `Fact`: a value with the mentions (spans) that state it, the rule that read it and a confidence. What the text does
not state is None or (). What it states without disclosing is a `Withheld`, never 0 and never dropped.

Dates are ISO 8601 strings as precise as the text: "2007-04-30", "2007-04", "2007", or an interval "2008-01-01/2008-04-30"
where the text is vaguer than a calendar unit ("early 2008"). Money values are exact decimals.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict

Value = TypeVar("Value")

AgreementKind = Literal[
    "license", "collaboration", "manufacturing", "supply", "distribution", "services", "merger", "purchase", "credit",
    "indenture", "underwriting", "lease", "employment", "severance", "equity_award", "settlement", "joint_venture",
    "registration_rights", "voting_support", "spin_off", "confidentiality", "construction", "other",
]  # fmt: skip
AgreementEvent = Literal["entry", "amendment", "restatement", "termination", "mention"]
OfficerChange = Literal["appointed", "resigned", "terminated", "retired"]


class Record(BaseModel):
    """A frozen record; a field it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Mention(Record):
    """One place where a text states something: half-open `[start, end)` in code points of the document's text."""

    document: int  # number of the document in its source file, from 1
    start: int
    end: int
    quote: str  # exactly text[start:end]


class Fact(Record, Generic[Value]):
    """A value, where the text states it, which rule read it, and how often facts of that rule are right."""

    value: Value
    mentions: tuple[Mention, ...]  # at least one; the first is the one to show
    rule: str
    confidence: float = 0.9  # 0 to 1


class Withheld(Record):
    """Something stated but not disclosed: redacted (`[***]`) or named without its figure ("a certain number")."""

    what: str  # what is withheld, in the text's words: "quantity", "royalty rate"
    fact: Fact[str]


class FormerName(Record):
    """A name that a registrant bore until `until` (ISO date), where the filing gives one."""

    name: Fact[str]
    until: str | None = None


class Registrant(Record):
    """A registrant as the cover or header names it."""

    name: Fact[str]
    jurisdiction: Fact[str] | None = None
    commission_file_number: Fact[str] | None = None
    ein: Fact[str] | None = None
    cik: Fact[str] | None = None  # 10 digits
    sic: Fact[str] | None = None
    phone: Fact[str] | None = None
    address: Fact[str] | None = None
    ticker: Fact[str] | None = None
    exchange: Fact[str] | None = None
    former_names: tuple[FormerName, ...] = ()


class CheckBox(Record):
    """A check box of the cover, by the provision it names ("17 CFR 230.425")."""

    provision: str
    checked: Fact[bool]


class Item(Record):
    """An item that has a section of its own."""

    number: Fact[str]  # "1.01", old form "5"
    title: Fact[str] | None = None
    start: int  # the section, in the document's text
    end: int


class ExhibitEntry(Record):
    """A row of the exhibit index."""

    number: Fact[str]  # "10.1"
    description: Fact[str] | None = None
    incorporated_from: Fact[str] | None = None  # the words that say where it was first filed


class Notice(Record):
    """Where a party wants notices sent, or a copy of them."""

    addressee: Fact[str] | None = None  # whom the address block names
    attention: Fact[str] | None = None
    address: Fact[str] | None = None  # street to postcode, on one line
    email: Fact[str] | None = None
    copy_to: bool = False  # "with a copy to"


class Signer(Record):
    """A person who signs for a party, or is the party, as the signature block prints it."""

    name: Fact[str]
    title: Fact[str] | None = None
    signed_on: Fact[str] | None = None
    conformed: bool = False  # signed as "/s/"


class Party(Record):
    """An organization or person bound by an agreement, as the text names it."""

    name: Fact[str]
    aliases: tuple[Fact[str], ...] = ()  # short names defined for it; generic words ("Company") left out
    defined_as: tuple[Fact[str], ...] = ()  # generic words defined for it ("Company", "Buyer")
    role: Fact[str] | None = None
    person: bool = False
    jurisdiction: Fact[str] | None = None
    address: Fact[str] | None = None
    notices: tuple[Notice, ...] = ()  # of an agreement document
    signers: tuple[Signer, ...] = ()


class Amount(Record):
    """Money of an agreement."""

    value: Fact[Decimal]  # the upper figure of a range
    currency: Fact[str]  # ISO 4217
    what: Fact[str] | None = None
    low: Fact[Decimal] | None = None
    payer: Fact[str] | None = None  # party names
    payee: Fact[str] | None = None
    contingent: Fact[bool] | None = None
    per: Fact[str] | None = None  # "year", "month", "share", "batch", …


class Term(Record):
    """How long an agreement or payment runs."""

    text: Fact[str]
    duration: str | None = None  # ISO 8601 duration, "P5Y"
    until: str | None = None  # ISO date or interval


class Amends(Record):
    """The earlier agreement that this one amends, restates, extends, assigns or terminates."""

    title: Fact[str] | None = None
    date: Fact[str] | None = None
    parties: tuple[Fact[str], ...] = ()
    number: Fact[int] | None = None  # 3 in "Amendment No. 3"


class Termination(Record):
    """Who ended an agreement, why, and at what cost."""

    by: Fact[str] | None = None
    reason: Fact[str] | None = None
    penalty: Fact[str] | None = None


class Agreement(Record):
    """One agreement as one document reports it."""

    title: Fact[str] | None = None
    kind: Fact[AgreementKind]
    event: Fact[AgreementEvent]
    date: Fact[str] | None = None
    effective_date: Fact[str] | None = None
    expiration_date: Fact[str] | None = None
    parties: tuple[Party, ...] = ()
    amounts: tuple[Amount, ...] = ()
    compounds: tuple[Fact[str], ...] = ()
    beneficiaries: tuple[Fact[str], ...] = ()  # unnamed classes ("its collaborative partners")
    governing_law: Fact[str] | None = None
    amends: Amends | None = None
    changes: tuple[Fact[str], ...] = ()  # what an amendment changes, in its words
    termination: Termination | None = None
    territory: tuple[Fact[str], ...] = ()
    excluded_territory: tuple[Fact[str], ...] = ()
    exclusive: Fact[bool] | None = None
    term: Term | None = None
    royalties: tuple[Fact[str], ...] = ()
    stage: Fact[str] | None = None  # stage of development ("Phase 2")
    redactions: tuple[Withheld, ...] = ()
    undisclosed: tuple[Withheld, ...] = ()
    exhibit: Fact[str] | None = None
    item: str | None = None  # number of the item that reports it


class Compound(Record):
    """A drug, candidate, biologic, chemical compound or branded medicine as named."""

    name: Fact[str]
    aliases: tuple[Fact[str], ...] = ()  # collective ones ("DMx") too
    ingredient: Fact[str] | None = None  # of a brand
    chemical_class: Fact[str] | None = None  # "maytansinoid derivatives"
    used_in: Fact[str] | None = None  # product class made from it ("TAP compounds")


class Collective(Record):
    """A collective alias and the set it stands for, in this document."""

    name: Fact[str]
    members: tuple[str, ...]


class Officer(Record):
    """A natural person with a corporate role, once per organization."""

    name: Fact[str]
    title: Fact[str] | None = None
    organization: Fact[str] | None = None
    signatory: Fact[bool] | None = None  # present and True where the person signed the document
    conformed: bool = False  # signed as "/s/"
    signed_on: Fact[str] | None = None
    change: Fact[OfficerChange] | None = None
    change_date: Fact[str] | None = None


class Subsidiary(Record):
    """A row of an EX-21 list."""

    name: Fact[str]
    jurisdiction: Fact[str] | None = None
    share: Fact[str] | None = None  # as filed: "51%"
    parent: str | None = None  # the row it is nested under


class Owner(Record):
    """A reporting owner of Forms 3, 4 and 5."""

    name: Fact[str]
    cik: Fact[str] | None = None
    director: Fact[bool] | None = None
    officer_title: Fact[str] | None = None
    ten_percent_owner: Fact[bool] | None = None


class DocumentRecord(Record):
    """What one document of a source file says."""

    number: int
    type: str  # "8-K", "EX-10.1", …
    name: str
    exhibit: str | None = None  # "10.1" for an exhibit
    length: int  # code points of its text
    form: Fact[str] | None = None
    event_date: Fact[str] | None = None
    registrants: tuple[Registrant, ...] = ()
    items: tuple[Item, ...] = ()
    check_boxes: tuple[CheckBox, ...] = ()
    exhibit_index: tuple[ExhibitEntry, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    compounds: tuple[Compound, ...] = ()
    collectives: tuple[Collective, ...] = ()
    officers: tuple[Officer, ...] = ()
    subsidiaries: tuple[Subsidiary, ...] = ()
    owners: tuple[Owner, ...] = ()
    absent: tuple[str, ...] = ()  # what a reader would look for and the text does not state
    sentences: tuple[Mention, ...] = ()  # those that hold a mention, by start and end


class FilingRecord(Record):
    """What one source file says. `documents[0]` is the primary document."""

    name: str  # base name of the file
    sha256: str
    form_of_input: str
    accession: str | None = None
    filing_date: Fact[str] | None = None
    header_registrants: tuple[Registrant, ...] = ()  # from the SGML header or JSON metadata
    documents: tuple[DocumentRecord, ...]
