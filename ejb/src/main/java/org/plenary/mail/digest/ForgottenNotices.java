package org.plenary.mail.digest;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.plenary.directory.PersonProtected;
import org.plenary.directory.PersonRemoved;

/** Takes the legal names of protected people, and all of those removed, out of what waits. */
@Dependent
class ForgottenNotices {
  @Inject private NoticeTable table;

  void hide(@Observes PersonProtected who) {
    who.emails().forEach(address -> table.hide(address, who.name()::hideIn));
  }

  void forget(@Observes PersonRemoved who) {
    table.forget(who.ref());
  }
}
