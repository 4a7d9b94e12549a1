package org.plenary.shared.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.shared.Reason;

/** Collects what is wrong with the files of an import; any problem means that nothing is taken. */
public class Problems {
  /** How many problems are kept; more help nobody. */
  public static final int MAX = 500;

  private final List<Problem> list = new ArrayList<>();

  public void add(Problem problem) {
    if (list.size() < MAX) {
      list.add(problem);
    }
  }

  /** A problem with one cell. */
  public void add(Row row, String column, String key, Object... arguments) {
    add(new Problem(row.file(), row.number(), column, new Reason(key, arguments)));
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public List<Problem> list() {
    return Collections.unmodifiableList(list);
  }
}
