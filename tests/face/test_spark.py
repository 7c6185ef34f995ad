"""The build over Spark gives what the local one gives: the same quads, judgements, refusals and figures."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pactgraph.build import BuildOptions, build
from pactgraph.graph.exports.rdf import write_sorted_quads
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.servers.shards import find_shards, shard_lines
from pactgraph.graph.store import open_reading

pytestmark = pytest.mark.heavy

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "filings"
TWO_WORKERS = "local-cluster[2,1,1024]"


@pytest.fixture(scope="module", autouse=True)
def java() -> None:
    if shutil.which("java") is None:
        pytest.fail("Java 17 is needed to test Spark: install Debian's package `openjdk-17-jre-headless`.")
    try:
        import pyspark  # noqa: F401
    except ModuleNotFoundError:
        pytest.fail("PySpark is needed to test Spark: pip install --require-hashes -r requirements/heavy.txt")


@pytest.fixture(scope="module")
def filings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files, archives, the same bytes twice, and what has to be refused."""
    folder = tmp_path_factory.mktemp("spark") / "filings"
    shutil.copytree(EXAMPLES, folder)
    names = sorted(path.name for path in folder.iterdir())
    shutil.copy(folder / names[0], folder / f"z-{names[0]}")
    text = (folder / names[2]).read_text(encoding="utf-8")
    lines = [
        json.dumps({"text": text.replace("2006", year), "accession_number": f"0009900101-06-0000{year[2:]}"})
        for year in ("2011", "2012")
    ]
    (folder / "more.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    (folder / "empty.htm").write_bytes(b"")
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 no archive")
    return folder


@pytest.fixture(scope="module")
def local(filings: Path) -> GraphFolder:
    folder = GraphFolder(filings.parent / "local")
    build([filings], folder, BuildOptions(jobs=2))
    return folder


def spark_build(inputs: Path, out: Path, master: str) -> None:
    command = [sys.executable, "-m", "pactgraph", "build", str(inputs), "--engine", "spark", "--master", master, "-g", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"SPARK_LOCAL_IP": "127.0.0.1"}, timeout=900)
    assert done.returncode in (0, 3), done.stderr[-3000:]


def sorted_quads(folder: GraphFolder, to: Path) -> list[bytes]:
    with open_reading(folder.store) as store, to.open("wb") as out:
        write_sorted_quads(store, out)
    return to.read_bytes().splitlines(keepends=True)


def test_two_workers_give_the_quads_judgements_and_figures_of_one_process(
    filings: Path, local: GraphFolder, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    spark_build(filings, out, TWO_WORKERS)
    lines = list(shard_lines(find_shards([out / "shards"])))
    assert len(lines) == len(set(lines))
    assert sorted(lines) == sorted_quads(local, tmp_path / "local.nq")
    assert any(b"graph/judgements>" in line for line in lines)
    here, there = (json.loads((root / "report.json").read_text(encoding="utf-8")) for root in (local.root, out))
    for figure in ("files", "read", "same_bytes", "source_characters", "characters", "skipped", "quads_made", "refused"):
        assert there[figure] == here[figure]
    assert there["store"]["quads"] == here["store"]["quads"] == len(lines)
    mentions = pq.read_table(out / "mentions").to_pylist()
    texts = {(row["source"], row["document"]): row["text"] for row in pq.read_table(out / "texts").to_pylist()}
    assert len(mentions) > 500
    assert all(texts[one["source"], one["document"]][one["start"] : one["end"]] == one["quote"] for one in mentions)
    assert not (out / "_stage").exists()


def test_a_table_of_filings_is_read_as_a_folder_is(local: GraphFolder, tmp_path: Path) -> None:
    files = sorted(EXAMPLES.iterdir())[:4]
    table = pa.table({"name": [file.name for file in files], "content": [file.read_bytes() for file in files]})
    pq.write_table(table, tmp_path / "filings.parquet")
    for file in files:
        (tmp_path / "folder").mkdir(exist_ok=True)
        shutil.copy(file, tmp_path / "folder" / file.name)
    alone = GraphFolder(tmp_path / "alone")
    build([tmp_path / "folder"], alone, BuildOptions(jobs=1))
    spark_build(tmp_path / "filings.parquet", tmp_path / "out", "local[1]")
    lines = sorted(shard_lines(find_shards([tmp_path / "out" / "shards"])))
    assert lines == sorted_quads(alone, tmp_path / "alone.nq")
