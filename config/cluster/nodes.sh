# The nodes of a cluster: two instances of one deployment group, and the server that administers them.
# shellcheck shell=bash disable=SC2034

NODES=(one two)

# Each node has four ports: HTTP, administration, metrics, Data Grid.
node_port() { case $1 in one) printf "%s" $((BASE_PORT + 5)) ;; two) printf "%s" $((BASE_PORT + 10)) ;; esac; }

is_node() { [[ " ${NODES[*]} " == *" $1 "* ]]; }

# From here on the functions of config/lib are about this node.
on_node() {
  NODE=$1
  HTTP_PORT=$(node_port "$1")
  CONNECT_ADDRESS=127.0.0.1
  METRICS_PORT=$((HTTP_PORT + 2))
  NODE_HOME=$PLENARY_HOME/nodes/$1
  SERVER_MARK=-Dcom.sun.aas.instanceRoot=$DOMAINS/nodes/local/$1
  SERVER_LOG=$DOMAINS/nodes/local/$1/logs/server.log
}

# on_each_node COMMAND ...: beside each other; fails when one does.
on_each_node() {
  local node process processes=() failed=0
  for node in "${NODES[@]}"; do
    (on_node "$node" && "$@") &
    processes+=($!)
  done
  for process in "${processes[@]}"; do
    wait "$process" || failed=1
  done
  return "$failed"
}

node_is_stopped() { ! is_running "$SERVER_MARK"; }

# What the set-up of the administration server has besides.
set_up_nodes() {
  local node port members=()
  for node in "${NODES[@]}"; do
    members+=("127.0.0.1:$(($(node_port "$node") + 3))")
  done
  { cat "$CONFIG/cluster/nodes.asadmin"
    printf 'set-hazelcast-configuration --target plenary-nodes --enabled=true --dynamic=false --clusterMode tcpip --tcpipMembers %s --clusterName %s\n' \
      "$(IFS=,; printf '%s' "${members[*]}")" "plenary-$BASE_PORT"
    printf 'set hazelcast-runtime-configuration.interface=127.0.0.1\nset hazelcast-runtime-configuration.auto-increment-port=false\n'
    printf 'create-node-config --nodehost 127.0.0.1 --nodedir "%s" --installdir "%s" local\n' "$DOMAINS/nodes" "$PAYARA"
    printf 'create-resource-ref --target plenary jdbc/plenary\n'
  } >"$DOMAINS/nodes.asadmin"
  run_script "$DOMAINS/nodes.asadmin"
  for node in "${NODES[@]}"; do
    port=$(node_port "$node")
    asadmin create-local-instance --node local --nodedir "$DOMAINS/nodes" --config plenary-nodes --deploymentgroup plenary --checkports=false \
      --systemproperties "NODE_HTTP_PORT=$port:NODE_ADMIN_PORT=$((port + 1)):NODE_METRICS_PORT=$((port + 2)):NODE_GRID_PORT=$((port + 3))" "$node" ||
      fail "cannot create node $node; see $PLENARY_HOME/log/asadmin.log"
  done
}

# The node that on_node chose; it takes the application along from the administration server.
start_node() {
  ! is_running "$SERVER_MARK" || fail "node $NODE runs already"
  local place=$DOMAINS/nodes/local/$NODE
  PASSWORD_FILE=$PLENARY_HOME/admin-password
  mkdir -p "$place/docroot" # an empty one is not brought along, and the server does not start without
  LOG_BEGIN=$(stat -c %s "$SERVER_LOG" 2>/dev/null || echo 0)
  export PLENARY_HOME=$PLENARY_HOME/nodes/$NODE PLENARY_NODE=$NODE PLENARY_HTTP_PORT=$HTTP_PORT PLENARY_TRUSTED_PROXIES=127.0.0.1
  prepare_home
  asadmin start-local-instance --node local --nodedir "$DOMAINS/nodes" --timeout 300 "$NODE" ||
    fail "node $NODE does not start: $(last_server_error) (all of it in $SERVER_LOG)"
  wait_until_ready
}

# SIGKILL, as if its machine had lost power.
kill_node() {
  local numbers
  numbers=$(processes_with "$SERVER_MARK")
  [ -n "$numbers" ] || fail "node $NODE does not run"
  # shellcheck disable=SC2086
  kill -KILL $numbers
}

tell_node() {
  local word=stopped
  ! is_running "$SERVER_MARK" || word=starting
  [ "$(http_status "$CONNECT_ADDRESS" "$HTTP_PORT" /health/ready)" != 200 ] || word=ready
  say "node $NODE: $word http://$CONNECT_ADDRESS:$HTTP_PORT $(processes_with "$SERVER_MARK")"
}
