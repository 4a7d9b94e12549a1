package org.plenary.migration.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.plenary.migration.demo.DemoPerson.Gender;

/**
 * Draws invented names in the manner of each State from {@code names.csv}; no name comes twice.
 *
 * <p>A value is {@code Latin} or {@code Latin=native}; family names may have a form for men and one
 * for women, {@code Ivanov/Ivanova=Иванов/Иванова}. Kinds: F and M given names, S family names, L
 * languages spoken.
 */
final class DemoNames {
  private static final int MANY_ATTEMPTS = 1_000;

  private final Map<String, List<String>> pools = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Random random;

  DemoNames(Random random) {
    this.random = random;
    for (CSVRecord row : DemoFile.rows("/demo/names.csv")) {
      pools.put(row.get("state") + row.get("kind"), DemoFile.list(row.get("values")));
    }
  }

  /** Keeps a name from being drawn. */
  void take(DemoName name) {
    taken.add(name.full());
  }

  /**
   * A name that was not drawn before.
   *
   * @throws IllegalStateException when the State's names are used up
   */
  DemoName draw(String state, Gender gender) {
    for (int attempt = 0; attempt < MANY_ATTEMPTS; attempt++) {
      String given = any(pool(state, gender.name()));
      String family = any(pool(state, "S"));
      DemoName name =
          new DemoName(
              latin(given, gender),
              latin(family, gender),
              local(given, gender),
              local(family, gender));
      if (taken.add(name.full())) {
        return name;
      }
    }
    throw new IllegalStateException("No more names in the manner of " + state);
  }

  /** Codes of the languages that people of this State are taken to speak, the first one best. */
  List<String> languages(String state) {
    return pool(state, "L");
  }

  private List<String> pool(String state, String kind) {
    List<String> pool = pools.get(state + kind);
    if (pool == null) {
      throw new IllegalStateException("No names for " + state + " of kind " + kind);
    }
    return pool;
  }

  private String any(List<String> pool) {
    return pool.get(random.nextInt(pool.size()));
  }

  private static String latin(String value, Gender gender) {
    return form(value.split("=")[0], gender);
  }

  private static String local(String value, Gender gender) {
    String[] parts = value.split("=");
    return parts.length == 1 ? null : form(parts[1], gender);
  }

  private static String form(String forms, Gender gender) {
    String[] both = forms.split("/");
    return both[gender == Gender.F ? both.length - 1 : 0];
  }
}
