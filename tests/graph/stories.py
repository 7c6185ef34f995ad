"""Filings told by a test: records whose facts are found in a text by their quote, and the store they make."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from pactgraph.graph.building.filed import FiledSource
from pactgraph.graph.building.intake import FreshIntake, Intake, LivingIntake
from pactgraph.graph.building.ledger import Entry
from pactgraph.graph.building.ledger_file import LedgerFile
from pactgraph.graph.folder import GraphFolder
from pactgraph.graph.knowledge import Refresh, refresh_knowledge
from pactgraph.graph.sentences.texts import KeptText, texts_digest
from pactgraph.loaders.quads import record_quads
from pactgraph.ontology.records import (
    Agreement,
    Amount,
    Collective,
    Compound,
    DocumentRecord,
    Fact,
    FilingRecord,
    Item,
    Mention,
    Officer,
    Party,
    Registrant,
)

LOADER = "test"


@dataclass
class Story:
    """One filing: its text, and what a reader would find in it."""

    text: str
    name: str = "filing.txt"
    accession: str | None = None
    form: str = "8-K"
    exhibit: str | None = None  # "10.1", where the text is that of an exhibit
    parts: dict[str, list[Any]] = field(default_factory=dict)
    day: str | None = None
    day_quote: str | None = None  # how the text writes the day

    def fact(self, value: Any, quote: str | None = None) -> Fact[Any]:
        """A fact whose mention is the first place of its quote, by default of its value."""
        quote = quote or str(value)
        start = self.text.index(quote)
        return Fact[Any](value=value, mentions=(self._mention(start, quote),), rule="told", confidence=0.9)

    def _mention(self, start: int, quote: str) -> Mention:
        return Mention(document=1, start=start, end=start + len(quote), quote=quote)

    def registrant(self, name: str, **facts: str) -> Story:
        return self._add("registrants", Registrant(name=self.fact(name), **{k: self.fact(v) for k, v in facts.items()}))

    def party(self, name: str, role: str | None = None, aliases: tuple[str, ...] = (), person: bool = False) -> Party:
        return Party(
            name=self.fact(name),
            aliases=tuple(self.fact(alias) for alias in aliases),
            role=self.fact(role, name) if role else None,
            person=person,
        )

    def amount(self, value: str, currency: str, quote: str, **facts: str) -> Amount:
        return Amount(
            value=self.fact(Decimal(value), quote),
            currency=self.fact(currency, quote),
            **{key: self.fact(told) for key, told in facts.items()},
        )

    def agreement(self, title: str, kind: str, *parties: Party, event: str = "entry", **facts: Any) -> Story:
        plain = {k: v for k, v in facts.items() if k in ("amounts", "amends", "item", "redactions")}
        dates = {k: self.fact(*v) for k, v in facts.items() if k in ("date", "effective_date", "expiration_date")}
        compounds = tuple(self.fact(name) for name in facts.get("compounds", ()))
        told = Agreement(
            title=self.fact(title),
            kind=self.fact(kind, title),
            event=self.fact(event, title),
            parties=parties,
            compounds=compounds,
            **plain,
            **dates,
        )
        return self._add("agreements", told)

    def compound(self, name: str, *aliases: str) -> Story:
        return self._add("compounds", Compound(name=self.fact(name), aliases=tuple(self.fact(alias) for alias in aliases)))

    def collective(self, name: str, *members: str) -> Story:
        return self._add("collectives", Collective(name=self.fact(name), members=members))

    def officer(self, name: str, title: str, organization: str | None = None, **facts: Any) -> Story:
        told = {key: self.fact(*value) if isinstance(value, tuple) else self.fact(value, name) for key, value in facts.items()}
        whose = self.fact(organization) if organization else None
        return self._add("officers", Officer(name=self.fact(name), title=self.fact(title), organization=whose, **told))

    def section(self, number: str) -> Story:
        return self._add("items", Item(number=self.fact(number), start=0, end=len(self.text)))

    def _add(self, key: str, part: Any) -> Story:
        self.parts.setdefault(key, []).append(part)
        return self

    @property
    def record(self) -> FilingRecord:
        parts = {key: tuple(values) for key, values in self.parts.items()}
        if self.day:
            parts["event_date"] = self.fact(self.day, self.day_quote)  # type: ignore[assignment]
        if self.form in self.text:
            parts["form"] = self.fact(self.form)  # type: ignore[assignment]
        document = DocumentRecord(number=1, type=self.form, name=self.name, exhibit=self.exhibit, length=len(self.text), **parts)
        sentences = tuple(self._mention(start, self.text[start:end]) for start, end in _sentences(self.text))
        document = document.model_copy(update={"sentences": sentences})
        digest = hashlib.sha256((self.name + self.text).encode()).hexdigest()
        return FilingRecord(name=self.name, sha256=digest, form_of_input="text", accession=self.accession, documents=(document,))

    @property
    def filed(self) -> FiledSource:
        record = self.record
        lines = record_quads(record)
        content = "".join(f"{line}\n" for line in lines).encode()
        texts = (KeptText(1, self.text.encode()),)
        entry = Entry(record.sha256, self.name, LOADER, len(lines), hashlib.sha256(content).hexdigest(), 1, texts_digest(texts))
        return FiledSource(entry, content, texts)


def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    spans, start = [], 0
    for end in [i + 1 for i, char in enumerate(text) if text[i : i + 2] in (". ", ".\n")] + [len(text)]:
        while start < end and text[start].isspace():
            start += 1
        if start < end:
            spans.append((start, end))
        start = end
    return tuple(spans)


def make_graph(root: Path, *stories: Story) -> GraphFolder:
    """A graph folder that holds these filings."""
    folder = GraphFolder(root)
    folder.root.mkdir(parents=True, exist_ok=True)
    fresh = not folder.store.exists()
    intake: Intake = FreshIntake(folder, LOADER) if fresh else LivingIntake(folder)
    ledger = LedgerFile(folder.ledger)
    for story in stories:
        intake.add(story.filed)
        ledger.add(f"/told/{story.name}", story.filed.entry)
    refresh_knowledge(intake.settle(), intake.entries.values(), Refresh(fresh=fresh))
    intake.publish()
    ledger.flush()
    return folder
