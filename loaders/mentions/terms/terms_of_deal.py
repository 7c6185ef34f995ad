"""Sentences about one agreement -> every term of the deal that they state, in one record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.amendments.changes import find_changes
from pactgraph.loaders.mentions.terms.amounts import Telling, find_amounts
from pactgraph.loaders.mentions.terms.beneficiaries import find_beneficiaries
from pactgraph.loaders.mentions.terms.exclusivity import find_exclusivity
from pactgraph.loaders.mentions.terms.governing_law import find_governing_law
from pactgraph.loaders.mentions.terms.redactions import find_redactions
from pactgraph.loaders.mentions.terms.royalties import find_royalties
from pactgraph.loaders.mentions.terms.stage import find_stage
from pactgraph.loaders.mentions.terms.term import find_term
from pactgraph.loaders.mentions.terms.termination import find_termination
from pactgraph.loaders.mentions.terms.territory import find_territory
from pactgraph.loaders.mentions.terms.undisclosed import find_undisclosed
from pactgraph.ontology.records import AgreementEvent, Amount, Fact, Party, Term, Termination, Withheld


@dataclass(frozen=True, slots=True)
class DealTerms:
    """The terms, named as the fields of an `Agreement`; empty where the sentences do not state them."""

    amounts: tuple[Amount, ...] = ()
    territory: tuple[Fact[str], ...] = ()
    excluded_territory: tuple[Fact[str], ...] = ()
    exclusive: Fact[bool] | None = None
    term: Term | None = None
    royalties: tuple[Fact[str], ...] = ()
    stage: Fact[str] | None = None
    redactions: tuple[Withheld, ...] = ()
    undisclosed: tuple[Withheld, ...] = ()
    termination: Termination | None = None
    changes: tuple[Fact[str], ...] = ()
    governing_law: Fact[str] | None = None
    beneficiaries: tuple[Fact[str], ...] = ()


def find_deal_terms(
    document: Document,
    spans: Sequence[tuple[int, int]],
    parties: Sequence[Party],
    event: AgreementEvent | None = None,
    paying: Sequence[tuple[int, int]] | None = None,
) -> DealTerms:
    """Find the terms of the agreement that `spans` (sentences or paragraphs, in text order) speak of.

    `parties` are the agreement's, with their aliases and the words defined for them ("Company"): they tell who pays whom.
    `paying`: of an agreement's own paper, the stretches that tell of its money.
    With `event` given, `changes` are sought of an amendment or restatement only, `termination` of an agreement that ended only.
    """
    telling: Telling = "paper" if paying is not None else "end" if event == "termination" else "report"
    territory, excluded = find_territory(document, spans)
    return DealTerms(
        amounts=find_amounts(document, spans if paying is None else paying, parties, told=telling),
        territory=territory,
        excluded_territory=excluded,
        exclusive=None if _is_employment(parties) else find_exclusivity(document, spans),
        term=None if event == "termination" else find_term(document, spans),
        royalties=find_royalties(document, spans),
        stage=find_stage(document, spans),
        redactions=find_redactions(document, spans),
        undisclosed=find_undisclosed(document, spans),
        termination=find_termination(document, spans, parties) if event in (None, "termination") else None,
        changes=find_changes(document, spans) if event in (None, "amendment", "restatement") else (),
        governing_law=find_governing_law(document, spans),
        beneficiaries=find_beneficiaries(document, spans),
    )


def _is_employment(parties: Sequence[Party]) -> bool:
    """Whether somebody is employed: the employer's exclusive right to what is invented is no exclusivity of the deal."""
    return any(party.role is not None and party.role.value == "employer" for party in parties)
