"""Sentences about one agreement -> the unnamed classes that benefit from it ("its collaborative partners")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact

_CLASS = scanner(
    r"\b(?:available(?:\sfor\s(?:sale|use|purchase))?\sto|(?:sold|supplied|provided|offered|resold|sublicensed"
    r"|distributed)\sto|for\s(?:use|sale|resale)\s(?:by|to)|"
    r"on\sbehalf\sof|for\sthe\sbenefit\sof|used\sby(?:\s[A-Z]\w{0,20}\sand)?)\s"
    r"(?P<who>(?:its|their|the\scompany's)\s(?:[a-z-]{2,20}\s){0,3}?(?:partners|customers|licensees|affiliates"
    r"|sublicensees|collaborators|distributors|clients|"
    r"franchisees|subscribers|patients|members|suppliers))\b",
    re.I,
)


def find_beneficiaries(document: Document, spans: Sequence[tuple[int, int]]) -> tuple[Fact[str], ...]:
    """Find each unnamed class for whom the agreement's things are, in text order, each wording once."""
    found: dict[str, Fact[str]] = {}
    for start, end in spans:
        for match in _CLASS.finditer(document.reading, start, end):
            mention = document.mention(match.start("who"), match.end("who"))
            value = " ".join(mention.quote.split())
            found.setdefault(value, Fact[str](value=value, mentions=(mention,), rule="beneficiary: class"))
    return tuple(found.values())
