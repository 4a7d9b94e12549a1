# Addresses, ports and places that follow from the settings; what they may be is checked in run.sh.
# shellcheck shell=bash disable=SC2034

settings() {
  # What was given, before the defaults are added: the page of the settings tells one from the other.
  PLENARY_GIVEN=$(compgen -e PLENARY_ | grep -vx PLENARY_GIVEN | tr '\n' ' ')
  export PLENARY_GIVEN
  HTTP_PORT=${PLENARY_HTTP_PORT:-8080}
  is_port "$HTTP_PORT" || fail "PLENARY_HTTP_PORT is $HTTP_PORT; it must be a number from 1 to 65500"
  ADMIN_PORT=$((HTTP_PORT + 1))
  DATABASE_PORT=$((HTTP_PORT + 2))
  METRICS_PORT=$((HTTP_PORT + 3))
  PLENARY_BIND=${PLENARY_BIND:-127.0.0.1}
  CONNECT_ADDRESS=$PLENARY_BIND
  [ "$PLENARY_BIND" != 0.0.0.0 ] || CONNECT_ADDRESS=127.0.0.1
  PLENARY_HOME=$(realpath -m "${PLENARY_HOME:-$ROOT/.plenary}")
  PLENARY_SOFTWARE=$(realpath -m "${PLENARY_SOFTWARE:-$PLENARY_HOME/software}")
  PLENARY_PUBLIC_URL=${PLENARY_PUBLIC_URL:-http://$CONNECT_ADDRESS:$HTTP_PORT}
  if [ -z "${PLENARY_DEMO:-}" ]; then
    PLENARY_DEMO=false
    ! uses_embedded_database || PLENARY_DEMO=true
  fi
  database_paths
  server_paths
}
