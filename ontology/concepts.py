"""Every concept of ontology/kinds.ttl, named once: kinds of agreement, events, roles, changes of office."""

from __future__ import annotations

from typing import ClassVar

from rdflib import Namespace, URIRef
from rdflib.namespace import DefinedNamespace

from pactgraph.ontology import namespaces


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
