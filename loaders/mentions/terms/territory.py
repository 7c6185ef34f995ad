"""Sentences about one agreement -> the territory of its rights, and what is left out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.territories import COUNTRIES, REGIONS, WORLD
from pactgraph.loaders.marks import marked
from pactgraph.loaders.mentions.wording.clauses import sentence_around
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact

_WORLD = "|".join(re.escape(name) for name in sorted(WORLD, key=len, reverse=True))
_PLACE = "|".join(re.escape(name) for name in sorted((*REGIONS, *COUNTRIES), key=len, reverse=True))
_NAME = rf"(?:the\s)?(?:{_PLACE})(?![\w-])(?:\s\([^()\n]{{1,40}}\))?"
_NAMES = rf"{_NAME}(?:(?:,\s|\s|,?\sand\s(?:in\s)?|,?\sor\s|;\s)(?:{_NAME})){{0,12}}"
# Rights that are granted, kept or sold; a place of work, of dealing or of filing is no territory.
_RIGHTS = re.compile(
    r"\b(?:grant(?:s|ed|ing)?|licen[sc](?:e|es|ed|ing)|sublicen[sc]\w{1,3}|exclusive(?:ly)?|appoint(?:s|ed)?\s(?:[\w.]{1,20}\s){1,6}as\s|"
    r"(?:distribution|marketing|commerciali[sz]ation|promotion|development|sales?|manufacturing|territorial|product|all"
    r"|commercial)\srights|"
    r"rights?\sto\s(?:the\s)?(?:develop|market|sell|distribut\w{1,3}|commerciali[sz]\w{1,3}|manufactur\w{1,3}"
    r"|promot\w{1,3}|use|import)|"
    r"(?:will|shall|may|to)\s(?:market|sell|distribute|commerciali[sz]e|promote|co-promote))\b",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:compet\w{1,6}|dealings|deposits|currency|taxe?s?|withholding|filed|courts?|employ\w{1,5}|financial\smarkets"
    r"|citizens?|resident|regist\w{2,8}|export\w{0,3}|(?:all|retain\w{0,3}|own\w{0,6})\s(?:of\sits\s)?(?:rights?,?\stitle|rights\sare\sreserved)"
    r"|ownership|such\sas|applications?\sto|under\sthe\s(?-i:(?:[A-Z]\w{1,20}\s){1,4}Agreement)|under\swhich|pursuant\sto\swhich|remain\swith|"
    r"securities\sact|president|officer|governmental|incorporated|organized|insurance|banks?|intellectual\sproperty\slaws)\b",
    re.I,
)
_DEFINED = scanner(
    r"\bTerritor(?:y|ies)\"?\)?,?\s{0,2}(?:shall mean|means|is defined as|will mean|refers to|:)\s{0,3}(?P<what>[^.;\n]{3,200})",
    re.I,
)
_WORLDWIDE = scanner(
    rf"(?<![\w-])(?:(?:{_WORLD})(?![\w-])|global(?=,?\s(?:exclusive\s|development\sand\s|commercial\s){{0,2}}(?:rights"
    rf"|licen[sc]e)))",
    re.I,
)
_WHERE = marked(
    rf"\b(?P<outside>outside(?:\sof)?|ex-)?\s?(?:(?<=outside\s)|(?<=outside of\s)|\b(?:in|throughout|within|for|covering"
    rf"|across|into)\s)(?P<names>{_NAMES})",
    mark=scanner(rf"\b(?:{_PLACE})(?![\w-])"),
    before=30,
    after=1_210,
)
_EXCEPT = re.compile(
    rf"\b(?:except(?:ing|\sfor|\sin)?|excluding|other\sthan|outside(?:\sof)?|with\sthe\sexception\sof|but\snot"
    rf"|exclusive\sof)\s(?:in\s|for\s)?(?P<names>{_NAMES})"
)
# "Major Territories", "Excluded Territory": others than the deal's.
_OTHER_TERRITORY = re.compile(
    r"\b(?:Major|Excluded|Additional|Other|Reserved|Retained|Core|Key|Partner|Option|Minor|Restricted)\s\Z"
)
_MEASURED = re.compile(
    r"\sin\sand\sto\b|\s(?:annual\s|net\s){0,2}(?:demand|sales|revenues?|headquarters|turnover)\b"
)  # "worldwide net sales"
_EACH = re.compile(rf"(?:{_PLACE})(?![\w-])")
_NO_PLACE = re.compile(
    r"['\s]{0,3}+s?\s{0,2}+(?=[bcdefglpst])(?:laws?|courts?|district|treasury|dollars?|securities|"
    r"food and drug|patent|government|bankruptcy|gaap|customs|export)\b",
    re.I,
)


def find_territory(document: Document, spans: Sequence[tuple[int, int]]) -> tuple[tuple[Fact[str], ...], tuple[Fact[str], ...]]:
    """(territory, places left out of it) as the agreement's sentences state them, each name once, in text order.

    A definition of "Territory" counts before what sentences say of rights. "Outside Japan" is a territory that leaves Japan out.
    """
    within: dict[str, Fact[str]] = {}
    without: dict[str, Fact[str]] = {}
    for start, end, rule in _stretches(document.reading, spans):
        left_out = _places_left_out(document, start, end)
        taken = [(fact.mentions[0].start, fact.mentions[0].end) for fact in left_out]
        for fact in left_out:
            without.setdefault(fact.value, fact)
        for low, high, name in _places(document.reading, start, end, defined=rule == "territory: defined"):
            if not any(low < stop and begin < high for begin, stop in taken):
                within.setdefault(name, Fact[str](value=name, mentions=(document.mention(low, high),), rule=rule))
    both = within.keys() & without.keys()  # a definition's exception counts, another clause's does not
    defined = all(fact.rule == "territory: defined" for fact in within.values())
    return (
        tuple(fact for name, fact in within.items() if not (defined and name in both)),
        tuple(fact for name, fact in without.items() if defined or name not in both),
    )


def _stretches(reading: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Where to look: the definition of the territory, else each sentence that speaks of rights and names a place."""
    defined = [
        (m.start("what"), m.end("what"), "territory: defined")
        for span in spans
        for m in _DEFINED.finditer(reading, *span)
        if not _OTHER_TERRITORY.search(reading, max(0, m.start() - 12), m.start())
    ]
    if defined:
        return defined
    found: dict[tuple[int, int], str] = {}
    for span in spans:
        for pattern in (_WORLDWIDE, _WHERE):
            for match in pattern.finditer(reading, *span):
                sentence = sentence_around(reading, *span, match.start())
                low = max(sentence[0], match.start() - 260)
                if _RIGHTS.search(reading, low, min(sentence[1], match.end() + 60)) and not _OTHER.search(
                    reading, low, match.start()
                ):
                    found[sentence] = "territory: of rights"
    return [(*sentence, rule) for sentence, rule in sorted(found.items())]


def _places(reading: str, start: int, end: int, *, defined: bool) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of each place of the stretch: in a definition all, else those that rights are granted for."""
    for match in _WORLDWIDE.finditer(reading, start, end):
        if not _MEASURED.match(reading, match.end()):
            yield match.start(), match.end(), "worldwide"
    for match in _EACH.finditer(reading, start, end) if defined else ():
        yield match.start(), match.end(), match[0]
    for match in _WHERE.finditer(reading, start, end) if not defined else ():
        if match["outside"] or _NO_PLACE.match(reading, match.end(), end):
            continue
        for each in _EACH.finditer(reading, match.start("names"), match.end("names")):
            yield each.start(), each.end(), each[0]


_LISTED = re.compile(r"(?:,|\b(?:and|or))\s{1,3}(?:the\s{1,3})?$")
_CLOSE = re.compile(r"[^()]{0,200}+\)")


def _left_out(document: Document, place: re.Match[str]) -> Fact[str]:
    return Fact[str](value=place[0], mentions=(document.mention(place.start(), place.end()),), rule="territory: exception")


def _places_left_out(document: Document, start: int, end: int) -> list[Fact[str]]:
    found = []
    for match in _EXCEPT.finditer(document.reading, start, end):
        found += [_left_out(document, each) for each in _EACH.finditer(document.reading, *match.span("names"))]
        close = _CLOSE.match(document.reading, match.end(), end) if document.reading.startswith("(", match.start() - 1) else None
        further = list(_EACH.finditer(document.reading, match.end(), close.end())) if close else []
        # "(excluding the Isle of Man, the Channel Islands and Malta)"
        found += [_left_out(document, each) for each in further if _LISTED.search(document.reading, match.end(), each.start())]
    return found
