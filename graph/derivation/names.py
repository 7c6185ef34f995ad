"""What each source calls the organizations that it speaks of: found again whenever it is asked for, source by source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from pactgraph.graph.derivation.evidence import Evidence
from pactgraph.graph.identity.name_keys import name_key
from pactgraph.graph.identity.names import organization_name
from pactgraph.ontology.namespaces import ID

_BEARERS = ("AsFiledRegistrant", "AsFiledSubsidiary", "AsFiledParty", "AsFiledOwner")
_BARE = "~"  # marks a name without its legal form among the keys of names
_ORGANIZATION = f"{ID}organization/"
_AT_HAND = 64  # sources that were asked for last


def keys_of(name: str) -> tuple[str, str, str]:
    """What a name is looked up by, the narrowest first."""
    spelled = organization_name(name)
    return name_key(name), f"={spelled.key} {' '.join(spelled.forms)}", f"{_BARE}{spelled.key}"


class Names:
    """The organizations of each source by name. `entity_of` says which as-filed thing is which entity."""

    def __init__(self, evidence: Evidence, entity_of: dict[str, str]) -> None:
        self._evidence, self._entity_of = evidence, entity_of
        self._at = lru_cache(_AT_HAND)(self._names)
        self.bearers = lru_cache(_AT_HAND)(self._bearers)

    def called(self, source: str, name: str) -> str | None:
        """The organization that a source calls so: to the letter, else up to spelling, else with its legal form left out."""
        names = self._at(source)
        return next((found for key in keys_of(name) if (found := names.get(key))), None)

    def _bearers(self, source: str, name: str) -> tuple[str, ...]:
        """The organizations that are a source's registrants, or parties, sorted."""
        return tuple(sorted({entity for entity, _ in self._organizations(source, name)}))

    def telling(self, asked: set[str]) -> dict[str, str]:
        """Of the names with these keys those that mean one organization wherever a source uses them."""
        found: dict[str, set[str]] = defaultdict(set)
        if asked:
            for thing in self._evidence.of("SourceFile"):
                for key, entity in self._at(thing.source).items():
                    if key in asked and not key.startswith(_BARE):  # without its form a name means one only at home
                        found[key].add(entity)
        return {key: entities.pop() for key, entities in found.items() if len(entities) == 1}

    def _names(self, source: str) -> dict[str, str]:
        """By key: the organization; a name in full goes before another's short name."""
        named: dict[str, str] = {}
        bare: dict[str, set[str]] = defaultdict(set)
        told = sorted(self._organizations(source, *_BEARERS))
        for place in (0, 1):
            for entity, names in told:
                for name in names[place]:
                    *full, short = keys_of(name)
                    for key in full:
                        named.setdefault(key, entity)
                    bare[short].add(entity)
        return named | {key: found.pop() for key, found in bare.items() if len(found) == 1}

    def _organizations(self, source: str, *classes: str) -> Iterator[tuple[str, tuple[tuple[str, ...], tuple[str, ...]]]]:
        for thing in self._evidence.at(source, *classes):
            entity = self._entity_of.get(thing.iri, "")
            if entity.startswith(_ORGANIZATION):
                yield entity, (thing.all("name"), thing.all("alias"))
