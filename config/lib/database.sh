# The embedded MariaDB, or an existing one given by PLENARY_DB_URL.
# shellcheck shell=bash

uses_embedded_database() { [ -z "${PLENARY_DB_URL:-}" ]; }

database_paths() {
  DATABASE=$PLENARY_HOME/database
  DATABASE_MARK=--datadir=$DATABASE
}

# What the server is told: address, user and password of the database, in its environment only.
export_database_settings() {
  if uses_embedded_database; then
    PLENARY_JDBC_URL=jdbc:mariadb://127.0.0.1:$DATABASE_PORT/plenary
    PLENARY_JDBC_USER=plenary
    PLENARY_JDBC_PASSWORD=$(secret "$PLENARY_HOME/database-password") || exit 1
  else
    PLENARY_JDBC_URL=$PLENARY_DB_URL
    PLENARY_JDBC_USER=${PLENARY_DB_USER:-plenary}
    PLENARY_JDBC_PASSWORD=${PLENARY_DB_PASSWORD:-}
  fi
  export PLENARY_JDBC_URL PLENARY_JDBC_USER PLENARY_JDBC_PASSWORD
}

# MariaDB refuses to run as root unless told.
database_user() { [ "$(id -u)" -ne 0 ] || printf '%s' --user=root; }

# Made beside its place and moved when whole. With a place of its own for temporary files: one that starts removes those of others.
create_database() {
  [ -d "$DATABASE/mysql" ] && return
  say "Creating the database ..."
  rm -rf "$DATABASE.new" "$DATABASE"
  # shellcheck disable=SC2046
  TMPDIR=$PLENARY_HOME/log "$MARIADB/scripts/mariadb-install-db" --no-defaults "--basedir=$MARIADB" "--datadir=$DATABASE.new" \
    --auth-root-authentication-method=socket "--auth-root-socket-user=$(id -un)" \
    --skip-test-db --skip-name-resolve $(database_user) >"$PLENARY_HOME/log/database-install.log" 2>&1 ||
    fail "cannot create the database (disk full?); see $PLENARY_HOME/log/database-install.log"
  mv "$DATABASE.new" "$DATABASE"
}

# The socket's name is relative to the data directory: a full path may be longer than the system allows.
start_database() {
  create_database
  # shellcheck disable=SC2046
  setsid "$MARIADB/bin/mariadbd" "--defaults-file=$CONFIG/mariadb/my.cnf" "--basedir=$MARIADB" "$DATABASE_MARK" \
    "--port=$DATABASE_PORT" --socket=socket "--pid-file=$DATABASE/pid" "--log-error=$PLENARY_HOME/log/database.log" \
    "--lc-messages-dir=$MARIADB/share" "--tmpdir=$PLENARY_HOME/log" $(database_user) </dev/null >>"$PLENARY_HOME/log/database.log" 2>&1 9>&- &
  wait_for_database
  admit_application
}

as_database_owner() { (cd "$DATABASE" && "$MARIADB/bin/mariadb" --no-defaults --socket=socket "--user=$(id -un)" "$@"); }

wait_for_database() {
  local waited=0
  until as_database_owner -e 'select 1' >/dev/null 2>&1; do
    pause 0.2
    waited=$((waited + 1))
    if [ "$waited" -gt 600 ] || { [ "$waited" -gt 10 ] && ! is_running "$DATABASE_MARK"; }; then
      fail "MariaDB does not start: $(grep -a ERROR "$PLENARY_HOME/log/database.log" | tail -n 1) (all of it in $PLENARY_HOME/log/database.log)"
    fi
  done
}

# The schema and the application's account; every time, so that a lost password file is healed.
admit_application() {
  as_database_owner <<SQL || fail "cannot give the application its account in the database; see $PLENARY_HOME/log/database.log"
create database if not exists plenary character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create or replace user 'plenary'@'127.0.0.1' identified by '$PLENARY_JDBC_PASSWORD';
grant all on plenary.* to 'plenary'@'127.0.0.1';
SQL
}

stop_database() { end_process "$DATABASE_MARK" 60; }
