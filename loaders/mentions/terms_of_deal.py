"""Sentences about one agreement -> every term of the deal that they state, in one record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.amounts import find_amounts
from pactgraph.ontology.records import Amount, Fact, Party, Term, Termination, Withheld


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


def find_deal_terms(document: Document, spans: Sequence[tuple[int, int]], parties: Sequence[Party]) -> DealTerms:
    """Find the terms of the agreement that `spans` (sentences or paragraphs, in text order) speak of.

    `parties` are the agreement's, with their aliases and the words defined for them ("Company"): they tell who pays whom.
    """
    return DealTerms(amounts=find_amounts(document, spans, parties))
