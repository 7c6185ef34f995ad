"""One compound under two names in two filings: asked about, decided by a person, one from then on."""

from __future__ import annotations

import csv
from pathlib import Path

from typer.testing import CliRunner

import pactgraph
from pactgraph.build import BuildOptions, build
from pactgraph.cli import app
from pactgraph.corrections import CorrectionsFile
from pactgraph.graph.folder import GraphFolder

REPORT = """# FORM 8-K

Date of Report (Date of earliest event reported): {day}

Orrel Biosciences, Inc.
(Exact name of registrant as specified in its charter)

## Item 1.01 Entry into a Material Definitive Agreement.

On {day}, Orrel Biosciences, Inc. (the "Company") entered into {what}.
"""
LICENCE = "a License Agreement with Mandrel Pharma AG for veltatinib (also known as OB-771), an oral kinase inhibitor"
SUPPLY = "a Supply Agreement with Lorrach AG for cGMP batches of the antibody OB-771, a product candidate of the Company"


def typed(*words: str | Path) -> str:
    told = CliRunner().invoke(app, [*map(str, words)])
    assert told.exit_code == 0, told.output
    return told.stdout


def compounds(folder: GraphFolder) -> list[tuple[str, int]]:
    with pactgraph.open(folder.root) as kg:
        return [(one.name, len(one.agreements)) for one in kg.compounds()]


def test_a_person_says_that_two_names_are_one_compound(tmp_path: Path) -> None:
    filings, folder, said = tmp_path / "filings", GraphFolder(tmp_path / "graph"), tmp_path / "corrections.jsonl"
    filings.mkdir()
    (filings / "licence.md").write_text(REPORT.format(day="May 5, 2011", what=LICENCE))
    (filings / "supply.md").write_text(REPORT.format(day="July 5, 2013", what=SUPPLY))
    build([filings], folder, BuildOptions(jobs=1))
    assert compounds(folder) == [("OB-771", 1), ("veltatinib", 1)]

    places = ("-g", folder.root, "--corrections", said)
    assert "1 veltatinib | OB-771" in " ".join(typed("review", "--list", *places).split())
    table = tmp_path / "pairs.csv"
    assert "1 pair written" in typed("review", "--export", table, *places)
    with table.open(newline="") as file:
        (row,) = csv.DictReader(file)
    with table.open("w", newline="") as file:
        writer = csv.DictWriter(file, row)
        writer.writeheader()
        writer.writerow(row | {"answer": "same"})
    assert "1 answer written" in typed("review", "--import", table, "--by", "Ada Lindqvist", *places)
    build([filings], folder, BuildOptions(jobs=1, corrections=CorrectionsFile(said)))
    assert compounds(folder) == [("veltatinib", 2)]
    assert typed("review", "--list", *places) == "No pair is worth a look.\n"
