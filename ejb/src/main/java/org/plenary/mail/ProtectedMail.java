package org.plenary.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.plenary.directory.PersonProtected;
import org.plenary.shared.mail.Outbox;

/** Takes the legal name of a person who is protected now out of mail that was written to them. */
@Dependent
class ProtectedMail {
  @Inject private Outbox outbox;

  void hide(@Observes PersonProtected who) {
    who.emails().forEach(address -> outbox.hide(address, who.name()));
  }
}
