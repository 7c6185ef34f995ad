#!/bin/sh
# Pin every version with its hashes; run after a change of pyproject.toml or of a .in file.
set -eu
cd "$(dirname "$0")/.."
compile() { uv pip compile --quiet --generate-hashes --no-header --no-emit-index-url --python-version 3.11 --universal "$@"; }
compile requirements/bootstrap.in -o requirements/bootstrap.txt
compile pyproject.toml -o requirements/core.txt
compile -c requirements/core.txt pyproject.toml requirements/dev.in -o requirements/dev.txt
compile -c requirements/dev.txt requirements/heavy.in -o requirements/heavy.txt
