"""Reading text -> the cells of signature blocks, each known for what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pactgraph.loaders.mentions.cast.persons import find_persons, is_name_shaped
from pactgraph.loaders.mentions.covers.cover_zone import Cell, split_cells
from pactgraph.loaders.mentions.officials.titles import find_titles, holds_title
from pactgraph.loaders.mentions.terms.dates import find_dates
from pactgraph.loaders.scanning import scanner

TokenKind = Literal["sign", "name", "title", "date", "organization", "side", "stop", "other"]


@dataclass(frozen=True, slots=True)
class Token:
    """What (a part of) a cell of a signature block holds: `[start, end)` of the reading."""

    kind: TokenKind
    start: int
    end: int
    value: str = ""  # white space collapsed; ISO for a date
    labelled: bool = False  # "Name:" or "Title:" stands before it
    conformed: bool = False  # "/s/" stands before it
    same_line: bool = False  # no line break stands between it and the token before


# "/s/", "(signed)": how a conformed copy shows a signature. Source: 17 CFR 232.302(a).
CONFORMED = scanner(r"(?:/\s?s\s?/|(?<!\w)s/(?=\s)|\(signed\)|\[signed\])[\s.]{0,9}", re.I)
BY = re.compile(r"(?:by|attest)\s?[:;]\s*|by[\s_]+(?=/\s?s)|by$", re.I)
NAME = re.compile(
    r"(?:print(?:ed)?\s+|typed\s+)?names?(?:\s?[:;]\s*|[ ]{0,3}\n\s*(?=[A-Z]))|\(?print(?:ed)?\s+name\)?\s?[:;]?\s*", re.I
)
_TITLE = re.compile(
    r"(?:titles?|its|office|capacity|position)\s?[:;]\s*(?:its\s+)?|its(?=\s+[A-Z])\s+|title[ ]{0,3}\n\s*(?=[A-Z])", re.I
)
_DATE = re.compile(r"(?!(?-i:dated\s+as\s))(?:date|dated)(?:\s+signed|\s+as\s+of|\s+this)?\b\s?[:;.]?\s*", re.I)
_STOP = re.compile(
    r"exhibit\s+index|index\s+(?:to|of)\s+exhibits|exhibits?$|exhibit\s+(?:no|number)\b|exhibit\s+(?:\d|[A-Z](?:-\d)?\W{0,2}$)|(?:schedule|appendix)\s+[\dA-Z]\w{0,3}\b|(?:schedule|exhibit|appendix)\s+to\b|annex\b"
    r"|\[?signature\s+page|for\s+(?:immediate\s+)?release"
    r"|(?:tele(?:phone|copy|copier|fax)|fax|facsimile|e-?mail)\b[^:\n]{0,20}:", re.I
)  # fmt: skip
_ORGANIZATION = scanner(
    r"(?:\b(?:inc|incorporated|corp|corporation|company|co|llc|l\.l\.c|lp|l\.p|l{2,3}p|ltd|limited|plc|n\.v|s\.a|b\.v|ag|gmbh|trust|bank"
    r"|bancorp|bancshares|partners|partnership|association|n\.a|fund|s\.r\.l|s\.p\.a|a/s|se)\b\.?"
    r"(?:\s(?:of\s)?(?:americas?|usa|international|europe))?|/[a-z]{2,3}/?)[,.:]?$",
    re.I,
)
_ROLE_TAIL = re.compile(
    r"(?:,\s{0,3})?\(?\s?\"?(?:the\s{1,3})?(?:registrant|company|issuer|depositor|borrower)\"?\s?\)$"
    r"|,\s{1,3}as\s(?:an?\s|the\s)?(?:[a-z'/-]{2,20},?\s){0,5}[a-z'/-]{3,20}$",  # "Tarn Group, Inc., as Administrative Agent"
    re.I,
)
# "LICENSOR: Orr Brothers, Inc."
_ROLE_LEAD = re.compile(r"(?:(?:the\s{1,3})?[A-Za-z]{3,20}\s?:)\s{1,9}(?=\S)", re.I)
_WITNESSED = re.compile(
    r"(?:witness(?:es)?|attest)\s(?!whereof)", re.I
)  # the heading of a column of witnesses, and the next one's
_LABELS: tuple[tuple[TokenKind, re.Pattern[str]], ...] = (("name", NAME), ("title", _TITLE), ("date", _DATE))
_OTHER_LABEL = re.compile(r"(?:address|attention|attn|telephone|phone|fax|facsimile|e-?mail)\b[^:\n]{0,20}:", re.I)
_SHORT_NAME = re.compile(r"\s{1,2}\((?![^)]{0,60}\d)(?:the\s)?[A-Z\"][^()]{1,60}\)\Z")  # 'Tarn Bank, N.A. ("Tarn")'
_HOUSE = re.compile(r"\b(?:BANK|BANC|BANCO|BANQUE|TRUST|CAPITAL|FUND)\b")
_BEGINS = re.compile(r"by\s?:|/\s?s\s?/|(?:name|title|its|dated?)\s?:", re.I)
_SENTENCE = scanner(
    r"\b(?:pursuant|hereunto|undersigned|requirements|caused|whereof|executed|agreement|by\s+and\s+between)\b", re.I
)
_LEAD = re.compile(r"(?:[\s,;:(.\u2013\u2014-]|(?:mr|ms|mrs|dr)\b\.?){0,6}", re.I)
_DESCRIPTION = re.compile(r"\(?an?\s.{2,40}(?:corporation|company|partnership|association|trust|bank)\b", re.I)
_ONLY_FORM = re.compile(
    r"(?:(?:the\s|each\s)?(?:issuing|fronting|lending|agent|lead|l/c)\s{1,3}bank|inc|co|corp|corporation|company|llc|ltd|limited|bank|trust)\.?",
    re.I,
)
_AUTHORIZED = re.compile(r"(?:,\s{0,3}|\s)(?:hereunto|thereunto)?\s?duly\s{1,3}authorized[^,;]{0,40}$", re.I)
_TITLE_ENDS = re.compile(
    r"[-_]{4,}|\]|/\s?[sS]\s?/|\bIts\s?:|\bDated?\s?:|\bTitle\s?:|\bBy\s?:|\bName\s?(?:of\s\w{3,12}\s?)?:|[\[(]?\b(?i:signature\s{1,3}page)\b|\s\[|\A\["
    r"|(?<=[a-z])\s{1,9}(?=[A-Z]{6,20}\s?:?\s?\Z)"  # the next block's "PROFESSIONAL"
)
# A title that its line breaks: "Chief Financial" over "Officer", "Senior Vice" over "President".
_TITLE_CUT = re.compile(
    r"(?:\A|[\s,;:])(?:chief(?:\s[a-z]{3,14}){0,2}|(?:senior|executive|first|assistant)\s{1,3}vice|vice|senior|executive|managing)\Z",
    re.I,
)
_SMALL_GAP = " \t\n,;:-\u2013\u2014("


def read_tokens(reading: str, start: int, end: int, registrants: Sequence[str]) -> Iterator[Token]:
    """The tokens of the cells of `reading[start:end]` in text order; a label alone speaks of the next cell."""
    label: TokenKind | None = None
    last = start
    for cell in _parted(_joined(reading, split_cells(reading, start, end))):
        same_line = "\n" not in reading[last : cell.start]
        if label == "title" and same_line and _TITLE.match(cell.text):
            yield Token("title", last, last, labelled=True, same_line=True)  # the first column's was left empty
        tokens, following = _read_cell(cell, label, registrants)
        for place, token in enumerate(tokens):
            yield replace(token, same_line=same_line or place > 0)
        label, last = following, cell.end


# "By: /s/ Paul Orrin By: /s/ Joan Rusk": the columns of a line, a space apart.
_NEXT_COLUMN = re.compile(r"(?<=\S)\s{1,2}(?=(?:By|BY)\s?:\s?/[sS]/|(?:Name|NAME|Title|TITLE|Its|ITS|Date|DATE)\s?:\s)")


def _parted(cells: list[Cell]) -> Iterator[Cell]:
    """The cells; one that begins with a label as several where further labels stand in it."""
    for cell in cells:
        marks = list(_NEXT_COLUMN.finditer(cell.text)) if ":" in cell.text and len(cell.text) < 200 else []
        if not _BEGINS.match(cell.text):  # "Tarn Mills, Inc. By: /s/ Paul Orrin"
            marks = marks if marks and cell.text.startswith(("By", "BY"), marks[0].end()) else []
        starts, ends = [0, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), len(cell.text)]
        for start, end in zip(starts, ends, strict=True):
            yield Cell(cell.start + start, cell.start + end, cell.text[start:end], cell.attached and not start)


def _joined(reading: str, cells: list[Cell]) -> list[Cell]:
    """The cells, those joined that a line break cuts: a line of one word goes on in the next line of its paragraph."""
    joined: list[Cell] = []
    for cell in cells:
        last = joined[-1] if joined else None
        cut = last is not None and cell.attached and _is_cut(last.text) and _BEGINS.match(cell.text) is None
        if cut and last is not None and _BEGINS.match(last.text) and cell.text.isupper() and _ORGANIZATION.search(cell.text):
            cut = False  # the next block's organization
        cut = cut or (last is not None and cell.attached and _is_name_cut(last.text, cell.text))
        if last is None or not cut or holds_title(last.text):
            joined.append(cell)
            continue
        joined[-1] = Cell(last.start, cell.end, reading[last.start : cell.end], last.attached)
    return joined


def _is_name_cut(text: str, following: str) -> bool:
    """Whether an organization's name in capitals goes on in the next line: "TARN SAVINGS AND" over "LOAN ASSOCIATION"."""
    bare = _FORM_APART.sub("", following).split(",")[0]
    if text.isupper() and bare.isupper() and bare.startswith(("AND ", "OF ")) and _ORGANIZATION.search(bare):
        return True
    if not (text.isupper() and following.isupper() and _ORGANIZATION.search(following)):
        return False
    if (
        _JOINED_BY.search(text)
        or _ONLY_FORM.fullmatch(following.strip(" ,."))
        or ("BANK" in text and following.strip(" ,.") == NATIONAL)
    ):
        return True
    return (
        len(_FORM_APART.sub("", following).split()) <= 3
        and 1 < len(text.split()) < 9
        and _ORGANIZATION.search(text) is None
        and _NO_NAME_LINE.search(text) is None
    )


NATIONAL = "NATIONAL ASSOCIATION"  # the end of a bank's name
_FORM_APART = re.compile(r",\s{1,3}AN?\s(?:[A-Z]{4,12}\s){0,3}(?:PARTNERSHIP|CORPORATION|COMPANY|TRUST)\W{0,3}\Z")
_JOINED_BY = re.compile(r"\s(?:AND|OF|&|FOR)\Z")
_NO_NAME_LINE = re.compile(
    r"[:;/]|\b(?:ACCEPTED|AGREED|SIGNED|EXECUTED|ATTEST|WITNESS|PAGE|AGREEMENT|DATE|BEHALF|PARTY|PARTIES|LENDERS|BANKS)\b"
)


def _is_cut(text: str) -> bool:
    """Whether a cell's text goes on in the next line: its last line is one word, or its name lacks the surname."""
    if len(text.split("\n")[-1].split()) == 1 or _TITLE_CUT.search(text):
        return True
    sign = CONFORMED.search(text) or NAME.match(text)
    return sign is not None and text[sign.end() :].strip() != "" and not is_name_shaped(text[sign.end() :])


def _read_cell(cell: Cell, label: TokenKind | None, registrants: Sequence[str]) -> tuple[list[Token], TokenKind | None]:
    """The tokens of one cell, and the kind that the next cell must have where this one is but a label."""
    text = cell.text
    by = BY.match(text)
    offset = by.end() if by else 0
    if sign := CONFORMED.match(text, offset):
        rest = _name_and_title(cell, sign.end())
        return [Token("sign", cell.start, cell.start + sign.end(), conformed=True), *rest], None if rest else "name"
    if by:
        rest = _name_and_title(cell, offset)
        return [Token("sign", cell.start, cell.end if not rest else cell.start + offset), *rest], None
    for kind, pattern in _LABELS:
        if match := pattern.match(text):
            return _labelled(cell, match.end(), kind), kind if match.end() == len(text) else None
    if label in ("name", "title", "date") and not (label == "title" and _is_no_title(text, registrants)):
        found = _labelled(cell, 0, label)
        if found:
            return found, None
    return _plain_tokens(cell, registrants), None


def _is_no_title(text: str, registrants: Sequence[str]) -> bool:
    """Whether what stands below an empty "Title:" is the next label or the next block's organization."""
    house = text.isupper() and _HOUSE.search(text) is not None and not holds_title(text)
    return (
        house or _OTHER_LABEL.match(text) is not None or _is_organization(_ROLE_TAIL.sub("", text).rstrip(" ,:\n"), registrants)
    )


def _labelled(cell: Cell, offset: int, kind: str) -> list[Token]:
    """The token after a label, if the text can be what the label says."""
    rest = cell.text[offset:]
    if not rest:
        return []
    if kind == "name":
        return [replace(token, labelled=True) for token in _name_and_title(cell, offset)]
    days = find_dates(cell.text, offset, len(cell.text)) if kind != "name" else []
    if kind == "title" and len(rest) < 200 and any(map(str.isalpha, rest)) and not (days and days[0].start == offset):
        return _labelled_title(cell, offset)
    return [Token("date", cell.start + day.start, cell.start + day.end, day.value, labelled=True) for day in days[:1]]


def _labelled_title(cell: Cell, offset: int) -> list[Token]:
    """The title after its label, without a rule for a hand, a mark of a signature or a note behind it."""
    sign = CONFORMED.match(cell.text, offset)
    offset = sign.end() if sign else offset
    text = _AUTHORIZED.sub("", _TITLE_ENDS.split(cell.text[offset:])[0].rstrip(" ,;\n"))
    if not any(map(str.isalpha, text)):
        return []
    return [Token("title", cell.start + offset, cell.start + offset + len(text), " ".join(text.split()), labelled=True)]


_TWICE = re.compile(r"(?P<said>\w.{3,60})\s{1,3}(?P=said)", re.I)  # "Paul Orrin Paul Orrin": signed, then printed


def _name_and_title(cell: Cell, offset: int) -> list[Token]:
    """The name that the cell holds from `offset` on, and the title behind it."""
    text = cell.text
    persons = find_persons(text, offset)
    titles = find_titles(text, offset, len(text))
    if persons and _LEAD.fullmatch(text, offset, persons[0].start):
        begin, finish = persons[0].start, persons[0].end
    else:
        begin = offset + len(text[offset:]) - len(text[offset:].lstrip(_SMALL_GAP))
        finish = titles[0][0] if titles else len(text)
        finish = begin + len(text[begin:finish].rstrip(_SMALL_GAP))
    if not is_name_shaped(text[begin:finish]):
        return []
    finish = begin + len(twice["said"]) if (twice := _TWICE.fullmatch(text, begin, finish)) else finish
    name = Token("name", cell.start + begin, cell.start + finish, " ".join(text[begin:finish].split()))
    behind = [title for title in titles if title[0] >= finish]
    gap = text[finish : behind[0][0]].strip(_SMALL_GAP) if behind else ""
    if not behind or (gap and gap.casefold() != text[begin:finish].casefold()):  # "/s/ Paul Orrin Paul Orrin, President"
        return [name]
    return [name, _title(cell, behind[0][0])]


_LETTERS = re.compile(r"\W+")
_SIDES = frozenset(
    "licensor licensee lender borrower buyer seller purchaser landlord tenant lessor lessee supplier distributor customer client"
    " contractor owner franchisor franchisee employer grantor guarantor sublandlord subtenant".split()
)

_SIDES_IN_LABELS = frozenset("company executive employee consultant participant optionee grantee indemnitee".split())


def _plain_tokens(cell: Cell, registrants: Sequence[str]) -> list[Token]:
    """The tokens of a cell without a label."""
    text = cell.text
    if _STOP.match(text):
        return [Token("stop", cell.start, cell.end)]
    if len(text) > 200 or _SENTENCE.search(text) or _WITNESSED.match(text):
        return [Token("other", cell.start, cell.end)]
    days = find_dates(text, 0, len(text))
    if days and days[0].end - days[0].start > len(text) - 4:
        return [Token("date", cell.start + days[0].start, cell.start + days[0].end, days[0].value)]
    titles = find_titles(text, 0, len(text))
    if titles and not text[: titles[0][0]].strip(_SMALL_GAP):
        return [_title(cell, titles[0][0])]
    bare = _SHORT_NAME.sub("", _ROLE_TAIL.sub("", text)).rstrip(" ,:\n")
    lead = _ROLE_LEAD.match(bare)
    offset = lead.end() if lead else 0
    if _is_organization(bare[offset:], registrants):
        return [Token("organization", cell.start + offset, cell.start + len(bare), " ".join(bare[offset:].split()))]
    folded = _LETTERS.sub("", text.casefold())
    side = folded.removesuffix("s") in _SIDES or (folded in _SIDES_IN_LABELS and (text.isupper() or text.endswith(":")))
    if side:
        return [Token("side", cell.start, cell.end)]
    return _name_and_title(cell, 0) or [Token("other", cell.start, cell.end)]


def _is_organization(text: str, registrants: Sequence[str]) -> bool:
    """Whether a cell is an organization's name: a registrant's, or one with a legal form whose words all have capitals."""
    if any(text.casefold() == name.casefold() for name in registrants):
        return True
    if not text or len(text) > 110 or _DESCRIPTION.match(text) or _ONLY_FORM.fullmatch(text):
        return False
    small = [
        word for word in text.split() if word[0].islower() and word not in ("of", "and", "the", "for", "de", "du", "la", "plc")
    ]
    return _ORGANIZATION.search(text) is not None and not small


def _title(cell: Cell, offset: int) -> Token:
    """The title from `offset` to the end of the cell, without "duly authorized"."""
    text = _TITLE_ENDS.split(_AUTHORIZED.sub("", cell.text[offset:]))[0].rstrip(" ,;")
    return Token("title", cell.start + offset, cell.start + offset + len(text), " ".join(text.split()))
