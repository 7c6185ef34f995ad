"""Sightings -> agreements: what speaks of one agreement stands together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pactgraph.loaders.mentions.reports.group import EVENT_VERBS, LOOSE, OTHER_ONE, Group, acts, kinds_of
from pactgraph.loaders.mentions.reports.group_index import GroupIndex, words_of
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.agreement_titles import shown_title
from pactgraph.loaders.mentions.wording.kinds import kind_of_title
from pactgraph.loaders.mentions.wording.tenors import run_differently, tenors


class Grouping:
    """Groups in the making: terms and titles lead a later sighting to its group."""

    def __init__(self, own: Iterable[int]) -> None:
        self.groups: list[Group] = []
        self.terms: dict[str, Group] = {}
        self.own = frozenset(own)
        self._index = GroupIndex(self.own)
        self._before: Group | None = None

    def add(self, sighting: Sighting) -> Group | None:
        """Put a sighting into its group, or into a new one where it says enough; None where it says nothing."""
        group = self._facility_changed(sighting) or self._known(sighting) or self._means(sighting)
        known = sighting.name.title.casefold() in self.terms
        told_again = group is not None and group.sightings[-1].amended  # "Amendment No. 2 to the Lease, which amends the Lease"
        if sighting.amended and group is self._before and not known and not told_again:
            group = None  # what an agreement changes is not itself
        if sighting.amended and group is not None and self._is_made_with_others(group, sighting):
            group = None  # the new lease with Corran is not the one that Delft's amendment changes
        if group is None and (self._is_new(sighting) or (sighting.amended and self._before is not None)):
            group = Group()
            self.groups.append(group)
        if group is None:
            if sighting.name.of is not None:
                self._before = None  # "the First Amendment to the lease": what it changes, nobody before it does
            return None
        self.join(group, sighting)
        title, others = sighting.name.title.casefold(), group.entities() - self.own
        if title in self.terms and len(group.sightings) == 1 and others and sighting.day and not sighting.name.definite:
            self.terms[title] = group  # from here on the term speaks of the newer one
        if sighting.name.head == "amendment" and "amend" not in title and len(group.sightings) == 1:
            self.terms.setdefault(title, group)  # "a letter agreement amending the lease": from here on "the letter agreement"
        for term in sighting.terms:
            self.terms.setdefault(term.term.casefold(), group)
        if sighting.amended and self._before is not None and self._before is not group:
            self._before.changes = group
        self._before = group
        return group

    def join(self, group: Group, sighting: Sighting) -> None:
        """Put a sighting into its group."""
        group.sightings.append(sighting)
        self._index.add(group, sighting)

    def with_party(self, entities: Iterable[int | None]) -> Iterator[Group]:
        """The groups that one of the entities is a party of, registrants apart."""
        return self._index.with_party(entities)

    def _facility_changed(self, sighting: Sighting) -> Group | None:
        """The agreement that an amendment changes, where it "extends the maturity of the revolving credit facility"."""
        changed = self._before.changes if self._before is not None and sighting.amended else None
        return changed if sighting.name.head in LOOSE and sighting.name.definite and not sighting.dated else None

    def _means(self, sighting: Sighting) -> Group | None:
        """The group of "its credit facility" where the sentence goes on "pursuant to the Credit Agreement"."""
        before = self._before
        settled = (
            before is not None
            and before.sightings[0].name.head == "settlement"
            and sighting.verb in {"complete", "none", "enter"}
        )
        if settled and kind_of_title(sighting.name.title) == "settlement":
            return before
        if before is None or sighting.verb != "complete" or before.sightings[-1].sentence != sighting.sentence:
            return None
        last = before.sightings[-1]
        if last.name.head == "loan" and last.verb == "issue" and kind_of_title(sighting.name.title) == "credit":
            return before  # "obtained a loan from Corran Bank pursuant to a Loan Agreement"
        untold = not (before.entities() - self.own) and before.sightings[-1].verb in EVENT_VERBS
        return before if untold and before.sightings[-1].name.head in {"facility", "loan", "note", "line of credit"} else None

    def _known(self, sighting: Sighting) -> Group | None:
        title = sighting.name.title.casefold()
        for term in sighting.terms:
            group = self.terms.get(term.term.casefold())
            if group is not None and self._may_be(group, sighting):
                return group
        named = self.terms.get(title)
        if (
            named is not None
            and (sighting.name.proper or sighting.name.definite)
            and ((sighting.name.definite and not sighting.dated) or self._may_be(named, sighting))
        ):
            return named
        if _is_bare(title):
            return self._last(sighting) if sighting.name.definite else None
        return self._by_title(sighting)

    def _last(self, sighting: Sighting) -> Group | None:
        """The last group that "the agreement" or "the amendment" may speak of."""
        head = sighting.name.head
        near: list[Group] = []
        for group in self._index.with_head(head):
            heads = group.told.heads
            if _is_of_another_day(group, sighting):
                continue
            if (head == "agreement" and "amendment" not in heads) or head in heads:
                if sighting.name.end - group.sightings[-1].name.end >= 6000:
                    break
                near.append(group)
        # "replaces his prior agreement. Under the agreement …": of the last two, the one of which something was told
        said_here = near and near[0].sightings[-1].sentence == sighting.sentence  # "the lease was paid, and that agreement ended"
        told = None if said_here else next((group for group in near[:2] if acts(group)), None)
        return told or (near[0] if near else None)

    def _by_title(self, sighting: Sighting) -> Group | None:
        words = words_of(sighting.name.title)
        for group in self._index.likely(sighting, words):
            if not self._may_be(group, sighting) or _is_newer(group, sighting):
                continue
            ends = sighting.verb == "terminate" and "terminate" in group.told.verbs
            alike = sighting.name.head == group.sightings[0].name.head and not _differ(group, sighting)
            if ends and alike and self._same_parties(group, sighting):
                return group
            for title in group.titles():
                known = words_of(title)
                told_on = sighting.name.definite or sighting.verb not in EVENT_VERBS or _is_only_approved(group, self.own)
                if known == words and (told_on or self._same_parties(group, sighting)):
                    return group
                if (
                    sighting.name.definite
                    and sighting.verb not in {"terminate", "amend", "restate"}
                    and words
                    and words < known
                    and title.casefold().endswith(sighting.name.head)
                ):
                    return group
        return None

    def _same_parties(self, group: Group, sighting: Sighting) -> bool:
        mine = {p.entity for p in sighting.parties} - self.own
        return bool(mine & (group.entities() - self.own))

    def _is_made_with_others(self, group: Group, sighting: Sighting) -> bool:
        """Whether the report tells that a group's agreement was made, with others than the sighting names."""
        made = any(s.verb == "enter" and not s.earlier and not s.amended for s in group.sightings)
        mine = {p.entity for p in sighting.parties} - self.own
        theirs = group.entities() - self.own
        return made and bool(mine and theirs) and not mine & theirs

    def _may_be(self, group: Group, sighting: Sighting) -> bool:
        """Whether nothing speaks against one agreement: other dates, or other counterparties on both sides."""
        told = group.told
        if ("amend" in sighting.name.head) != told.change:
            return False
        if self._is_one_of(group, sighting) or _is_told_apart(group, sighting):
            return False
        if run_differently(told.tenors, tenors((sighting.name.title, *(term.term for term in sighting.terms)))):
            return False
        other = any(OTHER_ONE.match(term.term) for term in sighting.terms)
        changed = (
            sighting.amended and group.sightings[0].amended
        )  # "to the lease, which amends that certain lease (the "Existing Lease")"
        if other and not changed and not told.other_one:
            return False
        if sighting.dated and told.first_made and sighting.dated.value[:7] < told.first_made[:7]:
            return False
        if _is_of_another_day(group, sighting):
            return False
        mine = {p.entity for p in sighting.parties} - self.own
        theirs = group.entities() - self.own
        return not (mine and theirs and not mine & theirs)

    def _is_one_of(self, group: Group, sighting: Sighting) -> bool:
        """Whether a group tells of several agreements ("agreements with each of A and B"), the sighting of A's alone."""
        mine = {p.entity for p in sighting.parties} - self.own
        plural = group.sightings[0].name.plural and len(group.entities() - self.own) > 1
        return plural and not sighting.name.plural and bool(mine) and sighting.verb in EVENT_VERBS and sighting.day is not None

    def _is_new(self, sighting: Sighting) -> bool:
        others = {p.entity for p in sighting.parties} - self.own
        told = bool(sighting.terms or sighting.dated or others)
        if _is_bare(sighting.name.title.casefold()) and sighting.name.definite and not sighting.dated:
            return sighting.verb == "terminate" and sighting.name.head == "lease" and bool(others) and sighting.day is not None
        if sighting.name.head == "amendment" and len(sighting.name.title.split()) < 3 and not told:
            return False
        if shown_title(sighting.name.title) == "loan" and sighting.verb not in {"enter", "issue"}:
            return False  # "repaid a loan from Corran"
        if sighting.verb in {"enter", "issue", "approve"}:
            change = (
                sighting.name.of is not None and sighting.day is not None
            )  # "executed the Third Amendment to the Charter Agreement"
            return not sighting.name.definite or told or change
        if sighting.verb in {"amend", "restate", "terminate"}:
            return True
        return bool(sighting.dated or others)


def _is_told_apart(group: Group, sighting: Sighting) -> bool:
    """Whether one sentence makes both, each under its own term: `a deed (the "First Deed") and a deed (the "Second Deed")`."""
    if sighting.name.definite or not sighting.terms:
        return False
    mine = {term.term.casefold() for term in sighting.terms}
    return any(
        (other.sentence == sighting.sentence or _both_made(other, sighting))
        and other.terms
        and not mine & {term.term.casefold() for term in other.terms}
        for other in group.sightings
    )


def _both_made(first: Sighting, second: Sighting) -> bool:
    """Whether an item makes two agreements one after the other, each by another party."""
    acting = [{party.entity for party in each.subject} for each in (first, second)]
    made = first.verb == second.verb == "enter" and not first.name.definite and first.item == second.item
    return made and bool(acting[0] and acting[1]) and acting[0] != acting[1]


def _is_of_another_day(group: Group, sighting: Sighting) -> bool:
    """Whether both bear a day, and not the same: the indenture of 2031 and the indenture of 2033."""
    days = group.told.dated
    return sighting.dated is not None and bool(days) and sighting.dated.value not in days


def _is_only_approved(group: Group, own: frozenset[int]) -> bool:
    """Whether a board approved the agreement, and with whom it is was not told: what is made next under its name is it."""
    return group.told.verbs & EVENT_VERBS == {"approve"} and not group.entities() - own and not group.told.plural


def _is_newer(group: Group, sighting: Sighting) -> bool:
    """Whether "the new agreement" is spoken of, and the group is of one that ended."""
    return sighting.name.title.lower().startswith("new ") and "terminate" in group.told.verbs


def _differ(group: Group, sighting: Sighting) -> bool:
    """Whether the titles say that two agreements are of different kinds: a merger agreement and a voting agreement."""
    kind, kinds = kind_of_title(sighting.name.title), kinds_of(group)
    return kind is not None and bool(kinds) and kind not in kinds


_BARE = re.compile(
    r"(?:(?:letter|definitive|these|other|such|applicable|ancillary|related|foregoing) )?(?:agreements?|contracts?"
    r"|amendments?|letters?|notes?|facility|facilities|leases?|indentures?|waivers?|supplements?|term loans?|loans?"
    r"|guarant(?:y|ee)s?|joinders?)"
)


def _is_bare(title: str) -> bool:
    """Whether a title is a mere head noun."""
    return _BARE.fullmatch(title) is not None
