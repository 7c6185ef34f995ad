"""Resolution of 100,000 as-filed names, and of 10,000 beside rapidfuzz's full matrix: `python benchmarks/resolution.py`."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable
from itertools import combinations
from statistics import median
from typing import Any, TypeVar

from rapidfuzz import fuzz, process

from pactgraph.graph.identity.as_filed import AsFiled
from pactgraph.graph.identity.names import organization_name
from pactgraph.graph.resolution import resolve

Found = TypeVar("Found")

SYLLABLES = "al ber cor dan el fin gar hol in jor kel lum mar nor ost per quil ros sel tar um ver wes yar zen".split()
TRADES = "Biotics Foods Therapeutics Holdings Energy Bank Capital Systems Partners Networks Steel Media".split()
FORMS = ["Inc.", "Corporation", "LLC", "Ltd.", "S.p.A.", "L.P."]
SPELLINGS = {"Inc.": ["Inc.", "INC", "Incorporated"], "Corporation": ["Corporation", "Corp.", "CORP"]}
ALIKE = 95  # a matrix has only the likeness of two strings: from here on it calls them one


def as_filed(count: int, seed: int = 1) -> list[tuple[int, AsFiled]]:
    """Names as filings spell them, each with the number of the company that it stands for."""
    chance = random.Random(seed)  # noqa: S311 (a benchmark keeps no secret)
    companies = sorted({_name(chance) for _ in range(count // 4)})
    chosen = [chance.randrange(len(companies)) for _ in range(count)]
    return [(who, _filed(companies[who], number, chance)) for number, who in enumerate(chosen)]


def _name(chance: random.Random) -> tuple[str, str]:
    word = "".join(chance.choices(SYLLABLES, k=3)).title()
    return f"{word} {chance.choice(TRADES)}", chance.choice(FORMS)


def _filed(company: tuple[str, str], number: int, chance: random.Random) -> AsFiled:
    name, form = company
    spelt = f"{name}{chance.choice([' ', ', '])}{chance.choice(SPELLINGS.get(form, [form]))}"
    return AsFiled(f"{number:07}", "organization", spelt.upper() if chance.random() < 0.2 else spelt, f"source {number // 8}")


def pair_recall(truth: list[int], joined: set[tuple[int, int]]) -> float:
    """The share of the pairs of one company that were joined."""
    groups: dict[int, list[int]] = {}
    for number, who in enumerate(truth):
        groups.setdefault(who, []).append(number)
    pairs = [pair for members in groups.values() for pair in combinations(members, 2)]
    return sum(pair in joined for pair in pairs) / len(pairs)


def timed(work: Callable[[], Found]) -> tuple[float, Found]:
    """Seconds of CPU, the median of three runs, each from a cold cache, and what was found."""
    seconds = []
    for _ in range(3):
        organization_name.cache_clear()
        gc.collect()
        started = time.process_time()
        found = work()
        seconds.append(time.process_time() - started)
    return median(seconds), found


def matrix_of(few: list[tuple[int, AsFiled]]) -> Any:
    """Every name against every other, as rapidfuzz does it on one core."""
    names = [thing.name.casefold() for _, thing in few]
    return process.cdist(names, names, scorer=fuzz.ratio, score_cutoff=ALIKE, workers=1)


def main() -> None:
    """Print the figures."""
    few = as_filed(10_000, seed=2)
    truth = [who for who, _ in few]
    ours, found = timed(lambda: resolve([thing for _, thing in few]).clusters)
    pairs = {(int(a), int(b)) for cluster in found for a, b in combinations(cluster, 2)}
    theirs, matrix = timed(lambda: matrix_of(few))
    alike = {(int(a), int(b)) for a, b in zip(*matrix.nonzero(), strict=True) if a < b}
    print(f"10,000 names, resolution: {ours:.3f} s, recall {pair_recall(truth, pairs):.3f}")
    print(f"10,000 names, rapidfuzz cdist: {theirs:.3f} s, recall {pair_recall(truth, alike):.3f}")
    print(f"{theirs / ours:.1f} times as fast")
    told = [thing for _, thing in as_filed(100_000)]
    seconds, clusters = timed(lambda: resolve(told).clusters)
    print(f"100,000 as-filed names: {seconds:.1f} s of CPU, {len(clusters):,} clusters")


if __name__ == "__main__":
    main()
