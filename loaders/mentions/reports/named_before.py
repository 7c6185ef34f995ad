"""The agreements that a report names -> which sentence names one, and what is told there; for the deals told by a verb alone."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from pactgraph.loaders.mentions.reports.agreement_groups import Grouping
from pactgraph.loaders.mentions.reports.group import Group, kinds_of
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.terms.dates import DateFound

Span = tuple[int, int]


class NamedBefore:
    """The agreements known when an item is read for the deals that it tells by their verbs, by their places in the text."""

    def __init__(self, grouping: Grouping) -> None:
        self._grouping = grouping
        self._groups = set(grouping.groups)
        self._starts = sorted(sighting.name.start for group in self._groups for sighting in group.sightings)
        self._sightings: defaultdict[Span, list[Sighting]] = defaultdict(list)
        self._spans: defaultdict[Span, list[Group]] = defaultdict(list)
        for group in grouping.groups:
            for sighting in group.sightings:
                self._sightings[sighting.sentence].append(sighting)
            for span in group.spans:
                self._spans[span].append(group)

    def are_in(self, sentence: Span) -> bool:
        """Whether a sentence names one of them."""
        return bisect_left(self._starts, sentence[0]) < bisect_left(self._starts, sentence[1])

    def are_told_of(self, sentence: Span) -> bool:
        """Whether a sentence names one and says what is done."""
        return self.are_in(sentence) and any(each.verb != "none" for each in self._sightings.get(sentence, ()))

    def day_in(self, sentence: Span) -> DateFound | None:
        """The day of one that a sentence tells to be made."""
        made = (each for each in self._sightings.get(sentence, ()) if each.verb == "enter" and not each.earlier)
        return next((day for each in made if (day := each.day or each.dated)), None)

    def may_be(self, others: Iterable[int | None], kinds: set[str]) -> bool:
        """Whether one with the same other side may be a deal of these kinds: of one of them, or of none."""
        named = (group for group in self._grouping.with_party(others) if group in self._groups)
        return any(not kinds_of(group) or kinds_of(group) & kinds for group in named)

    def give_up(self, sentence: Span, speaking: Group | None, *, told: bool) -> None:
        """Take a sentence from those that have it, all where it tells a deal, else from those named behind its beginning.

        `speaking` is the one that has it since it was read.
        """
        for group in {*self._spans.get(sentence, ()), *([speaking] if speaking in self._groups else ())}:
            if group is not None and (told or group.sightings[0].name.start > sentence[0]):
                group.spans = [span for span in group.spans if span != sentence]
