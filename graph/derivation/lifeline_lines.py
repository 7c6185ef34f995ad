"""Lifelines -> quads: what amends what, the links that no filing holds, and where two parties' accounts differ."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from pactgraph.graph.derivation.agreements import Agreement, steps_of
from pactgraph.graph.derivation.choice import chosen, every
from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.filings import FilingOf
from pactgraph.graph.derivation.lines import bounds_lines, date_lines, integer_line, label_line, link_lines, text_lines, type_line
from pactgraph.graph.lifelines import Missing, Step, find_missing, link_steps
from pactgraph.ontology.namespaces import ID, PACT

_COMPARED = ("agreementDate", "effectiveDate", "expirationDate", "governingLaw", "exclusive")


def lifeline_lines(evidence: Evidence, filing_of: FilingOf, agreements: list[Agreement]) -> Iterator[str]:
    """The quads of every link, held or missing."""
    steps = steps_of(evidence, agreements)
    links = link_steps(steps)
    for step, target in links.items():
        yield from link_lines(step, "amends", [target])
    ends = {one.iri: stated_end(evidence, corrected(one.reports(evidence), filing_of)) for one in agreements}
    for iri, day in last_ends(steps, links, ends).items():
        yield from date_lines(iri, "expirationDate", [day])
    for missing in find_missing(steps, links):
        yield from _missing_lines(missing)


def ended_agreements(evidence: Evidence, agreements: list[Agreement]) -> frozenset[str]:
    """The agreements that a filing says were terminated or replaced by their restatement."""
    steps = steps_of(evidence, agreements)
    links = link_steps(steps)
    ends = {links[step.iri] for step in steps if step.iri in links and step.events & {"termination", "restatement"}}
    return frozenset(ends | {step.iri for step in steps if "termination" in step.events})


def last_ends(steps: list[Step], links: dict[str, str], ends: dict[str, str | None]) -> dict[str, str]:
    """By agreement: the day on which it ends by its terms, as its last amendment that states one has it."""
    found = {iri: day for iri, day in ends.items() if day is not None}
    own = dict(found)
    for step in sorted(steps, key=lambda step: (step.first, step.iri)):
        if step.iri in links and step.iri in own and "amendment" in step.events and "restatement" not in step.events:
            found[links[step.iri]] = own[step.iri]
    return found


def _missing_lines(missing: Missing) -> Iterator[str]:
    what = f"Amendment No. {missing.number}" if missing.number else "the agreement itself"
    key = " ".join([missing.agreement or missing.expected_by[0], what])
    iri = f"{ID}missing/{hashlib.sha256(key.encode()).hexdigest()[:32]}"
    of = missing.title or "an agreement"
    dated = f" ({missing.day})" if missing.day else ""
    yield type_line(iri, "MissingLink")
    yield label_line(iri, f"{what} to {of}{dated}" if missing.number else f"{of}{dated}")
    yield from text_lines(iri, "title", [missing.title] if missing.title else [])
    yield from date_lines(iri, "agreementDate", [missing.day] if missing.day else [])
    if missing.day:
        yield from bounds_lines(iri, [missing.day])
    if missing.number:
        yield integer_line(iri, "amendmentNumber", missing.number)
    yield from link_lines(iri, "missingFrom", [missing.agreement] if missing.agreement else [])
    yield from link_lines(iri, "expectedBy", missing.expected_by)
    yield from link_lines(iri, "party", missing.parties)
    yield from link_lines(iri, "asFiled", missing.filed)


def conflict_lines(evidence: Evidence, filing_of: FilingOf, agreement: Agreement) -> Iterator[str]:
    """One node for each property on which the filings of two registrants differ; a corrected filing is out of account."""
    told: dict[tuple[str, str], dict[str, list[Thing]]] = defaultdict(lambda: defaultdict(list))
    for report in corrected(agreement.reports(evidence), filing_of):
        for term, value, thing in _compared(evidence, report):
            told[(term, value)][filing_of.filer(report)].append(thing)
    by_term: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for (term, value), filers in told.items():
        for filer in filers:
            by_term[term][filer].add(value)
    number = 0
    for term in sorted(by_term):
        for one, other in combinations(sorted(filer for filer in by_term[term] if filer), 2):
            values = by_term[term][one], by_term[term][other]
            if len(values[0]) == len(values[1]) == 1 and values[0] != values[1]:
                number += 1
                things = [
                    thing.iri
                    for filer, told_by in zip((one, other), values, strict=True)
                    for thing in told[(term, min(told_by))][filer]
                ]
                yield from _conflict_lines(
                    f"{agreement.iri}/conflict/{number}", agreement.iri, term, things, values[0] | values[1]
                )


def _conflict_lines(iri: str, agreement: str, term: str, things: Iterable[str], values: Iterable[str]) -> Iterator[str]:
    yield type_line(iri, "Conflict")
    yield from link_lines(agreement, "hasConflict", [iri])
    yield f"<{iri}> <{PACT}property> <{PACT}{term}> .\n"
    yield from text_lines(iri, "value", sorted(values))
    yield from link_lines(iri, "asFiled", sorted(set(things)))


def _compared(evidence: Evidence, report: Thing) -> Iterator[tuple[str, str, Thing]]:
    """What one report says of each property that accounts are compared by; of amounts only a single one is."""
    for term in _COMPARED:
        yield from ((term, value, report) for value in report.all(term))
    amounts = evidence.get("AsFiledAmount", report.all("statesAmount"))
    if len(amounts) == 1:
        value = f"{amounts[0].one('amountValue') or ''} {amounts[0].one('currency') or ''}".strip()
        yield "amountValue", value, amounts[0]


def corrected(reports: Iterable[Thing], filing_of: FilingOf) -> list[Thing]:
    """Reports without those that a filing of an amended form (8-K/A) takes the place of: same event day, same filer."""
    listed = list(reports)
    places = {(filing_of.filer(report), filing_of.day(report)) for report in listed if filing_of.corrects(report)}
    return [
        report
        for report in listed
        if filing_of.corrects(report) or (filing_of.filer(report), filing_of.day(report)) not in places
    ]


def stated_end(evidence: Evidence, reports: Iterable[Thing]) -> str | None:
    """The last day by its terms: as an expiration date, else as the day up to which a term runs."""
    listed = list(reports)
    terms = evidence.get("AsFiledTerm", every(listed, "statesTerm"))
    return chosen(listed, "expirationDate") or max(every(terms, "until"), default=None)
