"""The house as docs/architecture.md draws it: which room may import which, one door per library, sizes."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("ontology", "loaders", "graph")
MAY_IMPORT = {"ontology": set[str](), "loaders": {"ontology"}, "graph": {"ontology"}}
DOORS = {
    "pyoxigraph": (
        "graph/store.py",
        "graph/answering/answers.py",
        "graph/servers/received.py",
    ),  # results as bytes, behind the same door
    "pyspark": ("src/pactgraph/spark/engine.py", "src/pactgraph/spark/job.py"),  # job.py: a type only
    "httpx": ("graph/servers/exchange.py",),
    "oxrdflib": ("graph/store.py",),
    "pyvis": ("graph/page.py",),
    "starlette": ("graph/endpoint.py",),
    "uvicorn": ("graph/endpoint.py",),
    "mcp": ("src/pactgraph/assistant.py",),
}
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"}


def tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", *patterns], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / line for line in listed.splitlines() if (ROOT / line).exists()]


@cache
def modules() -> list[Path]:
    return [p for p in tracked("*.py") if p.relative_to(ROOT).parts[0] in (*ROOMS, "src")]


def nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


@cache
def imported(path: Path) -> list[str]:
    found: list[str] = []
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append(node.module)
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_the_rooms_below_it(room: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules()
        if path.relative_to(ROOT).parts[0] == room
        for name in imported(path)
        if name.startswith("pactgraph") and name.split(".")[1:2] not in ([room], *([other] for other in MAY_IMPORT[room]))
    ]
    assert not wrong


@pytest.mark.parametrize("library", DOORS)
def test_each_library_has_one_door(library: str) -> None:
    users = [str(p.relative_to(ROOT)) for p in modules() if any(n.split(".")[0] == library for n in imported(p))]
    assert set(users) <= set(DOORS[library])


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [path for path in modules() if path.stem in FORBIDDEN_NAMES]


def test_modules_and_functions_stay_small() -> None:
    long_modules = [f"{p.relative_to(ROOT)}" for p in modules() if p.read_text(encoding="utf-8").count("\n") > 300]
    long_functions = [
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in modules()
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno > 50
    ]
    assert not long_modules
    assert not long_functions


def test_no_handler_swallows_every_exception() -> None:
    broad = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules()
        for node in nodes(path)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in ("Exception", "BaseException"))
    ]
    assert not broad
