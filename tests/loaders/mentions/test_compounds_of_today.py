"""Names that newer medicines bear: gene and cell therapies, conjugates, toxins, messenger RNA; and how texts shorten them."""

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.substances.compound_names import medicine_score
from pactgraph.loaders.mentions.substances.compounds import find_compounds

TRIED = " Patients with the disease were treated in a clinical trial of the drug; the FDA saw the pharmaceutical compound."


def found(text: str) -> dict[str, list[str]]:
    compounds = find_compounds(Document(1, "", "example.txt", "", text, text))[0]
    return {compound.name.value: [alias.value for alias in compound.aliases] for compound in compounds}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quorvagene tarnoparvovec-qzlb (Quorvexa) and aspirin",
            {"Quorvagene tarnoparvovec-qzlb": ["Quorvexa"], "aspirin": []},
        ),
        ("Marvotagene autoleucel, or marvo-cel, is costly.", {"Marvotagene autoleucel": ["marvo-cel"]}),
        (
            "Corvane stopped marvotagene autoleucel, aspirin, or apixaban,",
            {"marvotagene autoleucel": [], "aspirin": [], "apixaban": []},
        ),
        ("Marvo-cel and aspirin", {"Marvo-cel": [], "aspirin": []}),
        ("a plasmid, quorvagene seltoplasmid, and aspirin", {"quorvagene seltoplasmid": [], "aspirin": []}),
        ("pegunigalsidase beta and follitropin delta for women", {"pegunigalsidase beta": [], "follitropin delta": []}),
        ("prabotulinumtoxinA-xvfs (Jeuveau) and Botox", {"prabotulinumtoxinA-xvfs": ["Jeuveau"], "Botox": []}),
        ("quorvatuzumab tirumotecan and aspirin", {"quorvatuzumab tirumotecan": [], "aspirin": []}),
        ("mRESVIA and HEPLISAV-B and aspirin", {"mRESVIA": [], "HEPLISAV-B": [], "aspirin": []}),
        ("HUMIRA and BOTOX sell well", {"HUMIRA": [], "BOTOX": []}),
        ("tofersen rivals BOTOX Cosmetic, Dysport and Xeomin", {"tofersen": [], "BOTOX": [], "Dysport": [], "Xeomin": []}),
        ("recombinant human quorvanidase PH7 and aspirin", {"recombinant human quorvanidase PH7": [], "aspirin": []}),
        ("quorvaglucosidase alfa-qzlb (Quorvexa) and aspirin", {"quorvaglucosidase alfa-qzlb": ["Quorvexa"], "aspirin": []}),
        ("Ad26.QZL2.S and Ad35.QZ1, unlike Ad. 26 and aspirin", {"Ad26.QZL2.S": [], "Ad35.QZ1": [], "aspirin": []}),
        ("aspirin, netarsudil and metyrapone", {"aspirin": [], "netarsudil": [], "metyrapone": []}),
        ("trichloroethylene and perchloroethylene, not ethylene", {"trichloroethylene": [], "perchloroethylene": []}),
        ("denileukin diftitox and aspirin", {"denileukin diftitox": [], "aspirin": []}),
        ("tizanidine hydrochloride, then tizanidine", {"tizanidine hydrochloride": ["tizanidine"]}),
        (
            "testosterone enanthate, testosterone undecanoate and testosterone",
            {"testosterone enanthate": [], "testosterone undecanoate": [], "testosterone": []},
        ),
        ("a Port Delivery System (Susvimo), and in Norway (Eliquis) too", {"Susvimo": [], "Eliquis": []}),
        ("Alofisel, TachoSil and Cecolin", {"Alofisel": [], "TachoSil": [], "Cecolin": []}),
        ("zimislecel, tulisokibart and setanaxib", {"zimislecel": [], "tulisokibart": [], "setanaxib": []}),
        ("against carbapenem-resistant germs, aspirin and carbapenems fail", {"aspirin": []}),
        ("tofersen-apixaban, aspirin and a levodopa-like drug", {"tofersen-apixaban": [], "aspirin": []}),
        ("QZL-951 (foscarbidopa/foslevodopa) and aspirin", {"QZL-951": ["foscarbidopa/foslevodopa"], "aspirin": []}),
        (
            "Quorvexa (relugolix 40 mg, estradiol 1.0 mg, and aspirin 5 mg) and relugolix",
            {"Quorvexa": ["relugolix 40 mg, estradiol 1.0 mg, and aspirin"], "relugolix": []},
        ),
    ],
)
def test_newer_names_are_read_whole(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text + TRIED) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("QNT162b2, tofersen and aspirin", {"QNT162b2": [], "tofersen": [], "aspirin": []}),
        ("tofersen failed in ECHO-309/KEYNOTE-259, apixaban did not", {"tofersen": [], "apixaban": []}),
        ("tofersen, apixaban, AAVrh79 and HEK293T", {"tofersen": [], "apixaban": []}),
        ("Elritercept (QZK-226; KQR-050) and aspirin", {"Elritercept": ["QZK-226", "KQR-050"], "aspirin": []}),
        ("aspirin, tofersen, agents (QZK-226; QZK-227)", {"aspirin": [], "tofersen": [], "QZK-226": [], "QZK-227": []}),
        ("tofersen and apixaban. See Study QZL-301 and protocol QZM-302.", {"tofersen": [], "apixaban": []}),
        (
            "KQ046, QHR-A1811, 7QW3711 and QRS-5346; tofersen and aspirin",
            {
                "KQ046": [],
                "QHR-A1811": [],
                "7QW3711": [],
                "QRS-5346": [],
                "tofersen": [],
                "aspirin": [],
            },
        ),
        ("wind down the QZS-121546 program", {"QZS-121546": []}),
        ("wind down the QZS-121546 building", {}),
        ("Q940 (mRNA-4100), a neoantigen therapy, and aspirin", {"Q940": ["mRNA-4100"], "aspirin": []}),
        ("QZLA-102 is a gene therapy for Rett syndrome, unlike aspirin", {"QZLA-102": [], "aspirin": []}),
        ("mice that bear the QZLA-102 gene, and aspirin, and tofersen", {"aspirin": [], "tofersen": []}),
        ("AQ001 (tofersen), AQ101 and aspirin. AQ002 failed.", {"AQ001": ["tofersen"], "AQ101": [], "aspirin": [], "AQ002": []}),
        ("QZLB142, an antibody; impairment of QZLB219; the QZLB300 series", {"QZLB142": [], "QZLB219": []}),
        ("QpG 1018, our new receptor agonist, and Series QpJ 2044", {"QpG 1018": []}),
        ("our antibody rHQgM22 and aspirin", {"rHQgM22": [], "aspirin": []}),
        ("ADCs with the maytansinoid DQ4 and with MMAE", {"DQ4": [], "MMAE": []}),
        ("Our zoster candidate, Q-10188, failed; so did Q-10199.", {"Q-10188": []}),
        ("AQK112 (ivonescimab; SMQ112) is an antibody", {"AQK112": ["ivonescimab", "SMQ112"]}),
        ("QVX-880, now called zimislecel, QVX-407 and aspirin", {"QVX-880": ["zimislecel"], "QVX-407": [], "aspirin": []}),
    ],
)
def test_codes_that_stand_in_other_shapes(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text + TRIED) == expected


def test_a_toxin_alone_speaks_of_medicine() -> None:
    text = "Daewon makes the toxin known as DQB-100 (letibotulinumtoxinA) for Palisade."
    assert medicine_score(text) > 0
    assert found(text) == {"DQB-100": ["letibotulinumtoxinA"]}
    assert found("Daewon makes the lathe known as DQB-100 (model A) for Palisade.") == {}
