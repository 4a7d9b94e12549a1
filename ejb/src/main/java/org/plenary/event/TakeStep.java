package org.plenary.event;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.PlainText;

/**
 * Asks for a step in the life of an event.
 *
 * @param version the version that the organizer had before their eyes
 * @param reason why; those concerned read it in their language
 * @param start the new first day of an event that is given other days, else null
 * @param end the new last day, or null for one day
 */
public record TakeStep(
    @NotNull UUID ref,
    long version,
    @NotNull LifeStep step,
    LocalizedText reason,
    PartialDate start,
    PartialDate end) {
  private static final int MAX_REASON = 500;

  public TakeStep {
    reason = reason == null ? LocalizedText.empty() : reason;
    reason
        .asMap()
        .forEach(
            (language, text) -> {
              String complaint = PlainText.Validator.complaint(text, MAX_REASON, false);
              if (complaint != null) {
                String field = language == Language.EN ? "reason" : "reason_" + language.code();
                throw new FieldException(field, complaint, MAX_REASON);
              }
            });
  }

  /** A step without more. */
  public static TakeStep of(EventDetail event, LifeStep step, LocalizedText reason) {
    return new TakeStep(event.ref(), event.version(), step, reason, null, null);
  }
}
