"""What each parameter of a look-up may be, as JSON Schema; the same words describe the look-up and check what it is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from pactgraph.graph.answering.questions import read_questions
from pactgraph.graph.explorer.api import LookUp
from pactgraph.graph.explorer.asked import LONGEST, AskedWronglyError
from pactgraph.graph.objects.search_terms import EVENTS, KINDS

_MOST = {"offset": 999_999_999, "limit": 1_000, "evidence": 100}
_DAY = {"type": "string", "format": "date", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_SEEN = r"[!-~]"  # something that can be seen


def schema_of(look_up: LookUp, name: str, page_rows: int) -> dict[str, Any]:
    """What one parameter may be; a name that begins with "*" must be given."""
    plain = name.removeprefix("*")
    if plain in _MOST:
        paged = plain == "limit" or (plain, look_up.path) == ("offset", "/api/search")
        return {"type": "integer", "minimum": 0, "maximum": page_rows if paged else _MOST[plain]}
    if look_up.path == "/api/agreements" and plain in ("since", "until"):
        return dict(_DAY)
    if allowed := _allowed(look_up.path, plain):
        return {"type": "string", "enum": list(allowed)}
    needed = {"minLength": 1, "pattern": _SEEN} if plain != name else {}
    return {"type": "string", "maxLength": LONGEST, **needed}


def _allowed(path: str, name: str) -> tuple[str, ...]:
    if (path, name) == ("/api/question", "name"):
        return tuple(word for question in read_questions() for word in (question.name, question.code))
    allowed = {"kind": KINDS, "event": EVENTS, "amendments": ("yes", "no")}
    return allowed.get(name, ()) if path == "/api/agreements" else ()


def check(look_up: LookUp, given: Mapping[str, str], page_rows: int) -> None:
    """Raise AskedWronglyError for a parameter that the look-up does not know or that has a value it cannot have."""
    names = {name.removeprefix("*"): name for name in look_up.parameters}
    if unknown := sorted(set(given) - set(names)):
        raise AskedWronglyError(f"there is no parameter {unknown[0][:50]!r}, but {', '.join(names) or 'none at all'}")
    for plain, value in given.items():
        if (look_up.path, plain) == ("/api/question", "name"):
            continue  # a question that there is not is not there: 404
        wrong = _wrong(value, schema_of(look_up, names[plain], page_rows))
        if wrong:
            raise AskedWronglyError(f"{plain} {wrong}")


def _wrong(value: str, schema: Mapping[str, Any]) -> str:
    """What is wrong with a value, "" for nothing."""
    if schema["type"] == "integer":
        most = schema["maximum"]
        fits = value.isascii() and value.isdigit() and len(value) < 10 and int(value) <= most
        return "" if fits else f"is a whole number from 0 to {most:,}"
    if schema.get("format") == "date":
        return "" if re.match(schema["pattern"], value) and _is_day(value) else "is a day, such as 2004-01-31"
    if "enum" in schema:
        return "" if value in schema["enum"] else f"is one of: {', '.join(schema['enum'])}"
    if len(value) > schema["maxLength"]:
        return f"has more than {schema['maxLength']} characters"
    return "" if re.search(schema.get("pattern", ""), value) else "is not said"


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
