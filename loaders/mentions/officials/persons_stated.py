"""The persons of a document, each met once, in the order in which they are met, and found again by another form of the name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pactgraph.loaders.mentions.cast.people import is_same_person, surname_of
from pactgraph.loaders.mentions.cast.persons import PersonFound
from pactgraph.loaders.mentions.officials.officer_records import PersonStated
from pactgraph.loaders.mentions.officials.signature_cells import Token


@dataclass(slots=True)
class PersonsStated:
    """Whom a document shows in a role; all names of one person have the same surname, by which they are found."""

    _stated: list[PersonStated] = field(default_factory=list)
    _by_surname: dict[str, list[PersonStated]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[PersonStated]:
        return iter(self._stated)

    def named(self, name: PersonFound | Token) -> PersonStated | None:
        """The entry of the person with this name."""
        value = name_of(name)
        alike = self._by_surname.get(surname_of(value), [])
        return next((each for each in alike if is_same_person(name_of(each.name), value)), None)

    def of(self, name: PersonFound | Token) -> PersonStated:
        """The entry of the person with this name, new where none is."""
        known = self.named(name)
        if known is None:
            known = PersonStated(name)
            self._stated.append(known)
            self._by_surname.setdefault(surname_of(name_of(name)), []).append(known)
        return known


def name_of(name: PersonFound | Token) -> str:
    """The name as the text prints it."""
    return name.value if isinstance(name, Token) else name.name
