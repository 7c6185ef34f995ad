"""FilingRecord -> evidence graph."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, Union, get_args, get_origin

import pyoxigraph
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pactgraph.loaders.quads import record_quads
from pactgraph.ontology.literals import date_term, decimal_term, duration_term, text_term
from pactgraph.ontology.mapping import MAPPINGS
from pactgraph.ontology.namespaces import PACT
from pactgraph.ontology.records import (
    Agreement,
    Amount,
    Collective,
    Compound,
    DocumentRecord,
    Fact,
    FilingRecord,
    Mention,
    Party,
    Record,
)

SHA = "ab" * 32
SOURCE = f"https://w3id.org/pactgraph/id/source/{SHA[:32]}"
DAYS = st.dates().map(lambda day: day.isoformat())
DATES = st.one_of(DAYS, DAYS.map(lambda day: day[:7]), DAYS.map(lambda day: day[:4]), st.just("2008-01-01/2008-04-30"))
DURATIONS = st.sampled_from(["P5Y", "P60M", "P1Y6M", "P90D", "P2W", "P1M10D"])
TEXTS = st.text(max_size=12)


def strategy(annotation: Any, datatype: str, full: bool) -> st.SearchStrategy[Any]:
    """Values of a record's field; `full` leaves nothing out."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        inner = strategy(next(a for a in arguments if a is not type(None)), datatype, full)
        return inner if full else st.none() | inner
    if origin is tuple:
        return st.lists(strategy(arguments[0], datatype, full), min_size=int(full), max_size=2).map(tuple)
    if origin is Literal:
        return st.sampled_from(arguments)
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return records(annotation, full, datatype)
    if annotation is str:
        return {"date": DATES, "duration": DURATIONS}.get(datatype, st.text(min_size=int(full), max_size=12))
    plain = {
        int: st.integers(min_value=0, max_value=10**6),
        bool: st.booleans(),
        float: st.integers(0, 100).map(lambda percent: percent / 100),
        Decimal: st.decimals(min_value=-(10**12), max_value=10**12, places=3),
    }
    return plain[annotation]


def records(model: type[Record], full: bool = False, datatype: str = "text") -> st.SearchStrategy[Any]:
    if model is Mention:
        return st.builds(_mention, st.integers(0, 50), st.integers(1, 50), TEXTS)
    if issubclass(model, Fact):
        value = strategy(model.model_fields["value"].annotation, datatype, full)
        mentions = st.lists(records(Mention), min_size=1, max_size=2).map(tuple)
        return st.builds(model, value=value, mentions=mentions, rule=TEXTS, confidence=strategy(float, "", full))
    datatypes = {field.attribute: field.datatype for field in MAPPINGS[model].fields}
    fields = {name: strategy(field.annotation, datatypes[name], full) for name, field in model.model_fields.items()}
    if model is DocumentRecord:
        fields |= {"number": st.just(1), "sentences": st.just((mention(0, 100, "a sentence"),))}
    if model is FilingRecord:
        fields |= {"sha256": st.just(SHA), "documents": st.tuples(records(DocumentRecord, full))}
    return st.builds(model, **fields)


def mention(start: int, end: int, quote: str) -> Mention:
    return Mention(document=1, start=start, end=end, quote=quote)


def _mention(start: int, length: int, quote: str) -> Mention:
    return mention(start, start + length, quote)


def fact(value: str) -> Fact[str]:
    return Fact[str](value=value, mentions=(mention(0, 5, "Alder"),), rule="test")


def filing(**document: Any) -> FilingRecord:
    one = DocumentRecord(number=1, type="8-K", name="a.txt", length=100, **document)
    return FilingRecord(name="a.txt", sha256=SHA, form_of_input="text", documents=(one,))


def agreement(**fields: Any) -> Agreement:
    kind, event = fact("supply").model_dump(), fact("entry").model_dump()
    return Agreement(kind=kind, event=event, **fields)


def parsed(lines: list[str]) -> list[pyoxigraph.Quad]:
    return list(pyoxigraph.parse("\n".join(lines).encode(), format=pyoxigraph.RdfFormat.N_QUADS))


def reachable(model: type[Record]) -> Iterator[type[Record]]:
    """The record types below one, without Fact and Mention."""
    yield model
    for field in model.model_fields.values():
        for part in re.findall(r"records\.(\w+)", str(field.annotation)):
            child = getattr(__import__("pactgraph.ontology.records", fromlist=[part]), part)
            if child not in (Mention, model) and not issubclass(child, Fact):
                yield from reachable(child)


def test_every_field_of_every_record_is_mapped() -> None:
    models = set(reachable(FilingRecord))
    assert models == set(MAPPINGS)
    for model, mapping in MAPPINGS.items():
        assert sorted(field.attribute for field in mapping.fields) == sorted(model.model_fields), model


QUICK = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@QUICK
@given(record=records(FilingRecord, full=True))
def test_every_field_that_is_stated_comes_out(record: FilingRecord) -> None:
    written = {quad.predicate.value.removeprefix(PACT) for quad in parsed(record_quads(record))}
    expected = {field.term for mapping in MAPPINGS.values() for field in mapping.fields if field.how != "skip"}
    assert expected <= written


@QUICK
@given(record=records(FilingRecord))
def test_what_oxigraph_writes_back_is_what_was_written(record: FilingRecord) -> None:
    lines = record_quads(record)
    store = pyoxigraph.Store()
    store.load("\n".join(lines).encode(), format=pyoxigraph.RdfFormat.N_QUADS)
    dumped = store.dump(format=pyoxigraph.RdfFormat.N_QUADS) or b""
    assert sorted(line for line in dumped.decode().split("\n") if line) == lines


@QUICK
@given(record=records(FilingRecord))
def test_the_same_record_gives_the_same_sorted_lines_in_one_graph(record: FilingRecord) -> None:
    lines = record_quads(record)
    assert lines == sorted(set(lines)) == record_quads(record.model_copy(deep=True))
    assert all(line.endswith(f" <{SOURCE}> .") and "\n" not in line for line in lines)


@QUICK
@given(record=records(FilingRecord))
def test_no_node_is_blank_and_every_fact_has_a_mention_with_its_quote(record: FilingRecord) -> None:
    quads = parsed(record_quads(record))
    assert not any(isinstance(term, pyoxigraph.BlankNode) for quad in quads for term in (quad.subject, quad.object))
    mentioned = {quad.subject for quad in quads if quad.predicate.value == f"{PACT}mention"}
    mentions = {quad.object for quad in quads if quad.predicate.value == f"{PACT}mention"}
    facts = {quad.subject for quad in quads if quad.object == pyoxigraph.NamedNode(f"{PACT}Fact")}
    assert facts == mentioned
    assert mentions <= {quad.subject for quad in quads if quad.predicate.value == f"{PACT}quote"}


def objects(lines: list[str], subject: str, term: str) -> list[str]:
    """What the lines say of a subject by a term: literals' texts or IRIs, in order."""
    return [
        quad.object.value
        for quad in parsed(lines)
        if quad.subject == pyoxigraph.NamedNode(subject) and quad.predicate.value == f"{PACT}{term}"
    ]


def test_asking_for_a_compound_finds_what_is_said_of_its_collective_alias() -> None:
    compounds = tuple(Compound(name=fact(name), aliases=(fact("VX-series"),)) for name in ("VX1", "VX2"))
    collective = Collective(name=fact("VX-series"), members=("VX1", "VX2"))
    lines = record_quads(
        filing(agreements=(agreement(compounds=(fact("VX-series"),)),), compounds=compounds, collectives=(collective,))
    )
    both = [f"{SOURCE}/compound/1", f"{SOURCE}/compound/2"]
    assert objects(lines, f"{SOURCE}/agreement/1", "subjectCompound") == both
    assert objects(lines, f"{SOURCE}/collective/1", "memberCompound") == both


def test_a_payer_is_the_party_that_bears_the_name_and_no_other() -> None:
    parties = (Party(name=fact("Alder Biotics, Inc.")), Party(name=fact("Rossi S.p.A."), aliases=(fact("Rossi"),)))
    money = Fact[Decimal](value=Decimal("5000000.00"), mentions=(mention(0, 5, "Alder"),), rule="test")
    amount = Amount(value=money, currency=fact("EUR"), payer=fact("Alder Biotics,  Inc."), payee=fact("Rossi"))
    stranger = amount.model_copy(update={"payer": fact("Alder"), "payee": None})
    lines = record_quads(filing(agreements=(agreement(parties=parties, amounts=(amount, stranger)),)))
    assert objects(lines, f"{SOURCE}/amount/1", "paidBy") == [f"{SOURCE}/party/1"]
    assert objects(lines, f"{SOURCE}/amount/1", "paidTo") == [f"{SOURCE}/party/2"]
    assert objects(lines, f"{SOURCE}/amount/2", "paidBy") == []
    assert objects(lines, f"{SOURCE}/amount/1", "amountValue") == ["5000000"]


def test_a_mention_leads_to_its_sentence_and_to_no_other() -> None:
    sentences = (mention(0, 4, "One."), mention(5, 40, "Alder made a contract of supply…"), mention(41, 50, "A last one."))
    inside, across = mention(5, 10, "Alder"), mention(35, 45, "supply. A l")
    form = Fact[str](value="8-K", mentions=(inside, across), rule="test")
    lines = record_quads(filing(form=form, sentences=sentences))
    assert objects(lines, f"{SOURCE}/document/1#char=5,10", "sentence") == [f"{SOURCE}/document/1#char=5,40"]
    assert objects(lines, f"{SOURCE}/document/1#char=35,45", "sentence") == []
    assert objects(lines, f"{SOURCE}/document/1/fact/form", "bestMention") == [f"{SOURCE}/document/1#char=5,10"]


def test_a_fact_of_the_header_has_a_document_to_point_into() -> None:
    filed = Fact[str](value="2011-05-03", mentions=(Mention(document=2, start=1, end=9, quote="20110503"),), rule="test")
    lines = record_quads(filing().model_copy(update={"filing_date": filed}))
    assert objects(lines, f"{SOURCE}/document/2", "documentType") == ["HEADER"]
    assert objects(lines, f"{SOURCE}/fact/filingDate", "value") == ["2011-05-03"]


def test_an_imprecise_date_has_bounds_and_an_interval_and_a_day_has_only_bounds() -> None:
    lines = record_quads(filing(agreements=(agreement(date=fact("2008-02"), effective_date=fact("2008-03-01")),)))
    node = f"{SOURCE}/agreement/1/fact"
    assert objects(lines, f"{node}/agreementDate", "earliest") == ["2008-02-01"]
    assert objects(lines, f"{node}/agreementDate", "latest") == ["2008-02-29"]
    assert objects(lines, f"{node}/effectiveDate", "latest") == ["2008-03-01"]
    assert [line for line in lines if line.startswith(f"<{node}/agreementDate>") and "hasTime" in line]
    assert not [line for line in lines if line.startswith(f"<{node}/effectiveDate>") and "hasTime" in line]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ('a "quoted" name', r'"a \"quoted\" name"'),
        ("back\\slash", r'"back\\slash"'),
        ('" <http://evil.example/> .\n<a', r'"\" <http://evil.example/> .\n<a"'),
        ("\x00\x0b\x7f", r'"\u0000\u000B\u007F"'),
        ("lone \ud800 surrogate", '"lone \ufffd surrogate"'),
        ("plain é", '"plain é"'),
    ],
)
def test_hostile_text_stays_inside_its_literal(text: str, term: str) -> None:
    assert text_term(text) == term


@pytest.mark.parametrize(
    ("value", "term"),
    [
        (Decimal("5000000.00"), "5000000"),
        (Decimal("1E+3"), "1000"),
        (Decimal("-0.0"), "0"),
        (Decimal("0.10"), "0.1"),
        (0.9, "0.9"),
        (1e-7, "0.0000001"),
    ],
)
def test_decimals_are_canonical(value: Decimal | float, term: str) -> None:
    assert decimal_term(value).startswith(f'"{term}"^^')


@pytest.mark.parametrize(
    ("value", "term"),
    [("P60M", '"P5Y"^^'), ("P18M", '"P1Y6M"^^'), ("P2W", '"P14D"^^'), ("P0D", '"PT0S"^^'), ("P1M10D", '"P1M10D"'), ("P", '"P"')],
)
def test_durations_are_canonical_or_stay_text(value: str, term: str) -> None:
    assert duration_term(value).startswith(term)


@pytest.mark.parametrize(
    ("value", "type_"),
    [
        ("2007-04-30", "date>"),
        ("2007-04", "gYearMonth>"),
        ("2007", "gYear>"),
        ("2008-01-01/2008-04-30", '30"'),
        ("soon", 'soon"'),
        ("2007-13", '13"'),
    ],
)
def test_dates_are_as_precise_as_the_text(value: str, type_: str) -> None:
    assert date_term(value).endswith(type_)
