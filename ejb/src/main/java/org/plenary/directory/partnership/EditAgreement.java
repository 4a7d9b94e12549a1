package org.plenary.directory.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Bound;
import org.plenary.shared.PartialDate;
import org.plenary.shared.PlainText;

/**
 * An agreement as it shall be.
 *
 * @param ref which; null for a new one
 * @param version that the editor had before their eyes; of no meaning for a new one
 * @param kind of instrument
 * @param parties States and organizations in their order, two at least
 * @param signed when, null if unknown
 * @param until the last day, month or year in which it is valid; open; null means unknown
 * @param reminder of its end; null means none
 * @param subject what it is about
 */
public record EditAgreement(
    UUID ref,
    long version,
    @NotNull AgreementKind kind,
    List<UUID> parties,
    PartialDate signed,
    Bound until,
    Reminder reminder,
    @NotBlank @PlainText(max = 500) String subject) {
  public EditAgreement {
    parties = parties == null ? List.of() : List.copyOf(parties);
    until = until == null ? Bound.unknown() : until;
    reminder = reminder == null ? Reminder.none() : reminder;
  }

  /** An agreement of whose end nothing is known. */
  public EditAgreement(
      UUID ref,
      long version,
      AgreementKind kind,
      List<UUID> parties,
      PartialDate signed,
      String subject) {
    this(ref, version, kind, parties, signed, null, null, subject);
  }
}
