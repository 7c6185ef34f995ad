"""Sentences about one amendment -> what it changes, in its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.preamble import RECITAL
from pactgraph.loaders.mentions.wording.clauses import sentence_around
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
    r"permit(?:s|ting)?|eliminat(?:e|es|ed|ing)|lower(?:s|ed|ing)?|expand(?:s|ed|ing)?|clarif(?:y|ies|ied|ying)"
    r"|updat(?:e|es|ed|ing)|adjust(?:s|ed|ing)?|"
    r"provid(?:es|ing)\sfor|shorten(?:s|ed|ing)?)\s",
    re.I,
)
# "(iii) …" begins the next change, not in "clauses (i) and (ii)".
_POINT_OF = (
    r"(?<!clause)(?<!clauses)(?<!paragraph)(?<!paragraphs)(?<!section)(?<!sections)(?<!Section)(?<!Sections)(?<!phrase)(?<!\))"
    + r"(?<!and)(?<!or)(?<!two)(?<!three)(?<!four)(?<!five)(?<!six)(?<!seven)(?<!eight)(?<!nine)"
)
_ENDS = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\.)(?<!\.\s)(?:;|(?<!\bNo)\.|\.(?!\s{1,2}[\"\d]))\s(?!\.)|\.\Z|,?"
    + _POINT_OF
    + r"\s(?:and\s)?\((?:[ivx]{1,4}|[b-h]|[2-9])\)\s|\n\s?\n"
)
_NOT_A_CHANGE = re.compile(
    r"\b(?:may|might|could|can|request|right\sto|option\sto|if|subject\sto|nothing|not|of"
    r"|to\sbe)\s(?:\w{1,12}\s){0,2}\Z"
    r"|\b(?:otherwise|following|these|such|certain|the|any|no|no\sway|except\sas|(?:so|as)(?:\sheretofore)?)\s\Z"
    r"|\bautomatically\s(?:be\s)?\Z|\bnot\s(?:\w{1,12}\s){3}\Z|\bnot\selected\b[^.;]{0,60}\Z|\b(?:obligations?|elects?|intends?)\sto\s\Z"
    r"|\bsuch\sprovisions\s(?:\w{1,12}\s){0,3}\Z|\bpreviously\b[^.;]{0,30}\Z|\bnothing\sin\b[^.;]{0,100}\Z|\bunless\b[^.;]{0,40}\Z|\b(?:preclude|impair|limit)\b[^.;]{0,30}\Z",
    re.I,
)
# "may request that a subsidiary be added", "a margin is added to each rate", "need not be applied to repay or"
_ASKED = re.compile(
    r"\brequest\b[^.;]{0,120}\bbe\s\Z|\b(?:margin|spread|premium)\sis\s\Z|\bnot\s(?:need|have)\sto\b[^.;]{0,120}\bor\s\Z", re.I
)
# What must stand before each form of the verb, so that it is the amendment that does it and does it now.
_DONE = re.compile(
    r"\b(?:hereby|is|are|was|were|be|been|has|have|had|agreed|and|or|it|which|that|parties|company|amendments?|agreements?|letter|waiver)\s(?:also\s|further\s|hereby\s|each\s)?\Z",
    re.I,
)
_DOES = re.compile(
    r"(?:\b(?:hereby|and|or|also|further|it|which|that|amendments?|agreements?|letter|waiver|supplement|no\.?\s\d{1,2}|[A-Z]\w+)|[,:)])\s\Z",
    re.I,
)
_TO_DO = re.compile(r"\b(?:to|will|shall|hereby|and|or|also|further)\s(?:\w{2,12}ly\s)?\Z|[,:;)]\s\Z", re.I)
# What follows shows that no change of the agreement is told: how it may be changed at all, or a noun ("change in control").
_NO_CHANGE = re.compile(
    r"(?:by\s(?:this|a|the|any|its|such)|hereby|hereunder|hereof|herein|as\sprovided|in\swriting|in\s(?:any\srespect|a\swritten|control|lines?\sof|the\s(?:nature|lines?)|(?:applicable\s)?law)"
    r"|of\scontrol|of[,\s]|only|or\s|nor\s|in\sthe\s(?:obligations|ownership|location)|under\s|pursuant|any\s(?:of\s)?(?:the\s)?(?:terms|provisions?)"
    r"|(?:the|certain)\s(?:express\s|of\sthe\s)?(?:terms|provisions)|assigns|terms\b|definitions\s|for\s(?:the|its|all)\s|(?:the|any|its|all)\s(?:\w{2,12}\s)?rights?\b|any\sof\sits\s"
    r"|and\samended\b|to\sthe\s(?:next|following)\s(?:\w{4,12}\s)?Business\sDay|(?:(?:wholly|entirely|in\s(?:its|their|the)\sentirety)\s)?(?:any|all)\s(?:conflicting|inconsistent|contrary|prior|previous|earlier|other)\b"
    r"|the\s(?-i:(?:[A-Z]\w{1,20}\s){1,4})(?:entered|dated)\s|credit\s(?:to\s|up\s)|loans?\s(?:to\s|up\s))",
    re.I,
)
_ONLY_POINTS = re.compile(
    r"(?:to\sread\s)?as\sfollows[\s:]*|(?:in\slieu\sthereof\s|it\swith\s)?(?:the\s)?following(?:\s(?:new\s)?(?:sections?|sentences?|paragraphs?|definitions?))?[\s:]*"
    r"|(?:the|a)\s(?:following\s)?(?:phrases?|words?|language|sentences?|clauses?)[\s.:,\"]*",  # cut before what is added
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
            if (
                match.start() < floor
                or _NOT_A_CHANGE.search(before)
                or _ASKED.search(reading, sentence[0], match.start())
                or not _is_told(reading, match)
            ):
                continue
            recital = RECITAL.match(reading, sentence[0])  # what an earlier amendment changed
            if recital or not _is_of_amending(reading, match, sentence, whole=end - start > _WHOLE):
                continue
            stop = _ENDS.search(reading, match.end(), sentence[1])
            close = min(stop.start() if stop else sentence[1], match.start("verb") + 300)
            if _ONLY_POINTS.fullmatch(reading, match.end(), close):
                continue
            floor = close
            length = len(reading[match.start("verb") : floor].rstrip(" ,."))
            mention = document.mention(match.start("verb"), match.start("verb") + length)
            found.append(Fact[str](value=" ".join(mention.quote.split()), mentions=(mention,), rule="changes: clause"))
    return tuple(found)


# In a whole paper the words of a new clause ("payments shall be modified to avoid the tax") look like a change: there another
# word of the sentence must speak of amending.
_WHOLE = 2_500
_JOINED = re.compile(r"\b\w{3,12}ed\s(?:and|or)\s\Z")  # "shall be modified and reduced": one deed


def _is_of_amending(reading: str, match: re.Match[str], sentence: tuple[int, int], *, whole: bool) -> bool:
    """Whether the sentence speaks of an amendment; in a whole paper with other words than the verb found."""
    if not whole:
        return _AMENDING.search(reading, *sentence) is not None
    joined = _JOINED.search(reading, sentence[0], match.start())
    around = ((sentence[0], joined.start() if joined else match.start()), (match.end(), sentence[1]))
    return any(_AMENDING.search(reading, *part) is not None for part in around)


def _is_told(reading: str, match: re.Match[str]) -> bool:
    """Whether the verb's form and its neighbours say that something is changed, not what a change would be or need."""
    verb, at = match["verb"], match.start()
    before = reading[max(0, at - 40) : at].replace("\n", " ")
    if verb[0].isupper() and before.rstrip()[-1:] not in (".", ":", ";", "", ")"):
        return False  # "the Extended Commitments"
    if _NO_CHANGE.match(reading, match.end()) or (verb.lower() == "change" and reading.startswith("in ", match.end())):
        return False  # "a change in position"
    if match.start("verb") > at or verb.endswith("ing"):
        return True  # "(ii) reduces the term"
    led = _DONE if verb.endswith("ed") else _DOES if verb.endswith("s") or " " in verb else _TO_DO
    return led.search(before) is not None
