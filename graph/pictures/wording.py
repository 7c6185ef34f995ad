"""Roles of an agreement -> the tie between two of its parties in words: "manufactures DM4 for"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

# acting role, receiving roles (none: any other), words; the first row that fits two parties is taken
_DEEDS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("manufacturer", (), "manufactures {} for"),
    ("supplier", (), "supplies {} to"),
    ("distributor", (), "distributes {} for"),
    ("licensor", (), "licenses {} to"),
    ("lender", ("borrower",), "lends to"),
    ("arranger", ("borrower",), "arranges credit for"),
    ("agent", ("borrower", "issuer"), "is agent for the debt of"),
    ("guarantor", ("borrower", "issuer"), "guarantees for"),
    ("guarantor", ("lender",), "gives a guaranty to"),
    ("trustee", ("issuer", "guarantor", "borrower"), "is trustee for"),
    ("underwriter", (), "underwrites for"),
    ("employer", (), "employs"),
    ("landlord", (), "leases to"),
    ("parent", ("target",), "acquires"),
    ("buyer", ("target",), "acquires"),
    ("merger subsidiary", ("target",), "merges with"),
    ("seller", ("buyer",), "sells to"),
    ("issuer", ("buyer", "lender", "stockholder"), "issues securities to"),
    ("target", ("buyer",), "is sold to"),
    ("service provider", (), "provides services to"),
    ("grantor", ("grantee", "employee"), "grants an award to"),
    ("rights agent", (), "is rights agent for"),
    ("escrow agent", (), "is escrow agent for"),
    ("parent", ("spun-off company",), "spins off"),
    ("claimant", ("respondent",), "settles with"),
    ("regulator", (), "agrees terms with"),
)
# where roles say nothing, the kind of agreement still does; these ties have no direction
_MUTUAL = {
    "collaboration": "collaborates with",
    "joint_venture": "is in a joint venture with",
    "settlement": "settled with",
    "merger": "merges with",
    "confidentiality": "keeps confidence with",
    "voting_support": "agrees how to vote with",
}
_MOST_PARTIES = 6  # beyond it, ties between all pairs say less than the agreement itself


@dataclass(frozen=True, slots=True)
class Tied:
    """A tie that reads from `source` to `target`."""

    source: str
    target: str
    words: str
    role: str  # of the source; "" where the tie is mutual
    directed: bool


def ties(kind: str, parties: Sequence[tuple[str, frozenset[str]]], compounds: Sequence[str]) -> list[Tied]:
    """The ties between the parties of one agreement, given as (id, canonical roles), in the order of the parties.

    `kind` is one of the agreement kinds; `compounds` are names. Two parties whose ties to others say what they do (two lenders of
    one borrower) are not tied to each other; nor is each to each where there are too many parties for that to say anything.
    """
    found = [tie_between(kind, a, b, compounds) for a, b in combinations(parties, 2)]
    acting = {party for tie in found if tie.directed for party in (tie.source, tie.target)}
    several = len(parties) > _MOST_PARTIES
    return [tie for tie in found if tie.directed or not (several or {tie.source, tie.target} <= acting)]


def tie_between(kind: str, a: tuple[str, frozenset[str]], b: tuple[str, frozenset[str]], compounds: Sequence[str]) -> Tied:
    """What one of two parties does for the other, or that they agreed at all."""
    for acting, receiving, words in _DEEDS:
        for (source, its), (target, others) in ((a, b), (b, a)):
            if acting in its and acting not in others and (not receiving or others & set(receiving)):
                return Tied(source, target, words.replace("{}", _named(compounds)).replace("  ", " "), acting, directed=True)
    return Tied(a[0], b[0], _MUTUAL.get(kind, f"has {_article(kind)} agreement with"), "", directed=False)


def _named(compounds: Sequence[str]) -> str:
    """Up to three names; more are only counted, so that a label stays a label."""
    if len(compounds) > 3:
        return f"{', '.join(compounds[:2])} and {len(compounds) - 2} more"
    return ", ".join(compounds)


def _article(kind: str) -> str:
    words = {"other": "an", "credit": "a credit", "equity_award": "an equity award", "employment": "an employment"}
    return words.get(kind, f"{'an' if kind[:1] in 'aeiou' else 'a'} {kind.replace('_', ' ')}")
