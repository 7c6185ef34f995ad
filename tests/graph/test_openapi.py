"""The look-ups called as their own description says, and otherwise: what comes back is what the description promises."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.openapi.loaders import from_url
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import positive_data_acceptance as rejected_where_valid

from benchmarks.served import serving
from pactgraph.graph.explorer.api import LOOK_UPS
from tests.graph.corpus import all_stories
from tests.graph.stories import make_graph


@pytest.fixture(scope="module")
def description(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BaseSchema]:
    folder = make_graph(tmp_path_factory.mktemp("described"), *all_stories())
    with serving(folder.root, client_penalty=0.01, text_penalty=0.01) as served:
        yield from_url(f"http://127.0.0.1:{served.port}/api/openapi.json")


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["as described", "otherwise"])
@pytest.mark.parametrize("path", [one.path for one in LOOK_UPS if one.parameters])
@given(data=st.data())
@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_a_look_up_keeps_what_its_description_promises(
    description: BaseSchema, path: str, mode: GenerationMode, data: st.DataObject
) -> None:
    case = data.draw(description[path]["GET"].as_strategy(generation_mode=mode))
    # a question may want parameters that another does not have: OpenAPI has no words for it
    excluded = [rejected_where_valid] if path == "/api/question" else []
    answer = case.call_and_validate(excluded_checks=excluded)
    assert answer.status_code < 500
