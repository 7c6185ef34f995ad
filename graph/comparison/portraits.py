"""A thing of one side -> its facts as a reader would tell them, each with the as-filed things that may state it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.objects.nodes import Node, fetch_nodes, values_block
from pactgraph.graph.store import LocalStore
from pactgraph.ontology.namespaces import CHANGE, EVENT, ID, KIND, PACT, RDF, RDFS, ROLE

_BATCH = 300
_TYPE, _LABEL = f"{RDF}type", f"{RDFS}label"
# What is told through a node of its own, follows from another fact, or is a pointer at the evidence.
_UNTOLD = frozenset(
    {_TYPE, _LABEL, "asFiled", "source", "party", "hasParty", "hasAmount", "hasEvent", "hasConflict", "reportedIn", "earliest",
     "latest", "counterparty", "officerOf"}
)  # fmt: skip
_CONCEPTS = (KIND, EVENT, ROLE, CHANGE, PACT)
_PARTS = {"hasParty": "party", "hasAmount": "amount", "hasEvent": "event", "hasConflict": "conflict"}


@dataclass(frozen=True, slots=True)
class Told:
    """One fact. Two sides state the same where key and token are equal; one key with another token is a fact that changed."""

    property: str
    key: str
    token: str
    shown: str
    filed: tuple[str, ...] = ()  # of a fact with a node of its own; else whatever is filed of the thing may state it


@dataclass(frozen=True, slots=True)
class Portrait:
    """One thing, or the several that were one on the other side."""

    label: str
    sort: str  # "Agreement", "Person", …
    facts: dict[tuple[str, str], Told]
    filed: tuple[str, ...]


KeyOf = Callable[[str], str]
"""The name under which both sides know a thing."""


class Painter:
    """Reads things of one store, many at a time; links are compared by `key_of` and shown by label."""

    def __init__(self, store: LocalStore, key_of: KeyOf) -> None:
        self._store = store
        self._key_of = key_of

    def paint(self, groups: Iterable[tuple[str, ...]]) -> list[Portrait | None]:
        """A portrait of each group of IRIs that are one thing; None where the store says nothing of any."""
        listed = list(groups)
        nodes = {node.iri: node for node in fetch_nodes(self._store, (iri for group in listed for iri in group))}
        parts = self._parts(nodes)
        labels = self._labels([*nodes.values(), *(part for found in parts.values() for _, part in found)])
        return [self._portrait([nodes[iri] for iri in group if iri in nodes], parts, labels) for group in listed]

    def _parts(self, nodes: dict[str, Node]) -> dict[str, list[tuple[str, Node]]]:
        """By thing: its roles, amounts, events, conflicts, offices and missing links."""
        where: list[tuple[str, str, str]] = [
            (iri, name, part) for iri, node in nodes.items() for term, name in _PARTS.items() for part in node.all(term)
        ]
        wanted = sorted(nodes)
        for start in range(0, len(wanted), _BATCH):
            block = values_block("s", wanted[start : start + _BATCH])
            where += self._found("office", f"{block} ?x a pact:Office ; pact:holder ?s")
            where += self._found("missing", f"{block} ?x a pact:MissingLink ; pact:missingFrom ?s")
            where += self._found("missing", f"{block} ?x pact:expectedBy ?s FILTER NOT EXISTS {{ ?x pact:missingFrom ?any }}")
        fetched = {node.iri: node for node in fetch_nodes(self._store, (part for _, _, part in where))}
        found: dict[str, list[tuple[str, Node]]] = defaultdict(list)
        for iri, name, part in where:
            if part in fetched:
                found[iri].append((name, fetched[part]))
        return found

    def _found(self, name: str, pattern: str) -> Iterator[tuple[str, str, str]]:
        rows = self._store.rows(f"SELECT DISTINCT ?s ?x {{ {pattern} }} ORDER BY ?s ?x")
        return ((thing, name, part) for thing, part in rows if thing and part)

    def _labels(self, nodes: Iterable[Node]) -> dict[str, str]:
        linked = {
            value for node in nodes for values in node.values.values() for value in values if value.startswith(ID)
        }  # as-filed things too: those have no label in the default graph
        linked = {iri for iri in linked if "/source/" not in iri}
        return {node.iri: node.one(_LABEL) or node.iri for node in fetch_nodes(self._store, sorted(linked))}

    def _portrait(self, nodes: list[Node], parts: dict[str, list[tuple[str, Node]]], labels: dict[str, str]) -> Portrait | None:
        if not nodes:
            return None
        facts: dict[tuple[str, str], Told] = {}
        for node in nodes:
            told = [*self._plain(node, labels), *(self._part(name, part, labels) for name, part in parts.get(node.iri, []))]
            facts |= {(one.property, one.key): one for one in told}
        names = [node.one(_LABEL) or node.iri for node in nodes]
        sort = (nodes[0].one(_TYPE) or "").removeprefix(PACT)
        filed = {iri for node in nodes for iri in (*node.all("asFiled"), *node.all("source"))}
        filed |= {iri for one in facts.values() for iri in one.filed}
        return Portrait(" + ".join(sorted(set(names))), sort, facts, tuple(sorted(filed)))

    def _plain(self, node: Node, labels: dict[str, str]) -> Iterator[Told]:
        for term, values in node.values.items():
            if term not in _UNTOLD:
                for value in values:
                    key = self._key(value)
                    yield Told(term, key, key, _shown(value, labels))

    def _key(self, value: str) -> str:
        return self._key_of(value) if value.startswith(ID) else value

    def _part(self, name: str, part: Node, labels: dict[str, str]) -> Told:
        links, texts = _SPOKEN[name]
        known = [self._key(value) for term in links for value in part.all(term)]
        said = [(term, value) for term in texts for value in part.all(term)]
        days = " to ".join(sorted({day for term in ("earliest", "latest") for day in part.all(term)}))
        named = [_shown(value, labels) for term in links for value in part.all(term)]
        spoken = [pair for pair in said if pair[0] != "canonicalRole" or not part.all("role")]
        words = [*(_words(term, value, labels) for term, value in spoken), days if name in _DATED else ""]
        told = ", ".join(word for word in words if word)
        shown = f"{' '.join(named)} ({told})" if named and told else " ".join(named) or told
        if name in _TOLD_APART:
            known += [value for term, value in said if term in _TOLD_APART[name]]
        token = " ".join([*(f"{term} {self._key(value)}" for term, value in said), days if name in _DATED else ""])
        return Told(name, " ".join(known), token, shown, part.all("asFiled"))


# By part: the links that it is known by, and what is said of it.
_SPOKEN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "party": (("playedBy",), ("role", "canonicalRole")),
    "amount": ((), ("amountValue", "currency", "purpose", "per", "lowValue", "contingent", "payer", "payee")),
    "event": (("event", "reportedIn"), ()),
    "conflict": (("property",), ("value",)),
    "office": (("organization",), ("title", "officerChange", "changeDate", "signatory")),
    "missing": ((_LABEL,), ()),
}
# Parts of one sort are told apart by what they say.
_TOLD_APART = {"amount": ("amountValue", "currency", "purpose", "per"), "office": ("title",)}
_DATED = ("event", "office")
_TRUTHS = {"contingent": "contingent", "signatory": "signed"}
_BEFORE = {"lowValue": "from ", "per": "a ", "payer": "paid by ", "payee": "paid to "}


def _words(term: str, value: str, labels: dict[str, str]) -> str:
    if term in _TRUTHS:
        return _TRUTHS[term] if value == "true" else ""
    return f"{_BEFORE.get(term, '')}{_shown(value, labels)}"


def _shown(value: str, labels: dict[str, str]) -> str:
    for scheme in _CONCEPTS:
        if value.startswith(scheme):
            return value.removeprefix(scheme).replace("_", " ")
    return labels.get(value, value)
