"""The object that `extract` prints of a file -> one row for each agreement in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

COLUMNS = (
    "document", "exhibit", "event", "kind", "title", "date", "parties", "amounts", "compounds", "expiration_date",
    "governing_law", "refused",
)  # fmt: skip
_PLAIN = ("event", "kind", "title", "date", "expiration_date", "governing_law")


def agreement_rows(answer: dict[str, Any]) -> Iterator[dict[str, str | None]]:
    """One row for each agreement of a file and of its exhibits; one for a file that has none, or that was refused."""
    empty: dict[str, str | None] = dict.fromkeys(COLUMNS) | {"document": answer["document"]}
    if "refused" in answer:
        yield empty | {"refused": answer["refused"]["reason"]}
        return
    told = [
        empty | _row(agreement) | {"exhibit": source.get("exhibit") or agreement["exhibit"]}
        for source in (answer, *answer["exhibits"])
        for agreement in source["agreements"]
    ]
    yield from told or [empty]


def _row(agreement: dict[str, Any]) -> dict[str, str | None]:
    return {
        **{name: agreement[name] for name in _PLAIN},
        "parties": _joined(_in_role(party) for party in agreement["parties"]),
        "amounts": _joined(_money(amount) for amount in agreement["amounts"]),
        "compounds": _joined(iter(agreement["compounds"])),
    }


def _in_role(party: dict[str, Any]) -> str:
    return f"{party['name']} ({party['role']})" if party["role"] else str(party["name"])


def _money(amount: dict[str, Any]) -> str:
    return " ".join(str(amount[name]) for name in ("value", "currency", "what") if amount[name])


def _joined(parts: Iterator[str]) -> str | None:
    return "; ".join(part for part in parts if part) or None
