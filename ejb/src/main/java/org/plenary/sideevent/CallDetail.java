package org.plenary.sideevent;

import java.time.LocalDateTime;
import java.util.List;
import org.plenary.event.EventLine;
import org.plenary.shared.LocalizedText;

/**
 * A call with its slots.
 *
 * @param version 0 as long as there is none
 * @param opens local to the zone of the conference, like {@code closes}; null as long as there is
 *     no call, like {@code standing}
 */
public record CallDetail(
    EventLine event,
    long version,
    LocalDateTime opens,
    LocalDateTime closes,
    LocalizedText rules,
    Standing standing,
    List<SlotRow> slots) {
  /** Whether there is a call at all. */
  public boolean isThere() {
    return standing != null;
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }
}
