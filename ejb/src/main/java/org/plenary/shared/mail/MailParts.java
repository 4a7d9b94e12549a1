package org.plenary.shared.mail;

import java.util.List;
import java.util.UUID;

/**
 * What goes with the text of a mail.
 *
 * @param calendar an iCalendar object with its METHOD, or null
 * @param files refs of files of the file store; whoever writes the mail has asked for the right to
 *     hand them out. The mail waits until they are clean, and fails if one is refused or gone
 */
public record MailParts(String calendar, List<UUID> files) {
  static final MailParts NONE = new MailParts(null, List.of());

  public MailParts {
    files = List.copyOf(files);
  }
}
