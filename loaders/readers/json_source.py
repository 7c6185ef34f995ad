"""JSON source -> its scalars with their paths and places, read without recursion."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]  # not in the stubs

from pactgraph.loaders.errors import HostileInputError, UnreadableFilingError
from pactgraph.loaders.readers.pieces import Piece

MAX_JSON_DEPTH = 64
_SPACE = re.compile(r"[ \t\n\r]*")
_SCALAR = re.compile(r"-?[0-9][0-9.eE+-]*|true|false|null|NaN|-?Infinity")
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number or word of a JSON text; `[start, end)` is inside its quotes."""

    path: tuple[str, ...]  # keys from the top; places in a list as digits
    value: str
    start: int
    end: int


def is_json(text: str) -> bool:
    """Whether `text` is a JSON object."""
    head = text[:200].lstrip()
    return head.startswith("{") and head[1:].lstrip()[:1] in ('"', "}")


def json_scalars(text: str, name: str) -> list[Scalar]:
    """Every scalar of the JSON object `text` in text order.

    Raises UnreadableFilingError where it is no JSON object, HostileInputError where it is nested deeper than MAX_JSON_DEPTH.
    """
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableFilingError(name, f"line {error.lineno}", f"it begins as JSON and is none: {error.msg}") from error
    except RecursionError as error:
        raise HostileInputError(name, "whole file", "its JSON is nested without end") from error
    except ValueError as error:  # a number of more digits than Python reads
        raise HostileInputError(name, "whole file", f"a value of its JSON is out of bounds: {error}") from error
    if not isinstance(whole, dict):
        raise UnreadableFilingError(name, "whole file", "its JSON is no object")
    return list(_walk(text, name))


def _walk(text: str, name: str) -> Iterator[Scalar]:
    """Scalars of well-formed JSON; `keys` holds where we are, an open list counts in digits."""
    keys: list[str] = []
    lists: list[bool] = []
    position = 0
    while position < len(text):
        position = _SPACE.match(text, position).end()  # type: ignore[union-attr]  # it matches everywhere
        character = text[position : position + 1]
        if character in ("{", "["):
            if len(lists) >= MAX_JSON_DEPTH:
                raise HostileInputError(name, f"character {position}", f"its JSON is nested deeper than {MAX_JSON_DEPTH}")
            lists.append(character == "[")
            keys.append("0")
        elif character in ("}", "]"):
            lists.pop()
            keys.pop()
        elif character == "," and lists[-1]:
            keys[-1] = str(int(keys[-1]) + 1)
        elif character == '"':
            value, end = scanstring(text, position + 1)
            after = _SPACE.match(text, end).end()  # type: ignore[union-attr]
            if not lists[-1] and text.startswith(":", after):
                keys[-1] = value
                end = after + 1
            else:
                yield Scalar(tuple(keys), value, position + 1, end - 1)
            position = end
            continue
        elif scalar := _SCALAR.match(text, position):
            yield Scalar(tuple(keys), scalar[0], position, scalar.end())
            position = scalar.end()
            continue
        position += 1


def string_pieces(text: str, scalar: Scalar) -> list[Piece]:
    """The characters of a JSON string with their places in `text`; escapes are undone, half surrogates replaced."""
    pieces: list[Piece] = []
    position = scalar.start
    for escape in _ESCAPE.finditer(text, scalar.start, scalar.end):
        if escape.start() > position:
            pieces.append((text[position : escape.start()], position))
        character = json.loads(f'"{escape[0]}"')
        pieces.append((_SURROGATE.sub("\ufffd", character), escape.start()))
        position = escape.end()
    if position < scalar.end:
        pieces.append((text[position : scalar.end], position))
    return pieces
