package org.plenary.mail.template;

import java.util.Optional;
import java.util.UUID;

/** What the templates of an event ask of the events; told by a bean of theirs. */
public interface MailEvents {
  /** The event of a ref, if the caller may write mail about it. */
  Optional<MailEvent> find(UUID ref);
}
