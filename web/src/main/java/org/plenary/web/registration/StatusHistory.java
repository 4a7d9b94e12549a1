package org.plenary.web.registration;

import java.util.List;
import org.plenary.audit.HistoryEntry;
import org.plenary.audit.HistoryEntry.FieldChange;
import org.plenary.registration.RegistrationStatus;
import org.plenary.web.shared.ReaderTexts;

/** The history of a registration as people read it: who did what to its status. */
final class StatusHistory {
  private StatusHistory() {}

  static List<HistoryEntry> of(List<HistoryEntry> history, ReaderTexts texts) {
    return history.stream().map(entry -> readable(entry, texts)).toList();
  }

  private static HistoryEntry readable(HistoryEntry entry, ReaderTexts texts) {
    List<FieldChange> changes =
        entry.changes().stream()
            .filter(change -> "status".equals(change.field()))
            .map(
                change ->
                    new FieldChange(
                        texts.get("registration.status"),
                        status(change.before(), texts),
                        status(change.after(), texts)))
            .toList();
    return new HistoryEntry(entry.at(), entry.actor(), entry.action(), changes, entry.reason());
  }

  private static String status(String name, ReaderTexts texts) {
    return name == null ? null : texts.constant("registration", RegistrationStatus.valueOf(name));
  }
}
