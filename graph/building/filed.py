"""One source file as a reader hands it on: reading processes import this and nothing of the store."""

from __future__ import annotations

from dataclasses import dataclass

from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.sentences.texts import KeptText


@dataclass(frozen=True, slots=True)
class FiledSource:
    """One source file, read and ready to be written."""

    entry: Entry
    lines: bytes  # its sorted N-Quads; of a corrected source those of its overlay follow
    texts: tuple[KeptText, ...]  # none where its reader has kept them already
    told: str = ""  # its as-filed things, as `tell_things` tells them; "" where nobody has told
