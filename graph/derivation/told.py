"""N-Quads of one source -> its as-filed things as text that goes anywhere; the texts of many sources -> evidence.

What `read_evidence` finds in a store, found where a filing is read: no store is asked, and every machine does its own.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable

from pactgraph.graph.derivation.evidence import CLASSES, Evidence, Thing
from pactgraph.ontology.namespaces import PACT, RDF

_TYPED = f"> <{RDF}type> <{PACT}".encode()
_CLASSES = {name.encode(): name for name in CLASSES}
_ESCAPE = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(["\\bfnrt]))')
_PLAIN = {'"': '"', "\\": "\\", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

_RDF = f"<{RDF}"

Values = dict[str, list[str]]
"""By local name of the property: its values, sorted."""


def tell_things(lines: bytes) -> str:
    """One source's sorted N-Quads, in the form in which the store writes them -> its as-filed things, as one line of JSON."""
    return json.dumps(_things(lines), ensure_ascii=False, separators=(",", ":"))


def gather_evidence(told: Iterable[str | bytes]) -> Evidence:
    """What is told of every source -> the evidence as a whole, in its one order."""
    by_class: dict[str, dict[str, Thing]] = {name: {} for name in CLASSES}
    for source in told:
        for name, found in json.loads(source).items():
            for iri, values in found.items():
                by_class[name][iri] = Thing(iri, {sys.intern(term): tuple(texts) for term, texts in values.items()})
    return Evidence({name: dict(sorted(found.items())) for name, found in by_class.items()})


def _things(lines: bytes) -> dict[str, dict[str, Values]]:
    things: dict[str, dict[str, Values]] = {}
    kinds: dict[bytes, list[str]] = {}
    for subject, name in _kinds(lines):
        kinds.setdefault(subject, []).append(name)
    at = 0
    for subject, names in kinds.items():  # in the order of the lines, in which those of one subject stand together
        beginning = b"<%s> " % subject
        at = 0 if not at and lines.startswith(beginning) else lines.index(b"\n" + beginning, max(0, at - 1)) + 1
        values: Values = {}
        while lines.startswith(beginning, at):
            end = lines.index(b"\n", at)
            predicate, _, rest = lines[at + len(beginning) : end].decode().partition(" ")
            if not predicate.startswith(_RDF):
                values.setdefault(predicate[1:-1].removeprefix(PACT), []).append(_value(rest))
            at = end + 1
        for name in names:
            things.setdefault(name, {})[subject.decode()] = _sorted(values)
    return things


def _kinds(lines: bytes) -> list[tuple[bytes, str]]:
    """Each thing and its class, in the order of the lines; found by plain search, ten times as fast as by a pattern."""
    found = []
    at = lines.find(_TYPED)
    while at >= 0:
        start = at + len(_TYPED)
        name = _CLASSES.get(lines[start : lines.find(b"> ", start)])
        if name is not None:
            subject = lines[lines.rfind(b"\n", 0, at) + 2 : at]
            if b">" not in subject:  # else these are words of a filing, inside a literal
                found.append((subject, name))
        at = lines.find(_TYPED, start)
    return found


def _sorted(values: Values) -> Values:
    return {term: sorted(set(texts)) if len(texts) > 1 else texts for term, texts in sorted(values.items())}


def _value(rest: str) -> str:
    """The object of `object graph .` as text: an IRI, or a lexical form."""
    if rest.startswith("<"):
        return rest[1 : rest.index(">")]
    text = rest[1 : rest.rindex('"', 0, rest.rindex(" <"))]
    return _ESCAPE.sub(_unescaped, text) if "\\" in text else text


def _unescaped(found: re.Match[str]) -> str:
    short, long, plain = found.groups()
    return _PLAIN[plain] if plain else chr(int(short or long, 16))
