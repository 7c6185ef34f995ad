"""A document's record -> the sentences that state it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pactgraph.loaders.document import Document
from pactgraph.loaders.sentences import split_sentences
from pactgraph.ontology.mapping import MAPPINGS
from pactgraph.ontology.records import Mention, Record

# Tables without line ends make "sentences" of a whole page: past this many characters only what is around the mention is kept.
_LONGEST = 3000
_AROUND = 600

Span = tuple[int, int]


def find_quoted_sentences(document: Document, record: Record) -> tuple[Mention, ...]:
    """The sentences of `document` that hold a mention of `record`, by start and end, each once.

    A mention that runs over several sentences has the stretch from first to last; those of other documents are left out.
    """
    spans = {(mention.start, mention.end) for mention in _mentions(record) if mention.document == document.number}
    return tuple(document.mention(start, end) for start, end in sorted(_sentences(document.reading, sorted(spans))))


def _mentions(record: Record) -> Iterator[Mention]:
    """Every mention of a record and of the records below it."""
    for field in MAPPINGS[type(record)].fields:
        value = getattr(record, field.attribute)
        if not value:
            continue
        match field.how:
            case "fact":
                yield from value.mentions
            case "facts":
                yield from (mention for fact in value for mention in fact.mentions)
            case "node":
                yield from _mentions(value)
            case "nodes":
                yield from (mention for child in value for mention in _mentions(child))


def _sentences(reading: str, spans: Iterable[Span]) -> set[Span]:
    """The sentence of each span. Spans come sorted, so that each paragraph is split once."""
    found: set[Span] = set()
    begin = end = -1
    sentences: list[Span] = []
    for span in spans:
        if not (begin <= span[0] and span[1] <= end):
            begin, end = _paragraph(reading, span)
            sentences = split_sentences(reading, begin, end)
        found.add(_cover(sentences, span))
    return found


def _paragraph(reading: str, span: Span) -> Span:
    """The paragraph or paragraphs around a span, cut down where they are too long to be prose."""
    start, end = span
    before = reading.rfind("\n\n", max(0, start - _LONGEST), start)
    after = reading.find("\n\n", end, end + _LONGEST)
    if before < 0 and start > _LONGEST:
        before = max(reading.find(" ", start - _AROUND, start), start - _AROUND)
    if after < 0:
        short = len(reading) <= end + _LONGEST
        after = len(reading) if short else max(reading.rfind(" ", end, end + _AROUND), end)
    return before + 1, after


def _cover(sentences: list[Span], span: Span) -> Span:
    """From the first to the last of the sentences that a span touches; the span itself where it touches none."""
    touched = [sentence for sentence in sentences if sentence[0] < span[1] and sentence[1] > span[0]]
    if not touched:
        return span
    return min(span[0], touched[0][0]), max(span[1], touched[-1][1])
