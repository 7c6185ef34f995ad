"""Companies, people and compounds as frozen objects that lead to their agreements, offices and sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactgraph.graph.objects.nodes import Node
from pactgraph.graph.objects.results import Cell, Results
from pactgraph.graph.sentences.citations import Evidence
from pactgraph.ontology.namespaces import RDFS

if TYPE_CHECKING:
    from pactgraph.graph.objects.reader import GraphReader
    from pactgraph.graph.objects.relations import Bond, Counterparty, Office
    from pactgraph.graph.objects.things import Agreement

_LABEL = f"{RDFS}label"


@dataclass(frozen=True, slots=True, repr=False)
class Thing:
    """Something that we believe in. Equal things have the same IRI.

    >>> kg.companies("Bellandi")[0] == kg.find("BELLANDI")[0]
    True
    """

    iri: str
    node: Node = field(repr=False, compare=False)
    graph: GraphReader = field(repr=False, compare=False)

    @property
    def name(self) -> str:
        """What it is called.

        >>> kg.companies("HLVB")[0].name
        'Corvane Therapeutics, Inc.'
        """
        return self.node.one("name") or self.node.one(_LABEL) or self.node.one("title") or self.iri

    @property
    def evidence(self) -> Results[Evidence]:
        """Every fact that filings state of it, with its sentence, ordered by file and place.

        >>> fact = kg.compounds("TRW-55")[0].evidence[0]
        >>> fact.property, fact.value, fact.file
        ('name', 'TRW-55', '0009900202-07-000009.txt')
        """
        return self.graph.evidence(self.node.all("asFiled"))

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.people("Livia Bellandi")[0].row())
        ['name', 'iri']
        """
        return {"name": self.name, "iri": self.iri}

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r}, iri={self.iri!r})"


@dataclass(frozen=True, slots=True, repr=False)
class Entity(Thing):
    """A company, person or compound.

    >>> [type(one).__name__ for one in kg.find("HV4")]
    ['Compound']
    """

    @property
    def aliases(self) -> tuple[str, ...]:
        """Every other name that it goes by, sorted.

        >>> kg.companies("First Meridian Bank")[0].aliases
        ('First Meridian',)
        """
        return self.node.all("alias")

    @property
    def agreements(self) -> Results[Agreement]:
        """The agreements that it is a party or the subject of, by date; each once with all that changes it.

        >>> [agreement.title for agreement in kg.compounds("HV4")[0].agreements]
        ['Manufacturing Agreement']
        """
        return self.graph.agreements_of(self.iri)

    @property
    def ties(self) -> Results[Bond]:
        """What it is tied to by its agreements and officers: counterparties, compounds, sole sources, shared officers.

        >>> [(tie.sort, tie.other.name) for tie in kg.companies("Rosmarin")[0].ties]
        [('compound', 'HVB-101'), ('counterparty', 'Corvane Therapeutics, Inc.')]
        """
        return self.graph.ties_of(self.iri)


@dataclass(frozen=True, slots=True, repr=False)
class Company(Entity):
    """An organization: a registrant or a party.

    >>> print(kg.companies("Tarrow")[0])
    Tarrow Pharmaceuticals Corporation
    """

    @property
    def cik(self) -> str | None:
        """Ten digits, where a filing gives it.

        >>> kg.companies("Tarrow")[0].cik
        '0009900202'
        """
        return self.node.one("cik")

    @property
    def ticker(self) -> str | None:
        """Ticker symbol, where a filing gives it.

        >>> kg.companies("Corvane")[0].ticker
        'HLVB'
        """
        return self.node.one("ticker")

    @property
    def jurisdiction(self) -> str | None:
        """Where it is organized, as filed.

        >>> kg.companies("Bellandi")[0].jurisdiction
        'Italy'
        """
        return self.node.one("jurisdiction")

    @property
    def former_names(self) -> tuple[str, ...]:
        """Names that filings say it bore before, sorted.

        >>> kg.companies("Corvane")[0].former_names
        ('Halvorsen Biologics, Inc.',)
        """
        return self.node.all("formerName")

    @property
    def counterparties(self) -> Results[Counterparty]:
        """Whom it has agreements with, by name.

        >>> [(one.entity.name, len(one.agreements)) for one in kg.companies("Tarrow")[0].counterparties]
        [('Corvane Therapeutics, Inc.', 1), ('Società Chimica Bellandi S.r.l.', 1)]
        """
        return self.graph.counterparties_of(self.iri)

    @property
    def officers(self) -> Results[Office]:
        """Who held which office in it, by person.

        >>> office = kg.companies("Corvane")[0].officers[0]
        >>> office.person.name, office.title
        ('Daniel R. Osei', 'Senior Vice President and Chief Financial Officer')
        """
        return self.graph.offices_at(self.iri)

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.companies("Bellandi")[0].row())
        ['name', 'cik', 'ticker', 'jurisdiction', 'iri']
        """
        return {"name": self.name, "cik": self.cik, "ticker": self.ticker, "jurisdiction": self.jurisdiction, "iri": self.iri}


@dataclass(frozen=True, slots=True, repr=False)
class Person(Entity):
    """A natural person.

    >>> print(kg.people("daniel r osei")[0])
    Daniel R. Osei
    """

    @property
    def offices(self) -> Results[Office]:
        """Which offices the person held, where.

        >>> office = kg.people("Daniel R. Osei")[0].offices[0]
        >>> office.organization.name, office.title, office.changes
        ('Corvane Therapeutics, Inc.', 'Senior Vice President and Chief Financial Officer', ('appointed',))
        """
        return self.graph.offices_of(self.iri)


@dataclass(frozen=True, slots=True, repr=False)
class Compound(Entity):
    """A drug, candidate or chemical compound, or a group of them that a collective alias stands for.

    >>> [compound.name for compound in kg.compounds("HVx")]
    ['HV1', 'HV4', 'HVx']
    """

    @property
    def groups(self) -> Results[Compound]:
        """The collectives ("HVx") that stand for it among others.

        >>> [group.name for group in kg.compounds("HV4")[0].groups]
        ['HVx']
        """
        return self.graph.compounds_at(self.node.all("memberOf"))

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> kg.compounds("HV4")[0].row()["class"]
        'dolastatin derivatives'
        """
        return {"name": self.name, "aliases": "; ".join(self.aliases), "class": self.node.one("chemicalClass"), "iri": self.iri}
