"""Does the full-text index still say what the kept texts say? Free room in its pages, which no search reads, is not looked at."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.errors import DamagedGraphError
from pactgraph.graph.sentences.search import COLUMNS, TOKENIZER, VERSION, is_bare
from pactgraph.graph.sentences.texts import Texts

_HELD = "SELECT rowid, document, start, text, bare FROM sentence WHERE rowid BETWEEN ? AND ? AND source = ?"
_RANKED = ("SELECT id, sz FROM sentence_docsize ORDER BY id", "SELECT block FROM sentence_data WHERE id = 1")
_WORDS = "INSERT INTO sentence(sentence) VALUES ('integrity-check')"  # writes nothing: compares every word with its sentences


def wrong_index(path: Path, entries: Mapping[str, Entry], texts: Texts) -> str | None:
    """What is wrong with the index at `path`; None where nothing is, or where there is none yet.

    A source that the index does not hold yet, or holds as it was, is no damage: the next search brings it up to date.
    """
    if not path.exists() or not path.stat().st_size:
        return None
    try:
        with closing(sqlite3.connect(path, timeout=30.0)) as index:
            if index.execute("PRAGMA user_version").fetchone()[0] != VERSION:
                return None  # the next search makes it anew
            return _wrong_pages(index) or _wrong_sentences(index, entries, texts)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return str(error)


def _wrong_pages(index: sqlite3.Connection) -> str | None:
    told = str(index.execute("PRAGMA integrity_check(1)").fetchone()[0])
    if told != "ok":
        return told
    try:
        index.execute(_WORDS)
    except sqlite3.OperationalError as error:
        if "readonly" not in str(error):
            raise
    index.rollback()
    return None


def _wrong_sentences(index: sqlite3.Connection, entries: Mapping[str, Entry], texts: Texts) -> str | None:
    """What differs from an index of the same sentences: a sentence, their number, or what their ranks are reckoned from."""
    with closing(sqlite3.connect("")) as anew:  # on disk where it is large
        anew.execute(f"CREATE VIRTUAL TABLE sentence USING fts5({COLUMNS}, content='', detail=none, tokenize={TOKENIZER})")
        told = 0
        for sha256, kept, first, last in index.execute("SELECT sha256, texts, first, last FROM source").fetchall():
            entry = entries.get(sha256)
            fits = entry is not None and entry.texts == kept
            rows = index.execute(_HELD, (first, last, sha256)).fetchall()
            if len(rows) != last - first + 1 or (entry and fits and not _fit(rows, entry, texts)):
                return f"the sentences of source {sha256[:32]} are not those of its texts"
            anew.executemany("INSERT INTO sentence(rowid, text) VALUES (?, ?)", ((row[0], row[3]) for row in rows))
            told += len(rows)
        if index.execute("SELECT COUNT(*) FROM sentence").fetchone()[0] != told:
            return f"it holds other sentences than the {told:,} of its sources"
        anew.commit()
        same = all(index.execute(query).fetchall() == anew.execute(query).fetchall() for query in _RANKED)
        return None if same else "the lengths that ranks are reckoned from are not those of its sentences"


def _fit(rows: list[tuple[int, int, int, str, int]], entry: Entry, texts: Texts) -> bool:
    """Whether each sentence stands in its text where the index says, and is a heading where it says so."""
    try:
        kept = {number: texts.read(entry.source, number) for number in {row[1] for row in rows}}
    except DamagedGraphError:
        return True  # the text is damaged, and that is said of its source
    return all(
        sentence and kept[number][start : start + len(sentence)] == sentence and bare == is_bare(sentence)
        for _, number, start, sentence, bare in rows
    )
