"""Substances that a company's letters, a written mark of trade, a dosage form or a bracket of several ingredients prove."""

import pytest

from tests.loaders.mentions.test_compounds_beside import TRIED, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # letters of a company's name
        ("Tarn Ridge Biologics, Inc. adds TRB-204 to the list.", {"TRB-204": []}),
        ("Quelmont Pharma AG (Basel) keeps QLM-31 for itself.", {"QLM-31": []}),
        ("Tarn Ridge Biologics, Inc. adds QZW-204 to the list.", {}),
        ("Tarn Ridge Biologics, Inc. bought the TRB-204 scanner.", {}),
        ("Tarn Ridge Biologics, Inc. adds model TRB-204 to the list.", {}),
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
        ("it sells estradiol tablets, Zelvora and gloves", {"estradiol": []}),
        # ingredients of one medicine
        (
            "Zelvora (norethindrone acetate and ethinyl estradiol) tablets",
            {"Zelvora": ["norethindrone acetate and ethinyl estradiol"]},
        ),
        ("two steroids (norethindrone acetate and ethinyl estradiol)", {"norethindrone acetate": [], "ethinyl estradiol": []}),
        # a form that only medicines have
        ("it makes Zelvora ophthalmic ointment and Quorvexa extended-release tablets", {"Zelvora": [], "Quorvexa": []}),
        ("it makes Product extended-release tablets", {}),
    ],
)
def test_makers_marks_and_forms(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text + TRIED) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They sold Zelvora (quorvamine maleate) to Tarn.", {"Zelvora": ["quorvamine maleate"]}),
        ("They sold Zelvora(R) (quorvamine) cream to Tarn.", {"Zelvora": []}),
        ("They sold Zelvora (a mill) to Tarn.", {}),
        ("They sold Zelvora (the maker of salts) to Tarn.", {}),
    ],
)
def test_a_report_that_tells_of_one_medicine_alone(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text) == expected
