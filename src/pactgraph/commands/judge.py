"""`pactgraph judge PAIRS.jsonl`: one judgement of identity per pair, by the function that builds use."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from pactgraph.commands.told import print_told
from pactgraph.graph.identity.as_filed import Alias, AsFiled, alias_scope
from pactgraph.graph.identity.stated_names import names_within

_SCHEMES = ("cik", "lei", "ein")
_KINDS = ("organization", "person")


def judge(
    pairs: Annotated[
        str, typer.Argument(metavar="PAIRS", help='JSON lines: {"id", "type", "left", "right"}; - is standard input.')
    ],
    format: Annotated[str, typer.Option(help="jsonl, json, csv, table")] = "jsonl",
) -> None:
    """Judge pairs of names: same, different or unsure, with score and reason.

    A line that is no pair is refused with its number; the rest goes on.
    """
    print_told(pairs, _judged, ("id", "label", "score", "why"), format)


def _judged(pair: dict[str, Any]) -> dict[str, Any]:
    from pactgraph.graph.identity.judging import judge as judgement_of

    if pair["type"] not in _KINDS:
        raise ValueError(f"type {pair['type']!r} is none of {', '.join(_KINDS)}")
    verdict = judgement_of(_as_filed(pair, "left"), _as_filed(pair, "right"))
    return {"id": pair["id"], "label": verdict.label, "score": round(verdict.score, 3), "why": verdict.why}


def _as_filed(pair: dict[str, Any], side: str) -> AsFiled:
    given = pair[side]
    return AsFiled(
        iri=f"{pair['id']}/{side}",
        kind=pair["type"],
        name=given["name"],
        source=given.get("document") or f"{pair['id']}/{side}",
        jurisdiction=given.get("jurisdiction"),
        identifiers=tuple((scheme, _digits(scheme, given[scheme])) for scheme in _SCHEMES if given.get(scheme)),
        aliases=(*(_alias(alias) for alias in given.get("also_named") or ()), *_within(pair["type"], given["name"])),
        address=given.get("address"),
        roles=tuple(r for r in (given.get("role"), given.get("title")) if r),
        organizations=tuple(name for name in (given.get("company"), given.get("organization")) if name),
    )


def _within(kind: str, name: str) -> tuple[Alias, ...]:
    return names_within(name) if kind == "organization" else ()


def _alias(alias: dict[str, Any]) -> Alias:
    sort = alias.get("as") or ""
    return Alias(alias["name"], alias_scope(sort), former="former" in sort.casefold(), until=alias.get("until"))


def _digits(scheme: str, value: str) -> str:
    if scheme == "lei":
        return value.upper()
    digits = "".join(c for c in value if c.isdigit())
    return digits.zfill(10) if scheme == "cik" else digits
