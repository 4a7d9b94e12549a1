package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.audit.AuditErasure;
import org.plenary.directory.PersonProtected;
import org.plenary.directory.PersonRemoved;

/**
 * Links of somebody who is protected or removed end in the same transaction; what they corrected is
 * forgotten, since names and addresses stand in it (rule 7).
 */
@Dependent
class ForgottenEntries {
  @Inject private EntryLinks links;
  @Inject private EntryMail mail;
  @Inject private Corrections corrections;
  @Inject private Confirmations confirmations;
  @Inject private AuditErasure erasure;

  void forget(@Observes PersonProtected who) {
    forget(who.ref());
  }

  void forget(@Observes PersonRemoved who) {
    forget(who.ref());
    confirmations.forget(who.ref());
  }

  private void forget(UUID person) {
    for (EntryLink link : links.of("personRef", person)) {
      mail.takeBack(link.ref());
      links.remove(link);
    }
    List<EntryCorrection> all = corrections.of(person);
    all.forEach(corrections::remove);
    corrections.flush();
    erasure.erase(all.stream().map(EntryCorrection::ref).toList());
  }
}
