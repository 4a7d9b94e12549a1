package org.plenary.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.shared.Caller;
import org.plenary.shared.Roles;

/** What the caller sees of publications. */
@Dependent
class PublicationReaders {
  private static final List<String> ALL =
      List.of(Roles.OFFICER, Roles.CO_ORDINATORS_DESK, Roles.ADMIN);

  @Inject private Caller caller;

  /** Whether the caller also sees publications that are not on the public page. */
  boolean seeUnlisted() {
    return ALL.stream().anyMatch(caller::has);
  }
}
