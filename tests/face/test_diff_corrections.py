"""What a person set right is told by its name in a comparison of the graph before and after."""

from __future__ import annotations

from pathlib import Path

import pytest

from pactgraph import build as build_module
from pactgraph.graph.comparison.differences import Difference, find_differences
from pactgraph.graph.comparison.sides import open_side
from pactgraph.graph.folder import GraphFolder
from tests.face.test_corrections import MAKING, SUPPLY, World
from tests.face.test_faults import Here


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(build_module, "Readers", Here)
    here = World(tmp_path)
    here.build()
    return here


def corrected(world: World) -> list[Difference]:
    after = GraphFolder(world.place / "after")
    world.build(after)
    with open_side(world.folder.root) as one, open_side(after.root) as other:
        found = list(find_differences(one, other))
        back = list(find_differences(other, one))
    assert {one.cause.why for one in back} == {one.cause.why for one in found}
    assert all("withdrawn" in one.cause.because for one in back if one.cause.why == "correction")
    return found


def test_a_value_that_a_person_replaced(world: World) -> None:
    world.say(world.replaced())
    found = corrected(world)
    (day,) = [one for one in found if one.property == "agreementDate"]
    assert (day.before, day.after, day.cause.why) == ("2005-03-07", "2005-03-06", "correction")
    assert day.cause.because.startswith("Ada Lindqvist")


def test_what_a_person_withdrew(world: World) -> None:
    world.say(world.withdrawn("agreement/1"))
    found = corrected(world)
    (gone,) = [one for one in found if one.kind == "agreement" and one.property is None]
    assert (gone.change, gone.cause.why) == ("removed", "correction")


def test_two_that_a_person_told_apart(world: World) -> None:
    world.say(world.decided((MAKING, "party/2"), "different", (SUPPLY, "party/2")))
    found = corrected(world)
    (split,) = [one for one in found if one.change == "split"]
    assert (split.cause.why, split.cause.because.partition(":")[0]) == ("correction", "Ada Lindqvist")
