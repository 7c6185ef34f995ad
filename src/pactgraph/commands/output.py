"""Where a command writes: standard output, or a file that is whole or not there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from pactgraph.graph.folder import whole_file


@contextmanager
def binary_output(path: Path | None) -> Iterator[IO[bytes]]:
    """Standard output, or the file `path`, which takes its name only when all is written."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with whole_file(path.absolute()) as descriptor, os.fdopen(os.dup(descriptor), "wb") as file:
        yield file
