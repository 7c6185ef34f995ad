"""Which as-filed things of one evidence graph name each other, told anew after a correction: as the loaders tell it at first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from pactgraph.graph.corrections.statements import Statements, lexical, pact
from pactgraph.ontology.iris import segment
from pactgraph.ontology.namespaces import ROLE

Roles = Callable[[str], tuple[str, ...]]
"""The canonical roles that a role in the text's words names."""

_LINKS = ("canonicalRole", "paidBy", "paidTo", "subjectCompound", "memberCompound")
_PARTY_NAMES = ("name", "alias", "definedAs")
_COMPOUND_NAMES = ("name", "alias")


def link_anew(statements: Statements, roles: Roles) -> None:
    """Tell every link again from the names that the things bear now."""
    for link in _LINKS:
        statements.forget_links(link)
    for party in statements.of_type("AsFiledParty"):
        for role in {named for term in statements.all(party, "role") for named in roles(lexical(term))}:
            _say(statements, party, "canonicalRole", f"<{ROLE}{segment(role)}>")
    for agreement in statements.of_type("AsFiledAgreement"):
        parties = _names(statements, statements.all(agreement, "statesParty"), _PARTY_NAMES)
        for amount in statements.all(agreement, "statesAmount"):
            for slot, link in (("payer", "paidBy"), ("payee", "paidTo")):
                _link(statements, amount, link, parties, statements.all(amount, slot))
    for document in statements.of_type("Document"):
        _link_compounds(statements, statements.all(document, "states"))


def _link_compounds(statements: Statements, stated: list[str]) -> None:
    compounds = _names(statements, [thing for thing in stated if "/compound/" in thing], _COMPOUND_NAMES)
    for thing in stated:
        _link(statements, thing, "subjectCompound", compounds, statements.all(thing, "compoundName"))
        if "/collective/" in thing:
            _link(statements, thing, "memberCompound", compounds, statements.all(thing, "member"))


def _names(statements: Statements, things: Iterable[str], slots: tuple[str, ...]) -> dict[str, set[str]]:
    named: dict[str, set[str]] = defaultdict(set)
    for thing in things:
        for slot in slots:
            for term in statements.all(thing, slot):
                named[_key(term)].add(thing)
    return named


def _link(statements: Statements, thing: str, link: str, named: dict[str, set[str]], terms: Iterable[str]) -> None:
    for term in terms:
        for target in named.get(_key(term), ()):
            _say(statements, thing, link, target)


def _say(statements: Statements, subject: str, term: str, target: str) -> None:
    statements.add(subject, pact(term), target)


def _key(term: str) -> str:
    return " ".join(lexical(term).casefold().split())
