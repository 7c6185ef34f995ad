"""Thirty payloads in each of twenty fields of the page: none may run, all must be readable as the text they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pactgraph.graph.page import write_page
from pactgraph.graph.pictures.picture import Picture, PictureEdge, PictureNode, Sentence
from tests.graph.conftest import OpenPage

pytestmark = pytest.mark.browser

HIT = "window.hit=(window.hit||0)+1"
PAYLOADS = [
    f"<script>{HIT}</script>",
    f"</script><script>{HIT}</script>",
    f"</SCRIPT ><script >{HIT}</script >",
    f"<img src=x onerror={HIT}>",
    f"<img src=x onerror={HIT}> href=",
    f"<svg onload={HIT}>",
    f"<svg><script>{HIT}</script></svg>",
    f'"><script>{HIT}</script>',
    f"'><script>{HIT}</script>",
    f'" onmouseover="{HIT}" x="',
    f"' onfocus='{HIT}' autofocus='",
    f"javascript:{HIT}",
    f"JaVaScRiPt:{HIT}//",
    f"data:text/html,<script>{HIT}</script>",
    f"<iframe srcdoc='<script>parent.{HIT}</script>'>",
    f"<iframe src=javascript:{HIT}>",
    f"<a href=javascript:{HIT}>href</a>",
    f"<body onload={HIT}>",
    f"<details open ontoggle={HIT}>",
    f"<math><mtext><script>{HIT}</script></mtext></math>",
    f"<!--><script>{HIT}</script>-->",
    f"<style>@import 'javascript:{HIT}'</style>",
    f"<link rel=stylesheet href=javascript:{HIT}>",
    f"<meta http-equiv=refresh content='0;url=javascript:{HIT}'>",
    f"<base href='javascript:{HIT}//'>",
    f"<form action=javascript:{HIT}><input type=submit autofocus>",
    "{{ 7*7 }}{% for x in y %}<!--<script>",
    f"\\u003cscript\\u003e{HIT}\\u003c/script\\u003e",
    f"\u2028{HIT}\u2029<script>{HIT}</script>",
    f"\u202e<script>{HIT}</script>\x00]]>",
]
NODE_FIELDS = ("id", "label", "names", "facts-name", "facts-value", "agreement_kind", "since", "until", "status")
EDGE_FIELDS = ("label", "role", "agreement_kind", "since", "until", "status")
SENTENCE_FIELDS = ("text", "source", "filed", "item", "url")
# The permalink opens any node's panel, as a click would; a click on its tie shows the sentences. One call for all of them.
VISIT = """async (ids) => {
  const seen = [];
  for (const id of ids) {
    location.hash = new URLSearchParams({ selected: id, focus: encodeURIComponent(id) }).toString();
    for (let turn = 0; pactgraph.selected() !== id; turn += 1) {
      if (turn > 5000) throw new Error(`${id} is not selected`);
      await new Promise((next) => setTimeout(next));
    }
    if (id.startsWith("tied")) document.querySelector("#panel ul.ties button").click();
    seen.push([id, document.querySelectorAll("#panel blockquote").length]);
  }
  return seen;
}"""


def poisoned() -> Picture:
    """One node, edge or sentence for each field and payload, all tied to one hub."""
    nodes = [PictureNode("hub", "company", "Hub")]
    edges: list[PictureEdge] = []
    sentences: list[Sentence] = []
    for number, payload in enumerate(PAYLOADS):
        for field in NODE_FIELDS:
            plain = PictureNode(f"{field}-{number}", "agreement" if field == "agreement_kind" else "company", f"{field} {number}")
            value: object = (payload,) if field == "names" else payload
            if field.startswith("facts"):
                value = ((payload, "v"),) if field == "facts-name" else (("n", payload),)
            nodes.append(replace(plain, **{field.split("-")[0]: value}))  # type: ignore[arg-type]
            edges.append(PictureEdge("hub", nodes[-1].id, "holds"))
        for field in (*EDGE_FIELDS, *SENTENCE_FIELDS):
            nodes.append(PictureNode(f"tied {field} {number}", "company", f"tied {field} {number}"))
            edge = PictureEdge("hub", nodes[-1].id, "holds", sentences=(len(sentences),))
            sentence = Sentence("A plain sentence.", (2, 7), "a.txt")
            edges.append(replace(edge, **{field: payload}) if field in EDGE_FIELDS else edge)  # type: ignore[arg-type]
            sentences.append(replace(sentence, **{field: payload}) if field in SENTENCE_FIELDS else sentence)  # type: ignore[arg-type]
    return Picture("Poison", tuple(nodes), tuple(edges), tuple(sentences))


def test_six_hundred_payloads_are_only_text(open_page: OpenPage, tmp_path: Path) -> None:
    picture = poisoned()
    assert (len(NODE_FIELDS) + len(EDGE_FIELDS) + len(SENTENCE_FIELDS)) * len(PAYLOADS) == 600
    write_page(picture, tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    quotes = page.evaluate(VISIT, [node.id for node in picture.nodes[1:]])
    assert len(quotes) == len(picture.nodes) - 1
    assert all(number >= 1 for identity, number in quotes if identity.startswith("tied"))
    page.click("#toggle-table")
    assert page.evaluate("window.hit") is None
    assert page.evaluate("document.querySelectorAll('iframe, form, base, object, embed').length") == 0
    assert page.evaluate("[...document.querySelectorAll('#panel a, #table-view a')].map((a) => a.href)") == []


@pytest.mark.parametrize("field", ["title", "note", "coverage"])
def test_the_page_s_own_words_are_only_text(open_page: OpenPage, tmp_path: Path, field: str) -> None:
    page = None
    for number, payload in enumerate(PAYLOADS[::3]):
        path = tmp_path / f"{number}.html"
        plain = Picture("Plain", (PictureNode("a", "company", "A"),), (), ())
        write_page(replace(plain, **{field: payload}), path)  # type: ignore[arg-type]
        if page is None:
            page = open_page(path)
        else:
            page.goto(path.as_uri())
            page.wait_for_function("globalThis.pactgraph && pactgraph.ready")
        assert page.evaluate("window.hit") is None
