"""N-Quads files, packed or not -> their lines, checked and in the form in which the store writes them."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from pactgraph.graph.errors import DamagedGraphError, NoGraphError
from pactgraph.graph.servers.received import checked_lines

_AT_ONCE = 1 << 20  # bytes
_ENDINGS = (".nq", ".nq.gz")


def find_shards(places: Sequence[Path]) -> list[Path]:
    """Every N-Quads file at or under the places, ordered by path. Raises NoGraphError where a place holds none."""
    found: set[Path] = set()
    for place in places:
        here = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
        shards = [path for path in here if path.name.endswith(_ENDINGS) and not path.name.startswith((".", "_"))]
        if not shards:
            raise NoGraphError(str(place), "no file there ends in .nq or .nq.gz")
        found.update(shards)
    return sorted(found)


def shard_lines(shards: Sequence[Path]) -> Iterator[bytes]:
    """The lines of N-Quads files, one file after the other. Raises DamagedGraphError, naming the file and the line."""
    for shard in shards:
        number = 0
        try:
            with _opened(shard) as stream:
                while lines := stream.readlines(_AT_ONCE):
                    yield from checked_lines(b"".join(lines))
                    number += len(lines)
        except (SyntaxError, ValueError) as error:
            raise DamagedGraphError(f"{shard}, after line {number:,}: no N-Quads: {error}") from None
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise DamagedGraphError(f"{shard} is damaged or cut off: {error}") from None


def _opened(shard: Path) -> IO[bytes]:
    return gzip.open(shard, "rb") if shard.name.endswith(".gz") else shard.open("rb")  # type: ignore[return-value]
