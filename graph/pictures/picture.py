"""What the page shows: nodes, edges and the sentences behind them, as plain frozen values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, Literal

NodeKind = Literal["company", "person", "compound", "agreement"]
Status = Literal["", "in_force", "terminated", "expired"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a filing with the stretch that states the fact: `text[mark[0]:mark[1]]`."""

    text: str
    mark: tuple[int, int]
    source: str  # file name
    filed: str = ""  # ISO date of the filing or event, "" when unknown
    item: str = ""
    url: str = ""  # EDGAR address, "" without an accession number
    said: str = ""  # "corrected by a person" where what is marked is what a person said


@dataclass(frozen=True, slots=True)
class PictureNode:
    """One thing on the page. `sentences` are indices into `Picture.sentences`."""

    id: str
    kind: NodeKind
    label: str
    names: tuple[str, ...] = ()  # aliases, tickers, former names: all that search finds
    facts: tuple[tuple[str, str], ...] = ()  # (label, value) rows of the panel
    sentences: tuple[int, ...] = ()
    agreement_kind: str = ""  # of an agreement
    since: str = ""  # ISO dates of an agreement; "" when not stated
    until: str = ""
    status: Status = ""
    amount: float = 0.0  # the largest amount of an agreement in its own currency; 0 when none is stated
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class PictureEdge:
    """One tie. `via` names the agreement that a short-cut stands for; it hides when that agreement is opened."""

    source: str
    target: str
    label: str  # words that read from source to target: "manufactures DM4 for"
    role: str = ""  # canonical role of the source in it
    via: str = ""
    agreement_kind: str = ""
    since: str = ""
    until: str = ""
    status: Status = ""
    amount: float = 0.0
    confidence: float = 1.0
    directed: bool = True
    sentences: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole page: `note` says what is left out, `coverage` what was searched."""

    title: str
    nodes: tuple[PictureNode, ...]
    edges: tuple[PictureEdge, ...]
    sentences: tuple[Sentence, ...]
    note: str = ""
    coverage: str = ""
    counts: dict[str, int] = field(default_factory=dict)  # of the whole graph, by node kind


# asdict copies every value deeply: half a second for 10,000 nodes
_KEYS: dict[type, tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]] = {
    kind: (tuple(f.name for f in fields(kind)), attrgetter(*(f.name for f in fields(kind))))
    for kind in (Sentence, PictureNode, PictureEdge)
}
_ALWAYS = frozenset(("label", "mark", "confidence", "directed"))
_NOTHING: frozenset[object] = frozenset(("", (), 0.0))


def picture_json(picture: Picture, positions: dict[str, tuple[int, int]]) -> dict[str, Any]:
    """The value that the page's script reads; keys as in `graph/web/state.js`."""
    degrees: Counter[str] = Counter()
    for edge in picture.edges:
        degrees[edge.source] += 1
        degrees[edge.target] += 1
    nodes = []
    for node in picture.nodes:
        x, y = positions[node.id]
        nodes.append(_sparse(node) | {"x": x, "y": y, "degree": degrees[node.id]})
    return {
        "title": picture.title,
        "note": picture.note,
        "coverage": picture.coverage,
        "counts": picture.counts,
        "nodes": nodes,
        "edges": [_sparse(edge) | {"id": f"e{number}"} for number, edge in enumerate(picture.edges)],
        "sentences": [_sparse(sentence) for sentence in picture.sentences],
    }


def _sparse(shown: Sentence | PictureNode | PictureEdge) -> dict[str, Any]:
    """Only what differs from the script's own defaults: a page of 10,000 nodes stays small."""
    keys, values = _KEYS[type(shown)]
    return {key: value for key, value in zip(keys, values(shown), strict=True) if value not in _NOTHING or key in _ALWAYS}
