package org.plenary.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * Which entries of the audit trail are meant; null restricts nothing.
 *
 * @param actor login of who did it
 * @param from first day, in UTC
 * @param to last day, in UTC
 * @param type simple name of the kind of record
 * @param action CREATE, UPDATE, DELETE or READ
 * @param ref the record
 */
public record AuditFilter(
    @PlainText(max = 100) String actor,
    LocalDate from,
    LocalDate to,
    @PlainText(max = 60) String type,
    @PlainText(max = 20) String action,
    UUID ref) {
  /** Reads of protected data alone. */
  public AuditFilter ofLooks() {
    return new AuditFilter(actor, from, to, type, "READ", ref);
  }
}
