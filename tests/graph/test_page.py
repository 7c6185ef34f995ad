"""The page, as a person uses it in a browser."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from pactgraph.graph.page import page_html, write_page
from pactgraph.graph.pictures.picture import Picture, PictureEdge, PictureNode
from tests.graph.conftest import OpenPage
from tests.graph.drawn_stories import story

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def story_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "graph.html"
    write_page(story(), path)
    return path


def shown(page: Page) -> set[str]:
    return set(page.evaluate("pactgraph.shown().nodes"))


def labels(page: Page) -> set[str]:
    page.wait_for_function("pactgraph.labels().length > 0")
    return {label["text"] for label in page.evaluate("pactgraph.labels()")}


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert page_html(story()) == page_html(story())


def test_names_are_drawn_and_none_overlaps(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    page.wait_for_timeout(400)
    placed = page.evaluate("pactgraph.labels()")
    assert {"Corvane Therapeutics, Inc.", "Rosmarin Pharma AG", "HVB-101"} <= {label["text"] for label in placed}
    boxes = [(b["x"] - b["half"], b["y"] - 8, b["x"] + b["half"], b["y"] + 8) for b in placed]
    for i, a in enumerate(boxes):
        assert not [b for b in boxes[i + 1 :] if a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("societa", "Società Chimica Bellandi S.r.l."),
        ("bellandi", "Società Chimica Bellandi S.r.l."),
        ("hlvb", "Corvane Therapeutics, Inc."),
        ("hvb-101", "HVB-101"),
    ],
)
def test_search_finds_names_without_accents_aliases_tickers_and_codes(
    story_page: Path, open_page: OpenPage, typed: str, name: str
) -> None:
    page = open_page(story_page)
    page.fill("#search", typed)
    page.keyboard.press("Enter")
    assert page.text_content("#panel h2") == name


def test_an_agreement_is_an_edge_until_it_is_opened(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    assert "licence" not in shown(page)
    page.click("#toggle-mode")
    assert {"licence", "supply"} <= shown(page)


def test_a_tie_shows_its_sentence_with_the_mark_and_the_filing(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    page.fill("#search", "rosmarin")
    page.keyboard.press("Enter")
    page.click("text=licenses HVB-101 to")
    assert page.text_content("#panel mark") == story().sentences[0].text[44:77]
    assert "0009900101-05-000012.htm · Item 1.01 · 2005-03-07" in (page.text_content("#panel footer") or "")
    assert page.get_attribute("#panel footer a", "href") == story().sentences[0].url
    page.click("text=Open the agreement")
    assert "licence" in shown(page)


def test_filters_and_the_day_slider_leave_what_they_say(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    page.uncheck("#filters >> text=license")
    assert "hvb" not in shown(page)
    page.click("#reset")
    page.check("#asof-use")
    page.fill("#asof-day", "2006-01-01")
    assert shown(page) == {"corvane", "rosmarin", "hvb", "ellery"}
    page.fill("#asof-day", "2008-12-01")
    assert shown(page) == {"bellandi", "tarrow", "corvane", "ellery"}


def test_a_path_between_two_picked_nodes_is_told_step_by_step(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    for name in ("ellery", "rosmarin"):
        page.fill("#search", name)
        page.keyboard.press("Enter")
        page.click("#panel >> text=/^Path from/")
    steps = page.locator("#panel h3").all_text_contents()
    assert steps == [
        "Margaret T. Ellery was CFO of Corvane Therapeutics, Inc.",
        "Rosmarin Pharma AG licenses HVB-101 to Corvane Therapeutics, Inc.",
    ]


def test_the_table_sorts_and_its_csv_is_defused(open_page: OpenPage, tmp_path: Path) -> None:
    nodes = tuple(dataclasses.replace(n, label="=1+1") if n.id == "tarrow" else n for n in story().nodes)
    write_page(dataclasses.replace(story(), nodes=nodes), tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    page.click("#toggle-table")
    page.click("th >> text=From")
    assert page.locator("tbody tr td:first-child").all_text_contents()[0] == "Corvane Therapeutics, Inc."
    with page.expect_download() as download:
        page.click("#csv-save")
    text = download.value.path().read_text(encoding="utf-8-sig")
    assert "'=1+1" in text
    assert ",=1+1" not in text


LINES_OF = """cell => { const range = document.createRange(); range.selectNodeContents(cell);
  return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size; }"""


@pytest.mark.parametrize("width", [1440, 380])
def test_no_word_or_day_of_the_table_is_broken(story_page: Path, open_page: OpenPage, width: int) -> None:
    page = open_page(story_page, width=width)
    page.click("#toggle-table")
    for text in ("2005-03-07", "2008-09-08", "license", "terminated"):
        assert page.get_by_role("cell", name=text, exact=True).first.evaluate(LINES_OF) == 1
    assert page.locator("th button", has_text="Certainty").evaluate(LINES_OF) == 1
    wide = page.locator("td.sentence").first.bounding_box()
    assert wide is not None
    assert wide["width"] > 250


IN_SIGHT = """() => { const { width, height } = document.getElementById('graph').getBoundingClientRect();
  const seen = (at) => at.x > 0 && at.y > 0 && at.x < width && at.y < height;
  return pactgraph.shown().nodes.every((id) => seen(pactgraph.onScreen(id))); }"""
WHERE = "() => pactgraph.shown().nodes.map((id) => [id, pactgraph.onScreen(id)])"


def test_every_thing_is_in_sight_and_stays_where_it_is(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    for _ in range(2):
        assert page.evaluate(IN_SIGHT)
        before = page.evaluate(WHERE)
        page.wait_for_timeout(500)
        assert page.evaluate(WHERE) == before
        page.click("#toggle-mode")


def crowd() -> Picture:
    """Eight banks that lend to each of forty firms: far more things than have room for a name."""
    banks = [PictureNode(f"bank{number}", "company", f"Meridian Bank of Sexton {number}") for number in range(8)]
    firms = [PictureNode(f"firm{number}", "company", f"Tannery Road Holdings {number}") for number in range(200)]
    edges = [PictureEdge(bank.id, firm.id, "lends to") for bank in banks for firm in firms]
    return Picture("Crowd", (*banks, *firms), tuple(edges), ())


def test_from_afar_the_best_connected_have_their_names(open_page: OpenPage, tmp_path: Path) -> None:
    write_page(crowd(), tmp_path / "graph.html")
    named = labels(open_page(tmp_path / "graph.html"))
    assert len([name for name in named if name.startswith("Meridian")]) >= 6


def test_what_is_selected_has_its_name_however_crowded_it_stands(open_page: OpenPage, tmp_path: Path) -> None:
    write_page(crowd(), tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    page.set_viewport_size({"width": 700, "height": 420})
    for number in range(0, 200, 20):
        page.fill("#search", f"Tannery Road Holdings {number}")
        page.keyboard.press("Enter")
        page.evaluate("pactgraph.fit()")
        page.wait_for_timeout(400)
        placed = page.evaluate("pactgraph.labels()")
        own = [label for label in placed if label["text"] == f"Tannery Road Holdings {number}"]
        assert len(own) == 1
        (x, y, half), others = (own[0]["x"], own[0]["y"], own[0]["half"]), [it for it in placed if it not in own]
        assert not [it for it in others if abs(it["x"] - x) < it["half"] + half and abs(it["y"] - y) < 16]


STOP = """() => { const it = document.activeElement; return it.id || it.getAttribute('aria-label') || it.textContent.trim()
  || (it.labels && it.labels.length ? it.labels[0].textContent : ''); }"""


def test_every_stop_of_the_keyboard_has_a_name(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    for _ in range(45):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body") or page.evaluate(STOP)


def test_the_view_is_in_the_address(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    page.uncheck("#filters >> text=People")
    page.click("#toggle-mode")
    again = open_page(story_page, fragment=page.url[page.url.index("#") :])
    assert shown(again) == shown(page)
    assert "ellery" not in shown(again)


def test_what_is_seen_saves_as_png_and_svg(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    for button, start in (("#png", b"\x89PNG"), ("#svg", b"<svg")):
        with page.expect_download() as download:
            page.click(button)
        assert download.value.path().read_bytes().startswith(start)


def test_the_keyboard_reaches_every_control_and_walks_the_graph(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id"))
    assert {
        "search",
        "toggle-filters",
        "toggle-mode",
        "toggle-table",
        "fit",
        "reset",
        "png",
        "svg",
        "from",
        "asof-use",
        "graph",
    } <= reached
    page.focus("#graph")
    page.keyboard.press("ArrowRight")
    first = page.evaluate("pactgraph.selected()")
    page.keyboard.press("ArrowRight")
    assert first == "corvane"
    assert page.evaluate("pactgraph.selected()") not in ("", "corvane")


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_axe_finds_nothing_serious(story_page: Path, open_page: OpenPage, width: int, height: int) -> None:
    page = open_page(story_page, width=width, height=height)
    page.fill("#search", "rosmarin")
    page.keyboard.press("Enter")
    violations = [v for v in Axe().run(page).response["violations"] if v["impact"] in ("serious", "critical")]
    assert not violations


def test_on_a_phone_the_graph_the_details_and_the_filters_are_all_there(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page, width=360, height=740)
    page.wait_for_timeout(300)
    box = page.locator("#graph").bounding_box()
    assert box is not None
    assert box["height"] > 300
    assert labels(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.click("#toggle-filters")
    page.locator("#filters >> text=Companies").scroll_into_view_if_needed()
    assert page.locator("#filters >> text=Companies").is_visible()


def drag_to(page: Page, selector: str, value: str) -> None:
    """Move a slider as a hand would: its value changes and it says so."""
    page.eval_on_selector(selector, "(box, value) => { box.value = value; box.dispatchEvent(new Event('input')); }", value)


def test_the_histogram_s_range_roles_amounts_and_certainty_are_filters(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    assert page.locator("svg.histogram rect").count() == 3
    page.fill("#from", "2006")
    page.keyboard.press("Enter")
    assert shown(page) == {"bellandi", "tarrow"}
    assert page.locator("svg.histogram rect.in").count() == 2
    page.click("#reset")
    page.fill("#to", "2005")
    page.keyboard.press("Enter")
    assert shown(page) == {"corvane", "rosmarin", "hvb", "ellery"}
    page.click("#reset")
    page.uncheck("#filters >> text=officer")
    assert "ellery" not in shown(page)
    page.click("#reset")
    page.fill("#amount", "1000000")
    page.keyboard.press("Enter")
    assert shown(page) == {"corvane", "rosmarin", "hvb"}
    page.click("#reset")
    drag_to(page, "#sure", "0.9")
    assert "bellandi" not in shown(page)
    assert page.text_content("#sure-out") == "90 %"


def test_the_day_slider_says_what_was_in_force(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    page.check("#asof-use")
    drag_to(page, "#asof", "15")
    assert page.input_value("#asof-day") == "2006-04-01"
    assert shown(page) == {"corvane", "rosmarin", "hvb", "ellery"}


def test_a_double_click_shows_the_neighbourhood_and_another_one_grows_it(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    page.wait_for_timeout(400)
    for name, expected in (("tarrow", {"tarrow", "bellandi"}), ("bellandi", {"tarrow", "bellandi"})):
        box = page.locator("#graph").bounding_box()
        at = page.evaluate("(id) => pactgraph.onScreen(id)", name)
        assert box is not None
        page.mouse.dblclick(box["x"] + at["x"], box["y"] + at["y"])
        page.wait_for_timeout(400)
        assert shown(page) == expected
    page.click("text=Show everything")
    assert "corvane" in shown(page)


def test_a_click_on_a_node_and_one_on_a_line_open_their_panels(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    page.wait_for_timeout(400)
    box = page.locator("#graph").bounding_box()
    assert box is not None
    one, two = (page.evaluate("(id) => pactgraph.onScreen(id)", name) for name in ("tarrow", "bellandi"))
    page.mouse.click(box["x"] + one["x"], box["y"] + one["y"])
    page.wait_for_selector("#panel h2 >> text=Tarrow")
    page.mouse.click(box["x"] + one["x"] * 0.7 + two["x"] * 0.3, box["y"] + one["y"] * 0.7 + two["y"] * 0.3)
    page.wait_for_selector("#panel h2 >> text=supplies TRW-55 to")


def test_the_legend_counts_and_hides_each_kind_of_thing(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    rows = page.locator("#filters fieldset:first-child label").all_text_contents()
    assert {"Companies4", "People1", "Compounds1", "Agreements, amendments2"} == set(rows)
    page.uncheck("#filters >> text=Compounds")
    assert "hvb" not in shown(page)


def test_a_terminated_agreement_says_so_in_its_panel(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page, fragment="#mode=nodes&selected=licence")
    facts = page.text_content("#panel dl") or ""
    assert "statusterminated" in facts
    assert "until2008-09-08" in facts


def test_the_table_copies_itself_as_csv(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("#toggle-table")
    page.click("#csv-copy")
    page.wait_for_selector("text=Copied")
    lines = (page.evaluate("navigator.clipboard.readText()") or "").splitlines()
    assert lines[0].startswith("From,Tie,To,Kind,Since,Until,Status,Amount,Certainty,Sentence")
    assert len(lines) == 5


@pytest.mark.parametrize(
    "options", [{"color_scheme": "dark"}, {"reduced_motion": "reduce"}, {"has_touch": True, "is_mobile": True}]
)
def test_dark_still_and_touched_pages_work_alike(story_page: Path, open_page: OpenPage, options: dict[str, str]) -> None:
    page = open_page(story_page, **options)
    assert labels(page)
    ink = page.evaluate("getComputedStyle(document.body).color")
    assert (ink == "rgb(232, 235, 239)") == (options.get("color_scheme") == "dark")


def test_four_thousand_pixels_and_paper_keep_the_graph(story_page: Path, open_page: OpenPage) -> None:
    page = open_page(story_page, width=3840, height=2160)
    assert labels(page)
    page.emulate_media(media="print")
    assert page.locator("#graph").is_visible()
    assert not page.locator("#filters").is_visible()


def test_above_two_thousand_things_the_canvas_renderer_has_the_same_controls(open_page: OpenPage, tmp_path: Path) -> None:
    nodes = tuple(PictureNode(f"n{i}", "company", f"Company {i}, Inc.") for i in range(2_500))
    edges = tuple(PictureEdge(f"n{i}", f"n{i // 7}", "supplies to", "supplier", since="2006-01-01") for i in range(1, 2_500))
    write_page(Picture("Many", nodes, edges, (), note="100 less connected things are left out"), tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    assert "100 less connected things are left out" in (page.text_content("#note") or "")
    page.fill("#search", "company 1234")
    page.keyboard.press("Enter")
    assert page.text_content("#panel h2") == "Company 1234, Inc."
    page.click("text=Only its neighbourhood")
    assert shown(page) == {"n1234", "n176", *(f"n{i}" for i in range(1234 * 7, 1234 * 7 + 7) if i < 2_500)}
    assert labels(page)


def hostile(payload: str) -> Picture:
    picture = story()
    nodes = tuple(
        dataclasses.replace(n, label=payload + n.id, names=(payload,), facts=((payload, payload),)) for n in picture.nodes
    )
    edges = tuple(dataclasses.replace(e, label=payload) for e in picture.edges)
    sentences = tuple(
        dataclasses.replace(s, text=payload * 2, mark=(0, len(payload)), source=payload, item=payload, url=payload)
        for s in picture.sentences
    )
    return Picture(payload, nodes, edges, sentences, note=payload, coverage=payload)


@pytest.mark.parametrize(
    "payload",
    [
        "<script>window.hit=1</script>",
        "</script><script>window.hit=1</script>",
        "<img src=x onerror=window.hit=1> href",
        '"><svg onload=window.hit=1>',
        "javascript:window.hit=1",
        "{{ 7*7 }}<!--",
    ],
)
def test_hostile_text_is_only_text(open_page: OpenPage, tmp_path: Path, payload: str) -> None:
    write_page(hostile(payload), tmp_path / "graph.html")
    page = open_page(tmp_path / "graph.html")
    page.click("#toggle-table")
    page.click("tbody button")
    page.click("#toggle-table")
    page.click("#panel button")
    assert page.evaluate("window.hit") is None
    assert page.text_content("h1") == payload
    assert page.locator("#panel a[href^='javascript']").count() == 0
