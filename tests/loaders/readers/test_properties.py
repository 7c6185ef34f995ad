"""What holds for any bytes: a document or a typed error, spans that fit, origins that map back."""

from __future__ import annotations

import itertools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pactgraph.loaders.errors import LoaderError
from pactgraph.loaders.filing import Filing
from pactgraph.loaders.readers import read_filing
from pactgraph.loaders.readers.decoding import decode_source

SHREDS = [
    '<html>', '<body>', '<p>', '</p>', '<table>', '<tr>', '<td>', '</td>', '</table>', "<div style='display:none'>",
    '</div>', '<br>', '<hr>', '<pre>', '<!--', '-->', '<script>', '</script>', '&nbsp;', '&amp;', '&#8217;',
    "<ix:nonNumeric name='a' contextRef='b'>", '</ix:nonNumeric>', '<SEC-HEADER>', '</SEC-HEADER>', '<DOCUMENT>',
    '</DOCUMENT>', '<TYPE>8-K\n', '<TEXT>', '</TEXT>', 'ACCESSION NUMBER:\t0001234567-09-000012\n', 'FORM 8-K\n',
    'Item 1.01. ', 'Entry into a Material Definitive Agreement\n\n', 'Item 5.\n', 'SIGNATURES\n', 'Exhibit 10.1\n',
    '\n\n2\n\n', '<PAGE>\n', '# ', '**', '| a | b |\n', '| --- |\n', '---\n', '[***]', '\xa0', '\u200b', '\u202e',
    '\xad', '\u2019', '\t', '\n', '\r\n', '     ', '  ', 'word ', 'begin 644 x\nM0123456789ABCDEFGHIJKL\nend\n',
    '{"cik": "1", "item_8.01": "', '"}', '\\n', '<ownershipDocument>', '</ownershipDocument>', '\x00', '\ud7ff',
]  # fmt: skip
sources = st.one_of(
    st.binary(max_size=300),
    st.lists(st.sampled_from(SHREDS) | st.text(max_size=8), max_size=60).map(
        lambda shreds: "".join(shreds).encode("utf-8", "replace")
    ),
)


def read(source: bytes) -> Filing | None:
    try:
        return read_filing(source, "a.txt")
    except LoaderError as error:
        assert error.file
        assert error.place
        assert error.reason
        return None


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sources)
def test_any_bytes_give_a_document_or_a_typed_error(source: bytes) -> None:
    filing = read(source)
    if filing is None:
        return
    decoded = decode_source(source, "a.txt").text
    for document in (*filing.documents, *([filing.header] if filing.header else [])):
        assert len(document.reading) == len(document.text)
        for section in document.sections:
            assert 0 <= section.start <= section.body <= section.end <= len(document.text)
        for fact in document.tagged:
            assert 0 <= fact.start <= fact.end <= len(document.text)
        assert all(one < two for (one, _), (two, _) in itertools.pairwise(document.origins))
        assert all(one <= two for (_, one), (_, two) in itertools.pairwise(document.origins))
        for offset, character in enumerate(document.text):
            place = document.origin(offset)
            assert 0 <= place <= len(decoded)
            if character.isalpha() and character.isascii() and decoded[place] not in "&\\":
                assert decoded[place] == character


@settings(max_examples=50, deadline=None)
@given(sources)
def test_reading_is_deterministic(source: bytes) -> None:
    assert read(source) == read(source)
