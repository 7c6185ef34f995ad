"""N-Quads of one source -> its as-filed things as text that goes anywhere; the texts of many sources -> evidence.

What `retold` finds in a store, found where a filing is read: no store is asked, and every machine does its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from pactgraph.graph.derivation.evidence import CLASSES, Evidence, Values
from pactgraph.graph.derivation.kept_things import Keeper, KeptThings, source_of
from pactgraph.ontology.namespaces import PACT, RDF

_TYPED = f"> <{RDF}type> <{PACT}".encode()
_CLASSES = {name.encode(): name for name in CLASSES}
_ESCAPE = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(["\\bfnrt]))')
_PLAIN = {'"': '"', "\\": "\\", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

_RDF = f"<{RDF}"


def tell_things(lines: bytes) -> str:
    """One source's sorted N-Quads, in the form in which the store writes them -> its as-filed things, on one line.

    Each class and its things as JSON, between tabs: whoever gathers them need not take them apart.
    """
    return told_line(_things(lines))


def told_line(things: Mapping[str, Mapping[str, Values]]) -> str:
    """The things of one source by class and IRI, as `tell_things` tells them."""
    parts = ((name, json.dumps(found, ensure_ascii=False, separators=(",", ":"))) for name, found in things.items())
    return "\t".join(part for pair in parts for part in pair)


def gather_evidence(told: Iterable[str | bytes], folder: Path | None = None) -> Evidence:
    """What is told of every source -> the evidence as a whole, in its one order; what is much is kept in `folder`."""
    keeper = Keeper(folder)
    for line in told:
        parts = (line if isinstance(line, bytes) else line.encode()).rstrip(b"\n").split(b"\t")
        for name, things in zip(parts[::2], parts[1::2], strict=False):
            keeper.keep(_CLASSES[name], source_of(things[2 : things.index(b'"', 2)].decode()), things)
    return Evidence({name: KeptThings(keeper, name) for name in CLASSES})


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
