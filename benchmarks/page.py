"""How fast the page is made and how smoothly it moves: `python benchmarks/page.py [NODES …]`.

Python time is compared with pyvis' own way (`Network.from_nx` and `generate_html`) on the same graph in the same run. In the
browser (headless Chromium, software rendering) it measures the time until the page answers and frames a second while panned.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

import networkx as nx
from playwright.sync_api import Page, sync_playwright

from pactgraph.graph.page import page_html
from pactgraph.graph.pictures.picture import Picture, PictureEdge, PictureNode

FLAGS = "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run"
FRAMES = """() => new Promise((done) => {
  let frames = 0; const start = performance.now();
  const tick = () => { frames += 1; performance.now() - start < 1500 ? requestAnimationFrame(tick) : done(frames / 1.5); };
  requestAnimationFrame(tick);
})"""


def seeded_picture(size: int) -> Picture:
    """A scale-free picture of `size` nodes and about twice as many edges; the same for the same size."""
    dice = random.Random(size)  # noqa: S311 - a benchmark's graph, not a secret
    nodes = tuple(
        PictureNode(f"n{i}", dice.choice(("company", "company", "person", "compound")), f"Company {i}, Inc.") for i in range(size)
    )
    near = [
        PictureEdge(f"n{i}", f"n{int(i * dice.random())}", "supplies", "supplier", since=f"{1995 + i % 25}-01-01")
        for i in range(1, size)
    ]
    far = [PictureEdge(f"n{dice.randrange(size)}", f"n{dice.randrange(size)}", "lends to", "lender") for _ in range(size)]
    return Picture("Benchmark", nodes, (*near, *far), ())


def stock_seconds(picture: Picture) -> float:
    """Seconds that pyvis takes its own way."""
    from pyvis.network import Network

    graph = nx.MultiDiGraph()
    graph.add_nodes_from((node.id, {"label": node.label}) for node in picture.nodes)
    graph.add_edges_from((edge.source, edge.target) for edge in picture.edges)
    began = time.perf_counter()
    network = Network(directed=True, cdn_resources="in_line")
    network.from_nx(graph)
    network.generate_html()
    return time.perf_counter() - began


def moved(page: Page) -> float:
    """Frames a second while the page is dragged to and fro."""
    box = page.locator("#graph").bounding_box() or {"x": 0, "y": 0}
    x, y = box["x"] + 8, box["y"] + 60  # a corner without nodes: dragging there moves the whole picture
    before = page.evaluate("pactgraph.onScreen('n0')")
    page.evaluate(f"globalThis.counted = ({FRAMES})()")
    page.mouse.move(x, y)
    page.mouse.down()
    began = time.perf_counter()
    step = 0
    while time.perf_counter() - began < 1.5:
        step += 1
        page.mouse.move(x + 40 + 30 * (step % 8), y + 20 * (step % 5))
    moved_at = page.evaluate("pactgraph.onScreen('n0')")
    page.mouse.up()
    if moved_at == before:
        raise SystemExit("the page did not move: the figure would mean nothing")
    return float(page.evaluate("globalThis.counted"))


def main() -> None:
    """Print one row a size."""
    sizes = [int(text) for text in sys.argv[1:]] or [1000, 10_000, 20_000]
    page_html(seeded_picture(10))  # imports
    print(f"{'nodes':>7} {'ours s':>8} {'pyvis s':>8} {'ratio':>7} {'MB':>6} {'ready s':>8} {'frames/s':>9}")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS.split())
        for size in sizes:
            picture = seeded_picture(size)
            began = time.perf_counter()
            html = page_html(picture)
            ours = time.perf_counter() - began
            stock = stock_seconds(picture) if size <= 10_000 else float("nan")
            path = Path(folder) / f"{size}.html"
            path.write_text(html, encoding="utf-8")
            page = chromium.new_page(viewport={"width": 1440, "height": 900})
            began = time.perf_counter()
            page.goto(path.as_uri())
            page.wait_for_function("globalThis.pactgraph && pactgraph.ready")
            ready = time.perf_counter() - began
            page.wait_for_timeout(500)
            row = f"{size:>7} {ours:>8.2f} {stock:>8.2f} {stock / ours:>7.1f} {len(html) / 1e6:>6.1f} {ready:>8.2f}"
            print(f"{row} {moved(page):>9.1f}", flush=True)
            page.close()
        chromium.close()


if __name__ == "__main__":
    main()
