"""Signatures side by side -> one without what may be the next column's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pactgraph.loaders.mentions.cast.people import is_same_person
from pactgraph.loaders.mentions.officials.open_signatures import Signature


def own_column(signature: Signature, persons: Sequence[str]) -> Signature:
    """The signature without a title or organization that may be the next column's.

    They are its own where one of `persons`, who sign for themselves, stands in the next column; then nothing is beside it.
    """
    if any(is_same_person(person, other) for person in persons for other in signature.beside):
        return replace(signature, beside=())
    title = None if signature.one_title else signature.title
    return replace(signature, title=title, organizations=() if signature.one_organization else signature.organizations)
