"""A name -> what its spellings share."""

from __future__ import annotations

import re
import unicodedata

_NOT_WORD = re.compile(r"[\W_]+")


def name_key(name: str) -> str:
    """What two spellings of one full name share: letters and digits, without case, accents and punctuation."""
    plain = name.casefold()
    if not plain.isascii():  # most names are
        plain = "".join(char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))
    return _NOT_WORD.sub(" ", plain.replace(".", "").replace("&", " and ")).strip()


def compound_key(name: str) -> str:
    """What two spellings of one compound share; a code is the same however its letters and digits are joined: "DM-1", "DM1"."""
    return name_key(name).replace(" ", "")
