"""Reading text -> the type that a submission would give the document: "8-K", "EX-10.1", "EX-21", "10-K"."""

from __future__ import annotations

import re

from pactgraph.loaders.scanning import scanner

_FORM = scanner(
    r"(?:\b|(?<=\d))form[ \t\n]{1,4}(?:type[ \t:]{1,4})?"
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
_SUBSIDIARIES = re.compile(r"^[^\n.;]{0,60}\bsubsidiaries\b[^\n.;]{0,60}$", re.I | re.M)
_OWNERSHIP_FORM = re.compile(
    r"\bform[ \t]{1,3}(?P<form>[345](?:/A)?)\b(?=[\s\S]{0,400}?statement\s+of\s+(?:changes\s+in\s+)?beneficial\s+ownership"
    r"|[\s\S]{0,400}?initial\s+statement\s+of\s+beneficial|[\s\S]{0,400}?annual\s+statement\s+of\s+changes)",
    re.I,
)
_PROXY = re.compile(r"schedule\s+14a|proxy\s+statement\s+pursuant\s+to\s+section\s+14", re.I)
_PRESS_RELEASE = re.compile(
    r"for\s+immediate\s+release|news\s+release|press\s+release|\(business\s*wire\)|prnewswire|globe\s?newswire", re.I
)
_AGREEMENT_WORDS = (
    r"(?:agreement|contract|lease|licen[sc]e|indenture|amendment|addendum|guarant(?:y|ee)s?|deed|undertaking|waiver|assignment|term\s+sheet|"
    r"statement\s+of\s+work|memorandum\s+of\s+understanding|letter\s+of\s+intent|promissory\s+note|plan|arrangement)"
)
# A title line names the agreement and little else: "SUPPLY AGREEMENT", "Amendment No. 2 to the License Agreement", "Credit
# Agreement dated as of May 1, 2002"; prose that speaks of an agreement has verbs, a full stop, or small letters.
_AGREEMENT_TITLE = re.compile(rf"\b{_AGREEMENT_WORDS}s?\b", re.I)
_SMALL_WORDS = frozenset("a an and as among between by dated for from in of on or the to with no nor per this".split())
# "THIS SUPPLY AGREEMENT (the "Agreement") is made", "This Amendment, dated as of …, between": the first words of an agreement.
_OPENING = re.compile(
    rf"\bthis\s(?:[^.;\n]|\n(?!\n)){{0,140}}?\b{_AGREEMENT_WORDS}\b(?:[^;]){{0,260}}?"
    r"\b(?:made|entered|dated|effective|between|among|sets\s+forth|confirms?)\b",
    re.I,
)
_OPENING_CAPITALS = re.compile(
    r"^[ \t]{0,8}(?:[A-Z][A-Z.,'-]*[ \t]){0,6}(?:AGREEMENT|CONTRACT|LEASE|AMENDMENT|INDENTURE)"
    r"[ \t,]{1,3}(?:is[ \t])?(?:made|entered|dated)\b",
    re.M,
)
_BETWEEN = re.compile(r"\b(?:by\s+and\s+)?(?:between|among)\b", re.I)
_LETTER = re.compile(r"^[ \t]{0,8}dear\s[^\n]{2,60}[:,]?[ \t]*$", re.I | re.M)
_LETTER_TERMS = re.compile(r"\b(?:agreement|offer|terms|employment|retention|engage(?:ment)?)\b", re.I)
_HEAD = 6000  # characters of the text that hold the cover


def document_type(reading: str) -> str:
    """What the document is by its own words, "" where they do not say."""
    head = reading[:_HEAD]
    exhibit = _EXHIBIT.search(head, 0, 400)
    form = _FORM.search(head)
    if form and _is_cover(head, form) and not (exhibit and exhibit.start() < form.start()):
        return _form_type(form, head)
    if exhibit:
        return f"EX-{exhibit['number'].upper()}"
    if ownership := _OWNERSHIP_FORM.search(head, 0, 1500):
        return ownership["form"]
    if _PROXY.search(head):
        return "DEF 14A"
    if _SUBSIDIARIES.search(head, 0, 400):
        return "EX-21"
    if binds_parties(reading):
        return "EX-10"
    if _PRESS_RELEASE.search(head, 0, 800):
        return "EX-99"
    return "EX-10" if _has_agreement_title(reading) or _is_agreement_letter(reading) else ""


def _is_cover(head: str, form: re.Match[str]) -> bool:
    """Whether the form's name stands on a cover, not in prose that cites a report."""
    if _COMMISSION.search(head, max(0, form.start() - 400), form.start()):
        return True
    start = head.rfind("\n", 0, form.start()) + 1
    end = head.find("\n", form.end())
    return (end if end >= 0 else len(head)) - start <= 80 and _COMMISSION.search(head, 0, form.end() + 600) is not None


def _form_type(form: re.Match[str], head: str) -> str:
    kind = re.sub(r"\s", "", form["form"]).upper()
    amended = bool(form["amended"]) or _AMENDMENT.search(head, 0, form.end() + 300) is not None
    return kind + ("/A" if amended else "")


def _has_agreement_title(reading: str) -> bool:
    head = reading[:3000]
    return _is_agreement_title(_title_words(head[:400])) or any(
        _is_agreement_title(line.strip()) for line in head.split("\n")[:60]
    )


def _title_words(head: str) -> str:
    """The words before the first that a title writes small: text printed without line breaks opens with its title."""
    end = next((word.start() for word in re.finditer(r"\b[a-z]+\b", head) if word[0] not in _SMALL_WORDS), 0)
    return head[:end].strip(" .,;:")[:160]


def _is_agreement_letter(reading: str) -> bool:
    letter = _LETTER.search(reading, 0, 3000)
    return letter is not None and _LETTER_TERMS.search(reading, letter.end(), letter.end() + 1500) is not None


def binds_parties(reading: str) -> bool:
    """Whether the text opens with the words by which an agreement names its parties: "This Agreement is made … between …"."""
    head = reading[:3000]
    opening = _OPENING.search(head) or _OPENING_CAPITALS.search(head)
    return opening is not None and _BETWEEN.search(reading, opening.start(), opening.end() + 800) is not None


def _is_agreement_title(line: str) -> bool:
    if not 0 < len(line) <= 160 or line.endswith((".", ",", ";", ":")) or not _AGREEMENT_TITLE.search(line):
        return False
    words = [word for word in re.findall(r"[A-Za-z][A-Za-z']*", line) if word.lower() not in _SMALL_WORDS]
    return bool(words) and all(word[0].isupper() for word in words)
