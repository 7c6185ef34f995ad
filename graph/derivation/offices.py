"""As-filed officers -> offices: who held what title where, first and last shown when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pactgraph.graph.derivation.choice import chosen, every
from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.filings import FilingOf
from pactgraph.graph.derivation.identity import Identity
from pactgraph.graph.derivation.lines import boolean_lines, bounds_lines, date_lines, link_lines, text_lines, type_line
from pactgraph.graph.identity.name_keys import name_key

Served = dict[str, str]
"""By as-filed officer or owner: the organization that it serves."""


def office_lines(evidence: Evidence, identity: Identity, filing_of: FilingOf, served: Served) -> Iterator[str]:
    """The quads of every office; `served` are the organizations of each officer."""
    for entity in identity.entities:
        if entity.kind != "person":
            continue
        offices: dict[tuple[str, str], list[Thing]] = defaultdict(list)
        for officer in evidence.bearers(iri for iri in entity.filed if "/officer/" in iri):
            offices[(served.get(officer.iri, ""), name_key(officer.one("title") or ""))].append(officer)
        for number, key in enumerate(sorted(offices), start=1):
            iri = f"{entity.iri}/office/{number}"
            yield type_line(iri, "Office")
            yield from link_lines(iri, "holder", [entity.iri])
            yield from _office_lines(iri, offices[key], filing_of)
            if key[0]:
                yield from link_lines(iri, "organization", [key[0]])
                yield from link_lines(entity.iri, "officerOf", [key[0]])


def _office_lines(iri: str, officers: list[Thing], filing_of: FilingOf) -> Iterator[str]:
    title = chosen(officers, "title")
    yield from text_lines(iri, "title", [title] if title else [])
    yield from link_lines(iri, "officerChange", every(officers, "officerChange"))
    yield from date_lines(iri, "changeDate", every(officers, "changeDate"))
    yield from boolean_lines(iri, "signatory", every(officers, "signatory"))
    seen = [day for officer in officers if (day := officer.one("signedOn") or filing_of.day(officer))]
    yield from bounds_lines(iri, seen)
    yield from link_lines(iri, "asFiled", (officer.iri for officer in officers))


def organizations_served(evidence: Evidence, identity: Identity) -> Served:
    """The organization that its source names for each officer and owner; where it names none, its only registrant.

    Who signs below no name that could be read, as on a lender's page of an exhibit, signs for nobody that is known.
    """
    found: Served = {}
    for thing in evidence.of("AsFiledOfficer", "AsFiledOwner"):  # source by source: what one calls its organizations is at hand
        organization = _organization_of(identity, thing)
        if organization is not None:
            found[thing.iri] = organization
    return found


def _organization_of(identity: Identity, thing: Thing) -> str | None:
    name = thing.one("organizationName")
    if name is not None:
        return identity.named.called(thing.source, name)
    if thing.one("signatory") == "true":
        return None
    registrants = identity.named.bearers(thing.source, "AsFiledRegistrant")
    return registrants[0] if len(registrants) == 1 else None
