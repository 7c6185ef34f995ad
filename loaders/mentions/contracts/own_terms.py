"""The terms defined behind a party's name -> those that stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.lexicon.canonical_roles import canonical_roles
from pactgraph.loaders.lexicon.roles import GENERIC_PARTY_WORDS
from pactgraph.loaders.mentions.cast.referents import THING
from pactgraph.loaders.mentions.contracts.party_terms import is_generic, is_short_name

# "… and the Agent named on the signature page (the "Agent")": the sentence has gone on to another.
_ANOTHER = re.compile(
    r"\A[\s,;]{0,4}(?:and|with|AND|WITH)\s{1,3}(?:the|certain|each|all|those|several|THE|CERTAIN|EACH)\s(?!(?:Company|Executive|Employee)\b)"
    r"|\b(?:with\s(?:respect|regard)\sto|is\sengaged)\s"
    r"|\b(?:may|shall|will)\s(?!be\s(?:\w{4,12}\s)?(?:called|known|referred|defined|designated))"
    r"|\b(?:proposes?|hereby|agrees?|outlines?|desires?|regarding|relating to|assigned to|transferred to|in favor of)\s"
    r"|\b[Nn]ame\s?:"
)
# '(the "Lenders"), and BANK OF THE LAKE, as agent (the "Agent")': a name that no rule knows
_NEXT_NAME = re.compile(r"\s{0,3}(?:[,;]\s{1,3}(?:and\s{1,3})?|and\s{1,3})(?!A\s|An\s)[A-Z]\w")
# '("Orrin"), a member institution of The Lakes System ("System")'
_OF_NAME = re.compile(r"\b(?:of|by|with)\s(?:[Tt]he\s)?(?:[A-Z][\w.&'-]{1,20}\s?){1,8}\Z")
# '(the "Company"), a wholly owned subsidiary of Halden Corp., a Texas corporation ("HC")': of the parent
_OF_PARENT = re.compile(r"\b(?:subsidiary|affiliate|division|successor|parent)\s(?:of|to)\s[^()\"]{3,60},\san?\s[^()\";]{3,60}\Z")
# 'Orrin Enterprises, LLC f/s/o Paul Miller ("Athlete")': of the person whose services it lends
_FOR_ANOTHER = re.compile(r"\b(?:f/[sb]/o|for\s(?:the\s)?services\sof|on\sbehalf\sof)\s(?:[A-Z][\w.'-]{1,20}\s?){1,4}\Z")
# 'Tarn, Inc. (the "Company") and [Name] ("Employee")': of the one whose name is left open
_LEFT_OPEN = re.compile(
    r"(?:\A|[\s,;])and\s{0,3}\Z|\band\s{1,3}(?:\[[^\[\]\n]{0,40}\]|_{3,60})(?:,?\s{0,3}an?\s[^()\"]{3,160})?[\s,]{0,3}\Z"
)
_HEREIN = re.compile(r"[\s(,]{0,3}here(?:in)?after", re.I)


def own_terms(reading: str, end: int, name: str, behind: Iterable[Definition]) -> tuple[Definition, ...]:
    """Those of the definitions `behind` a name that ends at `end`, in text order, that are made for it.

    Left out: a term for a class ("the banks (the "Banks")"), one of what the sentence names later, a bracket without quotes that
    does not shorten the name.
    """
    own: list[Definition] = []
    last = end
    for definition in behind:
        gap = reading[last : definition.opens]
        lent = _FOR_ANOTHER.search(gap.rstrip()) is not None and not is_short_name(definition.term, name)
        another = _ANOTHER.search(gap) or _LEFT_OPEN.search(gap)
        if lent or another or (last > end and any((_NEXT_NAME.match(gap), _OF_NAME.search(gap), _OF_PARENT.search(gap)))):
            break
        last = max(last, definition.closes)
        bare = '"' not in reading[definition.opens : definition.closes] and not _HEREIN.match(reading, definition.opens)
        named = not bare or is_generic(definition.term) or is_short_name(definition.term, name)
        if (
            named
            and (not _is_thing(definition.term) or canonical_roles(definition.term))
            and _speaks_of_one(definition, reading)
            and (not _is_class(definition.term) or is_short_name(definition.term, name))
        ):
            own.append(definition)
    return tuple(own)


def _is_thing(term: str) -> bool:
    """Whether a term stands for a thing, whether the text shouts it or not: "PROPERTY", "Property"."""
    return THING.search(term.title() if term.isupper() and len(term) > 3 else term) is not None


def _is_class(term: str) -> bool:
    """Whether a term is the plural of what a party is: "Banks", "Sellers" stand for others than the one name before them."""
    folded = term.casefold()
    one = f"{folded[:-3]}y" if folded.endswith("ies") else folded.removesuffix("s")
    return one != folded and (one in GENERIC_PARTY_WORDS or one.split()[-1] in GENERIC_PARTY_WORDS)


def _speaks_of_one(definition: Definition, reading: str) -> bool:
    """Whether the term stands for the party right before it, not for several of them."""
    if definition.reach == "single":
        return True
    lead = reading[definition.opens : definition.start].casefold()
    return "individually and" in lead or "affiliates" in reading[max(0, definition.opens - 60) : definition.opens].casefold()
