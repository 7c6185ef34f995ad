"""Small fictional pictures for the page's tests."""

from __future__ import annotations

from pactgraph.graph.pictures.picture import Picture, PictureEdge, PictureNode, Sentence

LICENCE = "On March 7, 2005, Halvorsen Biologics, Inc. entered into a License Agreement with Rosmarin Pharma AG."
SUPPLY = "Società Chimica Bellandi S.r.l. will manufacture and supply TRW-55 for Tarrow Pharmaceuticals Corporation."
EDGAR = "https://www.sec.gov/Archives/edgar/data/9900101/000990010105000012/0009900101-05-000012-index.htm"


def story() -> Picture:
    """Three companies, one person, two compounds; a terminated licence and a supply agreement in force."""
    licence = {"agreement_kind": "license", "since": "2005-03-07", "until": "2008-09-08", "status": "terminated", "amount": 12e6}
    supply = {"agreement_kind": "supply", "since": "2007-02-19", "status": "in_force", "amount": 750_000.0, "confidence": 0.8}
    nodes = (
        PictureNode("corvane", "company", "Corvane Therapeutics, Inc.", ("Halvorsen Biologics, Inc.", "HLVB", "CRVN")),
        PictureNode("rosmarin", "company", "Rosmarin Pharma AG", ("Rosmarin",)),
        PictureNode("bellandi", "company", "Società Chimica Bellandi S.r.l.", ("BELLANDI",)),
        PictureNode("tarrow", "company", "Tarrow Pharmaceuticals Corporation"),
        PictureNode("ellery", "person", "Margaret T. Ellery"),
        PictureNode("hvb", "compound", "HVB-101"),
        PictureNode("licence", "agreement", "License Agreement", sentences=(0,), **licence),  # type: ignore[arg-type]
        PictureNode("supply", "agreement", "Supply Agreement", sentences=(1,), **supply),  # type: ignore[arg-type]
    )
    edges = (
        PictureEdge("rosmarin", "corvane", "licenses HVB-101 to", "licensor", "licence", sentences=(0,), **licence),  # type: ignore[arg-type]
        PictureEdge("corvane", "hvb", "licenses in", "licensee", "licence", sentences=(0,), **licence),  # type: ignore[arg-type]
        PictureEdge("bellandi", "tarrow", "supplies TRW-55 to", "supplier", "supply", sentences=(1,), **supply),  # type: ignore[arg-type]
        PictureEdge("rosmarin", "licence", "licensor", "licensor", **licence),  # type: ignore[arg-type]
        PictureEdge("corvane", "licence", "licensee", "licensee", **licence),  # type: ignore[arg-type]
        PictureEdge("bellandi", "supply", "supplier", "supplier", **supply),  # type: ignore[arg-type]
        PictureEdge("tarrow", "supply", "customer", "customer", **supply),  # type: ignore[arg-type]
        PictureEdge("ellery", "corvane", "was CFO of", "officer", since="2005-03-10", until="2009-04-30"),
    )
    sentences = (
        Sentence(LICENCE, (44, 77), "0009900101-05-000012.htm", "2005-03-07", "1.01", EDGAR),
        Sentence(SUPPLY, (0, 31), "0009900202-07-000009.txt", "2007-02-19", "1.01"),
    )
    return Picture("Who agreed what with whom", nodes, edges, sentences, coverage="2 filings of 2 registrants")
