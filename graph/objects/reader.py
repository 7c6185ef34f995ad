"""The graph by IRI: what companies, agreements and the rest call to lead to one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from pactgraph.graph.in_force import InForce, in_force
from pactgraph.graph.lives import read_life
from pactgraph.graph.networks.paths import Step
from pactgraph.graph.objects.entities import Company, Compound, Entity, Person, Thing
from pactgraph.graph.objects.nodes import Node, fetch_nodes, select_iris, values_block
from pactgraph.graph.objects.related import amount_at, bond_at, event_at, office_at, party_at
from pactgraph.graph.objects.relations import Amount, Bond, Connection, Counterparty, Event, Office, Party
from pactgraph.graph.objects.results import Results
from pactgraph.graph.objects.search_terms import ORIGINAL
from pactgraph.graph.objects.things import Agreement, Filing
from pactgraph.graph.sentences.citations import Evidence, find_evidence
from pactgraph.graph.sentences.texts import NoTexts, Texts
from pactgraph.graph.store import Row, Store, iri_term
from pactgraph.ontology.namespaces import PACT, RDF

_CLASSES: dict[str, type[Entity]] = {
    f"{PACT}Organization": Company,
    f"{PACT}Person": Person,
    f"{PACT}Compound": Compound,
    f"{PACT}CompoundGroup": Compound,
}
_TYPE = f"{RDF}type"


class GraphReader:
    """An open store, read by IRI. An IRI at which nothing stands gives nothing; one that is none raises ValueError."""

    def __init__(self, store: Store, texts: Texts | NoTexts) -> None:
        self.store = store
        self.texts = texts

    def entities_at(self, iris: Iterable[str]) -> Results[Entity]:
        """Entities of any class by their IRIs, by name.

        >>> [one.name for one in kg.entities_at(kg.iris_of(["HV4", "Bellandi"]))]
        ['HV4', 'Società Chimica Bellandi S.r.l.']
        """
        found = [self._entity(node) for node in fetch_nodes(self.store, iris)]
        return Results(sorted(found, key=_by_name))

    def companies_at(self, iris: Iterable[str]) -> Results[Company]:
        """Companies by their IRIs, by name.

        >>> len(kg.companies_at(kg.iris_of(["HV4", "Bellandi"])))
        1
        """
        return Results([entity for entity in self.entities_at(iris) if isinstance(entity, Company)])

    def compounds_at(self, iris: Iterable[str]) -> Results[Compound]:
        """Compounds by their IRIs, by name.

        >>> len(kg.compounds_at(kg.iris_of(["HV4", "Bellandi"])))
        1
        """
        return Results([entity for entity in self.entities_at(iris) if isinstance(entity, Compound)])

    def agreements_at(self, iris: Iterable[str]) -> Results[Agreement]:
        """Agreements by their IRIs, oldest first, undated ones last.

        >>> kg.agreements_at(["https://w3id.org/pactgraph/id/agreement/none"])
        Results([])
        """
        found = [Agreement(node.iri, node, self) for node in fetch_nodes(self.store, iris)]
        return Results(sorted(found, key=lambda one: (one.node.one("earliest") or "9999", one.title, one.iri)))

    def filings_at(self, iris: Iterable[str]) -> Results[Filing]:
        """Filings by their IRIs, oldest first.

        >>> [one.form for one in kg.filings_at(["https://w3id.org/pactgraph/id/filing/0009900101-05-000019"])]
        ['8-K/A']
        """
        found = [Filing(node.iri, node, self) for node in fetch_nodes(self.store, iris)]
        return Results(sorted(found, key=lambda one: (one.date or "9999", one.iri)))

    def agreements_of(self, entity: str) -> Results[Agreement]:
        """The agreements that an entity is a party or the subject of, each once with all that changes it.

        >>> len(kg.agreements_of(kg.companies("Rosmarin")[0].iri))
        1
        """
        wanted = values_block("e", self.with_groups([entity]))
        pattern = f"{wanted} ?paper a pact:Agreement ; pact:party|pact:subject ?e ; pact:amends* ?x {ORIGINAL}"
        return self.agreements_at(select_iris(self.store, pattern))

    def counterparties_of(self, entity: str) -> Results[Counterparty]:
        """The other parties of an entity's agreements, by name.

        >>> [one.entity.name for one in kg.counterparties_of(kg.companies("Rosmarin")[0].iri)]
        ['Corvane Therapeutics, Inc.']
        """
        tied: dict[str, list[str]] = defaultdict(list)
        # a missing link has parties too, and is no agreement that we hold
        together = f"?x a pact:Agreement ; pact:party {iri_term(entity)}, ?a FILTER(?a != {iri_term(entity)})"
        original = ORIGINAL.replace("?x", "?b")
        for other, agreement in self._pairs(f"{together} ?x pact:amends* ?b {original}"):
            tied[other].append(agreement)
        return Results([Counterparty(other, self.agreements_at(tied[other.iri])) for other in self.entities_at(tied)])

    def ties_of(self, entity: str) -> Results[Bond]:
        """What an entity is tied to, by sort and name.

        >>> [tie.other.name for tie in kg.ties_of(kg.compounds("TRW-55")[0].iri)]
        ['Corvane Therapeutics, Inc.', 'Società Chimica Bellandi S.r.l.', 'Tarrow Pharmaceuticals Corporation']
        """
        nodes = fetch_nodes(
            self.store, select_iris(self.store, f"?x pact:between|pact:dependent|pact:supplier {iri_term(entity)}")
        )
        bonds = (bond_at(self, entity, node, self._originals(node.all("agreement"))) for node in nodes)
        found = [bond for bond in bonds if bond is not None]
        return Results(sorted(found, key=lambda bond: (bond.sort, _by_name(bond.other), bond.on.name if bond.on else "")))

    def parties_of(self, agreement: str) -> Results[Party]:
        """Who is bound by an agreement, by name.

        >>> [party.roles for party in kg.parties_of(kg.agreements(kind="supply")[0].iri)]
        [('supplier',), ('customer',)]
        """
        roles = [party_at(self, role) for role in self._under(agreement, "hasParty")]
        return Results(sorted(roles, key=lambda party: _by_name(party.entity)))

    def amounts_of(self, agreement: str) -> Results[Amount]:
        """The money of an agreement.

        >>> [amount.value for amount in kg.amounts_of(kg.agreements(kind="manufacturing")[0].iri)]
        ['4000000']
        """
        return Results([amount_at(self, node) for node in self._under(agreement, "hasAmount")])

    def events_of(self, agreement: str) -> Results[Event]:
        """What filings say happened to an agreement and to what amends, restates or ends it, by day.

        >>> [event.event for event in kg.events_of(kg.agreements(kind="supply")[0].iri)]
        ['entry']
        """
        pattern = f"?a pact:amends* {iri_term(agreement)} ; pact:hasEvent ?b"
        steps: dict[str, set[str]] = defaultdict(set)
        for step, event in self._pairs(pattern):
            steps[event].add(step)
        papers = {one.iri: one for one in self.agreements_at({step for found in steps.values() for step in found})}
        found = [
            event_at(node, next((papers[step] for step in sorted(steps[node.iri]) if step != agreement), None))
            for node in fetch_nodes(self.store, sorted(steps))
        ]
        return Results(sorted(found, key=lambda event: (event.earliest or date.max, event.event, event.filing)))

    def changes_of(self, agreement: str) -> Results[Agreement]:
        """What amends, restates or ends an agreement, oldest first.

        >>> [change.date for change in kg.changes_of(kg.agreements(kind="credit")[0].iri)]
        ['2009-11-16']
        """
        return self.agreements_at(select_iris(self.store, f"?x pact:amends {iri_term(agreement)}"))

    def original_of(self, agreement: str) -> Agreement:
        """The agreement that another amends, restates or ends, through however many steps; itself where it changes none.

        >>> kg.original_of(kg.agreements(event="termination", amendments=True)[0].iri).date
        '2005-03-07'
        """
        return self.agreements_at(self._originals([agreement]) or [agreement])[0]

    def lifeline_of(self, agreement: str) -> Results[Agreement]:
        """An agreement's original and everything that ever changed it, oldest first: one agreement, however many papers.

        >>> len(kg.lifeline_of(kg.agreements(kind="license")[0].iri))
        3
        """
        return self.agreements_at(select_iris(self.store, f"?x pact:amends* {iri_term(self.original_of(agreement).iri)}"))

    def in_force_on(self, agreement: str, on: date) -> InForce:
        """Whether an agreement was in force on a day.

        >>> from datetime import date
        >>> kg.in_force_on(kg.agreements(kind="license")[0].iri, date(2007, 12, 31)).verdict
        'yes'
        """
        return in_force(read_life(self.store, agreement), on)

    def offices_at(self, organization: str) -> Results[Office]:
        """Who held which office in an organization, by person.

        >>> [office.person.name for office in kg.offices_at(kg.companies("Bellandi")[0].iri)]
        ['Livia Bellandi']
        """
        return self._offices(f"?x a pact:Office ; pact:organization {iri_term(organization)}")

    def offices_of(self, person: str) -> Results[Office]:
        """Which offices a person held, earliest first.

        >>> [office.organization.name for office in kg.offices_of(kg.people("Livia Bellandi")[0].iri)]
        ['Società Chimica Bellandi S.r.l.']
        """
        return self._offices(f"?x a pact:Office ; pact:holder {iri_term(person)}")

    def evidence(self, filed: Iterable[str], *properties: str) -> Results[Evidence]:
        """The facts of as-filed things, ordered by file and place; only some properties where any are named.

        >>> verdict = kg.agreements(kind="license")[0].in_force_on("2008-12-31")
        >>> kg.evidence(verdict.filed, "event")[0].value
        'https://w3id.org/pactgraph/event/termination'
        """
        return Results(find_evidence(self.store, filed, properties))

    def evidence_of_agreement(self, agreement: str) -> Results[Evidence]:
        """The facts of an agreement's reports, parties and amounts.

        >>> kg.evidence_of_agreement(kg.agreements(kind="supply")[0].iri)[0].file
        '0009900202-07-000009.txt'
        """
        pattern = f"{iri_term(agreement)} (pact:asFiled|pact:hasParty/pact:asFiled|pact:hasAmount/pact:asFiled) ?x"
        return self.evidence(select_iris(self.store, pattern))

    def evidence_of_filing(self, sources: Iterable[str]) -> Results[Evidence]:
        """The facts that source files and their documents state of themselves.

        >>> [fact.value for fact in kg.evidence_of_filing(kg.filings()[1].node.all("source"))]
        ['8-K/A', '2005-03-07']
        """
        listed = tuple(sources)
        block = values_block("s", listed)
        return self.evidence([*listed, *select_iris(self.store, f"{block} GRAPH ?s {{ ?s pact:document ?x }}")])

    def connection(self, step: Step) -> Connection:
        """One step of a path, as objects; of an agreement the original, whichever of its papers ties them.

        >>> [step] = kg.path("Rosmarin", "Corvane")
        >>> print(step.via)
        License Agreement (2005-03-07)
        """
        start, end = (self.entities_at([iri])[0] for iri in (step.start, step.end))
        node = fetch_nodes(self.store, [step.via])[0]
        dealt = f"{PACT}Agreement" in node.values.get(_TYPE, ())
        return Connection(start, self.original_of(node.iri) if dealt else Thing(node.iri, node, self), end)

    def with_groups(self, iris: Iterable[str]) -> list[str]:
        """The IRIs of entities and of the collectives that stand for them, sorted.

        >>> len(kg.with_groups(kg.iris_of(["HV4"])))
        2
        """
        listed = list(iris)
        return sorted({*listed, *select_iris(self.store, f"{values_block('e', listed)} ?e pact:memberOf ?x")})

    def _entity(self, node: Node) -> Entity:
        shape = next((_CLASSES[name] for name in node.values.get(_TYPE, ()) if name in _CLASSES), Entity)
        return shape(node.iri, node, self)

    def _originals(self, agreements: Iterable[str]) -> list[str]:
        return select_iris(self.store, f"{values_block('a', agreements)} ?a pact:amends* ?x {ORIGINAL}")

    def _under(self, subject: str, term: str) -> list[Node]:
        return fetch_nodes(self.store, select_iris(self.store, f"{iri_term(subject)} pact:{term} ?x"))

    def _pairs(self, pattern: str) -> Iterator[tuple[str, str]]:
        rows: Iterator[Row] = self.store.rows(f"SELECT DISTINCT ?a ?b {{ {pattern} }} ORDER BY ?a ?b")
        return ((one, other) for one, other in rows if one and other)

    def _offices(self, pattern: str) -> Results[Office]:
        nodes = fetch_nodes(self.store, select_iris(self.store, pattern))
        found = [office_at(self, node) for node in nodes]
        return Results(sorted(found, key=lambda one: (_by_name(one.person), one.first or date.max, one.title or "")))


def _by_name(entity: Thing) -> tuple[str, str]:
    return entity.name.casefold(), entity.iri
