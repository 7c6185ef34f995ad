"""A graph as a worker holds it: the look-up API over a snapshot, with the names read beforehand."""

from __future__ import annotations

from pactgraph.graph.explorer.directory import Directory
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.lookup import KnowledgeGraph
from pactgraph.graph.sentences.search import split_paragraphs
from pactgraph.graph.store import Store


class ServedGraph(KnowledgeGraph):
    """An open graph whose names are shared with every other worker."""

    def __init__(self, store: Store, folder: GraphFolder | None, directory: Directory) -> None:
        super().__init__(store, folder, split_paragraphs)
        self.directory = directory
        self._names = directory.everyone
        self._company_names = directory.by_sort["company"]
        self._compound_names = directory.by_sort["compound"]

    def compound_iris(self, name: str) -> list[str]:
        """The compounds that bear a name. Raises UnknownNameError."""
        return self._compound_names.find(name)
