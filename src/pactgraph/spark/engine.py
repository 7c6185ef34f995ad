"""The same build over Spark: the only door to pyspark.

`inputs -> find -> read -> stage`; from the stage shards of N-Quads, mentions, texts, the ledger; then who is who over the blocks.
Every step runs the functions of `rows` and `judging`, which are those of the local build.
"""

from __future__ import annotations

import os
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from pactgraph.errors import NoInputError, PactgraphError
from pactgraph.graph.identity.blocking import short_names
from pactgraph.graph.identity.clusters import JudgedPair
from pactgraph.graph.identity.profiles import Profile
from pactgraph.spark import judging, rows

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_FILE = re.compile("^file:/+")
_BATCH_ROWS = 64  # filings in one exchange with Python; Spark's own 10,000 would be a gigabyte
_FOUND = "place string, name string, sha256 string, content binary, refusal string"
_SOURCES = "sha256 string, place string, entry string, lines binary, texts string, things string, counts string, refusal string"
_MENTIONS = (
    "source string, file string, document int, start int, end int, quote string, thing string, property string, value string, "
    "rule string, confidence double"
)
_TEXTS = "source string, document int, text string"
_BLOCKS = "block string, shared string, number long, profile binary"
_PAIRS = "left long, right long, judgement binary, together boolean"

Rows = Iterator[rows.Row]
Step = Callable[[Iterable[rows.Row]], Rows]


@contextmanager
def session(master: str) -> Iterator[SparkSession]:
    """A Spark session: the one that `spark-submit` set up, or on `master`, else on the cores of this machine."""
    try:
        from pyspark.sql import SparkSession
    except ModuleNotFoundError:
        raise PactgraphError("--engine spark needs the extra, and Java 17: pip install 'pactgraph[spark]'") from None
    warnings.filterwarnings("ignore", category=FutureWarning, module=r"pyspark\.")  # of pandas 3, which our columns do not touch
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("pactgraph build")
    settings = {
        "spark.sql.execution.arrow.maxRecordsPerBatch": str(_BATCH_ROWS),
        "spark.sql.execution.arrow.pyspark.enabled": "true",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.executorEnv.PYTHONPATH": os.environ.get("PYTHONPATH", ""),
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    if master or "SPARK_ENV_LOADED" not in os.environ:
        builder = builder.master(master or "local[*]")
    spark = builder.getOrCreate()
    if spark.conf.get("spark.sql.shuffle.partitions") == "200":  # nobody chose a number
        spark.conf.set("spark.sql.shuffle.partitions", str(2 * spark.sparkContext.defaultParallelism))
    spark.sparkContext.setLogLevel("ERROR")
    try:
        yield spark
    finally:
        spark.stop()


def read_inputs(spark: SparkSession, paths: Sequence[str]) -> DataFrame:
    """Files {place, name, content} at or under paths of any file system that Hadoop knows.

    A path that ends in .parquet holds columns `name` (or `path`) and `content`. Raises NoInputError.
    """
    from pyspark.errors import AnalysisException

    frames = []
    for path in paths:
        try:
            frames.append(_parquet(spark, _address(path)) if path.rstrip("/").endswith(".parquet") else _files(spark, path))
        except AnalysisException as error:
            raise NoInputError(f"{path}: {str(error).splitlines()[0]}") from None
    whole = frames[0]
    for frame in frames[1:]:
        whole = whole.unionByName(frame)
    return whole.dropDuplicates(["place"]) if len(frames) > 1 else whole


def _files(spark: SparkSession, path: str) -> DataFrame:
    from pyspark.sql import functions as f

    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(_address(path))
    place = f.regexp_replace("path", "^file:/+", "/")
    whole = files.select(place.alias("place"), f.element_at(f.split("path", "/"), -1).alias("name"), "content")
    empty = _empty_files(files)
    if not empty:
        return whole
    rest = [(place, place.rsplit("/", 1)[-1], b"") for place in empty]
    return whole.unionByName(spark.createDataFrame(rest, "place string, name string, content binary"))


def _empty_files(files: DataFrame) -> list[str]:
    """The files that Spark lists and then leaves out, since they have no bytes: they too are to be accounted for."""
    listed = {_FILE.sub("/", unquote(path)) for path in files.inputFiles()}
    return sorted(listed - {_FILE.sub("/", row[0]) for row in files.select("path").toLocalIterator()})


def _parquet(spark: SparkSession, path: str) -> DataFrame:
    from pyspark.sql import functions as f

    table = spark.read.parquet(path)
    name = next((column for column in ("name", "path") if column in table.columns), None)
    if name is None or "content" not in table.columns:
        raise NoInputError(f"{path} has the columns {', '.join(table.columns)}; wanted are name (or path) and content")
    base = f.element_at(f.split(name, "/"), -1)
    return table.select(f.concat(f.lit(f"{path}!"), f.col(name)).alias("place"), base.alias("name"), "content")


def _address(path: str) -> str:
    """A path as Hadoop reads it. Raises NoInputError for a local one that is not there."""
    if "://" in path:
        return path
    if not Path(path).exists():
        raise NoInputError(f"{path}: no such file or folder")
    return Path(path).resolve().as_uri()


def output_address(place: str) -> str:
    """A folder to write as Hadoop names it."""
    return place.rstrip("/") if "://" in place else Path(place).resolve().as_uri()


def stage_sources(spark: SparkSession, inputs: DataFrame, stage: str, loader: str, seconds: float) -> None:
    """Read every source once, by the smallest of its names, into the table `stage`; what is refused stands there too."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    found = _mapped(inputs.select("place", "name", "content"), rows.find_rows, rows.FOUND, _FOUND)
    names = found.filter("refusal IS NULL").select("sha256", "name", "place")
    order = Window.partitionBy("sha256").orderBy("name", "place")
    others = names.withColumn("n", f.row_number().over(order)).filter("n > 1").select("place", "sha256")
    again = f.broadcast(others.withColumn("again", f.lit(True)))
    marked = found.join(again, ["place", "sha256"], "left")
    first = marked.filter("again IS NULL AND refusal IS NULL").select("place", "name", "sha256", "content")
    read = _mapped(first, partial(rows.read_rows, loader=loader, seconds=seconds), rows.SOURCES, _SOURCES)
    left = marked.filter("again OR refusal IS NOT NULL").select("sha256", "place", "refusal")
    read.unionByName(left, allowMissingColumns=True).write.mode("overwrite").parquet(stage)


def write_tables(spark: SparkSession, stage: str, out: str) -> None:
    """The stage -> shards of evidence, the mentions and the texts."""
    sources = spark.read.parquet(stage).filter("entry IS NOT NULL")
    _mapped(sources.select("lines", "entry"), rows.shard_rows, ("value",), "value string").write.mode("overwrite").option(
        "compression", "gzip"
    ).text(f"{out}/shards/evidence")
    mentions = _mapped(sources.select("sha256", "lines"), rows.mention_rows, rows.MENTIONS, _MENTIONS)
    mentions.write.mode("overwrite").parquet(f"{out}/mentions")
    _mapped(sources.select("sha256", "texts"), rows.text_rows, rows.TEXTS, _TEXTS).write.mode("overwrite").parquet(f"{out}/texts")
    sources.select("place", "sha256", "entry").write.mode("overwrite").parquet(f"{out}/ledger")


def write_lines(spark: SparkSession, lines: Sequence[bytes], folder: str) -> None:
    """N-Quads lines of the driver -> shards."""
    frame = spark.createDataFrame(((line.decode().rstrip("\n"),) for line in lines), "value string")
    frame.write.mode("overwrite").option("compression", "gzip").text(folder)


def name_shards(spark: SparkSession, folder: str) -> None:
    """Give what Spark calls .txt.gz the ending of what it is, .nq.gz."""
    jvm: Any = spark._jvm
    place = jvm.org.apache.hadoop.fs.Path(folder)
    files = place.getFileSystem(spark._jsc.hadoopConfiguration())
    for status in files.listStatus(place):
        path = status.getPath()
        if path.getName().endswith(".txt.gz"):
            files.rename(path, jvm.org.apache.hadoop.fs.Path(place, path.getName().removesuffix(".txt.gz") + ".nq.gz"))


def finish(spark: SparkSession, stage: str, report: str, text: str) -> None:
    """Write the report, last of all, and remove the stage."""
    jvm: Any = spark._jvm
    files = jvm.org.apache.hadoop.fs.Path(stage).getFileSystem(spark._jsc.hadoopConfiguration())
    out = files.create(jvm.org.apache.hadoop.fs.Path(report), True)
    out.write(bytearray(text.encode()))
    out.close()
    files.delete(jvm.org.apache.hadoop.fs.Path(stage), True)


def column(spark: SparkSession, table: str, name: str) -> Iterator[Any]:
    """The values of one column of a table that are there, one after the other."""
    for row in spark.read.parquet(table).filter(f"{name} IS NOT NULL").select(name).toLocalIterator():
        yield row[0]


def count_same(spark: SparkSession, stage: str) -> int:
    """How many files have the bytes of another."""
    return int(spark.read.parquet(stage).filter("entry IS NULL AND refusal IS NULL").count())


def judge_there(spark: SparkSession, profiles: list[Profile]) -> Iterator[JudgedPair]:
    """Judge over the blocks: each block on one machine, each pair once."""
    if not profiles:
        return
    short = short_names(profiles)
    frame = spark.createDataFrame(
        ((row["number"], row["profile"]) for row in judging.profile_rows(profiles)), "number long, profile binary"
    ).repartition(spark.sparkContext.defaultParallelism)
    blocks = _mapped(frame, partial(judging.block_rows, short=short), judging.BLOCKS, _BLOCKS)
    pairs = blocks.groupBy("block").applyInPandas(_pairs, _PAIRS).dropDuplicates(["left", "right"])
    yield from judging.judged_pairs((row.asDict() for row in pairs.toLocalIterator()), profiles)


def _pairs(block: Any) -> Any:
    import pandas as pd

    return pd.DataFrame(list(judging.pair_rows(block.to_dict("records"))), columns=list(judging.PAIRS))


def _mapped(frame: DataFrame, step: Step, columns: Sequence[str], schema: str) -> DataFrame:
    """`step` over every partition, a few rows at a time."""

    def run(batches: Iterator[Any]) -> Iterator[Any]:
        import pandas as pd

        made = step(row for batch in batches for row in batch.to_dict("records"))
        while few := list(islice(made, _BATCH_ROWS)):
            yield pd.DataFrame(few, columns=list(columns))

    return frame.mapInPandas(run, schema)
