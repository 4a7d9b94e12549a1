# run, start, stop, status, deploy.
# shellcheck shell=bash

check_settings() {
  [ "$HTTP_PORT" -ge 1024 ] || [ "$(id -u)" -eq 0 ] || fail "port $HTTP_PORT needs root; choose PLENARY_HTTP_PORT of 1024 or more, behind a load balancer"
  if is_on "$PLENARY_DEMO" && ! is_loopback "$PLENARY_BIND"; then
    fail "PLENARY_BIND=$PLENARY_BIND is refused while demonstration accounts exist; set PLENARY_DEMO=false (and a fresh PLENARY_HOME)"
  fi
  if ! is_loopback "$PLENARY_BIND" && [ -e "$PLENARY_HOME/demo-password" ]; then
    fail "PLENARY_BIND=$PLENARY_BIND is refused: $PLENARY_HOME holds demonstration accounts; use another PLENARY_HOME"
  fi
  local switch
  for switch in PLENARY_DEMO PLENARY_JOBS; do
    case ${!switch:-true} in
      true | on | 1 | false | off | 0) ;;
      *) fail "$switch is ${!switch}; it must be true or false" ;;
    esac
  done
  [[ $PLENARY_PUBLIC_URL =~ ^https?://[^/[:space:]]+(/[^[:space:]]*)?$ ]] || fail "PLENARY_PUBLIC_URL is $PLENARY_PUBLIC_URL; it must begin with http:// or https://"
  check_log_settings
  check_contact
  check_mail_settings
  check_bounce_settings
  check_record_and_webhook_settings
  check_trusted_proxies
  check_limits
  [[ ${PLENARY_NODE:-one} =~ ^[A-Za-z0-9.-]{1,60}$ ]] || fail "PLENARY_NODE is $PLENARY_NODE; it must be a name of letters, digits, dots and hyphens"
  check_file_settings
  check_provider_settings
  if uses_embedded_database && [ "$(uname -sm)" != 'Linux x86_64' ]; then
    fail "the embedded MariaDB runs on Linux x86_64 only; give an existing one with PLENARY_DB_URL"
  fi
}

# Addresses and CIDR blocks, separated by commas or blanks; the application reads them in ClientAddress.
check_trusted_proxies() {
  local block address length most blocks
  IFS=', ' read -ra blocks <<<"${PLENARY_TRUSTED_PROXIES:-}"
  for block in "${blocks[@]}"; do
    address=${block%%/*}
    if is_ipv4 "$address"; then
      most=32
    elif [[ $address =~ ^[0-9a-fA-F:.]+$ && $address == *:*:* ]]; then
      most=128
    else
      fail "PLENARY_TRUSTED_PROXIES names $block; it must be a list of addresses and CIDR blocks, such as 10.0.0.0/8"
    fi
    [[ $block == */* ]] || continue
    length=${block#*/}
    if ! [[ $length =~ ^[0-9]{1,3}$ ]] || [ "$length" -gt "$most" ]; then
      fail "PLENARY_TRUSTED_PROXIES names $block; a block ends in a number from 0 to $most"
    fi
  done
}

check_log_settings() {
  case ${PLENARY_LOG_LEVEL:-info} in
    error | warning | info | debug | trace) ;;
    *) fail "PLENARY_LOG_LEVEL is $PLENARY_LOG_LEVEL; it must be error, warning, info, debug or trace" ;;
  esac
  case ${PLENARY_LOG_FORMAT:-text} in
    text | json) ;;
    *) fail "PLENARY_LOG_FORMAT is $PLENARY_LOG_FORMAT; it must be text or json" ;;
  esac
}

check_limits() {
  local limit
  for limit in PLENARY_LIMIT_API PLENARY_LIMIT_API_TOKEN PLENARY_LIMIT_FORMS; do
    [[ ${!limit:-0} =~ ^[0-9]{1,9}$ ]] || fail "$limit is ${!limit}; it must be a number of requests a minute, 0 for no limit"
  done
}

check_contact() {
  local contact=${PLENARY_CONTACT:-}
  [ ${#contact} -le 200 ] && [[ ! $contact =~ [[:cntrl:]] ]] || fail "PLENARY_CONTACT must be one line of at most 200 characters"
}

check_mail_settings() {
  [ -n "${PLENARY_MAIL_HOST:-}" ] || return 0
  [ -n "${PLENARY_MAIL_FROM:-}" ] || fail "PLENARY_MAIL_HOST is set but not PLENARY_MAIL_FROM, the address that mail comes from"
  is_port "${PLENARY_MAIL_PORT:-587}" || fail "PLENARY_MAIL_PORT is $PLENARY_MAIL_PORT; it must be the number of a port"
  case ${PLENARY_MAIL_SECURITY:-starttls} in
    starttls | tls | none) ;;
    *) fail "PLENARY_MAIL_SECURITY is $PLENARY_MAIL_SECURITY; it must be starttls, tls or none" ;;
  esac
  local name address='^([^<>@,]*<)?[^[:space:]@,<>]+@[^[:space:]@,<>]+>?$'
  for name in PLENARY_MAIL_FROM PLENARY_MAIL_REPLY_TO PLENARY_MAIL_BOUNCES_TO; do
    [[ ${!name:-x@x} =~ $address ]] || fail "$name is ${!name}; it must be a mail address"
  done
  [[ ${PLENARY_MAIL_CONNECTIONS:-1} =~ ^([1-9]|[1-4][0-9]|50)$ ]] || fail "PLENARY_MAIL_CONNECTIONS is $PLENARY_MAIL_CONNECTIONS; it must be a number from 1 to 50"
  for name in PLENARY_MAIL_RATE PLENARY_MAIL_RATE_PER_HOST; do
    [[ ${!name:-0} =~ ^[0-9]{1,6}$ ]] || fail "$name is ${!name}; it must be a number of mails a minute, 0 for no limit"
  done
}

check_bounce_settings() {
  [ -n "${PLENARY_MAIL_BOUNCES_HOST:-}" ] || return 0
  [ -n "${PLENARY_MAIL_BOUNCES_USER:-}" ] && [ -n "${PLENARY_MAIL_BOUNCES_PASSWORD:-}" ] ||
    fail "PLENARY_MAIL_BOUNCES_HOST is set but not PLENARY_MAIL_BOUNCES_USER and PLENARY_MAIL_BOUNCES_PASSWORD, how to sign in there"
  is_port "${PLENARY_MAIL_BOUNCES_PORT:-993}" || fail "PLENARY_MAIL_BOUNCES_PORT is $PLENARY_MAIL_BOUNCES_PORT; it must be the number of a port"
  case ${PLENARY_MAIL_BOUNCES_SECURITY:-tls} in
    tls | starttls | none) ;;
    *) fail "PLENARY_MAIL_BOUNCES_SECURITY is $PLENARY_MAIL_BOUNCES_SECURITY; it must be tls, starttls or none" ;;
  esac
}

check_record_and_webhook_settings() {
  [[ ${PLENARY_MAIL_KEEP_MONTHS:-60} =~ ^[0-9]{1,4}$ ]] || fail "PLENARY_MAIL_KEEP_MONTHS is $PLENARY_MAIL_KEEP_MONTHS; it must be a number of months, 0 to keep mail for ever"
  case ${PLENARY_WEBHOOKS_PRIVATE:-false} in
    true | on | 1 | false | off | 0) ;;
    *) fail "PLENARY_WEBHOOKS_PRIVATE is $PLENARY_WEBHOOKS_PRIVATE; it must be true or false" ;;
  esac
}

check_file_settings() {
  local most=${PLENARY_FILE_MAX_MB:-50} clamd=${PLENARY_CLAMD:-/}
  [[ $most =~ ^[1-9][0-9]{0,3}$ && $most -le 1900 ]] || fail "PLENARY_FILE_MAX_MB is $most; it must be a number from 1 to 1900"
  [[ $clamd =~ ^(unix:)?/ || $clamd =~ ^(\[[0-9a-fA-F:]+\]|[^:/[:space:]]+):[0-9]{1,5}$ ]] || fail "PLENARY_CLAMD is $clamd; it must be host:port or the path of a socket"
}

# The OpenID Connect provider: all of it or nothing.
check_provider_settings() {
  local name issuer=${PLENARY_OIDC_ISSUER:-}
  if [ -z "$issuer" ]; then
    for name in CLIENT_ID CLIENT_SECRET CLIENT_SECRET_FILE LABEL MAIL_CLAIM MAIL_VERIFIED_CLAIM FACTOR_VALUES; do
      name=PLENARY_OIDC_$name
      [ -z "${!name:-}" ] || fail "$name is set but not PLENARY_OIDC_ISSUER, the address of the provider"
    done
    ! is_on "${PLENARY_OIDC_ONLY:-false}" || fail "PLENARY_OIDC_ONLY is set but not PLENARY_OIDC_ISSUER, the address of the provider"
    return
  fi
  [[ $issuer =~ ^https://[^/?#[:space:]]+(/[^?#[:space:]]*)?$ || $issuer =~ ^http://(localhost|127\.[0-9.]+|\[::1\])(:[0-9]+)?(/[^?#[:space:]]*)?$ ]] ||
    fail "PLENARY_OIDC_ISSUER is $issuer; it must begin with https:// (http:// on loopback only) and have no query"
  [ -n "${PLENARY_OIDC_CLIENT_ID:-}" ] || fail "PLENARY_OIDC_ISSUER is set but not PLENARY_OIDC_CLIENT_ID, what the provider calls Plenary"
  if [ -n "${PLENARY_OIDC_CLIENT_SECRET:-}" ]; then
    [ -z "${PLENARY_OIDC_CLIENT_SECRET_FILE:-}" ] || fail "PLENARY_OIDC_CLIENT_SECRET and PLENARY_OIDC_CLIENT_SECRET_FILE are both set; one is enough"
  elif [ -n "${PLENARY_OIDC_CLIENT_SECRET_FILE:-}" ]; then
    if ! [ -s "$PLENARY_OIDC_CLIENT_SECRET_FILE" ] || ! [ -r "$PLENARY_OIDC_CLIENT_SECRET_FILE" ]; then
      fail "PLENARY_OIDC_CLIENT_SECRET_FILE is $PLENARY_OIDC_CLIENT_SECRET_FILE, which is empty or cannot be read"
    fi
    PLENARY_OIDC_CLIENT_SECRET_FILE=$(realpath "$PLENARY_OIDC_CLIENT_SECRET_FILE")
  else
    fail "PLENARY_OIDC_ISSUER is set but neither PLENARY_OIDC_CLIENT_SECRET nor PLENARY_OIDC_CLIENT_SECRET_FILE"
  fi
  for name in PLENARY_OIDC_MAIL_CLAIM PLENARY_OIDC_MAIL_VERIFIED_CLAIM; do
    [[ ${!name:-email} =~ ^[^[:space:]]+$ ]] || fail "$name is ${!name}; it must be the name of a claim, without blanks"
  done
  local label=${PLENARY_OIDC_LABEL:-}
  [ "${#label}" -le 40 ] || fail "PLENARY_OIDC_LABEL has ${#label} characters; the button has room for 40"
  case ${PLENARY_OIDC_ONLY:-false} in
    true | on | 1 | false | off | 0) ;;
    *) fail "PLENARY_OIDC_ONLY is $PLENARY_OIDC_ONLY; it must be true or false" ;;
  esac
}

check_ports() {
  local port ports="$HTTP_PORT $ADMIN_PORT $METRICS_PORT"
  uses_embedded_database && ports="$ports $DATABASE_PORT"
  for port in $ports; do
    ! port_taken "$port" || fail "port $port is taken; choose another base with PLENARY_HTTP_PORT (it and the three after it are used)"
  done
}

# After a SIGKILL of this script its servers may live on: they are ended in order, then all starts as usual.
end_leftovers() {
  rm -f "$PLENARY_HOME/ready"
  is_running "$SERVER_MARK" || is_running "$DATABASE_MARK" || return 0
  say "Ending what an interrupted run left behind ..."
  stop_server
  stop_database
}

stop_everything() {
  trap '' INT TERM HUP
  say "Stopping ..."
  rm -f "$PLENARY_HOME/ready"
  stop_server
  stop_database
  rm -f "$PLENARY_HOME/run.pid"
}

run_in_foreground() {
  prepare_home
  take_lock
  check_settings
  find_jdk
  end_leftovers
  check_ports
  needs_space 256
  install_software
  is_bare || build_if_needed
  export_settings
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  trap stop_everything EXIT
  say "Starting ..."
  ! uses_embedded_database || start_database
  start_server
  is_bare || wait_until_ready
  greet
  touch "$PLENARY_HOME/ready"
  watch_over
}

# Everything the application is told, by environment.
export_settings() {
  export_database_settings
  if is_on "$PLENARY_DEMO"; then
    local known=$PLENARY_HOME/demo-password
    if [ -n "${PLENARY_DEMO_PASSWORD:-}" ]; then
      (umask 077 && printf '%s\n' "$PLENARY_DEMO_PASSWORD" >"$known")
    else
      PLENARY_DEMO_PASSWORD=$(secret "$known") || exit 1
    fi
    export PLENARY_DEMO_PASSWORD
  fi
  export PLENARY_HOME PLENARY_DEMO PLENARY_PUBLIC_URL PLENARY_BIND PLENARY_HTTP_PORT=$HTTP_PORT
}

greet() {
  say "Plenary is ready: $PLENARY_PUBLIC_URL/"
  is_bare && return
  if is_on "$PLENARY_DEMO"; then
    say "Sign in as admin, organizer, officer, officer-protected, desk, secretary, gate, delegate-at or delegate-unodc"
    say "with the password $PLENARY_DEMO_PASSWORD (kept in $PLENARY_HOME/demo-password)."
  elif [ -s "$PLENARY_HOME/first-admin-code" ]; then
    say "Make the first administrator with the one-time code $(<"$PLENARY_HOME/first-admin-code")"
  fi
  say "Ctrl-C or ./plenary stop ends it."
}

# Ends when the server does. A database that ended is started again, and the server finds it by itself; five times in a row are enough.
watch_over() {
  local restarts=0 quiet=0
  while pause 2; do
    is_running "$SERVER_MARK" || fail "the server ended by itself: $(last_server_error) (all of it in $SERVER_LOG)"
    quiet=$((quiet + 1))
    ! uses_embedded_database || is_running "$DATABASE_MARK" && continue
    [ "$quiet" -lt 300 ] || restarts=0
    restarts=$((restarts + 1)) quiet=0
    [ "$restarts" -le 5 ] || fail "MariaDB ends by itself again and again; see $PLENARY_HOME/log/database.log"
    say "MariaDB ended by itself; starting it again ..."
    start_database
  done
}

# The same in the background; returns when ready.
start_in_background() {
  prepare_home
  ! lock_is_held || fail "Plenary already runs in $PLENARY_HOME (./plenary stop ends it)"
  rm -f "$PLENARY_HOME/ready"
  local log=$PLENARY_HOME/log/run.log
  setsid "$ROOT/plenary" run </dev/null >"$log" 2>&1 &
  local number=$!
  until [ -e "$PLENARY_HOME/ready" ]; do
    if ! kill -0 "$number" 2>/dev/null; then
      cat "$log" >&2
      exit 1
    fi
    pause 0.5
  done
  cat "$log"
}

stop_run() {
  [ -d "$PLENARY_HOME" ] || fail "nothing runs: there is no $PLENARY_HOME"
  if lock_is_held; then
    say "Stopping ..."
    kill -TERM "$(<"$PLENARY_HOME/run.pid")" 2>/dev/null
    flock -w 180 "$PLENARY_HOME/lock" true || fail "the run does not end (process $(<"$PLENARY_HOME/run.pid"))"
  elif is_running "$SERVER_MARK" || is_running "$DATABASE_MARK"; then
    end_leftovers
  else
    say "Nothing runs in $PLENARY_HOME."
    return
  fi
  say "Stopped."
}

status() {
  if [ "$(http_status "$CONNECT_ADDRESS" "$HTTP_PORT" /health/ready)" = 200 ] && is_running "$SERVER_MARK"; then
    say "ready: $PLENARY_PUBLIC_URL/"
  elif lock_is_held; then
    say "starting"
  else
    say "stopped"
  fi
  say "server:   process $(processes_with "$SERVER_MARK")"
  ! uses_embedded_database || say "database: process $(processes_with "$DATABASE_MARK")"
  say "home:     $PLENARY_HOME"
  is_running "$SERVER_MARK"
}

# A new build into the running server.
deploy_into_running() {
  is_running "$SERVER_MARK" || fail "nothing runs in $PLENARY_HOME; ./plenary run deploys by itself"
  find_jdk
  software_paths
  build_if_needed
  say "Deploying ..."
  deploy_application
  wait_until_ready
  say "Ready: $PLENARY_PUBLIC_URL/"
}
