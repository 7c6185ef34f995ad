"""A block of a notice as cut into its parts -> the parts proper, or nothing where a part is only half of one."""

from __future__ import annotations

import re

_BLANK = re.compile(r"[Xx]{4,40}\Z")
_DANGLING = re.compile(r"\b(?:Chief|Vice|Senior|General|Executive|Managing|and|&|of)\Z")
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
_SENTENCE = re.compile(r"\b(?:shall|will|must|may|initiated|governed|relating)\b")


def attention_span(reading: str, start: int, end: int) -> tuple[int, int] | None:
    """Whose attention is asked for, on to the next line where this one breaks a name or a title in two."""
    text = reading[start:end]
    if _BLANK.match(text):
        return None
    if firm := _AND_A_FIRM.search(text):
        return start, start + firm.start()
    if label := _LABEL.search(text) or _NUMBER.search(text):
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
    return (start, end) if _STREETS.search(text) and not _SENTENCE.search(text) and not _MIXED.search(text) else None


def in_columns(text: str) -> bool:
    """Whether an address runs on into that of the next column, so that nobody knows whose the other lines are."""
    return _COLUMNS.search(text) is not None
