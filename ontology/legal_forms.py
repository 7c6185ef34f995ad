"""Legal forms of organizations as data: one code for each form, its spellings, and a name that shows it.

A spelling is written as a folded name has it: lower case, no punctuation, single letters joined ("S. r. l." -> "srl").
Codes follow the usual abbreviation; forms of one meaning in several languages keep their own code, since an S.A. is no Inc.
"""

from __future__ import annotations

from typing import NamedTuple


class LegalForm(NamedTuple):
    """A legal form: `spellings` are folded, the longest need not come first; `example` is a fictional name that bears it."""

    code: str
    spellings: tuple[str, ...]
    example: str


LEGAL_FORMS: tuple[LegalForm, ...] = (
    LegalForm("inc", ("inc", "incorporated", "incorporation"), "Larkfield Optics, Inc."),
    LegalForm("corp", ("corp", "corporation", "corpn"), "Larkfield Corp."),
    LegalForm("co", ("co", "company", "cos", "companies"), "Larkfield Tool Company"),
    LegalForm("ltd", ("ltd", "limited", "ltda", "ltee", "limitada", "limited sirketi", "ltd sti"), "Larkfield Shipping Ltd."),
    LegalForm("llc", ("llc", "lc", "limited liability company", "limited liability co"), "Larkfield Realty, L.L.C."),
    LegalForm("lp", ("lp", "limited partnership"), "Larkfield Pipeline, L.P."),
    LegalForm("lllp", ("lllp", "limited liability limited partnership"), "Larkfield Farms, LLLP"),
    LegalForm("llp", ("llp", "limited liability partnership"), "Larkfield & Moss LLP"),
    LegalForm("gp", ("general partnership",), "Larkfield Rentals, a general partnership"),
    LegalForm("pc", ("pc", "professional corporation"), "Larkfield Dental, P.C."),
    LegalForm("pa", ("pa", "professional association"), "Larkfield Surgeons, P.A."),
    LegalForm("pllc", ("pllc",), "Larkfield Law, PLLC"),
    LegalForm("pbc", ("pbc", "public benefit corporation"), "Larkfield Water, PBC"),
    LegalForm("plc", ("plc", "public limited company"), "Larkfield plc"),
    LegalForm("na", ("na", "national association"), "Larkfield Bank, N.A."),
    LegalForm("fsb", ("fsb", "federal savings bank"), "Larkfield Savings, F.S.B."),
    LegalForm("ssb", ("ssb",), "Larkfield Bank, S.S.B."),
    LegalForm("trust", ("trust", "business trust", "statutory trust"), "Larkfield Mortgage Trust"),
    LegalForm("ulc", ("ulc", "unlimited liability company"), "Larkfield Canada ULC"),
    LegalForm("unltd", ("unlimited",), "Larkfield Unlimited"),
    LegalForm("dac", ("dac", "designated activity company"), "Larkfield Finance DAC"),
    LegalForm("sa", ("sa", "societe anonyme", "sociedad anonima", "sociedade anonima"), "Larkfield S.A."),
    LegalForm("sadecv", ("sa de cv", "sab de cv", "sapi de cv"), "Larkfield S.A. de C.V."),
    LegalForm("srldecv", ("s de rl de cv", "s de rl", "sde rl de cv", "sde rl"), "Larkfield S. de R.L. de C.V."),
    LegalForm("sas", ("sas", "societe par actions simplifiee"), "Larkfield S.A.S."),
    LegalForm("sarl", ("sarl", "sa rl", "societe a responsabilite limitee"), "Larkfield S.à r.l."),
    LegalForm("snc", ("snc",), "Larkfield SNC"),
    LegalForm("sca", ("sca", "societe en commandite par actions"), "Larkfield S.C.A."),
    LegalForm("scs", ("scs", "scsp"), "Larkfield SCSp"),
    LegalForm("srl", ("srl", "societa a responsabilita limitata", "sociedad de responsabilidad limitada"), "Larkfield S.r.l."),
    LegalForm("spa", ("spa", "societa per azioni"), "Larkfield S.p.A."),
    LegalForm("sl", ("sl", "slu", "sociedad limitada"), "Larkfield S.L."),
    LegalForm("ag", ("ag", "aktiengesellschaft"), "Larkfield AG"),
    LegalForm("gmbh", ("gmbh", "gesellschaft mit beschrankter haftung"), "Larkfield GmbH"),
    LegalForm("kg", ("kg", "kommanditgesellschaft"), "Larkfield KG"),
    LegalForm("kgaa", ("kgaa",), "Larkfield KGaA"),
    LegalForm("gmbhcokg", ("gmbh and co kg", "gmbh co kg"), "Larkfield GmbH & Co. KG"),
    LegalForm("ohg", ("ohg",), "Larkfield OHG"),
    LegalForm("se", ("se", "societas europaea"), "Larkfield SE"),
    LegalForm("nv", ("nv", "naamloze vennootschap"), "Larkfield N.V."),
    LegalForm("bv", ("bv", "besloten vennootschap"), "Larkfield B.V."),
    LegalForm("cv", ("cv",), "Larkfield C.V."),
    LegalForm("ab", ("ab", "aktiebolag", "publ ab"), "Larkfield AB"),
    LegalForm("oy", ("oy", "oyj", "osakeyhtio"), "Larkfield Oy"),
    LegalForm("as", ("as", "asa", "aksjeselskap"), "Larkfield AS"),
    LegalForm("aps", ("aps", "anpartsselskab"), "Larkfield ApS"),
    LegalForm("hf", ("hf", "ehf"), "Larkfield hf."),
    LegalForm("kk", ("kk", "kabushiki kaisha", "kabushiki gaisha"), "Larkfield K.K."),
    LegalForm("gk", ("godo kaisha",), "Larkfield Godo Kaisha"),
    LegalForm("pte", ("pte",), "Larkfield Pte. Ltd."),
    LegalForm("pty", ("pty", "proprietary"), "Larkfield Pty Ltd"),
    LegalForm("pvt", ("pvt", "private"), "Larkfield Private Limited"),
    LegalForm("bhd", ("bhd", "berhad", "sdn bhd", "sendirian berhad"), "Larkfield Sdn. Bhd."),
    LegalForm("tbk", ("tbk",), "Larkfield Tbk"),
    LegalForm("doo", ("doo",), "Larkfield d.o.o."),
    LegalForm("sro", ("sro",), "Larkfield s.r.o."),
    LegalForm("zoo", ("sp zoo", "sp z oo", "sp zo o"), "Larkfield Sp. z o.o."),
    LegalForm("kft", ("kft",), "Larkfield Kft."),
    LegalForm("ooo", ("ooo",), "Larkfield OOO"),
    LegalForm("eirl", ("eireli", "eirl"), "Larkfield Eireli"),
)

# Words of an address or a title that EDGAR and filings append to a name: "/DE/", "(publ)".
NAME_TAILS: frozenset[str] = frozenset({"publ", "adr", "new", "old"})

# Short forms in conformed names and their full words. An entry must have one reading in company names only.
NAME_WORDS: dict[str, str] = {
    "intl": "international", "int'l": "international", "internatl": "international", "natl": "national", "nat'l": "national",
    "mfg": "manufacturing", "mfrs": "manufacturers", "svc": "service", "svcs": "services", "serv": "services",
    "hldg": "holding", "hldgs": "holdings", "grp": "group", "mgmt": "management", "mgt": "management", "bros": "brothers",
    "finl": "financial", "fin'l": "financial", "assn": "association", "assoc": "associates", "assocs": "associates",
    "labs": "laboratories", "lab": "laboratory", "tech": "technology", "techs": "technologies", "comm": "communications",
    "commun": "communications", "communs": "communications", "pharm": "pharmaceutical", "pharma": "pharma", "inds": "industries",
    "ind": "industries",
    "dev": "development", "invt": "investment", "invts": "investments", "ptnrs": "partners", "sys": "systems",
    "univ": "university", "ctr": "center", "centre": "center", "ins": "insurance", "pwr": "power", "elec": "electric",
    "prods": "products", "props": "properties", "rlty": "realty", "tr": "trust", "bancorporation": "bancorp", "st": "saint",
    "saint": "saint", "mt": "mount", "mount": "mount", "dept": "department", "gov't": "government", "govt": "government",
    "cmnty": "community", "res": "resources", "entmt": "entertainment", "sciences": "sciences", "sols": "solutions",
    "number": "no",
}  # fmt: skip

# Words that many companies of different owners bear: alone they tell nothing.
COMMON_WORDS: frozenset[str] = frozenset(
    "american bancorp bank capital company corporation enterprises equity finance financial first fund general global group"
    " holding holdings industries international investment investments management national of partners partnership"
    " properties realty resources services systems technologies technology the trust united".split()
)
