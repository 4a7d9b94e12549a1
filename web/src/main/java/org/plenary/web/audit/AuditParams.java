package org.plenary.web.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.plenary.audit.AuditFilter;
import org.plenary.shared.DomainException;
import org.plenary.web.shared.Params;

/** The filters of the audit pages as they stand in the address. */
record AuditParams(String actor, String from, String to, String type, String action, String ref) {
  /**
   * @throws DomainException key {@code shared.code.unknown} for what cannot be
   */
  AuditFilter filter() {
    return new AuditFilter(
        Params.text(actor), day(from), day(to), Params.text(type), Params.text(action), record());
  }

  private UUID record() {
    String text = Params.text(ref);
    if (text != null && !HistoryNames.isRef(text)) {
      throw new DomainException("shared.code.unknown", text);
    }
    return text == null ? null : UUID.fromString(text);
  }

  private static LocalDate day(String typed) {
    String text = Params.text(typed);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new DomainException("shared.code.unknown", text);
    }
  }
}
