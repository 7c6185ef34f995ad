"""Bytes of one source file -> what goes into the store: the pure part of a build, run in any process."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactgraph.graph.building.filed import FiledSource
from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.derivation.told import tell_things
from pactgraph.graph.sentences.texts import KeptText, texts_digest
from pactgraph.refusal import Refused

if TYPE_CHECKING:
    from pactgraph.loaders.filing import Filing

LAYOUT = "markup, spacing, hidden elements"  # of the source, and no text


@dataclass(frozen=True, slots=True)
class Counts:
    """What one source file states."""

    agreements: int
    characters: int  # of the kept texts
    skipped: tuple[tuple[str, int], ...]  # reason and size of what became no text
    source: int = 0  # characters of the decoded source: those of the texts and those skipped


@dataclass(frozen=True, slots=True)
class Read:
    """One source file that was read."""

    filed: FiledSource
    counts: Counts


def read_source(source: bytes, name: str, loader: str, min_confidence: float = 0.0) -> Read | Refused:
    """Turn the bytes of one source file into quads and kept texts; less sure facts stay as evidence and are said of nothing."""
    from pactgraph.loaders.errors import LoaderError
    from pactgraph.loaders.load import load
    from pactgraph.loaders.quads import record_quads
    from pactgraph.loaders.unsure import set_aside

    try:
        loaded = load(source, name)
    except LoaderError as error:
        return Refused(name, type(error).__name__, error.place, error.reason)
    filing = loaded.filing
    kept = [*filing.documents, *([filing.header] if filing.header else [])]
    skipped = _skipped(filing, sum(len(document.text) for document in kept))
    if skipped[-1][1] < 0:
        return Refused(name, "UnaccountedError", "whole file", f"{-skipped[-1][1]:,} characters of its texts are not in the file")
    lines = set_aside(record_quads(loaded.record), min_confidence)
    content = "\n".join([*lines, ""]).encode()
    texts = tuple(KeptText(document.number, document.text.encode()) for document in kept)
    entry = Entry(
        sha256=filing.sha256,
        name=name,
        loader=loader,
        quads=len(lines),
        digest=hashlib.sha256(content).hexdigest(),
        documents=len(texts),
        texts=texts_digest(texts),
    )
    counts = Counts(
        agreements=sum(len(document.agreements) for document in loaded.record.documents),
        characters=sum(len(document.text) for document in kept),
        skipped=skipped,
        source=filing.characters,
    )
    return Read(FiledSource(entry, content, texts, tell_things(content)), counts)


def _skipped(filing: Filing, kept: int) -> tuple[tuple[str, int], ...]:
    """What of the source became no text, by reason; what is left of it when `kept` is taken off lays the text out."""
    told = tuple((skip.reason, skip.size) for skip in filing.skipped)
    return (*told, (LAYOUT, filing.characters - kept - sum(size for _, size in told)))


def read_record(source: bytes, name: str, min_confidence: float = 0.0) -> str | Refused:
    """Turn the bytes of one source file into the JSON object that `extract` prints, on one line; less sure facts are left out."""
    import json

    from pactgraph.loaders.confidence import keep_confident
    from pactgraph.loaders.contract import filing_json
    from pactgraph.loaders.errors import LoaderError
    from pactgraph.loaders.load import load

    try:
        record = load(source, name).record
    except LoaderError as error:
        return Refused(name, type(error).__name__, error.place, error.reason)
    return json.dumps(filing_json(keep_confident(record, min_confidence) or record), ensure_ascii=False)
