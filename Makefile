# One entry for everything: make run | test | check | bench | tour | package | setup
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
ARGS ?=
SIZE ?= 1366x768
TEXT ?= 100
LANG_UI ?= $(if $(filter id en,$(LANG)),$(LANG),id)
OUT ?= tour

.PHONY: run test check bench tour package setup dev

run: $(VENV)/.ready
	@scripts/with-display.sh $(PY) -m trainer_app $(ARGS)

setup: $(VENV)/.ready

dev: $(VENV)/.ready-dev

test: $(VENV)/.ready-dev
	@scripts/system-packages.sh test
	@$(PY) -m pytest

check: $(VENV)/.ready-dev
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports --no-logo
	@$(PY) -m pytest tests/house

bench: $(VENV)/.ready-dev
	@$(PY) -m benchmarks

tour: $(VENV)/.ready
	@QT_QPA_PLATFORM=offscreen $(PY) -m trainer_app tour --size $(SIZE) --text $(TEXT) --lang $(LANG_UI) --out $(OUT)
	@QT_QPA_PLATFORM=offscreen $(PY) -m trainer_app tour --walk

package: $(VENV)/.ready-package
	@scripts/package.sh

$(VENV)/bin/python:
	@scripts/system-packages.sh base
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed."; exit 2; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: pyproject.toml constraints.txt | $(VENV)/bin/python
	@scripts/system-packages.sh run
	@$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready
	@$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

$(VENV)/.ready-package: $(VENV)/.ready
	@$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[package]'
	@touch $@
