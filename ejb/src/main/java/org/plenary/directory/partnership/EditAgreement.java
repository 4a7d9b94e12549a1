package org.plenary.directory.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
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
 * @param subject what it is about
 */
public record EditAgreement(
    UUID ref,
    long version,
    @NotNull AgreementKind kind,
    List<UUID> parties,
    PartialDate signed,
    @NotBlank @PlainText(max = 500) String subject) {
  public EditAgreement {
    parties = parties == null ? List.of() : List.copyOf(parties);
  }
}
