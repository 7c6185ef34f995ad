"""Agreements and filings as frozen objects that lead to their parties, money, changes and sentences."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactgraph.graph.in_force import InForce
from pactgraph.graph.objects.entities import Company, Compound, Entity, Person, Thing
from pactgraph.graph.objects.results import Cell, Results
from pactgraph.graph.sentences.citations import Evidence
from pactgraph.ontology.namespaces import KIND

if TYPE_CHECKING:
    from pactgraph.graph.objects.relations import Amount, Event, Party

__all__ = ["Agreement", "Company", "Compound", "Entity", "Filing", "Person", "Thing"]


@dataclass(frozen=True, slots=True, repr=False)
class Agreement(Thing):
    """One agreement, however many filings report it.

    >>> print(kg.agreements(kind="supply")[0])
    SUPPLY AGREEMENT (2007-02-19)
    """

    @property
    def title(self) -> str:
        """What the text calls it.

        >>> kg.agreements(kind="credit")[0].title
        'Credit Agreement'
        """
        return self.node.one("title") or f"{self.kind.replace('_', ' ')} agreement"

    @property
    def kind(self) -> str:
        """One of the 23 kinds; "other" where the text tells none.

        >>> kg.agreements(party="Bellandi")[0].kind
        'manufacturing'
        """
        return (self.node.one("kind") or "other").removeprefix(KIND)

    @property
    def date(self) -> str | None:
        """The day it bears, ISO and as precise as filed: "2007-04-30", "2007-04", "2007"; None where no filing gives one.

        >>> kg.agreements(kind="credit")[0].date
        '2007-06-01'
        """
        return self.node.one("agreementDate")

    @property
    def effective_date(self) -> str | None:
        """The day that the text calls effective, as `date`.

        >>> kg.agreements(kind="license")[0].effective_date is None
        True
        """
        return self.node.one("effectiveDate")

    @property
    def expiration_date(self) -> str | None:
        """The day on which it ends by its terms, as last amended, as `date`.

        >>> kg.agreements(kind="manufacturing")[0].expiration_date
        '2009-12-31'
        """
        return self.node.one("expirationDate")

    @property
    def governing_law(self) -> str | None:
        """Whose law governs it, as filed.

        >>> kg.agreements(kind="supply")[0].governing_law
        'New York'
        """
        return self.node.one("governingLaw")

    @property
    def parties(self) -> Results[Party]:
        """Who is bound by it, in which role, by name.

        >>> [str(party) for party in kg.agreements(kind="license")[0].parties]
        ['Corvane Therapeutics, Inc. (licensee)', 'Rosmarin Pharma AG (licensor)']
        """
        return self.graph.parties_of(self.iri)

    @property
    def amounts(self) -> Results[Amount]:
        """The money in it; that of its amendments is theirs.

        >>> [str(amount) for amount in kg.agreements(kind="license")[0].amounts]
        ['12,000,000 USD upfront payment', '85,000,000 USD milestone payments']
        """
        return self.graph.amounts_of(self.iri)

    @property
    def compounds(self) -> Results[Compound]:
        """What it is about, by name.

        >>> [compound.name for compound in kg.agreements(kind="manufacturing")[0].compounds]
        ['HV1', 'HV4']
        """
        return self.graph.compounds_at(self.node.all("subject"))

    @property
    def history(self) -> Results[Event]:
        """What filings say happened to it and to what amends, restates or ends it, by day: its whole life.

        >>> [(event.event, str(event.earliest)) for event in kg.agreements(kind="credit")[0].history]
        [('entry', '2007-06-01'), ('mention', '2007-06-01'), ('restatement', '2009-11-16')]
        """
        return self.graph.events_of(self.iri)

    @property
    def changes(self) -> Results[Agreement]:
        """What amends, restates or ends it, and nothing between, oldest first.

        >>> [change.title for change in kg.agreements(kind="manufacturing")[0].changes]
        ['Amendment No. 2 to the Manufacturing Agreement']
        """
        return self.graph.changes_of(self.iri)

    @property
    def original(self) -> Agreement:
        """The agreement that it changes in the end; itself where it changes none.

        >>> kg.agreements(event="restatement", amendments=True)[0].original.title
        'Credit Agreement'
        """
        return self.graph.original_of(self.iri)

    @property
    def lifeline(self) -> Results[Agreement]:
        """Its original and all that ever changed that, oldest first: one agreement, however many papers and filings.

        >>> [str(paper) for paper in kg.agreements(kind="credit")[0].lifeline]
        ['Credit Agreement (2007-06-01)', 'Amended and Restated Credit Agreement (2009-11-16)']
        """
        return self.graph.lifeline_of(self.iri)

    def in_force_on(self, day: datetime.date | str) -> InForce:
        """Whether it was in force on a day: the verdict, the reason, and the as-filed things that say so.

        "possibly" where the days are too vague or no end is known, "unknown" where no filing says when it was made.
        Raises ValueError for a day that is no ISO date.

        >>> kg.agreements(kind="license")[0].in_force_on("2008-12-31").verdict
        'no'
        """
        return self.graph.in_force_on(self.iri, datetime.date.fromisoformat(day) if isinstance(day, str) else day)

    @property
    def filings(self) -> Results[Filing]:
        """The filings that speak of it, oldest first.

        >>> [filing.accession for filing in kg.agreements(kind="credit")[0].filings]
        ['0009900101-07-000041', '0009900101-09-000048']
        """
        return self.graph.filings_at(self.node.all("reportedIn"))

    @property
    def evidence(self) -> Results[Evidence]:
        """Every fact that filings state of it, of its parties and of its amounts; for those of its changes ask `lifeline`.

        >>> fact = kg.agreements(kind="manufacturing")[0].evidence.where(lambda one: one.property == "amountValue")[0]
        >>> fact.value, fact.quote
        ('4000000', 'four million Euros')
        """
        return self.graph.evidence_of_agreement(self.iri)

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.agreements()[0].row())
        ['date', 'kind', 'title', 'parties', 'iri']
        """
        parties = "; ".join(str(party) for party in self.parties)
        return {"date": self.date, "kind": self.kind, "title": self.title, "parties": parties, "iri": self.iri}


@dataclass(frozen=True, slots=True, repr=False)
class Filing(Thing):
    """One filing, from one source file or several.

    >>> print(kg.filings()[0])
    8-K 0009900101-05-000012 2005-03-07
    """

    @property
    def accession(self) -> str | None:
        """Accession number, 10-2-6 digits; None where neither the filing nor its file's name gives it.

        >>> kg.filings()[0].accession
        '0009900101-05-000012'
        """
        return self.node.one("accessionNumber")

    @property
    def form(self) -> str | None:
        """Form type.

        >>> kg.filings()[1].form
        '8-K/A'
        """
        return self.node.one("form")

    @property
    def date(self) -> str | None:
        """Date of report, else filing date, ISO.

        >>> kg.filings()[0].date
        '2005-03-07'
        """
        return self.node.one("eventDate") or self.node.one("filingDate")

    @property
    def registrants(self) -> Results[Company]:
        """Who filed it, by the name of today.

        >>> [company.name for company in kg.filings()[0].registrants]
        ['Corvane Therapeutics, Inc.']
        """
        return self.graph.companies_at(self.node.all("registrant"))

    @property
    def evidence(self) -> Results[Evidence]:
        """The facts that its files state of themselves: form and days.

        >>> [(fact.property, fact.value) for fact in kg.filings()[0].evidence]
        [('form', '8-K'), ('eventDate', '2005-03-07')]
        """
        return self.graph.evidence_of_filing(self.node.all("source"))

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.filings()[0].row())
        ['date', 'form', 'accession', 'registrants', 'iri']
        """
        names = "; ".join(company.name for company in self.registrants)
        return {"date": self.date, "form": self.form, "accession": self.accession, "registrants": names, "iri": self.iri}
