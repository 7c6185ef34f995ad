"""Reading text -> what happens to an earlier agreement: it is amended, restated, extended, waived, assigned or ended."""

from __future__ import annotations

import re
from typing import Literal

from pactgraph.loaders.mentions.amendments.amendment_numbers import INSTRUMENT, ORDINAL
from pactgraph.loaders.mentions.contracts.agreement_references import Reference

AmendingEvent = Literal["amendment", "restatement", "extension", "waiver", "assignment", "termination"]

# The instrument speaks of itself: "this First Amendment", `this "Amendment"`, "entered into an amendment",
# "was the third amendment".
_OWN = re.compile(
    rf"\b(?:this|an|the|is)\s+(?:\"\s?)?(?:[\w/&.-]+\s+){{0,6}}?(?:\"\s?)?(?P<what>{INSTRUMENT}|waiver|termination(?:\s+of|\s+agreement|\s+and)"
    r"|assignment|extension(?:\s+of|\s+agreement)|novation)\b",
    re.IGNORECASE,
)
BY = re.compile(r"\b(?:by|under|through|to)\s+(?:that\s+certain\s+)?$", re.IGNORECASE)
_TO_EXTEND = re.compile(
    r"\b(?:renew|renews|renewed|renewing)\s+(?:the|its|their|that)\b|"
    r"\bto\s+extend\b.{0,60}?\b(?:term|expiration|maturity|date|period)\b|\bextend(?:s|ed|ing)?\s+the\s+(?:\w+\s+){0,3}?(?:term|expiration|maturity)\b",
    re.IGNORECASE | re.DOTALL,
)
_RESTATES = re.compile(
    r"\bamend(?:s|ing|ed)?,?\s+(?:and\s+)?(?:fully\s+|completely\s+|hereby\s+)?restat(?:es?|ing)\b"
    r"|\b(?:is|are|be|being|been)\s+(?:hereby\s+)?amended\s+and\s+restated\b|\brestat(?:es|ing)\b"
    r"|\bsupersed(?:es?|ing)\s+and\s+replac|\breplac(?:es|ed|ing)\b|\bin\s+substitution\s+for\b",
    re.IGNORECASE,
)
_TERMINATES = re.compile(
    r"\b(?:terminat(?:ed|es|e|ing)|cancel(?:l?ed|s|l?ing)?|rescind(?:ed|s)?)\b(?!\s+(?:date|without|for|upon))|\btermination\s+of\b|\bwas\s+repaid\b",
    re.IGNORECASE,
)
_SUPERSEDES = re.compile(r"\bsupersed(?:es|ed|ing|e)\b", re.IGNORECASE)
_ASSIGNS = re.compile(r"\bassign(?:s|ed|ing|ment)\b|\bnovat|\bsubstituted\s+for\b|\bassum(?:ed|es)\b", re.IGNORECASE)
_WAIVES = re.compile(r"\bwaiv(?:es?|ed|ing|er)\b", re.IGNORECASE)
_PURPOSE = re.compile(
    r"\b(?:to|and)\s+(?:increase|reduce|decrease|lower|raise|change|modify|add|revise|permit|provide|amend|eliminate)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[a-z)\"])\.\s{1,9}(?=[A-Z])")
# A document whose heading is the instrument's own name: "SECOND AMENDMENT TO …", "Supplement to …", "JOINDER AND AMENDMENT …".
_HEADED = re.compile(
    rf"\W{{0,5}}+(?:(?:{ORDINAL}|limited|joint|omnibus|incremental|joinder|(?:\b[a-z]{{1,15}}+\s)?agreement|and)\s{{1,3}}){{0,4}}"
    rf"(?P<what>{INSTRUMENT}|waiver|termination(?:\s+of|\s+agreement|\s+and)|assignment|extension(?:\s+of|\s+agreement)|novation)\b",
    re.IGNORECASE,
)
_AMENDS = re.compile(r"\bamend(?:s|ed|ing|ment)?\b|\bmodif(?:y|ies|ied)\b|\bsupplement(?:s|ed)\b", re.IGNORECASE)


def find_event(reading: str, start: int, end: int, target: Reference | None) -> AmendingEvent | None:
    """What the passage from `start` to `end` does to the target, or to what it leaves unnamed; None where it does nothing."""
    own = next(
        (m for m in _OWN.finditer(reading, start, end) if not BY.search(reading, max(start, m.start() - 30), m.start())), None
    )
    if own and (target is None or own.start() <= target.end):
        named = _named_event(reading[own.start() : own.end() + 12])
        if named != "amendment" or target is None:
            return named
        purpose = reading[target.start : min(end, target.tail + 120)]
        return "extension" if _TO_EXTEND.search(purpose) and not _purposes(purpose) else "amendment"
    headed = _HEADED.match(reading, start, end)
    return _verb_event(reading, start, end, target) or (_named_event(headed["what"]) if headed else None)


def _purposes(text: str) -> bool:
    # an amendment that extends a term among other things stays an amendment
    return bool(_PURPOSE.search(text))


def _named_event(title: str) -> AmendingEvent:
    folded = title.casefold()
    for word, event in (
        ("waiver", "waiver"),
        ("termination", "termination"),
        ("assignment", "assignment"),
        ("novation", "assignment"),
    ):
        if word in folded:
            return event  # type: ignore[return-value]
    return "extension" if "extension" in folded and "amend" not in folded else "amendment"


_VERBS: tuple[tuple[AmendingEvent, re.Pattern[str]], ...] = (
    ("restatement", _RESTATES),
    ("termination", _TERMINATES),
    ("extension", _TO_EXTEND),
    ("assignment", _ASSIGNS),
    ("waiver", _WAIVES),
    ("amendment", _AMENDS),
    ("termination", _SUPERSEDES),
)


def _verb_event(reading: str, start: int, end: int, target: Reference | None) -> AmendingEvent | None:
    """The first in order of what the words around the target, outside every title, do to it."""
    place = target.start if target else end
    before = reading[max(start, place - 220) : place]
    after = reading[target.end : min(end, target.tail + 160)] if target else ""
    around = f"{before} \u2026 {after}"
    # What the target's own sentence says goes before what its neighbours say of another agreement.
    own = f"{_STOP.split(before)[-1]} \u2026 {_STOP.split(after)[0]}"
    found = _first_verb(own) or _first_verb(around)
    return "amendment" if found == "extension" and _purposes(around) and _AMENDS.search(around) else found


def _first_verb(text: str) -> AmendingEvent | None:
    return next((event for event, pattern in _VERBS if pattern.search(text)), None)
