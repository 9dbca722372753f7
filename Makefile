# Every target installs what it needs; `make generate` and `make test` are the only set-up a fresh clone needs.

MODULES := node_modules/.package-lock.json
# What the compiler is made of, and no other room of the runtime: so a broken one can be mended with code that is generated anew.
ROOMS   := $(shell tr -d '\n' < tsconfig.compiler.json | sed 's/.*"include": *\[\([^]]*\)\].*/\1/; s/[",]/ /g')
SOURCES := $(shell find $(ROOMS) -name '*.ts')
BIN     := dist/generator/cli/main.js
VENV    := node_modules/.cache/tessera/venv
PEERS   := test/bench/node_modules/.package-lock.json

.PHONY: help generate check test build docs bench bench-gates bench-msgspec bench-ready bench-compile bench-import bench-columns bench-arrow bench-delta bench-plan bench-config bench-spark bench-logs bench-diagnostics goldens interop interop-full evolution-twins engines schema-tools fuzz evolution-fuzz flip soak soak-delta acceptance interop-arrow interop-cache interop-config interop-plan interop-delta interop-otel interop-otlp interop-spark interop-s3 interop-site interop-spark-connect browser-ready site spark spark-ready spark-s3-ready protos clean
.DEFAULT_GOAL := help

help: ## Say what the targets do.
	@sed -n 's/^\([a-z0-9-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 24

$(MODULES): package.json package-lock.json
	npm ci --ignore-scripts
	@touch $@

$(BIN): $(MODULES) $(SOURCES) tsconfig.json tsconfig.compiler.json
	npx tsc -p tsconfig.compiler.json
	@touch $@

generate: $(BIN) ## Write generated/ from contracts/, and that of examples from theirs.
	node $(BIN) generate
	node $(BIN) generate --contracts examples/code-graph/contracts

# The part of better-sqlite3 that is not JavaScript, which caches need before Node 22.13. It is fetched, or built by a compiler of C++ (two minutes);
# without it the tests of caches are skipped.
SQLITE := node_modules/.cache/tessera/better-sqlite3-$(shell node --version)

$(SQLITE): $(MODULES)
	node -e 'require("node:sqlite")' 2>/dev/null || npm rebuild better-sqlite3 --foreground-scripts=false
	@mkdir -p $(@D) && touch $@

check: $(BIN) ## Fail if generated/ is stale or the contracts break something, or on lint, format and type mistakes.
	node $(BIN) check
	node $(BIN) generate --check --contracts examples/code-graph/contracts
	npx tsc --noEmit
	npx oxlint
	npx prettier --check --log-level warn .

test: $(MODULES) ## Run the tests.
	npx vitest run

build: $(MODULES) ## Write what is published to dist/, and THIRD-PARTY-NOTICES.
	npm run build

$(PEERS): test/bench/package.json test/bench/package-lock.json
	npm ci --prefix test/bench
	@touch $@

bench-ready: build $(PEERS) $(SQLITE)
	@node test/bench/prepare.mjs

bench: bench-ready ## Compare speed with other libraries and write docs/benchmarks.md.
	node test/bench/main.mjs --write
	node test/bench/generate.mjs
	node test/bench/import-time.mjs
	node test/run-typescript.mjs test/bench/config.mjs
	node test/run-typescript.mjs test/bench/logs.mjs
	node test/run-typescript.mjs test/bench/diagnostics.mjs
	node test/consumers/bundle.mjs

bench-import: build ## Time how long a fresh process takes to import the runtime and a contract.
	node test/bench/import-time.mjs

bench-compile: build ## Time `tessera generate` of the library and of 2,000 contracts against their goals.
	node test/bench/generate.mjs

bench-gates: bench-ready ## Fail with the speed ratios that fell short of their gates.
	node test/bench/main.mjs --gates

bench-msgspec: bench-ready $(VENV)/done ## Compare the speed of our codecs with that of msgspec (needs python3).
	node test/bench/main.mjs --groups json,msgpack,msgspec

docs: $(MODULES) ## Put the results of today into the pages of docs/ and the README; read the change before you commit it.
	npx vitest run test/docs -u

goldens: $(MODULES) ## Rewrite what tests expect of every shipped contract; read the change before you commit it.
	node test/run-typescript.mjs test/contracts/golden/write-goldens.ts test/golden/contracts

bench-arrow: bench-ready ## Time rows to Arrow and back against flechette and apache-arrow; fail below a gate.
	node test/bench/arrow.mjs --gates

bench-columns: $(MODULES) ## Time telemetry rows as columns and as rows.
	node test/run-typescript.mjs test/bench/columns.mjs

bench-delta: $(VENV)/done ## Time Delta tables against delta-rs and the bare engine; fail above a gate (needs python3): FILES=200000, ROUNDS=3.
	node test/run-typescript.mjs test/bench/delta.mjs --gates --files $(or $(FILES),1000000) --rounds $(or $(ROUNDS),3)

bench-plan: $(MODULES) ## Time plans and runs against the same by hand, and incremental outputs against full ones; fail above a gate: ROWS=1000000.
	node test/run-typescript.mjs test/bench/plan.mjs --gates --rows $(or $(ROWS),1000000)

bench-diagnostics: $(MODULES) ## Time diagnostics that nobody hears, and those of others that are taken in; fail above a limit.
	node test/run-typescript.mjs test/bench/diagnostics.mjs --gates

bench-config: $(MODULES) ## Time settings against their parser and convert alone; fail above a limit.
	node test/run-typescript.mjs test/bench/config.mjs --gates

bench-spark: $(MODULES) spark-ready ## Time the client of Spark Connect beside pyspark-client; fail above a gate: ONLY=sail, ROUNDS=3.
	node test/run-typescript.mjs test/bench/spark.mjs --gates --rounds $(or $(ROUNDS),3) $(if $(ONLY),--only $(ONLY))

bench-logs: $(MODULES) $(PEERS) $(SQLITE) ## Time logs against pino, and on-disk caches against the bare statement; fail above a limit.
	node test/run-typescript.mjs test/bench/logs.mjs --gates

TWIN := node_modules/.cache/tessera/twin
VERSIONS := node_modules/.cache/tessera/versions

TOOLS   := test/interop/schema-tools
SCHEMAS := node_modules/.cache/tessera/schemas

ARROW := node_modules/.cache/tessera/arrow
DELTA := node_modules/.cache/tessera/delta

EVOLUTIONS := node_modules/.cache/tessera/evolution

OTLP      := node_modules/.cache/tessera/otlp
COLLECTOR := node_modules/.cache/tessera/collector

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
	node test/run-typescript.mjs test/interop/evolution/write-pairs.ts $(VERSIONS) > $(VERSIONS)/pairs.jsonl
	PYTHONPATH=$(VERSIONS) $(VENV)/bin/python test/interop/evolution/check-documents.py < $(VERSIONS)/pairs.jsonl
	$(VENV)/bin/python test/interop/twin/check-types.py $(TWIN)/.mypy generated/python/tessera_contracts $(TWIN)/tessera_features
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" PYTHONPATH=generated/python:$(TWIN) node test/run-typescript.mjs test/interop/twin/check-import.ts
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" node test/run-typescript.mjs test/interop/import/check-modules.ts
	$(VENV)/bin/python test/interop/vectors/make_vectors.py --check
	npm run --silent conformance -- test/conformance/msgspec/vectors.jsonl.gz
	npm run --silent plan-vectors -- test/runtime/plan/vectors/fingerprint-v1.json
	PYTHONPATH=generated/python $(VENV)/bin/python test/interop/plan/check_fingerprints.py test/runtime/plan/vectors/fingerprint-v1.json
	$(MAKE) interop-config
	$(MAKE) interop-cache
	TESSERA_SEQUENCES=200 npx vitest run test/runtime/run/incremental-law.test.ts
	$(MAKE) interop-plan
	$(MAKE) interop-arrow
	$(MAKE) interop-delta
	$(MAKE) interop-otlp
	$(MAKE) schema-tools
	$(MAKE) engines
	$(MAKE) fuzz N=20000 SEED=1
	$(MAKE) evolution-twins EDITS=700 SEED=1
	$(MAKE) interop-spark-connect
	$(MAKE) spark-s3-ready
	$(MAKE) interop-s3
	$(MAKE) interop-site

interop-full: interop ## `make interop`, and what is too slow for every change: more random contracts and edits.
	$(MAKE) fuzz N=300000 SEED=2
	$(MAKE) evolution-twins EDITS=5000 SEED=2
	$(MAKE) interop-spark
	$(MAKE) interop-otel

EDITS ?= 700

evolution-twins: $(VENV)/done ## Hold random edits of the contracts against real msgspec: EDITS=700, SEED=1.
	rm -rf $(EVOLUTIONS) && mkdir -p $(EVOLUTIONS)
	node test/run-typescript.mjs test/random-evolution/write-twins.ts $(EVOLUTIONS) $(EDITS) $(SEED) > $(EVOLUTIONS)/documents.jsonl
	PYTHONPATH=$(EVOLUTIONS) $(VENV)/bin/python test/random-evolution/check_twins.py < $(EVOLUTIONS)/documents.jsonl

interop-otlp: $(VENV)/done ## Let the protobufs of OpenTelemetry read what a run with errors tells.
	rm -rf $(OTLP)
	node test/run-typescript.mjs test/interop/otel/send.ts --keep $(OTLP)
	$(VENV)/bin/python test/interop/otel/check_requests.py $(OTLP)

$(COLLECTOR): $(wildcard test/interop/otel/collector/*)
	cd test/interop/otel/collector && go build -trimpath -o $(CURDIR)/$(COLLECTOR) .

interop-otel: $(MODULES) $(COLLECTOR) ## Let a real collector receive it (needs go, which builds it once, in some minutes).
	node test/run-typescript.mjs test/interop/otel/check-collector.ts $(COLLECTOR)

interop-arrow: $(VENV)/done ## Let pyarrow, polars, DuckDB and delta-rs read what we write, and us what they write.
	$(VENV)/bin/python test/interop/arrow/make_vectors.py --check
	rm -rf $(ARROW) && mkdir -p $(ARROW)
	node test/run-typescript.mjs test/interop/arrow/write-files.ts write $(ARROW) 300
	$(VENV)/bin/python test/interop/arrow/rewrite_files.py $(ARROW)
	node test/run-typescript.mjs test/interop/arrow/write-files.ts check $(ARROW)
	$(VENV)/bin/python test/interop/arrow/make_schemas.py 500 1 > $(ARROW)/schemas.txt
	node test/run-typescript.mjs test/interop/arrow/check-schemas.ts $(ARROW)/schemas.txt
	rm -rf $(ARROW)/tables && mkdir -p $(ARROW)/tables
	node test/run-typescript.mjs test/interop/arrow/tables.ts write $(ARROW)/tables
	$(VENV)/bin/python test/interop/arrow/through_engines.py $(ARROW)/tables
	node test/run-typescript.mjs test/interop/arrow/tables.ts check $(ARROW)/tables
	node test/run-typescript.mjs test/interop/arrow/write-schemas.ts 3000 > $(ARROW)/conversions.jsonl
	$(VENV)/bin/python test/interop/arrow/check_conversions.py < $(ARROW)/conversions.jsonl
	$(VENV)/bin/python test/interop/arrow/make_checked_tables.py 300 1 > $(ARROW)/checked.jsonl
	node test/run-typescript.mjs test/interop/arrow/check-tables.ts $(ARROW)/checked.jsonl

interop-delta: $(VENV)/done ## Let delta-rs read our Delta tables, change them, and race with us; read what it made of them, and go on.
	rm -rf $(DELTA) && mkdir -p $(DELTA)
	node test/run-typescript.mjs test/interop/delta/tables.ts write $(DELTA)
	$(VENV)/bin/python test/interop/delta/check_tables.py $(DELTA) change
	node test/run-typescript.mjs test/interop/delta/tables.ts check $(DELTA)
	$(VENV)/bin/python test/interop/delta/check_tables.py $(DELTA) read
	node test/run-typescript.mjs test/interop/delta/hand-over.ts $(DELTA)/hand-over
	$(VENV)/bin/python test/interop/delta/hand_over.py docs/delta.md $(DELTA)/hand-over
	$(VENV)/bin/python test/interop/delta/race.py $(DELTA)

# Where better-sqlite3 cannot be built, the tests are skipped, and counted as such.
interop-cache: $(MODULES) ## Run the tests of on-disk caches, on Node before 22.13 with better-sqlite3 (fetched, or built by a compiler of C++).
	-@$(MAKE) $(SQLITE)
	TESSERA_SQLITE=$$([ ! -e $(SQLITE) ] || echo built) npx vitest run test/runtime/cache test/runtime/cli/cache.test.ts test/runtime/logs/page.test.ts test/examples/code-graph-settings.test.ts

interop-config: $(MODULES) ## Hold what we read of TOML 1.0 against Python's tomllib (needs python3).
	node test/run-typescript.mjs test/interop/config/write-toml.ts test/vectors/toml/suite.jsonl | python3 test/interop/config/check_toml.py

PLANS := node_modules/.cache/tessera/plans

interop-plan: $(VENV)/done ## Let DataFusion run plans that we export to Substrait, and compare its rows with those of DuckDB.
	$(VENV)/bin/python test/interop/plan/check_proto.py runtime/plan/substrait/substrait.proto
	rm -rf $(PLANS) && mkdir -p $(PLANS)
	node test/run-typescript.mjs test/interop/plan/check-substrait.ts $(VENV)/bin/python $(PLANS)

SPARK := node_modules/.cache/tessera/spark
# One artifact a jar; everything else that it needs comes with pyspark.
SPARK_JARS := io.delta:delta-spark_4.2_2.13:4.4.0 io.delta:delta-storage:4.4.0
MAVEN_COPY := org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy

$(SPARK)/done: test/interop/delta/spark/requirements.txt $(MODULES)
	@for tool in java mvn python3; do \
	  command -v $$tool >/dev/null || { echo "interop-spark needs $$tool, which is not on the PATH" >&2; exit 1; }; \
	done
	python3 -m venv $(SPARK)/venv
	$(SPARK)/venv/bin/pip install --quiet --disable-pip-version-check -r test/interop/delta/spark/requirements.txt
	for jar in $(SPARK_JARS); do mvn -q -B -ntp $(MAVEN_COPY) -Dartifact=$$jar -DoutputDirectory=$(CURDIR)/$(SPARK)/jars || exit 1; done
	@touch $@

interop-spark: $(SPARK)/done ## Let Apache Spark read and change our Delta tables, and us its tables (needs java, mvn and python3).
	rm -rf $(SPARK)/tables && mkdir -p $(SPARK)/tables
	node test/run-typescript.mjs test/interop/delta/tables.ts write $(SPARK)/tables
	LC_ALL=C.UTF-8 SPARK_LOCAL_IP=127.0.0.1 PYTHONPATH=test/interop/delta $(SPARK)/venv/bin/python test/interop/delta/spark/check_tables.py \
	  $(SPARK)/jars $(SPARK)/tables

PROTOS := test/protos/node_modules/.package-lock.json

$(PROTOS): test/protos/package.json test/protos/package-lock.json
	npm ci --prefix test/protos
	@touch $@

protos: $(PROTOS) ## Compile our protobuf files to TypeScript (the result is checked in).
	node test/protos/compile.mjs

SAIL := node_modules/.cache/tessera/sail

$(SAIL)/done: test/interop/spark-connect/requirements.txt $(MODULES)
	python3 -m venv $(SAIL)
	$(SAIL)/bin/pip install --quiet --disable-pip-version-check -r test/interop/spark-connect/requirements.txt
	@touch $@

# What cannot be fetched is not there: why is kept, and the program says so and counts it. A download that hangs is given up.
GIVE_UP := $(if $(shell command -v timeout),timeout 600)

spark-ready: $(MODULES)
	@for part in $(SPARK) $(SAIL); do \
	  [ -e $$part/done ] && continue; \
	  mkdir -p $$part; echo "fetching $$part"; \
	  $(GIVE_UP) $(MAKE) --no-print-directory $$part/done >$$part/fetch.log 2>&1 || tail -n 3 $$part/fetch.log; \
	done

interop-spark-connect: $(MODULES) $(PROTOS) spark-ready ## Hold the client of Spark Connect against Apache Spark and Sail: ONLY=sail, RUNS=50.
	node test/protos/compile.mjs --check
	@if [ -e $(SAIL)/done ]; then $(SAIL)/bin/python test/interop/spark-connect/check_proto.py \
	  $(patsubst %,--buf test/protos/node_modules/.bin/buf --jar %,$(wildcard $(SPARK)/venv/lib/python*/site-packages/pyspark/jars/spark-connect_*.jar)) \
	  runtime/spark/protocol/*.generated.ts test/interop/spark-connect/*.generated.ts; \
	else echo "the protocol's descriptors: skipped, because they come with Sail"; echo "0 passed, 0 failed, 1 skipped"; fi
	node test/run-typescript.mjs test/interop/spark-connect/main.ts $(ONLY) $(or $(RUNS),50)

spark: $(MODULES) spark-ready ## Start a server to try Spark Connect with, until Ctrl+C: SERVER=sail takes Sail.
	@node test/run-typescript.mjs test/interop/spark-connect/serve.ts $(SERVER)

SPARK_S3 := node_modules/.cache/tessera/spark-s3

$(SPARK_S3)/hadoop-aws.done: test/interop/s3/pom.xml $(MODULES)
	mvn -q -B -ntp -f $< $(MAVEN_COPY)-dependencies -DincludeScope=runtime -DoutputDirectory=$(CURDIR)/$(SPARK_S3) \
	  -DexcludeGroupIds=io.netty,org.slf4j,org.apache.httpcomponents,commons-codec,commons-logging
	@touch $@

spark-s3-ready: spark-ready ## Fetch what Spark needs to reach S3 (10 MB), besides Spark itself.
	-@$(MAKE) $(SPARK_S3)/hadoop-aws.done

# Sail is fetched for it; Spark takes part if it is there.
interop-s3: $(VENV)/done ## Hold the S3 storage, and tables in a bucket, against moto's object store and delta-rs; run pipelines there.
	-@$(MAKE) $(SAIL)/done
	$(VENV)/bin/python test/interop/s3/main.py

BROWSING := test/interop/site/node_modules/.package-lock.json

$(BROWSING): test/interop/site/package.json test/interop/site/package-lock.json
	npm ci --ignore-scripts --prefix test/interop/site
	@touch $@

SITE := node_modules/.cache/tessera/site

# The package chromium of Debian, where it is missing and may be installed. Why it could not be is kept, and the program says so.
browser-ready: $(MODULES)
	-@$(MAKE) --no-print-directory $(BROWSING)
	@mkdir -p $(SITE); for name in chromium chromium-browser google-chrome chrome; do command -v $$name >/dev/null && exit 0; done; \
	echo "fetching chromium"; { command -v apt-get && apt-get update -qq && $(GIVE_UP) apt-get install -y -qq --no-install-recommends chromium; } \
	  >$(SITE)/fetch.log 2>&1 || tail -n 1 $(SITE)/fetch.log

site: $(BIN) ## Write the site of the library's own contracts to site/.
	node $(BIN) site

interop-site: build browser-ready ## Try the site, and pages of runs and tables, in a headless Chromium (Debian's package, fetched where it is missing).
	@BROWSER_PROBLEM="$$(tail -n 1 $(SITE)/fetch.log 2>/dev/null)" node test/interop/site/main.mjs $(SITE)/pages

ENGINES := test/engines/node_modules/.package-lock.json

$(ENGINES): test/engines/package.json test/engines/package-lock.json
	npm ci --prefix test/engines
	@mkdir -p $(@D) && touch $@

engines: $(MODULES) $(ENGINES) ## Let Node 24, Bun and Deno use the package as it is published.
	npm run --silent build
	node test/engines/check.mjs node_modules/.cache/tessera/engines

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

soak: $(MODULES) ## Run the laws and the hostile suites with the counts that are too many for `make test`.
	ARROW_RUNS=5000 npx vitest run test/runtime/arrow/laws.test.ts --testTimeout 600000
	ROWS=100000 npx vitest run test/runtime/arrow/validate --testTimeout 600000
	node --max-old-space-size=512 test/run-typescript.mjs test/hostile/arrow.ts 30
	$(MAKE) flip SECONDS=300 SEED=1
	$(MAKE) evolution-fuzz N=2000 SEED=1
	TESSERA_INCREMENTAL_PLANS=200 npx vitest run test/runtime/plan/incremental.test.ts --testTimeout 600000
	LOG_KILLS=50 LOG_LINES=100000 npx vitest run test/runtime/logs/processes.test.ts --testTimeout 600000
	LOG_MEGABYTES=2048 npx vitest run test/runtime/logs/large.test.ts --testTimeout 1200000
	CACHE_PROCESSES=8 CACHE_KILLS=50 npx vitest run test/runtime/cache/processes.test.ts --testTimeout 600000
	TESSERA_RUN_KILLS=10 npx vitest run test/runtime/run/killed.test.ts --testTimeout 600000
	$(MAKE) soak-delta

soak-delta: $(MODULES) ## Kill, race and fail writers of Delta tables for half an hour: SEED=1, SHARE=0.1 (a tenth of it), ONLY=crashes.
	@SEED=$(SEED) SHARE=$(or $(SHARE),1) node test/run-typescript.mjs test/runtime/delta/soak.ts $(ONLY)

acceptance: $(MODULES) ## Read the files of other implementations in VECTORS=DIR, and write them again.
	@node test/run-typescript.mjs test/acceptance/main.ts $(VECTORS)

clean: ## Remove what make made.
	rm -rf dist coverage node_modules/.cache test/bench/built
