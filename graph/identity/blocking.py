"""Profiles -> pairs worth judging: those that share an identifier, a name up to spelling, or a rare rest of a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from pactgraph.graph.identity.as_filed import AsFiled
from pactgraph.graph.identity.names import OrganizationName, organization_name, words_of
from pactgraph.graph.identity.persons import readings
from pactgraph.graph.identity.profiles import Profile

Block = tuple[object, ...]

# All pairs of so many are judged; of a larger block each profile meets the first, and its neighbours in order.
WIDEST = 40
# A rest that so many names share ("… Funding Corporation") tells nothing: no pair is made of it.
RARE = 12


def candidate_pairs(profiles: list[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """Each pair once, the earlier profile first; the order of the profiles is the only one that matters."""
    blocks: dict[Block, list[Profile]] = defaultdict(list)
    short = short_names(profiles)
    for profile in profiles:
        for block in blocks_of(profile, short):
            blocks[block].append(profile)
    seen: set[int] = set()
    for block, members in blocks.items():
        for left, right in pairs_in(str(block[0]), members):
            pair = left.number * len(profiles) + right.number
            if pair not in seen:
                seen.add(pair)
                yield left, right


def blocks_of(profile: Profile, short: frozenset[str]) -> list[Block]:
    """The blocks that a profile stands in; the first member of each says what they share. `short` is `short_names` of all."""
    return list(dict.fromkeys(_blocks(profile, short)))


def pairs_in(shared: str, members: list[Profile]) -> Iterable[tuple[Profile, Profile]]:
    """The pairs of one block worth judging; the members come in the order of their numbers."""
    if len(members) < 2 or (shared == "rest" and len(members) > RARE):
        return ()
    if len(members) <= WIDEST:
        return combinations(members, 2)
    first = [(members[0], other) for other in members[1:]]
    return [*first, *pairwise(members[1:])]


def short_names(profiles: Iterable[Profile]) -> frozenset[str]:
    """The keys of names that hold only in their own source: bare short ones, and short forms that a source defines."""
    found = set[str]()
    for profile in profiles:
        if profile.whole.kind == "organization":
            name = organization_name(profile.whole.name)
            if _bound(name, profile.whole):
                found.add(name.key)
            found.update(
                organization_name(alias.name).key
                for told in profile.sources.values()
                for alias in told.aliases
                if alias.scope == "short"
            )
    return frozenset(found)


def _blocks(profile: Profile, short: frozenset[str]) -> Iterator[Block]:
    whole = profile.whole
    yield from (("identifier", whole.kind, scheme, value) for scheme, value in whole.identifiers)
    if whole.kind == "person":
        yield from _person_blocks(profile)
    else:
        yield from _organization_blocks(profile, short)


def _organization_blocks(profile: Profile, short: frozenset[str]) -> Iterator[Block]:
    name = organization_name(profile.whole.name)
    bound = _bound(name, profile.whole)
    # A bare short name meets only what its own source says; two sources' short names are never judged alike.
    if name.key in short:
        yield from (("name", name.key, source) for source in profile.sources)
    if not bound:
        yield ("name", name.key)
        yield from _turned(name)
    for alias in profile.whole.aliases:
        yield ("name", organization_name(alias.name).key)
    for source, told in profile.sources.items():
        for alias in told.aliases:
            if alias.scope == "short":
                yield ("name", organization_name(alias.name).key, source)
    yield from _rests(name)


def _bound(name: OrganizationName, whole: AsFiled) -> bool:
    return not (name.forms or name.distinctive or whole.jurisdiction or whole.identifiers)


def _turned(name: OrganizationName) -> Iterator[Block]:
    if len(name.words) >= 3:  # EDGAR turns a company named for a person around
        yield ("words", *sorted(name.words))


def _rests(name: OrganizationName) -> Iterator[Block]:
    """The name without one word: a slip of the pen in that word leaves the rest equal."""
    for number, word in enumerate(name.words):
        if len(word) >= 5 and word.isalpha() and len(name.words) > 1:
            yield ("rest", number, *name.words[:number], None, *name.words[number + 1 :], *name.forms)


def _person_blocks(profile: Profile) -> Iterator[Block]:
    surnames = {name.surname for name in readings(profile.whole)}
    for place in (*profile.whole.organizations, *profile.sources):
        yield from (("surname", place, surname) for surname in sorted(surnames))
    for source in profile.sources:  # ownership forms write officers surname first too
        yield from (("word", source, word) for word in words_of(profile.whole.name)[:1])
        yield from (("word", source, word) for word in words_of(profile.whole.name)[-1:])
