"""Believed things -> the sentences of the filings behind them, each kept once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from pactgraph.graph.pictures.picture import Sentence
from pactgraph.graph.store import Store

_BATCH = 400  # IRIs in one query
_MOST = 12  # sentences of one thing; a page shows no more
_BEHIND = """SELECT ?it ?source ?file ?sentence ?from ?quote ?start ?accession ?cik ?day ?item ?fact WHERE {{
  VALUES ?it {{ {values} }}
  ?it pact:asFiled ?filed .
  GRAPH ?source {{
    ?fact pact:about ?filed ; pact:property ?property ; pact:bestMention ?mention .
    FILTER(?property IN (pact:title, pact:name, pact:kind))
    ?mention pact:quote ?quote ; pact:start ?start ; pact:sentence ?around .
    ?around pact:quote ?sentence ; pact:start ?from .
    ?source pact:fileName ?file ; pact:filing ?filing .
    OPTIONAL {{ ?source pact:accessionNumber ?accession }}
    OPTIONAL {{ ?filed pact:itemNumber ?item }}
  }}
  OPTIONAL {{ ?filing pact:eventDate ?day }}
  OPTIONAL {{ ?filing pact:registrant/pact:cik ?cik }}
}} ORDER BY ?it ?day ?source ?start ?quote ?cik"""
_HUMAN = 'SELECT ?fact WHERE { GRAPH ?source { ?fact pact:origin "human" ; pact:about ?thing } }'
_EDGAR = "https://www.sec.gov/Archives/edgar/data/{cik}/{folder}/{accession}-index.htm"


class Quotations:
    """The sentences of the chosen things, numbered in the order in which they are first asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._found: dict[str, list[Sentence]] = defaultdict(list)
        self._numbers: dict[Sentence, int] = {}

    def read(self, things: Iterable[str]) -> None:
        """Read the sentences behind `things` (IRIs of believed entities and agreements)."""
        wanted = sorted(things)
        human = {fact for (fact,) in self._store.rows(_HUMAN)}
        for start in range(0, len(wanted), _BATCH):
            values = " ".join(f"<{iri}>" for iri in wanted[start : start + _BATCH])
            for it, _, file, sentence, begin, quote, at, accession, cik, day, item, fact in self._store.rows(
                _BEHIND.format(values=values)
            ):
                mark = int(at or 0) - int(begin or 0)
                place = (mark, mark + len(str(quote)))
                said = "corrected by a person" if fact in human else ""
                address = edgar_address(accession or "", cik or "")
                self._keep(str(it), Sentence(str(sentence), place, str(file), day or "", item or "", address, said))

    def _keep(self, it: str, told: Sentence) -> None:
        """Keep a sentence of a thing once; of two facts in the same words what a person said goes before a reading."""
        known = self._found[it]
        for number, one in enumerate(known):
            if (one.text, one.mark, one.source) == (told.text, told.mark, told.source):
                known[number] = told if told.said else one
                return
        if len(known) < _MOST:
            known.append(told)

    def of(self, thing: str) -> tuple[int, ...]:
        """Numbers of the sentences behind `thing`, in order of date."""
        return tuple(self._numbers.setdefault(said, len(self._numbers)) for said in self._found.get(thing, ()))

    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence asked for, by number."""
        return tuple(self._numbers)


def edgar_address(accession: str, cik: str = "") -> str:
    """The index page of a filing in EDGAR's archive; "" without an accession number.

    The path begins with a registrant's CIK; where none is known, with the accession number's own prefix, which is the CIK of who
    sent the filing in and often the registrant's.
    """
    if not accession:
        return ""
    return _EDGAR.format(cik=int(cik or accession[:10]), folder=accession.replace("-", ""), accession=accession)
