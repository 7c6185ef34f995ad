"""States, provinces and countries that registrants are incorporated in, and postal codes of the states.

Sources: ISO 3166 (countries), the United States Postal Service (states), EDGAR's list of state and country codes.
"""

from __future__ import annotations

import re

STATE_CODES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado", "CT": "Connecticut",
    "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho",
    "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine",
    "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri",
    "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
    "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon",
    "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas",
    "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin",
    "WY": "Wyoming", "PR": "Puerto Rico",
}  # fmt: skip

_ABROAD = """
Alberta|Anguilla|Antigua and Barbuda|Argentina|Aruba|Australia|Austria|Bahamas|Bahrain|Barbados|Belgium|Belize|Bermuda|Brazil
|British Columbia|British Virgin Islands|Bulgaria|Canada|Cayman Islands|Channel Islands|Chile|China|Colombia|Costa Rica|Curacao
|Curaçao|Cyprus|Czech Republic|Denmark|Dominican Republic|Ecuador|Egypt|England and Wales|England & Wales|England|Estonia|Finland
|France|Germany|Ghana|Gibraltar|Greece|Guam|Guernsey|Hong Kong|Hungary|Iceland|India|Indonesia|Ireland|Isle of Man|Israel|Italy
|Jamaica|Japan|Jersey|Jordan|Kazakhstan|Kenya|Korea|Kuwait|Latvia|Liberia|Liechtenstein|Lithuania|Luxembourg|Malaysia|Malta
|Manitoba|Marshall Islands|Mauritius|Mexico|Monaco|Netherlands Antilles|Netherlands|New Brunswick|New Zealand|Newfoundland
|Nigeria|Northern Ireland|Norway|Nova Scotia|Ontario|Pakistan|Panama|Peru|Philippines|Poland|Portugal|Prince Edward Island|Qatar
|Quebec|Québec|Romania|Russia|Russian Federation|Saskatchewan|Saudi Arabia|Scotland|Serbia|Singapore|Slovakia|Slovenia
|South Africa|Spain|St\\. Kitts and Nevis|Sweden|Switzerland|Taiwan|Thailand|Trinidad and Tobago|Turkey|Turks and Caicos Islands
|Ukraine|United Arab Emirates|United Kingdom|United States of America|Uruguay|Vanuatu|Venezuela|Vietnam
|Virgin Islands|Wales|Yukon Territory|Yukon|Zimbabwe|Federal Republic of Germany|People's Republic of China
"""
_NAMES = [
    *STATE_CODES.values(),
    *(name.strip().replace("\\", "") for name in _ABROAD.replace("\n", "").split("|") if name.strip()),
]

# The names in small letters.
JURISDICTIONS = frozenset(name.casefold() for name in _NAMES)

# Any of the names, in any case, longest first where one holds another; for use inside larger patterns.
JURISDICTION = "(?:" + "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in sorted(_NAMES, key=len, reverse=True)) + ")"
