package org.plenary.mail.mailing;

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
 * Takes the names of those who are protected or removed out of mailings, and whoever is removed out
 * of drafts, links and mails that have not left, in the same transaction (rule 7).
 */
@Dependent
class ForgottenDrafts {
  @Inject private MailingRepository repository;
  @Inject private DraftTable drafts;
  @Inject private StopLinks links;
  @Inject private MailingWishes wishes;
  @Inject private AuditErasure erasure;

  void hide(@Observes PersonProtected who) {
    hide(who.name());
  }

  void forget(@Observes PersonRemoved who) {
    drafts.forget(who.ref());
    links.forget(who.ref());
    wishes.forget(who.ref());
    hide(who.name());
  }

  private void hide(LegalName name) {
    FullName whole = name.whole();
    repository.every().forEach(mailing -> mailing.hide(whole::hideIn));
    drafts.hide(whole::hideIn);
    repository.flush();
    erasure.hide(List.of(MailingEditing.TYPE), name);
  }
}
