"""Document -> who signed it: signature blocks with name, title, organizations and day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.document import Document
from pactgraph.loaders.mentions.contracts.signature_columns import is_second_line
from pactgraph.loaders.mentions.officials.incumbents import without_incumbents
from pactgraph.loaders.mentions.officials.open_signatures import (
    Block,
    Open,
    Signature,
    ends_a_column,
    has_signed,
    is_stacked,
    named_beside,
    stands_beside,
)
from pactgraph.loaders.mentions.officials.signature_cells import NATIONAL, Token, read_tokens
from pactgraph.loaders.mentions.officials.signature_checks import (
    PAPER,
    after_rule,
    checked_name,
    checked_organizations,
    checked_title,
)
from pactgraph.loaders.mentions.officials.signature_windows import in_report, is_over, signature_windows
from pactgraph.loaders.mentions.officials.titles import holds_title

_HOUSE = re.compile(
    r"\b(?:BANK|BANC|BANCO|BANQUE|BNP|PARIBAS|GENERALE|SACHS|STANLEY|CAPITAL|TRUST|FUND|SECURITIES|PARTNERS|INSURANCE)\b"
)
# Lines that stand between two who sign for the same organization.
_ASIDE = re.compile(r"(?:and|attest|witness|seal|\(?seal\)?|\(?(?:authori[sz]ed )?signature\)?|\(?signed\)?)\W{0,3}\Z", re.I)
_CLAUSE = 150  # characters of a cell that is no part of a block
_RULED = re.compile(r"[-_]{4}")  # a line across the page
_CONNECTOR_END = re.compile(
    r"(?:,|&|/|[-\u2013\u2014]|\b(?:and|of|for|the|chief|vice|senior|executive|general|principal|associate|assistant|human))\W{0,3}$",
    re.I,
)
_CUT_END = re.compile(r"\b(?:and|of|chief|vice|senior|executive)\Z|&\Z", re.I)
_CONNECTOR_BEGIN = re.compile(r"(?:and|&|of|for|[-(\u2013\u2014])", re.I)


def find_signatures(document: Document, registrants: Sequence[str]) -> list[Signature]:
    """The signatures of `document` in text order, those of forms that nobody signed yet too.

    `registrants` are names that a block may bear without a legal form.
    """
    found: list[Signature] = []
    for start, end in signature_windows(document):
        block = Block()
        for token in without_incumbents(read_tokens(document.reading, start, end, registrants)):
            _take(block, token, document)
        _close(block, document)
        for each in block.done:
            named = checked_organizations(each.organizations)
            title = checked_title(each.title, named, each.name.value)
            found.append(replace(each, name=checked_name(each.name), title=title, organizations=named))
    return found


def _take(block: Block, token: Token, document: Document) -> None:
    """Let a token begin, fill or end signatures of the block."""
    if token.kind in ("name", "side") and stands_beside(block, token):
        block.persons += 1
    if token.kind == "sign":
        _take_heading(block, token, document)
        if token.conformed and block.opens and block.last is not None and block.last == block.opens[-1].sign:
            block.opens.pop()  # "By:" in a cell of its own
        columns = token.same_line or len(block.opens) < len(block.organizations) + block.persons
        side_by_side = columns and block.opens and not any(each.title for each in block.opens)
        if not side_by_side:
            _close(block, document)
        block.opens.append(Open(sign=token))
    elif token.kind == "name" and not _continues_title(block, token, document.reading):
        _take_name(block, token, document)
    elif token.kind == "title" or _continues_title(block, token, document.reading):
        block.last = _take_title(block, token, document.reading)
        return
    elif token.kind == "date":
        _take_date(block, token, document)
    elif token.kind == "organization":
        _take_organization(block, token, document)
    elif token.kind == "stop" or (token.kind == "side" and not token.same_line and has_signed(block)):
        _close(block, document)
        block.organizations, block.date, block.persons = [], None, 0
    elif _parts(token, document):
        _close(block, document)
        block.organizations = []  # a clause or an acknowledgment stands between: who signs under it signs something else
    block.last = token


# "Agreed and accepted:" over the name of who accepts, who is another than the one named before.
_ACCEPTED = re.compile(r"(?:agree[ds]|accept(?:ed|s)|acknowledged|confirmed)\b[\w\s,]{0,60}:\Z", re.I)


def _parts(token: Token, document: Document) -> bool:
    """Whether a cell that is no part of a block parts one from the next: a clause, or the words with which another accepts."""
    if token.kind != "other" or in_report(document, token.start):
        return False
    return token.end - token.start > _CLAUSE or _ACCEPTED.match(document.reading[token.start : token.end].strip()) is not None


def _take_heading(block: Block, token: Token, document: Document) -> None:
    """What stands right over a signature and is no organization by its form: a bank's name in capitals, else somebody unknown.

    Nobody unknown signs for the organization over the last signature.
    """
    over, reading = block.last, document.reading
    if over is None or over.kind not in ("other", "name") or any(each.name == over for each in block.opens):
        return
    heading = reading[over.start : over.end].strip(" ,:\n")
    if heading.isupper() and _HOUSE.search(heading) and len(heading) < 70:
        _close(block, document)
        block.columns, block.organizations = False, [replace(over, kind="organization", value=" ".join(heading.split()))]
    elif any(each.name for each in block.opens) and is_over(reading, over, token) and not _ASIDE.match(heading):
        _close(block, document)
        block.organizations = []


def _take_name(block: Block, token: Token, document: Document) -> None:
    """The printed name of an open signature; else, where a label or a ruled line says so, a signature of its own."""
    surname = token.value.casefold().replace(",", "").split()[-1]
    if is_stacked(block, token, document.reading):
        for each in block.opens:  # the titles of all follow, and whose the first is shows nowhere
            each.title = each.title or Token("title", token.start, token.start)
        return
    for each in block.opens:
        if each.name is not None and surname in each.name.value.casefold():
            each.name = token if not token.value.isupper() else each.name
            return
    for each in block.opens:
        if each.name is None:
            each.name = token
            return
    if token.labelled or after_rule(document.reading, token.start):
        if not (token.same_line and block.opens and not any(each.title for each in block.opens)):
            _close(block, document)
        block.opens.append(Open(name=token))


def _take_title(block: Block, token: Token, reading: str) -> Token:
    """The title of the name in the same cell, else of the first open signature that has none, or more of the last one's."""
    if (owner := named_beside(block, token, reading)) is not None:
        owner.title = token
        block.titles += 1
        return token
    bare = next((each for each in block.opens if each.name is not None and each.title is None), None)
    begun = next((each for each in reversed(block.opens) if each.title is not None and each.title == block.last), None)
    if begun and begun.title and bare and not token.same_line and _CUT_END.search(begun.title.value):
        begun.title = replace(begun.title, end=token.end, value=f"{begun.title.value} {token.value}")
        return begun.title
    if bare is not None:
        bare.title = token
        block.titles += 1
        return token
    before = block.opens[-1].title if block.opens else None
    if before is None or block.last != before or token.labelled:
        return token
    if token.value and token.value in before.value:
        return before  # printed once more
    if _RULED.search(reading, before.start, token.start) or ends_a_column(block):
        return before
    whole = replace(before, end=token.end, value=" ".join(reading[before.start : token.end].split()))
    block.opens[-1].title = whole
    block.titles += 1
    return whole


def _continues_title(block: Block, token: Token, reading: str) -> bool:
    """Whether a line goes on with the title over it, by a connector at the end of the one or the beginning of the other."""
    title = block.opens[-1].title if block.opens else None
    if (
        title is None
        or block.last != title
        or token.kind not in ("other", "name", "organization")
        or token.end - token.start > 90
    ):
        return False
    text = reading[token.start : token.end]
    lines = reading[title.end : token.start].count("\n")
    below = token.kind == "organization" and lines > 1  # "Title: Associate" over the next bank's name
    if below or _RULED.search(reading, title.start, token.start) or PAPER.search(text):
        return False
    if token.kind == "other" and holds_title(text) and lines == 1:
        return True
    return _CONNECTOR_END.search(reading[title.start : token.start]) is not None or _CONNECTOR_BEGIN.match(text) is not None


def _take_date(block: Block, token: Token, document: Document) -> None:
    """The day of the open signatures, else of those to come: there the end of a sentence over them may look like one."""
    if not (block.opens or block.organizations or token.labelled or in_report(document, token.start)):
        return
    undated = [each for each in block.opens if each.signed_on is None]
    for each in undated:
        each.signed_on = token
    if not undated:
        block.date = token
    if not undated and block.last is not None and block.last.kind == "date":
        days = {each.signed_on for each in block.opens}
        for each in block.opens[len(days) :]:  # side by side, each with a day of its own
            each.signed_on = token


def _take_organization(block: Block, token: Token, document: Document) -> None:
    """An organization over the signatures to come; one after another where one hand signs for several."""
    reading = document.reading
    if block.opens:
        _close(block, document)
        block.organizations = []
    block.persons = 0
    block.cut = not token.same_line and bool(block.organizations) and is_second_line(reading, token.start)
    if any(token.value.casefold() == each.value.casefold() for each in block.organizations):
        block.organizations = []  # one of a list of them that signs here
    block.columns = token.same_line and len(block.organizations) > 0
    block.organizations.append(token)


def _close(block: Block, document: Document) -> None:
    """Turn the open signatures that have a name into signatures."""
    own = len(block.opens) == len(block.organizations) > 1  # side by side, one for each
    several = len(block.opens) > 1
    apart = several and block.titles not in (0, 1, len(block.opens))  # titles of two columns in one line
    single = next((each.title for each in block.opens if each.title and each.title.value), None)
    for place, each in enumerate(block.opens):
        if each.name is None:
            continue
        reported = in_report(document, each.name.start)
        organizations = (block.organizations[place],) if own else tuple(block.organizations)
        title = each.title if each.title and each.title.value else None
        if several and not reported:
            title = None if apart else single if block.titles == 1 else title
        cut = block.cut or any(each.value == NATIONAL for each in block.organizations)  # names that the columns cut in two
        if cut or (not own and not reported and len(organizations) > 1 and (several or block.columns)):
            organizations = ()
        block.done.append(
            Signature(
                each.name,
                title,
                organizations,
                each.signed_on or block.date,
                each.sign is not None and each.sign.conformed,
                reported,
                tuple(other.name.value for other in block.opens if other.name and other is not each),
                several and not reported and block.titles == 1,
                several and not reported and not own and len(organizations) == 1,
            )
        )
    block.columns = block.columns or own
    block.opens, block.titles = [], 0
