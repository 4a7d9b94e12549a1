package org.plenary.event;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;

/**
 * Records on what an event rests, and who cleared it.
 *
 * @param basisText the decision or other text that it refers to, or null
 * @param by who gave the clearance: an office, a function or a name
 * @param on the day on which they did; not later than today
 */
public record RecordClearance(
    @NotNull UUID ref,
    Basis basis,
    @PlainText(max = 500) String basisText,
    @PlainText String by,
    LocalDate on) {
  /**
   * Refuses what cannot be.
   *
   * @throws FieldException fields {@code basis}, {@code by}, {@code on}
   */
  void check(LocalDate today) {
    if (basis == null) {
      throw new FieldException("basis", "shared.required");
    }
    if (by == null || by.isBlank()) {
      throw new FieldException("by", "shared.required");
    }
    if (on == null) {
      throw new FieldException("on", "shared.required");
    }
    if (on.isAfter(today)) {
      throw new FieldException("on", "event.clearance.future");
    }
  }
}
