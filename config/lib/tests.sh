# test, bench.
# shellcheck shell=bash

# The whole suite, against a bare server and an empty database of its own; a run may be up beside it.
run_tests() {
  prepare_tests
  find_chromium
  local tool
  for tool in gpg openssl nginx haproxy; do
    install_if_root "$tool" "$tool"
    command -v "$tool" >/dev/null || fail "the tests need gpg, openssl, nginx and haproxy: apt-get install gpg openssl nginx haproxy"
  done
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  trap end_tests EXIT
  rm -rf "$TEST_HOME/database" "$TEST_HOME/state"
  secret "$TEST_HOME/database-password" >/dev/null || exit 1
  start_test_server &
  SERVER_START=$!
  maven_with_properties verify -Dplenary.test.forks=2 "-Dplenary.test.server=$TEST_HOME/state" "$@"
}

# While Maven compiles; the container tests read in the file what came of it.
start_test_server() {
  trap - INT TERM HUP EXIT
  if test_server start; then echo ready >"$TEST_HOME/state"; else echo failed >"$TEST_HOME/state"; fi
}

# The benchmarks start the EAR that ships in a home of its own.
run_benchmarks() {
  prepare_tests
  find_chromium
  install_if_root nginx nginx
  install_if_root wrk wrk
  command -v nginx >/dev/null && command -v wrk >/dev/null || fail "the benchmarks need nginx and wrk: apt-get install nginx wrk"
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  trap end_maven EXIT
  local table=$ROOT/system/target/bench.txt status
  rm -f "$table"
  maven_with_properties verify -pl system -am -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
    '-Dit.test=*Bench' -Dfailsafe.failIfNoSpecifiedTests=false "$@"
  status=$?
  [ ! -f "$table" ] || cat "$table"
  return "$status"
}

prepare_tests() {
  PATH=$PATH:/usr/sbin # where Debian keeps nginx and HAProxy
  TEST_HOME=$PLENARY_HOME/test
  MAVEN_PROCESS=
  CHROMIUM=
  mkdir -p "$TEST_HOME" 2>/dev/null || fail "cannot write to $PLENARY_HOME; give another place with PLENARY_HOME"
  find_jdk
  find_maven
  choose_test_port
}

# The port of the last time when it is free, so the server's set-up can be used again; else any free range.
choose_test_port() {
  TEST_PORT=$(cat "$TEST_HOME/port" 2>/dev/null)
  until is_port "${TEST_PORT:-none}" && range_is_free "$TEST_PORT"; do
    TEST_PORT=$((20000 + RANDOM % 500 * 20))
  done
  printf '%s\n' "$TEST_PORT" >"$TEST_HOME/port"
}

range_is_free() {
  local port
  for port in "$1" $(($1 + 1)) $(($1 + 2)); do
    ! port_taken "$port" || return 1
  done
}

# test_server COMMAND: this script for the test server's home. Its settings are not handed to Maven and the tests.
test_server() {
  env -u PLENARY_DB_URL -u PLENARY_EAR -u PLENARY_BIND -u PLENARY_PUBLIC_URL \
    "PLENARY_HOME=$TEST_HOME" "PLENARY_HTTP_PORT=$TEST_PORT" "PLENARY_SOFTWARE=$PLENARY_SOFTWARE" \
    PLENARY_TEST_SERVER=true PLENARY_SHORT_LIVED=true PLENARY_BARE=true PLENARY_DEMO=false PLENARY_JOBS=off "$ROOT/plenary" "$1"
}

# In the background, so that a signal to this script ends Maven and the server too.
maven_with_properties() {
  (cd "$ROOT" && exec env "PLENARY_SOFTWARE=$PLENARY_SOFTWARE" mvn -B "$@" "-Dplenary.test.httpPort=$TEST_PORT" "-Dplenary.test.adminPort=$((TEST_PORT + 1))" \
    "-Dplenary.test.dbUrl=jdbc:mariadb://127.0.0.1:$((TEST_PORT + 2))/plenary" -Dplenary.test.dbUser=plenary \
    "-Dplenary.test.dbPassword=$(cat "$TEST_HOME/database-password" 2>/dev/null)" "-Dplenary.test.home=$TEST_HOME" \
    "-Dplenary.chromium=$CHROMIUM") </dev/null &
  MAVEN_PROCESS=$!
  wait "$MAVEN_PROCESS"
}

end_maven() { [ -z "$MAVEN_PROCESS" ] || ! kill -TERM "$MAVEN_PROCESS" 2>/dev/null || wait "$MAVEN_PROCESS"; }

end_tests() {
  trap '' INT TERM HUP
  end_maven
  [ -z "${SERVER_START:-}" ] || { pkill -TERM -P "$SERVER_START"; wait "$SERVER_START"; }
  test_server stop
}

# install_if_root COMMAND PACKAGE
install_if_root() {
  ! command -v "$1" >/dev/null && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 0
  say "Installing $2 ..."
  { apt-get install -y --no-install-recommends "$2" || { apt-get update && apt-get install -y --no-install-recommends "$2"; }; } >"$TEST_HOME/install.log" 2>&1
}

find_chromium() {
  CHROMIUM=${PLENARY_CHROMIUM:-$(chromium_on_path)}
  if [ -z "$CHROMIUM" ]; then
    install_if_root chromium chromium
    CHROMIUM=$(chromium_on_path)
  fi
  [ -n "$CHROMIUM" ] || fail "the browser tests need a Chromium: apt-get install chromium, or give one with PLENARY_CHROMIUM"
}

chromium_on_path() { command -v chromium || command -v chromium-browser || command -v google-chrome; }
