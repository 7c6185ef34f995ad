"""Which version of the loader read a file: the package's version and a digest of the code that reads."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from pactgraph import __version__

_READS = ("loaders", "ontology")
_SUFFIXES = frozenset({".py", ".ttl", ".json"})


@cache
def loader_version() -> str:
    """`0.1.0+1f2e3d4c`: changes with any line of the code that turns a file into quads."""
    whole = hashlib.sha256()
    package = Path(__file__).resolve().parent
    for room in _READS:
        root = (package / room).resolve()
        for path in sorted(p for p in root.rglob("*") if p.suffix in _SUFFIXES):
            whole.update(f"{room}/{path.relative_to(root).as_posix()}\n".encode())
            whole.update(path.read_bytes())
    return f"{__version__}+{whole.hexdigest()[:8]}"
