# Words, numbers and small questions that all parts of ./plenary need.
# shellcheck shell=bash

say() { printf '%s\n' "$*"; }

# One clear line, then the end.
fail() {
  printf 'plenary: %s\n' "$*" >&2
  exit 1
}

# The value of a property of the parent pom, the one place where versions stand.
pom_property() {
  local value
  value=$(sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$ROOT/pom.xml" | head -n 1)
  [ -n "$value" ] || fail "pom.xml has no property $1"
  printf '%s' "$value"
}

# at_least 3.8 3.9.1
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

random_password() { od -An -N 12 -t x1 /dev/urandom | tr -d ' \n'; }

# secret FILE: a random password, made once and kept where only the owner reads it.
secret() {
  [ -s "$1" ] || (umask 077 && random_password >"$1") || fail "cannot write $1"
  cat "$1"
}

is_port() { [[ $1 =~ ^[0-9]{1,5}$ ]] && [ "$1" -ge 1 ] && [ "$1" -le 65500 ]; }

is_ipv4() {
  local part='(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])'
  [[ $1 =~ ^$part\.$part\.$part\.$part$ ]]
}

is_on() { case "${1,,}" in true | on | yes | 1) return 0 ;; *) return 1 ;; esac; }

is_loopback() { case "$1" in 127.* | localhost | ::1) return 0 ;; *) return 1 ;; esac; }

# Sleeps without holding the home's lock, and lets a signal through at once.
pause() {
  sleep "$1" 9>&- &
  wait $! || true
}

prepare_home() {
  if ! mkdir -p "$PLENARY_HOME/log" 2>/dev/null || ! touch "$PLENARY_HOME/lock" 2>/dev/null; then
    fail "cannot write to $PLENARY_HOME (unwritable or full); give another place with PLENARY_HOME"
  fi
  chmod 700 "$PLENARY_HOME"
}

# needs_space MEGABYTES
needs_space() {
  local free
  free=$(df -Pm "$PLENARY_HOME" | awk 'NR == 2 { print $4 }')
  [ "${free:-0}" -ge "$1" ] || fail "only ${free:-0} MB free at $PLENARY_HOME; $1 MB are needed"
}

# True when some process listens on the port, whatever its address (state 0A of the kernel's tables).
port_taken() {
  local hex
  hex=$(printf ':%04X' "$1")
  cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk -v port="$hex" '$4 == "0A" && substr($2, length($2) - 4) == port { found = 1 } END { exit !found }'
}

# The status code of an address on this machine, 000 when nobody answers.
http_status() {
  local line
  # shellcheck disable=SC2016  # expanded by the inner shell
  line=$(timeout 20 bash -c '
    exec 3<>"/dev/tcp/$0/$1" || exit
    printf "GET %s HTTP/1.0\r\nHost: %s:%s\r\n\r\n" "$2" "$0" "$1" >&3
    head -n 1 <&3' "$1" "$2" "$3" 2>/dev/null)
  line=${line#* }
  printf '%s' "${line:0:3}"
}
