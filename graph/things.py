"""Companies, people, compounds, agreements and filings as frozen objects that lead to one another."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactgraph.graph.citations import Evidence
from pactgraph.graph.in_force import InForce
from pactgraph.graph.nodes import Node
from pactgraph.graph.results import Cell, Results
from pactgraph.ontology.namespaces import KIND, RDFS

if TYPE_CHECKING:
    from pactgraph.graph.reader import GraphReader
    from pactgraph.graph.relations import Amount, Bond, Counterparty, Event, Office, Party


_LABEL = f"{RDFS}label"


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that we believe in. Equal things have the same IRI."""

    iri: str
    node: Node = field(repr=False, compare=False)
    graph: GraphReader = field(repr=False, compare=False)

    @property
    def name(self) -> str:
        """What it is called."""
        return self.node.one("name") or self.node.one(_LABEL) or self.node.one("title") or self.iri

    @property
    def evidence(self) -> Results[Evidence]:
        """Every fact that filings state of it, with its sentence, ordered by file and place."""
        return self.graph.evidence(self.node.all("asFiled"))

    def row(self) -> dict[str, Cell]:
        """The columns of a table."""
        return {"name": self.name, "iri": self.iri}

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Entity(Thing):
    """A company, person or compound."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """Every other name that it goes by, sorted."""
        return self.node.all("alias")

    @property
    def agreements(self) -> Results[Agreement]:
        """The agreements that it is a party or the subject of, by date."""
        return self.graph.agreements_of(self.iri)

    @property
    def ties(self) -> Results[Bond]:
        """What it is tied to by its agreements and officers: counterparties, compounds, sole sources, shared officers."""
        return self.graph.ties_of(self.iri)


@dataclass(frozen=True, slots=True)
class Company(Entity):
    """An organization: a registrant or a party."""

    @property
    def cik(self) -> str | None:
        """Ten digits, where a filing gives it."""
        return self.node.one("cik")

    @property
    def ticker(self) -> str | None:
        """Ticker symbol, where a filing gives it."""
        return self.node.one("ticker")

    @property
    def jurisdiction(self) -> str | None:
        """Where it is organized, as filed."""
        return self.node.one("jurisdiction")

    @property
    def former_names(self) -> tuple[str, ...]:
        """Names that filings say it bore before."""
        return self.node.all("formerName")

    @property
    def counterparties(self) -> Results[Counterparty]:
        """Whom it has agreements with."""
        return self.graph.counterparties_of(self.iri)

    @property
    def officers(self) -> Results[Office]:
        """Who held which office in it."""
        return self.graph.offices_at(self.iri)

    def row(self) -> dict[str, Cell]:
        """The columns of a table."""
        return {"name": self.name, "cik": self.cik, "ticker": self.ticker, "jurisdiction": self.jurisdiction, "iri": self.iri}


@dataclass(frozen=True, slots=True)
class Person(Entity):
    """A natural person."""

    @property
    def offices(self) -> Results[Office]:
        """Which offices the person held, where."""
        return self.graph.offices_of(self.iri)


@dataclass(frozen=True, slots=True)
class Compound(Entity):
    """A drug, candidate or chemical compound, or a group of them that a collective alias stands for."""

    @property
    def groups(self) -> Results[Compound]:
        """The collectives ("DMx") that stand for it among others."""
        return self.graph.compounds_at(self.node.all("memberOf"))

    def row(self) -> dict[str, Cell]:
        """The columns of a table."""
        return {"name": self.name, "aliases": "; ".join(self.aliases), "class": self.node.one("chemicalClass"), "iri": self.iri}


@dataclass(frozen=True, slots=True)
class Agreement(Thing):
    """One agreement, however many filings report it."""

    @property
    def title(self) -> str:
        """What the text calls it."""
        return self.node.one("title") or f"{self.kind.replace('_', ' ')} agreement"

    @property
    def kind(self) -> str:
        """One of the 23 kinds: "manufacturing"."""
        return (self.node.one("kind") or "other").removeprefix(KIND)

    @property
    def date(self) -> str | None:
        """The day it bears, ISO and as precise as filed."""
        return self.node.one("agreementDate")

    @property
    def effective_date(self) -> str | None:
        """The day that the text calls effective."""
        return self.node.one("effectiveDate")

    @property
    def expiration_date(self) -> str | None:
        """The day on which it ends by its terms."""
        return self.node.one("expirationDate")

    @property
    def governing_law(self) -> str | None:
        """Whose law governs it, as filed."""
        return self.node.one("governingLaw")

    @property
    def parties(self) -> Results[Party]:
        """Who is bound by it, in which role, by name."""
        return self.graph.parties_of(self.iri)

    @property
    def amounts(self) -> Results[Amount]:
        """The money in it."""
        return self.graph.amounts_of(self.iri)

    @property
    def compounds(self) -> Results[Compound]:
        """What it is about."""
        return self.graph.compounds_at(self.node.all("subject"))

    @property
    def history(self) -> Results[Event]:
        """What filings say happened to it and to what amends, restates or ends it, by day: its whole life."""
        return self.graph.events_of(self.iri)

    @property
    def changes(self) -> Results[Agreement]:
        """What amends, restates or ends it, oldest first."""
        return self.graph.changes_of(self.iri)

    @property
    def original(self) -> Agreement:
        """The agreement that it changes in the end; itself where it changes none."""
        return self.graph.original_of(self.iri)

    @property
    def lifeline(self) -> Results[Agreement]:
        """Its original and all that ever changed that, oldest first: one agreement, however many papers and filings."""
        return self.graph.lifeline_of(self.iri)

    def in_force_on(self, day: datetime.date | str) -> InForce:
        """Whether it was in force on a day (ISO or a date): yes, possibly, no or unknown, with the reason and what says so."""
        return self.graph.in_force_on(self.iri, datetime.date.fromisoformat(day) if isinstance(day, str) else day)

    @property
    def filings(self) -> Results[Filing]:
        """The filings that speak of it."""
        return self.graph.filings_at(self.node.all("reportedIn"))

    @property
    def evidence(self) -> Results[Evidence]:
        """Every fact that filings state of it, of its parties and of its amounts."""
        return self.graph.evidence_of_agreement(self.iri)

    def row(self) -> dict[str, Cell]:
        """The columns of a table."""
        parties = "; ".join(str(party) for party in self.parties)
        return {"date": self.date, "kind": self.kind, "title": self.title, "parties": parties, "iri": self.iri}


@dataclass(frozen=True, slots=True)
class Filing(Thing):
    """One filing, from one source file or several."""

    @property
    def accession(self) -> str | None:
        """Accession number, 10-2-6 digits."""
        return self.node.one("accessionNumber")

    @property
    def form(self) -> str | None:
        """Form type: "8-K"."""
        return self.node.one("form")

    @property
    def date(self) -> str | None:
        """Date of report, else filing date."""
        return self.node.one("eventDate") or self.node.one("filingDate")

    @property
    def registrants(self) -> Results[Company]:
        """Who filed it."""
        return self.graph.companies_at(self.node.all("registrant"))

    @property
    def evidence(self) -> Results[Evidence]:
        """The facts that its files state of themselves."""
        return self.graph.evidence(self.node.all("source"))

    def row(self) -> dict[str, Cell]:
        """The columns of a table."""
        names = "; ".join(company.name for company in self.registrants)
        return {"date": self.date, "form": self.form, "accession": self.accession, "registrants": names, "iri": self.iri}
