"""SHACL: a good evidence graph conforms, and each way to break it is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SH, URIRef

from pactgraph.graph.shapes import Violation, find_violations
from pactgraph.loaders.load import load
from pactgraph.loaders.quads import record_quads
from pactgraph.ontology import namespaces
from pactgraph.ontology.iris import source_iri
from pactgraph.ontology.records import Agreement, Amount, DocumentRecord, Fact, FilingRecord, Mention, Party
from pactgraph.ontology.vocabulary import read_part
from tests.stopwatch import least_seconds

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples" / "filings").glob("*"))
SEED = sorted((ROOT.parent / "shared" / "seed").glob("*.md"))[:1]
SHA = "ab" * 32


def triples(record: FilingRecord) -> str:
    ending = f" <{source_iri(record.sha256)}> ."
    return "\n".join(f"{line.removesuffix(ending)} ." for line in record_quads(record))


def fact(value: object) -> dict[str, object]:
    mention = Mention(document=1, start=0, end=5, quote="Alder")
    return Fact[object](value=value, mentions=(mention,), rule="test").model_dump()


def good() -> str:
    party = Party(name=fact("Alder Biotics, Inc."), role=fact("customer"))
    amount = Amount(value=fact("12.5"), low=fact("10"), currency=fact("EUR"), payer=fact("Alder Biotics, Inc."))
    one = Agreement(kind=fact("supply"), event=fact("entry"), date=fact("2011-05"), parties=(party,), amounts=(amount,))
    sentence = Mention(document=1, start=0, end=9, quote="Alder did")
    document = DocumentRecord(number=1, type="8-K", name="a.txt", length=100, agreements=(one,), sentences=(sentence,))
    filing = FilingRecord(name="a.txt", sha256=SHA, form_of_input="text", filing_date=fact("2011-05-03"), documents=(document,))
    return triples(filing)


def test_a_good_filing_conforms() -> None:
    assert list(find_violations([good()])) == []


@pytest.mark.parametrize(
    ("pattern", "replacement", "message"),
    [
        (r"^.*ontology#mention> .*$\n", "", "a fact has at least one mention"),
        (r"^.*#char=0,5> .*#quote> .*$\n", "", "a span quotes its text"),
        (r'(#char=0,5> .*#end> )"5"', r'\1"0"', "a span begins before it ends"),
        (r"^(\S+agreement/1>) \S+ontology#event> .*$\n", "", "an agreement has one event of the scheme"),
        (r"^(\S+agreement/1>) \S+ontology#kind> .*$\n", "", "an agreement has one kind of the scheme"),
        (r"/kind/supply>", "/kind/barter>", "an agreement has one kind of the scheme"),
        (r'"Alder Biotics, Inc."', '" "', "what is filed under a name has one, and it is not empty"),
        (r'"EUR"', '"Euro"', "a currency is an ISO 4217 code"),
        (r'"10"(?=\S+decimal)', '"13"', "a range's lower figure is not above its upper"),
        (r'"0.9"', '"1.9"', "a confidence is a decimal from 0 to 1"),
        (r'"2011-05-01"', '"2011-06-01"', "a date's first day is not after its last"),
        (rf'"{SHA}"', '"abc"', "a source file has one SHA-256 of 64 hexadecimal digits"),
    ],
)
def test_each_way_to_break_a_filing_is_named(pattern: str, replacement: str, message: str) -> None:
    broken, changes = re.subn(pattern, replacement, good(), flags=re.MULTILINE)
    assert changes
    assert message in {violation.message for violation in find_violations([good().replace(SHA[:32], "c" * 32), broken])}


def test_a_violation_says_which_node_and_which_property() -> None:
    broken = good().replace('"EUR"', '"Euro"')
    assert Violation(
        f"{source_iri(SHA)}/amount/1", f"{namespaces.PACT}currency", "a currency is an ISO 4217 code", "Euro"
    ) in list(find_violations([broken]))


def test_shapes_speak_only_of_terms_that_exist() -> None:
    shapes, terms = read_part("shapes"), read_part("agreements") + read_part("kinds")
    named = {o for o in shapes.objects() if isinstance(o, URIRef) and str(o).startswith(namespaces.ROOT)}
    own = {URIRef(str(s)) for s in shapes.subjects(RDF.type, SH.NodeShape)}
    assert named - own <= set(terms.subjects(RDF.type))


def test_every_class_of_as_filed_nodes_has_a_shape_or_nothing_to_require() -> None:
    targets = set(read_part("shapes").objects(None, SH.targetClass))
    classes = {c for c in read_part("agreements").subjects(RDF.type, OWL.Class) if "AsFiled" in str(c)}
    free = {URIRef(f"{namespaces.PACT}AsFiledTermination")}
    assert classes - targets == free
    assert RDFS.label in set(read_part("shapes").objects(None, SH.path))


@pytest.mark.parametrize("path", [*EXAMPLES, *SEED], ids=lambda path: path.name)
def test_examples_and_seed_conform(path: Path) -> None:
    record = load(path.read_bytes(), path.name).record
    assert list(find_violations([triples(record)])) == []


def test_examples_and_seed_together_take_under_ten_seconds() -> None:
    graphs = [triples(load(path.read_bytes(), path.name).record) for path in (*EXAMPLES, *SEED)]
    found: list[Violation] = []
    assert least_seconds(lambda: found.extend(find_violations(graphs)), 10) < 10
    assert found == []
