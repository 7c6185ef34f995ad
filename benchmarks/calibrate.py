#!/usr/bin/env python3
"""Learn how often the facts of each rule are right, on the labelled documents and on those that were read.

    calibrate.py [--gold FOLDER]

Every fact that the gold sets can judge counts for its rule: right where the labels hold the same value in a matched agreement,
person or compound. Writes loaders/lexicon/confidence.json: rule -> [share right, facts judged]. The share is drawn towards one
half by one right and one wrong fact, so that a rule seen twice is not sure. Facts of filings without labels that were read one by
one (`read.json`: rule -> [facts read, false ones]) count with them, so that slots which no label covers are more than a guess.
Prints the Brier score of five-fold cross-validation by document on the labels, beside that of one confidence for all.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from pactgraph.loaders.errors import LoaderError
from pactgraph.loaders.load import load
from pactgraph.ontology.records import Agreement, DocumentRecord, Fact

ROOT = Path(__file__).parent.parent
KEPT = ROOT / "loaders" / "lexicon" / "confidence.json"
READ = ROOT / "benchmarks" / "read.json"
SETS = ("8k", "pharma", "cuad", "compound")
FOLDS = 5
Judged = tuple[str, bool, int]  # rule, right, fold


def main() -> None:
    """Judge every fact, print how well the shares predict, keep them."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--gold", type=Path, default=ROOT.parent / "shared" / "gold", help="folder of the gold sets")
    arguments = cli.parse_args()
    if not arguments.gold.is_dir():
        sys.exit(f"no gold documents at {arguments.gold}: name their folder with --gold")
    score = _module(arguments.gold / "score.py")
    judged = [each for name in SETS for each in judge_set(score, arguments.gold / name)]
    own, flat = brier(judged)
    print(
        f"{len(judged)} facts of {len({rule for rule, _, _ in judged})} rules; "
        f"Brier score by rule {own:.4f}, one for all {flat:.4f}"
    )
    known = shares_of([*judged, *read_facts(json.loads(READ.read_text(encoding="utf-8")))])
    shares = {rule: [round(share, 3), count] for rule, (share, count) in sorted(known.items())}
    KEPT.write_text(json.dumps(shares, indent=1) + "\n", encoding="utf-8")


def read_facts(read: dict[str, list[int]]) -> Iterator[Judged]:
    """Each fact that was read, as one that a label judges; of no fold, for no label of these filings can be held out."""
    for rule, (seen, false) in read.items():
        for number in range(seen):
            yield rule, number >= false, -1


def shares_of(judged: list[Judged]) -> dict[str, tuple[float, int]]:
    """Rule -> (smoothed share right, facts judged)."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for rule, right, _ in judged:
        counts[rule][0] += right
        counts[rule][1] += 1
    return {rule: ((right + 1) / (seen + 2), seen) for rule, (right, seen) in counts.items()}


def brier(judged: list[Judged]) -> tuple[float, float]:
    """Mean squared error on held-out documents, with a confidence for each rule and with one for all."""
    own = flat = 0.0
    for fold in range(FOLDS):
        learnt = [each for each in judged if each[2] != fold]
        shares, mean = shares_of(learnt), sum(right for _, right, _ in learnt) / max(len(learnt), 1)
        for rule, right, at in judged:
            if at == fold:
                own += (shares.get(rule, (mean, 0))[0] - right) ** 2
                flat += (mean - right) ** 2
    return own / max(len(judged), 1), flat / max(len(judged), 1)


def judge_set(score: ModuleType, folder: Path) -> Iterator[Judged]:
    """Every judged fact of a gold set."""
    documents = {score.stem(path.name): path for path in sorted((folder / "documents").iterdir())}
    for path in sorted((folder / "labels").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        source = documents[score.stem(gold["document"])]
        try:
            record = load(source.read_bytes(), source.name).record
        except LoaderError:
            continue
        fold = zlib.crc32(source.name.encode()) % FOLDS
        for figure, fact, right in judge_document(score, gold, record.documents[0]):
            if "labelled" not in gold or figure in gold["labelled"]:
                yield fact.rule, right, fold


def judge_document(score: ModuleType, gold: dict[str, Any], found: DocumentRecord) -> Iterator[tuple[str, Fact[Any], bool]]:
    """(figure, fact, whether it is right) of one document."""
    for registrant in found.registrants:
        yield (
            "registrant",
            registrant.name,
            any(score.same_name(registrant.name.value, g["name"]) for g in gold.get("registrants", [])),
        )
    if found.event_date:
        yield "event_date", found.event_date, found.event_date.value == gold.get("event_date")
    names = {score.fold(n) for c in gold.get("compounds", []) for n in (c["name"], *(c.get("aliases") or []))}
    for compound in found.compounds:
        yield "compound", compound.name, score.fold(compound.name.value) in names
    for officer in found.officers:
        same = [g for g in gold.get("officers", []) if score.same_person(g["name"], officer.name.value)]
        yield "officer", officer.name, bool(same)
        titles = [g["title"] for g in same if g.get("title")]
        if officer.title and (titles or not same):
            yield "officer.title", officer.title, any(score.words_shared(t, officer.title.value) >= 0.8 for t in titles)
        if officer.change:
            yield "officer.change", officer.change, any(g.get("change") == officer.change.value for g in same)
    yield from judge_agreements(score, gold, found)


def judge_agreements(score: ModuleType, gold: dict[str, Any], found: DocumentRecord) -> Iterator[tuple[str, Fact[Any], bool]]:
    """Facts of agreements, each against the gold agreement that the scorer matches with its own."""
    own = [registrant["name"] for registrant in gold.get("registrants", [])]
    shown = [_plain(agreement, number) for number, agreement in enumerate(found.agreements)]
    matched, _, extra = score.align(gold.get("agreements", []), shown, own)
    if gold.get("form") == "EX-10" and not matched and extra and gold.get("agreements", []):
        matched = [(gold.get("agreements", [])[0], extra[0])]
    mate = {f["number"]: g for g, f in matched}
    for number, agreement in enumerate(found.agreements):
        yield from judge_agreement(score, mate.get(number), agreement)


def judge_agreement(score: ModuleType, gold: dict[str, Any] | None, found: Agreement) -> Iterator[tuple[str, Fact[Any], bool]]:
    """Facts of one agreement; of one that gold does not have all are wrong."""
    truth = gold or {"parties": [], "amounts": []}
    yield "agreement.kind", found.kind, truth.get("kind") == found.kind.value
    yield "agreement.event", found.event, truth.get("event") == found.event.value
    if found.title:
        yield (
            "agreement.title",
            found.title,
            gold is not None and score.words_shared(truth.get("title"), found.title.value) >= 0.6,
        )
    if found.date:
        yield "agreement.date", found.date, truth.get("date") == found.date.value
    if found.governing_law and "governing_law" in (gold or {}):
        keys = [score.jurisdiction_key(value) for value in (truth.get("governing_law"), found.governing_law.value)]
        yield "agreement.governing_law", found.governing_law, keys[0] == keys[1]
    for party in found.parties:
        same = [g for g in truth["parties"] if score.same_name(g["name"], party.name.value)]
        yield "agreement.parties", party.name, bool(same)
        wanted = set().union(*(score.role_keys(g.get("role")) for g in same)) if same else set()
        if party.role and (wanted or not same):
            yield "agreement.role", party.role, bool(wanted & score.role_keys(party.role.value))
    sums = list(score.amounts_of(truth)) if gold else []
    for amount in found.amounts:
        value, currency = float(amount.value.value), amount.currency.value
        yield "amount", amount.value, any(c == currency and abs(v - value) <= 0.005 * abs(v) for c, v in sums)


def _plain(agreement: Agreement, number: int) -> dict[str, Any]:
    """What the scorer needs to match an agreement."""
    return {
        "number": number,
        "title": agreement.title.value if agreement.title else None,
        "kind": agreement.kind.value,
        "event": agreement.event.value,
        "date": agreement.date.value if agreement.date else None,
        "parties": [{"name": party.name.value} for party in agreement.parties],
    }


def _module(path: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location("score", path)
    if specification is None or specification.loader is None:
        sys.exit(f"{path} is no Python module")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
