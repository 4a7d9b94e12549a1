# Finds what ./plenary needs on the machine: a JDK and Maven; and builds the application.
# shellcheck shell=bash

jdk_version() { "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'; }

is_suitable_jdk() { [ -n "$1" ] && [ "$(jdk_version "$1" | grep . || echo 0)" -ge 21 ]; }

newest_installed_jdk() {
  local place
  # PLENARY_JVMS: another directory of JDKs
  for place in "${PLENARY_JVMS:-/usr/lib/jvm}"/* /usr/java/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    is_suitable_jdk "$place" && printf '%s %s\n' "$(jdk_version "$place")" "$place"
  done | sort -n | tail -n 1 | cut -d ' ' -f 2-
}

# JAVA_HOME, then the JDK on PATH, then the newest the machine keeps.
find_jdk() {
  local on_path
  on_path=$(readlink -f "$(command -v javac)")
  if ! is_suitable_jdk "${JAVA_HOME:-}"; then
    JAVA_HOME=${on_path%/bin/javac}
    is_suitable_jdk "$JAVA_HOME" || JAVA_HOME=$(newest_installed_jdk)
  fi
  [ -n "$JAVA_HOME" ] || fail "no JDK 21 or newer in JAVA_HOME, on PATH or in /usr/lib/jvm; get one from https://adoptium.net or with: apt-get install openjdk-21-jdk"
  export JAVA_HOME AS_JAVA=$JAVA_HOME
}

find_maven() {
  command -v mvn >/dev/null || fail "no Maven found on PATH; Maven 3.8 or newer is needed: apt-get install maven, or https://maven.apache.org"
  local version
  version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  at_least 3.8 "${version:-0}" || fail "Maven ${version:-of unknown version} is too old; 3.8 or newer is needed"
}

# The EAR that is deployed: the one given, or the one built here.
ear_file() { printf '%s' "${PLENARY_EAR:-$ROOT/ear/target/plenary.ear}"; }

ear_is_fresh() {
  local ear
  ear=$(ear_file)
  [ -f "$ear" ] || return 1
  [ -n "${PLENARY_EAR:-}" ] && return 0
  local changed
  changed=$(find "$ROOT"/pom.xml "$ROOT"/{ejb,web,ear}/pom.xml "$ROOT"/{ejb,web}/src -path '*/src/test' -prune -o -type f -newer "$ear" -print -quit)
  [ -z "$changed" ]
}

build_if_needed() {
  ear_is_fresh && return
  [ -z "${PLENARY_EAR:-}" ] || fail "there is no $PLENARY_EAR (PLENARY_EAR)"
  find_maven
  say "Building Plenary ..."
  (cd "$ROOT" && mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true -pl ear -am package) >"$PLENARY_HOME/log/build.log" 2>&1 || {
    grep -m 20 'ERROR' "$PLENARY_HOME/log/build.log" >&2
    fail "the build failed; all of it is in $PLENARY_HOME/log/build.log"
  }
  [ -f "$(ear_file)" ] || fail "the build left no $(ear_file)"
}
