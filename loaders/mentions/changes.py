"""Sentences about one amendment -> what it changes, in its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.clauses import sentence_around
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact

_AMENDING = scanner(
    r"\b(?:amend(?:ment|ments|s|ed|ing)?|restate(?:ment|s|d)?|extension|waiver|supplement(?:s|ed)?|modif\w{2,7}|joinder"
    r"|letter)\b",
    re.I,
)
_CHANGE = scanner(
    r"(?:\((?:[ivx]{1,4}|[a-h]|\d)\)\s)?\b(?P<verb>increas(?:e|es|ed|ing)|extend(?:s|ed|ing)?|reduc(?:e|es|ed|ing)"
    r"|decreas(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|"
    r"modif(?:y|ies|ied|ying)(?!\s(?:from\stime|through|or\b))|delet(?:e|es|ed|ing)|add(?:s|ed|ing)?|replac(?:e|es|ed"
    r"|ing)|remov(?:e|es|ed|ing)|waiv(?:e"
    r"|es|ed|ing)|revis(?:e|es|ed|ing)|"
    r"permit(?:s|ted|ting)?|eliminat(?:e|es|ed|ing)|lower(?:s|ed|ing)?|expand(?:s|ed|ing)?|clarif(?:y|ies|ied|ying)"
    r"|updat(?:e|es|ed|ing)|adjust(?:s|ed|ing)?|"
    r"provid(?:es|ing)\sfor|shorten(?:s|ed|ing)?)\s",
    re.I,
)
_ENDS = re.compile(r"[.;]\s|\.\Z|,?\s(?:and\s)?\((?:[ivx]{1,4}|[b-h]|[2-9])\)\s|\n\s?\n")
_NOT_A_CHANGE = re.compile(
    r"\b(?:may|might|could|can|request|right\sto|option\sto|if|subject\sto|nothing|not|of"
    r"|to\sbe)\s(?:\w{1,12}\s){0,2}\Z"
    r"|\b(?:otherwise|following|these|such|the|any|no)\s\Z",
    re.I,
)


def find_changes(document: Document, spans: Sequence[tuple[int, int]]) -> tuple[Fact[str], ...]:
    """Find each change that sentences about an amendment state ("extends the maturity date to May 2009"), in text order.

    Each is the clause from its verb on, at most 300 characters; what could be changed later is left out.
    """
    found: list[Fact[str]] = []
    reading = document.reading
    for start, end in spans:
        floor = start
        for match in _CHANGE.finditer(reading, start, end):
            sentence = sentence_around(reading, start, end, match.start())
            before = reading[max(sentence[0], match.start() - 40) : match.start()]
            if match.start() < floor or _NOT_A_CHANGE.search(before) or not _AMENDING.search(reading, *sentence):
                continue
            stop = _ENDS.search(reading, match.end(), sentence[1])
            floor = min(stop.start() if stop else sentence[1], match.start("verb") + 300)
            length = len(reading[match.start("verb") : floor].rstrip(" ,."))
            mention = document.mention(match.start("verb"), match.start("verb") + length)
            found.append(Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule="changes: clause"))
    return tuple(found)
