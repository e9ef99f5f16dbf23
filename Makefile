# Run `make` to see what there is.
PYTHON ?= python3
PORT ?= 8888
BIN := .venv/bin
# Trust what the system trusts: many schools look into encrypted traffic with a certificate of their own.
export UV_SYSTEM_CERTS := 1
install = $(BIN)/uv pip install --python $(BIN)/python $(1) >.venv/install.log 2>&1 || (cat .venv/install.log; false)

.DEFAULT_GOAL := help
.PHONY: help setup tools system lab demo test build data pins lint check mutants figures bench bench-grading rehearsal clean

help:  ## Show this list
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 16

setup: .venv/ready  ## Set the course up in .venv/ (pinned packages)

tools: .venv/tools  ## Add the tools for authors and tests to .venv/

.venv/ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Say which one to use: make setup PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$$(sed -n 's/^uv==\([^ ;]*\).*/\1/p' tests/requirements.txt)
	@$(call install,-r requirements.txt --editable .)
	@touch $@
	@echo "The course is set up in .venv/"

.venv/tools: .venv/ready tests/requirements.txt
	@$(call install,-r tests/requirements.txt)
	@touch $@

system:  ## Install what the browser tests need (Debian, as root; elsewhere says what to do)
	@tools/system.sh

# The course's commands work in JupyterLab's terminals too; as root, in a container, Jupyter wants to be told.
lab: setup  ## Open JupyterLab at the list of lessons (PORT=8888)
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root) --port=$(PORT) --LabApp.default_url=/lab/tree/lessons/index.ipynb --LabApp.news_url=None --LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate

demo: setup  ## Make a class of six in demo/, grade it with nbgrader, print the mark sheet
	@$(BIN)/python tools/demo_class.py demo

# Small matrices gain nothing from threads that fight over two cores.
test: export OPENBLAS_NUM_THREADS = 1
test: tools system  ## Run every test, the browser suite included
	@$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile

build: tools  ## Make all notebooks and tables from manuscript/
	@$(BIN)/qunxue build

data: tools  ## Make the synthetic and simulated data sets again
	@for script in $$(grep -L "sys.argv\[1\]" datasets/generators/*.py); do $(BIN)/python $$script; done

pins: tools  ## Write requirements.txt and tests/requirements.txt from pyproject.toml
	@$(BIN)/python tools/pins.py

lint: tools  ## Style, imports and layers
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet . || (echo "Run: .venv/bin/ruff format ." && false)
	@$(BIN)/lint-imports --no-cache

check: tools  ## Every gate a lesson has to pass
	@$(BIN)/qunxue check

figures: tools  ## Compute every published figure that the course states
	@$(BIN)/qunxue figures

mutants: tools  ## Change each reference answer a little and count what the tests catch
	@$(BIN)/qunxue mutants

bench: tools system  ## Measure speed and memory
	@$(BIN)/python benchmarks/library.py
	@$(BIN)/python benchmarks/redraw.py

bench-grading: tools system  ## Measure grading against stock nbgrader
	@$(BIN)/python benchmarks/grading.py

rehearsal: tools system  ## Play a class on a real JupyterHub, from release to returned feedback (root, npm)
	@$(BIN)/python tools/rehearsal/rehearse.py

clean:  ## Remove what can be made again (never a class folder)
	@rm -rf .venv build dist artefacts .pytest_cache .ruff_cache .hypothesis
