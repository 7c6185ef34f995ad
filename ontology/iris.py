"""Every IRI that is not vocabulary is minted here, as text. A changed scheme is a breaking change.

A path segment holds only `[A-Za-z0-9._~-]`; anything else is percent-encoded as UTF-8, so no text of a filing can break out of
its segment. Nothing here needs rdflib.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256 as _sha256
from typing import Literal
from urllib.parse import quote

from pactgraph.ontology.namespaces import ID

EntityKind = Literal["organization", "person", "compound", "agreement"]

JUDGEMENTS_GRAPH = f"{ID}graph/judgements"
LEDGER_GRAPH = f"{ID}graph/ledger"
CORRECTIONS_GRAPH = f"{ID}graph/corrections"
KNOWLEDGE_GRAPH = f"{ID}graph/knowledge"  # stands for the default graph on servers that have none of their own
SOURCES = f"{ID}source/"  # every evidence graph's name begins so

# 32 hex digits: 128 bits of the content's digest
_DIGEST_LENGTH = 32


def segment(text: str) -> str:
    """`text` as one path segment; different texts give different segments, lone surrogates included."""
    if text in {".", ".."}:  # dot segments are resolved away by IRI libraries
        return text.replace(".", "%2E")
    return quote(text, safe="", errors="surrogatepass")


def source_iri(sha256: str) -> str:
    """The source file with these 64 hex digits, which is also the name of its evidence graph."""
    return f"{SOURCES}{segment(sha256[:_DIGEST_LENGTH])}"


def filing_iri(accession: str | None, sha256: str) -> str:
    """The filing of an accession number; without one, the filing that is this file."""
    return f"{ID}filing/{segment(accession)}" if accession else f"{ID}filing/sha256-{segment(sha256[:_DIGEST_LENGTH])}"


def document_iri(source: str, number: int) -> str:
    """Document `number`, from 1, of a source file."""
    return f"{source}/document/{number}"


def mention_iri(document: str, start: int, end: int) -> str:
    """The span `[start, end)` of a document's text, as an RFC 5147 fragment."""
    return f"{document}#char={start},{end}"


def thing_iri(source: str, slug: str, number: int) -> str:
    """The `number`-th as-filed thing of a kind ("agreement", "party") in a source file, from 1."""
    return f"{source}/{slug}/{number}"


def fact_iri(thing: str, local_name: str, number: int | None = None) -> str:
    """The fact that gives `thing` its property; `number`, from 1, where the property has several values."""
    return f"{thing}/fact/{local_name}" if number is None else f"{thing}/fact/{local_name}/{number}"


def day_iri(day: str) -> str:
    """A calendar day, ISO 8601."""
    return f"{ID}time/{segment(day)}"


def interval_iri(first: str, last: str) -> str:
    """The interval from one day to another, both within it."""
    return f"{ID}time/{segment(first)}/{segment(last)}"


def entity_iri(kind: EntityKind, scheme: str, identifier: str) -> str:
    """An entity known by an identifier of a scheme, such as "cik" (10 digits), "lei" or "ein"."""
    return f"{ID}{kind}/{segment(scheme)}-{segment(identifier)}"


def cluster_iri(kind: EntityKind, smallest: str) -> str:
    """An entity without an identifier, by the smallest as-filed IRI that is it."""
    return f"{ID}{kind}/as-filed-{_sha256(smallest.encode('utf-8', 'surrogatepass')).hexdigest()[:_DIGEST_LENGTH]}"


def judgement_iri(left: str, right: str) -> str:
    """The judgement on two as-filed things; the order of the two does not matter."""
    pair = " ".join(sorted((left, right)))
    return f"{ID}judgement/{_sha256(pair.encode('utf-8', 'surrogatepass')).hexdigest()[:_DIGEST_LENGTH]}"


def correction_iri(key: str) -> str:
    """What a person set right, by the digest of what it speaks of (hex digits)."""
    return f"{ID}correction/{segment(key)}"


def contradiction_iri(corrections: Iterable[str]) -> str:
    """Decisions that cannot all hold, by the IRIs of their corrections."""
    members = " ".join(sorted(corrections))
    return f"{ID}contradiction/{_sha256(members.encode()).hexdigest()[:_DIGEST_LENGTH]}"


def editor_iri(name: str) -> str:
    """A person who sets things right, by the name that the corrections give."""
    return f"{ID}editor/{segment(name)}"


def overlay_iri(source: str) -> str:
    """The graph that says what corrections changed in the evidence graph `source`."""
    return f"{CORRECTIONS_GRAPH}/{source.rpartition('/')[2]}"


def withdrawn_iri(fact: str) -> str:
    """A fact that a person withdrew: its own IRI is free for what stands in its place."""
    return f"{fact}/withdrawn"
