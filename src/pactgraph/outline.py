"""A filing as read -> its structure: documents, items with their headings, exhibits, signers; as a tree and as JSON."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pactgraph.loaders.document import Document, Section
from pactgraph.loaders.filing import Filing
from pactgraph.loaders.load import Loaded
from pactgraph.ontology.records import DocumentRecord

WIDTH = 80
COLUMNS = (
    "document", "form_of_input", "accession", "number", "type", "name", "description", "length", "items", "exhibits", "signers",
    "refused",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """A line of the tree and what hangs below it."""

    label: str
    below: tuple[Node, ...] = ()


def outline_json(loaded: Loaded) -> dict[str, Any]:
    """The structure of one source file as JSON values; spans are code points of the document's text."""
    filing = loaded.filing
    return {
        "document": filing.name,
        "form_of_input": filing.form_of_input,
        "accession": filing.accession,
        "documents": [
            _document_json(document, record) for document, record in zip(filing.documents, loaded.record.documents, strict=True)
        ],
        "header": {fact.name: fact.value for fact in filing.header.tagged} if filing.header else None,
        "skipped": [{"what": skip.what, "size": skip.size, "reason": skip.reason} for skip in filing.skipped],
    }


def outline_rows(outline: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A structure, or a refusal, in the place of `outline_json` -> one row for each document; one for what has none."""
    whole = {name: outline.get(name) for name in ("document", "form_of_input", "accession")}
    if "refused" in outline:
        yield whole | {"refused": outline["refused"]["reason"]}
        return
    for told in outline["documents"]:
        yield {
            **whole,
            **{name: told[name] for name in ("number", "type", "name", "description", "length")},
            "items": "; ".join(section["number"] for section in told["sections"] if section["kind"] == "item"),
            "exhibits": "; ".join(exhibit["number"] for exhibit in told["exhibits"]),
            "signers": "; ".join(signer["name"] for signer in told["signers"]),
        }
    if not outline["documents"]:
        yield whole


def _document_json(document: Document, record: DocumentRecord) -> dict[str, Any]:
    return {
        "number": document.number,
        "type": document.type,
        "name": document.name,
        "description": document.description,
        "length": len(document.text),
        "sections": [
            {"kind": s.kind, "number": s.number, "title": s.title, "level": s.level, "start": s.start, "end": s.end}
            for s in document.sections
        ],
        "exhibits": [
            {
                "number": entry.number.value,
                "description": entry.description.value if entry.description else None,
                "incorporated_from": entry.incorporated_from.value if entry.incorporated_from else None,
            }
            for entry in record.exhibit_index
        ],
        "signers": [{"name": name, "title": title} for name, title in _signers(record)],
    }


def _signers(record: DocumentRecord) -> list[tuple[str, str | None]]:
    return [(o.name.value, o.title.value if o.title else None) for o in record.officers if o.signatory and o.signatory.value]


def outline_lines(loaded: Loaded, width: int = WIDTH) -> Iterator[str]:
    """The structure of one source file as lines of at most `width` columns."""
    filing = loaded.filing
    title = "  ".join(part for part in (filing.name, filing.form_of_input, filing.accession) if part)
    documents = [
        _document_node(document, record) for document, record in zip(filing.documents, loaded.record.documents, strict=True)
    ]
    yield from _lines(Node(title, (*documents, *_rest(filing))), "", "", width)


def _document_node(document: Document, record: DocumentRecord) -> Node:
    label = "  ".join(
        part for part in (str(document.number), document.type or "document", document.name, document.description) if part
    )
    sections = [_section_node(document, section) for section in document.sections if section.level == 1]
    signers = tuple(Node(f"{name}, {title}" if title else name) for name, title in _signers(record))
    exhibits = tuple(Node(_row(e.number.value, e.description.value if e.description else "")) for e in record.exhibit_index)
    lists = [Node("signers", signers)] if signers else []
    lists += [Node("exhibits", exhibits)] if exhibits else []
    return Node(f"{label}  ({len(document.text):,} characters)", (*sections, *lists))


def _section_node(document: Document, section: Section) -> Node:
    names = {"item": f"Item {section.number}", "exhibit_index": "exhibit index", "heading": ""}
    label = _row(names.get(section.kind, section.kind), section.title if section.kind in ("item", "heading", "body") else "")
    inside = [s for s in document.sections if s.level > section.level and section.start <= s.start < section.end]
    return Node(label, tuple(Node(s.title) for s in inside))


def _row(*parts: str) -> str:
    return "  ".join(part for part in parts if part)


def _rest(filing: Filing) -> Iterator[Node]:
    if filing.header:
        yield Node(f"{filing.header.number}  header  ({len(filing.header.tagged)} facts)")
    for skip in filing.skipped:
        yield Node(f"skipped: {skip.what} ({skip.size:,} characters, {skip.reason})")


def _lines(node: Node, first: str, rest: str, width: int) -> Iterator[str]:
    yield _fitted(first + node.label, width)
    for index, below in enumerate(node.below):
        last = index == len(node.below) - 1
        yield from _lines(below, rest + ("└─ " if last else "├─ "), rest + ("   " if last else "│  "), width)


def _fitted(line: str, width: int) -> str:
    """One line without control characters, cut at `width` columns; wide characters take two."""
    shown = "".join(c if c.isprintable() else " " for c in line)
    columns = 0
    for index, character in enumerate(shown):
        columns += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if columns > width:
            return shown[: index - 1].rstrip() + "…"
    return shown


def refused_lines(name: str, reasons: Sequence[str], width: int = WIDTH) -> Iterator[str]:
    """What stands for a file that was refused."""
    yield from _lines(Node(name, tuple(Node(f"refused: {reason}") for reason in reasons)), "", "", width)
