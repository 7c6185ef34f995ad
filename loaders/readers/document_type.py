"""Reading text -> the type that a submission would give the document: "8-K", "EX-10.1", "EX-21", "10-K"."""

from __future__ import annotations

import re

_FORM = re.compile(
    r"\bform[ \t\n]{1,4}(?:type[ \t:]{1,4})?"
    r"(?P<form>8[ \t]?-[ \t]?K(?:12[BG]3?)?|10[ \t]?-[ \t]?[KQ](?:SB|405|T)?|20-F|40-F|6-K|11-K|S-[1348](?!\d)|F-[134](?!\d))"
    r"(?P<amended>[ \t]{0,2}/[ \t]?A|[ \t]?\(?\n?[ \t]{0,3}\(?amendment\b|-A\b)?",
    re.I,
)
_COMMISSION = re.compile(r"securities\s+and\s*exchange\s+commission|exchange\s+act\s+of\s+1934", re.I)
_AMENDMENT = re.compile(r"\bamendment[ \t]{1,3}no\b|^[ \t(]{0,4}amend(?:ment|ed)[ \t)]{0,4}$", re.I | re.M)
_EXHIBIT = re.compile(
    r"^[ \t*#(]{0,60}(?:exhibit|ex)[ \t.:-]{1,3}(?:no\.?[ \t]{0,3}|number[ \t])?"
    r"(?P<number>\d{1,3}(?:[.(-][A-Za-z0-9]{1,6}\)?){0,4})",
    re.I | re.M,
)
_SUBSIDIARIES = re.compile(
    r"\bsubsidiar(?:y|ies)\b[^\n]{0,60}\b(?:of|list)\b|\blist\s+of\b[^\n]{0,40}\bsubsidiaries\b|^\s*subsidiaries\s*$", re.I | re.M
)
_PROXY = re.compile(r"schedule\s+14a|proxy\s+statement\s+pursuant\s+to\s+section\s+14", re.I)
_PRESS_RELEASE = re.compile(
    r"for\s+immediate\s+release|news\s+release|press\s+release|\(business\s*wire\)|prnewswire|globe\s?newswire", re.I
)
_AGREEMENT_WORDS = (
    "agreement|contract|lease|indenture|amendment|addendum|memorandum\\s+of\\s+understanding|letter\\s+of\\s+intent|promissory\\s+note|guaranty|guarantee|"
    "deed|license|undertaking|release|plan|supplement|waiver|assignment|term\\s+sheet|statement\\s+of\\s+work|arrangement"
)
_AGREEMENT_TITLE = re.compile(rf"\b(?:{_AGREEMENT_WORDS})s?\b", re.I)
_HEAD = 6000  # characters of the text that hold the cover


def document_type(reading: str, name: str) -> str:
    """What the document is by its own words, "" where they do not say."""
    head = reading[:_HEAD]
    exhibit = _EXHIBIT.search(head[:400])
    form = _FORM.search(head)
    if form and (_COMMISSION.search(head) is not None) and not (exhibit and exhibit.start() < form.start()):
        return _form_type(form, head)
    if exhibit:
        return f"EX-{exhibit['number'].upper()}"
    if _PROXY.search(head):
        return "DEF 14A"
    if _SUBSIDIARIES.search(head[:600]):
        return "EX-21"
    if _PRESS_RELEASE.search(head[:800]):
        return "EX-99"
    return "EX-10" if _is_agreement(head) else ""


def _form_type(form: re.Match[str], head: str) -> str:
    kind = re.sub(r"\s", "", form["form"]).upper()
    amended = bool(form["amended"]) or _AMENDMENT.search(head[: form.end() + 300]) is not None
    return kind + ("/A" if amended else "")


def _is_agreement(head: str) -> bool:
    """Whether the text opens as an agreement does: a title that names one, or a first sentence that binds parties."""
    opening = head[:3000]
    for line in opening.split("\n")[:60]:
        words = line.strip()
        if 0 < len(words) <= 160 and not words.endswith((",", ";")) and _AGREEMENT_TITLE.search(words):
            return True
    return (
        re.search(r"\b(?:by and (?:between|among)|entered into|made (?:and entered into )?(?:as of|this|on))\b", opening, re.I)
        is not None
    )
