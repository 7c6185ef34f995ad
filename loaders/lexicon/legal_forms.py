"""Legal forms at the end of organizations' names, with examples of each and a neighbour that is none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LegalForm:
    """One legal form: how it is written (a pattern), names that bear it, and a text that must not be read as one."""

    name: str
    pattern: str
    examples: tuple[str, ...]
    neighbour: str


LEGAL_FORMS: tuple[LegalForm, ...] = (
    LegalForm(
        "Incorporated",
        r"(?:Inc|INC)\b\.?|Incorporated(?!\s{1,3}(?:by|herein|into|under)\b)|INCORPORATED(?!\s{1,3}(?:BY|HEREIN)\b)",
        ("Orchid Foods, Inc.", "ORCHID FOODS INC"),
        "including fees",
    ),
    LegalForm(
        "Corporation",
        r"(?:Corp|CORP)\b\.?|Corporation|CORPORATION",
        ("Halden Corp.", "Halden Corporation"),
        "a Delaware corporation",
    ),
    LegalForm(
        "Company",
        r"(?<!, )(?:Co|CO)\b(?!-)\.?|(?<=[a-z], )Co\.(?=[,;]|\s\(|\s(?:and|an?)\s|$)|Company|COMPANY",
        ("Brock & Co.", "The Tarn Company", "Halden Holding, Co."),
        "the Company",
    ),
    LegalForm(
        "Limited",
        r"(?:Ltd|LTD)\b\.?|Limited(?!\s{1,2}(?:Liability|Partnership))|LIMITED(?!\s{1,2}(?:LIABILITY|PARTNERSHIP))",
        ("Corran Mills Ltd.", "Corran Mills Limited"),
        "limited liability",
    ),
    LegalForm(
        "Limited liability company",
        r"L\.\s?L\.\s?C\b\.?|LLC|L\.\s?C\.|Limited\sLiability\sCompany|LIMITED\sLIABILITY\sCOMPANY",
        ("Fenwick Park, L.L.C.", "Fenwick LLC"),
        "a Nevada limited liability company",
    ),
    LegalForm(
        "Limited partnership",
        r"L\.\s?P\b\.?|LP|LLLP|Limited\s{1,2}Partnership|LIMITED\s{1,2}PARTNERSHIP",
        ("Sable Credit Partners L.P.", "High Fen Limited Partnership"),
        "the general partner",
    ),
    LegalForm("Limited liability partnership", r"L\.\s?L\.\s?P\b\.?|LLP", ("Marsh & Dow LLP",), "auditors"),
    LegalForm("Public limited company", r"(?:plc|PLC|Plc)\b|p\.l\.c\.|P\.L\.C\.", ("Tarn Holdings plc",), "public offering"),
    LegalForm(
        "National association",
        r"N\.\s?A\b\.?|NA(?=[,;.)\"\s])|National\sAssociation|NATIONAL\sASSOCIATION",
        ("Union Bank, N.A.",),
        "NASDAQ",
    ),
    LegalForm(
        "Société anonyme",
        r"S\.\s?A\b(?!\.\s?[SU]\b)\.?(?:\s(?:de|DE)\sC\.\s?V\.)?|SA(?=[,;.)\"\s])",
        ("Vertrie S.A.", "Minera Alta S.A. de C.V."),
        "SALE",
    ),
    LegalForm("Sociedad limitada", r"S\.\s?L\.(?:\s?U\b\.?)?", ("Vertrie Solar S.L.", "Vertrie Solar S.L.U."), "SLOW"),
    LegalForm("Sociedad anónima unipersonal", r"S\.\s?A\.\s?U\b\.?", ("Vertrie S.A.U.",), "SAUCE"),
    LegalForm("Società a responsabilità limitata", r"S\.\s?r\.\s?l\b\.?|S\.R\.L\b\.?|Srl", ("Officine Lodi S.r.l",), "s. r."),
    LegalForm("Società per azioni", r"S\.\s?p\.\s?A\b\.?|SpA|S\.P\.A\.", ("Officine Lodi S.p.A.",), "SPA services"),
    LegalForm(
        "Société à responsabilité limitée", r"S\.\s?[àáaÀÁ]\.?\s?[rR]\.\s?[lL]\b\.?|S[àáa]rl|SARL", ("Vertrie S.à r.l.",), "sari"
    ),
    LegalForm("Société par actions simplifiée", r"S\.\s?A\.\s?S\b\.?|SAS(?=[,;.)\"\s])", ("Vertrie S.A.S.",), "SASH"),
    LegalForm(
        "Gesellschaft mit beschränkter Haftung",
        r"GmbH(?:\s&\sCo\.?\s(?:KG|OHG|KGaA))?|GMBH",
        ("Nordlicht GmbH", "Nordlicht GmbH & Co. KG"),
        "a German company",
    ),
    LegalForm(
        "Aktiengesellschaft",
        r"AG(?=[,;.)\"\s]|$)|Aktiengesellschaft|AKTIENGESELLSCHAFT|KGaA|SE(?=[,;.)\"\s]|$)",
        ("Alpenbank AG",),
        "AGENT",
    ),
    LegalForm("Naamloze vennootschap", r"N\.\s?V\b\.?|NV(?=[,;.)\"\s])", ("Delta N.V.",), "NEVADA"),
    LegalForm("Besloten vennootschap", r"B\.\s?V\b\.?|BV(?=[,;.)\"\s])", ("Delta Holding B.V.",), "BVI"),
    LegalForm(
        "Aktiebolag",
        r"AB(?: \((?:publ|PUBL)\)|(?=[,;.)\"\s]|$))|A/S|A\.S\.|ASA|Oyj?\b|AS(?=[,;)])",
        ("Skog AB", "Skog AB (publ)", "Nordsund A/S"),
        "ABL",
    ),
    LegalForm("Kabushiki kaisha", r"K\.\s?K\b\.?|KK\b|Kabushiki Kaisha", ("Sora K.K.",), "KKR"),
    LegalForm("Proprietary limited", r"Pt[ye]\.?\s(?:Ltd|LTD|Limited)\b\.?|Sdn\.?\sBhd\.?", ("Coral Pty Ltd",), "party"),
    LegalForm("Unlimited liability company", r"ULC|U\.L\.C\b\.?", ("Corran Canada ULC",), "CULT"),
    LegalForm("Designated activity company", r"DAC|Designated Activity Company", ("Corran Aviation DAC",), "DACH"),
    LegalForm("Anpartsselskab", r"ApS", ("Nordsund ApS",), "Apse"),
    LegalForm("Sociedade limitada", r"Ltda\b\.?", ("Corran Brasil Ltda.",), "Ltd"),
    LegalForm("Public benefit corporation", r"PBC|P\.B\.C\.", ("Fern Group PBC",), "PCB"),
    LegalForm("Farm credit bank", r"ACB|FLCA", ("Corran Farm Bank, ACB",), "AC"),
    LegalForm(
        "Professional corporation",
        r"(?:P\.\s?C\.|P\.\s?A\.)(?!\s[A-Z][a-z]|,?\s\d{5})|PLLC|P\.L\.L\.C\b\.?",
        ("Fenwick Dental Associates, P.C.", "Fenwick Surgeons, P.A.", "Marsh Law PLLC"),
        "P.C. Moss",
    ),
    LegalForm(
        "Sociedad de responsabilidad limitada",
        r"S\.\sde\sR\.\s?L\.(?:\sde\sC\.\s?V\.)?",
        ("Minera Alta, S. de R.L. de C.V.",),
        "S. de Rosa",
    ),
    LegalForm("Spółka z ograniczoną odpowiedzialnością", r"Sp\.?\sz\s?o\.\s?o\.", ("Skala Polska Sp. z o.o.",), "Sp. z"),
    LegalForm("Korlátolt felelősségű társaság", r"Kft\b\.?", ("Skala Budapest Kft.",), "kft"),
    LegalForm("Federal savings bank", r"FSB|F\.S\.B\.", ("Lakeside Savings, FSB",), "FASB"),
)

# Words that, at the end of a capitalised name, make an organization of it without a legal form.
WEAK_FORMS: tuple[LegalForm, ...] = (
    LegalForm(
        "Bank",
        r"Bank|BANK|Bancorp|Bankshares|Landesbank",
        ("Cornerstone Bank", "Royal Bank of Ardmore", "Harz Landesbank"),
        "a bank",
    ),
    LegalForm("Cooperative", r"Cooperative(?!\s[A-Z])", ("Tarn Electric Cooperative",), "a cooperative"),
    LegalForm("Trust", r"Trust|TRUST", ("Harrow Realty Trust",), "in trust"),
    LegalForm(
        "Partners", r"Partners|PARTNERS|Associates|Partnership|Advisors|Advisers", ("Stonebridge Venture Partners",), "partners"
    ),
    LegalForm("Fund", r"Fund|FUND|Funds", ("Harrow Master Fund",), "to fund"),
    LegalForm("Group", r"Group|GROUP|Holdings|HOLDINGS|Holding", ("Harrow Group",), "the group"),
    LegalForm(
        "Securities",
        r"Securities(?!\s{1,3}(?:and|&)\s{1,3}Exchange)|SECURITIES(?!\s{1,3}(?:AND|&))|Markets",
        ("Ardmore Securities",),
        "its securities",
    ),
    LegalForm(
        "Public body",
        r"Department|Authority|Agency|Commission|Ministry|Bureau|Administration|Council|District|Division(?=\sof\s[A-Z])",
        ("Nevada State Land Department",),
        "the department",
    ),
    LegalForm(
        "Institution",
        r"(?:Retirement|Pension)\s(?:System|Fund|Trust)|University|Institute|Foundation|Hospital|College|Association|ASSOCIATION|Clinic|Conservancy|Society",
        ("Larkfield University",),
        "a university",
    ),
    LegalForm(
        "Trade",
        r"Pharmaceuticals?|Therapeutics|Technologies|Laboratories|Industries|Enterprises|Systems|Ventures|Capital|Insurance|Brothers",
        ("Larkfield Pharmaceuticals",),
        "pharmaceuticals",
    ),
)
