"""The Python API: companies, people, compounds and agreements by name, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, Unpack

from pactgraph.graph.answering.asking import Answer, answer
from pactgraph.graph.answering.finding import NameIndex, read_names
from pactgraph.graph.answering.questions import find_question, near_questions
from pactgraph.graph.answering.result_table import Table
from pactgraph.graph.building.ledger import read_entries
from pactgraph.graph.errors import NoTextsError, UnknownNameError
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.networks.network_questions import NetworkQuestions
from pactgraph.graph.networks.paths import shortest_path
from pactgraph.graph.objects.nodes import select_iris, values_block
from pactgraph.graph.objects.relations import Connection, Counterparty, Office
from pactgraph.graph.objects.results import Results
from pactgraph.graph.objects.search_terms import AgreementFilter, AgreementKeywords, agreement_pattern
from pactgraph.graph.objects.standing import by_standing
from pactgraph.graph.objects.things import Agreement, Company, Compound, Entity, Filing, Person, Thing
from pactgraph.graph.sentences.citations import Evidence, find_evidence
from pactgraph.graph.sentences.search import Hit, Splitter, open_index, refresh_index, search_sentences, split_paragraphs
from pactgraph.graph.sentences.texts import NoTexts, Texts
from pactgraph.graph.servers.places import is_address, open_store
from pactgraph.graph.store import Store, iri_term
from pactgraph.ontology.iris import document_iri, source_iri
from pactgraph.ontology.namespaces import PACT

if TYPE_CHECKING:
    from rdflib import Dataset

Named = TypeVar("Named", bound=Thing)


class KnowledgeGraph(NetworkQuestions):
    """An open graph; one on a server has no folder. Read-only; use it in a `with` block, or call `close`.

    >>> with pactgraph.open("output") as kg:
    ...     len(kg.agreements())
    6
    """

    def __init__(self, store: Store, folder: GraphFolder | None, split: Splitter) -> None:
        super().__init__(store, Texts(folder.texts) if folder else NoTexts())
        self.folder = folder
        self.split = split

    def __repr__(self) -> str:
        return f"KnowledgeGraph({str(self.folder.root) if self.folder else 'a graph on a server'!r})"

    def __enter__(self) -> KnowledgeGraph:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files.

        >>> other = pactgraph.open("output")
        >>> other.close()
        """
        self.store.close()

    # By name

    def find(self, name: str) -> Results[Entity]:
        """Every company, person and compound of a name, alias, ticker or number. Raises UnknownNameError with near names.

        The likeliest is first: who files, then who is in the most agreements; equal ones stand by name. `companies` and
        `people` of a name stand so too.

        >>> [one.name for one in kg.find("Halvorsen Biologics")]
        ['Corvane Therapeutics, Inc.']
        """
        return self._likeliest(self._names.find(name))

    def companies(self, name: str | None = None) -> Results[Company]:
        """All companies by name, or those that bear a name, alias, ticker, CIK or EIN.

        >>> [company.name for company in kg.companies("9900202")]
        ['Tarrow Pharmaceuticals Corporation']
        >>> kg.companies("Belandi")
        Traceback (most recent call last):
        pactgraph.graph.errors.UnknownNameError: nothing in this graph is called 'Belandi'; near: Bellandi
        """
        return self._named(Company, ("Organization",), name, self._company_names)

    def people(self, name: str | None = None) -> Results[Person]:
        """All people by name, or those that bear a name.

        >>> [person.name for person in kg.people()][:2]
        ['Daniel R. Osei', 'Ingrid Halvorsen']
        """
        return self._named(Person, ("Person",), name, self._names)

    def compounds(self, name: str | None = None) -> Results[Compound]:
        """All compounds by name, or those that bear a name; a collective alias gives its group and the group's members.

        >>> [compound.name for compound in kg.compounds("HVx")]
        ['HV1', 'HV4', 'HVx']
        """
        if name is None:
            return self._named(Compound, ("Compound", "CompoundGroup"), None, self._names)
        found = set(self._compound_names.find(name))
        members = select_iris(self.store, f"{values_block('g', found)} ?x pact:memberOf ?g")
        return self.compounds_at(sorted(found | set(members)))

    def agreements(self, **filters: Unpack[AgreementKeywords]) -> Results[Agreement]:
        """Agreements by date, oldest first; each keyword narrows them.

        An agreement counts once with all that amends, restates or ends it (`lifeline` has them); `amendments=True` lists
        each of these on its own. `party` and `compound` take any name (a compound brings the agreements of its groups), `event`
        what happened ("termination"): in the agreement or in what changes it. `kind` is one of the 23 kinds, `since` and `until`
        are ISO days or dates: the agreement's own kind, and its own day may lie within them.
        Raises UnknownNameError for a name that nothing bears, TypeError for a filter that there is not, ValueError for a value
        that it cannot have.

        >>> [str(agreement) for agreement in kg.agreements(party="Bellandi")]
        ['Manufacturing Agreement (2006-05-15)', 'SUPPLY AGREEMENT (2007-02-19)']
        >>> len(kg.agreements(party="Bellandi", amendments=True))
        3
        """
        wanted = AgreementFilter.of(filters)
        parties = self._names.find(wanted.party) if wanted.party else ()
        subjects = self.with_groups(self._compound_names.find(wanted.compound)) if wanted.compound else ()
        return self.agreements_at(select_iris(self.store, agreement_pattern(wanted, parties, subjects)))

    def filings(self) -> Results[Filing]:
        """All filings, by date.

        >>> len(kg.filings()), kg.filings()[-1].date
        (14, '2009-11-16')
        """
        return self.filings_at(select_iris(self.store, "?x a pact:Filing"))

    def counterparties(self, name: str) -> Results[Counterparty]:
        """Whom the bearers of a name have agreements with, by name.

        >>> [one.entity.name for one in kg.counterparties("Bellandi")]
        ['Corvane Therapeutics, Inc.', 'Tarrow Pharmaceuticals Corporation']
        """
        return Results([one for entity in self._names.find(name) for one in self.counterparties_of(entity)])

    def officers(self, company: str, on: date | str | None = None) -> Results[Office]:
        """Who held which office in a company; with `on` only those whom filings show on or around that day.

        >>> [office.person.name for office in kg.officers("Corvane", on="2007-01-01")]
        ['Margaret T. Ellery']
        """
        offices = [office for iri in self._company_names.find(company) for office in self.offices_at(iri)]
        moment = date.fromisoformat(on) if isinstance(on, str) else on
        return Results([office for office in offices if moment is None or _covers(office, moment)])

    def path(self, start: str, end: str) -> Results[Connection]:
        """A shortest chain of agreements and offices from one name to another; empty where there is none.

        >>> [(step.start.name, step.end.name) for step in kg.path("First Meridian Bank", "Rosmarin")]
        [('First Meridian Bank, N.A.', 'Corvane Therapeutics, Inc.'), ('Corvane Therapeutics, Inc.', 'Rosmarin Pharma AG')]
        """
        found = shortest_path(self.store, self._names.find(start), self._names.find(end)) or ()
        return Results([self.connection(step) for step in found])

    def sparql(self, query: str) -> Table:
        """The rows of a SELECT, each value as its text; the project's prefixes are known.

        `to_polars()` is the fastest way to many rows.

        >>> kg.sparql("SELECT ?name { ?it a pact:CompoundGroup ; pact:name ?name }")
        [{'name': 'HVx'}]
        """
        return Table(self.store.tsv(query))

    def ask(self, question: str, **told: str) -> Answer:
        """The answer to one of the named questions, by name or code, told what its parameters are.

        Raises UnknownNameError for a question or a name that there is not, QueryRefusedError where it is told too little.

        >>> answer = kg.ask("who-manufactures", compound="HV4")
        >>> [row.cells[:3] for row in answer.rows][0]
        ('HV4', 'Società Chimica Bellandi S.r.l.', 'Corvane Therapeutics, Inc.')
        >>> str(answer.coverage)
        'searched 14 filings of 2 registrants, 2005-03-07 to 2009-11-16; 0 refused'
        """
        found = find_question(question)
        if found is None:
            raise UnknownNameError(question, near_questions(question))
        return answer(self.store, found, told)

    @property
    def graph(self) -> Dataset:
        """The whole graph as an rdflib Dataset: rdflib's own types, over the same store.

        >>> from pactgraph.ontology.terms import PACT
        >>> [str(name) for _, _, name, _ in kg.graph.quads((None, PACT.ticker, None, None))]
        ['HLVB'...]
        """
        return self.store.as_rdflib()

    def to_rdflib(self) -> Dataset:
        """The same as `graph`.

        >>> len(kg.to_rdflib()) == len(kg.graph)
        True
        """
        return self.graph

    # Full text

    def search(self, words: str, limit: int = 20) -> Results[Hit]:
        """The sentences of all kept texts that hold these words, best first: "a phrase" in quotes, `batch*` for a beginning.

        Raises NoTextsError for a graph on a server.

        >>> kg.search('"cGMP batches"', limit=1)[0].sentence
        '...these cGMP batches of HVx...'
        """
        if self.folder is None:
            raise NoTextsError
        with closing(open_index(self.folder.sentences)) as index:
            refresh_index(index, read_entries(self.store), Texts(self.folder.texts), self.split)
            return Results(search_sentences(index, words, limit))

    def facts_in(self, hit: Hit) -> Results[Evidence]:
        """The facts that were read from a sentence.

        >>> hit = kg.search('"cGMP batches"', limit=1)[0]
        >>> [fact.value for fact in kg.facts_in(hit) if fact.property == "amountValue"]
        ['4000000']
        """
        document = document_iri(source_iri(hit.source), hit.document)
        pattern = f"""GRAPH {iri_term(source_iri(hit.source))} {{
            ?mention pact:inDocument {iri_term(document)} ; pact:start ?start ; pact:end ?end .
            FILTER(?start >= {hit.start} && ?end <= {hit.end}) ?fact pact:bestMention ?mention ; pact:about ?x }}"""
        stated = find_evidence(self.store, select_iris(self.store, pattern))
        return Results([one for one in stated if (one.document, hit.start) <= (hit.document, one.start) and one.end <= hit.end])

    # Inside

    def iris_of(self, names: Iterable[str]) -> tuple[str, ...]:
        """The entities that bear any of these names, sorted. Raises UnknownNameError.

        >>> kg.iris_of(["Tarrow"])
        ('https://w3id.org/pactgraph/id/organization/cik-0009900202',)
        """
        return tuple(sorted({iri for name in names for iri in self._names.find(name)}))

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
            found = self.entities_at(select_iris(self.store, f"VALUES ?c {{ {listed} }} ?x a ?c"))
        else:
            found = self._likeliest(names.find(name))
        return Results([entity for entity in found if isinstance(entity, wanted)])

    def _likeliest(self, iris: Iterable[str]) -> Results[Entity]:
        return Results(by_standing(self.store, self.entities_at(iris)))


def open_graph(place: str | Path, split: Splitter = split_paragraphs) -> KnowledgeGraph:
    """Open a graph to ask it; `split` finds the stretches that full-text search gives: sentences, or else paragraphs.

    Raises NoGraphError, GraphVersionError, DamagedGraphError, ServerError.
    """
    store = open_store(place)
    return KnowledgeGraph(store, None if is_address(place) else GraphFolder(Path(place)), split)


def _covers(office: Office, moment: date) -> bool:
    return (office.first or date.min) <= moment <= (office.last or date.max)
