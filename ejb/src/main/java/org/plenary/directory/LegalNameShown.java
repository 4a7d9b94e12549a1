package org.plenary.directory;

/**
 * What a look at a protected person shows, once it has been recorded.
 *
 * @param name the legal name
 * @param nativeName the same in its own script, or ""
 * @param email or null
 * @param phone or null
 */
public record LegalNameShown(String name, String nativeName, String email, String phone) {
  /** Never a name. */
  @Override
  public String toString() {
    return "LegalNameShown";
  }
}
