"""Every public name of the Python API has a docstring whose example runs, and stands in the site's reference."""

from __future__ import annotations

import dataclasses
import doctest
import inspect
from collections.abc import Iterator
from functools import cached_property
from types import ModuleType

import pytest

import pactgraph
from pactgraph.graph import errors, in_force, lookup
from pactgraph.graph.answering import answer_rows, asking, coverage, result_table
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.lookup import KnowledgeGraph
from pactgraph.graph.networks import network_questions
from pactgraph.graph.objects import entities, nodes, reader, relations, results, things
from pactgraph.graph.sentences import citations, quotes, search

OFFERED: dict[ModuleType, tuple[str, ...]] = {
    lookup: ("KnowledgeGraph",),
    network_questions: ("NetworkQuestions", "Ranked", "Community", "YearCount"),
    reader: ("GraphReader",),
    entities: ("Thing", "Entity", "Company", "Person", "Compound"),
    things: ("Agreement", "Filing"),
    relations: ("Counterparty", "Bond", "Party", "Amount", "Event", "Office", "Connection"),
    citations: ("Evidence",),
    in_force: ("InForce",),
    result_table: ("Table",),
    results: ("Results",),
    search: ("Hit",),
    answer_rows: ("Row", "Rows"),
    asking: ("Answer",),
    quotes: ("Quoted",),
    coverage: ("Coverage",),
    nodes: ("Node",),
    errors: ("GraphError", "NoGraphError", "QueryRefusedError", "UnknownNameError"),
}
CLASSES = [getattr(module, name) for module, names in OFFERED.items() for name in names]
ABSTRACT = {"GraphReader", "NetworkQuestions"}  # what they offer is offered by KnowledgeGraph


def members(offered: type) -> Iterator[tuple[str, object]]:
    """The public methods and properties that a class itself defines."""
    for name, value in vars(offered).items():
        if not name.startswith("_") and (inspect.isfunction(value) or isinstance(value, (property, cached_property))):
            yield name, value


def named(offered: type) -> dict[str, str | None]:
    """By name: the docstrings of a class and of what it offers. A dataclass without words of its own has none."""
    own = offered.__doc__
    generated = dataclasses.is_dataclass(offered) and (own or "").startswith(f"{offered.__name__}(")
    told = {} if offered.__name__ in ABSTRACT else {offered.__name__: None if generated else own}
    return told | {f"{offered.__name__}.{name}": inspect.getdoc(value) for name, value in members(offered)}


PUBLIC = {"open": pactgraph.open.__doc__} | {name: text for offered in CLASSES for name, text in named(offered).items()}
PUBLIC.pop("NetworkQuestions.iris_of")  # KnowledgeGraph's is the one that is called


def test_every_public_name_has_an_example() -> None:
    assert len(PUBLIC) > 120
    assert not [name for name, text in PUBLIC.items() if ">>> " not in (text or "")]


def test_all_names_are_there_and_have_examples() -> None:
    assert set(pactgraph.__all__) <= set(PUBLIC)
    assert set(pactgraph.__all__) <= set(dir(pactgraph))
    for name in pactgraph.__all__:
        assert getattr(pactgraph, name).__name__ == name
    with pytest.raises(AttributeError, match="nothing_such"):
        pactgraph.nothing_such  # noqa: B018 (asked for, to be refused)


def test_whatever_an_answer_leads_to_is_among_the_public_names() -> None:
    """No class of the API is forgotten: what a public annotation names is offered itself, or plain."""
    offered = {one.__name__ for one in CLASSES}
    for one in CLASSES:
        for name, value in members(one):
            get = value.fget if isinstance(value, property) else getattr(value, "func", value)
            returned = str(getattr(get, "__annotations__", {}).get("return", ""))
            inner = returned.partition("Results[")[2].rstrip("]")
            assert not inner or inner in offered or inner == "Shown", f"{one.__name__}.{name} gives {inner}"


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_the_example_of_a_public_name_runs(
    name: str, example_graph: GraphFolder, example_kg: KnowledgeGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(example_graph.root.parent)
    known = {"pactgraph": pactgraph, "kg": example_kg}
    example = doctest.DocTestParser().get_doctest(PUBLIC[name] or "", known, name, None, 0)
    said: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(example, out=said.append)
    assert not said, "".join(said)
