"""Rows -> rows: what each machine of a distributed build does, with the functions of the local one.

A row is a dict of column values, as Spark's own tables hold them; nothing here knows Spark.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from pactgraph.graph.building.ledger import Entry, entry_lines
from pactgraph.graph.store import memory_store
from pactgraph.loaders.limits import MAX_SOURCE_BYTES
from pactgraph.ontology.namespaces import PACT
from pactgraph.reading import Read
from pactgraph.refusal import Refused
from pactgraph.sources import Content, archive_contents, is_archive

Row = dict[str, Any]

FOUND = ("place", "name", "sha256", "content", "refusal")
SOURCES = ("sha256", "place", "entry", "lines", "texts", "things", "counts", "refusal")
MENTIONS = ("source", "file", "document", "start", "end", "quote", "thing", "property", "value", "rule", "confidence")
TEXTS = ("source", "document", "text")

_MENTIONS = """SELECT ?file ?document ?start ?end ?quote ?thing ?property ?value ?rule ?confidence WHERE { GRAPH ?g {
  ?fact pact:mention ?mention ; pact:about ?thing ; pact:property ?property ; pact:value ?value ; pact:rule ?rule ;
    pact:confidence ?confidence .
  ?mention pact:inDocument ?document ; pact:start ?start ; pact:end ?end ; pact:quote ?quote .
  ?g pact:fileName ?file . } } ORDER BY ?document ?start ?end ?thing ?property ?value"""


def find_rows(files: Iterable[Row]) -> Iterator[Row]:
    """Files {place, name, content} -> what they hold, archives member by member, with the digest of each."""
    for file in files:
        for content in _contents(file):
            refused = isinstance(content.source, Refused)
            yield {
                "place": content.place,
                "name": content.name,
                "sha256": "" if refused else hashlib.sha256(content.source).hexdigest(),  # type: ignore[arg-type]
                "content": None if refused else content.source,
                "refusal": json.dumps(asdict(content.source)) if isinstance(content.source, Refused) else None,
            }


def _contents(file: Row) -> Iterator[Content]:
    place, name, content = file["place"], file["name"], bytes(file["content"])
    if is_archive(name):
        yield from archive_contents(io.BytesIO(content), place, name)
    elif len(content) > MAX_SOURCE_BYTES:
        reason = f"it has {len(content):,} bytes; at most {MAX_SOURCE_BYTES:,} are read"
        yield Content(place, name, Refused(name, "LimitExceededError", "whole file", reason))
    else:
        yield Content(place, name, content)


def read_rows(found: Iterable[Row], loader: str, seconds: float) -> Iterator[Row]:
    """Found contents -> what each states, read by a child process that may be killed, as in a local build."""
    from pactgraph.readers import Readers
    from pactgraph.worker import Task

    def tasks() -> Iterator[tuple[tuple[str, str], Task]]:
        for row in found:
            yield (row["place"], row["sha256"]), Task("quads", row["name"], bytes(row["content"]), loader)

    with Readers[tuple[str, str]](1, seconds) as readers:
        for (place, sha256), outcome in readers.read(tasks()):
            if isinstance(outcome, Read):
                yield _source(place, outcome)
            elif isinstance(outcome, Refused):
                yield dict.fromkeys(SOURCES) | {"sha256": sha256, "place": place, "refusal": json.dumps(asdict(outcome))}


def _source(place: str, read: Read) -> Row:
    filed = read.filed
    return {
        "sha256": filed.entry.sha256,
        "place": place,
        "entry": json.dumps(asdict(filed.entry)),
        "lines": filed.lines,
        "texts": json.dumps([[text.document, text.content.decode()] for text in filed.texts]),
        "things": filed.told,
        "counts": json.dumps(asdict(read.counts)),
        "refusal": None,
    }


def shard_rows(sources: Iterable[Row]) -> Iterator[Row]:
    """Sources -> their N-Quads, the ledger entry after the quads, without the last line end."""
    for source in sources:
        lines = bytes(source["lines"]) + b"".join(entry_lines(Entry(**json.loads(source["entry"]))))
        yield {"value": lines.decode().removesuffix("\n")}


def mention_rows(sources: Iterable[Row]) -> Iterator[Row]:
    """Sources -> one row for each mention of each fact."""
    for source in sources:
        with memory_store(bytes(source["lines"])) as store:
            for file, document, start, end, quote, thing, term, value, rule, confidence in store.rows(_MENTIONS):
                yield {
                    "source": source["sha256"],
                    "file": file,
                    "document": int((document or "0").rpartition("/")[2]),
                    "start": int(start or 0),
                    "end": int(end or 0),
                    "quote": quote,
                    "thing": thing,
                    "property": (term or "").removeprefix(PACT),
                    "value": value,
                    "rule": rule,
                    "confidence": float(confidence or 0),
                }


def text_rows(sources: Iterable[Row]) -> Iterator[Row]:
    """Sources -> their kept texts."""
    for source in sources:
        for document, text in json.loads(source["texts"]):
            yield {"source": source["sha256"], "document": document, "text": text}
