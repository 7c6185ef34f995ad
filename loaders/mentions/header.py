"""Filing -> what its SGML header or metadata states: filing date, registrants with CIK, SIC and former names."""

from __future__ import annotations

from dataclasses import dataclass

from pactgraph.loaders.filing import Filing
from pactgraph.ontology.records import Fact, Registrant


@dataclass(frozen=True, slots=True)
class HeaderFacts:
    """The header's facts; empty where the source has no header."""

    filing_date: Fact[str] | None = None
    registrants: tuple[Registrant, ...] = ()


def find_header(filing: Filing) -> HeaderFacts:
    """Find what the header of `filing` states."""
    return HeaderFacts()
