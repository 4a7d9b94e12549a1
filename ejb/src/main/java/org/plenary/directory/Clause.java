package org.plenary.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A piece of SQL that is put together with its parameters, in their order. */
public final class Clause {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  /** Adds SQL with the values of its question marks. */
  public Clause add(String more, Object... values) {
    sql.append(more);
    parameters.addAll(List.of(values));
    return this;
  }

  public Clause add(Clause more) {
    sql.append(more.sql);
    parameters.addAll(more.parameters);
    return this;
  }

  /** Adds " in (…)" with these values; nothing is in an empty list. */
  public Clause in(Collection<?> values) {
    String places =
        values.isEmpty() ? "null" : String.join(",", Collections.nCopies(values.size(), "?"));
    sql.append(" in (").append(places).append(")");
    parameters.addAll(values);
    return this;
  }

  public boolean isEmpty() {
    return sql.isEmpty();
  }

  public String sql() {
    return sql.toString();
  }

  public List<Object> parameters() {
    return Collections.unmodifiableList(parameters);
  }
}
