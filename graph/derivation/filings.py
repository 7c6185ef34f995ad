"""Source files -> filings: what was filed, when, and by whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.derivation.choice import chosen, every
from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.identity import Identity
from pactgraph.graph.derivation.lines import date_lines, label_line, link_lines, text_lines, type_line


@dataclass(frozen=True, slots=True)
class FilingOf:
    """The filing of each source file, and the day on which it speaks."""

    filings: dict[str, str]  # source IRI -> filing IRI
    days: dict[str, str]  # filing IRI -> event date, else filing date
    filers: dict[str, str]  # filing IRI -> its smallest registrant
    amended: frozenset[str]  # filings of an amended form: "8-K/A"

    def iri(self, thing: Thing) -> str:
        """The filing that an as-filed thing stands in."""
        return self.filings[thing.source]

    def filer(self, thing: Thing) -> str:
        """The registrant of the filing that a thing stands in; "" where none is named."""
        return self.filers.get(self.iri(thing), "")

    def corrects(self, thing: Thing) -> bool:
        """Whether a thing stands in a filing that corrects another."""
        return self.iri(thing) in self.amended

    def day(self, thing: Thing) -> str | None:
        """The event date, else the filing date, of the filing that a thing stands in."""
        return self.days.get(self.iri(thing))


def filings_of(evidence: Evidence, identity: Identity) -> FilingOf:
    """Where each source file belongs."""
    filings = {source.iri: source.one("filing") or source.iri for source in evidence.of("SourceFile")}
    days: dict[str, str] = {}
    filers: dict[str, str] = {}
    amended = set[str]()
    for filing, sources in _by_filing(evidence).items():
        documents = evidence.get("Document", every(sources, "document"))
        day = chosen(documents, "eventDate") or chosen(sources, "filingDate")
        if day is not None:
            days[filing] = day
        registrants = registrants_of(identity, [*sources, *documents])
        if registrants:
            filers[filing] = registrants[0]
        if (chosen(documents, "form") or "").endswith("/A"):
            amended.add(filing)
    return FilingOf(filings, days, filers, frozenset(amended))


def registrants_of(identity: Identity, states: Iterable[Thing]) -> list[str]:
    """The registrants that sources and documents state, sorted."""
    stated = every(states, "states")
    return sorted({identity.entity_of[iri] for iri in stated if "/registrant/" in iri and iri in identity.entity_of})


def filing_lines(evidence: Evidence, identity: Identity, filing_of: FilingOf) -> Iterator[str]:
    """The quads of every filing."""
    corrected = _corrected(filing_of)
    for filing, sources in _by_filing(evidence).items():
        documents = evidence.get("Document", every(sources, "document"))
        stated = every(documents, "states") + every(sources, "states")
        registrants = registrants_of(identity, [*sources, *documents])
        form, day = chosen(documents, "form"), chosen(documents, "eventDate")
        number = chosen(sources, "accessionNumber")
        yield type_line(filing, "Filing")
        yield label_line(filing, " ".join(part for part in (form, number or every(sources, "fileName")[0], day) if part))
        yield from text_lines(filing, "accessionNumber", [number] if number else [])
        yield from text_lines(filing, "form", [form] if form else [])
        yield from date_lines(filing, "eventDate", [day] if day else [])
        filed = chosen(sources, "filingDate")
        yield from date_lines(filing, "filingDate", [filed] if filed else [])
        sections = evidence.get("Item", (iri for iri in stated if "/item/" in iri))
        yield from text_lines(filing, "itemNumber", every(sections, "itemNumber"))
        yield from link_lines(filing, "registrant", registrants)
        yield from link_lines(filing, "corrects", corrected.get(filing, ()))
        yield from link_lines(filing, "source", (source.iri for source in sources))


def _corrected(filing_of: FilingOf) -> dict[str, list[str]]:
    """By filing of an amended form: the filings of the same registrant and event day that it corrects."""
    places: dict[tuple[str | None, str | None], list[str]] = defaultdict(list)
    if filing_of.amended:
        for filing, day in filing_of.days.items():
            if filing not in filing_of.amended:
                places[filing_of.filers.get(filing), day].append(filing)
    own = ((filing, (filing_of.filers.get(filing), filing_of.days.get(filing))) for filing in filing_of.amended)
    return {filing: places[place] for filing, place in own if None not in place}


def _by_filing(evidence: Evidence) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = defaultdict(list)
    for source in evidence.of("SourceFile"):
        found[source.one("filing") or source.iri].append(source)
    return dict(sorted(found.items()))
