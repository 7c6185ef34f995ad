"""The Turtle of this package as rdflib graphs."""

from __future__ import annotations

from importlib.resources import files
from typing import Literal

from rdflib import Graph

Part = Literal["agreements", "kinds", "shapes"]


def read_part(part: Part) -> Graph:
    """One of our Turtle files, parsed: the terms, the concepts, or the SHACL shapes."""
    return Graph().parse(data=files(__package__).joinpath(f"{part}.ttl").read_text(encoding="utf-8"), format="turtle")


def read_vocabulary() -> Graph:
    """Terms and concepts together."""
    return read_part("agreements") + read_part("kinds")
