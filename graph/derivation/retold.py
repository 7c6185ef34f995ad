"""Store -> what its readers told of each source, told again: class by class onto the disk, then source by source.

Of however many sources, no more is in memory than a part of them states.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import groupby
from operator import itemgetter
from typing import IO, TYPE_CHECKING, cast
from zlib import crc32

from pactgraph.graph.derivation.evidence import CLASSES, Evidence, Values
from pactgraph.graph.derivation.kept_things import source_of
from pactgraph.graph.derivation.told import gather_evidence, told_line
from pactgraph.ontology.namespaces import PACT, RDF

if TYPE_CHECKING:
    from pactgraph.graph.store import Store

_QUERY = f"SELECT ?s ?p ?o WHERE {{{{ GRAPH ?g {{{{ ?s a <{PACT}{{}}> ; ?p ?o }}}} }}}}"
_PARTS = 64
_IN_MEMORY = 128 * 1024  # bytes of one part; what is less never comes to a disk
_subject = itemgetter(0)


def read_evidence(store: Store) -> Evidence:
    """Every as-filed thing in the store."""
    return gather_evidence(retell(store))


def retell(store: Store) -> Iterator[bytes]:
    """What `tell_things` tells of each source, one after the other, in no order."""
    with ExitStack() as opened:
        files = (tempfile.SpooledTemporaryFile(_IN_MEMORY) for _ in range(_PARTS))  # noqa: SIM115 (`opened` ends them)
        parts = [cast("IO[bytes]", opened.enter_context(file)) for file in files]
        for name in CLASSES:
            for iri, values in _things(store, name):
                source = source_of(iri)
                line = json.dumps((source, name, iri, values), ensure_ascii=False, separators=(",", ":"))
                parts[crc32(source.encode()) % _PARTS].write(line.encode() + b"\n")
        for part in parts:
            part.seek(0)
            for things in _by_source(part):
                yield told_line(things).encode()


def _things(store: Store, name: str) -> Iterator[tuple[str, Values]]:
    """The things of a class; what the store tells of one thing here and there comes as several."""
    for iri, rows in groupby(store.rows(_QUERY.format(name)), _subject):
        values: Values = {}
        for _, predicate, value in rows:
            if predicate and value is not None and not predicate.startswith(RDF):
                values.setdefault(predicate.removeprefix(PACT), []).append(value)
        if iri and values:
            yield iri, values


def _by_source(lines: Iterable[bytes]) -> Iterable[dict[str, dict[str, Values]]]:
    """The things that each source states, by class and IRI, all in order."""
    found: dict[str, dict[str, dict[str, Values]]] = {}
    for line in lines:
        source, name, iri, values = json.loads(line)
        held = found.setdefault(source, {}).setdefault(name, {}).setdefault(iri, {})
        for term, texts in values.items():
            held.setdefault(term, []).extend(texts)
    for things in found.values():
        for name, told in things.items():
            things[name] = {iri: _sorted(told[iri]) for iri in sorted(told)}
    return found.values()


def _sorted(values: Values) -> Values:
    return {term: sorted(set(texts)) for term, texts in sorted(values.items())}
