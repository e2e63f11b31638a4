# Everything a newcomer needs: `make demo` and `make test`. `make help` lists the rest.
# Needs Rust 1.90 or later, a C compiler, make, Python 3.11 with venv, a JDK 17 and Maven. Everything else is fetched, at
# versions that Cargo.lock, requirements-test.txt and pom.xml name.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
MVN := mvn -B -ntp -f bindings-kotlin/pom.xml
CARGO := cargo

.PHONY: help
help: ## List the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: demo
demo: ## Show what suits two clients of a real area, and why; one referral, what leaves of it, and a council's feed
	@echo "Building the demonstration (the first time takes some minutes) …"
	@$(CARGO) run --locked --quiet -p fingerpost-examples --bin demo

.PHONY: test
test: test-rust test-cost test-python test-kotlin test-fhir ## Run every test: Rust, Python, Kotlin, FHIR
	@echo "All tests have passed."

.PHONY: test-rust
test-rust: ## Run the Rust tests: units, properties, documents, examples
	@echo "── Rust ──"
	$(CARGO) test-all

.PHONY: test-cost
test-cost: ## Count the instructions of an answer from an index, and hold them to what was written down (where there is valgrind)
	@if command -v valgrind > /dev/null; then $(MAKE) --no-print-directory count-cost; \
	else echo "skipped: there is no valgrind here to count instructions with"; fi

.PHONY: count-cost
count-cost:
	$(CARGO) build --locked --profile cost -p fingerpost --example index_cost
	FINGERPOST_COST=$(abspath $(or $(CARGO_TARGET_DIR),target))/cost/examples/index_cost $(CARGO) test-all --test cost -- --nocapture

# The environment is renewed when its list of packages changes.
$(VENV)/.ready: bindings-python/requirements-test.txt
	@echo "Making the Python environment …"
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check -r bindings-python/requirements-test.txt
	@touch $@

.PHONY: python
python: $(VENV)/.ready ## Build the Python package into .venv
	@echo "Building the Python package …"
	VIRTUAL_ENV=$(CURDIR)/$(VENV) $(VENV)/bin/maturin develop --quiet --locked -m bindings-python/Cargo.toml

.PHONY: test-python
test-python: python ## Run the Python tests
	@echo "── Python ──"
	$(PY) -m pytest bindings-python

.PHONY: kotlin
kotlin: ## Generate and compile the Kotlin library
	bindings-kotlin/generate.sh
	$(MVN) compile

.PHONY: test-kotlin
test-kotlin: ## Run the Kotlin tests
	@echo "── Kotlin ──"
	bindings-kotlin/generate.sh
	$(CARGO) test --locked -p fingerpost-kotlin --features failpoints --lib
	$(MVN) test

.PHONY: test-fhir
test-fhir: ## Let the HAPI validator look at every bundle of FHIR we write, and at broken ones
	@echo "── FHIR ──"
	$(CARGO) build-tested --quiet --bin fhir_bundles
	$${CARGO_TARGET_DIR:-target}/debug/fhir_bundles build/fhir
	mvn -B -ntp -q -f tests/fhir/pom.xml test

.PHONY: soak
soak: export PROPTEST_RNG_SEED := $(or $(PROPTEST_RNG_SEED),$(shell date +%s))
soak: python ## Run the long variants for hours: kills, random steps, clients by the index, histories against the second model, tables against an attacker
	@echo "Random cases of this run: PROPTEST_RNG_SEED=$$PROPTEST_RNG_SEED"
	FINGERPOST_SOAK=1 $(CARGO) test --locked --release -p fingerpost-tests --test store
	FINGERPOST_SOAK=1 $(CARGO) test --locked --release -p fingerpost-tests --test referral -- --nocapture
	PROPTEST_CASES=12500 $(CARGO) test --locked --release -p fingerpost-tests --test property -- indexed::the_index
	cd bindings-python && FINGERPOST_HISTORIES=100000 ../$(PY) -m pytest -s tests/referral_model/test_agreement.py
	cd bindings-python && FINGERPOST_TABLES=10000 ../$(PY) -m pytest -s tests/disclosure/test_attack.py

.PHONY: fuzz
fuzz: ## Search, a minute for each importer, for input that breaks its promises
	tests/fuzz/run.sh $(SECONDS_EACH)

.PHONY: spark
spark: python ## Answer a caseload on two workers of Spark, and hold it to the answer of one machine (fetches Spark)
	$(PY) -m pip install --quiet --disable-pip-version-check -r bindings-python/requirements-spark.txt
	$(PY) examples/python/on_a_cluster.py spark

.PHONY: notebooks
notebooks: python ## Run the notebooks again and keep what they show
	$(PY) bindings-python/tools/execute_notebooks.py examples/python/*.ipynb

.PHONY: bench
bench: bench-rust bench-python bench-calls bench-evidence bench-peers ## Measure everything (an hour); what is not installed is left out with the reason

.PHONY: bench-rust
bench-rust: ## Measure in Rust: recurrences, postcodes, matching, areas, referrals, the store, formats, evidence
	$(CARGO) bench --locked -p fingerpost --features sqlite

.PHONY: bench-calls
bench-calls: $(VENV)/.ready ## Measure what a call costs from Python and from Kotlin, beside the same call in Rust
	$(CARGO) build --locked --release -p fingerpost --example calls
	$${CARGO_TARGET_DIR:-target}/release/examples/calls build/calls
	VIRTUAL_ENV=$(CURDIR)/$(VENV) $(VENV)/bin/maturin develop --quiet --locked --release -m bindings-python/Cargo.toml
	$(PY) bindings-python/bench/calls.py build/calls
	bindings-kotlin/generate.sh
	$(CARGO) build --locked --release -p fingerpost-kotlin
	FINGERPOST_CALLS=$(CURDIR)/build/calls $(MVN) -q test -Dtest=CallsBench \
		-Dnative.argument=-Djna.library.path=$(abspath $(or $(CARGO_TARGET_DIR),target))/release

.PHONY: bench-python
bench-python: $(VENV)/.ready ## Measure how formats are read from Python, beside json and fhir.resources
	-$(PY) -m pip install --quiet --disable-pip-version-check -r bindings-python/requirements-bench.txt
	VIRTUAL_ENV=$(CURDIR)/$(VENV) $(VENV)/bin/maturin develop --quiet --locked --release -m bindings-python/Cargo.toml
	$(PY) bindings-python/bench/formats.py

.PHONY: bench-evidence
bench-evidence: $(VENV)/.ready ## Measure the evidence of 100,000 referrals beside pandas
	VIRTUAL_ENV=$(CURDIR)/$(VENV) $(VENV)/bin/maturin develop --quiet --locked --release -m bindings-python/Cargo.toml
	cd bindings-python/bench && $(CURDIR)/$(PY) -m evidence

# How many activities the countries have that other engines are measured in; a million takes some twelve gigabytes.
SIZES ?= 10000 100000

.PHONY: bench-peers
bench-peers: $(VENV)/.ready ## Measure other engines beside the index, held to the same ten activities: SIZES="10000 100000 1000000"
	-$(PY) -m pip install --quiet --disable-pip-version-check -r bindings-python/requirements-peers.txt
	$(CARGO) build --locked --release -p fingerpost --example peers
	@mkdir -p build/peers
	for size in $(SIZES); do $${CARGO_TARGET_DIR:-target}/release/examples/peers build/peers/$$size $$size 200; done
	cd bindings-python/bench && $(CURDIR)/$(PY) -m peers $(SIZES:%=$(CURDIR)/build/peers/%)

.PHONY: mutants
mutants: ## Break the gate, consent, clearance and erasure on purpose; every break must be caught (needs cargo-mutants; hours)
	$(CARGO) mutants --package fingerpost

.PHONY: lint
lint: ## Check style and lints
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked -p fingerpost -p fingerpost-tests -p fingerpost-examples -p fingerpost-kotlin -p fingerpost-bindgen -p fingerpost-python --all-targets -- -D warnings

.PHONY: deny
deny: ## Check licences, bans and sources of dependencies (needs cargo-deny)
	$(CARGO) deny check licenses bans sources

.PHONY: wheel
wheel: $(VENV)/.ready ## Build the Python wheel
	$(VENV)/bin/maturin build --release --locked -m bindings-python/Cargo.toml --out build/wheels
	$(PY) bindings-python/tools/check_wheel.py build/wheels/*.whl

.PHONY: jar
jar: ## Build the Kotlin jar with its native library
	bindings-kotlin/generate.sh
	$(CARGO) build --locked --release -p fingerpost-kotlin
	$(MVN) package -Pnative

.PHONY: regen
regen: $(VENV)/.ready ## Write generated files anew: code page, schemas, Python records, listings, expectations of the shared cases
	FINGERPOST_REWRITE=1 $(CARGO) test-all --quiet --test codes --test schema --test full --test conformance -- --test-threads=1
	FINGERPOST_REWRITE=1 $(CARGO) test-all --quiet --test referral -- golden_traces_are_those
	$(CARGO) build-tested --quiet --example schema_bundle
	$${CARGO_TARGET_DIR:-target}/debug/examples/schema_bundle \
		| $(PY) bindings-python/tools/generate_records.py bindings-python
	$(MAKE) python
	@mkdir -p build
	$(PY) bindings-python/tools/api_listing.py > build/fingerpost.api && mv build/fingerpost.api bindings-python/api/fingerpost.api
	bindings-kotlin/generate.sh
	$(MVN) test -Dapi.update=true
	@echo "Read the difference before you commit it: git diff. Written by hand, and held to the code by tests: docs/parity.md, the"
	@echo "tables of docs/maps.md and docs/spreadsheets.md (cargo run -p fingerpost --example spreadsheets)."

.PHONY: clean
clean: ## Remove everything built
	rm -rf target build $(VENV) bindings-kotlin/target bindings-kotlin/generated tests/fhir/target .mypy_cache .pytest_cache bindings-python/.mypy_cache bindings-python/.pytest_cache
	find bindings-python examples -name __pycache__ -prune -exec rm -rf {} +
	rm -f bindings-python/python/fingerpost/_fingerpost*.so
