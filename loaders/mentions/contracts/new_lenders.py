"""Lenders that only an amendment brings in -> the agreement amended without them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.cast.organizations import find_organizations
from pactgraph.loaders.mentions.wording.clauses import sentence_around
from pactgraph.ontology.records import Agreement

_NEW = re.compile(r"\([^()\"]{0,50}\"(?:New|Additional|Joining|Incoming)\s(?:Bank|Lender)(?P<several>s?)\"\s?\)")
# What may stand between one of them and the next, or the bracket: 'Tarn Bank, N.A. ("Tarn"), a national bank, and'.
_BETWEEN = re.compile(r"(?:,\san?\s[a-z ]{4,50})?\s{0,2}(?:\(\"[^()]{1,40}\))?(?:,\san?\s[a-z ]{4,50})?[\s,]{1,3}(?:and\s{1,3})?")


def without_new_lenders(reading: str, own: Agreement, named: Sequence[Agreement]) -> tuple[Agreement, ...]:
    """The agreements named, those older than the amendment `own` without the lenders that it calls new."""
    new = _new_lenders(reading) if own.event.value == "amendment" else set()
    return tuple(_without(each, new) if new and _is_older(each, own) else each for each in named)


def _is_older(each: Agreement, own: Agreement) -> bool:
    return each.date is not None and own.date is not None and each.date.value < own.date.value


def _without(agreement: Agreement, new: set[str]) -> Agreement:
    kept = tuple(party for party in agreement.parties if _folded(party.name.value) not in new)
    return agreement if len(kept) == len(agreement.parties) else agreement.model_copy(update={"parties": kept})


def _new_lenders(reading: str) -> set[str]:
    """The names right before the words `(together, the "New Lenders")`; one alone before `(the "New Lender")`."""
    found: set[str] = set()
    for bracket in _NEW.finditer(reading):
        start, _ = sentence_around(reading, 0, bracket.start(), bracket.start())
        border = bracket.start()
        for organization in reversed(find_organizations(reading, start, bracket.start())):
            if not _BETWEEN.fullmatch(reading, organization.end, border):
                break
            found.add(_folded(reading[organization.start : organization.end]))
            border = organization.start
            if not bracket["several"]:
                break
    return found


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
