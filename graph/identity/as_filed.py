"""An organization, person or compound as one source file names it: what resolution reads, and all that it may read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

EntityKind = Literal["organization", "person", "compound"]
AliasScope = Literal["full", "short", "collective"]


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name that the source itself ties to the entity.

    `full` names (a former name, a trade name) hold everywhere; `short` ones only inside the source that defines them;
    `collective` ones stand for several and prove nothing of one.
    """

    name: str
    scope: AliasScope
    former: bool = False
    until: str | None = None  # ISO date, where a former name has one


@dataclass(frozen=True, slots=True)
class AsFiled:
    """What one source says of one organization, person or compound."""

    iri: str
    kind: EntityKind
    name: str
    source: str  # names the document; only sameness is read
    jurisdiction: str | None = None
    identifiers: tuple[tuple[str, str], ...] = ()  # (scheme, value): ("cik", "0000000001"), "lei", "ein"
    aliases: tuple[Alias, ...] = ()
    address: str | None = None
    roles: tuple[str, ...] = ()  # as the source has them: "Borrower", "reporting owner", "Chief Financial Officer"
    organizations: tuple[str, ...] = ()  # of a person: names or ids of the companies served
    seen: tuple[str, ...] = field(default=())  # ISO days of the sources or signatures


def alias_scope(sort: str) -> AliasScope:
    """The scope of an alias that a source calls `sort`: "former name", "short name", "trade name", "collective"."""
    folded = sort.casefold()
    if "collective" in folded or "together" in folded:
        return "collective"
    return "short" if "short" in folded or "defined" in folded or "abbrev" in folded else "full"
