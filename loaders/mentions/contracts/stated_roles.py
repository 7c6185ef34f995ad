"""The words defined for a party, or those behind its name -> its role: '(the "Buyer")', ", a Texas corporation, as Borrower"."""

from __future__ import annotations

import re

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.ontology.records import Fact, Party

_EXPLICIT = re.compile(
    r"[\s,]{0,3}\(?(?:in its capacity |acting )?as (?:the |an? |its )?(?P<role>[A-Za-z][\w -]{2,40}?)(?=[,;()\n]| and "
    r"| for | under )"
)
_WRAPPED = re.compile(  # the same in running text whose line ends within it: "as Administrative" over "Agent"
    r"[\s,]{1,3}\(?(?:in its capacity |acting )?as\s(?:the\s|an?\s|its\s)?(?P<role>[A-Za-z][\w-]{1,20}(?:\s[\w-]{2,20}){0,4}?)"
    r"(?=[,;()]|\.\s|\sand\s|\sfor\s|\sunder\s)"
)
# What may stand between the name and its role: ", a Texas limited partnership", which says nothing of what it does.
_DESCRIBED = re.compile(
    r",\s{1,3}an?\s{1,3}(?:[A-Za-z][A-Za-z.'-]{0,20}\s{1,3}){0,6}"
    r"(?:corporation|company|partnership|association|trust|bank|society|institution)"
    r"(?:\s{1,3}(?:duly\s)?(?:organized|formed|existing|incorporated)\s[^,;()\"]{2,70})?(?=,?\s)"
)
_PLURAL = re.compile(r"(?:(?<=agent)|(?<=nager)|(?<=unner)|(?<=anger))s(?:\sand)?$")  # one of several "co-documentation agents"
_REACH = 90


def stated_role(document: Document, party: Party) -> Fact[str] | None:
    """The role that the word defined for the party names ("Buyer"), or the words "as lender" after its name."""
    for term in party.defined_as:
        if canonical_roles(term.value) and not _shortens(term.value, party.name.value):
            return Fact[str](value=term.value.lower(), mentions=term.mentions, rule="role: defined word", confidence=0.9)
    reading, name = document.reading, party.name.mentions[0]
    described = None if party.person else _DESCRIBED.match(reading, name.end, min(len(reading), name.end + 2 * _REACH))
    for place in (name.end, described.end()) if described else (name.end,):
        if role := _behind(document, place):
            return role
    return None


def _behind(document: Document, place: int) -> Fact[str] | None:
    """The role that the words at `place` name: ", as Administrative Agent,"."""
    reading = document.reading
    reach = min(len(reading), place + _REACH)
    for match in (_EXPLICIT.match(reading, place, reach), _WRAPPED.match(reading, place, reach)):
        if match is None or not canonical_roles(match["role"]):
            continue
        role = _PLURAL.sub("", " ".join(match["role"].lower().split()))
        mention = document.mention(match.start("role"), match.start("role") + len(match["role"].rstrip()))
        return Fact[str](value=role, mentions=(mention,), rule="role: as", confidence=0.9)
    return None


def _shortens(term: str, name: str) -> bool:
    """Whether a defined word is the beginning of the party's name, whatever role it seems to name: "Lakes Bank"."""
    return len(term.split()) > 1 and name.casefold().startswith(term.casefold() + " ")
