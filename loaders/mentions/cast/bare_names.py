"""A name as it is compared with others in one document."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_FORMS = {"incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd", "partnership": "lp"} | {
    form: form
    for form in "inc corp co ltd llc lc llp lp plc na sa srl spa sas sarl gmbh ag kg nv bv ab oy as pte pty kk pbc".split()
}


_STATES = frozenset("de ny nv ca tx fl ma nj pa oh mn md va ga nc mi wa co il mo wi in ut az tn ct or ok la ky sc".split())


@lru_cache(maxsize=2048)
def bare_name(name: str) -> tuple[str, str]:
    """A name without case, accents, punctuation and article, and its legal form apart, for comparing names in one document."""
    text = unicodedata.normalize("NFKD", name.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c)).replace("national association", "na")
    words = re.sub(r"(?<=\b\w)\.\s?(?=\w\b)", "", text).replace("&", " and ")
    parts = re.sub(r"[^\w]+", " ", words.replace("limited partnership", "lp")).split()
    if parts[:1] == ["the"]:
        parts = parts[1:]
    if _ends_with_state(parts):
        parts.pop()
    form: list[str] = []
    while len(parts) > 1 and parts[-1] in _FORMS:
        form.insert(0, _FORMS[parts.pop()])
    return " ".join(part if len(part) < 4 else part.removesuffix("s") for part in parts), " ".join(form)


def _ends_with_state(parts: list[str]) -> bool:
    return len(parts) > 2 and parts[-1] in _STATES and parts[-2] in _FORMS


def is_conformed(name: str) -> bool:
    """Whether a company's name is written as the Commission writes it, with its state behind it: "TARN INC DE"."""
    return name == name.upper() and _ends_with_state(re.findall(r"\w+", name.casefold()))
