package org.plenary.directory;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.PartialDate;

/**
 * An agreement in a list.
 *
 * @param kind of instrument
 * @param parties States and organizations, in the order of the source
 * @param signed when, null if unknown
 * @param subject in English, as the source says
 * @param source where this is known from
 */
public record AgreementRow(
    AgreementKind kind, List<UUID> parties, PartialDate signed, String subject, String source) {
  static AgreementRow of(Agreement a) {
    return new AgreementRow(
        a.kind(), a.parties(), a.signed().orElse(null), a.subject(), a.source());
  }
}
