package org.plenary.sideevent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;

/**
 * Asks for a call, or for changes to it.
 *
 * @param version the version that the organizer had before their eyes; not looked at for a new one
 * @param opens local to the zone of the conference, like {@code closes}
 * @param rules what applicants read before they submit, at most 4000 characters a language
 */
public record EditCall(
    @NotNull UUID eventRef,
    long version,
    LocalDateTime opens,
    LocalDateTime closes,
    LocalizedText rules) {
  public EditCall {
    rules = SideEventTexts.checked("rules", rules, SideEventTexts.LONG, true);
    if (rules.isEmpty()) {
      throw new FieldException("rules", "shared.required");
    }
  }
}
