package org.plenary.mail.record;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plenary.directory.PersonService;
import org.plenary.directory.merge.MergeService;
import org.plenary.mail.record.MailTable.Condition;
import org.plenary.mail.record.MailTable.Numbered;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PlainText;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;

/**
 * The mails that were written, with their content as it was sent. Administrators see all, officers
 * those to people of the directory, organizers those about events. Of mail to protected people
 * neither the address nor the content is told, but to those who may look, for a reason that is
 * recorded (rule 7). Whether a mail was opened is not tracked.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OFFICER, Roles.ORGANIZER})
public class MailRecord {
  private static final int MOST_EXPORTED = 5_000;
  private static final int CHUNK = 200;

  @Inject private MailTable mails;
  @Inject private MailSecrecy secrecy;
  @Inject private MailFiles files;
  @Inject private MergeService merges;
  @Inject private PersonService people;
  @Inject private Settings settings;
  @Resource private SessionContext session;

  private Condition visible() {
    Condition condition = new Condition();
    return session.isCallerInRole(Roles.ADMIN)
        ? condition
        : condition.visible(
            session.isCallerInRole(Roles.OFFICER), session.isCallerInRole(Roles.ORGANIZER));
  }

  private Condition condition(MailFilter filter) {
    Set<UUID> meant = filter.person() == null ? Set.of() : merges.everyRefOf(filter.person());
    return visible().of(filter, meant);
  }

  /** Mails, latest first; six queries at most. Counts up to 100,000. */
  public Page<MailRow> list(@NotNull @Valid MailFilter filter, @NotNull PageRequest page) {
    if (asksForSecrets(filter)) {
      return new Page<>(List.of(), 0, page);
    }
    Condition condition = condition(filter);
    List<MailRow> rows = mails.page(condition, page);
    Set<UUID> hidden = secrecy.hidden(rows);
    return new Page<>(
        rows.stream().map(row -> hidden.contains(row.ref()) ? row.hidden() : row).toList(),
        mails.count(condition),
        page);
  }

  /** Nobody finds a protected person by their address. */
  private boolean asksForSecrets(MailFilter filter) {
    return filter.address() != null
        && !filter.address().isBlank()
        && !secrecy
            .protectedAmong(List.of(filter.address().strip().toLowerCase(Locale.ROOT)))
            .isEmpty();
  }

  /**
   * A mail with its content.
   *
   * @throws NotFoundException if there is none, or not for this caller
   */
  public MailDetail mail(@NotNull UUID ref) {
    MailDetail mail = stored(ref);
    return secrecy.hidden(List.of(mail.row())).isEmpty() ? shown(mail) : mail.hidden();
  }

  /**
   * A mail to a protected person, with address and content; the look is recorded with its reason,
   * as one at the person.
   *
   * @param reason why, at most 500 characters
   * @throws NotFoundException if there is none, or not for this caller
   */
  @RolesAllowed(Roles.PROTECTED_READER)
  public MailDetail look(@NotNull UUID ref, @NotBlank @PlainText(max = 500) String reason) {
    MailDetail mail = stored(ref);
    people.look(secrecy.person(mail.row()), reason);
    return shown(mail);
  }

  private MailDetail stored(UUID ref) {
    return mails.details(visible().of(ref), 1).stream()
        .findFirst()
        .map(Numbered::mail)
        .orElseThrow(NotFoundException::new);
  }

  /** In the demonstration no mail arrives: an administrator follows its links from here. */
  private MailDetail shown(MailDetail mail) {
    MailDetail whole = files.with(mail, mails.files(mail.row().ref()));
    return settings.demo() && session.isCallerInRole(Roles.ADMIN)
        ? whole
        : MailSecrecy.masked(whole);
  }

  /**
   * The mails of a list with their content, some hundred at a time: the first 5,000.
   *
   * @param each is given the mails
   */
  public void export(@NotNull @Valid MailFilter filter, Consumer<List<MailDetail>> each) {
    if (asksForSecrets(filter)) {
      return;
    }
    long before = Long.MAX_VALUE;
    for (int given = 0; given < MOST_EXPORTED; given += CHUNK) {
      List<Numbered> found = mails.details(condition(filter).before(before), CHUNK);
      List<MailDetail> chunk = found.stream().map(Numbered::mail).toList();
      Set<UUID> hidden =
          secrecy.hidden(chunk.stream().map(MailDetail::row).collect(Collectors.toSet()));
      each.accept(
          chunk.stream()
              .map(
                  mail ->
                      hidden.contains(mail.row().ref())
                          ? mail.hidden()
                          : MailSecrecy.masked(files.with(mail, mails.files(mail.row().ref()))))
              .toList());
      if (found.size() < CHUNK) {
        return;
      }
      before = found.getLast().id();
    }
  }

  /** The source of a mail as mail programs open it; the files that went with it are named only. */
  public byte[] source(@NotNull MailDetail mail) {
    return MailSource.of(mail);
  }
}
