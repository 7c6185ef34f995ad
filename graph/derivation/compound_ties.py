"""Agreements on compounds -> ties between companies and compounds, and the only makers of compounds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.derivation.agreements import Agreement
from pactgraph.graph.derivation.choice import every
from pactgraph.graph.derivation.evidence import Evidence
from pactgraph.graph.derivation.identity import Identity
from pactgraph.graph.derivation.lines import link_lines
from pactgraph.graph.derivation.ties import Tie, carried_by, lines_of
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.ontology.namespaces import ROLE

_MAKER = f"{ROLE}manufacturer"


@dataclass(frozen=True, slots=True)
class Deal:
    """One agreement on one compound: who is a party in which roles, and the collective through which it is meant, if any."""

    agreement: Agreement
    compound: str
    through: str | None
    roles: dict[str, frozenset[str]]  # by party: canonical roles


def compound_tie_lines(
    evidence: Evidence, identity: Identity, agreements: Iterable[Agreement], ended: frozenset[str]
) -> Iterator[str]:
    """The quads of every tie that a compound is in; agreements that have `ended` make nobody a sole source."""
    deals = list(_deals(evidence, identity, agreements))
    yield from _between_company_and_compound(identity, deals)
    yield from _sole_sources(deal for deal in deals if deal.agreement.iri not in ended)


def _deals(evidence: Evidence, identity: Identity, agreements: Iterable[Agreement]) -> Iterator[Deal]:
    groups, names = _groups(evidence, identity), _names(evidence, identity)
    for agreement in agreements:
        reports = agreement.reports(evidence)
        subjects = {identity.entity_of[iri] for iri in every(reports, "subjectCompound") if iri in identity.entity_of}
        if subjects:
            called = {_key(name) for name in every(reports, "compoundName")}
            roles = _roles(evidence, identity, agreement)
            for compound in sorted(subjects):
                yield Deal(agreement, compound, _through(groups.get(compound, {}), names.get(compound, set()), called), roles)


def _roles(evidence: Evidence, identity: Identity, agreement: Agreement) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {party: set() for party in agreement.parties}
    for party in evidence.get("AsFiledParty", every(agreement.reports(evidence), "statesParty")):
        if party.iri in identity.entity_of:
            found[identity.entity_of[party.iri]] |= set(party.all("canonicalRole"))
    return {party: frozenset(roles) for party, roles in found.items()}


Groups = dict[str, dict[str, str]]
"""By compound: the key of each collective's name that it is a member of -> the collective."""


def _groups(evidence: Evidence, identity: Identity) -> Groups:
    found: Groups = defaultdict(dict)
    for collective in evidence.of("Collective"):
        for member in collective.all("memberCompound"):
            if member in identity.entity_of:
                found[identity.entity_of[member]][_key(collective.one("name") or "")] = identity.entity_of[collective.iri]
    return found


def _names(evidence: Evidence, identity: Identity) -> dict[str, set[str]]:
    """By compound: the keys of every name that it goes by."""
    return {
        entity.iri: {
            _key(name) for thing in evidence.bearers(entity.filed) for term in ("name", "alias") for name in thing.all(term)
        }
        for entity in identity.entities
        if entity.kind == "compound"
    }


def _through(groups: dict[str, str], names: set[str], called: set[str]) -> str | None:
    """The collective that an agreement names where it does not name the compound itself."""
    if (names - groups.keys()) & called:
        return None
    return next((group for name, group in sorted(groups.items()) if name in called), None)


def _key(name: str) -> str:
    return name_key(name).replace(" ", "")


def _between_company_and_compound(identity: Identity, deals: Iterable[Deal]) -> Iterator[str]:
    tied: dict[tuple[str, str], list[Deal]] = defaultdict(list)
    for deal in deals:
        for party in deal.agreement.parties:
            tied[(party, deal.compound)].append(deal)
    for pair, found in sorted(tied.items()):
        roles = tuple(role for deal in found for role in deal.roles.get(pair[0], ()))
        through = tuple(deal.through for deal in found if deal.through)
        agreements = carried_by(deal.agreement for deal in found)
        direct = any(deal.through is None for deal in found)
        rule = "party of an agreement on it" if direct else "party of an agreement on a group that it is a member of"
        yield from lines_of(Tie("CompoundTie", rule, pair, (*agreements, ("canonicalRole", roles), ("through", through))))
        yield from link_lines(pair[0], "dealsIn", [pair[1]])


def _sole_sources(deals: Iterable[Deal]) -> Iterator[str]:
    """A tie from each customer to the one maker, where all agreements on a compound name a single maker."""
    made: dict[str, list[Deal]] = defaultdict(list)
    for deal in deals:
        if any(_MAKER in roles for roles in deal.roles.values()):
            made[deal.compound].append(deal)
    for compound, found in sorted(made.items()):
        makers = {party for deal in found for party, roles in deal.roles.items() if _MAKER in roles}
        if len(makers) != 1:
            continue
        (maker,) = makers
        for customer in sorted({party for deal in found for party in deal.agreement.parties} - makers):
            theirs = [deal for deal in found if customer in deal.agreement.parties]
            through = tuple(deal.through for deal in theirs if deal.through)
            links = (*carried_by(deal.agreement for deal in theirs), ("compound", (compound,)), ("through", through))
            ends = (("dependent", (customer,)), ("supplier", (maker,)))
            rule = "the only manufacturer that an agreement on it names"
            pair = (min(customer, maker), max(customer, maker))
            yield from lines_of(Tie("SoleSourceTie", rule, pair, (*links, *ends), about=compound))
            yield from link_lines(customer, "soleSource", [maker])
