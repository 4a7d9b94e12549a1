package org.plenary.system.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The limit of the registration storm: what the application sends for a registration, sent by plain
 * JDBC over as many connections as its pool has.
 */
final class Control {
  /** Connections of the application's pool at most; see config/payara. */
  private static final int POOL = 32;

  private static final int ATTEMPTS = 8;
  private static final Set<Integer> TRANSIENT = Set.of(1020, 1205, 1213);

  private final Database database;
  private final BenchEvent event;
  private final Recording confirmed;
  private final Recording waiting;

  /** Records one registration that finds a seat and one that does not. */
  Control(Database database, BenchEvent event, Crowd crowd) {
    this.database = database;
    this.event = event;
    StatementLog log = new StatementLog(database);
    confirmed = record(log, crowd, "recorded-confirmed@example.org");
    event.use(event.capacity());
    waiting = record(log, crowd, "recorded-waiting@example.org");
    event.clear();
  }

  /** On one connection: where another one did a part, that part is missing here, to its favour. */
  private Recording record(StatementLog log, Crowd crowd, String mail) {
    List<String> statements = log.of(() -> crowd.register(event, mail, "Ana Example"), mail);
    Set<String> kept =
        new HashSet<>(
            database.texts("select ref from registration_quota where event_ref = ?", event.ref()));
    kept.add(event.ref());
    kept.add(new UUID(0, 0).toString());
    return new Recording(statements, mail, kept);
  }

  /** Statements for a registration that finds a seat, and for one that waits. */
  String sizes() {
    return confirmed.size() + " with a seat, " + waiting.size() + " waiting";
  }

  /**
   * Registers people.
   *
   * @param guarded false asks for the seats left, and takes one afterwards: wrong, and shown to be
   * @return registrations per second
   */
  double run(int people, boolean guarded) {
    AtomicBoolean full = new AtomicBoolean();
    List<Connection> connections = new ArrayList<>();
    for (int i = 0; i < POOL; i++) {
      connections.add(database.connect());
    }
    try {
      double seconds =
          Parallel.run(
              POOL,
              people,
              (worker, person) -> register(connections.get(worker), person, guarded, full));
      return people / seconds;
    } finally {
      connections.forEach(Control::close);
    }
  }

  private void register(Connection connection, int person, boolean guarded, AtomicBoolean full)
      throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        boolean free = guarded ? !full.get() : seemsFree(connection);
        if (free && !confirmed.replay(connection, person, guarded)) {
          full.set(true);
          free = false;
        }
        if (!free && guarded) {
          waiting.replay(connection, person, true);
        }
        return;
      } catch (SQLException e) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("rollback");
          statement.execute("set autocommit=1");
        }
        if (attempt == ATTEMPTS || !TRANSIENT.contains(e.getErrorCode())) {
          throw e;
        }
      }
    }
  }

  private boolean seemsFree(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select used < capacity from registration_quota where event_ref = '"
                    + event.ref()
                    + "'")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
