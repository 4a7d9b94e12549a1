package org.plenary.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Period;

/**
 * A person in a list, with one role: of those that the list asks for.
 *
 * @param person who
 * @param entityCode code of the State or organization of the role, or null
 * @param entityName its name, or null
 * @param stateCode code of the State for which the entity speaks, or null
 * @param held whether the role is held on the day that was asked for, today if none was; null
 *     without a role
 * @param email or null where there is none or the person is protected
 * @param changed when the person or a role changed last
 * @param lastContact the last day on which there was correspondence or a meeting with the person,
 *     or null; for those who see correspondence
 * @param similar whether the name is only similar to what the list was searched for
 */
public record PersonRow(
    PersonLine person,
    String entityCode,
    LocalizedText entityName,
    String stateCode,
    Period.Held held,
    String email,
    Instant changed,
    LocalDate lastContact,
    boolean similar) {
  /** The person's identity. */
  public UUID ref() {
    return person.ref();
  }

  /** Whether the footnote on Kosovo belongs to the entity. */
  public boolean isKosovo() {
    return "FO-XK".equals(entityCode);
  }
}
