"""Bytes -> Filing: header facts and documents of one source file."""

from __future__ import annotations

from dataclasses import dataclass

from pactgraph.loaders.document import Document


@dataclass(frozen=True, slots=True)
class Skipped:
    """Characters or bytes of the source that became no document text, and why; nothing is lost silently."""

    what: str
    size: int
    reason: str


@dataclass(frozen=True, slots=True)
class Filing:
    """One source file as read. `documents[0]` is the primary document.

    An SGML header is kept as a document of type "HEADER", after the others, so that its facts have spans too.
    """

    name: str  # base name of the file; literal only
    sha256: str  # 64 hex digits of the bytes
    form_of_input: str  # "html", "text", "markdown", "sgml", …: the reader that took it
    documents: tuple[Document, ...]
    accession: str | None = None  # 10-2-6 digits
    header: Document | None = None
    skipped: tuple[Skipped, ...] = ()
    characters: int = 0  # of the decoded source: those of the texts, those skipped, and what lays the text out
