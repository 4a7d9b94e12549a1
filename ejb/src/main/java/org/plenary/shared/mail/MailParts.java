package org.plenary.shared.mail;

import java.util.List;
import java.util.UUID;

/**
 * What goes with the text of a mail.
 *
 * @param calendar an iCalendar object with its METHOD, or null
 * @param files refs of files of the file store
 */
public record MailParts(String calendar, List<UUID> files) {
  static final MailParts NONE = new MailParts(null, List.of());

  public MailParts {
    files = List.copyOf(files);
  }
}
