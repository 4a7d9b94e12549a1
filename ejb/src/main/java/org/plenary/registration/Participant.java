package org.plenary.registration;

import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.LegalName;
import org.plenary.shared.NameRights;
import org.plenary.shared.SearchKey;

/**
 * Who registers: a person of the directory, or a name and an address as entered.
 *
 * @param personRef null where the name was entered
 * @param name null where the person is in the directory
 * @param mail may be null where the person is in the directory
 * @param publicSortName the name for sorting as everybody may see it: of a protected person the
 *     public one
 */
record Participant(
    UUID personRef, LegalName name, String mail, Language language, String publicSortName) {
  private static final int MAX_KEY = 200;

  static Participant entered(LegalName name, String mail, Language language) {
    return new Participant(null, name, mail, language, name.renderSorted(NameRights.PUBLIC_NAMES));
  }

  static Participant known(UUID personRef, String publicSortName, Language language) {
    return new Participant(personRef, null, null, language, publicSortName);
  }

  String sortKey() {
    String key = SearchKey.of(publicSortName);
    return key.length() > MAX_KEY ? key.substring(0, MAX_KEY) : key;
  }
}
