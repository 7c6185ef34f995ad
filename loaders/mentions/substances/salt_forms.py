"""Names of substances in one text -> which salt is the only one of its base: "quorvamine maleate" is "quorvamine" there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from pactgraph.loaders.lexicon.salts import SALTS

_SALTS = frozenset(SALTS)


def single_salts(names: Iterable[str]) -> dict[str, str]:
    """Each salt, in small letters, with its base, where the text names the base alone and no other salt of it."""
    known = {name.casefold() for name in names}
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for name in known:
        base, _, salt = name.partition(" ")
        if base in known and salt and _SALTS.issuperset(salt.split()):
            forms[base].append(name)
    return {salts[0]: base for base, salts in forms.items() if len(salts) == 1}
