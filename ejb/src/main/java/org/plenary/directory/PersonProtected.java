package org.plenary.directory;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.LegalName;

/**
 * A person is protected from now on. Fired in the transaction, so that whoever keeps copies of the
 * name or the address hides them (rule 7).
 *
 * @param ref the person
 * @param name the name, which hides itself
 * @param emails the addresses of the person, in lower case
 */
public record PersonProtected(UUID ref, LegalName name, Set<String> emails) {
  /** Whether an address that somebody typed is the person's. */
  public boolean isReachedAt(String address) {
    return address != null && emails.contains(address.strip().toLowerCase(Locale.ROOT));
  }

  /** Never a name or an address. */
  @Override
  public String toString() {
    return "PersonProtected " + ref;
  }
}
