# zhucan: every everyday command. `make` alone lists them.
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help setup build serve test core-test browser-test check-policy questions bench format screenshots speed size clean

PORT ?= 8080

help: ## List the commands
	@echo "zhucan 助残导航"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-22s%s\n", $$1, $$2 }'

setup: ## Install everything that building and testing need (nothing twice)
	@scripts/setup.sh test

build: ## Build the page into dist/
	@scripts/setup.sh serve
	@node scripts/build.mjs

serve: build ## Set up what is missing, build, and serve at 127.0.0.1:8080 (PORT=8081 to change)
	@PORT=$(PORT) node scripts/serve.mjs

test: ## Set up, then check everything that CI checks
	@scripts/test.sh

core-test: ## Test the rules, the catalogue, rosters, codes in pictures, the command line and the directory only
	@cargo test -p zhucan-rules -p zhucan-catalog -p zhucan-roster -p zhucan-roster-worker -p zhucan-qr -p zhucan-cli -p zhucan-directory

browser-test: ## Test the built page in a real browser (make build comes first)
	@scripts/setup.sh test
	@scripts/browser-tests.sh

check-policy: ## Check the policy files
	@cargo run -q -p zhucan-cli -- check policy

questions: ## Count how many questions people are asked, and compare with the best there can be (docs/questions.md)
	@cargo run -q --profile host -p zhucan-cli --example questions
	@cargo run -q --profile host -p zhucan-cli --example optimum

bench: ## Measure how fast a roster is screened, beside other ways to do it (docs/roster.md)
	@cargo run -q --release --locked --manifest-path bench/Cargo.toml

format: ## Format the Rust code and the pages inside it
	@scripts/setup.sh test
	@scripts/format.sh

screenshots: ## Draw the pictures of the README and the about page anew (make build comes first)
	@scripts/setup.sh test
	@node scripts/screenshot.mjs

speed: ## Measure how soon the built page can be used and answers a touch, and how much work it does at a time (docs/speed.md)
	@scripts/setup.sh test
	@node scripts/speed.mjs
	@node scripts/work.mjs

size: ## Say how many bytes a first visit downloads, part by part
	@node scripts/size.mjs

clean: ## Remove what the build made (the tools stay)
	@rm -rf dist target/dist.tmp target/page target/wasm-rustup target/wasm-source
