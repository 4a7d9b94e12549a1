package org.plenary.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.Period;
import org.plenary.shared.PlainText;

/**
 * A role that a person takes up.
 *
 * @param bodyRef the State or organization
 * @param title of the role, as it is written
 * @param kind of affiliation; null means what the title tells
 * @param capacity null means full
 * @param period when it is held; null means unknown
 */
public record NewAffiliation(
    @NotNull UUID bodyRef,
    @NotBlank @PlainText(max = 300) String title,
    RoleKind kind,
    Capacity capacity,
    Period period) {
  /** A role whose title tells its kind. */
  public NewAffiliation(UUID bodyRef, String title, Capacity capacity, Period period) {
    this(bodyRef, title, null, capacity, period);
  }
}
