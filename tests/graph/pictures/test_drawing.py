from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from pactgraph.graph.pictures.drawing import draw_png, draw_svg
from tests.graph.drawn_stories import story

SVG = "{http://www.w3.org/2000/svg}"


def test_a_drawing_names_every_thing_and_tie_of_the_closed_view() -> None:
    texts = [text.text for text in ElementTree.fromstring(draw_svg(story())).iter(f"{SVG}text")]  # noqa: S314 - our own
    assert {"Corvane Therapeutics, Inc.", "HVB-101", "licenses HVB-101 to", "was CFO of", "2 filings of 2 registrants"} <= set(
        texts
    )
    assert "License Agreement" not in texts


def test_a_terminated_agreement_is_dashed_and_one_in_force_is_not() -> None:
    lines = list(ElementTree.fromstring(draw_svg(story())).iter(f"{SVG}line"))  # noqa: S314 - our own
    assert [bool(line.get("stroke-dasharray")) for line in lines] == [True, True, False, False]


def test_a_png_is_a_png_and_the_same_picture_gives_the_same_bytes() -> None:
    assert draw_png(story()).startswith(b"\x89PNG")
    assert draw_svg(story()) == draw_svg(story())


@pytest.mark.parametrize("name", ["</text><script>alert(1)</script>", "a & b <c>", "nul\x00 and \u202e"])
def test_names_of_filings_are_text_in_the_drawing(name: str) -> None:
    picture = replace(story(), nodes=tuple(replace(node, label=name) for node in story().nodes))
    root = ElementTree.fromstring(draw_svg(picture))  # noqa: S314 - our own
    assert not list(root.iter(f"{SVG}script"))
