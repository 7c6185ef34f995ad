"""What stands between things: party roles, amounts, events, offices and counterparties of agreements."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from pactgraph.graph.objects.nodes import Node
from pactgraph.graph.objects.results import Cell, Results
from pactgraph.graph.sentences.citations import Evidence
from pactgraph.ontology.namespaces import CHANGE, EVENT, ROLE

if TYPE_CHECKING:
    from pactgraph.graph.objects.things import Agreement, Company, Entity, Person, Thing


@dataclass(frozen=True, slots=True)
class Counterparty:
    """Another entity, and the agreements that tie it to the one asked for.

    >>> one = kg.counterparties("Rosmarin")[0]
    >>> one.entity.name, [agreement.kind for agreement in one.agreements]
    ('Corvane Therapeutics, Inc.', ['license'])
    """

    entity: Entity
    agreements: Results[Agreement]

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> kg.counterparties("Rosmarin")[0].row()["kinds"]
        'license'
        """
        kinds = sorted({agreement.kind for agreement in self.agreements})
        return {"name": self.entity.name, "agreements": len(self.agreements), "kinds": ", ".join(kinds), "iri": self.entity.iri}

    def __str__(self) -> str:
        return self.entity.name


@dataclass(frozen=True, slots=True)
class Bond:
    """A tie to another entity, the rule that it follows from, and what carries it.

    >>> tie = kg.companies("Bellandi")[0].ties.where(lambda one: one.sort == "sole source")[0]
    >>> tie.other.name, tie.on.name, tie.supplies
    ('Corvane Therapeutics, Inc.', 'HV1', False)
    """

    sort: str  # "counterparty", "compound", "sole source", "shared officer"
    other: Entity
    rule: str
    on: Entity | None  # the compound of a sole source, the person that is shared
    supplies: bool | None  # of a sole source: whether the other is the source
    through: Results[Entity]  # collectives that agreements name in the place of the compound
    agreements: Results[Agreement]
    filed: tuple[str, ...] = field(default=(), repr=False)

    @property
    def evidence(self) -> Results[Evidence]:
        """The facts of what it follows from.

        >>> kg.companies("Rosmarin")[0].ties[0].evidence[0].file
        '0009900101-05-000012.htm'
        """
        return self.other.graph.evidence(self.filed)

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.companies("Rosmarin")[0].ties[0].row())
        ['sort', 'other', 'on', 'rule', 'through', 'agreements', 'iri']
        """
        return {
            "sort": self.sort,
            "other": self.other.name,
            "on": self.on.name if self.on else None,
            "rule": self.rule,
            "through": "; ".join(one.name for one in self.through) or None,
            "agreements": len(self.agreements),
            "iri": self.other.iri,
        }

    def __str__(self) -> str:
        return f"{self.sort}: {self.other.name}{f' ({self.on.name})' if self.on else ''}"


@dataclass(frozen=True, slots=True)
class Party:
    """An entity in its role in one agreement.

    >>> party = kg.agreements(kind="license")[0].parties[0]
    >>> party.entity.name, party.roles
    ('Corvane Therapeutics, Inc.', ('licensee',))
    """

    entity: Entity
    roles: tuple[str, ...]  # canonical: "manufacturer"
    role: str | None  # in the text's words

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.agreements()[0].parties[0].row())
        ['name', 'role', 'iri']
        """
        return {"name": self.entity.name, "role": self.role or ", ".join(self.roles) or None, "iri": self.entity.iri}

    def __str__(self) -> str:
        told = self.role or ", ".join(self.roles)
        return f"{self.entity.name} ({told})" if told else self.entity.name


@dataclass(frozen=True, slots=True)
class Amount:
    """Money of an agreement. `value` is a decimal string; the upper figure of a range.

    >>> amount = kg.agreements(kind="manufacturing")[0].amounts[0]
    >>> amount.value, amount.currency, amount.payer
    ('4000000', 'EUR', 'Corvane Therapeutics, Inc.')
    """

    value: str
    currency: str
    what: str | None
    per: str | None
    low: str | None
    contingent: bool | None
    payer: str | None  # names
    payee: str | None
    filed: tuple[str, ...] = field(default=(), repr=False)  # as-filed IRIs

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.agreements(kind="manufacturing")[0].amounts[0].row())
        ['value', 'currency', 'what', 'per', 'low', 'contingent', 'payer', 'payee']
        """
        names = ("value", "currency", "what", "per", "low", "contingent", "payer", "payee")
        return {name: getattr(self, name) for name in names}

    def __str__(self) -> str:
        whole, _, rest = self.value.partition(".")
        figure = f"{int(whole):,}{'.' + rest if rest else ''} {self.currency}"
        return " ".join(part for part in (figure, f"a {self.per}" if self.per else "", self.what or "") if part)


@dataclass(frozen=True, slots=True)
class Event:
    """What one filing says happened to an agreement, and when: between two days, both inclusive.

    >>> event = kg.agreements(kind="manufacturing")[0].history[-1]
    >>> event.event, event.step
    ('amendment', 'Amendment No. 2 to the Manufacturing Agreement')
    """

    event: str  # "entry", "amendment", "restatement", "termination", "mention"
    earliest: date | None
    latest: date | None
    filing: str  # IRI
    items: tuple[str, ...]
    filed: tuple[str, ...] = field(default=(), repr=False)
    step: str | None = None  # title of the amendment, restatement or end that it happened to; None: the agreement itself

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> kg.agreements(kind="supply")[0].history[0].row()["earliest"]
        '2007-02-19'
        """
        first, last = (day.isoformat() if day else None for day in (self.earliest, self.latest))
        told = {"event": self.event, "earliest": first, "latest": last, "items": ", ".join(self.items), "filing": self.filing}
        return {**told, "step": self.step}

    def __str__(self) -> str:
        return f"{self.event} {self.earliest}" if self.earliest else self.event


@dataclass(frozen=True, slots=True)
class Office:
    """A person's office in an organization; first and last day on which a filing shows it.

    >>> office = kg.officers("Corvane")[0]
    >>> office.person.name, str(office.first), str(office.last)
    ('Daniel R. Osei', '2009-04-06', '2009-11-18')
    """

    person: Person
    organization: Company | None
    title: str | None
    first: date | None
    last: date | None
    changes: tuple[str, ...]  # "appointed", "resigned", …
    filed: tuple[str, ...] = field(default=(), repr=False)

    @property
    def evidence(self) -> Results[Evidence]:
        """Every fact that filings state of it.

        >>> [fact.quote for fact in kg.officers("Corvane")[0].evidence if fact.property == "officerChange"]
        ['appointed']
        """
        return self.person.graph.evidence(self.filed)

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.officers("Corvane")[0].row())
        ['name', 'title', 'organization', 'first', 'last', 'changes']
        """
        return {
            "name": self.person.name,
            "title": self.title,
            "organization": self.organization.name if self.organization else None,
            "first": self.first.isoformat() if self.first else None,
            "last": self.last.isoformat() if self.last else None,
            "changes": ", ".join(self.changes) or None,
        }

    def __str__(self) -> str:
        where = f" of {self.organization.name}" if self.organization else ""
        return f"{self.person.name}, {self.title or 'officer'}{where}"


@dataclass(frozen=True, slots=True)
class Connection:
    """One step of a path: two entities and the agreement or office between them.

    >>> [str(step.via) for step in kg.path("Rosmarin", "Tarrow")]
    ['License Agreement (2005-03-07)', 'Collaboration Agreement (2008-09-30)']
    """

    start: Entity
    via: Thing
    end: Entity

    @property
    def evidence(self) -> Results[Evidence]:
        """The facts behind the agreement or office.

        >>> kg.path("Rosmarin", "Corvane")[0].evidence[0].file
        '0009900101-05-000012.htm'
        """
        return self.via.evidence

    def row(self) -> dict[str, Cell]:
        """The columns of a table.

        >>> list(kg.path("Rosmarin", "Corvane")[0].row())
        ['start', 'via', 'end', 'iri']
        """
        return {"start": self.start.name, "via": self.via.name, "end": self.end.name, "iri": self.via.iri}

    def __str__(self) -> str:
        return f"{self.start.name} – {self.via} – {self.end.name}"


def canonical_roles(node: Node) -> tuple[str, ...]:
    """The canonical roles that a role node names."""
    return tuple(role.removeprefix(ROLE) for role in node.all("canonicalRole"))


def event_name(node: Node) -> str:
    """The event of an event node."""
    return (node.one("event") or "").removeprefix(EVENT)


def change_names(node: Node) -> tuple[str, ...]:
    """The changes of an office node."""
    return tuple(change.removeprefix(CHANGE) for change in node.all("officerChange"))


def day(value: str | None) -> date | None:
    """An xsd:date as a date."""
    return date.fromisoformat(value) if value else None
