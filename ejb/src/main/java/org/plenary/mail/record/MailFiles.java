package org.plenary.mail.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;

/** Names the files that went with mails. */
@Dependent
class MailFiles {
  @Inject private FileRepository files;

  /** The same mail with the names of these files; those that are gone are left out. */
  MailDetail with(MailDetail mail, List<UUID> refs) {
    if (refs.isEmpty()) {
      return mail;
    }
    Map<UUID, FileRow> rows = files.rows(refs);
    List<String> names =
        refs.stream().map(rows::get).filter(Objects::nonNull).map(FileRow::name).toList();
    return new MailDetail(
        mail.row(),
        mail.messageId(),
        mail.purpose(),
        mail.text(),
        mail.html(),
        mail.calendar(),
        names,
        mail.answer(),
        mail.attempts(),
        mail.dueAt(),
        mail.notedAt(),
        mail.contentDeletedAt());
  }
}
