"""Title of an agreement -> the words that stay the same through its amendments and restatements."""

from __future__ import annotations

import re
from functools import lru_cache

from pactgraph.graph.identity.names import words_of

Title = tuple[str, ...]

# What changes or ends an agreement: the agreement's own title follows its "to" or "of".
_CHANGES = frozenset("amendment addendum supplement modification waiver consent extension termination notice assignment".split())
_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split()
)
_EMPTY = frozenset("the that this a an certain and as amended restated its their our such original".split()) | _ORDINALS
# "the Employment Agreements of Ms. Moss and Mr. Orr": each has one.
_SINGULAR = {"agreements": "agreement", "contracts": "contract", "leases": "lease", "letters": "letter", "facilities": "facility"}
_NUMBERED = re.compile(r"(?:no|nos|number|\d+(?:st|nd|rd|th)?)\Z")


@lru_cache(maxsize=50_000)
def own_title(title: str) -> Title:
    """The distinctive words: "Amendment No. 1 to the Second Amended and Restated Credit Agreement" -> credit, agreement.

    Empty where a title names nothing but the change: "Amendment No. 2".
    """
    words = [_SINGULAR.get(word, word) for word in words_of(title)]
    place = next((n for n, word in enumerate(words) if word in _CHANGES), None)
    if place is not None:
        after = next((n for n in range(place + 1, len(words)) if words[n] in {"to", "of", "under"}), None)
        if after is not None:
            words = words[after + 1 :]
        elif all(word in _CHANGES | _EMPTY or _NUMBERED.match(word) for word in words):
            return ()
    return tuple(word for word in words if word not in _EMPTY)


def titles_agree(one: Title, other: Title) -> bool:
    """Whether one title says all that the other says, and at least its last word is not the only thing shared."""
    small, large = sorted((one, other), key=len)
    return bool(small) and (small == large or (set(small) <= set(large) and small[-1] == large[-1]))
