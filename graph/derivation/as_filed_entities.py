"""As-filed things -> organizations, persons and compounds as resolution reads them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.identity.as_filed import Alias, AsFiled
from pactgraph.graph.identity.names import organization_name
from pactgraph.graph.identity.stated_names import names_within

_OWNER_FORMS = frozenset("inc corp llc lp lllp llp ltd trust plc ulc gmbh bv nv sarl".split())
_OWNER_WORDS = frozenset("university regents foundation trustees partnership partners fund funds holdings".split())
_EIN = re.compile(r"(\d\d)-?\s?(\d{7})")


def organizations(evidence: Evidence) -> Iterator[AsFiled]:
    """Registrants, subsidiaries, and the parties and reporting owners that are no persons."""
    for registrant in evidence.of("AsFiledRegistrant"):
        former = evidence.get("AsFiledFormerName", registrant.all("formerName"))
        names = tuple(Alias(name, "full", former=True, until=one.one("until")) for one in former for name in one.all("name"))
        yield _organization(registrant, names)
    for subsidiary in evidence.of("AsFiledSubsidiary"):
        yield _organization(subsidiary, ())
    for party in evidence.of("AsFiledParty"):
        if party.one("isPerson") != "true":
            yield _organization(party, tuple(Alias(name, "short") for name in party.all("alias")))
    for owner in evidence.of("AsFiledOwner"):
        if _is_organization(owner):
            yield _organization(owner, ())


def _is_organization(owner: Thing) -> bool:
    """Whether who reports or signs is a fund, a trust or the like: its name bears a legal form or a word that no person bears."""
    names = [organization_name(name) for name in owner.all("name")]
    return any(_OWNER_FORMS.intersection(name.forms) or _OWNER_WORDS.intersection(name.words) for name in names)


def _organization(thing: Thing, aliases: tuple[Alias, ...]) -> AsFiled:
    name = thing.one("name") or ""
    return AsFiled(
        thing.iri, "organization", name, thing.source, thing.one("jurisdiction"), identifiers_of(thing),
        (*aliases, *names_within(name)), thing.one("address"),
    )  # fmt: skip


def identifiers_of(thing: Thing) -> tuple[tuple[str, str], ...]:
    """CIK and EIN, where they can be ones: all zeros and the like stand for "none"."""
    found = [("cik", value) for value in thing.all("cik")[:1] if value.strip("0")]
    ein = _EIN.fullmatch((thing.one("ein") or "").strip())
    if ein and len(set(ein[1] + ein[2])) > 1:
        found.append(("ein", f"{ein[1]}-{ein[2]}"))
    return tuple(found)


def persons(evidence: Evidence, served: Callable[[Thing], tuple[str, ...]]) -> Iterator[AsFiled]:
    """Officers, reporting owners and parties that are persons; `served` names the companies that one serves."""
    for officer in evidence.of("AsFiledOfficer"):
        if _is_organization(officer):
            continue  # a fund that a form calls a director, by one who sits on the board for it
        roles = [*officer.all("title"), *(["signatory"] if officer.one("signatory") == "true" else [])]
        yield _person(officer, tuple(roles), served(officer))
    for owner in evidence.of("AsFiledOwner"):
        if _is_organization(owner):
            continue
        yield _person(owner, ("reporting owner", *owner.all("officerTitle")), served(owner))
    for party in evidence.of("AsFiledParty"):
        if party.one("isPerson") == "true":
            yield _person(party, party.all("role"), served(party))


def _person(thing: Thing, roles: tuple[str, ...], organizations: tuple[str, ...]) -> AsFiled:
    return AsFiled(
        thing.iri, "person", thing.one("name") or "", thing.source, None, identifiers_of(thing), roles=roles,
        organizations=organizations,
    )  # fmt: skip


def compounds(evidence: Evidence) -> Iterator[AsFiled]:
    """Compounds with the other names that their texts give them."""
    for compound in evidence.of("AsFiledCompound"):
        aliases = tuple(Alias(name, "short") for name in compound.all("alias"))
        yield AsFiled(compound.iri, "compound", compound.one("name") or "", compound.source, aliases=aliases)
