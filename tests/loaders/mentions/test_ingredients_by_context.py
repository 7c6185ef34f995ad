"""Ingredients and brands that no list or stem knows, proved by what stands beside them."""

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.substances.compounds import find_compounds


def found(text: str) -> dict[str, list[str]]:
    compounds = find_compounds(Document(1, "", "example.txt", "", text, text))[0]
    return {compound.name.value: [alias.value for alias in compound.aliases] for compound in compounds}


TRIED = " All patients were treated in a clinical trial; the FDA saw the pharmaceutical drug."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the release of velcrinol hydrochloride 5 mg capsules", {"velcrinol hydrochloride": []}),
        ("all of its requirements of morbitazine drug substance", {"morbitazine": []}),
        ("all of its requirements of routine drug substance", {}),
        ("the New Drug Application No. 21-111 for quilmoprostane ophthalmic solution", {"quilmoprostane": []}),
        ("the New Drug Application No. 21-111 for nine combination products", {}),
        ('the active pharmaceutical ingredient ("API") for morbitazine', {"morbitazine": []}),
        ('the active pharmaceutical ingredient ("API") for medicine', {}),
        ("patents that cover QLD-9 (ranotexin)", {"QLD-9": ["ranotexin"]}),
        ("patents that cover QLD-9 (certain)", {}),
        ("Quilmora(R) (morbitazine) extended-release tablets", {"Quilmora": ["morbitazine"]}),
        ("Quilmora® oral suspension was sold", {"Quilmora": []}),
        ("the pentosan polysulfate sodium was sold to patients", {"pentosan polysulfate sodium": []}),
        ("the compound quilmotide, a weekly insulin analog", {"quilmotide": []}),
        ("the compound medicine, a weekly one", {}),
        ("QLD-22, an AAV vector for the treatment of the eye", {"QLD-22": []}),
        ("QLD-22, an open vector for maps", {}),
        ("patients in a generic version of QUILMORA before 2031", {"QUILMORA": []}),
        ("patients in a generic version of Tarn Ridge models", {}),
    ],
)
def test_what_stands_beside_a_word_makes_it_an_ingredient(text, expected):
    assert found(text + TRIED) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2% of net sales of Quilmora(R) go to Tarn", {"Quilmora": []}),
        ("2% of net sales of Quilmora go to Tarn", {}),
        ("sold under the trademark Quilmora(R)", {"Quilmora": []}),
        ("sold its Quilmora® franchise", {"Quilmora": []}),
        ("sold its Quilmora® software", {}),
    ],
)
def test_what_is_sold_under_a_mark_is_a_medicine_where_a_text_speaks_of_medicines(text, expected):
    assert found(text + TRIED) == expected


def test_a_mark_and_a_form_taken_by_mouth_speak_of_medicine():
    assert found("distributor of Quilmora(R) oral suspension in Peru") == {"Quilmora": []}
    assert found("distributor of Quilmora(R) vinyl suspension in Peru") == {}
