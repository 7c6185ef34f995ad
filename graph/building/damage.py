"""What a verification found wrong, written down for the next build to repair."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from pactgraph.graph.folder import write_whole


@dataclass(frozen=True, slots=True)
class Damage:
    """Which sources must be read again, by sha256; whether what was derived, the whole store or the index must be made anew."""

    sources: tuple[str, ...] = ()
    derived: bool = False
    store: bool = False
    sentences: bool = False  # the full-text index


def write_damage(path: Path, damage: Damage) -> None:
    """Write it down; nothing wrong is no file."""
    if damage == Damage():
        path.unlink(missing_ok=True)
    else:
        write_whole(path, json.dumps(asdict(damage), indent=2).encode() + b"\n")


def read_damage(path: Path) -> Damage:
    """What was written down. A file that cannot be read means that nothing in the store is trusted."""
    if not path.exists():
        return Damage()
    try:
        values = json.loads(path.read_bytes())
        return Damage(
            tuple(map(str, values["sources"])),
            bool(values["derived"]),
            bool(values["store"]),
            values.get("sentences", False) is True,
        )
    except (ValueError, KeyError, TypeError):
        return Damage(store=True)
