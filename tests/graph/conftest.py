"""A browser that people use: Debian's Chromium, driven without network."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

FLAGS = "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run"
OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.fail("Chromium is needed to test the page: install Debian's package `chromium`, or any Chromium on the PATH.")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=FLAGS.split())
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Open a file as a person would; any request to outside or error on the console fails the test."""
    troubles: list[str] = []
    contexts = []

    def opened(path: Path, fragment: str = "", width: int = 1440, height: int = 900, **options: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, accept_downloads=True, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda r: r.url.startswith(("file:", "data:", "blob:")) or troubles.append(f"request {r.url}"))
        page.on("console", lambda m: m.type in ("error", "warning") and troubles.append(f"console {m.text}"))
        page.on("pageerror", lambda e: troubles.append(f"error {e}"))
        page.goto(path.as_uri() + fragment)
        page.wait_for_function("globalThis.pactgraph && pactgraph.ready")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not troubles


@pytest.fixture
def visit(browser: Browser) -> Iterator[OpenPage]:
    """Open an address of a server as a person would; any request to elsewhere or error on the console fails the test."""
    troubles: list[str] = []
    contexts = []

    def opened(address: str, width: int = 1280, height: int = 900, **options: object) -> Page:
        origin = "/".join(address.split("/")[:3])
        context = browser.new_context(viewport={"width": width, "height": height}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda r: r.url.startswith((origin, "data:", "blob:")) or troubles.append(f"request {r.url}"))
        page.on("console", lambda m: m.type in ("error", "warning") and troubles.append(f"console {m.text}"))
        page.on("pageerror", lambda e: troubles.append(f"error {e}"))
        page.on("dialog", lambda d: troubles.append(f"dialog {d.message}") or d.dismiss())
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not troubles
