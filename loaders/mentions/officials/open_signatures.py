"""What has been read of a block of signatures, and whose the next title is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from pactgraph.loaders.mentions.cast.people import is_same_person
from pactgraph.loaders.mentions.officials.signature_cells import Token

_BY = re.compile(r"\b(?:By|BY|by)\b")


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature: the printed name, and what stands with it in its block."""

    name: Token
    title: Token | None = None
    organizations: tuple[Token, ...] = ()  # several where one hand signs for all of them
    signed_on: Token | None = None
    conformed: bool = False  # "/s/" stands before it
    in_report: bool = False  # it stands in a report's own section of signatures
    beside: tuple[str, ...] = ()  # who signs in the next column
    one_title: bool = False  # that it may be of one beside
    one_organization: bool = False  # likewise


@dataclass(slots=True)
class Open:
    """A signature that is being read."""

    sign: Token | None = None
    name: Token | None = None
    title: Token | None = None
    signed_on: Token | None = None


@dataclass(slots=True)
class Block:
    """Where the reading of a run of signature cells stands: signatures side by side, and what stands over them."""

    opens: list[Open] = field(default_factory=list)
    organizations: list[Token] = field(default_factory=list)
    date: Token | None = None
    last: Token | None = None
    titles: int = 0  # how many the open signatures have been given
    cut: bool = False  # the columns cut the organizations' names in two
    columns: bool = False  # the organizations stand side by side, each over its own signatures
    persons: int = 0  # who stands in the columns beside the organization: "TARN MILLS, INC.<tab>EXECUTIVE"
    done: list[Signature] = field(default_factory=list)


def has_signed(block: Block) -> bool:
    """Whether somebody has signed for the side before, with a name or at least an office: "By: /s/" over "President"."""
    titled = block.last is not None and block.last.kind == "title"
    return any(each.name or titled for each in block.opens)


def stands_beside(block: Block, token: Token) -> bool:
    """Whether a name or a label heads the column beside an organization, before anybody signs."""
    over = block.last
    return token.same_line and not block.opens and over is not None and over.kind == "organization"


def named_beside(block: Block, token: Token, reading: str) -> Open | None:
    """The open signature whose printed name stands in the title's own cell: "Joan Rusk, Treasurer" beside another column."""
    last = block.last
    if last is None or last.kind != "name" or token.labelled or reading[last.end : token.start] not in (", ", " ", ",  "):
        return None
    same = (each for each in block.opens if each.name and not each.title and is_same_person(each.name.value, last.value))
    return next(same, None)


def ends_a_column(block: Block) -> bool:
    """Whether what follows is more of a title in a column before the last: that one keeps what its first line says."""
    for each in block.opens[:-1]:
        open_end = re.search(r"(?:,|\s(?:and|&))\s{0,3}\Z", each.title.value) if each.title else None
        if each.title and open_end:
            kept = each.title.value[: open_end.start()]
            each.title = replace(each.title, value=kept, end=each.title.start + len(kept))
            return True
    return False


def is_stacked(block: Block, token: Token, reading: str) -> bool:
    """Whether the printed names begin under a stack of signatures, of which the last has no "By": that one has the title."""
    before, last = (block.done[-1] if block.done else None), (block.opens[-1] if block.opens else None)
    if before is None or before.title or last is None or last.name is None or last.sign is None or token.same_line:
        return False
    by = _BY.search(reading, max(0, last.sign.start - 14), last.sign.end)
    same, other = is_same_person(before.name.value, token.value), is_same_person(last.name.value, token.value)
    return by is None and same and not other
