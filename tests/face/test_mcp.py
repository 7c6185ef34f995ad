"""The tools as an assistant calls them: over standard input and output."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from benchmarks.served import COUNT_PRODUCT
from tests.graph.corpus import ALDER, ROSSI, all_stories
from tests.graph.stories import make_graph

mcp = pytest.importorskip("mcp")


def with_tools(folder: Path, use: Callable[[Any], Awaitable[None]]) -> None:
    command = ["-m", "pactgraph", "mcp", "-g", str(folder), "--limit", "query_seconds=1"]

    async def run() -> None:
        async with mcp.Client(mcp.StdioServerParameters(command=sys.executable, args=command, env=dict(os.environ))) as client:
            await use(client)

    with ThreadPoolExecutor(1) as other:  # tests of pages leave a running loop in the main thread
        other.submit(asyncio.run, run()).result()


def text(result: Any) -> str:
    return "".join(part.text for part in result.content)


def test_an_assistant_finds_asks_and_cites(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, *all_stories())

    async def use(client: Any) -> None:
        names = {tool.name for tool in (await client.list_tools()).tools}
        assert names == {"look_up", "agreements", "path", "search", "questions", "question", "evidence", "sparql"}
        found = json.loads(text(await client.call_tool("look_up", {"kind": "companies", "name": "alder biotics"})))
        assert found["items"][0]["name"] == ALDER
        dealt = json.loads(text(await client.call_tool("agreements", {"party": "Rossi", "kind": "manufacturing"})))
        assert "manufacturing agreement" in dealt["items"][0]["evidence"][0]["sentence"]
        told = json.loads(
            text(await client.call_tool("question", {"name": "who-manufactures", "parameters": {"compound": "AB1"}}))
        )
        assert told["items"][0]["manufacturer"] == ROSSI
        assert told["items"][0]["evidence"][0]["quote"]
        facts = json.loads(text(await client.call_tool("evidence", {"iri": dealt["items"][0]["iri"]})))
        assert {"agreementDate", "title"} <= {row["property"] for row in facts["items"]}
        rows = json.loads(text(await client.call_tool("sparql", {"query": "SELECT ?n { ?x a pact:Person ; pact:name ?n }"})))
        assert {row["n"]["value"] for row in rows["results"]["bindings"]} == {"Jane Q. Public"}
        assert len(json.loads(text(await client.call_tool("questions", {})))["items"]) == 30

    with_tools(folder.root, use)


def test_what_is_wrong_or_endless_is_an_error_and_the_tools_live_on(tmp_path: Path) -> None:
    folder = make_graph(tmp_path, *all_stories())

    async def use(client: Any) -> None:
        for tool, told in (
            ("look_up", {"kind": "planets"}),
            ("agreements", {"party": "Nobody At All"}),
            ("question", {"name": "no-such-question"}),
            ("evidence", {"iri": "x> <y"}),
            ("sparql", {"query": "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"}),
            ("sparql", {"query": "x" * 70_000}),
            ("sparql", {"query": COUNT_PRODUCT}),
        ):
            assert (await client.call_tool(tool, told)).is_error, tool

    with_tools(folder.root, use)
