package org.plenary.directory;

import java.util.UUID;
import org.plenary.shared.LegalName;

/**
 * A person is protected from now on. Fired in the transaction, so that whoever keeps copies of the
 * name or the address hides them (rule 7).
 *
 * @param ref the person
 * @param name the name, which hides itself
 * @param email address of the person, or null
 */
public record PersonProtected(UUID ref, LegalName name, String email) {
  /** Whether an address that somebody typed is the person's. */
  public boolean isReachedAt(String address) {
    return email != null && address != null && email.equalsIgnoreCase(address.strip());
  }

  /** Never a name or an address. */
  @Override
  public String toString() {
    return "PersonProtected " + ref;
  }
}
