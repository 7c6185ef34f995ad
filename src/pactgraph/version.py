"""Which version read a file or derived what we believe: the package's, and a digest of the code that did it."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from pactgraph import __version__

_SUFFIXES = frozenset({".py", ".ttl", ".json"})


@cache
def loader_version() -> str:
    """`0.1.0+1f2e3d4c`: changes with any line of the code that turns a file into quads."""
    return f"{__version__}+{_code_digest('loaders', 'ontology')}"


def reading_version(min_confidence: float) -> str:
    """`0.1.0+1f2e3d4c.sure0.8`: the loader's version, and the bar that facts must pass to be believed, where there is one."""
    return loader_version() + (f".sure{min_confidence:g}" if min_confidence else "")


@cache
def derivation_version() -> str:
    """`0.1.0+1f2e3d4c`: changes with any line of the code that turns evidence into knowledge."""
    return f"{__version__}+{_code_digest('graph', 'ontology')}"


def _code_digest(*rooms: str) -> str:
    whole = hashlib.sha256()
    package = Path(__file__).resolve().parent
    for room in rooms:
        root = (package / room).resolve()
        for path in sorted(p for p in root.rglob("*") if p.suffix in _SUFFIXES):
            whole.update(f"{room}/{path.relative_to(root).as_posix()}\n".encode())
            whole.update(path.read_bytes())
    return whole.hexdigest()[:8]
