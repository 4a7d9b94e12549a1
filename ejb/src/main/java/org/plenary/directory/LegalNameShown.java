package org.plenary.directory;

import java.util.List;
import org.plenary.directory.contact.PersonContactRow;

/**
 * What a look at a protected person shows, once it has been recorded.
 *
 * @param name the legal name
 * @param nativeName the same in its own script, or ""
 * @param contacts where the person is reached
 */
public record LegalNameShown(String name, String nativeName, List<PersonContactRow> contacts) {
  /** Never a name. */
  @Override
  public String toString() {
    return "LegalNameShown";
  }
}
