"""Paths of any file system -> shards, tables and a report, by Spark: what `pactgraph build --engine spark` does."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from pactgraph.errors import NothingReadError
from pactgraph.graph.building.ledger import SCHEMA_VERSION, Entry, about_lines, entry_lines, evidence_digest
from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.told import gather_evidence
from pactgraph.readers import SECONDS
from pactgraph.reading import Counts
from pactgraph.refusal import Refused
from pactgraph.report import Report
from pactgraph.spark import engine
from pactgraph.version import derivation_version, loader_version

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


def build_with_spark(paths: Sequence[str], out: str, master: str = "", seconds: float = SECONDS) -> Report:
    """Build into a folder of any file system that Hadoop knows: `shards/`, `mentions/`, `texts/`, `ledger/`, `report.json`.

    Reading, tables and judging are spread over the machines; what is believed is derived on the driver. Raises NoInputError,
    NothingReadError.
    """
    started = time.monotonic()
    place = engine.output_address(out)
    stage = f"{place}/_stage"
    with engine.session(master) as spark:
        engine.stage_sources(spark, engine.read_inputs(spark, paths), stage, loader_version(), seconds)
        entries = [Entry(**json.loads(entry)) for entry in engine.column(spark, stage, "entry")]
        report = _report(spark, stage, entries)
        if not entries:
            raise NothingReadError(f"none of {report.files:,} files could be read: {report.refused[:3]}")
        engine.write_tables(spark, stage, place)
        evidence = gather_evidence(engine.column(spark, stage, "things"))
        knowledge = derive_knowledge(evidence, judging=partial(engine.judge_there, spark))
        about = about_lines(
            {"schemaVersion": SCHEMA_VERSION, "derivedFrom": f"{derivation_version()} {evidence_digest(entries)}"}
        )
        engine.write_lines(spark, [*knowledge, *about], f"{place}/shards/knowledge")
        for part in ("evidence", "knowledge"):
            engine.name_shards(spark, f"{place}/shards/{part}")
        report.store = {
            "quads": report.quads_made + len(knowledge) + len(about) + sum(len(entry_lines(entry)) for entry in entries)
        }
        report.seconds = time.monotonic() - started
        engine.finish(spark, stage, f"{place}/report.json", json.dumps(report.as_json(), indent=2, ensure_ascii=False))
    return report


def _report(spark: SparkSession, stage: str, entries: Sequence[Entry]) -> Report:
    report = Report()
    quads = {entry.sha256: entry.quads for entry in entries}
    for told in engine.column(spark, stage, "counts"):
        counts = json.loads(told)
        skipped = tuple(map(tuple, counts["skipped"]))
        report.count(Counts(counts["agreements"], counts["characters"], skipped, counts["source"]), 0)
    report.quads_made = sum(quads.values())
    report.refused = [Refused(**json.loads(told)) for told in engine.column(spark, stage, "refusal")]
    report.same_bytes = engine.count_same(spark, stage)
    report.files = report.read + report.same_bytes + len(report.refused)
    return report
