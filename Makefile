# Needs only Python 3.11 or newer. The work is done by the package in tools/; without make: python3 -m tools COMMAND
PYTHON ?= python3
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help serve build test quick check bench sizes setup lock clean python

help:
	@echo 'make serve   build the site, show it at http://127.0.0.1:8000/, rebuild on change'
	@echo 'make build   build the site into site/'
	@echo 'make test    run all tests'
	@echo 'make quick   run only the tests that need no browser'
	@echo 'make check   look at style and types'
	@echo 'make bench   measure speed and size'
	@echo 'make clean   remove what was built (ARGS=--all: downloads too)'
	@echo
	@echo "Options go in ARGS: make serve ARGS='--port 8001'. Another Python: make serve PYTHON=python3.12"

serve build test quick check bench sizes setup lock clean: python
	@$(PYTHON) -m tools $@ $(ARGS)

python:
	@command -v $(PYTHON) >/dev/null || { echo '$(PYTHON) was not found: install Python 3.11 or newer, or name it: make PYTHON=python3.12 …'; exit 1; }
