"""Who is who in one document: its entities, where they are named, and the words that stand for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from pactgraph.loaders.definitions import Definition
from pactgraph.loaders.mentions.cast.referents import Place

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entity:
    """An organization or person of one document; `names` are the places that give it by name, the fullest first given first."""

    number: int
    name: str
    person: bool
    names: tuple[Span, ...]
    aliases: tuple[Definition, ...] = ()  # short names defined for it
    defined_as: tuple[Definition, ...] = ()  # generic words defined for it: "Company", "Buyer"
    registrant: bool = False


@dataclass(frozen=True)  # no slots: what is asked at each name of a text is told once
class Cast:
    """The entities of a document, the places that name them, and the words that stand for them."""

    entities: tuple[Entity, ...]
    places: tuple[Place, ...]  # full names, in text order, disjoint
    words: dict[str, tuple[int, ...]] = field(default_factory=dict)  # folded short name or generic word -> entities

    @cached_property
    def own(self) -> tuple[int, ...]:
        """The registrants."""
        return tuple(entity.number for entity in self.entities if entity.registrant)

    @cached_property
    def kin(self) -> frozenset[int]:
        """The companies that bear the first two words of a registrant's name."""
        names = {_first_two(self.entities[own].name) for own in self.own}
        return frozenset(entity.number for entity in self.entities if _first_two(entity.name) in names)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where the places begin."""
        return tuple(place.start for place in self.places)

    @cached_property
    def surnames(self) -> dict[str, int]:
        """The first person that bears each word behind a first name, folded."""
        found: dict[str, int] = {}
        for entity in self.entities:
            for word in entity.name.split()[1:] if entity.person else ():
                found.setdefault(word.strip(".,").casefold(), entity.number)
        return found


def _first_two(name: str) -> tuple[str, ...]:
    return tuple(name.replace(",", "").casefold().split()[:2])
