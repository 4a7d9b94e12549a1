package org.plenary.directory;

import java.util.UUID;
import org.plenary.shared.LegalName;

/**
 * A person was removed. Fired in the transaction, so that whoever keeps copies of the name takes
 * them out (rule 6).
 *
 * @param ref who it was
 * @param name the name, behind what is to stand in its place
 */
public record PersonRemoved(UUID ref, LegalName name) {
  /** What stands where somebody was named who is removed; it needs no language. */
  public static final String NOBODY = "[…]";

  /** Never a name. */
  @Override
  public String toString() {
    return "PersonRemoved " + ref;
  }
}
