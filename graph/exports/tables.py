"""The network as tables: CSV, Parquet, and CSV for neo4j-admin with the Cypher that loads it; a zip archive each."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from typing import IO

from pactgraph.graph.answering.cells import defused
from pactgraph.graph.errors import needed
from pactgraph.graph.exports.network_rows import EDGE_COLUMNS, NODE_COLUMNS, network_rows
from pactgraph.graph.store import Store

_NO_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that zip knows: the same graph gives the same bytes

_CYPHER = """\
// neo4j-admin database import full --nodes=nodes.csv --relationships=edges.csv neo4j
// or, into a running database with both files in its import folder:
CREATE CONSTRAINT pactgraph_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
LOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row
MERGE (n:Thing {id: row.`id:ID`})
SET n.type = row.`:LABEL`, n.label = row.label, n.kind = row.kind, n.date = row.date, n.until = row.until;
LOAD CSV WITH HEADERS FROM 'file:///edges.csv' AS row
MATCH (a:Thing {id: row.`:START_ID`}), (b:Thing {id: row.`:END_ID`})
MERGE (a)-[r:RELATED {id: row.id}]->(b)
SET r.type = row.`:TYPE`, r.role = row.role, r.roles = row.roles, r.title = row.title, r.first = row.first, r.last = row.last;
"""


def write_csv_tables(store: Store, out: IO[bytes]) -> None:
    """Write nodes.csv and edges.csv; a cell that a spreadsheet would take for a formula begins with an apostrophe."""
    rows = network_rows(store)
    _write_zip(
        out,
        {
            "nodes.csv": _csv(NODE_COLUMNS, ([defused(cell) for cell in row.values()] for row in rows.nodes)),
            "edges.csv": _csv(EDGE_COLUMNS, ([defused(cell) for cell in row.values()] for row in rows.edges)),
        },
    )


def write_neo4j(store: Store, out: IO[bytes]) -> None:
    """Write nodes.csv and edges.csv with neo4j-admin's headers, and load.cypher."""
    rows = network_rows(store)
    names = {"id": "id:ID", "type": ":LABEL", "source": ":START_ID", "target": ":END_ID"}
    edge_names = {**names, "id": "id", "type": ":TYPE"}
    nodes = [[*map(defused, (row | {"type": row["type"].capitalize()}).values())] for row in rows.nodes]
    edges = [[*map(defused, (row | {"type": row["type"].upper()}).values())] for row in rows.edges]
    _write_zip(
        out,
        {
            "nodes.csv": _csv([names.get(column, column) for column in NODE_COLUMNS], nodes),
            "edges.csv": _csv([edge_names.get(column, column) for column in EDGE_COLUMNS], edges),
            "load.cypher": _CYPHER.encode(),
        },
    )


def write_parquet_tables(store: Store, out: IO[bytes]) -> None:
    """Write nodes.parquet and edges.parquet; needs pyarrow."""
    needed("pyarrow.parquet", "tables")
    import pyarrow
    import pyarrow.parquet

    rows = network_rows(store)
    members: dict[str, bytes] = {}
    for name, columns, table in (("nodes", NODE_COLUMNS, rows.nodes), ("edges", EDGE_COLUMNS, rows.edges)):
        schema = pyarrow.schema([(column, pyarrow.string()) for column in columns])
        buffer = io.BytesIO()
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(list(table), schema=schema), buffer, compression="zstd")
        members[f"{name}.parquet"] = buffer.getvalue()
    _write_zip(out, members)


def _csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue().encode()


def _write_zip(out: IO[bytes], members: dict[str, bytes]) -> None:
    buffer = io.BytesIO()  # standard output cannot seek, and zip wants to
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, _NO_DATE), content, zipfile.ZIP_DEFLATED)
    out.write(buffer.getvalue())
