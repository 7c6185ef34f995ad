"""Another agreement that a paper names -> its kind: by its title, by what its parties are, by what is said behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pactgraph.loaders.mentions.wording.kinds import find_kind
from pactgraph.ontology.records import AgreementKind, Party

_EMPLOYED = re.compile(r"\b(?:(?:is|are|was|were)\semployed|employs|offer\sto\sserve|offer\sof\semployment)\b")
_OPTION = re.compile(r"option agreement", re.I)
_APART = re.compile(r"\bseparation agreement\Z", re.I)


def kind_of_named(reading: str, title: str, end: int, parties: Sequence[Party]) -> AgreementKind:
    """The kind of the agreement whose title ends at `end`: that of two companies that part is no severance."""
    told = find_kind(title)
    if told == "severance" and _APART.search(title) and len(parties) > 1 and not any(party.person for party in parties):
        return "other"
    if told == "equity_award" and _OPTION.fullmatch(title) and parties and not any(party.person for party in parties):
        return "other"  # of companies, on what one may buy of the other
    return "employment" if told == "other" and _is_of_work(reading, end) else told


def _is_of_work(reading: str, end: int) -> bool:
    """Whether the words behind a name tell of work: "a Letter Agreement of May 1, pursuant to which you are employed"."""
    sentence = " ".join(re.split(r"[.;]\s", reading[end : end + 190])[0].split())
    return _EMPLOYED.search(sentence.partition("pursuant to which")[2]) is not None
