"""Clusters of reports -> fewer: several accounts of one agreement, by one filing or by both of its parties."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from pactgraph.graph.derivation.evidence import Thing
from pactgraph.graph.titles import Title, own_title
from pactgraph.ontology.dated import date_bounds

DAYS_BETWEEN = 31  # signed by one party at the end of a month, reported as effective by the other
LATEST_MENTION = 366  # days: who speaks of "the Merger Agreement" long after may mean one that no filing here holds


@dataclass(frozen=True, slots=True)
class Account:
    """Reports that are of one agreement, with what tells it from another."""

    reports: tuple[Thing, ...]
    parties: frozenset[str]
    filers: frozenset[str]  # entities that filed the reports
    filings: frozenset[tuple[str, str | None]]  # that they stand in, each with the day on which it speaks

    @property
    def titles(self) -> set[Title]:
        """The words of its titles without those of change."""
        return {title for report in self.reports for value in report.all("title") if (title := own_title(value))}

    @property
    def days(self) -> set[str]:
        """The exact days that its reports give it."""
        return {day for report in self.reports for day in report.all("agreementDate") if _is_day(day)}

    @property
    def undated(self) -> bool:
        """Whether no report gives it any day, however vague."""
        return not any(report.all("agreementDate") for report in self.reports)

    @property
    def told_on(self) -> set[str]:
        """The exact days on which the filings speak that report it."""
        return {day for _, day in self.filings if day is not None and _is_day(day)}

    @property
    def events(self) -> set[str]:
        """What its reports say happened ("entry", "restatement")."""
        return {(report.one("event") or "").rpartition("/")[2] for report in self.reports}


def _is_day(value: str) -> bool:
    bounds = date_bounds(value)
    return bounds is not None and bounds[0] == bounds[1]


Keys = Callable[[Account], list[object]]
Pairs = Callable[[list[tuple[int, Account]]], list[tuple[int, int]]]


def join_accounts(accounts: Iterable[Account]) -> list[Account]:
    """Join what speaks of one agreement.

    First on one day, or in one filing that was read twice; then what both parties report with days that differ; then what a
    filing speaks of without its day.
    """
    found = list(accounts)
    for keys, test in (
        (_filing_keys, _read_twice),
        (_day_keys, _one_day),
        (_party_keys, _both_parties),
        (_title_keys, _day_left_out),
    ):
        found = _joined(found, keys, test)
    return found


def _joined(accounts: list[Account], keys: Keys, test: Pairs) -> list[Account]:
    ordered = sorted(accounts, key=lambda account: account.reports[0].iri)
    groups: dict[object, list[int]] = defaultdict(list)
    for place, account in enumerate(ordered):
        for key in keys(account):
            groups[key].append(place)
    parent = list(range(len(ordered)))

    def root(place: int) -> int:
        while parent[place] != place:
            place = parent[place]
        return place

    for members in groups.values():
        for one, other in test([(place, ordered[place]) for place in members]):
            first, second = sorted((root(one), root(other)))
            parent[second] = first
    clusters: dict[int, list[Account]] = defaultdict(list)
    for place, account in enumerate(ordered):
        clusters[root(place)].append(account)
    return [_whole(members) for members in clusters.values()]


def _whole(members: list[Account]) -> Account:
    reports = sorted((report for account in members for report in account.reports), key=lambda report: report.iri)
    parties = frozenset[str]().union(*(account.parties for account in members))
    filers = frozenset[str]().union(*(account.filers for account in members))
    return Account(tuple(reports), parties, filers, frozenset(filing for account in members for filing in account.filings))


def _class(account: Account) -> str:
    events = account.events
    if events <= {"termination"}:
        return "end"
    return "change" if events <= {"amendment", "termination"} else "made"


def _filing_keys(account: Account) -> list[object]:
    filings = sorted(filing for filing, _ in account.filings)
    days = tuple(sorted(account.days)) if not account.undated else None
    return [(title, filing, _class(account), days) for title in sorted(account.titles) for filing in filings]


def _read_twice(members: list[tuple[int, Account]]) -> list[tuple[int, int]]:
    """Of one filing in two files: the only accounts of a title and day, and what the one file leaves a party out of."""
    found = []
    for place, account in members:
        others = [(other, one) for other, one in members if not _sources(one) & _sources(account)]
        alone = len(members) == 2 and bool(others)
        fitting = [other for other, one in others if account.parties < one.parties or (alone and account.parties & one.parties)]
        if account.parties and len(fitting) == 1:
            found.append((place, fitting[0]))
    return found


def _sources(account: Account) -> set[str]:
    return {report.source for report in account.reports}


def _title_keys(account: Account) -> list[object]:
    if len(account.parties) < 2 or _class(account) != "made":
        return []
    return [*sorted(account.titles)]


def _day_left_out(members: list[tuple[int, Account]]) -> list[tuple[int, int]]:
    """An account without a day, and the only one of its title and parties that was made in the year before its filing speaks.

    What a filing says was entered into was made in the last month; what one file tells apart stays apart.
    """
    dated = [(place, account) for place, account in members if account.days]
    found: dict[tuple[int, str], list[int]] = defaultdict(list)  # what one file speaks of, by the account that it fits
    for place, account in members:
        if account.undated and len(account.told_on) == 1:
            fitting = [other for other, one in dated if _may_speak_of(account, one, date.fromisoformat(min(account.told_on)))]
            if len(fitting) == 1:
                for source in _sources(account):
                    found[fitting[0], source].append(place)
    apart = {place for places in found.values() if len(places) > 1 for place in places}
    return [(place, other) for (other, _), (place, *_) in found.items() if place not in apart]


def _may_speak_of(undated: Account, dated: Account, told_on: date) -> bool:
    within = LATEST_MENTION if undated.events <= {"mention"} else DAYS_BETWEEN
    near = any(0 <= (told_on - date.fromisoformat(day)).days <= within for day in dated.days)
    shared = undated.parties <= dated.parties or (dated.parties <= undated.parties and len(dated.parties) > 1)
    return near and shared and not _sources(undated) & _sources(dated)


def _day_keys(account: Account) -> list[object]:
    return [(title, day) for title in sorted(account.titles) for day in sorted(account.days)]


def _one_day(members: list[tuple[int, Account]]) -> list[tuple[int, int]]:
    """Of one title and day: one account's parties among another's, where one such other has the parties of all."""
    found = []
    for place, account in members:
        wider = [(other, one) for other, one in members if other != place and account.parties <= one.parties]
        fitting = [(other, one) for other, one in wider if account.parties and _may_be_one(account, one)]
        widest = max((one.parties for _, one in fitting), key=len, default=frozenset())
        if fitting and all(one.parties <= widest for _, one in fitting):
            found += [(place, other) for other, _ in fitting]
    return found


def _may_be_one(one: Account, other: Account) -> bool:
    classes = {_class(one), _class(other)}
    if len(classes) == 1:
        return True
    # A restatement is an amendment too: one filing may call the same paper both.
    together = _sources(one) & _sources(other)
    return classes == {"made", "change"} and bool(together) and any("restatement" in each.events for each in (one, other))


def _party_keys(account: Account) -> list[object]:
    if len(account.parties) < 2 or _class(account) != "made" or not account.days:
        return []
    return [(title, tuple(sorted(account.parties))) for title in sorted(account.titles)]


def _both_parties(members: list[tuple[int, Account]]) -> list[tuple[int, int]]:
    """Two accounts, each filed by another party, with days a month apart at most."""
    found = []
    for (place, one), (other, two) in combinations(members, 2):
        apart = bool(one.filers and two.filers) and not one.filers & two.filers
        if apart and one.filers <= one.parties and two.filers <= two.parties and _near(one, two):
            found.append((place, other))
    return found


def _near(one: Account, two: Account) -> bool:
    days = [abs((date.fromisoformat(a) - date.fromisoformat(b)).days) for a in one.days for b in two.days]
    return min(days) <= DAYS_BETWEEN
