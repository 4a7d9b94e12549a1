package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** Whose mailings are whose: one's own, and for administrators all to look at. */
@Dependent
class Mailings {
  @Inject private MailingRepository repository;
  @Inject private Caller caller;

  /** One to look at. */
  Mailing read(UUID ref) {
    Mailing mailing = repository.mailing(ref);
    if (!isOwn(mailing) && !caller.has(Roles.ADMIN)) {
      throw new NotFoundException();
    }
    return mailing;
  }

  /** One to change, for this transaction alone. */
  Mailing lock(UUID ref) {
    Mailing mailing = repository.lock(ref);
    if (!isOwn(mailing)) {
      throw new NotFoundException();
    }
    return mailing;
  }

  boolean isOwn(Mailing mailing) {
    return mailing.madeBy().equals(caller.login());
  }

  /** Whose are listed; null for all. */
  String listed() {
    return caller.has(Roles.ADMIN) ? null : caller.login();
  }
}
