"""Deriving in a process of its own: `python -m pactgraph.graph.deriving FOLDER` writes what follows from the parts in a folder.

What it had in memory is the system's again when it ends, and the process that fills the store stays small.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO

from pactgraph.graph.building.parts import Parts
from pactgraph.graph.derivation.told import gather_evidence
from pactgraph.graph.errors import DerivationError
from pactgraph.graph.knowledge import derived_lines

MODULE = "pactgraph.graph.deriving"


def derive_apart(parts: Path) -> IO[bytes]:
    """What `derived_lines` gives of all that the parts in a folder tell, as a file that is gone when it is closed.

    Raises DerivationError where the other process does not come to its end.
    """
    lines: IO[bytes] = tempfile.TemporaryFile(dir=parts)  # noqa: SIM115 (whoever reads it ends it)
    command = [sys.executable, "-m", MODULE, str(parts)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=lines, stderr=subprocess.PIPE) as process:  # noqa: S603 (our own module, no shell)
        said = process.stderr.read() if process.stderr else b""
    if process.returncode:
        lines.close()
        last = said.decode("utf-8", "replace").strip().splitlines()[-1:] or [f"it ended with code {process.returncode}"]
        raise DerivationError(f"the process that derives what is believed did not come to its end: {last[0]}")
    lines.seek(0)
    return lines


def main(folder: str) -> None:
    """Write the quads to standard output."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    parts = Path(folder)
    told = Parts(parts, "").told()
    if told is None:
        sys.exit("not all parts are told of")
    sys.stdout.buffer.writelines(derived_lines(gather_evidence(told, parts)))


def _end_with_parent() -> None:
    """Standard input ends when the parent does, however it ends."""
    os.read(0, 1)
    os._exit(1)


if __name__ == "__main__":
    main(sys.argv[1])
