"""Letter about an agreement -> what the letter itself is called: "Re: Supply Agreement dated …" names another paper."""

from __future__ import annotations

import re

_SUBJECT = re.compile(
    r"(?:^|\t)[ \t]{0,20}(?:Re|RE|Subject|SUBJECT)[ \t]{0,3}:[\s\"]{0,20}(?:(?:[Tt]he|[Tt]hat [Cc]ertain) )?\Z", re.M
)
# What a line on the subject says of an agreement that was there before: its day or its parties.
_TOLD = re.compile(r"[\s,]{1,3}(?:dated|made|entered\sinto|effective|(?:by\sand\s)?(?:between|among))\b")
_CALLED = re.compile(
    r"\b(?P<name>(?:[Ss]ide )?[Ll]etter(?: [Aa]greement)?) \(th(?:is|e) \"(?:Side )?Letter(?: Agreement)?\"\)"
    r"|\b[Tt]his (?P<bare>(?:[Ss]ide )?[Ll]etter [Aa]greement)\b"
)
_OPENING = 4_000


def letters_own_title(reading: str, start: int, end: int) -> tuple[int, int]:
    """The stretch that names the letter, where `[start, end)` is only its subject; else `[start, end)`."""
    if _SUBJECT.search(reading, max(0, start - 60), start) is None or _TOLD.match(reading, end) is None:
        return start, end
    called = _CALLED.search(reading, end, min(len(reading), end + _OPENING))
    return called.span(called.lastgroup or 0) if called else (start, end)
