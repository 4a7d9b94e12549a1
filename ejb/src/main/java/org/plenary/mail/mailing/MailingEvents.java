package org.plenary.mail.mailing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What mailings need of events; the feature event has it as a dependent bean. */
public interface MailingEvents {
  /** An event, if the caller may see it. */
  Optional<MailingEvent> find(UUID ref);

  /** Those that a mailing may be about, the latest first. */
  List<MailingEvent> recent();
}
