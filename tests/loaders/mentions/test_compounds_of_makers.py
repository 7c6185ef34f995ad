"""Substances that a company's letters, a written mark of trade, a dosage form or a bracket of several ingredients prove."""

import pytest

from pactgraph.loaders.mentions.substances.makers_codes import makers_letters
from tests.loaders.mentions.test_compounds_beside import TRIED, found
from tests.stopwatch import least_seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # letters of a company's name
        ("Tarn Ridge Biologics, Inc. adds TRB-204 to the list.", {"TRB-204": []}),
        ("Quelmont Pharma AG (Basel) keeps QLM-31 for itself.", {"QLM-31": []}),
        ("Tarn Ridge Biologics, Inc. adds QZW-204 to the list.", {}),
        ("Tarn Ridge Biologics, Inc. bought the TRB-204 scanner.", {}),
        ("Tarn Ridge Biologics, Inc. adds model TRB-204 to the list.", {}),
        ("Associated Tarn Compounds Co adopted the drug ATC-204.", {"ATC-204": []}),
        ("Associated Tarn Company, Inc. adopted the drug's ATC-2031.", {}),
        ("Corran Pier, Inc. has signed contract CPI-531 on the drug with the agency.", {}),
        ("Corran Pier, Inc. has signed CPI-531 with the agency.", {}),
        # two medicines make a code of the usual shape a third; a contract's number stays one where it stands by itself
        ("Its aspirin and levodopa fill the jars; so does VQT-4410.", {"aspirin": [], "levodopa": [], "VQT-4410": []}),
        ("Its aspirin and levodopa fill the jars under Contract No. VQT-4410.", {"aspirin": [], "levodopa": []}),
        (
            "Its aspirin and levodopa fill the jars under grant nos. VQT-4410. They leave if VQT-4410 ends.",
            {"aspirin": [], "levodopa": []},
        ),
        # the letters of a docket's number stay with it, in a list with a medicine too
        ("Its aspirin and levodopa: see docket no. VQT-44781; the QZL-204.", {"aspirin": [], "levodopa": [], "QZL-204": []}),
        ("Corran Spindle, Inc. sells drugs, as CRN-531.", {"CRN-531": []}),
        ("Tarn Ridge Mills, Inc. adds TRM-204 to aspirin.", {"TRM-204": [], "aspirin": []}),
        ("Corran Spindle, Inc. sells drugs, as CNL-531.", {}),
        # whose candidate it is, between a code and what it is
        ("They tried QZW-204, Quelmont's oral inhibitor, twice.", {"QZW-204": []}),
        ("They drove the QZW-204, Quelmont's fastest lorry, twice.", {}),
        # a mark of trade in letters
        ("They sell ZELVORA(R) (pembrolizumab) there.", {"ZELVORA": ["pembrolizumab"]}),
        ("They sell Zelvora(TM) (azelastine hydrochloride) there.", {"Zelvora": ["azelastine hydrochloride"]}),
        ("They sell its tablets (azelastine hydrochloride) there.", {"azelastine hydrochloride": []}),
        ("They sell Zelvora(R) tablets there.", {"Zelvora": []}),
        ("They sell Zelvora(R) wrenches there.", {}),
        ("its transdermal estradiol product, Zelvora(TM), in Spain", {"estradiol": ["Zelvora"]}),
        ("its estradiol patch, Zelvora(TM) and gloves", {"estradiol": [], "Zelvora": []}),
        ("metformin tablet, atorvastatin tablet and gloves", {"metformin": [], "atorvastatin": []}),
        ("levodopa therapy, carbidopa and placebo", {"levodopa": [], "carbidopa": []}),
        ("its levodopa capsule, Zelvoran(TM), in Spain", {"levodopa": ["Zelvoran"]}),
        ("it sells estradiol tablets, Zelvora and gloves", {"estradiol": []}),
        # ingredients of one medicine
        (
            "Zelvora (norethindrone acetate and ethinyl estradiol) tablets",
            {"Zelvora": ["norethindrone acetate and ethinyl estradiol"]},
        ),
        ("two steroids (norethindrone acetate and ethinyl estradiol)", {"norethindrone acetate": [], "ethinyl estradiol": []}),
        # a form that only medicines have
        ("it makes Zelvora ophthalmic ointment and Quorvexa extended-release tablets", {"Zelvora": [], "Quorvexa": []}),
        ("Corran AG makes tablets; it bought Corran extended-release tablets and Quorvexa otic drops", {"Quorvexa": []}),
        ("it bought Corran oral tablets, the Delft topical cream and Quorvexa® topical cream", {"Quorvexa": []}),
        ("the Company sells Tarn nasal spray", {}),
        ("it makes Product extended-release tablets", {}),
    ],
)
def test_makers_marks_and_forms(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text + TRIED) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They sold Zelvora (quorvamine maleate) to Tarn.", {"Zelvora": ["quorvamine maleate"]}),
        ("They sold Zelvora(R) (quorvamine) cream to Tarn.", {"Zelvora": ["quorvamine"]}),
        ("They sold Zelvora (a mill) to Tarn.", {}),
        ("They sold Zelvora (the maker of salts) to Tarn.", {}),
    ],
)
def test_a_report_that_tells_of_one_medicine_alone(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text) == expected


def test_the_letters_of_a_company_are_beginnings_of_its_words() -> None:
    letters = makers_letters([("tarn", "ridge"), ("quill",)])
    assert {"tr", "tarn", "trn", "tri", "tarri", "ql", "quill"} <= letters
    assert not letters & {"", "r", "ridge", "trg", "tarnri", "quilt", "qll"}
    assert makers_letters([(), ("",)]) == frozenset()


def test_many_codes_beside_many_companies_and_names_take_their_time_once() -> None:
    """Letters of codes and companies all differ, so that looking for each code among all companies would take minutes."""
    letters = [a + b + c for a in "BCDFGH" for b in "KLMNPQ" for c in "RSTVWX" for _ in range(8)]
    text = TRIED + "".join(
        f" Qu{letters[-n].lower()} Mills, Inc. bought {code}-{n + 100} with aspirin." for n, code in enumerate(letters)
    )
    assert least_seconds(lambda: found(text), 2.0) < 2.0
