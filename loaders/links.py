"""Which as-filed nodes of one document name each other: by the very words of the text, never by likeness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from pactgraph.ontology.records import Agreement, Amount, Compound, Fact, Party

Names = dict[str, list[str]]
"""Case-folded name -> IRIs of the nodes that bear it, in text order."""


def compound_names(compounds: Sequence[Compound], iris: Sequence[str]) -> Names:
    """The names and aliases of the compounds of one document. A collective alias names each of its members."""
    return _by_name(
        (fact, iri) for compound, iri in zip(compounds, iris, strict=True) for fact in (compound.name, *compound.aliases)
    )


def party_names(parties: Sequence[Party], iris: Sequence[str]) -> Names:
    """The names, aliases and defined words ("Buyer") of the parties of one agreement."""
    return _by_name(
        (fact, iri) for party, iri in zip(parties, iris, strict=True) for fact in (party.name, *party.aliases, *party.defined_as)
    )


def _by_name(named: Iterable[tuple[Fact[str], str]]) -> Names:
    names: defaultdict[str, list[str]] = defaultdict(list)
    for fact, iri in named:
        names[_key(fact.value)].append(iri)
    return dict(names)


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def named_nodes(names: Names, wanted: Iterable[str]) -> Iterator[str]:
    """The nodes that bear one of the `wanted` names."""
    return (iri for name in wanted for iri in names.get(_key(name), ()))


def payment_links(amount: Amount, parties: Names) -> Iterator[tuple[str, str]]:
    """("paidBy" or "paidTo", party) for each party of the agreement that an amount's payer or payee names."""
    for term, fact in (("paidBy", amount.payer), ("paidTo", amount.payee)):
        if fact is not None:
            yield from ((term, iri) for iri in named_nodes(parties, [fact.value]))


def agreement_compounds(agreement: Agreement, compounds: Names) -> Iterator[str]:
    """The compounds of the document that an agreement is about."""
    return named_nodes(compounds, (fact.value for fact in agreement.compounds))
