from __future__ import annotations

import pytest

from pactgraph.graph.serving.protocol import GRAPH_TYPES, TABLE_TYPES, ProtocolError, negotiate, read_question

FORM = "application/x-www-form-urlencoded"


def test_a_query_comes_by_address_by_form_or_as_the_body() -> None:
    by_address = read_question("GET", b"query=ASK%20%7B%7D", "", b"", "")
    by_form = read_question("POST", b"", FORM, b"query=ASK+%7B%7D", "")
    as_body = read_question("POST", b"", "application/sparql-query; charset=utf-8", b"ASK {}", "")
    assert {q.query for q in (by_address, by_form, as_body) if q} == {"ASK {}"}


def test_a_get_without_a_query_asks_for_the_description() -> None:
    assert read_question("GET", b"", "", b"", "") is None


def test_the_dataset_of_the_request_is_kept_in_order() -> None:
    question = read_question("GET", b"query=x&default-graph-uri=urn:a&default-graph-uri=urn:b&named-graph-uri=urn:c", "", b"", "")
    assert question is not None
    assert (question.default_graphs, question.named_graphs) == (("urn:a", "urn:b"), ("urn:c",))


@pytest.mark.parametrize(
    ("method", "address", "kind", "body", "status"),
    [
        ("GET", b"query=a&query=b", "", b"", 400),
        ("GET", b"update=x", "", b"", 400),
        ("POST", b"query=a", FORM, b"query=b", 400),
        ("POST", b"", FORM, b"update=x", 403),
        ("POST", b"", "application/sparql-update", b"x", 403),
        ("POST", b"", "text/plain", b"ASK {}", 415),
        ("POST", b"", "", b"ASK {}", 415),
        ("POST", b"", FORM, b"", 400),
        ("POST", b"", "application/sparql-query", b"ASK {} # \xff", 400),
        ("POST", b"", "application/sparql-query; charset=utf-16", b"x", 400),
        ("GET", b"query=%ff", "", b"", 400),
    ],
)
def test_what_the_protocol_forbids_is_refused_with_its_status(
    method: str, address: bytes, kind: str, body: bytes, status: int
) -> None:
    with pytest.raises(ProtocolError) as caught:
        read_question(method, address, kind, body, "")
    assert caught.value.status == status


@pytest.mark.parametrize(
    ("accept", "first"),
    [
        ("text/csv", "text/csv"),
        ("application/json", TABLE_TYPES[0]),
        ("text/csv;q=0.4, application/sparql-results+xml;q=0.8", TABLE_TYPES[1]),
        ("*/*", TABLE_TYPES[0]),
        ("text/*", "text/csv"),
        ("*/*;q=0.1, text/csv;q=0", TABLE_TYPES[0]),
    ],
)
def test_the_best_format_that_the_client_takes_is_sent(accept: str, first: str) -> None:
    assert negotiate(accept, TABLE_TYPES)[0] == first


def test_what_the_client_excludes_is_not_sent() -> None:
    assert "text/csv" not in negotiate("*/*, text/csv;q=0", TABLE_TYPES)
    assert negotiate("image/png", GRAPH_TYPES) == ()
