package org.plenary.registration;

import java.util.UUID;
import org.plenary.shared.SearchKey;

/**
 * Whom a participant stands for, as it was when they registered.
 *
 * @param entityRef null for {@link Represents#NOBODY}
 * @param code code of the State or organization, null for nobody
 * @param name English name for sorting
 */
record Representation(UUID entityRef, String code, String name, Represents represents) {
  static final Representation NONE = new Representation(null, null, "", Represents.NOBODY);

  String sortKey() {
    String key = SearchKey.of(name);
    return key.length() > 200 ? key.substring(0, 200) : key;
  }
}
