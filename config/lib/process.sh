# Processes are recognised by an argument that only ours has, never by a stored number, which the system may have given to another.
# shellcheck shell=bash

# processes_with ARGUMENT: the numbers of all processes that were started with exactly this argument.
processes_with() {
  grep -lzxF -f <(printf '%s' "$1") /proc/[0-9]*/cmdline 2>/dev/null | cut -d / -f 3
}

is_running() { [ -n "$(processes_with "$1")" ]; }

# end_process ARGUMENT SECONDS: asks to end, waits, then insists.
end_process() {
  local numbers waited=0
  numbers=$(processes_with "$1")
  [ -n "$numbers" ] || return 0
  # shellcheck disable=SC2086
  kill -TERM $numbers 2>/dev/null
  while is_running "$1"; do
    if [ "$waited" -ge "$2" ]; then
      # shellcheck disable=SC2046
      kill -KILL $(processes_with "$1") 2>/dev/null
    fi
    pause 1
    waited=$((waited + 1))
    [ "$waited" -lt $(($2 + 10)) ] || fail "a process does not end: $numbers"
  done
}

# One run per home: the lock is the kernel's and ends with its holder.
take_lock() {
  exec 9>>"$PLENARY_HOME/lock"
  flock -n 9 || fail "Plenary already runs in $PLENARY_HOME (./plenary stop ends it)"
  printf '%s\n' "$$" >"$PLENARY_HOME/run.pid"
}

lock_is_held() { [ -e "$PLENARY_HOME/lock" ] && ! flock -n "$PLENARY_HOME/lock" true 2>/dev/null; }
