"""Every term of our vocabulary, named once, as rdflib knows it. Code that writes or queries as text uses `namespaces` instead."""

# ruff: noqa: N815 (RDF properties are written in mixed case)

from __future__ import annotations

from typing import ClassVar

from rdflib import Namespace, URIRef
from rdflib.namespace import DefinedNamespace

from pactgraph.ontology import namespaces


class PACT(DefinedNamespace):
    """Terms of ontology/agreements.ttl; a misspelt term raises AttributeError."""

    _NS = Namespace(namespaces.PACT)
    _fail = True

    Agreement: URIRef
    PartyRole: URIRef
    CounterpartyRole: URIRef
    AgreementEvent: URIRef
    Organization: URIRef
    Corporation: URIRef
    Person: URIRef
    Compound: URIRef
    CompoundGroup: URIRef
    Office: URIRef
    ChiefExecutiveOffice: URIRef
    ChiefFinancialOffice: URIRef
    Signatory: URIRef
    Amount: URIRef
    Address: URIRef
    Tie: URIRef
    Identifier: URIRef
    EmployerIdentificationNumber: URIRef
    LegalEntityIdentifier: URIRef
    MasterAgreement: URIRef
    TermSheet: URIRef
    LicenseAgreement: URIRef
    CollaborationAgreement: URIRef
    ManufacturingAgreement: URIRef
    SupplyAgreement: URIRef
    DistributionAgreement: URIRef
    ServiceAgreement: URIRef
    MergerAgreement: URIRef
    PurchaseAgreement: URIRef
    CreditAgreement: URIRef
    Indenture: URIRef
    UnderwritingAgreement: URIRef
    LeaseAgreement: URIRef
    EmploymentAgreement: URIRef
    SeveranceAgreement: URIRef
    EquityAwardAgreement: URIRef
    SettlementAgreement: URIRef
    JointVentureAgreement: URIRef
    RegistrationRightsAgreement: URIRef
    VotingSupportAgreement: URIRef
    SpinOffAgreement: URIRef
    ConfidentialityAgreement: URIRef
    ConstructionAgreement: URIRef
    OtherAgreement: URIRef
    Filing: URIRef
    SourceFile: URIRef
    Document: URIRef
    AgreementDocument: URIRef
    Item: URIRef
    CheckBox: URIRef
    ExhibitEntry: URIRef
    AsFiledRegistrant: URIRef
    AsFiledFormerName: URIRef
    AsFiledAgreement: URIRef
    AsFiledParty: URIRef
    AsFiledAmount: URIRef
    AmendedAgreement: URIRef
    AsFiledTermination: URIRef
    AsFiledTerm: URIRef
    Withheld: URIRef
    AsFiledCompound: URIRef
    Collective: URIRef
    AsFiledOfficer: URIRef
    AsFiledSubsidiary: URIRef
    AsFiledOwner: URIRef
    Fact: URIRef
    Mention: URIRef
    Sentence: URIRef
    Judgement: URIRef
    LedgerEntry: URIRef
    about: URIRef
    property: URIRef
    value: URIRef
    mention: URIRef
    bestMention: URIRef
    sentence: URIRef
    inDocument: URIRef
    start: URIRef
    end: URIRef
    quote: URIRef
    rule: URIRef
    confidence: URIRef
    earliest: URIRef
    latest: URIRef
    filing: URIRef
    source: URIRef
    document: URIRef
    states: URIRef
    fileName: URIRef
    sha256: URIRef
    formOfInput: URIRef
    accessionNumber: URIRef
    filingDate: URIRef
    documentNumber: URIRef
    documentType: URIRef
    length: URIRef
    absent: URIRef
    form: URIRef
    eventDate: URIRef
    itemNumber: URIRef
    provision: URIRef
    checked: URIRef
    exhibitNumber: URIRef
    description: URIRef
    incorporatedFrom: URIRef
    name: URIRef
    legalName: URIRef
    alias: URIRef
    formerName: URIRef
    definedAs: URIRef
    cik: URIRef
    ein: URIRef
    lei: URIRef
    commissionFileNumber: URIRef
    sic: URIRef
    ticker: URIRef
    exchange: URIRef
    jurisdiction: URIRef
    incorporatedIn: URIRef
    legalForm: URIRef
    address: URIRef
    phone: URIRef
    until: URIRef
    title: URIRef
    kind: URIRef
    event: URIRef
    agreementDate: URIRef
    effectiveDate: URIRef
    expirationDate: URIRef
    governingLaw: URIRef
    amends: URIRef
    supersedes: URIRef
    evidencedBy: URIRef
    party: URIRef
    hasParty: URIRef
    hasCounterparty: URIRef
    playedBy: URIRef
    role: URIRef
    canonicalRole: URIRef
    isPerson: URIRef
    subject: URIRef
    subjectCompound: URIRef
    compoundName: URIRef
    beneficiary: URIRef
    change: URIRef
    territory: URIRef
    excludedTerritory: URIRef
    exclusive: URIRef
    stage: URIRef
    royalty: URIRef
    redaction: URIRef
    undisclosed: URIRef
    what: URIRef
    withheldText: URIRef
    statesParty: URIRef
    statesAmount: URIRef
    statesAmended: URIRef
    statesTermination: URIRef
    statesTerm: URIRef
    partyName: URIRef
    amendmentNumber: URIRef
    terminatedBy: URIRef
    terminationReason: URIRef
    terminationPenalty: URIRef
    termText: URIRef
    duration: URIRef
    hasEvent: URIRef
    reportedIn: URIRef
    hasAmount: URIRef
    amountValue: URIRef
    lowValue: URIRef
    currency: URIRef
    purpose: URIRef
    payer: URIRef
    payee: URIRef
    paidBy: URIRef
    paidTo: URIRef
    contingent: URIRef
    per: URIRef
    ingredient: URIRef
    inChIKey: URIRef
    smiles: URIRef
    nonProprietaryName: URIRef
    chemicalClass: URIRef
    usedIn: URIRef
    member: URIRef
    memberCompound: URIRef
    memberOf: URIRef
    organizationName: URIRef
    signatory: URIRef
    conformed: URIRef
    signedOn: URIRef
    officerChange: URIRef
    changeDate: URIRef
    holder: URIRef
    organization: URIRef
    officerOf: URIRef
    share: URIRef
    parentName: URIRef
    director: URIRef
    officerTitle: URIRef
    tenPercentOwner: URIRef
    asFiled: URIRef
    registrant: URIRef
    counterparty: URIRef
    between: URIRef
    agreement: URIRef
    judges: URIRef
    verdict: URIRef
    score: URIRef
    reason: URIRef
    author: URIRef
    loadedBy: URIRef
    quadCount: URIRef
    digest: URIRef
    documentCount: URIRef
    textsDigest: URIRef
    schemaVersion: URIRef
    derivedFrom: URIRef


class KIND(DefinedNamespace):
    """Kinds of agreement, in ontology/kinds.ttl."""

    _NS = Namespace(namespaces.KIND)
    _fail = True

    license: URIRef
    collaboration: URIRef
    manufacturing: URIRef
    supply: URIRef
    distribution: URIRef
    services: URIRef
    merger: URIRef
    purchase: URIRef
    credit: URIRef
    indenture: URIRef
    underwriting: URIRef
    lease: URIRef
    employment: URIRef
    severance: URIRef
    equity_award: URIRef
    settlement: URIRef
    joint_venture: URIRef
    registration_rights: URIRef
    voting_support: URIRef
    spin_off: URIRef
    confidentiality: URIRef
    construction: URIRef
    other: URIRef


class EVENT(DefinedNamespace):
    """What a filing says happened to an agreement, in ontology/kinds.ttl."""

    _NS = Namespace(namespaces.EVENT)
    _fail = True

    entry: URIRef
    amendment: URIRef
    restatement: URIRef
    termination: URIRef
    mention: URIRef


class CHANGE(DefinedNamespace):
    """Changes of office, in ontology/kinds.ttl."""

    _NS = Namespace(namespaces.CHANGE)
    _fail = True

    appointed: URIRef
    resigned: URIRef
    terminated: URIRef
    retired: URIRef


class ROLE(DefinedNamespace):
    """Canonical roles of parties, in ontology/kinds.ttl; a name with a hyphen is reached as ROLE["escrow-agent"]."""

    _NS = Namespace(namespaces.ROLE)
    _fail = True
    _extras: ClassVar = ["escrow-agent", "rights-agent", "merger-subsidiary", "service-provider", "spun-off-company"]

    arranger: URIRef
    agent: URIRef
    trustee: URIRef
    guarantor: URIRef
    borrower: URIRef
    lender: URIRef
    underwriter: URIRef
    target: URIRef
    parent: URIRef
    issuer: URIRef
    buyer: URIRef
    seller: URIRef
    representative: URIRef
    stockholder: URIRef
    employer: URIRef
    employee: URIRef
    licensor: URIRef
    licensee: URIRef
    manufacturer: URIRef
    supplier: URIRef
    distributor: URIRef
    customer: URIRef
    owner: URIRef
    landlord: URIRef
    tenant: URIRef
    collaborator: URIRef
    grantor: URIRef
    grantee: URIRef
    regulator: URIRef
    claimant: URIRef
    respondent: URIRef
