"""Profiles -> judged pairs, block by block: what each machine does of who is who, with the functions of the local build."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterable, Iterator
from typing import Any

from pactgraph.graph.identity.blocking import blocks_of, pairs_in
from pactgraph.graph.identity.clusters import JudgedPair
from pactgraph.graph.identity.profiles import Profile
from pactgraph.graph.resolution import judge_pair

Row = dict[str, Any]
BLOCKS = ("block", "shared", "number", "profile")
PAIRS = ("left", "right", "judgement", "together")


def profile_rows(profiles: Iterable[Profile]) -> Iterator[Row]:
    """Profiles as rows."""
    for profile in profiles:
        yield {"number": profile.number, "profile": pickle.dumps(profile)}


def block_rows(profiles: Iterable[Row], short: frozenset[str]) -> Iterator[Row]:
    """Each profile once for each block that it stands in."""
    for row in profiles:
        for block in blocks_of(_loaded(row["profile"]), short):
            key = hashlib.blake2b(repr(block).encode(), digest_size=16).hexdigest()
            yield {"block": key, "shared": str(block[0]), "number": row["number"], "profile": bytes(row["profile"])}


def pair_rows(members: Iterable[Row]) -> Iterator[Row]:
    """The members of one block -> their judged pairs."""
    ordered = sorted(members, key=lambda row: int(row["number"]))
    profiles = [_loaded(row["profile"]) for row in ordered]
    for left, right in pairs_in(ordered[0]["shared"], profiles):
        pair = judge_pair(left, right)
        yield {
            "left": left.number,
            "right": right.number,
            "judgement": pickle.dumps(pair.judgement),
            "together": pair.together,
        }


def judged_pairs(rows: Iterable[Row], profiles: list[Profile]) -> Iterator[JudgedPair]:
    """Rows of judged pairs -> the pairs. `profiles` stand at their numbers."""
    for row in rows:
        yield JudgedPair(profiles[row["left"]], profiles[row["right"]], pickle.loads(row["judgement"]), row["together"])  # noqa: S301 (our own job's)


def _loaded(profile: Any) -> Profile:
    found: Profile = pickle.loads(bytes(profile))  # noqa: S301 (written by this job a moment ago)
    return found
