"""Deriving in a process of its own: `python -m pactgraph.graph.deriving FOLDER` writes what follows from the parts in a folder.

Or, with a descriptor behind the folder, from what a store's sources were told of. What it had in memory is the system's again
when it ends, and the process that has the store stays small.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import IO

from pactgraph.graph.building.filling import give_back
from pactgraph.graph.building.parts import Parts
from pactgraph.graph.derivation.beliefs import derived_lines
from pactgraph.graph.derivation.retold import read_evidence, retell
from pactgraph.graph.derivation.told import gather_evidence
from pactgraph.graph.errors import DerivationError
from pactgraph.graph.identity.decisions import Decision
from pactgraph.graph.store import Store

MODULE = "pactgraph.graph.deriving"
FEW = 2_000  # sources; what is believed of more is derived in a process of its own, which takes a quarter of a second to start


def derive_apart(parts: Path, told: IO[bytes] | None = None) -> IO[bytes]:
    """What `derived_lines` gives of all that the parts in a folder tell, as a file that is gone when it is closed.

    With `told`, of what stands there: decisions of people on the first line, then the things of each source.
    Raises DerivationError where the other process does not come to its end.
    """
    lines: IO[bytes] = tempfile.TemporaryFile(dir=parts)  # noqa: SIM115 (whoever reads it ends it)
    given = [] if told is None else [told.fileno()]
    command = [sys.executable, "-m", MODULE, str(parts), *map(str, given)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=lines, stderr=subprocess.PIPE, pass_fds=given) as process:  # noqa: S603 (our own module, no shell)
        said = process.stderr.read() if process.stderr else b""
    if process.returncode:
        lines.close()
        last = said.decode("utf-8", "replace").strip().splitlines()[-1:] or [f"it ended with code {process.returncode}"]
        raise DerivationError(f"the process that derives what is believed did not come to its end: {last[0]}")
    lines.seek(0)
    return lines


def derive_from(store: Store, decisions: Iterable[Decision], sources: int) -> Iterator[bytes]:
    """What `derived_lines` gives of the evidence of a store that holds so many sources.

    Raises DerivationError where the process that derives for many does not come to its end.
    """
    if sources <= FEW:
        yield from derived_lines(read_evidence(store), list(decisions))
        return
    with tempfile.TemporaryFile() as told:
        told.write(json.dumps([asdict(decision) for decision in decisions]).encode() + b"\n")
        told.writelines(line + b"\n" for line in retell(store))
        told.flush()
        give_back()
        told.seek(0)  # of the descriptor that both processes have
        with derive_apart(Path(tempfile.gettempdir()), told) as lines:
            yield from lines


def main(folder: str, descriptor: str = "") -> None:
    """Write the quads to standard output."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    parts = Path(folder)
    if descriptor:
        with os.fdopen(int(descriptor), "rb") as file:
            decisions = [Decision(**values) for values in json.loads(file.readline())]
            evidence = gather_evidence(file, parts)
    else:
        told, decisions = Parts(parts, "").told(), []
        if told is None:
            sys.exit("not all parts are told of")
        evidence = gather_evidence(told, parts)
    sys.stdout.buffer.writelines(derived_lines(evidence, decisions))


def _end_with_parent() -> None:
    """Standard input ends when the parent does, however it ends."""
    os.read(0, 1)
    os._exit(1)


if __name__ == "__main__":
    main(*sys.argv[1:])
