"""What `pactgraph` says and ends with when words are typed, without another start of Python."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from pactgraph.cli import main


def typed(*words: object, place: Path | None = None, stdin: str = "") -> CompletedProcess[str]:
    """Type these words in a folder, on a terminal of 80 columns that nobody looks at."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n") for _ in range(2))
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        if place is not None:
            patch.chdir(place)
        patch.setenv("COLUMNS", "80")
        patch.setattr(sys, "argv", ["pactgraph", *map(str, words)])
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"))
        with pytest.raises(SystemExit) as ended:
            main()
    return CompletedProcess(sys.argv, int(ended.value.code or 0), _said(out), _said(err))


def _said(stream: io.TextIOWrapper) -> str:
    """What was written, its line ends as a pipe that is read as text gives them."""
    stream.flush()
    written = stream.buffer.getvalue()  # type: ignore[attr-defined]
    return io.TextIOWrapper(io.BytesIO(written), encoding="utf-8").read()
