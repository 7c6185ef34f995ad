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


def office_lines(evidence: Evidence, identity: Identity, filing_of: FilingOf) -> Iterator[str]:
    """The quads of every office."""
    for entity in identity.entities:
        if entity.kind != "person":
            continue
        offices: dict[tuple[str, str], list[Thing]] = defaultdict(list)
        for officer in evidence.bearers(iri for iri in entity.filed if "/officer/" in iri):
            organization = organization_of(identity, officer)
            offices[(organization or "", name_key(officer.one("title") or ""))].append(officer)
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


def organization_of(identity: Identity, officer: Thing) -> str | None:
    """The organization that the source names for an officer; where it names none, its only registrant."""
    name = officer.one("organizationName")
    if name is None:
        registrants = identity.named.bearers(officer.source, "AsFiledRegistrant")
        return registrants[0] if len(registrants) == 1 else None
    return identity.named.called(officer.source, name)
