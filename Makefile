# One command each; `make help` lists them. Needs make and Python 3.11 or newer, nothing else.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help .venv demo run test test-long test-window test-rest pictures bench dist lock clean

PY := .venv/bin/python
STAMP := .venv/.locked
LOCK := packaging/requirements-dev.lock
# Without a display (tests, pictures) Qt draws into memory.
OFFSCREEN := QT_QPA_PLATFORM=offscreen
HALVES = $(MAKE) --no-print-directory --jobs=2 --output-sync=target test-window test-rest
export PIP_DISABLE_PIP_VERSION_CHECK := 1

help: ## list these commands
	@sed -n 's/^\([a-z.][a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | awk -F '|' '{ printf "  make %-10s %s\n", $$1, $$2 }'

.venv: $(STAMP) ## the environment, from the lock file with hashes

# An environment that still works is kept and brought up to date in place. Otherwise the newest
# Python that runs and can make environments is taken (Debian splits the latter off).
$(STAMP): $(LOCK) pyproject.toml
	@if ! $(PY) -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	  for name in python3.14 python3.13 python3.12 python3.11 python3; do \
	    if $$name -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	    then found=$$name; break; fi; \
	  done; \
	  if [ -z "$$found" ]; then \
	    echo "hdfield needs Python 3.11 or newer with its venv module; none of python3.14 to python3.11"; \
	    echo "and python3 is that here. On Debian 12 or Ubuntu: apt install python3 python3-venv"; exit 1; \
	  fi; \
	  echo "making .venv with $$($$found --version)"; \
	  rm -rf .venv && $$found -m venv .venv || exit 1; \
	fi
	@echo "installing what $(LOCK) names"
	@$(PY) -m pip install --quiet --require-hashes --only-binary :all: --requirement $(LOCK)
	@$(PY) -m pip install --quiet --quiet --no-index --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(STAMP) ## the whole job on the sample mission, then the window (or the pictures)
	@rm -rf build/demo && mkdir -p build
	@.venv/bin/hdfield demo build/demo
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  $(PY) -m ui.preflight && \
	  $(PY) -m ui build/demo/coordinator --passphrase-stdin < build/demo/PASSPHRASE; \
	else \
	  echo "no display here, so the screens are drawn as pictures"; \
	  $(OFFSCREEN) $(PY) -m ui.preflight && $(OFFSCREEN) $(PY) -m ui.pictures --brief; \
	fi

run: $(STAMP) ## the application on your own notebook
	@if [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo "no display here (DISPLAY and WAYLAND_DISPLAY are empty); 'make pictures' needs none"; exit 1; \
	fi
	@$(PY) -m ui.preflight
	@$(PY) -m ui

test: $(STAMP) ## everything CI runs
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@$(OFFSCREEN) $(PY) -m ui.preflight
	@$(HALVES)

test-long: $(STAMP) ## the tests with their kill, cut and restart loops run whole
	@$(OFFSCREEN) $(PY) -m ui.preflight
	@HDFIELD_LONG=1 $(HALVES)

# Half of the time goes into windows: the two halves run side by side, one core each.
test-window test-rest: $(STAMP)
	@$(OFFSCREEN) $(PY) -m pytest $(if $(filter test-window,$@),tests/ui,--ignore=tests/ui)

pictures: $(STAMP) ## every screen, both themes and directions, into build/pictures/
	@mkdir -p build
	@$(OFFSCREEN) $(PY) -m ui.preflight
	@$(OFFSCREEN) $(PY) -m ui.pictures

bench: $(STAMP) ## speed and memory: a table and build/bench.json; fails past a limit
	@mkdir -p build
	@$(OFFSCREEN) $(PY) -m ui.preflight
	@$(OFFSCREEN) $(PY) -m tests.benchmarks

dist: $(STAMP) ## source archive and wheel into build/dist/
	@$(PY) packaging/build.py

lock: $(STAMP) ## write the lock files anew from pyproject.toml (UPGRADE=1 takes newer versions)
	@$(PY) packaging/lock.py

clean: ## remove build/ and what tools left behind; .venv and notebooks stay
	@rm -rf build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find hdfield ui resources tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
