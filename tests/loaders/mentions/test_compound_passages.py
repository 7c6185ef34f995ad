"""Passages of alliances, licences and pipelines, each alone: which names are substances, and which neighbours are none."""

import pytest

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.substances.compounds import find_compounds


def names(text: str) -> list[str]:
    return [compound.name.value for compound in find_compounds(Document(1, "", "example.txt", "", text, text))[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On March 7, 2005, Orrin Biologics, Inc. entered into a License Agreement with Tarn Pharma AG "
            "under which Tarn granted the Company an exclusive license to develop and commercialize HVB-201, a "
            "monoclonal antibody conjugate in Phase 1 clinical trials, in all countries other than Japan.",
            ["HVB-201"],
        ),
        (
            "Orrin announced an option and license agreement for OB-4471, a first-in-class small molecule "
            "inhibitor of MALT1, currently in a Phase 1b study.",
            ["OB-4471"],
        ),
        (
            "We have exclusive worldwide rights to TRN101 for the treatment of cystic fibrosis. TRN101 has "
            "received orphan drug designation from the FDA.",
            ["TRN101"],
        ),
        (
            "The collaboration covers three product candidates: ORB-110, ORB-225 and ORB-330, each a bispecific antibody.",
            ["ORB-110", "ORB-225", "ORB-330"],
        ),
        (
            "Tarn will supply clinical quantities of TX-0902 and its backup compound, TX-0944, for use in "
            "Phase II clinical trials.",
            ["TX-0902", "TX-0944"],
        ),
        (
            "Our lead product candidate is velmotinib (formerly OBX-7), an oral kinase inhibitor for patients with lung cancer.",
            ["velmotinib"],
        ),
        (
            "supply of metformin hydrochloride and losartan potassium tablets to pharmacies",
            ["metformin hydrochloride", "losartan potassium"],
        ),
        (
            "The Phase 3 trial of ORN-1002 (tablet) in patients with gout met its primary endpoint; the NDA "
            "for ORN-1002 will be filed.",
            ["ORN-1002"],
        ),
        (
            "We are developing CT1812 and CT2168, oral small molecules for Alzheimer's disease.",
            ["CT1812", "CT2168"],
        ),
        (
            "Under the agreement Tarn receives rights to the Company's P2X7 antagonist, ORX-77, in Europe; the "
            "drug is in clinical development.",
            ["ORX-77"],
        ),
        (
            "The agreement relates to VAX-31, a 31-valent pneumococcal conjugate vaccine candidate.",
            ["VAX-31"],
        ),
        (
            "In July 2009 the FDA placed a clinical hold on our IND for GTX-024.",
            ["GTX-024"],
        ),
        (
            "milestone payments upon the first regulatory approval of KB-195 in the United States; KB-195 is "
            "in preclinical development",
            ["KB-195"],
        ),
        (
            "Orrin will pay royalties on net sales of TARNEXA® (fluvorapide) tablets; the pharmaceutical "
            "product is approved by the FDA.",
            ["TARNEXA"],
        ),
        (
            "AAV gene therapy candidate OTL-203 for patients with MPS-I",
            ["OTL-203"],
        ),
        (
            "the CAR-T cell therapy product candidate ORCAR-19 targeting CD19 for patients with lymphoma",
            ["ORCAR-19"],
        ),
        (
            "the antisense drug ISX 113715 for the treatment of diabetes, an FDA approved drug class",
            ["ISX 113715"],
        ),
        (
            "rights to the anti-TNF biosimilar candidate BX2922 in clinical trials",
            ["BX2922"],
        ),
        (
            "Tarn's radiopharmaceutical, 177Lu-ORX-617, in patients with prostate cancer clinical trial",
            ["177Lu-ORX-617"],
        ),
        (
            "NX-1207 is being evaluated in two Phase 3 clinical trials for benign prostatic hyperplasia.",
            ["NX-1207"],
        ),
        (
            "Tarn has agreed to fund the clinical development of QRS-10-001.",
            ["QRS-10-001"],
        ),
        (
            'Orrin licensed Tarn its drug candidates DM7 and DM8 (collectively, "DMy"), maytansinoid '
            "derivatives used in the production of conjugates.",
            ["DM7", "DM8"],
        ),
        (
            "Agreement for the manufacture of sterile vials of ORB-88 drug substance",
            ["ORB-88"],
        ),
        (
            "Tarn shall have the right to develop the Licensed Compound known as XL-844 for oncology",
            ["XL-844"],
        ),
        (
            "a Phase 2a clinical trial evaluating AKB-9778 in patients with diabetic macular edema",
            ["AKB-9778"],
        ),
        (
            "rights in Greater China to ORB101, a PD-L1/4-1BB bispecific antibody, from Tarn",
            ["ORB101"],
        ),
        (
            "topline data for TRX-518 showed efficacy in patients; TRX-518 was well tolerated",
            ["TRX-518"],
        ),
        (
            "the product contains insulin glargine and is sold as Tarnlus to patients with diabetes",
            ["insulin glargine", "Tarnlus"],
        ),
        (
            "Orrin Pharma obtained a license to PRX-102 for the treatment of Fabry disease.",
            ["PRX-102"],
        ),
    ],
)
def test_names_the_substances_of_a_passage(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        ("Orrin adopted SFAS 157 and FIN-48; the drug company also adopted ASU 2014-09 and IFRS 15 for its clinical business."),
        ("The inhibitor targets EGFR, HER3 and CD38 in patients with clinical cancer and KRAS-G12C mutations."),
        ("The Company leases a B757-200 and two A320-214 aircraft; the CF6-80C2 engines are maintained by Tarn."),
        ("The Model XR-500 infusion pump device received 510(k) clearance from the FDA for patients."),
        (
            "listed on the New York Stock Exchange under ORN and on the TSX under ORN.A; the drug company "
            "files Form S-8 and Form 10-K/A."
        ),
        ("Purchase Order PO-4471 and Invoice INV-20031 relate to clinical supplies of the drug."),
        ("The ICD-10 code and the NCT01234567 number of the clinical trial in patients."),
        ("patients with type 2 diabetes, COVID-19 and SARS-CoV-2 infection were treated with the drug."),
        ("Registration No. 333-117289 was filed on Form S-1; the clinical trial is ongoing."),
        ("The pharmaceutical company's office is at Suite B-1200, Building C4-110, Tarn Road, and its fax is 555-0100."),
        ("U.S. Patent US7,123,456 and WO2004/012345 cover the pharmaceutical compound of the clinical program."),
        ("The Company uses its NanoShell-200 technology platform for drug delivery in clinical programs."),
        ("Employees enrolled in the 401(k) plan; SEC Rule 10b5-1 and Rule 144A apply to the drug maker's clinical staff."),
        ("The mRNA platform and the CRISPR-Cas9 technology for therapeutic use in patients."),
        ("The Class A-1 notes and the Series B-2 preferred stock fund clinical trials of drugs."),
        ("loans from the SBA under the CARES Act (PPP loan) and Section 1502 support clinical operations in the drug field."),
        ("the G-20, the EU-27 and the Boeing C-17; the FDA's drug review of clinical data"),
        ("Vista-2000 software and the Windows NT 4.0 server supply the pharmacy with drug data for patients."),
        ("Well MC-252 and Block OCS-G 32306; license to develop and commercialize the field AB-1100 oil discovery."),
        ("Tarn received an exclusive license to develop and commercialize the TX-9000 truck engine in clinical neutral wording."),
        ("a semiconductor license for the ARM-926 core and the PIC-18F4520 microcontroller used in compounds of silicon"),
        ("the Company developed the AH-64D helicopter rotor and the SM-3 missile seekers under a production contract"),
        ("Tarn will manufacture the XJ-900 motorcycle, a product of its partner, for distribution"),
        ("the satellite GSAT-11 and its launch of the transponder; treatment of revenue under SAB-104"),
    ],
)
def test_targets_machines_papers_and_notes_are_no_substances(text: str) -> None:
    assert names(text) == []
