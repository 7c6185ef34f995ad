"""What can go wrong with EDGAR.

PactgraphError
├── IdentityMissingError   EDGAR wants to know who asks, and nobody said so
├── UnknownCompanyError    EDGAR's ticker file lists no company of that name
└── EdgarAnswerError       what came is not what EDGAR is to send
"""

from __future__ import annotations

from pactgraph.errors import NoInputError, PactgraphError


class IdentityMissingError(NoInputError):
    """EDGAR wants to know who asks, and nobody said so."""


class UnknownCompanyError(NoInputError):
    """EDGAR's ticker file lists no such company; `near` holds names like it."""

    def __init__(self, company: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(company, near)
        self.company = company
        self.near = near

    def __str__(self) -> str:
        offered = f"; near: {', '.join(self.near)}" if self.near else ""
        return (
            f"EDGAR's ticker file lists no {self.company!r}{offered}. It holds only companies that trade today: "
            "for others give the CIK, which https://www.sec.gov/edgar/searchedgar/companysearch finds"
        )


class EdgarAnswerError(PactgraphError):
    """What came is not what EDGAR is to send; nothing of it was kept."""
