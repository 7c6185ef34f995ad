"""What a preamble says of a party besides its name: where it was founded and where it has its office."""

from __future__ import annotations

import re

from pactgraph.loaders.document import Document
from pactgraph.ontology.records import Fact

_FOUNDED = re.compile(
    r",?\s{1,3}an?\s{1,3}(?P<place>[A-Z][a-z]{2,20}(?:\s[A-Z][a-z]{2,20})?)\s{1,3}(?:[a-z-]{2,20}\s){0,3}"
    r"(?:corporation|company|partnership|trust|bank|association|corp\.)",
)
_UNDER_LAWS = re.compile(
    r"\b(?:organi[sz]ed|incorporated|existing|formed)[^;()\"]{0,40}?\bunder the laws? of (?:the )?(?:(?:State"
    r"|Commonwealth|Province|(?:Federal )?Republic|Kingdom|Grand Duchy|Principality) of (?:the )?)?"
    r"(?P<place>People's\sRepublic\sof\sChina|[A-Z][a-z]{2,20}(?:\s[A-Z][a-z]{2,20}){0,2}(?!'))"
)
# "a Spanish corporation" was founded in Spain.
_COUNTRY_OF = {
    "American": "United States",
    "Australian": "Australia",
    "Austrian": "Austria",
    "Belgian": "Belgium",
    "British": "United Kingdom",
    "Canadian": "Canada",
    "Chinese": "China",
    "Danish": "Denmark",
    "Dutch": "Netherlands",
    "English": "England",
    "Finnish": "Finland",
    "French": "France",
    "German": "Germany",
    "Indian": "India",
    "Irish": "Ireland",
    "Israeli": "Israel",
    "Italian": "Italy",
    "Japanese": "Japan",
    "Korean": "Korea",
    "Norwegian": "Norway",
    "Spanish": "Spain",
    "Swedish": "Sweden",
    "Swiss": "Switzerland",
}
# A full stop, but for those of "St. Louis", "Orr Blvd. East", "P.O. Box 12" and "NJ. 08054".
_FULL_STOP = (
    r"(?<!\b[NSEWO])(?<!\b(?:St|No|Nr|Bl|Dr|Rd|Ft|Mt|Pl|Ct|Sq))(?<!\b(?:Ave|Hwy|Ste|Str|Fl[rt]))"
    + r"(?<!\b(?:Blvd|Bldg|Pkwy))\.\s(?!\d)"
)
_OFFICE = re.compile(
    r"\b(?:offices?|place of business|address|residing|located|principal offices)\b(?:\s(?:is|are|at|located|in|of"
    r"|being|situated)){1,3}\s{1,3}"
    r"(?P<place>(?=[^;(\"]{0,60}\d)[A-Z0-9](?:[^;(\"\n]|\n(?!\s{0,9}\n)){8,140}?)"
    rf"(?=\s?[;(\"]|,\s{{1,3}}[a-z]|\s(?:and|hereinafter|hereafter|as|on|who)\b|{_FULL_STOP}|$)"
)


def find_party_jurisdiction(document: Document, start: int, end: int) -> Fact[str] | None:
    """Find the state or country under whose law the party described in `[start, end)` was founded."""
    match = _FOUNDED.match(document.reading, start, end) or _UNDER_LAWS.search(document.reading, start, end)
    return _fact(document, match, "party: jurisdiction") if match else None


def find_party_address(document: Document, start: int, end: int) -> Fact[str] | None:
    """Find the address of the party described in `[start, end)`, on one line."""
    match = _OFFICE.search(document.reading, start, end)
    return _fact(document, match, "party: address") if match else None


def _fact(document: Document, match: re.Match[str], rule: str) -> Fact[str]:
    value = " ".join(match["place"].split()).rstrip(" ,")
    value = _COUNTRY_OF.get(value, value) if rule == "party: jurisdiction" else value
    return Fact[str](
        value=value, mentions=(document.mention(match.start("place"), match.end("place")),), rule=rule, confidence=0.8
    )
