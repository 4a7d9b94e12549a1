package org.plenary.directory.partnership;

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
 * Takes the names of those who are protected or removed out of what was typed of agreements and
 * contributions, and out of their history, in the same transaction (rule 7). Who is removed is
 * recorded as seconded no more.
 */
@Dependent
class HiddenPartnershipNames {
  @Inject private PartnershipRepository repository;
  @Inject private AuditErasure erasure;

  void hide(@Observes PersonProtected who) {
    hide(who.name());
  }

  void hide(@Observes PersonRemoved who) {
    repository.seconding(who.ref()).forEach(Contribution::forgetPerson);
    hide(who.name());
  }

  private void hide(LegalName name) {
    FullName whole = name.whole();
    repository.every(Agreement.class).forEach(one -> one.hide(whole::hideIn));
    repository.every(Contribution.class).forEach(one -> one.hide(whole::hideIn));
    repository.flush();
    erasure.hide(List.of("Agreement", "Contribution"), name);
  }
}
