"""A block of a notice as cut into its parts -> the parts proper, or nothing where a part is only half of one."""

from __future__ import annotations

import re

from pactgraph.loaders.lexicon.jurisdictions import STATE_CODES

_BLANK = re.compile(r"[Xx]{4,40}\Z")
_DANGLING = re.compile(r"\b(?:Chief|Vice|Senior|General|Executive|Managing|Human|and|&|of)\Z")
_GIVEN = re.compile(
    r"(?!(?:President|Treasurer|Secretary|Counsel|Legal|Controller|Director|Management|Chairman|Notices?)\b)[A-Z][a-z]{2,12}\Z"
)
_NEXT = re.compile(
    r"[ \t]{0,3}\n[ \t]{0,40}(?P<rest>[A-Z][\w.'-]{1,20}(?:\s(?:[A-Z]\w{2,12}|and|of)){0,3})[ \t]{0,5}(?=[\n;,]|\Z)"
)
_SURNAME = re.compile(r"[ \t]{0,3}\n[ \t]{0,40}(?P<rest>[A-Z][a-z'-]{2,20})[ \t]{0,5}(?=[\n;,]|\Z)")
_AND_A_FIRM = re.compile(r"[,)\s]{1,3}and(?:\s[A-Z][^\n]{2,50}\b(?:LLP|L\.L\.P\.|P\.C\.|PLLC|LLC|Inc\.?))?\s{0,3}\Z")
_LABEL = re.compile(r"[,\s]{1,3}(?:e-?mail|Address(?::.{0,80})?)\s{0,3}\Z", re.S)
_PLACE = re.compile(
    r"(?:\b(?:Centre|Center|Tower|Building|Floor|Stra(?:sse|\u00dfe)|Str|Street|Level|(?:Mail\s?[Cc]ode:?)\s\S{1,12})|\[\*{1,3}\])\Z"
)
_FORM = re.compile(
    r"\b(?:Inc\.?|INC\.?|LLC|L\.L\.C\.|LLP|L\.L\.P\.?|Corp\.?|Corporation|CORPORATION|Co\.,?\sLtd\.?|Ltd\.?|Limited|GmbH|P\.C\.|N\.A\.|PLC|plc)(?![\w&])"
)
_STREETS = re.compile(r"[A-Za-z]{3}")
# The lines of two columns, each with its street; words that begin something else.
_ROAD = r"\d{1,5}\s(?:[A-Z][\w.]{0,15}\s){1,3}(?:Street|Road|Rd|Avenue|Ave|Boulevard|Blvd|Drive|Lane)\b"
_COLUMNS = re.compile(_ROAD + r"[^;]{1,80}?\b" + _ROAD)
_MIXED = re.compile(r"\b[Ww]ith\s[Aa]\s[Cc]opy\b|\b(?:Inc|INC)\.|\bLL[CP]\b")
_PAGE = re.compile(r"(?:\d{1,2}\s){1,2}(?=\d{2,5}\s[A-Z])")
_NUMBER = re.compile(r"[,\s]{1,3}\d{1,3}\s{0,3}\Z")
# "General Counsel Halden Marsh LLP": the firm is the next one's.
_FIRM_BEHIND = re.compile(
    r"\b(?:Counsel|Officer|President|Secretary|Treasurer|Director)(?P<firm>\s{1,3}[A-Z][^\n;:]{3,60}\b(?:LLP|L\.L\.P\.?|P\.C\.))\Z"
)
# "Suite 225 Salem, Ohio 44460", "52nd Street 21st Floor Salem, OH": the street, or its number, stands before and was not read.
_FRONT_CUT = re.compile(r"(?:Suite\s[\w-]{1,6}|\d{1,3}(?:st|nd|rd|th)(?:\s(?:Floor|Street|Avenue))?)\b")
_HOUSE = re.compile(
    r"\b\d{1,5}(?:-\d{1,5})?[A-Z]?\s{1,3}(?!Floor\b)[A-Z\d]|\d-\d{3,5}\s[A-Z]|\b[Pp]\.?\s?[Oo]\.?\s{0,2}Box\b|\b(?:One|Two|Three|Four|Five)\s[A-Z]"
)
_WITH_ADDRESS = re.compile(rf",\s{{1,3}}(?:{'|'.join(sorted(STATE_CODES))})\Z|\bNo\.\s?\d")
_SENTENCE = re.compile(r"\b(?:shall|will|must|may|initiated|governed|relating)\b")


_CLOSED = re.compile(r"\)[\s,;.]{0,3}(?:and|or)?\Z")  # "(with a copy to … Attn: Paul Orrin) and"


def attention_span(reading: str, start: int, end: int) -> tuple[int, int] | None:
    """Whose attention is asked for, on to the next line where this one breaks a name or a title in two."""
    text = reading[start:end]
    if _BLANK.match(text):
        return None
    if firm := _AND_A_FIRM.search(text):
        return start, start + firm.start()
    if behind := _FIRM_BEHIND.search(text):
        return start, start + behind.start("firm")
    if label := _LABEL.search(text) or _NUMBER.search(text) or _CLOSED.search(text):
        return start, start + label.start()
    if _DANGLING.search(text):
        rest = _NEXT.match(reading, end)
        return (start, rest.end("rest")) if rest else None
    if _GIVEN.match(text):
        rest = _SURNAME.match(reading, end)
        return (start, rest.end("rest")) if rest else None
    return start, end


def addressee_span(reading: str, start: int, end: int) -> tuple[int, int] | None:
    """Whom it is addressed to, without the name of the house that follows."""
    text = reading[start:end].rstrip(" \n\t,:;.-(")
    if _BLANK.match(text) or _WITH_ADDRESS.search(text):
        return None
    if label := _LABEL.search(text):
        return start, start + label.start()
    if _PLACE.search(text) is None:
        return start, end
    forms = list(_FORM.finditer(text))
    return (start, start + forms[-1].end()) if forms else None


def address_span(reading: str, start: int, end: int) -> tuple[int, int] | None:
    """The address without the number of a page before it; None for a postcode alone and for a sentence."""
    page = _PAGE.match(reading, start, end)
    start = page.end() if page else start
    text = reading[start:end]
    if (front := _FRONT_CUT.match(text)) and _HOUSE.search(text, front.end()) is None and "-" not in front[0]:
        return None
    return (start, end) if _STREETS.search(text) and not _SENTENCE.search(text) and not _MIXED.search(text) else None


def in_columns(text: str) -> bool:
    """Whether an address runs on into that of the next column, so that nobody knows whose the other lines are."""
    return _COLUMNS.search(text) is not None
