"""The look-ups over HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.served import serving
from pactgraph.graph.explorer.api import LOOK_UPS
from tests.graph.corpus import ALDER, CEDAR, PERSON, ROSSI, all_stories
from tests.graph.stories import make_graph


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    folder = make_graph(tmp_path_factory.mktemp("api"), *all_stories())
    with serving(folder.root, page_rows=100) as served, served.client() as one:
        yield one


def looked_up(client: httpx.Client, path: str, **parameters: str) -> dict[str, Any]:
    answer = client.get(f"/api/{path}", params=parameters)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("application/json")
    found: dict[str, Any] = answer.json()
    return found


def names(found: dict[str, Any]) -> list[str]:
    return [row["name"] for row in found["items"]]


def test_companies_are_listed_by_name_and_page_by_page(client: httpx.Client) -> None:
    whole = looked_up(client, "companies")
    assert whole["total"] == len(whole["items"]) == 5
    pages = [looked_up(client, "companies", limit="2", offset=str(offset)) for offset in (0, 2, 4)]
    assert [name for page in pages for name in names(page)] == names(whole)
    assert looked_up(client, "companies", offset="99")["items"] == []
    assert whole["coverage"]["filings"] == 4


@pytest.mark.parametrize("typed", ["Alder Biotics, Inc.", "alder biotics", "ALDR", "0000000001", "1", "Aldr Biotics"])
def test_a_company_is_found_by_any_name_and_by_one_that_is_nearly_right(client: httpx.Client, typed: str) -> None:
    assert names(looked_up(client, "companies", q=typed))[0] == ALDER


def test_what_nothing_is_like_gives_no_rows_and_says_what_was_searched(client: httpx.Client) -> None:
    found = looked_up(client, "companies", q="qqqqqqqq")
    assert (found["total"], found["items"], found["coverage"]["filings"]) == (0, [], 4)


def test_rows_come_with_their_sentences(client: httpx.Client) -> None:
    (row,) = looked_up(client, "agreements", party="Rossi", kind="manufacturing")["items"]
    assert {party["name"] for party in row["parties"]} == {ALDER, ROSSI}
    assert row["amounts"][0]["value"] == "5000000"
    assert "entered into a manufacturing" in row["evidence"][0]["sentence"]
    assert row["evidence"][0]["filing"].endswith("0009999999-11-000001")
    assert len(looked_up(client, "agreements", party="Rossi", evidence="0")["items"][0]["evidence"]) == 0


def test_agreements_are_filtered_by_party_kind_event_day_and_compound(client: httpx.Client) -> None:
    assert looked_up(client, "agreements", event="termination")["total"] == 1
    assert looked_up(client, "agreements", since="2012-01-01", until="2012-12-31")["total"] == 1
    assert looked_up(client, "agreements", compound="AB4")["total"] == 1
    assert looked_up(client, "agreements", party=CEDAR, kind="lease")["total"] == 0


def test_people_and_compounds_are_found(client: httpx.Client) -> None:
    assert PERSON in names(looked_up(client, "people", q="Jane Public"))
    assert "AB1" in names(looked_up(client, "compounds"))


def test_a_path_leads_over_agreements_with_their_evidence(client: httpx.Client) -> None:
    found = looked_up(client, "path", **{"from": ALDER, "to": CEDAR})
    assert len(found["steps"]) == 2
    assert all(step["evidence"] for step in found["steps"])


def test_sentences_are_found_with_the_facts_in_them(client: httpx.Client) -> None:
    found = looked_up(client, "search", q="batches euros")["items"]
    assert "five million Euros" in found[0]["sentence"]
    assert "amountValue" in {fact["property"] for fact in found[0]["facts"]}
    assert looked_up(client, "search", q="nowhere to be found")["items"] == []


def test_a_question_is_answered_with_sentences_and_what_it_is_not_told_is_an_error(client: httpx.Client) -> None:
    row = looked_up(client, "question", name="who-manufactures", compound="AB4")["items"][0]
    assert row["manufacturer"] == ROSSI
    assert row["evidence"]
    assert client.get("/api/question", params={"name": "no-such"}).status_code == 404
    assert len(looked_up(client, "questions")["items"]) == 30


@pytest.mark.parametrize(
    ("path", "parameters", "status"),
    [
        ("agreements", {"party": "Nobody At All"}, 404),
        ("agreements", {"kind": "no such kind"}, 400),
        ("agreements", {"since": "soon"}, 400),
        ("companies", {"limit": "101"}, 400),
        ("companies", {"limit": "-1"}, 400),
        ("companies", {"offset": "٣"}, 400),
        ("companies", {"q": "x" * 301}, 400),
        ("path", {"from": ALDER}, 400),
        ("path", {"from": ALDER, "to": "Nobody At All"}, 404),
        ("nothing", {}, 404),
    ],
)
def test_what_cannot_be_looked_up_is_told_why(client: httpx.Client, path: str, parameters: dict[str, str], status: int) -> None:
    answer = client.get(f"/api/{path}", params=parameters)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]


def test_the_same_answer_is_not_sent_twice(client: httpx.Client) -> None:
    first = client.get("/api/companies")
    again = client.get("/api/companies", headers={"if-none-match": first.headers["etag"]})
    other = client.get("/api/people", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content, other.status_code) == (304, b"", 200)


def test_the_description_names_every_look_up_and_parameter(client: httpx.Client) -> None:
    told = client.get("/api/openapi.json").json()
    assert set(told["paths"]) == {one.path for one in LOOK_UPS}
    for one in LOOK_UPS:
        assert [p["name"] for p in told["paths"][one.path]["get"]["parameters"]] == [n.removeprefix("*") for n in one.parameters]


_PARAMETERS = sorted({name.removeprefix("*") for one in LOOK_UPS for name in one.parameters})
_VALUES = st.one_of(
    st.text(max_size=40),
    st.integers(-5, 2000).map(str),
    st.sampled_from([ALDER, "AB1", "2011-05-02", "lease", "termination", '"', "> } DROP ALL", "\x00", "*", "\ud800"]),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(LOOK_UPS), st.dictionaries(st.sampled_from(_PARAMETERS), _VALUES, max_size=4))
def test_no_parameters_break_the_server(client: httpx.Client, look_up: Any, parameters: dict[str, str]) -> None:
    plain = {name: value.encode("utf-8", "replace").decode() for name, value in parameters.items()}
    answer = client.get(look_up.path, params=plain)
    assert answer.status_code in (200, 400, 404)


def test_names_are_reconciled_as_openrefine_asks(client: httpx.Client) -> None:
    manifest = client.get("/reconcile", headers={"host": 'evil.example/"><x'}).json()
    assert "<" not in manifest["view"]["url"]
    queries = {"q0": {"query": "Alder Biotics", "type": "Organization", "limit": 3}, "q1": {"query": "zzzzzz"}}
    for answer in (
        client.post("/reconcile", data={"queries": json.dumps(queries)}),
        client.get("/reconcile", params={"queries": json.dumps(queries)}),
    ):
        found = answer.json()
        best = found["q0"]["result"][0]
        assert (best["name"], best["match"], best["type"][0]["id"]) == (ALDER, True, "Organization")
        assert found["q1"]["result"] == []


@pytest.mark.parametrize(
    "batch",
    ["{", "[]", '{"q": 1}', '{"q": {"query": 7}}', '{"q": {"query": "x", "type": "Planet"}}', "[" * 100_000,
     json.dumps({str(n): {"query": "x"} for n in range(51)}), '{"q": {"query": "x", "limit": 0}}'],
)  # fmt: skip
def test_a_batch_that_is_none_is_refused(client: httpx.Client, batch: str) -> None:
    assert client.post("/reconcile", data={"queries": batch}).status_code == 400
