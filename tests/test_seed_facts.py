"""Every fact that a perfect loader produces from a filing full of traps, row by row.

The same rows are asked of the filing that started the project, where it is there, and of a fictional one with the same traps.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from pactgraph.loaders.load import Loaded, load
from pactgraph.ontology.records import Agreement, Fact, Party

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT.parent / "shared/seed/immunogen-2007-04-30-8k.md"
OURS = ROOT / "examples/filings/halvorsen-2006-05-15-8k.md"


@dataclass(frozen=True)
class Expected:
    path: Path
    event_date: str
    registrant: str
    jurisdiction: str
    file_number: str
    ein: str
    address: str
    phone: str
    ticker: str
    counterparty: str
    alias: str
    compounds: tuple[str, str]
    collective: str
    chemical_class: str
    used_in: str
    amount: Decimal
    officer: str


EXPECTED = [
    Expected(
        SEED, "2007-04-30", "ImmunoGen, Inc.", "Massachusetts", "0-17999", "04-2726691",
        "128 Sidney Street, Cambridge, MA 02139",
        "(617) 995-2500", "IMGN", "Società Italiana Corticosteroidi S.r.l", "SICOR", ("DM1", "DM4"), "DMx",
        "maytansinoid derivatives", "TAP compounds", Decimal(5_000_000), "Daniel M. Junius",
    ),
    Expected(
        OURS, "2006-05-15", "Halvorsen Biologics, Inc.", "Delaware", "000-51877", "20-4417093",
        "400 Tannery Road, Waltham, MA 02451",
        "(781) 555-0142", "HLVB", "Società Chimica Bellandi S.r.l", "BELLANDI", ("HV1", "HV4"), "HVx",
        "dolastatin derivatives", "LAC compounds", Decimal(4_000_000), "Margaret T. Ellery",
    ),
]  # fmt: skip


@pytest.fixture(params=EXPECTED, ids=["seed", "ours"], scope="module")
def expected(request: pytest.FixtureRequest) -> Expected:
    row: Expected = request.param
    if not row.path.exists():
        pytest.skip("../shared is not there")
    return row


@pytest.fixture(scope="module")
def loaded(expected: Expected) -> Loaded:
    return load(expected.path.read_bytes(), expected.path.name)


@pytest.fixture(scope="module")
def agreement(loaded: Loaded) -> Agreement:
    (only,) = loaded.record.documents[0].agreements
    return only


def value(fact: Fact[str] | None) -> str | None:
    return fact.value if fact else None


def party(agreement: Agreement, role: str) -> Party:
    return next(p for p in agreement.parties if role in (value(p.role) or ""))


def test_01_it_is_a_current_report(loaded: Loaded) -> None:
    assert value(loaded.record.documents[0].form) == "8-K"


def test_02_the_event_date_is_not_the_filing_date(loaded: Loaded, expected: Expected) -> None:
    assert value(loaded.record.documents[0].event_date) == expected.event_date
    assert loaded.record.filing_date is None


def test_03_the_registrant_stands_above_its_label(loaded: Loaded, expected: Expected) -> None:
    assert [r.name.value for r in loaded.record.documents[0].registrants] == [expected.registrant]


def test_04_three_values_on_one_line_each_before_its_label(loaded: Loaded, expected: Expected) -> None:
    registrant = loaded.record.documents[0].registrants[0]
    assert value(registrant.jurisdiction) == expected.jurisdiction
    assert value(registrant.commission_file_number) == expected.file_number
    assert value(registrant.ein) == expected.ein


def test_05_address_and_phone(loaded: Loaded, expected: Expected) -> None:
    registrant = loaded.record.documents[0].registrants[0]
    assert value(registrant.address) == expected.address
    assert value(registrant.phone) == expected.phone


def test_06_the_exchange_is_no_party(loaded: Loaded, expected: Expected, agreement: Agreement) -> None:
    registrant = loaded.record.documents[0].registrants[0]
    assert value(registrant.ticker) == expected.ticker
    assert value(registrant.exchange) == "Nasdaq"
    assert not [p for p in agreement.parties if "nasdaq" in p.name.value.lower()]


def test_07_the_letter_o_is_an_empty_box(loaded: Loaded) -> None:
    assert [box.checked.value for box in loaded.record.documents[0].check_boxes] == [False] * 4


def test_08_the_item_and_its_title(loaded: Loaded) -> None:
    (item,) = loaded.record.documents[0].items
    assert item.number.value == "1.01"
    assert (value(item.title) or "").rstrip(".") == "Entry into a Material Definitive Agreement"


def test_09_a_manufacturing_agreement_entered_that_day(agreement: Agreement, expected: Expected) -> None:
    assert agreement.kind.value == "manufacturing"
    assert agreement.event.value == "entry"
    assert value(agreement.title) == "manufacturing agreement"
    assert value(agreement.date) == expected.event_date


def test_10_who_makes_and_who_pays(agreement: Agreement, expected: Expected) -> None:
    assert party(agreement, "customer").name.value == expected.registrant
    assert party(agreement, "manufacturer").name.value == expected.counterparty


def test_11_the_counterparty_keeps_its_accent_and_its_alias(agreement: Agreement, expected: Expected) -> None:
    counterparty = party(agreement, "manufacturer")
    assert counterparty.name.value == expected.counterparty
    assert [alias.value for alias in counterparty.aliases] == [expected.alias]


def test_12_two_compounds_of_a_class_under_one_collective_alias(loaded: Loaded, expected: Expected, agreement: Agreement) -> None:
    record = loaded.record.documents[0]
    assert tuple(c.name.value for c in record.compounds) == expected.compounds
    assert {value(c.chemical_class) for c in record.compounds} == {expected.chemical_class}
    (collective,) = record.collectives
    assert (collective.name.value, collective.members) == (expected.collective, expected.compounds)
    assert tuple(c.value for c in agreement.compounds) == expected.compounds


def test_13_what_they_are_used_in_is_no_party(loaded: Loaded, expected: Expected, agreement: Agreement) -> None:
    assert {value(c.used_in) for c in loaded.record.documents[0].compounds} == {expected.used_in}
    assert len(agreement.parties) == 2


def test_14_a_certain_number_is_stated_and_undisclosed(agreement: Agreement) -> None:
    assert any("a certain number of cGMP batches" in held.fact.mentions[0].quote for held in agreement.undisclosed)


def test_15_a_word_number_with_payer_and_payee(agreement: Agreement, expected: Expected) -> None:
    (amount,) = agreement.amounts
    assert (amount.value.value, amount.currency.value) == (expected.amount, "EUR")
    assert value(amount.payer) == expected.registrant
    assert value(amount.payee) == expected.counterparty
    assert "batches" in (value(amount.what) or "")


def test_16_early_2008_is_an_interval(agreement: Agreement) -> None:
    assert agreement.term is not None
    assert agreement.term.until == "2008-01-01/2008-04-30"
    assert "early 2008" in agreement.term.text.value


def test_17_unnamed_partners_are_beneficiaries(agreement: Agreement) -> None:
    assert any("collaborative partners" in beneficiary.value for beneficiary in agreement.beneficiaries)


def test_18_the_page_number_is_not_read(loaded: Loaded) -> None:
    document = loaded.filing.documents[0]
    item = next(document.items())
    assert "\n2\n" in document.text[item.start :]
    assert "2" not in document.reading[item.start : item.end].split()


def test_19_name_and_title_on_one_line(loaded: Loaded, expected: Expected) -> None:
    (officer,) = loaded.record.documents[0].officers
    assert officer.name.value == expected.officer
    assert value(officer.title) == "Executive Vice President and Chief Financial Officer"
    assert value(officer.organization) == expected.registrant
    assert officer.signatory is not None
    assert officer.conformed


def test_20_what_is_absent_is_said_to_be_absent(loaded: Loaded) -> None:
    record = loaded.record.documents[0]
    assert {"signature_date", "exhibit_index", "accession", "cik"} <= set(record.absent)
    assert loaded.record.accession is None
    assert not record.exhibit_index


def test_every_fact_quotes_the_text(loaded: Loaded) -> None:
    document = loaded.filing.documents[0]
    mentions = [m for o in loaded.record.documents[0].agreements for m in (o.kind.mentions + o.event.mentions)]
    assert mentions
    assert all(document.text[m.start : m.end] == m.quote for m in mentions)
