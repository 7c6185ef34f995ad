"""Banks of a title page -> parties of the credit agreement, each with the roles that the page gives it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.title_page import Titled, find_titled_banks
from pactgraph.ontology.records import Fact, Party


def with_titled_banks(document: Document, parties: Sequence[Party]) -> tuple[Party, ...]:
    """The parties with the roles that the document's title page gives them, and the banks that only it names."""
    known = list(parties)
    for bank in find_titled_banks(document.reading, 0, len(document.reading)):
        role = _role(document, bank)
        place = next((number for number, party in enumerate(known) if is_same_name(party.name.value, bank.name)), None)
        if place is None:
            name = Fact[str](
                value=bank.name, mentions=(document.mention(bank.start, bank.end),), rule="title page", confidence=0.9
            )
            known.append(Party(name=name, role=role))
        elif not known[place].person:
            known[place] = known[place].model_copy(update={"role": joined_role(known[place].role, role)})
    return tuple(known)


def joined_role(one: Fact[str] | None, other: Fact[str] | None) -> Fact[str] | None:
    """The roles of one party that two places state, in one: "administrative agent; joint lead arranger"."""
    if one is None or other is None:
        return one or other
    told = one.value.split("; ")
    more = [each for each in other.value.split("; ") if not any(known.endswith(each) for known in told)]
    if not more:
        return one
    value = "; ".join([*(each for each in told if not any(new.endswith(each) for new in more)), *more])
    return one.model_copy(update={"value": value, "mentions": (*one.mentions, *other.mentions)})


_BETWEEN_ROLES = re.compile(r",?\s(?:and|&)\s(?:a\s)?|,\s", re.I)
_LIGATURES = ((re.compile(r"\bsyndica\w{0,3}on\b"), "syndication"), (re.compile(r"\bdocumenta\w{0,3}on\b"), "documentation"),
              (re.compile(r"\badministra\w{0,4}e\b"), "administrative"))  # fmt: skip


def _role(document: Document, bank: Titled) -> Fact[str]:
    """The role of one bank, from "Joint Lead Arrangers and Joint Bookrunners"; letters that the print lost are put back."""
    printed = " ".join(document.reading[slice(*bank.role)].split("(")[0].lower().split())
    for lost, word in _LIGATURES:
        printed = lost.sub(word, printed)
    value = "; ".join(each.removesuffix("s") for each in _BETWEEN_ROLES.split(printed) if each)
    return Fact[str](value=value, mentions=(document.mention(*bank.role),), rule="role: title page", confidence=0.95)


def is_same_name(name: str, other: str) -> bool:
    """Whether two names are one bank's; the title page may name its branch too."""
    short, long = sorted((_folded(name), _folded(other)), key=len)
    return short == long or (long.startswith(short + " ") and long.endswith(" branch"))


def _folded(name: str) -> str:
    words = re.sub(r"[^\w]+", " ", name.casefold().replace(".", "").replace("national association", "na")).split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)
