# test, bench.
# shellcheck shell=bash

run_tests() { fail "not yet"; }
run_benchmarks() { fail "not yet"; }
