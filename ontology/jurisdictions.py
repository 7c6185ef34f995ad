"""Jurisdictions of incorporation as data: the ways filings and EDGAR name one, and its canonical name.

Source of the two-character codes: EDGAR State and Country Codes (Form ID); of adjectives: how texts name a company's law.
"""

from __future__ import annotations

_STATES = """AL alabama| AK alaska| AZ arizona| AR arkansas| CA california| CO colorado| CT connecticut| DE delaware| DC district
of columbia| FL florida| GA georgia| HI hawaii| ID idaho| IL illinois| IN indiana| IA iowa| KS kansas| KY kentucky| LA
louisiana| ME maine| MD maryland| MA massachusetts| MI michigan| MN minnesota| MS mississippi| MO missouri| MT
montana| NE nebraska| NV nevada| NH new hampshire| NJ new jersey| NM new mexico| NY new york| NC north carolina| ND
north dakota| OH ohio| OK oklahoma| OR oregon| PA pennsylvania| PR puerto rico| RI rhode island| SC south carolina| SD
south dakota| TN tennessee| TX texas| UT utah| VT vermont| VA virginia| WA washington| WV west virginia| WI wisconsin|
WY wyoming| VI united states virgin islands| GU guam| A0 alberta| A1 british columbia| A2 manitoba| A3 new brunswick|
A4 newfoundland| A5 nova scotia| A6 ontario| A7 prince edward island| A8 quebec| A9 saskatchewan| B0 yukon| Z4 canada|
X0 united kingdom| X1 united states"""

# canonical name: EDGAR code, then other names and adjectives
_COUNTRIES = """algeria| argentina C1 argentine argentinian| australia C3 australian| austria C4 austrian| bahamas C5
bahamian| barbados C8 barbadian| belgium C9 belgian| bermuda D0 bermudian bermudan| brazil D5 brazilian| british virgin
islands D8 bvi| canada Z4 canadian| cayman islands E9 cayman caymanian| chile F3 chilean| china F4 chinese prc| colombia F8
colombian| costa rica| cote d ivoire| croatia| curacao 8B| cyprus G4 cypriot| czech republic 2N czech| denmark G7 danish|
dominican republic| egypt| finland H9 finnish| france I0 french| germany 2M german| gibraltar J1| greece J3 greek| guernsey
Y7| hong kong K3| hungary K5 hungarian| iceland K6 icelandic| india K7 indian| indonesia K8 indonesian| ireland L2 irish|
isle of man Y8 manx| israel L3 israeli| italy L6 italian| jamaica L8 jamaican| japan M0 japanese| jersey Y9| kazakhstan|
kenya| korea M5 korean| latvia| liberia N0 liberian| liechtenstein N2| luxembourg N4 luxembourgish| malaysia N8 malaysian|
malta O1 maltese| marshall islands 1T marshallese| mauritius O4 mauritian| mexico O5 mexican| monaco O9| morocco| mozambique|
netherlands P7 dutch| netherlands antilles P8| new zealand Q2| nigeria Q5| norway Q8 norwegian| panama R1 panamanian| papua
new guinea| peru R5 peruvian| philippines R6 philippine| poland R9 polish| portugal S1 portuguese| qatar| russia 1Z russian|
saudi arabia T0 saudi| singapore U0 singaporean| slovenia 2A slovenian| south africa T3| spain U3 spanish| sweden V7 swedish|
switzerland V8 swiss| taiwan F5 taiwanese| thailand W1 thai| tunisia| turkey W8 turkish| united arab emirates C0 uae| united
kingdom X0 uk england english scotland scottish wales british| united states X1 us usa american federal| venezuela X5|
vietnam Q1"""

_PHRASES = {
    "england and wales": "united kingdom", "great britain": "united kingdom", "northern ireland": "united kingdom",
    "republic of ireland": "ireland", "people s republic of china": "china", "peoples republic of china": "china",
    "the netherlands": "netherlands", "kingdom of the netherlands": "netherlands", "republic of korea": "korea",
    "south korea": "korea", "federal republic of germany": "germany", "united states of america": "united states",
    "abu dhabi": "united arab emirates", "dubai": "united arab emirates",
    "ivory coast": "cote d ivoire", "cote divoire": "cote d ivoire",
    "quebec": "quebec", "commonwealth of massachusetts": "massachusetts", "commonwealth of pennsylvania": "pennsylvania",
    "commonwealth of virginia": "virginia", "commonwealth of kentucky": "kentucky", "newfoundland and labrador": "newfoundland",
}  # fmt: skip


def _coded(entries: str) -> list[tuple[str, str]]:
    parts = [" ".join(entry.split()).split(" ", 1) for entry in entries.split("|")]
    return [(code, name) for code, name in parts]


def _names() -> dict[str, str]:
    names = dict(_PHRASES)
    for code, name in _coded(_STATES):
        names[code.casefold()] = names[name] = name
    for entry in _COUNTRIES.split("|"):
        words = entry.split()
        at = next((n for n, word in enumerate(words) if len(word) == 2 and word == word.upper()), len(words))
        name = " ".join(words[:at])
        for word in (name, *words[at:]):
            names.setdefault(word.casefold(), name)
    return names


CANONICAL: dict[str, str] = _names()
"""Folded name, code or adjective -> canonical name in lower case."""

PROVINCES: frozenset[str] = frozenset(name for code, name in _coded(_STATES) if code[0] in "AB" and code[1].isdigit())
"""Provinces of Canada: a company of one is a Canadian company."""

STATES: frozenset[str] = frozenset(name for code, name in _coded(_STATES) if code.isalpha() and code not in {"PR", "VI", "GU"})
"""States of the United States and the District of Columbia: a company of one is a United States company."""

# ISO 3166-1 codes of the countries above
_ISO = """algeria dz| argentina ar| australia au| austria at| bahamas bs| barbados bb| belgium be| bermuda bm| brazil br|
british virgin islands vg| canada ca| cayman islands ky| chile cl| china cn| colombia co| costa rica cr| cote d ivoire ci|
croatia hr| curacao cw| cyprus cy| czech republic cz| denmark dk| dominican republic do| egypt eg| finland fi| france fr|
germany de| gibraltar gi| greece gr| guam gu| guernsey gg| hong kong hk| hungary hu| iceland is| india in| indonesia id|
ireland ie| isle of man im| israel il| italy it| jamaica jm| japan jp| jersey je| kazakhstan kz| kenya ke| korea kr| latvia
lv| liberia lr| liechtenstein li| luxembourg lu| malaysia my| malta mt| marshall islands mh| mauritius mu| mexico mx| monaco
mc| morocco ma| mozambique mz| netherlands nl| new zealand nz| nigeria ng| norway no| panama pa| papua new guinea pg| peru
pe| philippines ph| poland pl| portugal pt| puerto rico pr| qatar qa| russia ru| saudi arabia sa| singapore sg| slovenia si|
south africa za| spain es| sweden se| switzerland ch| taiwan tw| thailand th| tunisia tn| turkey tr| united arab emirates ae|
united kingdom gb| united states us| united states virgin islands vi| venezuela ve| vietnam vn"""

COUNTRY_CODES: dict[str, str] = (
    dict.fromkeys(STATES, "us")
    | dict.fromkeys(PROVINCES, "ca")
    | {name: code for code, name in ((entry.split()[-1], " ".join(entry.split()[:-1])) for entry in _ISO.split("|"))}
)
"""Canonical name -> ISO 3166-1 code in lower case of the country that it is or belongs to."""
