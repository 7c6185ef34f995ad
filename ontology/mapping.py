"""Which class each record becomes and which property each of its fields: the one place where records and terms meet.

A field is written in one of seven ways:
    fact, facts     a value (several values) with a fact node behind it
    plain, plains   a literal without evidence of its own
    node, nodes     a link to the node of a nested record
    skip            said in another way; `loaders/quads.py` says how
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pactgraph.ontology import records

How = Literal["fact", "facts", "plain", "plains", "node", "nodes", "skip"]
Datatype = Literal["text", "date", "decimal", "integer", "boolean", "duration", "kind", "event", "change"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record, and the property that says it."""

    attribute: str
    how: How
    term: str = ""  # local name in the vocabulary
    datatype: Datatype = "text"


@dataclass(frozen=True, slots=True)
class NodeMapping:
    """One record, the class of its node, and the segment that its IRI bears."""

    record: type[records.Record]
    term: str
    slug: str
    fields: tuple[Field, ...]


def _fields(how: How, names: str, datatype: Datatype = "text") -> tuple[Field, ...]:
    """Fields from "attribute:term attribute:term"; a name alone is both."""
    pairs = (name.partition(":") for name in names.split())
    return tuple(Field(attribute, how, term or attribute, datatype) for attribute, _, term in pairs)


_MAPPINGS = (
    NodeMapping(
        records.FormerName,
        "AsFiledFormerName",
        "former-name",
        _fields("fact", "name") + _fields("plain", "until", "date"),
    ),
    NodeMapping(
        records.Registrant,
        "AsFiledRegistrant",
        "registrant",
        _fields("fact", "name jurisdiction commission_file_number:commissionFileNumber ein cik sic phone address ticker exchange")
        + _fields("nodes", "former_names:formerName"),
    ),
    NodeMapping(
        records.CheckBox,
        "CheckBox",
        "check-box",
        _fields("plain", "provision") + _fields("fact", "checked", "boolean"),
    ),
    NodeMapping(
        records.Item,
        "Item",
        "item",
        _fields("fact", "number:itemNumber title") + _fields("plain", "start end", "integer"),
    ),
    NodeMapping(
        records.ExhibitEntry,
        "ExhibitEntry",
        "exhibit-entry",
        _fields("fact", "number:exhibitNumber description incorporated_from:incorporatedFrom"),
    ),
    NodeMapping(
        records.Notice,
        "AsFiledNotice",
        "notice",
        _fields("fact", "addressee attention address email") + _fields("plain", "copy_to:isCopy", "boolean"),
    ),
    NodeMapping(
        records.Signer,
        "AsFiledSigner",
        "signer",
        _fields("fact", "name title") + _fields("fact", "signed_on:signedOn", "date") + _fields("plain", "conformed", "boolean"),
    ),
    NodeMapping(
        records.Party,
        "AsFiledParty",
        "party",
        _fields("fact", "name role jurisdiction address")
        + _fields("facts", "aliases:alias defined_as:definedAs")
        + _fields("plain", "person:isPerson", "boolean")
        + _fields("nodes", "notices:statesNotice signers:statesSigner"),
    ),
    NodeMapping(
        records.Amount,
        "AsFiledAmount",
        "amount",
        _fields("fact", "value:amountValue low:lowValue", "decimal")
        + _fields("fact", "currency what:purpose payer payee per")
        + _fields("fact", "contingent", "boolean"),
    ),
    NodeMapping(
        records.Term,
        "AsFiledTerm",
        "term",
        _fields("fact", "text:termText") + _fields("plain", "duration", "duration") + _fields("plain", "until", "date"),
    ),
    NodeMapping(
        records.Amends,
        "AmendedAgreement",
        "amends",
        _fields("fact", "title")
        + _fields("fact", "date:agreementDate", "date")
        + _fields("facts", "parties:partyName")
        + _fields("fact", "number:amendmentNumber", "integer"),
    ),
    NodeMapping(
        records.Termination,
        "AsFiledTermination",
        "termination",
        _fields("fact", "by:terminatedBy reason:terminationReason penalty:terminationPenalty"),
    ),
    NodeMapping(
        records.Withheld,
        "Withheld",
        "withheld",
        _fields("plain", "what") + _fields("fact", "fact:withheldText"),
    ),
    NodeMapping(
        records.Agreement,
        "AsFiledAgreement",
        "agreement",
        _fields("fact", "title governing_law:governingLaw stage exhibit:exhibitNumber")
        + _fields("fact", "kind", "kind")
        + _fields("fact", "event", "event")
        + _fields("fact", "date:agreementDate effective_date:effectiveDate expiration_date:expirationDate", "date")
        + _fields("fact", "exclusive", "boolean")
        + _fields("facts", "compounds:compoundName beneficiaries:beneficiary changes:change territory royalties:royalty")
        + _fields("facts", "excluded_territory:excludedTerritory")
        + _fields("plain", "item:itemNumber")
        + _fields("nodes", "parties:statesParty amounts:statesAmount redactions:redaction undisclosed")
        + _fields("node", "amends:statesAmended termination:statesTermination term:statesTerm"),
    ),
    NodeMapping(
        records.Compound,
        "AsFiledCompound",
        "compound",
        _fields("fact", "name ingredient chemical_class:chemicalClass used_in:usedIn") + _fields("facts", "aliases:alias"),
    ),
    NodeMapping(
        records.Collective,
        "Collective",
        "collective",
        _fields("fact", "name") + _fields("plains", "members:member"),
    ),
    NodeMapping(
        records.Officer,
        "AsFiledOfficer",
        "officer",
        _fields("fact", "name title organization:organizationName")
        + _fields("fact", "signatory", "boolean")
        + _fields("plain", "conformed", "boolean")
        + _fields("fact", "signed_on:signedOn change_date:changeDate", "date")
        + _fields("fact", "change:officerChange", "change"),
    ),
    NodeMapping(
        records.Subsidiary,
        "AsFiledSubsidiary",
        "subsidiary",
        _fields("fact", "name jurisdiction share") + _fields("plain", "parent:parentName"),
    ),
    NodeMapping(
        records.Owner,
        "AsFiledOwner",
        "owner",
        _fields("fact", "name cik officer_title:officerTitle")
        + _fields("fact", "director ten_percent_owner:tenPercentOwner", "boolean"),
    ),
    NodeMapping(
        records.DocumentRecord,
        "Document",
        "document",
        _fields("plain", "number:documentNumber length", "integer")
        + _fields("plain", "type:documentType name:fileName exhibit:exhibitNumber")
        + _fields("fact", "form")
        + _fields("fact", "event_date:eventDate", "date")
        + _fields("plains", "absent")
        + _fields("nodes", "registrants:states items:states check_boxes:states exhibit_index:states compounds:states")
        + _fields("nodes", "collectives:states agreements:states officers:states subsidiaries:states owners:states")
        + (Field("sentences", "skip"),),
    ),
    NodeMapping(
        records.FilingRecord,
        "SourceFile",
        "source",
        _fields("plain", "name:fileName sha256 form_of_input:formOfInput accession:accessionNumber")
        + _fields("fact", "filing_date:filingDate", "date")
        + _fields("nodes", "documents:document header_registrants:states"),
    ),
)

MAPPINGS: dict[type[records.Record], NodeMapping] = {mapping.record: mapping for mapping in _MAPPINGS}
"""By record. Fact and Mention are not among them: every node's facts and mentions are written alike."""
