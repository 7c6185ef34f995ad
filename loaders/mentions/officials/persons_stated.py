"""The persons of a document, each met once, in the order in which they are met, and found again by another form of the name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import merge

from pactgraph.loaders.mentions.cast.people import is_same_person, places_to_look, shelves, surname_of
from pactgraph.loaders.mentions.cast.persons import PersonFound
from pactgraph.loaders.mentions.officials.officer_records import PersonStated
from pactgraph.loaders.mentions.officials.signature_cells import Token


@dataclass(slots=True)
class PersonsStated:
    """Whom a document shows in a role; names of one person, which have a surname and like given names, are kept together."""

    _stated: list[PersonStated] = field(default_factory=list)
    _shelves: dict[tuple[str, str], list[int]] = field(default_factory=dict)  # numbers of the stated, rising

    def __iter__(self) -> Iterator[PersonStated]:
        return iter(self._stated)

    def named(self, name: PersonFound | Token) -> PersonStated | None:
        """The entry of the person with this name."""
        value = name_of(name)
        surname = surname_of(value)
        alike = merge(*(self._shelves.get((surname, place), ()) for place in places_to_look(value)))
        likely = (self._stated[number] for number in alike)
        return next((each for each in likely if is_same_person(name_of(each.name), value)), None)

    def of(self, name: PersonFound | Token) -> PersonStated:
        """The entry of the person with this name, new where none is."""
        known = self.named(name)
        if known is None:
            known = PersonStated(name)
            for shelf in shelves(name_of(name)):
                self._shelves.setdefault((surname_of(name_of(name)), shelf), []).append(len(self._stated))
            self._stated.append(known)
        return known


def name_of(name: PersonFound | Token) -> str:
    """The name as the text prints it."""
    return name.value if isinstance(name, Token) else name.name
