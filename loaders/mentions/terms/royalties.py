"""Sentences about one agreement -> its royalty rates, in the text's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.wording.clauses import sentence_around
from pactgraph.loaders.scanning import scanner
from pactgraph.ontology.records import Fact

_ROYALTY = scanner(r"\broyalt(?:y|ies)\b", re.I)
_FIGURE = r"\d{1,2}(?:\.\d{1,4})?"
_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|"
    "twenty|thirty|forty|fifty"
)
_PERCENT = (
    rf"(?:(?:{_WORDS})(?:[\s-](?:{_WORDS}|and a half|and one-half)){{0,2}}\s(?:percent|per\scent)(?:\s?\({_FIGURE}\s?%\))?"
    rf"|{_FIGURE}\s?(?:%|percent\b|per\scent\b))"
)
_PART = "low|mid|high|upper|middle"
_DIGITS = (
    rf"(?:(?:{_PART})(?:[\s-]{{1,2}}(?:to[\s-]{{1,2}})?(?:{_PART}|single|double)){{0,3}}[\s-]{{1,2}}"
    r"(?:single[\s-]digits?|double[\s-]digits?|digits?|teens|twenties)|(?:single|double)[\s-]digit)"
)
_RATE = re.compile(
    rf"(?<![\d.])(?<!hundred\s)(?<!hundred-)(?:{_PERCENT}(?:\s{{0,2}}(?:-|–|to|and|through|up\sto)\s{{0,2}}{_PERCENT})?"
    rf"|\d{{1,2}}(?:\.\d{{1,4}})?\s{{0,2}}(?:-|–|to)\s{{0,2}}{_PERCENT}|{_DIGITS})"
    r"(?P<base>\s(?:of|on)\s(?:(?:the|all|any|its|annual|worldwide|aggregate|global|gross"
    r"|adjusted)\s){0,3}(?:net\s(?:sales|revenues?|receipts|profits?)|sales|gross\s(?:sales|revenues?)"
    r"|revenues?))?",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:interest|owned?|ownership|shares|stock|withh\w{2,6}|tax(?:es)?|late|equity|voting|prime|libor|discount"
    r"|reduc\w{2,5})\b",
    re.I,
)
# What an audit must find: "understates royalties by more than 5%".
_THRESHOLD = re.compile(
    r"\b(?:in\sexcess\sof|exceed(?:s|ing)?|more\sthan|by|at\sleast|greater\sthan|or\smore\sthan)\s{1,3}\Z", re.I
)
# "sold 85% of the royalties on its cream": a share of them
_SHARE = re.compile(r"\s(?:of|in)\s(?:(?:the|all|any|its|our|such|future|annual)\s){0,3}royalt", re.I)
_LIABILITY = re.compile(r"\bliabilit(?:y|ies)\b", re.I)
_OVER_PRIME = re.compile(
    r"\s(?:above|over|plus|in\sexcess\sof)\s(?:the\s)?(?:[\w.]{1,10}\s){0,3}(?:prime|LIBOR|base\srate)", re.I
)
_INTEREST = re.compile(r"\b(?:interest\s(?:rate\s)?(?:at|of)\b[^,;]{0,25}|underp\w{1,9}\b[^;]{0,90})\Z", re.I)


def find_royalties(document: Document, spans: Sequence[tuple[int, int]]) -> tuple[Fact[str], ...]:
    """Find each royalty rate ("6% to 10% of net sales", "mid-single-digit"), in text order, each wording once."""
    found: dict[str, Fact[str]] = {}
    reading = document.reading
    for start, end in spans:
        seen: set[tuple[int, int]] = set()
        for royalty in _ROYALTY.finditer(reading, start, end):
            sentence = sentence_around(reading, start, end, royalty.start())
            if sentence in seen:
                continue
            seen.add(sentence)
            for rate in _RATE.finditer(reading, *sentence):
                if _is_royalty(reading, sentence, rate):
                    mention = document.mention(*rate.span())
                    value = " ".join(mention.quote.split())
                    found.setdefault(value, Fact[str](value=value, mentions=(mention,), rule="royalty: rate in its sentence"))
    return tuple(found.values())


def _is_royalty(reading: str, sentence: tuple[int, int], rate: re.Match[str]) -> bool:
    """Whether the rate is near the word royalty and no other percentage's word stands between or right after."""
    if _INTEREST.search(reading[max(sentence[0], rate.start() - 100) : rate.start()]):
        return False
    if _LIABILITY.search(reading, max(sentence[0], rate.start() - 160), rate.start()):
        return False  # how far it is bounded
    if _SHARE.match(reading, rate.end()):
        return False
    if _OVER_PRIME.match(reading, rate.end()) or _THRESHOLD.search(reading, max(sentence[0], rate.start() - 40), rate.start()):
        return False
    low, high = max(sentence[0], rate.start() - 160), min(sentence[1], rate.end() + 60)
    before = [match.end() for match in _ROYALTY.finditer(reading, low, rate.start())]
    after = _ROYALTY.search(reading, rate.end(), high)
    if before:
        between = reading[before[-1] : rate.start()]
    elif after:
        between = reading[rate.end() : after.start()]
    else:
        return False
    return not _OTHER.search(between) and not _OTHER.match(
        reading[rate.end() : rate.end() + 40].removeprefix(" of ").lstrip(" the")
    )
