# The Payara server: its domain is made from config/payara and can be thrown away at any time; no data live in it.
# shellcheck shell=bash

server_paths() {
  DOMAINS=$PLENARY_HOME/server
  DOMAIN=$DOMAINS/plenary
  SERVER_MARK=-Dcom.sun.aas.instanceRoot=$DOMAIN
  SERVER_LOG=$DOMAIN/logs/server.log
  MORE_SETUP=true # a command that sets up what one server alone has not
  DEPLOY_OPTIONS=()
  LOGGING=$DOMAIN/config/logging.properties
  RECIPE_FILES=("$CONFIG"/payara/*.asadmin "$CONFIG/lib/server.sh")
}

# asadmin in a session of its own (Ctrl-C is ours to handle), in the background (a signal to us is handled at once).
asadmin() {
  local output=$PLENARY_HOME/log/asadmin.log
  printf '\n%s\n' "$*" >>"$output"
  setsid "$PAYARA/bin/asadmin" --user admin --passwordfile "${PASSWORD_FILE:-$PLENARY_HOME/admin-password}" --port "$ADMIN_PORT" --interactive=false "$@" \
    </dev/null >>"$output" 2>&1 9>&- &
  ASADMIN_PROCESS=$!
  wait "$ASADMIN_PROCESS"
}

# Administration asks for a password, except on a test server, where Arquillian deploys without one.
admin_password() {
  if is_on "${PLENARY_TEST_SERVER:-}"; then
    printf 'AS_ADMIN_PASSWORD=\n' >"$PLENARY_HOME/admin-password"
  elif ! grep -qs 'AS_ADMIN_PASSWORD=.' "$PLENARY_HOME/admin-password"; then
    (umask 077 && printf 'AS_ADMIN_PASSWORD=%s\n' "$(random_password)" >"$PLENARY_HOME/admin-password")
  fi
}

# What the domain was made from. When it changes, the domain is made anew.
domain_recipe() {
  printf '%s\n' "$PLENARY_HOME" "$HTTP_PORT" "$PLENARY_BIND" "$PAYARA" "$CONNECTOR" "${PLENARY_TEST_SERVER:-}" "${PLENARY_SHORT_LIVED:-}" "$(<"$PLENARY_HOME/admin-password")"
  cat "${RECIPE_FILES[@]}"
}

recipe_sum() { domain_recipe | sha256sum | cut -d ' ' -f 1; }

create_domain_if_needed() {
  admin_password
  [ "$(cat "$DOMAINS/recipe" 2>/dev/null)" = "$(recipe_sum)" ] && return
  say "Setting up the server ..."
  rm -rf "$DOMAINS"
  mkdir -p "$DOMAINS"
  create_domain
  configure_domain
  recipe_sum >"$DOMAINS/recipe"
}

create_domain() {
  local nopassword=false
  is_on "${PLENARY_TEST_SERVER:-}" && nopassword=true
  local ports=http.ssl.port=$((HTTP_PORT + 11)):jms.port=$((HTTP_PORT + 4)):orb.listener.port=$((HTTP_PORT + 5))
  ports=$ports:orb.ssl.port=$((HTTP_PORT + 6)):orb.mutualauth.port=$((HTTP_PORT + 7)):domain.jmxPort=$((HTTP_PORT + 8))
  ports=$ports:osgi.shell.telnet.port=$((HTTP_PORT + 9)):java.debugger.port=$((HTTP_PORT + 10))
  asadmin create-domain --nopassword="$nopassword" --savemasterpassword=false --checkports=false --domaindir "$DOMAINS" \
    --adminport "$ADMIN_PORT" --instanceport "$HTTP_PORT" --domainproperties "$ports" plenary ||
    fail "cannot create the server's domain (disk full?); see $PLENARY_HOME/log/asadmin.log"
  cp "$CONNECTOR" "$DOMAIN/lib/"
  rm -rf "${DOMAIN:?}"/docroot/*
}

# The listeners are closed before the server opens its first port; the rest is set in the running server, which is then ended.
configure_domain() {
  { cat "$CONFIG/payara/1-listeners.asadmin"
    printf 'set server.network-config.network-listeners.network-listener.http-listener-1.address=%s\n' "$PLENARY_BIND"
  } >"$DOMAINS/listeners.asadmin"
  { cat "$DOMAINS/listeners.asadmin" "$CONFIG/payara/2-server.asadmin" "$CONFIG/payara/3-database.asadmin"
    printf 'set server.network-config.network-listeners.network-listener.operators.port=%s\n' "$METRICS_PORT"
    printf 'create-jvm-options "-Dplenary.home=%s"\n' "${PLENARY_HOME//:/\\:}"
    # The servers of tests live for a minute or two: compiled once and quickly, for half the processor time until ready. Two share
    # the processors, so whoever signs in does not give way.
    ! is_on "${PLENARY_SHORT_LIVED:-}" || printf "create-jvm-options '-XX\\:TieredStopAtLevel=1:-XX\\:+UseSerialGC:-XX\\:ThreadPriorityPolicy=0'\n"
  } >"$DOMAINS/all.asadmin"
  start_domain --prebootcommandfile "$DOMAINS/listeners.asadmin"
  run_script "$DOMAINS/all.asadmin"
  create_run_as_identities
  "$MORE_SETUP"
  stop_server
  cp "$DOMAIN/config/domain.xml" "$DOMAINS/without-application.xml"
}

# Who @RunAs runs as: Payara looks the groups of that identity up in its own realm, so each is a user there, in the group of
# its name, with a password that nobody keeps. Nobody signs in through that realm. On a test server the tests have theirs too.
create_run_as_identities() {
  local role roles=SYSTEM
  ! is_on "${PLENARY_TEST_SERVER:-}" || roles="$roles ADMIN ORGANIZER OFFICER CO_ORDINATORS_DESK SECRETARY DELEGATION MEMBER GATE"
  (umask 077 && cat "$PLENARY_HOME/admin-password" - <<<"AS_ADMIN_USERPASSWORD=$(random_password)" >"$DOMAINS/identities")
  for role in $roles; do
    PASSWORD_FILE=$DOMAINS/identities asadmin create-file-user --groups "$role" "$role" ||
      fail "the server refused the identity $role; see $PLENARY_HOME/log/asadmin.log"
  done
  rm "$DOMAINS/identities"
}

# asadmin's multimode returns success whatever its lines did: their words are read instead.
run_script() {
  : >"$PLENARY_HOME/log/asadmin.log"
  asadmin multimode --file "$1"
  if grep -q '^Command .* failed' "$PLENARY_HOME/log/asadmin.log"; then
    fail "the server refused a setting of config/payara: $(grep -m 1 -B 3 '^Command .* failed' "$PLENARY_HOME/log/asadmin.log" | grep -v '^$' | head -n 1)"
  fi
}

start_domain() {
  LOG_BEGIN=$(stat -c %s "$SERVER_LOG" 2>/dev/null || echo 0)
  asadmin start-domain --domaindir "$DOMAINS" "$@" plenary ||
    fail "the server does not start: $(last_server_error) (all of it in $SERVER_LOG)"
}

# What the server wrote since it was started.
server_log() { tail -c "+$((${LOG_BEGIN:-0} + 1))" "$SERVER_LOG" 2>/dev/null; }

# The deepest cause the log names, else its last severe message.
last_server_error() {
  local cause
  cause=$(server_log | sed 's/\\n/\n/g' | grep -a '^Caused by: ' | tail -n 1)
  [ -n "$cause" ] || cause=$(server_log | grep -a -A 1 'SEVERE' | tail -n 1)
  printf '%s' "${cause:-no reason given}" | tr -d '\r' | cut -c 1-300
}

ear_sum() { sha256sum "$(ear_file)" | cut -d ' ' -f 1; }

# An application that is no longer the built one is removed before the server starts, so the old one never meets the database again.
remove_outdated_application() {
  is_deployed && return
  rm -rf "$DOMAIN"/applications/* "$DOMAIN"/generated/* "$DOMAINS/deployed"
  cp "$DOMAINS/without-application.xml" "$DOMAIN/config/domain.xml"
}

is_deployed() {
  is_bare && return 1
  [ "$(cat "$DOMAINS/deployed" 2>/dev/null)" = "$(ear_sum)" ]
}

# A server without the application, into which container tests deploy theirs.
is_bare() { is_on "${PLENARY_BARE:-}"; }

start_server() {
  create_domain_if_needed
  remove_outdated_application
  set_logging
  start_domain
  is_bare || is_deployed || deploy_application
}

# How much the application logs, and how: written into the domain before each start.
set_logging() {
  local formatter=com.sun.enterprise.server.logging.ODLLogFormatter level
  [ "${PLENARY_LOG_FORMAT:-text}" = text ] || formatter=fish.payara.enterprise.server.logging.JSONLogFormatter
  case ${PLENARY_LOG_LEVEL:-info} in
    error) level=SEVERE ;;
    warning) level=WARNING ;;
    debug) level=FINE ;;
    trace) level=FINEST ;;
    *) level=INFO ;;
  esac
  sed -i "s/^\(com.sun.enterprise.server.logging.GFFileHandler.formatter\)=.*/\1=$formatter/; /^org.plenary.level=/d" "$LOGGING"
  printf 'org.plenary.level=%s\n' "$level" >>"$LOGGING"
}

deploy_application() {
  rm -f "$DOMAINS/deployed"
  AS_ADMIN_READTIMEOUT=1800000 asadmin deploy --force --upload=false --virtualservers server --name plenary "${DEPLOY_OPTIONS[@]}" "$(ear_file)" ||
    fail "the application does not start: $(last_server_error) (all of it in $SERVER_LOG)"
  ear_sum >"$DOMAINS/deployed"
}

# An asadmin that is about to launch the server is ended first.
stop_server() {
  [ -z "${ASADMIN_PROCESS:-}" ] || ! kill -TERM "$ASADMIN_PROCESS" 2>/dev/null || wait "$ASADMIN_PROCESS"
  end_process "$SERVER_MARK" 60
}

wait_until_ready() {
  local waited=0
  until [ "$(http_status "$CONNECT_ADDRESS" "$HTTP_PORT" /health/ready)" = 200 ]; do
    ! server_log | grep -aq 'does not get ready\|Application deployment failed' || fail "the application does not start or its data could not be loaded: $(last_server_error) (all of it in $SERVER_LOG)"
    is_running "$SERVER_MARK" || fail "the server ended: $(last_server_error) (all of it in $SERVER_LOG)"
    [ "$waited" -lt 600 ] || fail "not ready after ten minutes: $(last_server_error) (all of it in $SERVER_LOG)"
    pause 1
    waited=$((waited + 1))
  done
}
