"""What looks like the code name of a compound and is none: targets, diseases, forms, standards, ratings, machines.

A code is compared without hyphens and in capitals. Sources: HGNC gene symbols (targets), the SEC's index of forms, the names
of accounting standards, and what filings number in the same way.
"""

from __future__ import annotations

import re

# Symbols of genes, receptors, antigens and enzymes that drugs aim at.
TARGETS = re.compile(
    r"(?:HER[1-4]|ERBB\d|CD\d{1,3}[A-Z]?|PD-?L?-?[12]|CTLA-?4|EGFR\w*|VEGFR?-?[A-D]?\d?|FGFR?\d{0,2}|PDGFR?[AB]?|IL-?\d{1,2}[A-Z]{0,2}R?|TNFR?\d?|TGF-?B?\d?"
    r"|K?RAS-?G?\d*[A-Z]?|BRAF-?V?\d*[A-Z]?|PRMT\d|TYK2|JAK-?\d|BTK\d?|PI3K|MTOR\d?|AKT\d?|MEK-?\d?(?:/\d)?|ERK\d?|CDK-?\d{1,2}(?:/\d)?|PARP-?\d?|BCL-?\d{1,2}|MCL-?1"
    r"|TROP-?2|BCMA\d?|GPRC5D|GLP-?\d|GIP\d?|SGLT-?\d|DPP-?\d|PCSK-?9|CYP\d\w*|P2Y12|5-?HT-?\d\w{0,2}|NK-?\d|H[12]R?|M[1-5]R?|D[1-5]R?|A[12][AB]R|HDAC\d{0,2}|BRCA-?[12]"
    r"|TLR-?\d{1,2}|CCR-?\d{1,2}|CXCR-?\d|CXCL-?\d{1,2}|GPR\d{1,3}|P53|TP53|MDM2|IDH-?[12]|FLT-?3|MET\d{1,2}|ALK-?\d?|ROS-?1|RET\d?|NTRK\d?|TRK[A-C]|KIT\d{1,2}|CFTR\d?"
    r"|LAG-?3|TIM-?3|TIGIT\d?|OX40L?|GITR|4-?1BB|CLDN\d{1,2}|CLAUDIN-?\d{1,2}(?:\.\d)?|DLL[34]|NECTIN-?\d|B7-?H\d|FAP\d?|PSMA\d?|GPC-?\d|MSLN\d?|MUC-?\d{1,2}|WNT\d{0,2}[AB]?"
    r"|LRRK2|SOD-?1|APOE?-?\d?|APOC-?\d|ANGPTL\d|LP-?PLA2|HMG\w*|ACE-?2|S1P\d?|PDE-?\d{1,2}[A-D]?|NAV-?\d\.?\d?|GABA\w?\d?|HSP-?\d{2}|STAT-?\d|SMAD\d|NRF-?2|KEAP1|PPAR\w?\d?"
    r"|C[35]A?R?\d?|FC\w?RN?\d?|IGF-?1R?|IGG[1-4]|IGA\d?|HLA-?\w+|R?AAV-?\w{0,6}|HEK-?293\w?|CHO-?K1|TAU\d|UCP\d|HIF-?\d\w?|PHD\d|EZH[12]|BRD\d|BET\d|SHP-?2|SOS-?1|KIF\d{1,2}|PLK\d|ATR\d?|WEE-?1|POLQ\d?|NLRP-?3|RIPK\d|IRAK-?\d|DNA-?PK\d?)"
)

# Diseases, germs and trials.
DISEASES = re.compile(
    r"(?:COVID-?\d\d|SARS-?COV-?2?|MERS-?\w*|H\dN\d|HIV-?\d|HCV-?\d?\w?|HBV-?\d?|HPV-?\d*|HSV-?\d|RSV-?\w?|EBV\d?|CMV\d?|NCT\d+|MPS-?[IV]+\d?|T[12]D\d?|A1C|HBA1C|MSI-?H?|B12|B6|D3|K2|CA-?\d{2,3})"
)

# Families of trials: their names are words, and numbered like candidates.
TRIALS = re.compile(
    r"(?:KEYNOTE|KEYLYNK|KEYVIBE|KEYFORM|CHECKMATE|LITESPARK|LEAP|ECHO|IMPOWER|IMVIGOR|IMBRAVE|DESTINY|TROPION|JAVELIN|MONARCH|PALOMA|BEACON"
    r"|CODEBREAK|LIBRETTO|ASCENT|EMPOWER|ODYSSEY|SURPASS|SURMOUNT|SUSTAIN|PIONEER|STEP|ORIENT|RATIONALE|MARIPOSA|PAPILLON|EXPLORER|VALOR"
    r"|HORIZON|CANVAS|PHOENIX|VOYAGE|ASPIRE|SPIRIT|STELLAR|ZENITH|MAJESTEC|MONUMENTAL|CARTITUDE|KARMMA|TRANSFORM|TRANSCEND|ZUMA|TROPICS"
    r"|MASTERKEY|CONTACT|COSMIC|ENGAGE|EMERGE|ENVISION|TRAILBLAZER|ILLUMINATE|APOLLO|HELIOS|ATLAS|FUSION|GENESIS|BRAVO|POETYK)-?\d{1,4}[A-Z]?"
)

# Forms, sections, exhibits, ratings, standards, clean-room grades, postcodes, quarters, years, vehicles, aircraft, file formats.
PAPERWORK = re.compile(
    r"(?:EX-?\d\S*|[SFN]-?\d{1,2}[A-Z]{0,3}|W-?\d[A-Z-]*|10-?[KQ]\w?|8-?K\w?|[A-Z]-\d{1,3}(?:-\d{1,3})?|[A-Z]\d{1,2}[A-Z]?|(?:B?AA?|BA|CAA?)\d|Q[1-4]|[1-4]Q\d*|H[12]|FY-?\d+|CY-?\d+"
    r"|S?FAS-?\d\S*|FIN-?\d\S*|ASC-?\d\S*|ASU-?\d\S*|EITF-?\d\S*|IFRS-?\d\S*|IAS-?\d\S*|SAB-?\d\S*|APB-?\d\S*|SOP-?\d\S*|AU-?C?\d+|AS-?\d{4}|IFRIC-?\d+|PCAOB\S*|CFR\d*|USC\d*|SEC-?\d\S*|ISO-?\d\S*|ICH-?\w*|ICD-?\d+"
    r"|MIL-?\S*\d|RULE-?\d\S*|SECTION-?\d\S*|NO-?\d\S*|PART-?\d\S*|ITEM-?\d\S*|NOTE-?\d\S*|TIER-?\d|LEVEL-?\d|SERIES-?\d\S*|CLASS-?\d\S*|PHASE-?\d\w?|TYPE-?\d\w?|LOT-?\d\S*|BLOCK-?\d\S*|UNIT-?\d\S*|SUITE-?\d\S*|ROOM-?\d\S*"
    r"|TITLE-?\d\S*|PAGE-?\d\S*|TABLE-?\d\S*|ANNEX-?\d\S*|SCHEDULE-?\d\S*|APPENDIX-?\d\S*|BOX-?\d\S*|HIGHWAY-?\d+|ROUTE-?\d+|I-\d{1,3}|US-?\d{2,}|CO2|H2O|NOX|SO2|CH4|N2O|O2|N2|H2S?|NH3|PM\d{1,2}|MP3|MP4|MPEG-?\d|H26\d|3G|4G|5G|802\S*"
    r"|B7\d7\S*|A3\d0\S*|MD-?\d\d|CRJ-?\d+|ERJ-?\d+|F-?1\d{2}|UH-?\d+\w?|KC-?\d+|C-?1\d\d?\w?|LIBOR\d*|EURIBOR\d*|TARGET2|G-?\d|MD5|SHA-?\d+|AES-?\d+|Y2K|R&D|401K|BR-?\d|KY-?\d\S*|PO-?\d+|PN-?\d+|SN-?\d+)"
)


# Letters before figures that count something else: offices and their papers, currencies, standards, tests, postcodes.
NUMBERED = frozenset(
    """
    ANDA AUD BLA CAD CFR CHF CIK DMF EIN EUR FDA FDIC GBP GMP HKD ICH IND IRS ISO JPY LLC NDA PCT PSA RMB SEC SGD SOP TSH USC USD
    USP WIPO AD CA CH CZ DE DK EE EP EU FI FR HR HU IS JP LI LT LU LV MC NO PL PO RO SE SI SK UK US WO
    """.split()
)


def is_no_compound(code: str) -> bool:
    """Whether `code` is the symbol of a target, disease, form, standard or machine."""
    folded = code.upper().replace("\u00ad", "-").replace("\u2011", "-").replace("\u2010", "-").replace("- ", "-")
    return any(pattern.fullmatch(folded) is not None for pattern in (TARGETS, DISEASES, TRIALS, PAPERWORK))
