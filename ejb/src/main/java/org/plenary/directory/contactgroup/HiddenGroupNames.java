package org.plenary.directory.contactgroup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.audit.AuditErasure;
import org.plenary.directory.PersonProtected;
import org.plenary.directory.PersonRemoved;
import org.plenary.shared.FullName;
import org.plenary.shared.LegalName;

/**
 * Takes the names of those who are protected or removed out of groups, and whoever is removed out
 * of their members, in the same transaction (rule 7).
 */
@Dependent
class HiddenGroupNames {
  @Inject private ContactGroupRepository repository;
  @Inject private AuditErasure erasure;

  void hide(@Observes PersonProtected who) {
    hide(who.name());
  }

  void hide(@Observes PersonRemoved who) {
    repository.everywhere(who.ref()).forEach(repository::remove);
    hide(who.name());
  }

  private void hide(LegalName name) {
    FullName whole = name.whole();
    repository.every().forEach(group -> group.hide(whole::hideIn));
    repository.flush();
    erasure.hide(List.of("ContactGroup"), name);
  }
}
