package org.plenary.directory.correspondence;

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
 * Takes the names of those who are protected or removed out of what was typed into entries, and out
 * of their history, in the same transaction (rule 7).
 */
@Dependent
class HiddenNames {
  private static final int AT_ONCE = 500;

  @Inject private CorrespondenceRepository repository;
  @Inject private AuditErasure erasure;

  void hide(@Observes PersonProtected who) {
    hide(who.name());
  }

  void hide(@Observes PersonRemoved who) {
    hide(who.name());
  }

  private void hide(LegalName name) {
    FullName whole = name.whole();
    long last = 0;
    for (List<Correspondence> some = repository.after(last, AT_ONCE);
        !some.isEmpty();
        some = repository.after(last, AT_ONCE)) {
      some.forEach(entry -> entry.hide(whole::hideIn));
      last = some.getLast().id();
    }
    repository.flush();
    erasure.hide(List.of("Correspondence"), name);
  }
}
