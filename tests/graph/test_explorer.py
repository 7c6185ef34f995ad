"""The explorer in a browser, with and without script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from benchmarks.served import serving
from tests.graph.conftest import OpenPage
from tests.graph.corpus import ALDER, PERSON, ROSSI, all_stories
from tests.graph.stories import Story, make_graph

pytestmark = pytest.mark.browser
NASTY = '"><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}'
PAGES = ("/", "/search?q=alder", "/companies", "/people", "/compounds", "/agreements", "/query")


def nasty() -> Story:
    story = Story(f"FORM 8-K. {NASTY} Inc. agrees with javascript:alert(3) Ltd.", "nasty<b>.txt").registrant(f"{NASTY} Inc.")
    return story.agreement(NASTY, "other", story.party(f"{NASTY} Inc."), story.party("javascript:alert(3) Ltd."))


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = make_graph(tmp_path_factory.mktemp("explorer"), *all_stories(), nasty())
    with serving(folder.root) as served:
        yield f"http://127.0.0.1:{served.port}"


def wait_for(page: Page, expression: str) -> None:
    """Wait until an expression holds; asked from here: the policy of the pages lets nothing be evaluated again on them."""
    for _ in range(300):
        if page.evaluate(f"Boolean({expression})"):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"{expression} does not come to hold")


@pytest.mark.parametrize("script", [True, False])
def test_a_person_gets_from_the_start_to_the_sentence(address: str, visit: OpenPage, script: bool) -> None:
    page = visit(address, java_script_enabled=script)
    page.fill("#q", "aldr biotics")
    page.press("#q", "Enter")
    page.click(f"text={ALDER}")
    assert page.text_content("h1") == ALDER
    page.click("text=manufacturing agreement")
    assert ROSSI in (page.text_content("main") or "")
    assert page.locator(".timeline li").count() >= 1
    page.click("blockquote footer a >> nth=0")
    assert "#char=" in page.url
    assert "On May 2, 2011" in (page.text_content(".text") or "")
    page.click("a.mark >> text=Rossi >> nth=0")
    assert "#fact-" in page.url
    page.click("text=what follows >> nth=0")
    assert "/id/" in page.url


def test_a_sentence_that_was_found_leads_to_its_place(address: str, visit: OpenPage) -> None:
    page = visit(f"{address}/search?q=sugar")
    page.click("blockquote footer a")
    start, _, end = page.url.rpartition("char=")[2].partition(",")
    text = page.text_content(".text") or ""
    assert "supply agreement for sugar" in text[int(start) : int(end)]
    assert page.locator(f'[id="char={start},{end}"]').count() == 1


def test_a_person_and_a_compound_have_pages(address: str, visit: OpenPage) -> None:
    page = visit(f"{address}/people")
    page.click(f"text={PERSON}")
    assert "Chief Financial Officer" in (page.text_content("main") or "")
    page.goto(f"{address}/compounds")
    page.click("text=AB1")
    assert "manufacturing agreement" in (page.text_content("main") or "")


def test_the_graph_of_a_focus_opens(address: str, visit: OpenPage) -> None:
    page = visit(f"{address}/graph?focus=ALDR")
    wait_for(page, "globalThis.pactgraph && pactgraph.ready")
    assert page.evaluate("pactgraph.shown().nodes.length") >= 3


def test_a_query_is_asked_in_the_editor_and_without_script(address: str, visit: OpenPage) -> None:
    page = visit(f"{address}/query?question=who-manufactures")
    wait_for(page, "globalThis.pactgraphQuery")
    page.click(".yasqe_queryButton")
    page.wait_for_selector(".yasr td")
    assert "AB1" in (page.text_content(".yasr") or "") or "compound" in (page.text_content(".yasr") or "")
    plain = visit(f"{address}/query", java_script_enabled=False)
    assert plain.locator(".examples li").count() == 30
    assert "pact:" in plain.input_value("#query")


def test_hostile_names_are_only_text(address: str, visit: OpenPage) -> None:
    page = visit(f"{address}/agreements")
    page.click("text=onerror")
    page.click("main ul a >> nth=0")
    assert "onerror" in (page.text_content("h1") or "")
    page.click("blockquote footer a >> nth=0")
    assert "<script>alert(2)" in (page.text_content(".text") or "")
    assert page.locator("img, main script").count() == 0
    search = visit(f"{address}/search?q=%22%3E%3Cscript%3Ealert(4)%3C/script%3E")
    assert search.locator("main script").count() == 0


def test_what_is_not_there_is_said_on_a_page_with_a_way_on(address: str, browser: Browser) -> None:
    page = browser.new_page()  # not `visit`: a browser writes every 404 on its console
    for path in ("/id/agreement/none", "/elsewhere/%3Cscript%3Ealert(5)%3C/script%3E"):
        answer = page.goto(address + path)
        assert answer is not None
        assert answer.status == 404
        assert page.text_content("h1") == "Not found"
        assert page.locator("script").count() == 0
    page.fill("#q", "rossi")
    page.press("#q", "Enter")
    assert ROSSI in (page.text_content("main") or "")
    programs = page.request.get(f"{address}/api/none", headers={"accept": "text/html"})
    assert programs.headers["content-type"] == "application/problem+json"
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(address: str, visit: OpenPage, scheme: str, tmp_path: Path) -> None:
    page = visit(address, color_scheme=scheme)
    addresses = [f"{address}{path}" for path in PAGES if path != "/query"]
    for listed in ("/companies", "/people", "/compounds", "/agreements"):
        page.goto(address + listed)
        addresses.append(address + str(page.get_attribute(".rows a", "href")))
    page.goto(addresses[-1])
    addresses.append(address + str(page.get_attribute("blockquote footer a", "href")).partition("#")[0])
    for one in addresses:
        page.goto(one)
        found = Axe().run(page).response["violations"]
        serious = [v["id"] + ": " + v["nodes"][0]["html"] for v in found if v["impact"] in ("serious", "critical")]
        assert not serious, f"{one}: {serious}"


def test_pages_are_narrow_where_the_screen_is(address: str, visit: OpenPage) -> None:
    page = visit(address, width=360, height=700)
    for path in PAGES:
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path
