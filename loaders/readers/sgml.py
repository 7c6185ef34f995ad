"""Full submission in SGML -> its header and documents, found by plain search for its tags, never by a pattern over the whole.

Source: EDGAR Public Dissemination Service technical specification; EDGAR Filer Manual, volume II.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactgraph.loaders.errors import LimitExceededError, UnreadableFilingError
from pactgraph.loaders.filing import Skipped
from pactgraph.loaders.readers.pieces import Content

MAX_DOCUMENTS = 10_000
_HEADER_TAGS = (("<SEC-HEADER>", "</SEC-HEADER>"), ("<IMS-HEADER>", "</IMS-HEADER>"), ("<SUBMISSION>", "<DOCUMENT>"))
_TAG_LINE = re.compile(r"<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^\n<]{0,500})")
_WRAPPERS = ("XBRL", "XML", "PDF", "PAPER")
_UUENCODED = re.compile(r"\A\s{0,20}begin [0-7]{3} \S{1,200}\s")
# Documents that carry no text of their own: pictures, archives, spreadsheets, XBRL instances and schemas, rendered data pages.
_BINARY_TYPES = ("GRAPHIC", "ZIP", "EXCEL", "PDF", "JSON", "EX-101", "EX-100", "COVER")


@dataclass(frozen=True, slots=True)
class Submission:
    """The parts of one submission."""

    header: Content | None
    contents: tuple[Content, ...]
    skipped: tuple[Skipped, ...]


def is_submission(text: str) -> bool:
    """Whether `text` is wrapped as a submission: a header, or documents with their type."""
    head = text[:20_000]
    start = head.find("<DOCUMENT>")
    if any(_is_header(text, head, tags) for tags in _HEADER_TAGS):
        return True
    return start >= 0 and "<TYPE>" in text[start : start + 200]


def _is_header(text: str, head: str, tags: tuple[str, str]) -> bool:
    """Whether a header stands there: one that ends, or one cut off at the top; a text may speak of the tag."""
    start = head.find(tags[0])
    return start >= 0 and (head.lstrip("\ufeff \t\r\n").startswith(("<", "-----BEGIN")) or tags[1] in text[start:])


def read_submission(text: str, name: str) -> Submission:
    """Split `text`. Raises UnreadableFilingError where it was cut off, LimitExceededError above MAX_DOCUMENTS documents."""
    header, position = _header(text, name)
    contents: list[Content] = []
    skipped: list[Skipped] = []
    while (start := text.find("<DOCUMENT>", position)) >= 0:
        end = text.find("</DOCUMENT>", start)
        if end < 0:
            raise UnreadableFilingError(name, f"character {start}", "a <DOCUMENT> has no end: the submission is cut off")
        content = _document(text, start, end, len(contents) + 1)
        reason = _no_text(content)
        if reason:
            skipped.append(Skipped(f"{content.type} {content.name}".strip(), len(content.text), reason))
        else:
            contents.append(content)
        if len(contents) + len(skipped) > MAX_DOCUMENTS:
            raise LimitExceededError(name, f"character {start}", f"it has more than {MAX_DOCUMENTS} documents")
        position = end
    if not contents:
        raise UnreadableFilingError(name, "whole file", "the submission holds no document with text")
    return Submission(header, tuple(contents), tuple(skipped))


def _header(text: str, name: str) -> tuple[Content | None, int]:
    for opening, closing in _HEADER_TAGS:
        start = text.find(opening, 0, 20_000)
        if start >= 0:
            end = text.find(closing, start)
            if end < 0:
                raise UnreadableFilingError(name, f"character {start}", f"{opening} has no end: the submission is cut off")
            return Content(text[start + len(opening) : end], start + len(opening), name, "HEADER"), end
    return None, 0


def _document(text: str, start: int, end: int, number: int) -> Content:
    body = text.find("<TEXT>", start, end)
    tags = text[start : body if body >= 0 else end]
    named = {key: value.strip() for key, value in _TAG_LINE.findall(tags)}
    first = body + len("<TEXT>") if body >= 0 else end
    last = text.rfind("</TEXT>", first, end)
    last = end if last < 0 else last
    first, last = _unwrap(text, first, last)
    return Content(
        text[first:last], first, named.get("FILENAME", ""), named.get("TYPE", "").upper(), named.get("DESCRIPTION", ""), number
    )


def _unwrap(text: str, first: int, last: int) -> tuple[int, int]:
    """Inside `<XBRL>` and the like."""
    head = text[first : first + 200].lstrip()
    for wrapper in _WRAPPERS:
        if head.startswith(f"<{wrapper}>"):
            opening = text.index(f"<{wrapper}>", first)
            closing = text.rfind(f"</{wrapper}>", first, last)
            return opening + len(wrapper) + 2, closing if closing >= 0 else last
    return first, last


def _no_text(content: Content) -> str | None:
    """Why `content` gives no document, if so."""
    if not content.text.strip():
        return "empty"
    if _UUENCODED.match(content.text[:400]):
        return "uuencoded binary"
    if content.type.startswith(_BINARY_TYPES):
        return "no text of its own"
    head = content.text[:2000].lstrip()
    if content.type in ("XML", "XSD") or (
        head.startswith("<?xml") and "<html" not in head.lower() and "<ownershipDocument" not in content.text[:5000]
    ):
        return "XML data"
    return None
