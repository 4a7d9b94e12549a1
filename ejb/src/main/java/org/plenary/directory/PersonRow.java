package org.plenary.directory;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A person in a list.
 *
 * @param person who
 * @param entityCode code of the State or organization of the present main role, or null
 * @param entityName its name, or null
 * @param email or null where there is none or the person is protected
 */
public record PersonRow(
    PersonLine person, String entityCode, LocalizedText entityName, String email) {
  /** The person's identity. */
  public UUID ref() {
    return person.ref();
  }

  /** Whether the footnote on Kosovo belongs to the entity. */
  public boolean isKosovo() {
    return "FO-XK".equals(entityCode);
  }
}
