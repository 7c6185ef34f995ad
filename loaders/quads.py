"""FilingRecord -> the sorted N-Quads of its evidence graph, as text: docs/evidence-graph.md is the shape.

No RDF library is used: lines are f-strings, which is several times faster than building terms and serialising them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from pactgraph.loaders.fact_quads import EvidenceGraph, fact_lines, mention_lines
from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.loaders.links import agreement_compounds, compound_names, named_nodes, party_names, payment_links
from pactgraph.ontology.iris import document_iri, filing_iri, segment, source_iri, thing_iri
from pactgraph.ontology.literals import integer_term, text_term, value_term
from pactgraph.ontology.mapping import MAPPINGS, Field
from pactgraph.ontology.namespaces import PACT, RDF, ROLE
from pactgraph.ontology.records import Agreement, DocumentRecord, Fact, FilingRecord, Mention, Party, Record

Children = dict[str, list[str]]
"""IRIs of the nodes below one node, by the record's field, in order."""

_TYPE = f"<{RDF}type>"


def record_quads(record: FilingRecord) -> list[str]:
    """The quads of one source file: sorted, unique lines without line ends, all in the graph named after the file.

    The same record always gives the same lines. Join them with line feeds to have an N-Quads document.
    """
    return sorted(set(_EvidenceWriter(record).write()))


class _EvidenceWriter:
    """The lines of one evidence graph while they are written, and how many nodes of each kind there are so far."""

    def __init__(self, record: FilingRecord) -> None:
        source = source_iri(record.sha256)
        self.record = record
        self.graph = EvidenceGraph(
            source,
            f" <{source}> .",
            {document.number: document.sentences for document in record.documents},
        )
        self.lines: list[str] = []
        self.numbers: Counter[str] = Counter()
        self.mentions: dict[tuple[int, int, int], Mention] = {}

    def write(self) -> list[str]:
        """Write the whole file."""
        self._filing()
        self._node(self.graph.source, self.record)
        for mention in self.mentions.values():
            self.lines += mention_lines(self.graph, mention)
        self._header()
        return self.lines

    def _filing(self) -> None:
        filing = filing_iri(self.record.accession, self.record.sha256)
        self._say(self.graph.source, "filing", f"<{filing}>")
        self._type(filing, "Filing")
        if self.record.accession is not None:
            self._say(filing, "accessionNumber", text_term(self.record.accession))

    def _header(self) -> None:
        """Write the document of the header, which has a text that facts quote but no record of its own."""
        for number in {mention.document for mention in self.mentions.values()} - set(self.graph.sentences):
            header = document_iri(self.graph.source, number)
            self._type(header, "Document")
            self._say(self.graph.source, "document", f"<{header}>")
            self._say(header, "documentNumber", integer_term(number))
            self._say(header, "documentType", text_term("HEADER"))

    def _say(self, subject: str, term: str, value: str) -> None:
        self.lines.append(f"<{subject}> <{PACT}{term}> {value}{self.graph.ending}")

    def _type(self, subject: str, term: str) -> None:
        self.lines.append(f"<{subject}> {_TYPE} <{PACT}{term}>{self.graph.ending}")

    def _node(self, iri: str, record: Record) -> None:
        """Write a node with its fields, the nodes below it, and the links among those."""
        mapping = MAPPINGS[type(record)]
        self._type(iri, mapping.term)
        children: Children = {}
        for field in mapping.fields:
            value = getattr(record, field.attribute)
            if value is None or value == () or value == "":
                continue
            if field.how in ("node", "nodes"):
                children[field.attribute] = self._children(iri, field, value if field.how == "nodes" else (value,))
            else:
                self._values(iri, field, value)
        for subject, term, value in _links(iri, record, children):
            self._say(subject, term, f"<{value}>")

    def _children(self, parent: str, field: Field, records: Iterable[Record]) -> list[str]:
        iris = []
        for record in records:
            iri = self._mint(record)
            self._say(parent, field.term, f"<{iri}>")
            self._node(iri, record)
            iris.append(iri)
        return iris

    def _mint(self, record: Record) -> str:
        if isinstance(record, DocumentRecord):
            return document_iri(self.graph.source, record.number)
        slug = MAPPINGS[type(record)].slug
        self.numbers[slug] += 1
        return thing_iri(self.graph.source, slug, self.numbers[slug])

    def _values(self, iri: str, field: Field, value: Any) -> None:
        match field.how:
            case "fact":
                self._fact(iri, field, value, None)
            case "facts":
                for number, fact in enumerate(value, start=1):
                    self._fact(iri, field, fact, number)
            case "plain":
                self._say(iri, field.term, value_term(value, field.datatype))
            case "plains":
                for one in value:
                    self._say(iri, field.term, value_term(one, field.datatype))

    def _fact(self, iri: str, field: Field, fact: Fact[Any], number: int | None) -> None:
        self.lines += fact_lines(self.graph, iri, field, fact, number)
        for mention in fact.mentions:
            self.mentions[(mention.document, mention.start, mention.end)] = mention


def _links(iri: str, record: Record, children: Children) -> Iterator[tuple[str, str, str]]:
    """(subject, term, object) for what a node's parts say of each other."""
    if isinstance(record, Party) and record.role is not None:
        for role in canonical_roles(record.role.value):
            yield iri, "canonicalRole", f"{ROLE}{segment(role)}"
    elif isinstance(record, Agreement):
        parties = party_names(record.parties, children.get("parties", []))
        for amount, node in zip(record.amounts, children.get("amounts", []), strict=True):
            yield from ((node, term, party) for term, party in payment_links(amount, parties))
    elif isinstance(record, DocumentRecord):
        compounds = compound_names(record.compounds, children.get("compounds", []))
        for agreement, node in zip(record.agreements, children.get("agreements", []), strict=True):
            yield from ((node, "subjectCompound", compound) for compound in agreement_compounds(agreement, compounds))
        for collective, node in zip(record.collectives, children.get("collectives", []), strict=True):
            yield from ((node, "memberCompound", compound) for compound in named_nodes(compounds, collective.members))
