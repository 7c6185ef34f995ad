"""Entities -> the quads that describe them: organizations, persons, compounds."""

from __future__ import annotations

from collections.abc import Iterator

from pactgraph.graph.derivation.choice import chosen_name, every
from pactgraph.graph.derivation.evidence import Evidence
from pactgraph.graph.derivation.filings import FilingOf
from pactgraph.graph.derivation.identity import Entity, Identity
from pactgraph.graph.derivation.lines import label_line, link_lines, text_lines, type_line
from pactgraph.graph.identity.names import organization_name

_ORGANIZATION = ("cik", "ein", "ticker", "exchange", "jurisdiction", "commissionFileNumber", "sic", "address", "phone")
Groups = dict[str, dict[str, str]]
"""By compound: the groups that it is a member of, with their names."""

_COMPOUND = ("ingredient", "chemicalClass", "usedIn")


def entity_lines(evidence: Evidence, identity: Identity, filing_of: FilingOf) -> Iterator[str]:
    """The quads of every entity."""
    groups = _groups(evidence, identity)
    for entity in identity.entities:
        names = [name for thing in entity.things for name in thing.all("name")]
        borne = borne_names(entity, filing_of)
        name = chosen_name([one for one in names if not borne or organization_name(one).key == borne[-1]])
        if name is None:
            continue
        yield label_line(entity.iri, name)
        yield from text_lines(entity.iri, "name", [name])
        former = sorted({*_former_names(evidence, entity), *_earlier_names(entity, borne)})
        aliases = {*names, *former, *every(entity.things, "alias")} - {name}
        aliases -= set(groups.get(entity.iri, {}).values())  # a collective alias is the name of its group, not of its members
        yield from text_lines(entity.iri, "alias", sorted(aliases))
        yield from link_lines(entity.iri, "asFiled", (thing.iri for thing in entity.things))
        yield from _own_lines(entity, former, groups)


def _own_lines(entity: Entity, former: list[str], groups: Groups) -> Iterator[str]:
    """What entities of one kind say and others do not."""
    match entity.kind:
        case "organization":
            yield type_line(entity.iri, "Organization")
            yield from text_lines(entity.iri, "formerName", former)
            for term in _ORGANIZATION:
                yield from text_lines(entity.iri, term, every(entity.things, term))
        case "person":
            yield type_line(entity.iri, "Person")
            yield from text_lines(entity.iri, "cik", every(entity.things, "cik"))
        case "compound":
            yield type_line(entity.iri, "CompoundGroup" if _is_group(entity) else "Compound")
            yield from link_lines(entity.iri, "memberOf", sorted(groups.get(entity.iri, {})))
            for term in _COMPOUND:
                yield from text_lines(entity.iri, term, every(entity.things, term))
        case _:
            raise ValueError(f"{entity.kind} is no kind of entity")


def _former_names(evidence: Evidence, entity: Entity) -> list[str]:
    former = evidence.get("AsFiledFormerName", every(entity.things, "formerName"))
    return every(former, "name")


def _earlier_names(entity: Entity, borne: list[str]) -> list[str]:
    """One spelling of each name that it filed under before the present one."""
    names = [name for thing in entity.things if "/registrant/" in thing.iri for name in thing.all("name")]
    found = (chosen_name(name for name in names if organization_name(name).key == key) for key in borne[:-1])
    return [name for name in found if name is not None]


def borne_names(entity: Entity, filing_of: FilingOf) -> list[str]:
    """The keys of the names that a registrant filed under, oldest first; one that it filed under again later counts once."""
    seen: dict[str, str] = {}
    for thing in entity.things:
        if "/registrant/" in thing.iri and (day := filing_of.day(thing)) is not None:
            for name in thing.all("name"):
                key = organization_name(name).key
                seen[key] = max(seen.get(key, ""), day)
    return sorted(seen, key=lambda key: (seen[key], key))


def _is_group(entity: Entity) -> bool:
    return "/collective/" in entity.things[0].iri


def _groups(evidence: Evidence, identity: Identity) -> Groups:
    """The collectives that each compound entity is a member of, with their names."""
    found: Groups = {}
    for collective in evidence.of("Collective"):
        for member in collective.all("memberCompound"):
            if member in identity.entity_of:
                group = identity.entity_of[collective.iri]
                found.setdefault(identity.entity_of[member], {})[group] = collective.one("name") or ""
    return found
