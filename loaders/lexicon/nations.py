"""Words for a country's law that are not its name: adjectives ("Swiss law") and abbreviations ("PRC law"), in small letters."""

from __future__ import annotations

LAW_OF = {
    "argentine": "Argentina", "australian": "Australia", "austrian": "Austria", "belgian": "Belgium", "brazilian": "Brazil",
    "bulgarian": "Bulgaria", "canadian": "Canada", "chilean": "Chile", "chinese": "China", "colombian": "Colombia",
    "croatian": "Croatia", "cypriot": "Cyprus", "cyprus": "Cyprus", "czech": "Czech Republic", "danish": "Denmark",
    "dutch": "Netherlands", "egyptian": "Egypt", "english": "England", "estonian": "Estonia", "finnish": "Finland",
    "french": "France", "german": "Germany", "greek": "Greece", "hungarian": "Hungary", "icelandic": "Iceland",
    "indian": "India", "indonesian": "Indonesia", "irish": "Ireland", "israeli": "Israel", "italian": "Italy",
    "japanese": "Japan", "jordanian": "Jordan", "korean": "Korea", "latvian": "Latvia", "lithuanian": "Lithuania",
    "malaysian": "Malaysia", "maltese": "Malta", "mexican": "Mexico", "moroccan": "Morocco", "norwegian": "Norway",
    "peruvian": "Peru", "philippine": "Philippines", "polish": "Poland", "portuguese": "Portugal", "romanian": "Romania",
    "russian": "Russia", "saudi": "Saudi Arabia", "scots": "Scotland", "scottish": "Scotland", "serbian": "Serbia",
    "slovak": "Slovakia", "slovenian": "Slovenia", "spanish": "Spain", "swedish": "Sweden", "swiss": "Switzerland",
    "taiwanese": "Taiwan", "thai": "Thailand", "turkish": "Turkey", "ukrainian": "Ukraine", "vietnamese": "Vietnam",
    "welsh": "Wales", "prc": "People's Republic of China", "p.r.c.": "People's Republic of China",
    "p.r. china": "People's Republic of China", "pr china": "People's Republic of China", "uk": "United Kingdom",
    "u.k.": "United Kingdom", "hong kong sar": "Hong Kong", "hksar": "Hong Kong", "uae": "United Arab Emirates",
}  # fmt: skip
