"""Groups of sightings -> those that a further sighting may belong to, the latest first: by title, party and day."""

from __future__ import annotations

import re
from bisect import insort
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from heapq import merge

from pactgraph.loaders.mentions.reports.group import EVENT_VERBS, Group
from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.agreement_titles import shown_title

Key = tuple[str, Hashable]
_NOBODY = ""  # instead of a party
_NO_WORDS = frozenset("the a an existing original underlying previous current certain new its of and to".split())


@lru_cache(maxsize=1024)  # each title is held against many others
def words_of(title: str) -> frozenset[str]:
    """The words of a title that tell it from others."""
    return frozenset(re.findall(r"\w+", title.casefold())) - _NO_WORDS


class GroupIndex:
    """Where each group stands by its titles, heads, parties and days.

    A list may hold a group that no longer fits it, never miss one that does: who asks looks at the group itself.
    """

    def __init__(self, own: frozenset[int]) -> None:
        self._own = own
        self._groups: list[Group] = []
        self._numbers: dict[Group, int] = {}
        self._lists: defaultdict[Key, list[int]] = defaultdict(list)
        self._listed: set[tuple[int, Key]] = set()

    def add(self, group: Group, sighting: Sighting) -> None:
        """Note where a group stands since the sighting was put into it."""
        number = self._numbers.setdefault(group, len(self._groups))
        if number == len(self._groups):
            self._groups.append(group)
        for key in self._keys(group, sighting):
            if (number, key) not in self._listed:
                self._listed.add((number, key))
                insort(self._lists[key], number)

    def _keys(self, group: Group, sighting: Sighting) -> Iterator[Key]:
        yield "head", sighting.name.head
        if "amendment" not in group.told.heads:
            yield "plain", ""
        for title in (shown_title(sighting.name.title), *(term.term for term in sighting.terms)):
            words = words_of(title)
            yield "title", words
            yield from (("word", word) for word in words)
        if sighting.verb == "approve":
            yield "approved", ""
        yield from (("party", party.entity) for party in sighting.parties if party.entity not in self._own)
        if not group.entities() - self._own:
            yield "party", _NOBODY
        yield ("day", sighting.dated.value) if sighting.dated else ("day", "")

    def likely(self, sighting: Sighting, words: frozenset[str]) -> Iterator[Group]:
        """The groups that the sighting's title, parties and day do not rule out, the latest first."""
        parties: list[Key] = [("party", party.entity) for party in sighting.parties if party.entity not in self._own]
        ways = [self._by_title(sighting, words, parties)]
        if not sighting.name.definite and sighting.verb in EVENT_VERBS:
            ways.append([*parties, ("approved", "")])  # another one of the same name is made with the same ones
        elif parties:
            ways.append([*parties, ("party", _NOBODY)])
        if sighting.dated:
            ways.append([("day", sighting.dated.value), ("day", "")])
        return self._latest(min(ways, key=self._length))

    def _by_title(self, sighting: Sighting, words: frozenset[str], parties: Sequence[Key]) -> list[Key]:
        keys: list[Key] = [("title", words)]
        if sighting.name.definite and words:
            keys.append(min((("word", word) for word in words), key=lambda key: self._length([key])))
        return [*keys, *parties] if sighting.verb == "terminate" else keys

    def with_head(self, head: str) -> Iterator[Group]:
        """The groups that a head noun alone may speak of, the latest first: "the agreement" of any that is no amendment."""
        return self._latest([("head", head), ("plain", "")] if head == "agreement" else [("head", head)])

    def with_party(self, entities: Iterable[int | None]) -> Iterator[Group]:
        """The groups of which one of the entities is a party, registrants apart."""
        return self._latest([("party", entity) for entity in entities if entity is not None])

    def _length(self, keys: Iterable[Key]) -> int:
        return sum(len(self._lists.get(key, ())) for key in keys)

    def _latest(self, keys: Iterable[Key]) -> Iterator[Group]:
        last = -1
        for number in merge(*(reversed(self._lists.get(key, [])) for key in keys), reverse=True):
            if number != last:
                last = number
                yield self._groups[number]
