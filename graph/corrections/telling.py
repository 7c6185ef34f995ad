"""Corrections in words, for a report, a list on the screen and the page."""

from __future__ import annotations

from pactgraph.graph.corrections.records import Addition, Correction, Filling, Identity, Place, Withdrawal
from pactgraph.graph.corrections.slots import NAMING

_LONGEST = 60  # characters of a quote


def describe(correction: Correction) -> str:
    """What a correction says, in one line."""
    match correction:
        case Identity():
            verdict = "are the same" if correction.correction == "same" else "are different"
            left, right = (f"{_named(place)} in {place.file}" for place in (correction.left, correction.right))
            return f"{left} and {right} {verdict}"
        case Withdrawal() if correction.slot and correction.was is not None:
            return f'{_there(correction.thing)}: {correction.slot} "{cut(correction.was.value)}" is withdrawn'
        case Withdrawal():
            return f"{_there(correction.thing)} is withdrawn"
        case Filling() if correction.was is not None:
            said = f'"{cut(correction.value)}", not "{cut(correction.was.value)}"'
            return f"{_there(correction.thing)}: {correction.slot} is {said}"
        case Filling():
            return f'{_there(correction.thing)}: {correction.slot} "{cut(correction.value)}" is added'
        case Addition():
            told = next((correction.facts[slot] for slot in NAMING if slot in correction.facts), None)
            return f'{correction.thing} "{cut(told.value) if told else ""}" is added to {_there(correction.to)}'


def cut(words: str) -> str:
    """Words on one line, with an ellipsis where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _named(place: Place) -> str:
    return f'"{cut(place.words.quote)}"' if place.words else f"{place.thing} {place.document or ''}".strip()


def _there(place: Place) -> str:
    return f"{place.file}, {place.thing} {_named(place)}" if place.words else f"{place.file}, {_named(place)}"
