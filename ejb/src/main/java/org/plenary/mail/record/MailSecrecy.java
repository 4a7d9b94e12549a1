package org.plenary.mail.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.directory.merge.MergeService;
import org.plenary.shared.AsSystem;
import org.plenary.shared.NotFoundException;

/** Which mails went to protected people (rule 7), and what is a link that opens something. */
@Dependent
class MailSecrecy {
  private static final Pattern TOKEN = Pattern.compile("token=[A-Za-z0-9_-]+");

  @Inject private DirectoryService directory;
  @Inject private MergeService merges;
  @Inject private AsSystem system;

  /** Those of these mails that went to a protected person, or to an address of one. */
  Set<UUID> hidden(Collection<MailRow> mails) {
    Set<String> addresses =
        protectedAmong(
            mails.stream().map(mail -> mail.recipient().toLowerCase(Locale.ROOT)).toList());
    Set<UUID> refs =
        mails.stream().map(MailRow::personRef).filter(Objects::nonNull).collect(Collectors.toSet());
    Map<UUID, PersonLine> people = refs.isEmpty() ? Map.of() : directory.people(refs);
    return mails.stream()
        .filter(
            mail ->
                addresses.contains(mail.recipient().toLowerCase(Locale.ROOT))
                    || mail.personRef() != null
                        && people.containsKey(mail.personRef())
                        && people.get(mail.personRef()).protectedPerson())
        .map(MailRow::ref)
        .collect(Collectors.toSet());
  }

  /** Whether an address is that of a protected person; not for the reader to know. */
  Set<String> protectedAmong(List<String> addresses) {
    Set<String> found = new HashSet<>();
    if (!addresses.isEmpty()) {
      system.run(() -> found.addAll(directory.protectedAmong(addresses)));
    }
    return found;
  }

  /**
   * Whose mail it is.
   *
   * @throws NotFoundException if the directory knows nobody with it any more
   */
  UUID person(MailRow mail) {
    if (mail.personRef() != null) {
      return merges.survivorOf(mail.personRef()).orElse(mail.personRef());
    }
    String address = mail.recipient().toLowerCase(Locale.ROOT);
    Set<UUID> found = new HashSet<>();
    system.run(() -> found.addAll(directory.refsByEmail(List.of(address)).values()));
    return found.stream().findFirst().orElseThrow(NotFoundException::new);
  }

  /** With links masked that somebody else may follow. */
  static MailDetail masked(MailDetail mail) {
    return new MailDetail(
        mail.row(),
        mail.messageId(),
        mail.purpose(),
        masked(mail.text()),
        masked(mail.html()),
        mail.calendar(),
        mail.files(),
        mail.answer(),
        mail.attempts(),
        mail.dueAt(),
        mail.notedAt(),
        mail.contentDeletedAt());
  }

  private static String masked(String text) {
    return text == null ? null : TOKEN.matcher(text).replaceAll("token=…");
  }
}
