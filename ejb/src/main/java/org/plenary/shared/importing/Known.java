package org.plenary.shared.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is already stored, by the natural key of a file's rows; so that loading a file again changes
 * nothing, and a key that a file gives twice is a problem.
 */
public final class Known<E> {
  private final Map<String, E> byKey = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  public Known(List<E> stored, Function<E, String> key) {
    stored.forEach(one -> byKey.put(key.apply(one), one));
  }

  /**
   * Whether the row is the first with its key; otherwise a problem is noted.
   *
   * @param column the column that the problem names
   */
  public boolean isFirst(Row row, String column, String key) {
    if (seen.add(key)) {
      return true;
    }
    row.refuse(column, "migration.import.twice", row.raw(column));
    return false;
  }

  /** What is stored under the key. */
  public Optional<E> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
