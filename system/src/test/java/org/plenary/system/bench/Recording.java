package org.plenary.system.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that the application sent for one registration, to be sent again for somebody else
 * by plain JDBC: with another address, other random identities and another internal number.
 */
final class Recording {
  static final String TAKE = "update registration_quota set used = used + 1";
  private static final Pattern UUID_PATTERN =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)^(insert into registration \\(id,.*?values \\()(\\d+)", Pattern.DOTALL);
  private static final long FIRST_NUMBER = 5_000_000_000L;

  private final List<String> statements;
  private final String mail;
  private final Set<String> kept;

  /**
   * @param mail the address it was recorded with
   * @param kept identities of what was there before: the event, its limits
   */
  Recording(List<String> statements, String mail, Set<String> kept) {
    this.statements = transaction(statements);
    this.mail = mail;
    this.kept = kept;
  }

  /** Up to the end of the transaction that writes the mail; numbers are fetched by the hundred. */
  private static List<String> transaction(List<String> log) {
    List<String> statements = new ArrayList<>();
    boolean written = false;
    for (String one : log) {
      if (!one.contains("plenary_seq")) {
        statements.add(one);
      }
      written |= one.startsWith("insert into outbox_message");
      if (written && one.equals("set autocommit=1")) {
        return statements;
      }
    }
    throw new IllegalStateException("No registration: " + log);
  }

  int size() {
    return statements.size();
  }

  /**
   * Sends it for one person.
   *
   * @param guarded whether the limit is asked in the statement that takes the seat; else before it
   * @return false where the limit refused: then nothing is written
   */
  boolean replay(Connection connection, int person, boolean guarded) throws SQLException {
    Map<String, String> fresh = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      for (String one : statements) {
        String sql = of(person, one, fresh);
        boolean takes = sql.startsWith(TAKE);
        if (takes && !guarded) {
          sql = sql.substring(0, sql.indexOf(" and used <"));
        }
        boolean rows = statement.execute(sql);
        if (takes && !rows && statement.getUpdateCount() == 0 && isConfirming()) {
          statement.execute("rollback");
          statement.execute("set autocommit=1");
          return false;
        }
      }
    }
    return true;
  }

  private boolean isConfirming() {
    return statements.stream().noneMatch(one -> one.contains("last_insert_id"));
  }

  private String of(int person, String statement, Map<String, String> fresh) {
    String sql = statement.replace(mail, "control-" + person + "@example.org");
    sql =
        UUID_PATTERN
            .matcher(sql)
            .replaceAll(
                found ->
                    kept.contains(found.group())
                        ? found.group()
                        : fresh.computeIfAbsent(
                            found.group(), old -> UUID.randomUUID().toString()));
    Matcher insert = NUMBER.matcher(sql);
    return insert.find() ? insert.replaceFirst("$1" + (FIRST_NUMBER + person)) : sql;
  }
}
