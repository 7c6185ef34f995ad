"""Sentences about one agreement -> the stage of development of what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact

_PHASE = scanner(
    r"\bphase\s(?P<number>(?:I{1,3}|IV|[1-4])[ab]?(?:\s?/\s?(?:I{1,3}|IV|[1-4])[ab]?)?)(?![\w.])(?P<after>[^.;\n]{0,60})", re.I
)
_CLINICAL = re.compile(
    r"\b(?:clinical|trials?|stud(?:y|ies)|patients?|candidate|drug|development|registration(?:al)?|pivotal)\b", re.I
)
_OTHER = scanner(
    r"\b(?P<early>pre-?clinical|IND-enabling|discovery[\s-]stage|investigational)\b|\b(?P<late>FDA[\s-]approved"
    r"|marketed\sproduct|commercial[\s-]stage)\b",
    re.I,
)
# A whole agreement speaks of phases to come and of any there may be: there only the one that is told of counts.
_WHOLE = 2_500
_NOW = re.compile(
    r"\b(?:(?:is|are|currently|now)\s(?:being\s|currently\s|\w{2,12}\s){0,4}(?:in|undergoing)|ongoing|completed)\s(?:an?\s|the\s)?\Z"
)
_ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4"}


def find_stage(document: Document, spans: Sequence[tuple[int, int]]) -> Fact[str] | None:
    """Find the first stage of development named ("Phase 2", "preclinical"); a phase of a building project is none."""
    for start, end in spans:
        for match in _PHASE.finditer(document.reading, start, end):
            before = document.reading[max(start, match.start() - 60) : match.start()]
            if end - start > _WHOLE and not _NOW.search(before):
                continue
            if _CLINICAL.search(match["after"]) or _CLINICAL.search(before):
                mention = document.mention(match.start(), match.end("number"))
                return Fact[str](value=f"Phase {_arabic(match['number'])}", mentions=(mention,), rule="stage: phase")
    for start, end in spans:
        if end - start > _WHOLE:
            continue
        if word := _OTHER.search(document.reading, start, end):
            value = " ".join(word[0].split()).lower().replace("pre-clinical", "preclinical")
            value = value.replace("fda", "FDA").replace("ind-", "IND-")
            return Fact[str](value=value, mentions=(document.mention(*word.span()),), rule="stage: word")
    return None


def _arabic(number: str) -> str:
    """The phase in Arabic figures: "II/III" -> "2/3", "IIb" -> "2b"."""
    parts = []
    for part in re.split(r"\s?/\s?", number):
        letter = part[-1].lower() if part[-1] in "abAB" else ""
        figure = part[: len(part) - len(letter)].upper()
        parts.append(_ROMAN.get(figure, figure) + letter)
    return "/".join(parts)
