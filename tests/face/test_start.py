"""The command line starts quickly: what a command needs is imported when it runs."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("pydantic", "rdflib", "networkx", "pyoxigraph", "pyvis", "selectolax", "starlette", "pandas", "IPython", "jinja2")


def test_help_imports_no_heavy_library() -> None:
    program = "import sys; import pactgraph.cli; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not set(HEAVY) & set(done.stdout.split())
