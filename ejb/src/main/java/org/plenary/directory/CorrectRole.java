package org.plenary.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.Period;
import org.plenary.shared.PlainText;

/**
 * Corrects what is recorded of a role: not for ending it.
 *
 * @param affiliationRef the role
 * @param version of it that the editor had before their eyes
 * @param title as it is written
 * @param kind of affiliation; null leaves it as it is
 * @param capacity in which it is held
 * @param period when; unknown bounds stay unknown
 */
public record CorrectRole(
    @NotNull UUID affiliationRef,
    long version,
    @NotBlank @PlainText(max = 300) String title,
    RoleKind kind,
    @NotNull Capacity capacity,
    @NotNull Period period) {
  /** The kind of affiliation stays. */
  public CorrectRole(
      UUID affiliationRef, long version, String title, Capacity capacity, Period period) {
    this(affiliationRef, version, title, null, capacity, period);
  }
}
