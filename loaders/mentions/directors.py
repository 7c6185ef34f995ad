"""Report -> the directors whose election it reports in a table of votes (Item 5.07)."""

from __future__ import annotations

import re

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.persons import PersonFound, find_persons

# "Robert T. Orr   101,202,303   4,505   607": a nominee's row of votes.
_VOTES = re.compile(r"[\s|:.*\u2020-]{0,40}\d{1,3}(?:,\d{3}){0,3}(?:\s|\t|%|\||$)")
_ELECTION = re.compile(
    r"elect\w*\s{1,3}(?:of\s{1,3})?(?:[\w-]{1,12}\s{1,3}){0,4}(?:directors|nominees)|nominees?\b|elected\b[^.]{0,80}\bboard", re.I
)


def find_elected_directors(document: Document) -> list[tuple[PersonFound, tuple[int, int]]]:
    """The persons with votes in the report's section on matters put to a vote, each with the words that say what was voted on."""
    found: list[tuple[PersonFound, tuple[int, int]]] = []
    for section in document.sections:
        if section.kind != "item" or section.number != "5.07":
            continue
        election = _ELECTION.search(document.reading, section.body, section.end)
        if election is None:
            continue
        found += [
            (person, election.span())
            for person in find_persons(document.reading, section.body, section.end)
            if _VOTES.match(document.reading, person.end, min(section.end, person.end + 80))
        ]
    return found
