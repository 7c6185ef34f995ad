# `make demo` builds the example graph and its page; `make test` runs every quick test. Both set up .venv first.
PYTHON ?= python3
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: setup demo test check lint types eval corpus clean

setup: .venv/.ready

.venv/.ready: requirements/bootstrap.txt requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Pactgraph needs Python 3.11 or later: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bootstrap.txt
	@# uv is quick but knows nothing of an index that only pip is configured for; pip then does the same, slower
	$(BIN)/uv pip install --quiet --system-certs --require-hashes -r requirements/dev.txt || \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/uv pip install --quiet --offline --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup
	@$(BIN)/python examples/demo.py

test: setup
	@sh tests/chromium.sh
	@# who is done takes from the other: by default each is given a quarter of all tests at first, long ones or short ones
	$(BIN)/python -m pytest -n 2 --dist worksteal -m "not corpus and not heavy"

check: lint types test

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

eval: setup
	$(BIN)/python benchmarks/evaluate.py

corpus: setup
	$(BIN)/python -m pytest -m corpus -s

clean:
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find output -mindepth 1 ! -name .gitignore -delete
