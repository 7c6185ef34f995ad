"""What a person asks to set right, by handles -> corrections; and a graph brought up to date with them, no filing read."""

from __future__ import annotations

import getpass
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from pactgraph.corrections import CorrectionsFile, corrector
from pactgraph.errors import NoInputError
from pactgraph.graph.building.intake import LivingIntake
from pactgraph.graph.building.ledger import Entry, read_entries, require_version
from pactgraph.graph.building.seals import seal
from pactgraph.graph.building.swap import recover
from pactgraph.graph.corrections.journal import Standing
from pactgraph.graph.corrections.pointing import PointedAt, Pointer, entries_named
from pactgraph.graph.corrections.records import Addition, Correction, Filling, Identity, Place, Span, Told, Undo, Withdrawal
from pactgraph.graph.corrections.slots import fits_below, slot_of, slots_of
from pactgraph.graph.errors import UnknownNameError
from pactgraph.graph.folder import GraphFolder, only_writer
from pactgraph.graph.knowledge import Refresh, refresh_knowledge
from pactgraph.graph.sentences.texts import Texts
from pactgraph.graph.store import open_reading
from pactgraph.ontology.iris import SOURCES
from pactgraph.version import derivation_version

_HANDLE = re.compile(
    r"(?P<file>.+?)/(?P<kind>[a-z-]{1,20})/(?P<number>\d{1,6})(?:/(?P<slot>[A-Za-z]{1,40})(?:/(?P<nth>\d{1,4}))?)?\Z"
)
_SHORT = 8  # hex digits of a source in a handle
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Said:
    """Who says it, when and why."""

    by: str = field(default_factory=getpass.getuser)
    on: str = field(default_factory=lambda: datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    why: str = ""

    def fields(self) -> dict[str, str]:
        """As fields of a line."""
        return {"by": self.by, "on": self.on, "why": self.why}


@dataclass(frozen=True, slots=True)
class Words:
    """The words that state a value: their text, in which document and from where, where they stand more than once."""

    quote: str | None = None
    document: int | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What a handle names: a thing, and a slot of it where one is said."""

    thing: str  # IRI
    slot: str | None = None
    nth: int | None = None


def handle(iri: str) -> str:
    """The handle of an as-filed thing or fact: eight digits of its file, then kind, number, slot."""
    file, _, rest = iri.removeprefix(SOURCES).partition("/")
    return f"{file[:_SHORT]}/{rest.replace('/fact/', '/')}"


class Correcting:
    """An open graph and the corrections that hold, to make further ones of."""

    def __init__(self, pointer: Pointer, standings: list[Standing]) -> None:
        self.pointer = pointer
        self._held = {standing.key: standing.correction for standing in standings}

    def source(self, name: str) -> Entry:
        """The source file of a name. Raises NoInputError where there is none or more than one."""
        found = entries_named(self.pointer.entries.values(), name)
        if len(found) != 1:
            handles = ", ".join(sorted(entry.source[:_SHORT] for entry in found))
            raise NoInputError(
                f"{name} names several source files: {handles}" if found else f"this graph has no source file {name}"
            )
        return found[0]

    def target(self, name: str) -> Target:
        """What a handle or an IRI of a thing, a slot or a fact names. Raises NoInputError."""
        match = _HANDLE.match(handle(name) if name.startswith(SOURCES) else name)
        if match is None:
            raise NoInputError(
                f"{name} is no handle: FILE/KIND/NUMBER, with /SLOT for a fact; list them with: pactgraph correct FILE"
            )
        thing = f"{self.source(match['file']).graph}/{match['kind']}/{match['number']}"
        if match["kind"] == "source":
            thing = self.source(match["file"]).graph
        try:
            kind = self.pointer.place(thing).thing
            if match["slot"]:
                slot_of(kind, match["slot"])
        except UnknownNameError:
            raise NoInputError(f"nothing is read as {handle(thing)}") from None
        except ValueError as error:
            raise NoInputError(str(error)) from None
        return Target(thing, match["slot"], int(match["nth"]) if match["nth"] else None)

    def withdraw(self, target: Target, said: Said) -> Correction:
        """Withdraw a fact, or a thing with all that hangs below it."""
        place = self.pointer.place(target.thing)
        if target.slot is None:
            return _made(lambda: Withdrawal(correction="withdraw", thing=place, **said.fields()))
        was = self._was(target, place)
        if was is None:
            raise NoInputError(f"{handle(target.thing)}: no {target.slot} is read there, so none can be withdrawn")
        return _made(lambda: Withdrawal(correction="withdraw", thing=place, slot=target.slot or "", was=was, **said.fields()))

    def fill(self, target: Target, value: str, words: Words, said: Said) -> Correction:
        """Put a value into a slot: in place of what was read, or where nothing was."""
        if target.slot is None:
            raise NoInputError(f"a value needs a slot: {handle(target.thing)}/SLOT")
        place, slot = self.pointer.place(target.thing), target.slot
        was = self._was(target, place)
        span = self._span(place, value, words, was.span if was else None)
        verb = "add" if was is None else "replace"
        return _made(lambda: Filling(correction=verb, thing=place, slot=slot, value=value, span=span, was=was, **said.fields()))

    def add(self, target: Target, thing: str, values: dict[str, str], words: Words, said: Said) -> Correction:
        """Add a thing below another; each value stands in the quote, or in words of its own."""
        place = self.pointer.place(target.thing)
        _made(lambda: fits_below(thing, place.thing))
        facts = {slot: Told(value=value, span=self._span(place, value, words, None)) for slot, value in values.items()}
        return _made(lambda: Addition(correction="add-thing", to=place, thing=thing, facts=facts, **said.fields()))

    def undo(self, key: str, said: Said) -> Undo:
        """Undo a correction, by its key or the beginning of it. Raises NoInputError."""
        found = [known for known in self._held if known.startswith(key)]
        if len(found) != 1:
            raise NoInputError(
                f"{key} is the key of {len(found) or 'no'} corrections that hold; list them with: pactgraph correct --list"
            )
        return _made(lambda: Undo(correction="undo", of=found[0], **said.fields()))

    def holds(self, key: str) -> bool:
        """Whether a correction of this key holds."""
        return key in self._held

    def says(self, line: Identity) -> bool:
        """Whether the same is said of the same already."""
        held = self._held.get(line.key)
        return held is not None and held.correction == line.correction

    def _was(self, target: Target, place: Place) -> Told | None:
        """What was read in a slot; of a slot with several the `nth`, none where no number is said."""
        slot = slot_of(place.thing, target.slot or "")
        if not slot.several:
            before = self._before(place, slot.term)
            if before is not None:
                return before.was
        if not slot.fact:
            value = self.pointer.plain(target.thing).get(slot.term)
            return Told(value=value) if value is not None else None
        facts = [fact for fact in self.pointer.read_facts(target.thing) if fact.slot == slot.term]
        if slot.several:
            facts = [fact for fact in facts if target.nth is not None and fact.fact.endswith(f"/{target.nth}")]
        return facts[0].told if facts else None

    def _before(self, place: Place, slot: str) -> Filling | Withdrawal | None:
        """What a person has said of the slot already."""
        for held in self._held.values():
            if isinstance(held, Filling | Withdrawal) and held.slot == slot and held.thing.part == place.part:
                return held
        return None

    def _span(self, place: Place, value: str, words: Words, read: Span | None) -> Span:
        """Where the words that state a value stand. Raises NoInputError where they do not, or in several places."""
        if words.quote is None and read is not None:
            return read
        number = words.document or (place.words.document if place.words else place.document) or 1
        entry = self.pointer.entries[place.source]
        text = self.pointer.texts.read(entry.source, number)
        quote = words.quote or value
        found = [match.span() for match in re.finditer(r"\s+".join(map(re.escape, quote.split())), text)]
        near = [span for span in found if words.at is None or span[0] == words.at]
        if len(near) != 1:
            raise NoInputError(f'"{quote}" {_stands(found, number)}')
        start, end = near[0]
        return Span(document=number, start=start, end=end, quote=text[start:end])


def _stands(found: list[tuple[int, int]], document: int) -> str:
    if not found:
        return f"does not stand in document {document}: give its words with --quote"
    places = ", ".join(str(start) for start, _ in found[:8])
    return f"stands {len(found)} times in document {document}: give more of its words with --quote, or one of --at {places}"


def _made(make: Callable[[], Made]) -> Made:
    """Make a line. Raises NoInputError with what is wrong in words."""
    try:
        return make()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise NoInputError(f"{place}: {first['msg']}".removeprefix(": ").replace("Value error, ", "")) from None
    except ValueError as error:
        raise NoInputError(str(error)) from None


@contextmanager
def correcting(folder: GraphFolder, file: Path) -> Iterator[Correcting]:
    """Open a graph to point at what is wrong in it."""
    standings = CorrectionsFile(file).read() if file.is_file() else []
    with open_reading(folder.require().store) as store:
        require_version(store, folder.root)
        yield Correcting(Pointer(store, read_entries(store), Texts(folder.texts)), standings)


def apply_corrections(folder: GraphFolder, file: CorrectionsFile) -> bool:
    """Bring a graph up to date with the corrections, without reading a filing; whether there was anything to do.

    Raises CorrectionsError, NoInputError, NoGraphError, GraphInUseError.
    """
    folder.require()
    standings = file.read()
    with only_writer(folder):
        recover(folder)
        intake = LivingIntake(folder)
        store = intake.settle()
        changed = corrector(standings).settle(store, intake.entries, Texts(folder.texts))
        refresh_knowledge(store, intake.entries.values(), Refresh(derivation_version()))
        intake.publish()
        seal(folder)
    return changed


def pointed_lines(correcting: Correcting, name: str) -> Iterator[tuple[str, list[PointedAt]]]:
    """Each thing of a source file with its facts, in text order. Raises NoInputError."""
    pointer = correcting.pointer
    for thing in pointer.things(correcting.source(name).graph):
        yield thing, pointer.facts(thing)


def slots_without(correcting: Correcting, thing: str) -> list[str]:
    """The slots of a thing in which nothing stands, sorted."""
    pointer = correcting.pointer
    held = {fact.slot for fact in pointer.facts(thing)} | set(pointer.plain(thing))
    return sorted(set(slots_of(pointer.place(thing).thing)) - held)
