# Every target installs what it needs; `make generate` and `make test` are the only set-up a fresh clone needs.

MODULES := node_modules/.package-lock.json
SOURCES := $(shell find runtime generator -name '*.ts' 2>/dev/null)
BIN     := dist/generator/cli/main.js
VENV    := node_modules/.cache/tessera/venv
PEERS   := test/bench/node_modules/.package-lock.json

.PHONY: help generate check test build bench bench-gates bench-msgspec bench-ready bench-compile bench-columns goldens interop schema-tools fuzz evolution-fuzz flip clean
.DEFAULT_GOAL := help

help: ## Say what the targets do.
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 18

$(MODULES): package.json package-lock.json
	npm ci
	@touch $@

$(BIN): $(MODULES) $(SOURCES) tsconfig.json tsconfig.compiler.json
	npx tsc -p tsconfig.compiler.json
	@touch $@

generate: $(BIN) ## Write generated/ from contracts/.
	node $(BIN) generate

check: $(BIN) ## Fail if generated/ is stale or the contracts break something, or on lint, format and type mistakes.
	node $(BIN) check
	npx tsc --noEmit
	npx oxlint
	npx prettier --check --log-level warn .

test: $(MODULES) ## Run the tests.
	npx vitest run

build: $(MODULES) ## Compile the package to dist/.
	npm run build

$(PEERS): test/bench/package.json test/bench/package-lock.json
	npm ci --prefix test/bench
	@touch $@

bench-ready: $(BIN) $(PEERS)
	@node test/bench/prepare.mjs

bench: bench-ready ## Compare speed with other libraries and write docs/benchmarks.md.
	node test/bench/main.mjs --write
	node test/bench/generate.mjs
	node test/consumers/bundle.mjs

bench-compile: $(BIN) ## Time `tessera generate` of the library and of 2,000 contracts against their goals.
	node test/bench/generate.mjs

bench-gates: bench-ready ## Fail with the speed ratios that fell short of their gates.
	node test/bench/main.mjs --gates

bench-msgspec: bench-ready $(VENV)/done ## Compare the speed of our codecs with that of msgspec (needs python3).
	node test/bench/main.mjs --groups json,msgpack,msgspec

goldens: $(MODULES) ## Rewrite what tests expect of every shipped contract; read the change before you commit it.
	node test/run-typescript.mjs test/contracts/golden/write-goldens.ts test/golden/contracts

bench-columns: $(MODULES) ## Time telemetry rows as columns and as rows.
	node test/run-typescript.mjs test/bench/columns.mjs

TWIN := node_modules/.cache/tessera/twin
VERSIONS := node_modules/.cache/tessera/versions

TOOLS   := test/interop/schema-tools
SCHEMAS := node_modules/.cache/tessera/schemas

EVOLUTIONS := node_modules/.cache/tessera/evolution

export PYTHONDONTWRITEBYTECODE := 1

$(VENV)/done: test/interop/requirements.txt $(MODULES)
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r test/interop/requirements.txt
	@touch $@

interop: $(VENV)/done ## Hold our bytes against real msgspec (needs python3).
	node test/run-typescript.mjs test/interop/write-messages.ts | $(VENV)/bin/python test/interop/check-messages.py
	rm -rf $(TWIN) && mkdir -p $(TWIN)
	node test/run-typescript.mjs test/interop/twin/write-messages.ts $(TWIN) > $(TWIN)/messages.jsonl
	PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=generated/python:$(TWIN) \
	  $(VENV)/bin/python test/interop/twin/check-messages.py < $(TWIN)/messages.jsonl
	rm -rf $(VERSIONS) && mkdir -p $(VERSIONS)
	node test/run-typescript.mjs test/interop/evolution/write-documents.ts $(VERSIONS) > $(VERSIONS)/cases.jsonl
	PYTHONPATH=$(VERSIONS) $(VENV)/bin/python test/interop/evolution/check-documents.py < $(VERSIONS)/cases.jsonl
	$(VENV)/bin/python test/interop/twin/check-types.py $(TWIN)/.mypy generated/python/tessera_contracts $(TWIN)/tessera_features
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" PYTHONPATH=generated/python:$(TWIN) node test/run-typescript.mjs test/interop/twin/check-import.ts
	$(VENV)/bin/python test/interop/vectors/make_vectors.py --check
	npm run --silent conformance -- test/conformance/msgspec/vectors.jsonl.gz
	$(MAKE) schema-tools
	$(MAKE) fuzz N=20000 SEED=1
	rm -rf $(EVOLUTIONS) && mkdir -p $(EVOLUTIONS)
	node test/run-typescript.mjs test/random-evolution/write-twins.ts $(EVOLUTIONS) 700 1 > $(EVOLUTIONS)/documents.jsonl
	PYTHONPATH=$(EVOLUTIONS) $(VENV)/bin/python test/random-evolution/check_twins.py < $(EVOLUTIONS)/documents.jsonl

$(TOOLS)/node_modules/.package-lock.json: $(TOOLS)/package.json $(TOOLS)/package-lock.json
	npm ci --prefix $(TOOLS)
	@touch $@

schema-tools: $(MODULES) $(TOOLS)/node_modules/.package-lock.json ## Let redocly, openapi-typescript and quicktype read our schemas.
	rm -rf $(SCHEMAS)
	node test/run-typescript.mjs $(TOOLS)/write-documents.ts $(SCHEMAS)
	node $(TOOLS)/check.mjs $(SCHEMAS)

N    ?= 1000000
SEED ?= $(shell date +%s)

fuzz: $(VENV)/done ## Hold random contracts and messages against real msgspec: N=1000000 cases, SEED=1, ONLY=7 (one contract).
	$(VENV)/bin/python test/interop/fuzz/make_cases.py $(N) $(SEED) $(ONLY) | node test/run-typescript.mjs test/interop/fuzz/main.ts

evolution-fuzz: $(MODULES) ## Hold random edits of the contracts against documents: N=2000 edits, SEED=1; N=1 SEED=1/7 makes one again.
	node test/run-typescript.mjs test/random-evolution/main.ts $(if $(filter file,$(origin N)),2000,$(N)) $(SEED)

flip: $(MODULES) ## Change bytes of messages of every shipped contract for SECONDS=60; SEED=1 tries the same again.
	SECONDS=$(or $(SECONDS),60) SEED=$(SEED) node test/run-typescript.mjs test/hostile/flip.ts

clean: ## Remove what make made.
	rm -rf dist coverage node_modules/.cache test/bench/built
