"""The graph by IRI: what companies, agreements and the rest call to lead to one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from pactgraph.graph.citations import Evidence, find_evidence
from pactgraph.graph.in_force import InForce, in_force
from pactgraph.graph.lives import read_life
from pactgraph.graph.nodes import Node, fetch_nodes, select_iris, values_block
from pactgraph.graph.paths import Step
from pactgraph.graph.relations import (
    Amount,
    Bond,
    Connection,
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
from pactgraph.graph.search_terms import ORIGINAL
from pactgraph.graph.store import Row, Store, iri_term
from pactgraph.graph.texts import NoTexts, Texts
from pactgraph.graph.things import Agreement, Company, Compound, Entity, Filing, Person, Thing
from pactgraph.ontology.namespaces import PACT, RDF

_CLASSES: dict[str, type[Entity]] = {
    f"{PACT}Organization": Company,
    f"{PACT}Person": Person,
    f"{PACT}Compound": Compound,
    f"{PACT}CompoundGroup": Compound,
}
_TYPE = f"{RDF}type"
_ENDS = ("between", "dependent", "supplier")  # of a tie
_TIES = {
    f"{PACT}Tie": "counterparty",
    f"{PACT}CompoundTie": "compound",
    f"{PACT}SoleSourceTie": "sole source",
    f"{PACT}SharedOfficerTie": "shared officer",
}


class GraphReader:
    """An open store, read by IRI."""

    def __init__(self, store: Store, texts: Texts | NoTexts) -> None:
        self.store = store
        self.texts = texts

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
        """The agreements that an entity is a party or the subject of, each once with all that changes it."""
        wanted = values_block("e", self.with_groups([entity]))
        pattern = f"{wanted} ?paper a pact:Agreement ; pact:party|pact:subject ?e ; pact:amends* ?x {ORIGINAL}"
        return self.agreements_at(select_iris(self.store, pattern))

    def counterparties_of(self, entity: str) -> Results[Counterparty]:
        """The other parties of an entity's agreements."""
        tied: dict[str, list[str]] = defaultdict(list)
        # a missing link has parties too, and is no agreement that we hold
        together = f"?x a pact:Agreement ; pact:party {iri_term(entity)}, ?a FILTER(?a != {iri_term(entity)})"
        original = ORIGINAL.replace("?x", "?b")
        for other, agreement in self._pairs(f"{together} ?x pact:amends* ?b {original}"):
            tied[other].append(agreement)
        return Results([Counterparty(other, self.agreements_at(tied[other.iri])) for other in self.entities_at(tied)])

    def ties_of(self, entity: str) -> Results[Bond]:
        """What an entity is tied to, by sort and name."""
        nodes = fetch_nodes(
            self.store, select_iris(self.store, f"?x pact:between|pact:dependent|pact:supplier {iri_term(entity)}")
        )
        found = [bond for node in nodes if (bond := self._bond(entity, node)) is not None]
        return Results(sorted(found, key=lambda bond: (bond.sort, _by_name(bond.other), bond.on.name if bond.on else "")))

    def _bond(self, entity: str, node: Node) -> Bond | None:
        sort = next((_TIES[name] for name in node.values.get(_TYPE, ()) if name in _TIES), None)
        others = self.entities_at(iri for term in _ENDS for iri in node.all(term) if iri != entity)
        if sort is None or not others:
            return None
        on = self.entities_at((*node.all("holder"), *node.all("compound")))
        return Bond(
            sort,
            others[0],
            node.one("rule") or "",
            on[0] if on else None,
            node.one("supplier") == others[0].iri if sort == "sole source" else None,
            self.entities_at(node.all("through")),
            self.agreements_at(self._originals(node.all("agreement"))),
            node.all("asFiled"),
        )

    def parties_of(self, agreement: str) -> Results[Party]:
        """Who is bound by an agreement."""
        roles = [Party(self._only(role), canonical_roles(role), role.one("role")) for role in self._under(agreement, "hasParty")]
        return Results(sorted(roles, key=lambda party: _by_name(party.entity)))

    def amounts_of(self, agreement: str) -> Results[Amount]:
        """The money of an agreement."""
        return Results([self._amount(node) for node in self._under(agreement, "hasAmount")])

    def events_of(self, agreement: str) -> Results[Event]:
        """What filings say happened to an agreement and to what amends, restates or ends it, by day."""
        pattern = f"?a pact:amends* {iri_term(agreement)} ; pact:hasEvent ?b"
        steps: dict[str, set[str]] = defaultdict(set)
        for step, event in self._pairs(pattern):
            steps[event].add(step)
        titles = {one.iri: one.title for one in self.agreements_at({step for found in steps.values() for step in found})}
        found = [
            Event(
                event_name(node),
                day(node.one("earliest")),
                day(node.one("latest")),
                node.one("reportedIn") or "",
                node.all("itemNumber"),
                node.all("asFiled"),
                next((titles[step] for step in sorted(steps[node.iri]) if step != agreement), None),
            )
            for node in fetch_nodes(self.store, sorted(steps))
        ]
        return Results(sorted(found, key=lambda event: (event.earliest or date.max, event.event, event.filing)))

    def changes_of(self, agreement: str) -> Results[Agreement]:
        """What amends, restates or ends an agreement."""
        return self.agreements_at(select_iris(self.store, f"?x pact:amends {iri_term(agreement)}"))

    def original_of(self, agreement: str) -> Agreement:
        """The agreement that another amends, restates or ends, through however many steps; itself where it changes none."""
        return self.agreements_at(self._originals([agreement]) or [agreement])[0]

    def lifeline_of(self, agreement: str) -> Results[Agreement]:
        """An agreement's original and everything that ever changed it, oldest first: one agreement, however many papers."""
        return self.agreements_at(select_iris(self.store, f"?x pact:amends* {iri_term(self.original_of(agreement).iri)}"))

    def in_force_on(self, agreement: str, on: date) -> InForce:
        """Whether an agreement was in force on a day."""
        return in_force(read_life(self.store, agreement), on)

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

    def connection(self, step: Step) -> Connection:
        """One step of a path, as objects."""
        start, end = (self.entities_at([iri])[0] for iri in (step.start, step.end))
        node = fetch_nodes(self.store, [step.via])[0]
        dealt = f"{PACT}Agreement" in node.values.get(_TYPE, ())
        return Connection(start, Agreement(node.iri, node, self) if dealt else Thing(node.iri, node, self), end)

    def with_groups(self, iris: Iterable[str]) -> list[str]:
        """Entities and the collectives that stand for them."""
        listed = list(iris)
        return sorted({*listed, *select_iris(self.store, f"{values_block('e', listed)} ?e pact:memberOf ?x")})

    def _entity(self, node: Node) -> Entity:
        shape = next((_CLASSES[name] for name in node.values.get(_TYPE, ()) if name in _CLASSES), Entity)
        return shape(node.iri, node, self)

    def _only(self, role: Node) -> Entity:
        return self.entities_at(role.all("playedBy"))[0]

    def _originals(self, agreements: Iterable[str]) -> list[str]:
        return select_iris(self.store, f"{values_block('a', agreements)} ?a pact:amends* ?x {ORIGINAL}")

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


def _by_name(entity: Thing) -> tuple[str, str]:
    return entity.name.casefold(), entity.iri
