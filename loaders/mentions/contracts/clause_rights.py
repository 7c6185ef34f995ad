"""Rights of a clause beside the deal: a licence of reports, marks or inventions in an agreement about something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.wording.same_clause import begins_in_clause
from pactgraph.ontology.records import AgreementKind, Fact

_OF_GOODS = frozenset({"supply", "manufacturing"})
_OF_WORK = _OF_GOODS | {"services", "collaboration", "employment", "joint_venture", "other", "construction", "purchase"}
_LICENCE = re.compile(r"licen[sc]|right", re.I)
_SAME_CLAUSE = 160
_SENTENCE_END = re.compile(r"[.;]\s|\n\s?\n")
_DEEP = 20_000  # characters behind which an agreement that is about no licence grants but those of its clauses
_NON_EXCLUSIVE = re.compile(r"\bnon-?\s?exclusive", re.I)
_LICENSED = re.compile(r"\blicen[sc]es?\b", re.I)


# "a non-exclusive license to market and sell the Products": what a supplier's customer is for.
_TO_SELL = re.compile(r"\bto\s(?:\w{1,20}+,?\s){0,5}?(?:sell|resell|market|distribute|promote|commerciali[sz]e)\b", re.I)


def is_of_a_clause(reading: str, kind: AgreementKind, exclusive: Fact[bool] | None) -> bool:
    """Whether a non-exclusive licence is one of many clauses: of reports, inventions, materials that the work leaves behind."""
    if exclusive is None or exclusive.value or not any(_LICENCE.search(mention.quote) for mention in exclusive.mentions):
        return False
    if kind in _OF_GOODS and begins_in_clause(_TO_SELL, reading, exclusive.mentions[0].end, 30):
        return False
    return kind in _OF_WORK or (kind != "license" and exclusive.mentions[0].start > _DEEP)


def territory_of_deal(
    reading: str, kind: AgreementKind, territory: Sequence[Fact[str]], clause: Fact[bool] | None
) -> tuple[Fact[str], ...]:
    """The territory without what a clause's licence reaches: "a non-exclusive, worldwide license"."""
    return tuple(place for place in territory if not (_is_beside(place, clause) or _is_licensed_beside(reading, kind, place)))


def _is_beside(place: Fact[str], clause: Fact[bool] | None) -> bool:
    return clause is not None and abs(place.mentions[0].start - clause.mentions[0].start) < _SAME_CLAUSE


def _is_licensed_beside(reading: str, kind: AgreementKind, place: Fact[str]) -> bool:
    """Whether a non-exclusive licence reaches so far, in an agreement about something else that defines no territory."""
    if kind not in _OF_WORK or place.rule == "territory: defined":
        return False
    mention = place.mentions[0]
    before = _SENTENCE_END.split(reading[max(0, mention.start - _SAME_CLAUSE) : mention.start])[-1]
    around = before + _SENTENCE_END.split(reading[mention.start : mention.end + _SAME_CLAUSE])[0]
    return _NON_EXCLUSIVE.search(around) is not None and _LICENSED.search(around) is not None
