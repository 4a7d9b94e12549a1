package org.plenary.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * Asks that a name which was typed into a programme be hidden in all its versions.
 *
 * @param name as it was typed
 * @param publicName what stands there instead
 * @param reason why, at most 500 characters
 */
public record HideName(
    @NotNull UUID event,
    @NotBlank @PlainText(max = 200) String name,
    @NotBlank @PlainText(max = 200) String publicName,
    @NotBlank @PlainText(max = 500) String reason) {
  /** Never a name. */
  @Override
  public String toString() {
    return "HideName";
  }
}
