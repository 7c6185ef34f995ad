"""Exhibit index and list of subsidiaries: rows in every layout, and what is no row."""

from __future__ import annotations

import pytest

from pactgraph.loaders.document import Document, Section
from pactgraph.loaders.load import load
from pactgraph.loaders.mentions.covers.exhibit_index import find_exhibit_index
from pactgraph.ontology.records import DocumentRecord

COVER = "SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nItem 9.01 Financial Statements and Exhibits\n\n"


def record(source: str) -> DocumentRecord:
    return load(source.encode(), "a.txt").record.documents[0]


def exhibits(rows: str) -> list[tuple[str, str | None]]:
    return [(e.number.value, e.description and e.description.value) for e in record(COVER + rows).exhibit_index]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("(d) Exhibits\n\n10.1     Supply Agreement", [("10.1", "Supply Agreement")]),
        ("Exhibit 99.1 \u2013 Press release of Alder", [("99.1", "Press release of Alder")]),
        ("10.1*\n\nSupply Agreement\nwith Oak\n\n99.1\n\nRelease", [("10.1", "Supply Agreement with Oak"), ("99.1", "Release")]),
        ("10.1 Supply Agreement\n10.2 Lease", [("10.1", "Supply Agreement"), ("10.2", "Lease")]),
        ("4.    Rights Agreement", [("4", "Rights Agreement")]),
        ("Exhibit No.     Description\n\n10.2(a)     Lease", [("10.2(a)", "Lease")]),
        ("2\t.1*\tPlan of Merger with Oak", [("2.1", "Plan of Merger with Oak")]),
        ("10.1\n\nLease with Oak\n\n3\n\nSIGNATURE", [("10.1", "Lease with Oak")]),
        ("99.1\n\nExhibit Description\n\nRelease", [("99.1", None)]),
        ("(1) The statements of Oak are filed.", []),
        ("55.1     Not a number of the table", []),
        ("A copy is attached as Exhibit 99.1.", []),
    ],
)
def test_rows_of_the_exhibit_index(rows: str, expected: list[tuple[str, str | None]]) -> None:
    assert exhibits(rows) == expected


def test_a_table_of_contents_is_no_exhibit_list() -> None:
    notes = "".join(f"{number}. NOTE OF THE ACCOUNTS\n\n{'The company sells wood. ' * 90}\n\n" for number in range(1, 9))
    text = f"Item 6. Exhibits\n\n14\n\n{notes}Item 6.     Exhibits\n\n31.1     Certification of the Treasurer\n"
    section = Section("item", "6", "Exhibits", 0, len(text), 17)
    found = find_exhibit_index(Document(1, "10-Q", "a.txt", "", text, text, sections=(section,)))
    assert [entry.number.value for entry in found] == ["31.1"]


def test_where_an_exhibit_was_first_filed_is_kept() -> None:
    rows = "10.1     Lease (incorporated by reference to Exhibit 10.3 to the Company's Form 10-K for 2008)\n\n10.2     Note\n"
    first, second = record(COVER + rows).exhibit_index
    assert first.incorporated_from is not None
    assert first.incorporated_from.value == "incorporated by reference to Exhibit 10.3 to the Company's Form 10-K for 2008"
    assert second.incorporated_from is None


def subsidiaries(source: str) -> list[tuple[str, str | None, str | None, str | None]]:
    return [
        (s.name.value, s.jurisdiction and s.jurisdiction.value, s.share and s.share.value, s.parent)
        for s in record(source).subsidiaries
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("Name      Jurisdiction      Percent Owned\nAlder Two LLC      Ohio      51%", [("Alder Two LLC", "Ohio", "51%", None)]),
        ("Alder Two Inc....................    Ohio", [("Alder Two Inc.", "Ohio", None, None)]),
        (
            "Alder Two LLC (Ohio)\n\nAlder GmbH (Germany)",
            [("Alder Two LLC", "Ohio", None, None), ("Alder GmbH", "Germany", None, None)],
        ),
        (
            "Alder Two Inc. (Delaware, owned by Oak, Inc.)\n\nAlder AG (Austria)",
            [("Alder Two Inc.", "Delaware", None, None), ("Alder AG", "Austria", None, None)],
        ),
        (
            "Alder GmbH (Germany)\n\nAlder Two LLC (Holding Company)",
            [("Alder GmbH", "Germany", None, None), ("Alder Two LLC", None, None, None)],
        ),
        (
            "Alder Two Inc. (Chile JV)\n\nAlder GmbH (Cyprus Branch)",
            [("Alder Two Inc.", "Chile", None, None), ("Alder GmbH", "Cyprus", None, None)],
        ),
        (  # what stands in brackets behind a whole name is no part of it; a legal form is, and so is what stands inside it
            "Alder Two Inc. (Weaving) (Peru)\n\nAlder Wool (formerly Alder Knitwear) (Malta)\n\nAlder Benin (S.A.R.L.) (Benin)"
            "\n\nAlder (Macau) Limited (China)",
            [
                ("Alder Two Inc.", "Peru", None, None),
                ("Alder Wool", "Malta", None, None),
                ("Alder Benin (S.A.R.L.)", "Benin", None, None),
                ("Alder (Macau) Limited", "China", None, None),
            ],
        ),
        (  # a branch has the place of its company, and an office is no subsidiary; a place may have a hyphen
            "Alder Two Inc. (Utah-Peru Branch)\n\nAlder Corp. (Representative Office) (Malta)\n\nAlder Sarl (Guinea-Bissau)",
            [("Alder Two Inc.", "Utah", None, None), ("Alder Sarl", "Guinea-Bissau", None, None)],
        ),
        ("Alder Two LLC, a Delaware limited liability company", [("Alder Two LLC", "Delaware", None, None)]),
        ("Alder Two LLC\n\nAlder GmbH", [("Alder Two LLC", None, None, None), ("Alder GmbH", None, None, None)]),
        ("The following is a list of subsidiaries of the Company.", []),
        (
            "Alder GmbH (Germany)\n\nAlder Two LLC (DELAWARE, 50% owned)",
            [("Alder GmbH", "Germany", None, None), ("Alder Two LLC", "DELAWARE", "50%", None)],
        ),
        (
            "Alder GmbH (Germany)\n\nAlder Two Limited (Norwegian Weaving Centre)",
            [("Alder GmbH", "Germany", None, None), ("Alder Two Limited", None, None, None)],
        ),
        (  # two columns with one blank between them
            "Alder GmbH (Germany)\n\nAlder Two SpA (Joint Venture) Alder Sdn Bhd (Malaysia)\n\nAlder AG (Austria)",
            [("Alder GmbH", "Germany", None, None), ("Alder AG", "Austria", None, None)],
        ),
        (
            "Alder AB (Sweden)\tAlder Pty Limited (Australia)\nAlder Yazilim Limited\tAlder UK Limited\nSirket (Turkey)\n"
            "Alder Corporation-Lima Representative Office Alder S.p.A. (Italy)\nAlder Kft (Hungary)\tAlder Oy (Finland)",
            [
                ("Alder AB", "Sweden", None, None),
                ("Alder Pty Limited", "Australia", None, None),
                ("Alder Yazilim Limited", None, None, None),
                ("Alder UK Limited", None, None, None),
                ("Alder Kft", "Hungary", None, None),
                ("Alder Oy", "Finland", None, None),
            ],
        ),
        (  # more than the registrant's own name stands above the first row with a place
            "Alder Two Inc.\n\nAlder Realty, Inc.\n\nAlder Software Corp.\n\nAlder GmbH (Germany)",
            [
                ("Alder Two Inc.", None, None, None),
                ("Alder Realty, Inc.", None, None, None),
                ("Alder Software Corp.", None, None, None),
                ("Alder GmbH", "Germany", None, None),
            ],
        ),
    ],
)
def test_rows_of_a_list_of_subsidiaries(rows: str, expected: list[tuple[str, str | None, str | None, str | None]]) -> None:
    assert subsidiaries("EXHIBIT 21\n\nSUBSIDIARIES OF ALDER BIOTICS\n\n" + rows) == expected


def test_rows_set_in_belong_to_the_row_above() -> None:
    rows = "Alder Two LLC     Ohio\n  Alder Three LLC     Ohio\n    Alder Four AG     Austria\n  Alder Five LLC     Ohio\n"
    found = subsidiaries("EXHIBIT 21\n\nSUBSIDIARIES\n\n" + rows)
    assert [(name, parent) for name, _, _, parent in found] == [
        ("Alder Two LLC", None),
        ("Alder Three LLC", "Alder Two LLC"),
        ("Alder Four AG", "Alder Three LLC"),
        ("Alder Five LLC", "Alder Two LLC"),
    ]


def test_other_documents_have_no_subsidiaries() -> None:
    assert subsidiaries("EXHIBIT 10.1\n\nLEASE\n\nAlder Two LLC      Ohio") == []


def test_a_single_blank_before_a_row_sets_nothing_in() -> None:
    found = subsidiaries("EXHIBIT 21\n\nSUBSIDIARIES\n\nAlder Two LLC (Ohio)\n\n Alder Three LLC (Ohio)\n\nAlder AG (Austria)\n")
    assert [parent for _, _, _, parent in found] == [None, None, None]
