"""Content of one document -> Document: the reader that its content asks for, then reading and sections."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from pactgraph.loaders.document import Document, TaggedFact
from pactgraph.loaders.readers.document_type import document_type
from pactgraph.loaders.readers.furniture import plain_reading
from pactgraph.loaders.readers.html import HtmlPieces, html_pieces
from pactgraph.loaders.readers.indents import line_indents
from pactgraph.loaders.readers.markdown import is_markdown, markdown_pieces
from pactgraph.loaders.readers.ownership import is_ownership, read_ownership
from pactgraph.loaders.readers.pieces import Content, Draft, assemble
from pactgraph.loaders.readers.sections import find_sections
from pactgraph.loaders.readers.text import text_pieces
from pactgraph.loaders.readers.uuencoded import uuencoded_spans
from pactgraph.loaders.readers.xbrl import context_members

_HTML = re.compile(r"<(?:!doctype html|html|body|div|p|td|tr|font|br|center|h[1-6])\b[^<>]*>", re.I)
_PIPE_ROWS = re.compile(r"\n\|[^\n]{0,400}\|[ \t]*\n(?:\n{0,3}\|)|\n#{1,6} ")
_LOOKED_AT = 50_000  # characters in which a text shows what it is
_HTML_TAGS = 3  # a few tags in plain text or Markdown make no HTML


def content_form(content: Content) -> str:
    """The form of input that the characters show: "ownership", "html", "markdown" or "text"."""
    if is_ownership(content.text):
        return "ownership"
    spans = uuencoded_spans(content.text)  # encoded data spells any tag by chance
    if spans and spans[0][0] < _LOOKED_AT:
        return "text"
    if _is_html(content.text[:_LOOKED_AT]):
        return "html"
    return "markdown" if is_markdown(content.text, content.name) else "text"


def _is_html(head: str) -> bool:
    if re.search(r"<html\b", head, re.I):
        return True
    if _PIPE_ROWS.search(head) and not re.search(r"<t[dr]\b", head, re.I):
        return False  # Markdown with a few tags
    return sum(1 for _ in zip(range(_HTML_TAGS), _HTML.finditer(head), strict=False)) >= _HTML_TAGS


def read_content(content: Content, file: str) -> Document:
    """The document that `content` is; `file` names the source in errors."""
    form = content_form(content)
    if form == "ownership":
        return read_ownership(content, file)
    tagged: tuple[TaggedFact, ...] = ()
    if form == "html":
        draft, tagged = _read_html(content)
    else:
        pieces = (markdown_pieces if form == "markdown" else text_pieces)(content.text, content.offset)
        draft, _ = assemble(pieces)
    reading = plain_reading(draft, printed=form == "text")
    kind = content.type or document_type(reading)
    return Document(
        number=content.number,
        type=kind,
        name=content.name,
        description=content.description,
        text=draft.text,
        reading=reading,
        sections=find_sections(reading, kind),
        tagged=tagged,
        origins=draft.origins,
        indents=line_indents(draft, content.text, content.offset) if kind.startswith("EX-21") else (),
    )


def _read_html(content: Content) -> tuple[Draft, tuple[TaggedFact, ...]]:
    found = html_pieces(content.text, content.offset)
    if not found.facts:
        return assemble(found.pieces)[0], ()
    marks = sorted({index for fact in found.facts for index in (fact.first, fact.last)})
    draft, lengths = assemble(found.pieces, marks)
    return draft, _tagged(content, found, draft.text, lambda index: lengths[bisect_left(marks, index)])


def _tagged(content: Content, found: HtmlPieces, text: str, place: Callable[[int], int]) -> tuple[TaggedFact, ...]:
    members = context_members(content.text)
    facts = []
    for fact in found.facts:
        start, end = place(fact.first), place(fact.last)
        if fact.hidden is not None:
            start = end = 0
            value = " ".join(fact.hidden.split())
        else:
            while start < end and text[start].isspace():
                start += 1
            value = text[start:end]
        facts.append(TaggedFact(fact.name, value, start, end, members.get(fact.context, "")))
    return tuple(facts)
