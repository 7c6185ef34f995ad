import pytest
from hypothesis import given
from hypothesis import strategies as st

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.substances.compounds import find_compounds

MEDICINE = (
    " The company develops drug candidates for patients in clinical trials under FDA oversight; the pharmaceutical"
    " field is oncology."
    " A Phase 2 study of the treatment of a disease is under way."
)


def document(text: str) -> Document:
    return Document(1, "", "example.txt", "", text, text)


def names(text: str) -> list[str]:
    return [compound.name.value for compound in find_compounds(document(text))[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Northwind licensed QZL-901, an antibody-drug conjugate.", ["QZL-901"]),
        ("its lead compound, NWX-1067 (also known as BQ-2870), for asthma", ["NWX-1067"]),
        ("the immunotoxin IL13-PE38QQR for brain tumours", ["IL13-PE38QQR"]),
        ("BQ-B01D1, a bispecific topoisomerase inhibitor-based conjugate", ["BQ-B01D1"]),
        ("rights to Keytruda (pembrolizumab) in Japan", ["Keytruda"]),
        ("supply of doxorubicin hydrochloride injection", ["doxorubicin hydrochloride"]),
        ("luspatercept-abcd is made by Northwind", ["luspatercept-abcd"]),
        ("Zelvorix® (apixaban) is sold in Canada", ["Zelvorix"]),
        ("Zelvorix® tablets are sold in Canada", ["Zelvorix"]),
        ("combination of prednisone or prednisolone", ["prednisone", "prednisolone"]),
        ("supply of Actinium-225 as an isotope and of Ac-225 NWX-1434", ["Actinium-225", "Ac-225 NWX-1434"]),
        ("the antibody against TNF known as QmAb6755", ["QmAb6755"]),
        ("17-alpha hydroxyprogesterone caproate for injection", ["17-alpha hydroxyprogesterone caproate"]),
        ("levels of 1,4-dioxane in water", ["1,4-dioxane"]),
    ],
)
def test_finds_names_of_substances(text: str, expected: list[str]) -> None:
    assert names(text + MEDICINE) == expected


@pytest.mark.parametrize(
    "text",
    [
        "an inhibitor of HER2 and of the PD-1 receptor",
        "a therapy for COVID-19 and HIV-1",
        "the registration statement on Form S-3 and Form 10-K405",
        "adopted FAS 123 and ASC-606 on April 1",
        "listed as Exhibit EX-10.1",
        "the ProbeScan® device and its technology",
        "monoclonal antibodies and other biologics",
        "the B737-800 aircraft and the F-150 truck",
        "located at Industriestrasse 5, CH-6003 Luzern",
    ],
)
def test_leaves_out_what_is_no_substance(text: str) -> None:
    assert names(text + MEDICINE) == []


def test_a_code_is_no_compound_where_the_text_is_not_about_medicine() -> None:
    assert names("The parties will develop the product known as RX-2000, a candidate for the road network.") == []


def test_a_collective_alias_stands_for_its_members() -> None:
    text = (
        "Dr. Reyes & Co. agreed to produce cGMP batches of the quinolinoid derivatives QN1 and QN4 (collectively"
        ' "QNx") which are used in the production of RAP compounds.'
    )
    compounds, collectives = find_compounds(document(text))
    assert [(c.name.value, [a.value for a in c.aliases]) for c in compounds] == [("QN1", ["QNx"]), ("QN4", ["QNx"])]
    assert [(c.name.value, c.members) for c in collectives] == [("QNx", ("QN1", "QN4"))]
    assert {c.chemical_class.value for c in compounds if c.chemical_class} == {"quinolinoid derivatives"}
    assert {c.used_in.value for c in compounds if c.used_in} == {"RAP compounds"}


def test_a_name_in_brackets_is_an_alias_and_the_ingredient_of_a_brand() -> None:
    (compound,), _ = find_compounds(document("Lenvima (lenvatinib) and again lenvatinib." + MEDICINE))
    assert [alias.value for alias in compound.aliases] == ["lenvatinib"]
    assert compound.ingredient is not None
    assert compound.ingredient.value == "lenvatinib"


def test_a_brand_in_lower_case_is_a_word() -> None:
    assert names("a humira of words" + MEDICINE) == []


PIECES = [
    "QZL-901",
    "apixaban",
    "(",
    ")",
    '"',
    " and ",
    ", ",
    "collectively ",
    "antibody ",
    "clinical ",
    "FDA ",
    "Humira",
    "®",
    "\u00ad",
    "-",
    "1",
    "\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_every_mention_quotes_its_own_text(text: str) -> None:
    compounds, _ = find_compounds(document(text))
    for compound in compounds:
        for fact in (compound.name, *compound.aliases):
            assert all(text[m.start : m.end] == m.quote and m.quote for m in fact.mentions)
