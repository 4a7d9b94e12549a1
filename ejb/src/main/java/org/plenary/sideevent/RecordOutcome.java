package org.plenary.sideevent;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.event.Qualifier;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;

/**
 * Asks that the outcome of a side event be recorded.
 *
 * @param version the version that the editor had before their eyes, 0 for the first
 * @param participants 0 to 100000, or null
 * @param qualifier how to read the number
 * @param summary at most 4000 characters a language, like {@code recommendations}; needed
 */
public record RecordOutcome(
    @NotNull UUID sideEvent,
    long version,
    Integer participants,
    Qualifier qualifier,
    LocalizedText summary,
    LocalizedText recommendations) {
  private static final int MOST = 100_000;

  public RecordOutcome {
    summary = SideEventTexts.checked("summary", summary, SideEventTexts.LONG, true);
    recommendations =
        SideEventTexts.checked("recommendations", recommendations, SideEventTexts.LONG, true);
    qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    if (participants != null && (participants < 0 || participants > MOST)) {
      throw new FieldException("participants", "sideevent.participants.range", MOST);
    }
    if (summary.isEmpty()) {
      throw new FieldException("summary", "shared.required");
    }
  }
}
