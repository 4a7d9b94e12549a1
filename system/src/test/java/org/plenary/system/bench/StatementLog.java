package org.plenary.system.bench;

import java.util.List;

/**
 * What the database is asked, as it logs it itself; the application's own watch for publications
 * and due work is left out.
 */
final class StatementLog {
  private final Database database;

  StatementLog(Database database) {
    this.database = database;
    database.asOwner(
        "set global log_output = 'TABLE';"
            + " grant select on mysql.general_log to 'plenary'@'127.0.0.1'");
  }

  /** The statements of an action, in their order. */
  List<String> of(Runnable action) {
    database.asOwner("truncate mysql.general_log; set global general_log = 1");
    try {
      action.run();
    } finally {
      database.asOwner("set global general_log = 0");
    }
    return database.texts(
        """
        select convert(argument using utf8mb4) from mysql.general_log
        where command_type in ('Query', 'Execute') and thread_id <> connection_id()
          and user_host like 'plenary%'
          and argument not like '%published_version%'
          and argument not like '%registration_bulk %state =%'
          and argument not like '%outbox_message%for update%'
          and argument not like '%from job%'
          and argument not like '%from notice where state = _HELD_ group by%'
          and argument not like '%from webhook_delivery d join webhook_target%'
        """);
  }

  /** The statements of an action on the connection that named something; others work beside it. */
  List<String> of(Runnable action, String named) {
    of(action);
    return database.texts(
        """
        select convert(argument using utf8mb4) from mysql.general_log
        where command_type in ('Query', 'Execute') and user_host like 'plenary%'
          and thread_id = (select min(thread_id) from mysql.general_log
                           where argument like concat('%', ?, '%'))
          and argument not like '%published_version%'
        """,
        named);
  }

  /** Whether it asks for rows, rather than changing some or steering the session. */
  static boolean isQuery(String statement) {
    return statement.regionMatches(true, 0, "select", 0, 6) && !isClaim(statement);
  }

  /** A background job looks for work, whatever page is measured beside it. */
  private static boolean isClaim(String statement) {
    return statement.endsWith("for update skip locked");
  }
}
