"""Substances that the names beside them prove, and passages that speak of medicines by their names alone."""

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.lexicon.makers import MAKERS
from pactgraph.loaders.lexicon.no_compounds import NUMBERED
from pactgraph.loaders.mentions.substances.compounds import find_compounds

TRIED = " Patients with the disease were treated in a clinical trial of the drug; the FDA saw the pharmaceutical compound."


def found(text: str) -> dict[str, list[str]]:
    compounds = find_compounds(Document(1, "", "example.txt", "", text, text))[0]
    return {compound.name.value: [alias.value for alias in compound.aliases] for compound in compounds}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Corvane licensed baricitinib, which is branded and trademarked as Olumiant.", {"baricitinib": ["Olumiant"]}),
        ("Sales of Taltz, Trulicity and Jardiance increased.", {"Taltz": [], "Trulicity": [], "Jardiance": []}),
        ("They sell Humira, Quorvexa, Taltz and Enbrel.", {"Humira": [], "Quorvexa": [], "Taltz": [], "Enbrel": []}),
        ("Oread makes midodrine, sold as Quorvexa, and aspirin.", {"midodrine": ["Quorvexa"], "aspirin": []}),
        ("the use of olaparib, which Corvane sells under the trade name Quorvexa", {"olaparib": ["Quorvexa"]}),
        (
            "lots of anagrelide hydrochloride (Quorvexa) and anagrelide HCl",
            {"anagrelide hydrochloride": ["Quorvexa", "anagrelide HCl"]},
        ),
        ("adalimumab (Roche) and etanercept", {"adalimumab": [], "etanercept": []}),
        ("Veltano Inc. bought adalimumab (Veltano) and etanercept", {"adalimumab": [], "etanercept": []}),
        ("QZB-001 (bapineuzumab) and QCC-001, being developed with Tarn", {"QZB-001": ["bapineuzumab"], "QCC-001": []}),
        ("zipalertinib (QZN-081/TSV6417) was sold", {"zipalertinib": ["QZN-081", "TSV6417"]}),
        ("deuruxolitinib for alopecia areata and QZP-786 for agitation", {"deuruxolitinib": [], "QZP-786": []}),
        (
            "etranacogene dezaparvovec and obecabtagene autoleucel",
            {"etranacogene dezaparvovec": [], "obecabtagene autoleucel": []},
        ),
        ("sales of Quorvexa, Humira and Zelvorix, each a drug", {"Quorvexa": [], "Humira": [], "Zelvorix": []}),
        ("rights to solithromycin, also known as QEM-101, and QEM-102", {"solithromycin": ["QEM-101"], "QEM-102": []}),
        ("QTX-102 for Angelman syndrome and aspirin", {"QTX-102": [], "aspirin": []}),
        ("aspirin and 5-fluorouracil for infusion", {"aspirin": [], "5-fluorouracil": []}),
        ("Prevnar 20 and Jardiance and semaglutide", {"Prevnar 20": [], "Jardiance": [], "semaglutide": []}),
        ("Trijardy XR and semaglutide; Trijardy sells", {"Trijardy XR": ["Trijardy"], "semaglutide": []}),
        ("tofersen and denifanstat for injection", {"tofersen": [], "denifanstat": []}),
        ("QZL-383B, bought with aspirin, tofersen and apixaban", {"QZL-383B": [], "aspirin": [], "tofersen": [], "apixaban": []}),
        (
            "QZLV-CLS-7262, QZLb-1817, tofersen and apixaban",
            {"QZLV-CLS-7262": [], "QZLb-1817": [], "tofersen": [], "apixaban": []},
        ),
        (
            "QZL-B6A and QZL-STNV were stopped, not tofersen and apixaban",
            {"QZL-B6A": [], "QZL-STNV": [], "tofersen": [], "apixaban": []},
        ),
        ("Olumiant (baricitinib), formerly QZL2401, and aspirin", {"Olumiant": ["baricitinib", "QZL2401"], "aspirin": []}),
        ("aspirin (apixaban), marketed as Eliquis", {"aspirin": ["apixaban", "Eliquis"]}),
        ("tofersen, formerly known as QZL 451/TSV6417, and aspirin", {"tofersen": ["QZL 451", "TSV6417"], "aspirin": []}),
        ("Symdeko/Symkevi and Humira/Taltz", {"Symdeko": ["Symkevi"], "Humira": [], "Taltz": []}),
        (
            "QZL-042 (dostarlimab, JEMPERLI) and (ivacaftor, tezacaftor)",
            {"QZL-042": ["dostarlimab", "JEMPERLI"], "ivacaftor": [], "tezacaftor": []},
        ),
        (
            "QZL-901, now called QZJ230 or pelacarsen, an antisense, and tofersen",
            {"QZL-901": ["QZJ230", "pelacarsen"], "tofersen": []},
        ),
        ("maridebart cafraglutide and quorvustug semaglutide", {"maridebart cafraglutide": [], "quorvustug semaglutide": []}),
        ("velmanase alfa, avacincaptad pegol and aspirin", {"velmanase alfa": [], "avacincaptad pegol": [], "aspirin": []}),
        ("licensed from Quorvamar, Humira and Taltz; aspirin", {"Humira": [], "Taltz": [], "aspirin": []}),
        ("a trial of QZL 1485 in Parkinson's disease and of aspirin", {"QZL 1485": [], "aspirin": []}),
        ("acalabrutinib-like drugs and aspirin", {"aspirin": []}),
    ],
)
def test_names_are_cues_and_prove_what_stands_beside_them(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The compound designated by Corvane Labs as QX-3117 was licensed.", ["QX-3117"]),
        ("the compound known as V158866, a fatty acid inhibitor", ["V158866"]),
        ("QZP 938, a biosimilar to aspirin, and, later, QZP 959.", ["QZP 938", "aspirin", "QZP 959"]),
        ("tarlatamab and romosozumab cost $75 million, QZW-6207 less", ["tarlatamab", "romosozumab", "QZW-6207"]),
    ],
)
def test_codes_are_proved_by_naming_and_by_their_series(text: str, expected: list[str]) -> None:
    assert list(found(text + TRIED)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Allegra Holdings, LLC sells Concerta guitars.",
        "The plant stands in Brugg, CH-5200, and its thermostat was changed.",
        "Mr. Andersen and Mr. Petersen sold Humira Street 5.",
    ],
)
def test_what_only_looks_like_a_medicine_is_none(text: str) -> None:
    assert found(text) == {}


def test_figures_that_begin_with_noughts_number_procedures_too() -> None:
    assert list(found("Procedures QAX-001 and QX-006 apply to batches of aspirin and of ibuprofen." + TRIED)) == [
        "aspirin",
        "ibuprofen",
    ]


@pytest.mark.parametrize("maker", sorted(MAKERS))
def test_a_maker_in_brackets_is_no_brand_and_a_word_that_only_begins_like_one_is(maker: str) -> None:
    word = maker.capitalize()
    assert found(f"They tried adalimumab ({word}) and etanercept.") == {"adalimumab": [], "etanercept": []}
    assert found(f"They tried adalimumab ({word}xqa) and etanercept.") == {"adalimumab": [f"{word}xqa"], "etanercept": []}


@pytest.mark.parametrize("letters", sorted(NUMBERED))
def test_what_offices_number_is_no_code_and_another_is(letters: str) -> None:
    assert list(found(f"Under {letters}-4821 they kept tarlatamab and romosozumab." + TRIED)) == ["tarlatamab", "romosozumab"]
    assert f"Q{letters[:3]}Z-4821" in found(f"Under Q{letters[:3]}Z-4821 they kept tarlatamab and romosozumab." + TRIED)
