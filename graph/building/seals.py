"""A digest of every file of a graph that is not checked otherwise, taken when a build ends: of the store, the ledger, the report.

The store's own checks are not enough: a damaged log or manifest is opened without a word, with what it held missing. A seal also
finds a flipped bit in an index that no query reads. Texts have their digests in the ledger.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from pactgraph.graph.folder import GraphFolder, write_whole

_CHUNK = 1 << 20
_NOTES = ("LOG", "LOCK", "IDENTITY", "OPTIONS")  # begin the names of files that the library writes anew: no quad is in them

Seal = tuple[int, int, str]
"""Size, time of change in nanoseconds, sha256."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Files that are not as they were sealed, by name; `kept` is false where the seals themselves are gone or damaged."""

    store: tuple[str, ...] = ()  # they hold quads
    others: tuple[str, ...] = ()
    kept: bool = True


def seal(folder: GraphFolder, threads: int = 1) -> None:
    """Write down what each file holds, the store being closed; a table that has not changed since is not read again."""
    before = _read(folder.seals.with_suffix(".old")) or {}
    found = dict(_files(folder))
    with ThreadPoolExecutor(threads, "sealing") as pool:  # Python goes on while a digest is taken
        sealed = dict(zip(found, pool.map(_seal, found.values(), map(before.get, found)), strict=True))
    content = json.dumps(sealed, indent=0).encode()
    write_whole(folder.seals, f"{hashlib.sha256(content).hexdigest()}\n".encode() + content)
    folder.seals.with_suffix(".old").unlink(missing_ok=True)


def unseal(folder: GraphFolder) -> None:
    """Say that the graph is about to change: until it is sealed again its files are not compared."""
    old = folder.seals.with_suffix(".old")
    if folder.seals.exists():
        folder.seals.replace(old)
    elif not old.exists():
        write_whole(old, b"")


def broken_seals(folder: GraphFolder) -> Broken:
    """What is not as it was sealed; nothing where a build was cut off before it could seal."""
    if not folder.seals.exists():
        return Broken(kept=folder.seals.with_suffix(".old").exists())
    sealed = _read(folder.seals)
    if sealed is None:
        return Broken(kept=False)
    found = dict(_files(folder))
    wrong = [name for name, (_, _, digest) in sorted(sealed.items()) if name not in found or _digest(found[name]) != digest]
    quads = [name for name in wrong if _holds_quads(name)]
    return Broken(tuple(quads), tuple(name for name in wrong if name not in quads))


def _holds_quads(name: str) -> bool:
    place, _, file = name.rpartition("/")
    return place == "store" and not file.startswith(_NOTES)


def _files(folder: GraphFolder) -> Iterator[tuple[str, Path]]:
    """Every file that is sealed, with its name in the folder."""
    for path in sorted(folder.store.iterdir()) if folder.store.is_dir() else ():
        yield f"{folder.store.name}/{path.name}", path
    for path in (folder.ledger, folder.report):
        if path.exists():
            yield path.name, path


def _seal(path: Path, before: Seal | None) -> Seal:
    found = path.stat()
    if before is not None and before[:2] == (found.st_size, found.st_mtime_ns) and path.suffix == ".sst":
        return before
    return (found.st_size, found.st_mtime_ns, _digest(path))


def _digest(path: Path) -> str:
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            whole.update(chunk)
    return whole.hexdigest()


def _read(place: Path) -> dict[str, Seal] | None:
    """The seals in a file; None where it is not there, or not as it was written."""
    if not place.exists():
        return None
    check, _, content = place.read_bytes().partition(b"\n")
    if hashlib.sha256(content).hexdigest().encode() != check:
        return None
    return {name: (int(size), int(time), str(digest)) for name, (size, time, digest) in json.loads(content).items()}
