"""The questions over real filings beside the project; every row here was checked by reading the filing."""

from __future__ import annotations

from pathlib import Path

import pytest

from pactgraph.graph.answering.asking import answer
from pactgraph.graph.answering.questions import find_question
from pactgraph.graph.derivation.beliefs import derive_knowledge
from pactgraph.graph.derivation.retold import read_evidence
from pactgraph.graph.store import Store, memory_store
from pactgraph.loaders.load import load
from pactgraph.loaders.quads import record_quads

FILINGS = Path(__file__).parents[3] / "shared" / "filings"
READ = """
8k-html/1000180_8K_2010_0000950123-10-080629.htm
8k-html/1000180_8K_2011_0001193125-11-316242.htm
8k-html/108516_8K_2023_0000950170-23-069698.htm
8k-html/NVDA_2020-09-14_0001193125-20-244601.htm
8k-html/NVDA_2022-02-08_0001045810-22-000005.htm
8k-text/1036960_2011-05-23_CREDIT_AGREEMENT.txt
8k-text/107815_2005-08-03_WEC_WE_WG_EMPLOYMENT_AGREEMENT.txt
ex10/employment__1005817_2012-08-07_SECOND_AMENDMENT_TO_EMPLOYMENT_AGREEMENT.txt
ex10/software_license__90057_2000-03-23_EXHIBIT_10_D_-_SOFTWARE_LICENSE_AGREEMENT.txt
""".split()
FAIRCHILD, SANDISK, NVIDIA = "Fairchild Semiconductor International, Inc.", "SanDisk Corporation", "NVIDIA Corporation"
WISCONSIN = ("WISCONSIN ENERGY CORPORATION", "WISCONSIN ELECTRIC POWER COMPANY", "WISCONSIN GAS LLC")
CONTROLLER = "Controller and Principal Accounting Officer"

pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not FILINGS.is_dir(), reason="no filings beside the project")]


@pytest.fixture(scope="module")
def store() -> Store:
    told = []
    for name in READ:
        path = FILINGS / name
        told.append("".join(f"{line}\n" for line in record_quads(load(path.read_bytes(), path.name).record)).encode("utf-8"))
    evidence = b"".join(told)
    return memory_store(evidence + b"".join(derive_knowledge(read_evidence(memory_store(evidence)))))


CASES: list[tuple[str, dict[str, str], str, list[tuple[str | None, ...]], str]] = [
    ("agreements-reported", {"company": FAIRCHILD}, "day event agreement kind",
     [("2011-05-20", "entry", "Credit Agreement (2011-05-20)", "credit"),
      ("2011-05-20", "termination", "2006 Credit Agreement (2011-05-20)", "credit")], "dated as of June 26, 2006"),
    ("counterparties", {"company": FAIRCHILD}, "agreement counterparty role",
     [("Credit Agreement (2011-05-20)", "JPMorgan Chase Bank, NA", "administrative agent"),
      ("2006 Credit Agreement (2011-05-20)", "Deutsche Bank Trust Company Americas", "administrative agent")], "JPMorgan"),
    ("payments", {"company": FAIRCHILD}, "agreement value currency",
     [("Credit Agreement (2011-05-20)", "400000000", "USD"), ("Credit Agreement (2011-05-20)", "50000000", "USD"),
      ("Credit Agreement (2011-05-20)", "10000000", "USD")], "$10 million availability for swingline loans"),
    ("payments", {"company": SANDISK}, "payer payee value purpose",
     [(SANDISK, "Yoram Cedar", "485000", "lump sum payment"), (None, "Yoram Cedar", "436500", "payment")], "$485,000"),
    ("identifiers", {"company": SANDISK}, "property value",
     [("commission file number", "000-26734"), ("ein", "77-0191793"), ("jurisdiction", "Delaware"),
      ("phone", "(408) 801-1000")], "000-26734"),
    ("signatories", {"company": SANDISK}, "day person", [("2010-08-19", "Judy Bruner")], "Judy Bruner"),
    ("full-text", {"company": SANDISK}, "agreement exhibit",
     [("Underwriting Agreement (2010-08-19)", "1.1"), ("Indenture (2010-08-25)", "4.1")], "4.1"),
    ("terminations", {"company": NVIDIA}, "day agreement terminated_by",
     [("2022-02-08", "Share Purchase Agreement (2022-02-08)", "mutual")], "mutually terminated the Share Purchase Agreement"),
    ("agreements-between", {"one": NVIDIA, "other": "SoftBank Group Capital Limited"}, "day event",
     [("2020-09-13", "entry"), ("2022-02-08", "termination")], "Share Purchase Agreement"),
    ("in-force", {"on": "2021-06-01", "company": NVIDIA}, "in_force agreement because",
     [("certainly", "Share Purchase Agreement (2020-09-13)", "changed or ended only later")], "September 13, 2020"),
    ("in-force", {"on": "2022-06-01", "company": NVIDIA}, "in_force agreement because",
     [("no", "Share Purchase Agreement (2020-09-13)", "ended")], "September 13, 2020"),
    ("amendment-history", {"agreement": "Share Purchase Agreement"}, "day event", [("2022-02-08", "termination")], "terminated"),
    ("dangling-amendments", {"company": "VIST Financial"}, "missing title dated",
     [("Amendment No. 1", "Employment Agreement", "2005-09-19"), ("the agreement itself", "Employment Agreement", "2005-09-19")],
     "October 10, 2008"),
    ("signed-for-several", {"person": "Stephen P. Dickson"}, "company title",
     [(company, CONTROLLER) for company in WISCONSIN], "Stephen P. Dickson"),
    ("office-holders", {"company": SANDISK, "title_words": "chief financial"}, "person company",
     [("Judy Bruner", SANDISK)], "Chief Financial Officer"),
    ("under-all-names", {"company": "Worthington Enterprises"}, "agreement name_used",
     [("Note Agreement (2023-12-06)", "WORTHINGTON ENTERPRISES, INC.")], "August 10, 2012"),
    ("licence-terms", {}, "royalty", [("twenty percent (20%)",), ("twenty-two and one-half percent (22.5%)",)], "ICENSE"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "told", "columns", "rows", "sentence"), CASES)
def test_real_filings_give_the_rows_that_a_reader_finds(
    store: Store, name: str, told: dict[str, str], columns: str, rows: list[tuple[str | None, ...]], sentence: str
) -> None:
    question = find_question(name)
    assert question is not None
    found = answer(store, question, told)
    places = [found.columns.index(column) for column in columns.split()]
    assert set(rows) <= {tuple(row.cells[place] for place in places) for row in found.rows}
    assert sentence in "\n".join(quote.sentence for row in found.rows for quote in row.quotes)


def test_at_least_twelve_questions_are_held_so() -> None:
    assert len({name for name, *_ in CASES}) >= 12
