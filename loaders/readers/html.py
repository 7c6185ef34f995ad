"""HTML source -> pieces: one pass over its tags, no tree, so that depth and number of attributes cost nothing.

Every run of text keeps its offset in the source. Hidden elements, scripts and the inline-XBRL header show nothing; inline-XBRL
facts are handed on with the pieces that show them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, partial
from html import unescape

from pactgraph.loaders.readers.lines import line_pieces
from pactgraph.loaders.readers.pieces import BORDERS, LINE, PAGE, PARAGRAPH, SPACE, Piece
from pactgraph.loaders.readers.tables import Tables

Act = Callable[[], None]

_TAG = re.compile(r"<(?:(/?)([a-zA-Z][^\s<>/]*)([^<>]*)>|(!--)|[!?][^<>]*>)")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_PAGE_STYLE = re.compile(r"break-(before|after)\s*:\s*(?:always|page|left|right)", re.I)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none", re.I)
_FACT_ATTRIBUTE = re.compile(r"""\b(name|contextref)\s*=\s*["']([^"']{1,300})""", re.I)

_BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 ul ol li center blockquote section article header footer dl dt dd address fieldset form "
    "caption body main aside nav figure option pre".split()
)
_TABLE_TAGS = frozenset("table tr td th".split())
_SILENT = {tag: re.compile(f"</{tag}", re.I) for tag in ("script", "style", "title")}
_SIMPLE_BLOCKS = _BLOCKS - {"pre", "div"}  # nothing but a border
_PASSIVE = frozenset(
    "font b i u span a strong em sup sub small big strike s c ins del nobr wbr tbody thead tfoot html head".split()
)


@dataclass(slots=True)
class XbrlFact:
    """An inline-XBRL fact and the pieces `[first, last)` that show it; a hidden one has its value alone."""

    name: str
    context: str
    first: int
    last: int
    hidden: str | None = None


@dataclass(slots=True)
class HtmlPieces:
    """What one pass over HTML gives."""

    pieces: list[Piece] = field(default_factory=list)
    facts: list[XbrlFact] = field(default_factory=list)  # in the order of their end
    unclosed: bool = False  # something hidden was never closed: the rest of the text is missing


def html_pieces(content: str, offset: int) -> HtmlPieces:
    """The visible text of `content`, which stands at `offset` in the decoded source."""
    found = _Walk(content, offset, hiding=True).run()
    return _Walk(content, offset, hiding=False).run() if found.unclosed else found


class _Walk:
    """The state of one pass: where it is, what is open, what is hidden."""

    def __init__(self, content: str, offset: int, *, hiding: bool) -> None:
        self.content = content
        self.flat = content.replace("\n", " ").replace("\t", " ").replace("\f", " ")
        self.offset = offset
        self.hiding = hiding
        self.found = HtmlPieces()
        self.pieces = self.found.pieces
        self.tables = Tables(self.pieces)
        self.open_facts: list[XbrlFact] = []
        self.page_after: list[bool] = []  # for each open div whether a page ends with it
        self.hidden = ""  # tag of the element that hides what is inside it
        self.hidden_depth = 0
        self.preformatted = False
        self.acts: dict[str, Act] = {}  # of whole tags as written: the same ones stand hundreds of times
        self.missing: set[str] = set()  # ends that the rest of the source does not hold: looked for once, not at each start

    def run(self) -> HtmlPieces:
        """Walk over all tags."""
        flat, acts = self.flat, self.acts
        head, *chunks = flat.split("<")
        position, after = 0, len(head)
        for chunk in chunks:
            start, after = after, after + 1 + len(chunk)
            if start < position:
                continue  # inside a comment or script that was skipped as a whole
            tag, closed, _ = chunk.partition(">")
            act = acts.get(tag)
            if act is None or not closed or self.hidden:
                position = self._take(start, position, tag)
                continue
            if start > position:
                self._add_run(position, start)
            position = start + len(tag) + 2
            if act is not _nothing:
                act()
        if position < len(flat):
            self._add_run(position, len(flat))
        self.tables.close_all()
        self.found.unclosed = bool(self.hidden)
        return self.found

    def _take(self, start: int, position: int, written: str) -> int:
        """Do what the tag at `start` asks for; where the text after it begins, or `position` where none stands there."""
        match = _TAG.match(self.flat, start)
        if match is None:
            return position
        if start > position:
            self._add_run(position, start)
        position = match.end()
        closing, tag, attributes, _ = match.groups()
        if tag is None:
            return self._after_comment(match)
        tag = tag.lower()
        if attributes.count('"') & 1:
            position = self._true_end(position)
            attributes = self.flat[match.start(3) : position]
        elif not _may_act(attributes) and (act := self._act(tag, closed=bool(closing))):
            self.acts[written] = act
        if tag in _PASSIVE and tag != self.hidden and (closing or not _may_act(attributes)):
            return position
        if tag in _SILENT and not closing:
            return self._after_silent(tag, position)
        if closing:
            self._close(tag)
        else:
            self._open(tag, attributes)
        return position

    def _act(self, tag: str, *, closed: bool) -> Act | None:
        """What a tag without attributes that act does wherever nothing is hidden, if it always does the same."""
        if tag in _PASSIVE:
            return _nothing
        if tag in _SIMPLE_BLOCKS:
            return partial(self.pieces.append, (PARAGRAPH, 0))
        if tag == "div":
            return self._close_div if closed else self._open_div
        if tag in _TABLE_TAGS:
            return partial(self.tables.close if closed else self.tables.open, tag)
        return partial(self.pieces.append, (LINE, 0)) if tag == "br" and not closed else None

    def _open_div(self) -> None:
        self.pieces.append((PARAGRAPH, 0))
        self.page_after.append(False)

    def _close_div(self) -> None:
        self.pieces.append((PARAGRAPH, 0))
        if self.page_after and self.page_after.pop():
            self.pieces.append((PAGE, 0))

    def _after_comment(self, match: re.Match[str]) -> int:
        if match[4] is None or "-->" in self.missing:
            return match.end()
        end = self.flat.find("-->", match.end() - 2)
        if end < 0:
            self.missing.add("-->")
        return end + 3 if end >= 0 else match.end()

    def _true_end(self, position: int) -> int:
        """The end of a tag that has `>` inside a quoted attribute; `position` if the quote is never closed nearby."""
        quote = self.flat.find('"', position, position + 2000)
        end = self.flat.find(">", quote, quote + 2000) if quote >= 0 else -1
        return end + 1 if end >= 0 else position

    def _after_silent(self, tag: str, position: int) -> int:
        end = _SILENT[tag].search(self.flat, position) if tag not in self.missing else None
        if end is None:
            self.missing.add(tag)
        return end.start() if end else position

    def _add_run(self, start: int, end: int) -> None:
        if not self.hidden and not self.preformatted:
            self._add_text(self.flat[start:end], self.offset + start)
        elif self.hidden:
            if self.open_facts:
                self._add_hidden(self.flat[start:end])
        else:
            for characters, offset in line_pieces(self.content[start:end], self.offset + start):
                if characters in BORDERS:
                    self.pieces.append((characters, 0))
                else:
                    self._add_text(characters, offset)

    def _add_hidden(self, run: str) -> None:
        for fact in self.open_facts:
            if fact.hidden is not None:
                fact.hidden += unescape(run)

    def _add_text(self, run: str, offset: int) -> None:
        if "&" not in run:
            self.pieces.append((run, offset) if not run.isspace() or "\u00a0" in run else (SPACE, 0))
            return
        if run == "&nbsp;":
            self.pieces.append(("\u00a0", offset))
            return
        position = 0
        for entity in _ENTITY.finditer(run):
            if entity.start() > position:
                self.pieces.append((run[position : entity.start()], offset + position))
            self.pieces.append((_unescaped(entity[0]), offset + entity.start()))
            position = entity.end()
        if position < len(run):
            self.pieces.append((run[position:], offset + position))

    def _open(self, tag: str, attributes: str) -> None:
        if tag.startswith("ix:"):
            self._open_fact(tag, attributes)
        if self.hidden:
            if tag == self.hidden and not attributes.endswith("/"):
                self.hidden_depth += 1
            return
        if self._hides(tag, attributes):
            self.hidden, self.hidden_depth = tag, 1
            return
        page = _PAGE_STYLE.search(attributes) if "break-" in attributes else None
        if page and page[1].lower() == "before":
            self.pieces += ((PARAGRAPH, 0), (PAGE, 0))
        if tag in _PASSIVE:
            return
        if tag in _BLOCKS:
            self.pieces.append((PARAGRAPH, 0))
            self.preformatted = self.preformatted or tag == "pre"
        elif tag == "br":
            self.pieces.append((LINE, 0))
        elif tag in _TABLE_TAGS:
            self.tables.open(tag)
        elif tag in ("hr", "page"):
            self.pieces += ((PARAGRAPH, 0),) if self.tables.in_row else ((PARAGRAPH, 0), (PAGE, 0))
        if tag == "div":
            self.page_after.append(page is not None and page[1].lower() == "after")
        elif page and page[1].lower() == "after":
            self.pieces.append((PAGE, 0))

    def _hides(self, tag: str, attributes: str) -> bool:
        if not self.hiding or attributes.endswith("/") or tag in ("br", "hr", "img", "input", "meta", "link"):
            return False
        return tag == "ix:header" or ("none" in attributes and _HIDDEN_STYLE.search(attributes) is not None)

    def _close(self, tag: str) -> None:
        if tag.startswith("ix:") and self.open_facts and tag in ("ix:nonnumeric", "ix:nonfraction"):
            fact = self.open_facts.pop()
            fact.last = len(self.pieces)
            self.found.facts.append(fact)
        if self.hidden:
            if tag == self.hidden:
                self.hidden_depth -= 1
                if not self.hidden_depth:
                    self.hidden = ""
            return
        if tag == "div":
            self._close_div()
        elif tag in _BLOCKS:
            self.pieces.append((PARAGRAPH, 0))
            if tag == "pre":
                self.preformatted = False
        elif tag in _TABLE_TAGS:
            self.tables.close(tag)

    def _open_fact(self, tag: str, attributes: str) -> None:
        if tag not in ("ix:nonnumeric", "ix:nonfraction") or attributes.endswith("/"):
            return
        named = {key.lower(): value for key, value in _FACT_ATTRIBUTE.findall(attributes)}
        place = len(self.pieces)
        hidden = "" if self.hidden else None
        self.open_facts.append(XbrlFact(named.get("name", ""), named.get("contextref", ""), place, place, hidden))


def _nothing() -> None:
    """What a tag does that shows nothing and parts nothing."""


def _may_act(attributes: str) -> bool:
    """Whether a tag that means nothing by itself may hide what is in it or end a page."""
    return "none" in attributes or "break-" in attributes or "NONE" in attributes


@lru_cache(maxsize=4096)
def _unescaped(entity: str) -> str:
    return unescape(entity)
