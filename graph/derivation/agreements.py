"""As-filed agreements -> agreements: which reports speak of one and the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pactgraph.graph.derivation.accounts import Account, join_accounts
from pactgraph.graph.derivation.choice import every
from pactgraph.graph.derivation.evidence import Evidence, Thing
from pactgraph.graph.derivation.filings import FilingOf
from pactgraph.graph.derivation.identity import Identity
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.graph.lifelines import Claim, Step
from pactgraph.graph.titles import Title, own_title, titles_agree
from pactgraph.ontology.dated import date_bounds
from pactgraph.ontology.iris import cluster_iri

_TELLING = ("title", "kind", "agreementDate", "event")


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement and every report of it, ordered by IRI."""

    iri: str
    filed: tuple[str, ...]  # the reports, by IRI
    parties: tuple[str, ...]  # entity IRIs, sorted

    def reports(self, evidence: Evidence) -> list[Thing]:
        """What its reports say."""
        return evidence.get("AsFiledAgreement", self.filed)


def find_agreements(evidence: Evidence, identity: Identity, filing_of: FilingOf) -> list[Agreement]:
    """Agreements ordered by IRI.

    Two reports are of one agreement where event class, kind, day and parties are the same, and at least two parties are known;
    within one filing the same title may stand for day or parties that one of them leaves out. What one file tells apart by
    title stays apart in every report of that day and kind. `join_accounts` then joins what speaks of one agreement in other
    words, or on another day in the filing of its other party.
    """
    clusters: dict[tuple[object, ...], list[Thing]] = defaultdict(list)
    beside: dict[tuple[object, ...], list[Thing]] = defaultdict(list)
    parties: dict[str, tuple[str, ...]] = {}
    for report in evidence.of("AsFiledAgreement"):
        parties[report.iri] = party_entities(identity, report)
        told = _telling(report)
        clusters[_key(report, filing_of.iri(report), parties[report.iri])].append(told)
        beside[_place(told)].append(told)
    apart = [reports for cluster in clusters.values() for reports in _by_title(cluster, _Beside(beside, parties))]
    accounts = [_account(identity, filing_of, parties, reports) for reports in apart]
    agreements = [_agreement(account) for account in join_accounts(accounts)]
    return sorted(agreements, key=lambda agreement: agreement.iri)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What each file says of one kind, day and class of event, and the parties of each report."""

    reports: dict[tuple[object, ...], list[Thing]]
    parties: dict[str, tuple[str, ...]]

    def titles(self, place: tuple[object, ...], parties: set[str]) -> set[Title]:
        """The titles in one place, of reports whose parties are among these or have these among them."""
        nested = (one for one in self.reports[place] if parties <= (own := {*self.parties[one.iri]}) or (own and own <= parties))
        return {own_title(one.one("title") or "") for one in nested}


def _by_title(reports: list[Thing], beside: _Beside) -> list[list[Thing]]:
    """The reports by title, where one file gives them titles of which none says what the other says; else all together.

    "Tax Matters Agreement" and "Employee Matters Agreement" of one day and the same parties are two, also where the file that
    tells them apart names more parties of one of them.
    """
    titles = {report.iri: own_title(report.one("title") or "") for report in reports}
    listed = sorted(set(titles.values()), key=lambda title: (len(title), title))
    if len(listed) < 2:
        return [reports]
    parties = {*beside.parties[reports[0].iri]}
    if not any(_tells_apart(beside.titles(place, parties), listed) for place in {_place(report) for report in reports}):
        return [reports]
    groups: dict[Title, list[Thing]] = defaultdict(list)
    # "Agreement" beside two others may be either
    named = [title for title in listed if not _tell_apart({other for other in listed if titles_agree(title, other)})]
    for report in reports:  # a longer title goes to the shortest that it says too
        own = titles[report.iri]
        groups[next((title for title in named if titles_agree(title, own)), own)].append(report)
    return list(groups.values())


def _tells_apart(said: set[Title], listed: list[Title]) -> bool:
    """Whether what one file says tells two of the listed titles apart."""
    meant = {one for one in said if any(titles_agree(one, title) for title in listed)}
    return _tell_apart(meant) and _tell_apart({title for title in listed if any(titles_agree(one, title) for one in meant)})


def _tell_apart(titles: set[Title]) -> bool:
    told = sorted(title for title in titles if title)
    return any(not titles_agree(one, other) for place, one in enumerate(told) for other in told[place + 1 :])


def party_entities(identity: Identity, report: Thing) -> tuple[str, ...]:
    """The entities that are parties of one report, sorted."""
    return tuple(sorted({identity.entity_of[iri] for iri in report.all("statesParty") if iri in identity.entity_of}))


def _telling(report: Thing) -> Thing:
    """A report with nothing but what tells accounts apart: all reports are in memory together."""
    return Thing(report.iri, {term: report.values[term] for term in _TELLING if term in report.values})


def _key(report: Thing, filing: str, parties: tuple[str, ...]) -> tuple[object, ...]:
    """Reports with the same key are reports of one agreement."""
    day, changes = report.one("agreementDate"), _changes(report)
    if day is not None and _is_day(day) and len(parties) >= 2:
        return (report.one("kind"), day, parties, changes)
    title = report.one("title")
    if title is None:
        return (report.iri,)
    return (filing, report.one("kind"), name_key(title), day, parties, changes)


def _place(report: Thing) -> tuple[object, ...]:
    """What reports have in common that one file tells apart by their titles."""
    return (report.source, report.one("kind"), report.one("agreementDate"), _changes(report))


def _changes(report: Thing) -> bool:
    return (report.one("event") or "").rpartition("/")[2] in ("amendment", "termination")


def _is_day(value: str) -> bool:
    bounds = date_bounds(value)
    return bounds is not None and bounds[0] == bounds[1]


def _account(identity: Identity, filing_of: FilingOf, parties: dict[str, tuple[str, ...]], reports: Iterable[Thing]) -> Account:
    ordered = tuple(sorted(reports, key=lambda report: report.iri))
    entities = frozenset(entity for report in ordered for entity in parties[report.iri])
    filers = frozenset(who for report in ordered for who in identity.named.bearers(report.source, "AsFiledRegistrant"))
    filings = frozenset((filing_of.iri(report), filing_of.day(report)) for report in ordered)
    return Account(ordered, entities, filers, filings)


def _agreement(account: Account) -> Agreement:
    return Agreement(
        cluster_iri("agreement", account.reports[0].iri),
        tuple(report.iri for report in account.reports),
        tuple(sorted(account.parties)),
    )


def steps_of(evidence: Evidence, agreements: Iterable[Agreement]) -> list[Step]:
    """Agreements as links between them are sought: titles, days, parties, and what each says of another."""
    return [_step(evidence, agreement, agreement.reports(evidence)) for agreement in agreements]


def _step(evidence: Evidence, agreement: Agreement, reports: list[Thing]) -> Step:
    return Step(
        agreement.iri,
        tuple(every(reports, "title")),
        tuple(every(reports, "agreementDate")),
        frozenset(agreement.parties),
        frozenset(event.rpartition("/")[2] for event in every(reports, "event")),
        tuple(_claims(evidence, reports)),
    )


def _claims(evidence: Evidence, reports: list[Thing]) -> Iterator[Claim]:
    for amended in evidence.get("AmendedAgreement", every(reports, "statesAmended")):
        number = amended.one("amendmentNumber")
        yield Claim(amended.iri, amended.one("title") or "", amended.one("agreementDate"), int(number) if number else None)
