"""Amendments told within the brackets of a definition: `the Lease (as amended by the First Amendment …, the "Lease")`."""

from __future__ import annotations

import re

from pactgraph.loaders.mentions.reports.sighting import Sighting
from pactgraph.loaders.mentions.wording.agreement_names import AgreementName
from pactgraph.loaders.mentions.wording.agreement_tails import read_tail
from pactgraph.loaders.mentions.wording.agreement_titles import is_change
from pactgraph.loaders.mentions.wording.page import Page

_BY = re.compile(r"\b(?:amended|modified|supplemented)\s(?:and\s\w{3,15}\s)?(?:to\sdate\s)?by\s(?:the\s|that\scertain\s|an\s)?\Z")
_NAMED = re.compile(r"\b(?:[Nn]o\.?\s\d|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\b")


def change_within(page: Page, name: AgreementName, outer: Sighting) -> Sighting | None:
    """The numbered and dated amendment by which the brackets behind `outer` say that it was amended, of the same parties."""
    if not is_change(name.head, name.title) or not _BY.search(page.reading, max(outer.name.end, name.start - 50), name.start):
        return None
    closes = next((term.closes for term in outer.terms if term.opens <= name.start < term.closes), name.end)
    tail = read_tail(page, name.end, ((), closes), "none")
    if tail.dated is None or not _NAMED.search(page.reading, name.start, name.end):
        return None
    return Sighting(
        name, outer.item, outer.sentence, "none", None, tail.dated, None, (), outer.parties, (), earlier=False, end=tail.end
    )
