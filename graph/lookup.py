"""The Python API: companies, people, compounds and agreements by name, each with its evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from pactgraph.graph.citations import Evidence, find_evidence
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.ledger import require_version
from pactgraph.graph.name_index import NameIndex, read_names
from pactgraph.graph.nodes import Node, fetch_nodes, select_iris, values_block
from pactgraph.graph.relations import (
    Amount,
    Counterparty,
    Event,
    Office,
    Party,
    canonical_roles,
    change_names,
    day,
    event_name,
)
from pactgraph.graph.results import Results
from pactgraph.graph.search_terms import AgreementFilter, agreement_pattern
from pactgraph.graph.store import Row, Store, iri_term, open_reading
from pactgraph.graph.texts import Texts
from pactgraph.graph.things import Agreement, Company, Compound, Entity, Filing, Person, Thing
from pactgraph.ontology.namespaces import PACT, RDF

if TYPE_CHECKING:
    from rdflib import Dataset

Named = TypeVar("Named", bound=Thing)

_CLASSES: dict[str, type[Entity]] = {
    f"{PACT}Organization": Company,
    f"{PACT}Person": Person,
    f"{PACT}Compound": Compound,
    f"{PACT}CompoundGroup": Compound,
}
_TYPE = f"{RDF}type"


class KnowledgeGraph:
    """An open graph. Read-only; use it in a `with` block, or call `close`."""

    def __init__(self, store: Store, texts: Texts) -> None:
        self.store = store
        self.texts = texts

    def __enter__(self) -> KnowledgeGraph:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files."""
        self.store.close()

    # By name

    def find(self, name: str) -> Results[Entity]:
        """Every company, person and compound of a name, alias, ticker or number. Raises UnknownNameError with near names."""
        return self.entities_at(self._names.find(name))

    def companies(self, name: str | None = None) -> Results[Company]:
        """All companies by name, or those that bear a name, alias, ticker, CIK or EIN."""
        return self._named(Company, ("Organization",), name, self._company_names)

    def people(self, name: str | None = None) -> Results[Person]:
        """All people by name, or those that bear a name."""
        return self._named(Person, ("Person",), name, self._names)

    def compounds(self, name: str | None = None) -> Results[Compound]:
        """All compounds by name, or those that bear a name; a collective alias gives its group and the group's members."""
        if name is None:
            return self._named(Compound, ("Compound", "CompoundGroup"), None, self._names)
        found = set(self._compound_names.find(name))
        members = select_iris(self.store, f"{values_block('g', found)} ?x pact:memberOf ?g")
        return self.compounds_at(sorted(found | set(members)))

    def agreements(self, **filters: str | date | None) -> Results[Agreement]:
        """Agreements by date, oldest first; each keyword narrows them.

        `party` and `compound` take any name (a compound brings the agreements of its groups), `kind` one of the 23 kinds, `event`
        what happened ("termination"), `since` and `until` an ISO day or a date: the agreement's own day may lie within them.
        Raises UnknownNameError for a name that nothing bears, TypeError for a filter that there is not.
        """
        wanted = AgreementFilter.of(filters)
        parties = self._names.find(wanted.party) if wanted.party else ()
        subjects = self._with_groups(self._compound_names.find(wanted.compound)) if wanted.compound else ()
        return self.agreements_at(select_iris(self.store, agreement_pattern(wanted, parties, subjects)))

    def filings(self) -> Results[Filing]:
        """All filings, by date."""
        return self.filings_at(select_iris(self.store, "?x a pact:Filing"))

    def counterparties(self, name: str) -> Results[Counterparty]:
        """Whom the bearers of a name have agreements with, by name."""
        return Results([one for entity in self._names.find(name) for one in self.counterparties_of(entity)])

    def officers(self, company: str, on: date | str | None = None) -> Results[Office]:
        """Who held which office in a company; with `on` only those whom filings show on or around that day."""
        offices = [office for iri in self._company_names.find(company) for office in self.offices_at(iri)]
        moment = date.fromisoformat(on) if isinstance(on, str) else on
        return Results([office for office in offices if moment is None or _covers(office, moment)])

    def sparql(self, query: str) -> list[dict[str, str | None]]:
        """The rows of a SELECT, each value as its text; the project's prefixes are known."""
        found = self.store.solutions(query)
        names = [variable.value for variable in found.variables]
        return [dict(zip(names, row, strict=True)) for row in self.store.rows(query)]

    @property
    def rdflib(self) -> Dataset:
        """The graph as an rdflib Dataset."""
        return self.store.as_rdflib()

    # By IRI: what the objects themselves call

    def entities_at(self, iris: Iterable[str]) -> Results[Entity]:
        """Entities of any class by their IRIs, by name."""
        found = [self._entity(node) for node in fetch_nodes(self.store, iris)]
        return Results(sorted(found, key=_by_name))

    def companies_at(self, iris: Iterable[str]) -> Results[Company]:
        """Companies by their IRIs, by name."""
        return Results([entity for entity in self.entities_at(iris) if isinstance(entity, Company)])

    def compounds_at(self, iris: Iterable[str]) -> Results[Compound]:
        """Compounds by their IRIs, by name."""
        return Results([entity for entity in self.entities_at(iris) if isinstance(entity, Compound)])

    def agreements_at(self, iris: Iterable[str]) -> Results[Agreement]:
        """Agreements by their IRIs, oldest first, undated ones last."""
        found = [Agreement(node.iri, node, self) for node in fetch_nodes(self.store, iris)]
        return Results(sorted(found, key=lambda one: (one.node.one("earliest") or "9999", one.title, one.iri)))

    def filings_at(self, iris: Iterable[str]) -> Results[Filing]:
        """Filings by their IRIs, oldest first."""
        found = [Filing(node.iri, node, self) for node in fetch_nodes(self.store, iris)]
        return Results(sorted(found, key=lambda one: (one.date or "9999", one.iri)))

    def agreements_of(self, entity: str) -> Results[Agreement]:
        """The agreements that an entity is a party or the subject of."""
        wanted = values_block("e", self._with_groups([entity]))
        return self.agreements_at(select_iris(self.store, f"{wanted} ?x a pact:Agreement ; pact:party|pact:subject ?e"))

    def counterparties_of(self, entity: str) -> Results[Counterparty]:
        """The other parties of an entity's agreements."""
        tied: dict[str, list[str]] = defaultdict(list)
        for other, agreement in self._pairs(f"?b pact:party {iri_term(entity)}, ?a FILTER(?a != {iri_term(entity)})"):
            tied[other].append(agreement)
        return Results([Counterparty(other, self.agreements_at(tied[other.iri])) for other in self.entities_at(tied)])

    def parties_of(self, agreement: str) -> Results[Party]:
        """Who is bound by an agreement."""
        roles = [Party(self._only(role), canonical_roles(role), role.one("role")) for role in self._under(agreement, "hasParty")]
        return Results(sorted(roles, key=lambda party: _by_name(party.entity)))

    def amounts_of(self, agreement: str) -> Results[Amount]:
        """The money of an agreement."""
        return Results([self._amount(node) for node in self._under(agreement, "hasAmount")])

    def events_of(self, agreement: str) -> Results[Event]:
        """What filings say happened to an agreement, by day."""
        found = [
            Event(
                event_name(node),
                day(node.one("earliest")),
                day(node.one("latest")),
                node.one("reportedIn") or "",
                node.all("itemNumber"),
                node.all("asFiled"),
            )
            for node in self._under(agreement, "hasEvent")
        ]
        return Results(sorted(found, key=lambda event: (event.earliest or date.max, event.event, event.filing)))

    def offices_at(self, organization: str) -> Results[Office]:
        """Who held which office in an organization."""
        return self._offices(f"?x a pact:Office ; pact:organization {iri_term(organization)}")

    def offices_of(self, person: str) -> Results[Office]:
        """Which offices a person held."""
        return self._offices(f"?x a pact:Office ; pact:holder {iri_term(person)}")

    def evidence(self, filed: Iterable[str], *properties: str) -> Results[Evidence]:
        """The facts of as-filed things; only some properties where any are named."""
        return Results(find_evidence(self.store, filed, properties))

    def evidence_of_agreement(self, agreement: str) -> Results[Evidence]:
        """The facts of an agreement's reports, parties and amounts."""
        pattern = f"{iri_term(agreement)} (pact:asFiled|pact:hasParty/pact:asFiled|pact:hasAmount/pact:asFiled) ?x"
        return self.evidence(select_iris(self.store, pattern))

    # Inside

    @cached_property
    def _names(self) -> NameIndex:
        return read_names(self.store, ("Organization", "Person", "Compound", "CompoundGroup"))

    @cached_property
    def _company_names(self) -> NameIndex:
        return read_names(self.store, ("Organization",))

    @cached_property
    def _compound_names(self) -> NameIndex:
        return read_names(self.store, ("Compound", "CompoundGroup"))

    def _named(self, wanted: type[Named], classes: Iterable[str], name: str | None, names: NameIndex) -> Results[Named]:
        if name is None:
            listed = " ".join(f"<{PACT}{one}>" for one in classes)
            iris = select_iris(self.store, f"VALUES ?c {{ {listed} }} ?x a ?c")
        else:
            iris = names.find(name)
        return Results([entity for entity in self.entities_at(iris) if isinstance(entity, wanted)])

    def _with_groups(self, iris: Iterable[str]) -> list[str]:
        """Entities and the collectives that stand for them."""
        listed = list(iris)
        return sorted({*listed, *select_iris(self.store, f"{values_block('e', listed)} ?e pact:memberOf ?x")})

    def _entity(self, node: Node) -> Entity:
        shape = next((_CLASSES[name] for name in node.values.get(_TYPE, ()) if name in _CLASSES), Entity)
        return shape(node.iri, node, self)

    def _only(self, role: Node) -> Entity:
        return self.entities_at(role.all("playedBy"))[0]

    def _under(self, subject: str, term: str) -> list[Node]:
        return fetch_nodes(self.store, select_iris(self.store, f"{iri_term(subject)} pact:{term} ?x"))

    def _pairs(self, pattern: str) -> Iterator[tuple[str, str]]:
        rows: Iterator[Row] = self.store.rows(f"SELECT DISTINCT ?a ?b {{ {pattern} }} ORDER BY ?a ?b")
        return ((one, other) for one, other in rows if one and other)

    def _amount(self, node: Node) -> Amount:
        paid = {term: ", ".join(one.name for one in self.entities_at(node.all(term))) or None for term in ("payer", "payee")}
        contingent = node.one("contingent")
        return Amount(
            value=node.one("amountValue") or "0",
            currency=node.one("currency") or "",
            what=node.one("purpose"),
            per=node.one("per"),
            low=node.one("lowValue"),
            contingent=None if contingent is None else contingent == "true",
            payer=paid["payer"],
            payee=paid["payee"],
            filed=node.all("asFiled"),
        )

    def _offices(self, pattern: str) -> Results[Office]:
        nodes = fetch_nodes(self.store, select_iris(self.store, pattern))
        found = [self._office(node) for node in nodes]
        return Results(sorted(found, key=lambda one: (_by_name(one.person), one.first or date.max, one.title or "")))

    def _office(self, node: Node) -> Office:
        person = next(iter(self.entities_at(node.all("holder"))))
        if not isinstance(person, Person):
            raise TypeError(f"{person.iri} holds an office and is no person")
        companies = self.companies_at(node.all("organization"))
        return Office(
            person,
            companies[0] if companies else None,
            node.one("title"),
            day(node.one("earliest")),
            day(node.one("latest")),
            change_names(node),
            node.all("asFiled"),
        )


def open_graph(folder: GraphFolder) -> KnowledgeGraph:
    """Open a graph to ask it. Raises NoGraphError, GraphVersionError, DamagedGraphError."""
    store = open_reading(folder.require().store)
    require_version(store, folder.root)
    return KnowledgeGraph(store, Texts(folder.texts))


def _by_name(entity: Thing) -> tuple[str, str]:
    return entity.name.casefold(), entity.iri


def _covers(office: Office, moment: date) -> bool:
    return (office.first or date.min) <= moment <= (office.last or date.max)
