"""A digest of every file of the store, taken when a build ends: a flipped bit in an index that no query reads is found too.

The store's own checks are not enough: a damaged log or manifest is opened without a word, with what it held missing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from pactgraph.graph.folder import GraphFolder, write_whole

_CHUNK = 1 << 20
_KEPT = ("*.sst", "*.log", "MANIFEST-*", "CURRENT")  # the rest are locks and the library's own notes

Seal = tuple[int, int, str]
"""Size, time of change in nanoseconds, sha256."""


def seal_store(folder: GraphFolder) -> None:
    """Write down what each file of the closed store holds; one whose size and time have not changed is not read again."""
    before = _read(folder)
    sealed = {path.name: _seal(path, before.get(path.name)) for path in _files(folder)}
    write_whole(folder.seals, json.dumps(sealed, indent=0).encode())


def unseal(folder: GraphFolder) -> None:
    """Say that the store is about to change: until it is sealed again its files are not compared."""
    if folder.seals.exists():
        folder.seals.replace(folder.seals.with_suffix(".old"))


def broken_seals(folder: GraphFolder) -> list[str]:
    """The files of the store that are not as they were sealed; nothing where a build was cut off before it could seal."""
    if not folder.seals.exists():
        return []
    sealed = _read(folder)
    if not sealed:
        return [folder.seals.name]
    return [name for name, (_, _, digest) in sorted(sealed.items()) if _digest(folder.store / name) != digest]


def _files(folder: GraphFolder) -> Iterator[Path]:
    for pattern in _KEPT:
        yield from sorted(folder.store.glob(pattern))


def _seal(path: Path, before: Seal | None) -> Seal:
    found = path.stat()
    if before is not None and before[:2] == (found.st_size, found.st_mtime_ns) and path.suffix == ".sst":
        return before
    return (found.st_size, found.st_mtime_ns, _digest(path))


def _digest(path: Path) -> str:
    whole = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                whole.update(chunk)
    except FileNotFoundError:
        return ""
    return whole.hexdigest()


def _read(folder: GraphFolder) -> dict[str, Seal]:
    for place in (folder.seals, folder.seals.with_suffix(".old")):
        if place.exists():
            try:
                return {
                    name: (int(size), int(time), str(digest))
                    for name, (size, time, digest) in json.loads(place.read_bytes()).items()
                }
            except (ValueError, TypeError, AttributeError):
                return {}
    return {}
