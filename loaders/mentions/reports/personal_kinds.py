"""An agreement with persons whose title tells no kind -> the kind that the office of these persons tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.reports.report_roles import PERSONAL
from pactgraph.ontology.records import AgreementKind, Party

_OFFICE = re.compile(r"\b(?:employ\w{0,8}|officer|president|salary|retire\w{0,5}|resign\w{0,6}|severance|separation)\b", re.I)
_SAYS_NOTHING = re.compile(
    r"(?:(?:definitive|written|binding|new|side)\s)?(?:letter\s)?(?:agreement|letter|contract|arrangement)s?", re.I
)
_LEAVING = re.compile(r"\b(?:severance|separation|release|resign\w{0,6}|terminat\w{1,5}|depart\w{0,4})\b", re.I)


def kind_with_persons(title: str, kind: AgreementKind, told: tuple[str, Sequence[Party]]) -> AgreementKind:
    """The kind of an agreement whose title says none, where the other side is persons in an office of the company."""
    context, others = told
    persons = all(party.person for party in others)
    untold = _SAYS_NOTHING.fullmatch(title) or _is_called_after(title, others)
    if kind in PERSONAL or not persons or not untold or not _OFFICE.search(context):
        return kind
    return "severance" if _LEAVING.search(context) else "employment"


def _is_called_after(title: str, others: Sequence[Party]) -> bool:
    """Whether a title is the name of a party's person and no more: "the Orr Agreement"."""
    name = title.removesuffix(" Agreement")
    return name != title and any(name in party.name.value.split() for party in others)
