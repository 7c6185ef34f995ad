"""Entities -> the quads that describe them: organizations, persons, compounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pactgraph.graph.derivation.choice import chosen_name, every
from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.filings import FilingOf
from pactgraph.graph.derivation.identity import Entity, Identity
from pactgraph.graph.derivation.lines import label_line, link_lines, text_lines, type_line
from pactgraph.graph.derivation.spellings import one_of_each
from pactgraph.graph.identity.names import organization_name

_ORGANIZATION = ("cik", "ein", "ticker", "exchange", "jurisdiction", "commissionFileNumber", "sic", "address", "phone")
Groups = dict[str, dict[str, str]]
"""By compound: the groups that it is a member of, with their names."""

_COMPOUND = ("ingredient", "chemicalClass", "usedIn")


def entity_lines(evidence: Evidence, identity: Identity, filing_of: FilingOf) -> Iterator[str]:
    """The quads of every entity."""
    groups = _groups(evidence, identity)
    for entity in identity.entities:
        things = evidence.bearers(entity.filed)
        names = [name for thing in things for name in thing.all("name")]
        borne = borne_names(things, filing_of)
        name = chosen_name([one for one in names if not borne or organization_name(one).key == borne[-1]])
        if name is None:
            continue
        yield label_line(entity.iri, name)
        yield from text_lines(entity.iri, "name", [name])
        former = sorted({*_former_names(evidence, things), *_earlier_names(things, borne)})
        aliases = {*names, *former, *every(things, "alias")} - {name}
        aliases -= set(groups.get(entity.iri, {}).values())  # a collective alias is the name of its group, not of its members
        yield from text_lines(entity.iri, "alias", sorted(aliases))
        yield from link_lines(entity.iri, "asFiled", entity.filed)
        yield from _own_lines(entity, things, former, groups)


def _own_lines(entity: Entity, things: list[Thing], former: list[str], groups: Groups) -> Iterator[str]:
    """What entities of one kind say and others do not."""
    match entity.kind:
        case "organization":
            yield type_line(entity.iri, "Organization")
            yield from text_lines(entity.iri, "formerName", former)
            for term in _ORGANIZATION:
                yield from text_lines(entity.iri, term, one_of_each(things, term))
        case "person":
            yield type_line(entity.iri, "Person")
            yield from text_lines(entity.iri, "cik", every(things, "cik"))
        case "compound":
            yield type_line(entity.iri, "CompoundGroup" if _is_group(entity) else "Compound")
            yield from link_lines(entity.iri, "memberOf", sorted(groups.get(entity.iri, {})))
            for term in _COMPOUND:
                yield from text_lines(entity.iri, term, every(things, term))
        case _:
            raise ValueError(f"{entity.kind} is no kind of entity")


def _former_names(evidence: Evidence, things: list[Thing]) -> list[str]:
    former = evidence.get("AsFiledFormerName", every(things, "formerName"))
    return every(former, "name")


def _earlier_names(things: list[Thing], borne: list[str]) -> list[str]:
    """One spelling of each name that it filed under before the present one."""
    names = [name for thing in things if "/registrant/" in thing.iri for name in thing.all("name")]
    found = (chosen_name(name for name in names if organization_name(name).key == key) for key in borne[:-1])
    return [name for name in found if name is not None]


def borne_names(things: Iterable[Thing], filing_of: FilingOf) -> list[str]:
    """The keys of the names that a registrant filed under, oldest first; one that it filed under again later counts once."""
    seen: dict[str, str] = {}
    for thing in things:
        if "/registrant/" in thing.iri and (day := filing_of.day(thing)) is not None:
            for name in thing.all("name"):
                key = organization_name(name).key
                seen[key] = max(seen.get(key, ""), day)
    return sorted(seen, key=lambda key: (seen[key], key))


def _is_group(entity: Entity) -> bool:
    return "/collective/" in entity.filed[0]


def _groups(evidence: Evidence, identity: Identity) -> Groups:
    """The collectives that each compound entity is a member of, with their names."""
    found: Groups = {}
    for collective in evidence.of("Collective"):
        for member in collective.all("memberCompound"):
            if member in identity.entity_of:
                group = identity.entity_of[collective.iri]
                found.setdefault(identity.entity_of[member], {})[group] = collective.one("name") or ""
    return found
