package org.plenary.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.RoleTerm;
import org.plenary.shared.Period;
import org.plenary.shared.Roles;

/**
 * What an account may do on a day: its roles, without those that rest on a mandate which is not
 * held, and by role the one entity that it speaks for. Where several mandates of one role are held
 * at once, the one that began last counts.
 *
 * @param roles constants of {@link org.plenary.shared.Roles}, in their order
 * @param entities by role
 * @param mandates all of them, held or not
 * @param day the day of which this is true
 */
record Standing(
    List<String> roles, Map<String, UUID> entities, List<MandateRow> mandates, LocalDate day) {
  static Standing on(
      LocalDate day, List<String> granted, List<Mandate> mandates, Map<UUID, RoleTerm> terms) {
    List<MandateRow> rows =
        mandates.stream()
            .map(mandate -> MandateRow.of(mandate, terms.get(mandate.affiliationRef()), day))
            .sorted(EARLIEST_FIRST)
            .toList();
    Map<String, UUID> entities = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.isHeld() && granted.contains(row.role()))
        .forEach(row -> entities.put(row.role(), row.entityRef()));
    List<String> roles =
        granted.stream()
            .filter(role -> !Mandate.ROLES.contains(role) || entities.containsKey(role))
            .toList();
    if (roles.equals(List.of(Roles.PROTECTED_READER))) {
      roles = List.of(); // a right added to a role, which has ended
    }
    return new Standing(roles, Map.copyOf(entities), rows, day);
  }

  private static final Comparator<MandateRow> EARLIEST_FIRST =
      Comparator.comparing(MandateRow::firstDay, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(MandateRow::affiliationRef);

  /** Whether it opens nothing now nor later: whatever it once opened has ended. */
  boolean isOver() {
    return roles.isEmpty() && mandates.stream().allMatch(MandateRow::isOver);
  }

  /**
   * The periods on which this rests, by the role in the directory; one that is gone is left out.
   */
  Map<UUID, Period> periods() {
    return mandates.stream()
        .filter(row -> row.period() != null)
        .collect(
            Collectors.toMap(
                MandateRow::affiliationRef, MandateRow::period, (one, same) -> one, HashMap::new));
  }
}
