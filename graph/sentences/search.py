"""Full-text search over the sentences of every kept text, in SQLite's FTS5.

The index is derived: it is brought up to date with the ledger when somebody searches, and made anew when it is damaged.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.objects.results import Cell
from pactgraph.graph.sentences.texts import Texts

Splitter = Callable[[str], list[tuple[int, int]]]
"""A text -> the spans of its sentences."""

VERSION = 2
TOKENIZER = '"unicode61 remove_diacritics 2"'
COLUMNS = "text, source UNINDEXED, document UNINDEXED, start UNINDEXED, bare UNINDEXED"
_SCHEMA = f"""
CREATE TABLE IF NOT EXISTS source (sha256 TEXT PRIMARY KEY, texts TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL);
CREATE VIRTUAL TABLE IF NOT EXISTS sentence USING fts5({COLUMNS}, tokenize = {TOKENIZER});
"""
_WANTED = re.compile(r'"([^"]+)"|(\S+)')
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\n))*")
_WORD = re.compile(r"\w+")
_ENDS = (".", ";", ":", "?", "!", ",", " and", " or")  # of a sentence, or of a part of one in a list
_AFTER_END = " \n\"'”’)]"
_SAYING = 3  # words of four letters or more written small: "Entry into a Material Definitive Agreement." has one
_BEHIND = 1000.0  # more than ranks differ by


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """A sentence that holds the words; `text[start:end]` of the document's kept text is `sentence`.

    >>> hit = kg.search("monoclonal antibody", limit=1)[0]
    >>> kg.texts.read(hit.source[:32], hit.document)[hit.start : hit.end] == hit.sentence
    True
    """

    rank: float  # lower is better; every bare heading lies behind every sentence
    source: str  # 64 hex digits
    document: int
    start: int
    end: int
    sentence: str

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.search("monoclonal antibody", limit=1)[0].row())
        ['sentence', 'source', 'document', 'start', 'end']
        """
        return {"sentence": self.sentence, "source": self.source, "document": self.document, "start": self.start, "end": self.end}


def split_paragraphs(text: str) -> list[tuple[int, int]]:
    """The stretches between blank lines."""
    return [match.span() for match in _PARAGRAPH.finditer(text)]


def search_query(words: str) -> str:
    """Words as people type them -> an FTS5 query: all of them, "in quotes" as a phrase, `batch*` as a beginning.

    What else FTS5 gives a meaning to has none here. "" where there is no word at all.
    """
    parts: list[str] = []
    for phrase, word in _WANTED.findall(words):
        found = _WORD.findall(phrase or word)
        if found:
            parts.append(f'"{" ".join(found)}"{"*" if word.endswith("*") else ""}')
    return " ".join(parts)


def is_bare(sentence: str) -> bool:
    """Whether it is a heading or a title, that says nothing: it has no end, or fewer than three longer words written small."""
    if not sentence.rstrip(_AFTER_END).endswith(_ENDS):
        return True
    words: list[str] = _WORD.findall(sentence)
    return sum(len(word) > 3 and word.islower() for word in words) < _SAYING


def search_sentences(index: sqlite3.Connection, words: str, limit: int) -> list[Hit]:
    """What says something before bare headings, then the best hits; of equally good ones the order of source and place."""
    query = search_query(words)
    if not query:
        return []
    rows = index.execute(
        "SELECT rank + bare * ? AS place, source, document, start, start + length(text), text FROM sentence "
        "WHERE sentence MATCH ? ORDER BY place, source, document, start LIMIT ?",
        (_BEHIND, query, limit),
    )
    return [Hit(*row) for row in rows]


def open_index(path: Path) -> sqlite3.Connection:
    """Open the index, new where it is not there, damaged or of another version; in memory where the folder cannot be written."""
    try:
        return _opened(str(path))
    except sqlite3.OperationalError:
        return _opened(":memory:")
    except sqlite3.DatabaseError:
        remove_index(path)
        return _opened(str(path))


def remove_index(path: Path) -> None:
    """Delete an index that is damaged: the next search makes it anew."""
    for name in (path.name, f"{path.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)


def _opened(place: str) -> sqlite3.Connection:
    index = sqlite3.connect(place, timeout=30.0)
    try:
        version = index.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, VERSION):
            index.executescript("DROP TABLE IF EXISTS source; DROP TABLE IF EXISTS sentence;")
        index.executescript(_SCHEMA)
        index.execute(f"PRAGMA user_version = {VERSION}")
    except sqlite3.Error:
        index.close()
        raise
    return index


def refresh_index(index: sqlite3.Connection, entries: dict[str, Entry], texts: Texts, split: Splitter) -> int:
    """Bring the index up to date with the ledger, in one transaction; how many sources were indexed."""
    held = {sha256: (kept, first, last) for sha256, kept, first, last in index.execute("SELECT * FROM source")}
    new = [entry for entry in entries.values() if held.get(entry.sha256, ("",))[0] != entry.texts]
    with index:
        for sha256, (kept, first, last) in held.items():
            if sha256 not in entries or entries[sha256].texts != kept:
                index.execute("DELETE FROM sentence WHERE rowid BETWEEN ? AND ?", (first, last))
                index.execute("DELETE FROM source WHERE sha256 = ?", (sha256,))
        for entry in sorted(new, key=lambda entry: entry.sha256):
            _add(index, entry, texts, split)
    return len(new)


def _add(index: sqlite3.Connection, entry: Entry, texts: Texts, split: Splitter) -> None:
    with closing(index.execute("SELECT COALESCE(MAX(rowid), 0) + 1 FROM sentence")) as found:
        first = int(found.fetchone()[0])
    rows = list(_rows(entry, texts, split))
    index.executemany(
        "INSERT INTO sentence(rowid, text, source, document, start, bare) VALUES (?, ?, ?, ?, ?, ?)",
        ((first + number, *row) for number, row in enumerate(rows)),
    )
    index.execute("INSERT INTO source VALUES (?, ?, ?, ?)", (entry.sha256, entry.texts, first, first + len(rows) - 1))


def _rows(entry: Entry, texts: Texts, split: Splitter) -> Iterator[tuple[str, str, int, int, bool]]:
    for number in range(1, entry.documents + 1):
        text = texts.read(entry.source, number)
        for start, end in split(text):
            yield text[start:end], entry.sha256, number, start, is_bare(text[start:end])
