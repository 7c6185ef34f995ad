"""Decoding: which bytes are text, and what the others are called when they are refused."""

from __future__ import annotations

import pickle

import pytest

from pactgraph.loaders.errors import LimitExceededError, LoaderError, UnreadableFilingError
from pactgraph.loaders.readers import decoding, read_filing
from pactgraph.loaders.readers.decoding import decode_source

TEXT = "FORM 8-K\n\nAlder Biotics, Inc. – “Alder” pays €5 million\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_text_is_decoded_by_its_mark_else_as_utf8_else_as_windows(encoding: str) -> None:
    mark = {"utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}.get(encoding, "")
    assert decode_source((mark + TEXT).encode(encoding), "a.txt").text.lstrip("\ufeff") == TEXT


def test_utf8_that_was_encoded_twice_is_undone_but_only_as_a_whole() -> None:
    twice = TEXT.replace("€", "").encode().decode("cp1252", "replace")
    assert "�" in twice or decode_source(twice.encode(), "a.txt").text == TEXT.replace("€", "")
    dashed = "a – b"
    assert decode_source(dashed.encode().decode("cp1252").encode(), "a.txt").text == dashed
    assert decode_source("â€ and 中".encode(), "a.txt").text == "â€ and 中"


def test_line_ends_become_newlines() -> None:
    assert decode_source(b"a\r\nb\rc\n", "a.txt").text == "a\nb\nc\n"


def test_undefined_windows_bytes_decode_without_loss() -> None:
    assert len(decode_source(b"caf\xe9 \x81\x8d\x8f\x90\x9d", "a.txt").text) == 10


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"\x89PNG\r\n", "PNG"),
        (b"\x00" * 400, "NUL"),
        ("FORM 8-K".encode("utf-16-le"), "UTF-16"),
        (b"\xff\xfea\x00b", "utf-16"),
    ],
)
def test_what_is_no_text_is_refused_with_its_name(source: bytes, words: str) -> None:
    with pytest.raises(UnreadableFilingError) as refusal:
        read_filing(source, "dir/a.htm")
    assert words in refusal.value.reason
    assert refusal.value.file == "a.htm"
    assert str(pickle.loads(pickle.dumps(refusal.value))) == str(refusal.value)  # noqa: S301


def test_stray_nuls_are_dropped_and_reported() -> None:
    filing = read_filing(b"FORM 8-K\n\n" + b"Alder Biotics, Inc. reports.\n" * 20 + b"\x00", "a.txt")
    assert "\x00" not in filing.documents[0].text
    assert [skipped.size for skipped in filing.skipped] == [1]


def test_a_file_above_the_bound_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "MAX_SOURCE_BYTES", 10)
    with pytest.raises(LimitExceededError, match="at most 10"):
        read_filing(b"x" * 11, "a.txt")
    assert isinstance(read_filing(b"Item 8.01.", "a.txt").documents[0].text, str)
    assert issubclass(LimitExceededError, LoaderError)
