"""SGML header -> a document of type "HEADER" whose facts are tagged with the header's own names.

A fact's context says whose it is: "" for the submission's, "FILER 1", "SUBJECT COMPANY 1", "REPORTING-OWNER 2" for a company's or
person's, "FILER 1/FORMER COMPANY 2" for a former name.
"""

from __future__ import annotations

import re

from pactgraph.loaders.document import Document, TaggedFact
from pactgraph.loaders.readers.furniture import plain_reading
from pactgraph.loaders.readers.pieces import Content, Draft

_LINE = re.compile(r"^[ \t]*(?P<key>[A-Z][A-Z0-9 .&()/-]{1,60}):[ \t]*(?P<value>[^\n]*?)[ \t]*$", re.M)
_TAGS = re.compile(r"<(?P<key>/?[A-Z][A-Z0-9-]{1,40})>(?P<value>[^<\n]*)")
_PARTIES = frozenset(
    {"FILER", "SUBJECT COMPANY", "FILED BY", "FILED FOR", "REPORTING-OWNER", "ISSUER", "DEPOSITOR", "SERIAL COMPANY"}
)
_FORMER = frozenset({"FORMER COMPANY", "FORMER NAME"})
# The dissemination form's names for what the header of a full submission calls otherwise.
_NAMES = {
    "ACCESSION-NUMBER": "ACCESSION NUMBER",
    "TYPE": "CONFORMED SUBMISSION TYPE",
    "PUBLIC-DOCUMENT-COUNT": "PUBLIC DOCUMENT COUNT",
    "PERIOD": "CONFORMED PERIOD OF REPORT",
    "ITEMS": "ITEM INFORMATION",
    "FILING-DATE": "FILED AS OF DATE",
    "DATE-OF-FILING-DATE-CHANGE": "DATE AS OF CHANGE",
    "CONFORMED-NAME": "COMPANY CONFORMED NAME",
    "CIK": "CENTRAL INDEX KEY",
    "ASSIGNED-SIC": "STANDARD INDUSTRIAL CLASSIFICATION",
    "IRS-NUMBER": "IRS NUMBER",
    "STATE-OF-INCORPORATION": "STATE OF INCORPORATION",
    "FISCAL-YEAR-END": "FISCAL YEAR END",
    "FORM-TYPE": "FORM TYPE",
    "ACT": "SEC ACT",
    "FILE-NUMBER": "SEC FILE NUMBER",
    "FILM-NUMBER": "FILM NUMBER",
    "STREET1": "STREET 1",
    "STREET2": "STREET 2",
    "PHONE": "BUSINESS PHONE",
    "FORMER-CONFORMED-NAME": "FORMER CONFORMED NAME",
    "DATE-CHANGED": "DATE OF NAME CHANGE",
}


def read_header(content: Content, number: int) -> Document:
    """The header as a document; its text is the source's, so that facts are spans of it."""
    text = content.text
    draft = Draft(text, ((0, content.offset),))
    return Document(
        number=number,
        type="HEADER",
        name=content.name,
        description="submission header",
        text=text,
        reading=plain_reading(draft),
        tagged=tuple(_tagged_facts(text)),
        origins=draft.origins,
    )


def _tagged_facts(text: str) -> list[TaggedFact]:
    dissemination = text.find("<ACCESSION-NUMBER>") >= 0 and "ACCESSION NUMBER:" not in text
    lines = (_TAGS if dissemination else _LINE).finditer(text)
    facts: list[TaggedFact] = []
    counts: dict[str, int] = {}
    party = former = ""
    for line in lines:
        key, value = line["key"].strip(), line["value"]
        group = key.replace("-", " ") if dissemination and key not in _PARTIES else key
        if not value.strip():
            if group in _PARTIES:
                counts[group] = counts.get(group, 0) + 1
                party, former = f"{group} {counts[group]}", ""
            elif group in _FORMER:
                place = f"{party}/{group}"
                counts[place] = counts.get(place, 0) + 1
                former = f"{place} {counts[place]}"
            elif not group.startswith("/"):
                former = ""
            continue
        start = line.start("value") + len(value) - len(value.lstrip())
        facts.append(TaggedFact(_NAMES.get(key, key), value.strip(), start, start + len(value.strip()), former or party))
    return facts
