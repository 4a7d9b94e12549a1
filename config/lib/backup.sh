# backup, restore: one file with everything that cannot be made anew.
# shellcheck shell=bash
#
# It is a tar archive, encrypted by GnuPG when PLENARY_BACKUP_PASSPHRASE is set, of: manifest (key=value lines),
# database.sql.gz (a consistent dump), files/ (the file store, where there is one), demo-password (of a demonstration),
# and sums (SHA-256 of all of them).
#
# Not in it: the file redactions in PLENARY_HOME, a line for each name that was hidden, without the name. A restore leaves it
# where it is, and at the next start the application hides again what the restored database shows.

BACKUP_FORMAT=1

# The newest migration that this version of the application knows.
known_schema() {
  find "$ROOT/ejb/src/main/resources/db/migration" -name 'V*__*.sql' -printf '%f\n' | sed 's/^V\([0-9]*\)__.*/\1/' | sort | tail -n 1
}

# client NAME: a program of MariaDB, of the embedded one or on PATH.
client() {
  if [ -x "$MARIADB/bin/$1" ]; then
    printf '%s' "$MARIADB/bin/$1"
  else
    command -v "$1" || fail "no $1 found on PATH; on Debian: apt-get install mariadb-client"
  fi
}

# on_database PROGRAM ARGUMENT...: with host, port, user and password of the application's database; the password is not seen in the list of processes.
on_database() {
  local program address=${PLENARY_JDBC_URL#jdbc:mariadb://}
  program=$(client "$1") || exit 1
  shift
  local place=${address%%/*}
  local port=${place##*:}
  [ "$port" != "$place" ] || port=3306
  MYSQL_PWD=$PLENARY_JDBC_PASSWORD "$program" --no-defaults --protocol=tcp "--host=${place%:*}" "--port=$port" "--user=$PLENARY_JDBC_USER" \
    --default-character-set=utf8mb4 "$@"
}

database_name() {
  local address=${PLENARY_JDBC_URL#jdbc:mariadb://*/}
  printf '%s' "${address%%\?*}"
}

# The database alone, while nothing else of Plenary runs in this home.
with_database_alone() {
  take_lock
  ! is_running "$SERVER_MARK" || fail "an interrupted run left the server behind; ./plenary stop ends it"
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  trap 'end_work; stop_database' EXIT
  end_leftovers
  port_is_free_or_fail
  start_database
}

port_is_free_or_fail() {
  ! port_taken "$DATABASE_PORT" || fail "port $DATABASE_PORT is taken; choose another base with PLENARY_HTTP_PORT (it and the three after it are used)"
}

begin_work() {
  WORK=$(umask 077 && mktemp -d "$PLENARY_HOME/$1.XXXXXX") || fail "cannot write to $PLENARY_HOME (unwritable or full)"
  trap end_work EXIT
}

end_work() { [ -z "${WORK:-}" ] || rm -rf "$WORK" "$WORK.gpg" "$WORK.tar"; }

backup() {
  [ $# -eq 1 ] || fail "usage: ./plenary backup FILE"
  local target part
  target=$(realpath -m "$1")
  part=$target.part
  [ -d "$PLENARY_HOME/database" ] || ! uses_embedded_database || fail "there is nothing to back up: no database in $PLENARY_HOME"
  [ ! -d "$target" ] || fail "$target is a directory; give the name of a file"
  (umask 077 && : >"$part") 2>/dev/null || fail "cannot write to $(dirname "$target")"
  prepare_home
  find_jdk
  install_software
  export_database_settings
  begin_work backup
  if uses_embedded_database && ! is_running "$DATABASE_MARK"; then
    with_database_alone
  fi
  say "Backing up ..."
  write_backup "$WORK" && archive "$WORK" >"$part" && sync "$part" && mv "$part" "$target" || {
    rm -f "$part"
    fail "the backup is not complete and was removed (disk full?): $(tail -n 1 "$PLENARY_HOME/log/backup.log")"
  }
  note_backup
  say "Backed up to $target ($(du -h "$target" | cut -f 1), schema $(manifest_value "$WORK" schema))."
  [ -n "${PLENARY_BACKUP_PASSPHRASE:-}" ] || say "It is not encrypted and holds personal data: keep it as safe as the database, or set PLENARY_BACKUP_PASSPHRASE."
}

# For the administrator's page of the health.
note_backup() {
  local kept=plain
  [ -z "${PLENARY_BACKUP_PASSPHRASE:-}" ] || kept=encrypted
  printf '%s %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$kept" >"$PLENARY_HOME/last-backup.new" && mv "$PLENARY_HOME/last-backup.new" "$PLENARY_HOME/last-backup"
}

write_backup() {
  local schema
  schema=$(on_database mariadb --batch --skip-column-names "$(database_name)" \
    -e 'select max(version) from flyway_schema_history where success' 2>"$PLENARY_HOME/log/backup.log") || return
  printf '%s\n' "format=$BACKUP_FORMAT" "schema=$schema" "created=$(date -u +%Y-%m-%dT%H:%M:%SZ)" >"$1/manifest" || return
  on_database mariadb-dump --single-transaction --quick --hex-blob --routines --triggers --skip-dump-date --skip-comments --tz-utc \
    "$(database_name)" 2>>"$PLENARY_HOME/log/backup.log" | gzip -n >"$1/database.sql.gz" 2>>"$PLENARY_HOME/log/backup.log" || return
  [ ! -d "$PLENARY_HOME/files" ] || ln -s "$PLENARY_HOME/files" "$1/files" || return
  [ ! -e "$PLENARY_HOME/demo-password" ] || cp -p "$PLENARY_HOME/demo-password" "$1/" || return
  sums "$1" >"$1/sums.new" && mv "$1/sums.new" "$1/sums"
}

# The checksums of everything but themselves, by path.
sums() { (cd "$1" && find -L . -type f ! -name 'sums*' -print0 | sort -z | xargs -0 sha256sum); }

manifest_value() { sed -n "s/^$2=//p" "$1/manifest"; }

archive() {
  if [ -n "${PLENARY_BACKUP_PASSPHRASE:-}" ]; then
    tar_of "$1" | gpg_with_passphrase --symmetric --cipher-algo AES256 --compress-algo none 2>>"$PLENARY_HOME/log/backup.log"
  else
    tar_of "$1"
  fi
}

# The sums first: what follows can be checked.
tar_of() {
  # shellcheck disable=SC2046
  (cd "$1" && tar -ch --owner=0 --group=0 sums manifest database.sql.gz $(find . -maxdepth 1 \( -name files -o -name demo-password \))) \
    2>>"$PLENARY_HOME/log/backup.log"
}

gpg_with_passphrase() {
  command -v gpg >/dev/null || fail "encrypted backups need GnuPG; on Debian: apt-get install gpg"
  (umask 077 && mkdir -p "$WORK.gpg")
  GNUPGHOME=$WORK.gpg gpg --batch --quiet --no-options --pinentry-mode loopback --passphrase-fd 3 "$@" 3<<<"$PLENARY_BACKUP_PASSPHRASE"
}

restore() {
  [ $# -eq 1 ] || fail "usage: ./plenary restore FILE"
  [ -r "$1" ] || fail "cannot read $1"
  local source
  source=$(realpath "$1")
  prepare_home
  ! lock_is_held || fail "Plenary runs in $PLENARY_HOME; stop it first (./plenary stop)"
  find_jdk
  end_leftovers
  needs_space $(($(du -m "$source" | cut -f 1) * 8 + 256))
  install_software
  export_database_settings
  begin_work restore
  say "Checking the backup ..."
  unpack_backup "$source"
  check_backup "$WORK"
  if uses_embedded_database; then
    restore_embedded
  else
    restore_existing
  fi
  restore_beside_database
  tell_redactions
  say "Restored the backup of $(manifest_value "$WORK" created). ./plenary run goes on from there."
}

# Names hidden since the backup are hidden again from what this home remembers; the home of another installation remembers others.
tell_redactions() {
  if [ -s "$PLENARY_HOME/redactions" ]; then
    say "Names that were hidden since the backup are hidden again at the next start."
  else
    say "This home remembers no hidden names. If the backup is of another installation, copy its file redactions to $PLENARY_HOME before the start."
  fi
}

unpack_backup() {
  local damaged="$1 is damaged or no backup of Plenary"
  if head -c 512 "$1" | grep -aq ustar; then
    tar -C "$WORK" -x --no-same-owner <"$1" 2>>"$PLENARY_HOME/log/backup.log" || fail "$damaged; nothing was changed"
  else
    [ -n "${PLENARY_BACKUP_PASSPHRASE:-}" ] || fail "$1 is encrypted (give PLENARY_BACKUP_PASSPHRASE) or no backup of Plenary; nothing was changed"
    # GnuPG says at the end whether all was as it was written: unpacked only then.
    gpg_with_passphrase --decrypt --output "$WORK.tar" "$1" 2>>"$PLENARY_HOME/log/backup.log" &&
      tar -C "$WORK" -x --no-same-owner <"$WORK.tar" 2>>"$PLENARY_HOME/log/backup.log" || {
      rm -f "$WORK.tar"
      fail "the passphrase is wrong or $damaged; nothing was changed"
    }
    rm -f "$WORK.tar"
  fi
  [ -f "$1" ] && [ -f "$WORK/manifest" ] && [ -f "$WORK/sums" ] && [ -f "$WORK/database.sql.gz" ] &&
    [ "$(sums "$WORK")" = "$(cat "$WORK/sums")" ] || fail "$damaged; nothing was changed"
}

check_backup() {
  local format schema
  format=$(manifest_value "$1" format)
  schema=$(manifest_value "$1" schema)
  [ "$format" = "$BACKUP_FORMAT" ] || fail "the backup has the format $format, which this version does not know; nothing was changed"
  [[ ! $schema > $(known_schema) ]] || fail "the backup is of a newer version (schema $schema, this version knows $(known_schema)); nothing was changed"
}

# Into a database of its own beside the present one, which is put aside when the new one is whole.
restore_embedded() {
  local present=$DATABASE
  DATABASE=$WORK/database
  DATABASE_MARK=--datadir=$DATABASE
  say "Restoring the database ..."
  with_database_alone
  load_dump
  stop_database
  trap end_work EXIT
  if [ -d "$present" ]; then
    local aside
    aside=$present.before-$(date -u +%Y%m%dT%H%M%SZ)
    mv "$present" "$aside" || fail "cannot put the present database aside; nothing was changed"
    say "The database that was here is in $aside; remove it when you do not need it any more."
  fi
  mv "$DATABASE" "$present"
  DATABASE=$present
}

# An existing MariaDB: into an empty schema only.
restore_existing() {
  local tables
  tables=$(on_database mariadb --batch --skip-column-names "$(database_name)" -e 'show tables' 2>"$PLENARY_HOME/log/backup.log") ||
    fail "cannot reach the database: $(tail -n 1 "$PLENARY_HOME/log/backup.log")"
  [ -z "$tables" ] || fail "the database of PLENARY_DB_URL is not empty; drop and create it first, nothing was changed"
  load_dump
}

load_dump() {
  gunzip -c "$WORK/database.sql.gz" | on_database mariadb --binary-mode "$(database_name)" 2>"$PLENARY_HOME/log/backup.log" ||
    fail "the database refuses the backup: $(tail -n 1 "$PLENARY_HOME/log/backup.log")"
}

restore_beside_database() {
  if [ -d "$WORK/files" ]; then
    [ ! -d "$PLENARY_HOME/files" ] || mv "$PLENARY_HOME/files" "$PLENARY_HOME/files.before-$(date -u +%Y%m%dT%H%M%SZ)"
    mv "$WORK/files" "$PLENARY_HOME/files"
  fi
  if [ -f "$WORK/demo-password" ]; then
    (umask 077 && cp "$WORK/demo-password" "$PLENARY_HOME/demo-password")
  fi
}
