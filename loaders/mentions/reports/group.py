"""The sightings of one agreement, and what they say together: told once for each sighting, however often it is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pactgraph.loaders.mentions.reports.agreement_verbs import Verb
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.agreement_titles import shown_title
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.mentions.wording.tenors import tenors

EVENT_VERBS: frozenset[Verb] = frozenset({"enter", "issue", "amend", "restate", "terminate", "approve"})
LOOSE = frozenset({"facility", "loan", "line of credit"})  # heads that say what a deal gives, not what it is called
OTHER_ONE = re.compile(r"\b(?:prior|previous|existing|original|earlier|former|old|current|predecessor|amended)\b", re.I)


def _is_restated(sighting: Sighting) -> bool:
    """Whether a verb tells that an agreement was made anew: "amended and restated its credit facility"."""
    return sighting.verb == "restate" and not sighting.amended and not sighting.name.proper


_ENDING = re.compile(r"\b(?:termination|release|settlement|surrender)\b", re.I)
_SECURES = re.compile(
    r"(?<!loan\sand\s)(?<!credit\sand\s)(?<!financing\sand\s)\b(?:security|pledge|collateral)\s(?:and\s\w{4,12}\s)?agreement",
    re.I,
)


@dataclass(slots=True, eq=False)
class Told:
    """What the sightings of an agreement say together."""

    count: int = 0  # of the sightings that were asked
    names: list[str] = field(default_factory=list)
    terms: list[str] = field(default_factory=list)
    entities: frozenset[int] = frozenset()  # the parties that the cast knows
    heads: set[str] = field(default_factory=set)
    verbs: set[Verb] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    tenors: set[str] = field(default_factory=set)
    dated: set[str] = field(default_factory=set)  # the days that it bears
    days: set[str] = field(default_factory=set)  # those, and the ones on which something was done
    first_made: str | None = None  # the first day on which one was entered into
    plural: bool = False
    change: bool = False  # it is an amendment
    changing: bool = False  # it is one, told by more than a verb
    secures: bool = False  # it is the security of a loan
    ending: bool = False  # its name tells of the end of another one
    other_one: bool = False  # a title begins with "prior", "existing" or the like

    def add(self, sightings: Sequence[Sighting]) -> None:
        """Take in further sightings."""
        for sighting in sightings:
            self._add_titles(sighting)
            self._add_days(sighting)
            self.heads.add(sighting.name.head)
            self.verbs.add(sighting.verb)
            self.plural = self.plural or sighting.name.plural
            self.change = self.change or "amend" in sighting.name.head
            self.changing = self.changing or ("amend" in sighting.name.head and not _is_restated(sighting))
            named = {party.entity for party in sighting.parties if party.entity is not None}
            if not named <= self.entities:
                self.entities |= named
        self.count += len(sightings)

    def _add_titles(self, sighting: Sighting) -> None:
        name, terms = shown_title(sighting.name.title), [term.term for term in sighting.terms]
        self.names.append(name)
        self.terms += terms
        self.tenors |= tenors((name, *terms))
        for title in (name, *terms):
            self.other_one = self.other_one or OTHER_ONE.match(title) is not None
            self.ending = self.ending or _ENDING.search(title) is not None
            self.secures = self.secures or _SECURES.search(title) is not None
            if kind := kind_of_title(title):
                self.kinds.add(kind)

    def _add_days(self, sighting: Sighting) -> None:
        if sighting.dated:
            self.dated.add(sighting.dated.value)
        self.days |= {date.value for date in (sighting.day, sighting.dated) if date}
        if sighting.day and sighting.verb == "enter":
            self.first_made = min(self.first_made or sighting.day.value, sighting.day.value)


@dataclass(slots=True, eq=False)
class Group:
    """The sightings of one agreement, in text order, the group that it changes and the one that changes it."""

    sightings: list[Sighting] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)  # the stretches of text that speak of it
    changes: Group | None = None
    changed_by: Group | None = None
    _told: Told = field(default_factory=Told, init=False, repr=False)

    @property
    def told(self) -> Told:
        """What all of the sightings say together; sightings are only ever added."""
        if self._told.count < len(self.sightings):
            self._told.add(self.sightings[self._told.count :])
        return self._told

    def entities(self) -> frozenset[int]:
        """The parties that the cast knows."""
        return self.told.entities

    def titles(self) -> list[str]:
        """The names it goes by, in text order, and behind them its terms."""
        return self.told.names + self.told.terms


def acts(group: Group) -> bool:
    """Whether something is told to be done to the agreement."""
    return not group.told.verbs.isdisjoint(EVENT_VERBS)


def kinds_of(group: Group) -> set[str]:
    """The kinds that its titles name."""
    return group.told.kinds
