"""Reading text -> brands that known names beside them prove: "midodrine, sold as …", brackets behind an ingredient, lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pactgraph.loaders.lexicon.makers import MAKERS
from pactgraph.loaders.mentions.substances.compound_names import COMPANY_AFTER, MARK, Named
from pactgraph.loaders.mentions.substances.compound_phrases import COINED, ORDINARY, PRODUCT

_IN_BRACKET = re.compile(rf"{MARK}{{0,2}} ?\((?P<name>{COINED}){MARK}{{0,2}}[),;]")
# "its levodopa capsule, Zelvoran(TM)"
_PRODUCT = re.compile(rf" {PRODUCT},? (?P<name>{COINED}){MARK}")
_SOLD_AS = re.compile(
    r"[®™*\"']{0,3}\)?,? (?:(?:which|that|and) )?(?:(?:is|are|was|were|has been|we|[A-Z]\w{1,20}) )?(?:currently |now |also )?"
    r"(?:marketed|markets?|sold|sells?|branded|commerciali[sz]ed|approved|launched)(?: and (?:branded|trademarked|sold))?"
    r"(?: by [A-Z]\w{1,20})?(?: in (?:the )?[A-Z][\w.]{1,15}(?: [A-Z][\w.]{1,15})?)?"
    rf" (?:as|under the (?:trade|brand) ?(?:names?|marks?)) [\"']?(?P<name>{COINED})(?![\w-]| [A-Z])"
)
_JOINT = r"[®™*]{0,2}(?:,? and |,? or |, |/)"
_LIST = re.compile(rf"(?<![\w-]){COINED}(?:{_JOINT}{COINED}){{1,15}}(?![\w-])")
_ITEM = re.compile(COINED)
_SALES = re.compile(r"\b(?:sales?|prescriptions|royalt(?:y|ies)|launch(?:es)?) (?:of|for|on)(?: sales of)? $", re.I)
_OF_SOMEBODY = re.compile(r"(?:\b(?:from|by)|[A-Z][A-Za-z]{2,15}[®™]?) $")
_COMPANIES = re.compile(rf"(?<![\w-])({COINED}){COMPANY_AFTER}")


def find_brands_beside(reading: str, known: Sequence[Named]) -> Iterator[Named]:
    """Find the brands beside `known` names, in no order."""
    if not known:
        return
    companies = {match[1].casefold() for match in _COMPANIES.finditer(reading)}
    for found in (*_named_behind(reading, known), *_listed(reading, known)):
        folded = found.name.casefold()
        if folded not in ORDINARY and folded not in MAKERS and folded not in companies:
            yield found


def _named_behind(reading: str, known: Sequence[Named]) -> Iterator[Named]:
    """What a substance's name has behind it in brackets, or is sold as."""
    for name in known:
        for pattern in (_IN_BRACKET, _SOLD_AS, _PRODUCT) if name.rule in ("INN stem", "ingredient") else (_SOLD_AS,):
            match = pattern.match(reading, name.end)
            if match and (pattern is _PRODUCT or not match["name"].isupper()):
                yield Named(match.start("name"), match.end("name"), match["name"], "trade mark", name.name)


def _listed(reading: str, known: Sequence[Named]) -> Iterator[Named]:
    """Coined words in a list with two brands at least, or with one of whose sales it speaks."""
    brands = {name.start: name.name.isupper() for name in known if name.rule == "brand"}
    if not brands:
        return
    for row in _LIST.finditer(reading):
        items = list(_ITEM.finditer(reading, row.start(), row.end()))
        if _OF_SOMEBODY.search(reading, max(0, row.start() - 30), row.start()):
            del items[0]  # "licensed from Calvamar, Vyxeos and Defitelio", "Botox Cosmetic, Vraylar and Ubrelvy"
        proofs = [brands[item.start()] for item in items if item.start() in brands]
        if len(proofs) >= 2 or (proofs and _SALES.search(reading, max(0, row.start() - 60), row.start())):
            yield from (
                Named(item.start(), item.end(), item[0], "trade mark")
                for item in items
                if item.start() not in brands and (all(proofs) or not item[0].isupper())
            )
