"""A term defined for a party: its short name, or a generic word for what it is in the deal."""

from __future__ import annotations

import re

from pactgraph.loaders.definitions import Definition, find_definitions
from pactgraph.loaders.lexicon.roles import GENERIC_PARTY_WORDS
from pactgraph.loaders.scanning import scanner

# 'hereinafter referred to as "Dolphin"', without brackets around it.
_HEREINAFTER = scanner(
    r"\b[Hh]ere(?:in)?after,? (?:collectively |individually )?(?:(?:is |be |to be )?(?:referred to as|called|known as"
    r"|designated as?) )?(?:the )?"
    r"(?:\"|''|')(?P<term>[A-Z][\w&. -]{0,40}?)(?:\"|''|')"
)
# "(hereinafter referred to as the Company)", without quotes.
_UNQUOTED = re.compile(
    r"\([Hh]ere(?:in)?after\s(?:referred\sto\sas|called|known\sas)?\s?(?:the\s)?(?P<term>[A-Z][\w&-]{1,24}(?: "
    r"[A-Z][\w&-]{0,24}){0,2})(?:\sor\s(?:the\s)?[A-Z]\w{2,24})?\)"
)
# 'a company of the People's Republic of China ("PRC")': the term is the country's.
_COUNTRIES = frozenset({"PRC", "P.R.C.", "USA", "U.S.A.", "US", "U.S.", "UK", "U.K.", "EU", "UAE", "ROC", "R.O.C.", "HKSAR"})
_WORDS = re.compile(r"[^\W_]+")


def find_terms(reading: str, start: int, end: int) -> list[Definition]:
    """The terms defined in `reading[start:end]`, in brackets or after "hereinafter", in text order."""
    found = [definition for definition in find_definitions(reading, start, end) if definition.term not in _COUNTRIES]
    known = {definition.start for definition in found}
    found += [
        Definition(match["term"], match.start("term"), match.end("term"), match.start(), match.end())
        for match in (*_HEREINAFTER.finditer(reading, start, end), *_UNQUOTED.finditer(reading, start, end))
        if match.start("term") not in known
    ]
    return sorted(found, key=lambda definition: definition.start)


def is_generic(term: str) -> bool:
    """Whether `term` is a word for what a party is ("Company", "Buyer"), not a name."""
    folded = term.casefold().strip(" .,").removeprefix("the ")
    return folded in GENERIC_PARTY_WORDS


def is_short_name(term: str, name: str) -> bool:
    """Whether `term` is a short form of `name` ("Antar" of "Antar Pharma, Inc.", "PB" of "PhaseBio"), not a word like "Buyer"."""
    folded = term.casefold().strip(" .,")
    if is_generic(term):
        return False
    if " " in folded and name.casefold().startswith(f"{folded} "):
        return True  # "U.S. Bank" of "U.S. Bank National Association"
    words, of_name = _WORDS.findall(folded), set(_WORDS.findall(name.casefold()))
    if any(word in of_name and word not in GENERIC_PARTY_WORDS and len(word) > 1 for word in words):
        return True
    if term.isupper() and len(words) == 1 and len(folded) > 2 and folded in _initials(name):
        return True
    if len(words) == 1 and _is_clipped(term, name):
        return True
    if term.upper() == term or len(words) == 1:
        letters, whole = "".join(words), "".join(_WORDS.findall(name.casefold()))
        return (
            len(letters) > 1
            and letters[0] == whole[:1]
            and _is_drawn_from(letters, whole)
            and (term.upper() == term or whole.startswith(letters[:4]))
        )
    return False


_PIECE = re.compile(r"[A-Z][a-z]{2,20}")


def _is_clipped(term: str, name: str) -> bool:
    """Whether `term` is made of the beginnings of words of the name: "TarnMed" of "Tarnish Medicines", "Quorv" of "Quorvania"."""
    pieces, rest = _PIECE.findall(term), iter(_WORDS.findall(name))
    if "".join(pieces) != term or (len(pieces) == 1 and len(term) < _CLIPPED):
        return False
    words = (word for word in rest if word.casefold() not in _FORM_WORDS)
    return all(any(word[:1].isupper() and word.casefold().startswith(piece.casefold()) for word in words) for piece in pieces)


_CLIPPED = 4  # letters of one piece at least: fewer are an initial or a word of its own
_FORM_WORDS = frozenset("corporation company incorporated limited association partnership international bancorp".split())


def _initials(name: str) -> str:
    """The initials of a name's words, as "qtri" of "Quorvan Tarn Research Institute": a short name may leave out the first."""
    return "".join(word[0] for word in _WORDS.findall(name.casefold()) if word not in ("of", "the", "and", "for"))


def _is_drawn_from(letters: str, whole: str) -> bool:
    """Whether `letters` stand in `whole` in their order."""
    rest = iter(whole)
    return all(letter in rest for letter in letters)
