package org.plenary.programme;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/**
 * Someone in a session.
 *
 * @param person ref of the person in the directory, or null
 * @param name their name as it is printed, where they are not in the directory
 * @param organization for whom they speak, empty where nothing is to be printed
 */
public record AppearanceLine(
    UUID person, @PlainText String name, @NotNull AppearanceRole role, LocalizedText organization) {
  public AppearanceLine {
    organization = organization == null ? LocalizedText.empty() : organization;
    name = name == null || name.isBlank() ? null : name.strip();
    if (person == null && name == null) {
      throw new FieldException("name", "shared.required");
    }
  }
}
