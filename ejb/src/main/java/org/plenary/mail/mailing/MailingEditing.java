package org.plenary.mail.mailing;

import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.directory.ProtectedNames;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileSource;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;

/** Writing one's own mailings, until they are let go. */
@Stateless
@RolesAllowed({OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY})
public class MailingEditing {
  static final String TYPE = "Mailing";
  private static final int MOST_FILES = 10;

  @Inject private Mailings mailings;
  @Inject private MailingRepository repository;
  @Inject private DraftTable drafts;
  @Inject private Audiences audiences;
  @Inject private Instance<MailingEvents> events;
  @Inject private ProtectedNames names;
  @Inject private FileRepository files;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Adds or changes a mailing. Drafts stay where they still fit, and say what is said now; if it
   * goes to others or is in other languages they are made anew.
   *
   * @return its ref
   * @throws FieldException on the field that cannot be so: {@code audience}, {@code en-subject},
   *     {@code en-body} and so on
   * @throws org.plenary.shared.StaleException if somebody changed it since
   * @throws DomainException if it was let go
   */
  public UUID save(@NotNull @Valid EditMailing typed) {
    EditMailing command = typed.hiding(names.hiding());
    String audience = audience(command);
    check(command.subject(), command.body(), audiences.of(command.audienceKind()));
    if (command.eventRef() != null
        && events.stream().noneMatch(one -> one.find(command.eventRef()).isPresent())) {
      throw new FieldException("event", "mailing.event.unknown");
    }
    Mailing mailing;
    if (command.ref() == null) {
      mailing = repository.add(new Mailing(command, audience, caller.login(), clock.instant()));
    } else {
      mailing = mailings.lock(command.ref());
      mailing.expectVersion(command.version());
      if (mailing.write(command, audience)) {
        drafts.clear(mailing.ref());
      }
    }
    repository.flush();
    return mailing.ref();
  }

  private String audience(EditMailing command) {
    return audiences.of(command.audienceKind()).keys(command.eventRef()).stream()
        .filter(one -> one.key().equals(command.audienceKey()))
        .map(AudienceKey::name)
        .findFirst()
        .orElseThrow(() -> new FieldException("audience", "mailing.audience.unknown"));
  }

  private static void check(LocalizedText subject, LocalizedText body, Audience audience) {
    if (subject.isEmpty() && body.isEmpty()) {
      throw new FieldException("en-subject", "shared.required");
    }
    for (Language language : Language.values()) {
      String line = subject.exactly(language);
      String text = body.exactly(language);
      if (line == null && text == null) {
        continue;
      }
      DraftWriting.check(language.code() + "-", line, text, audience);
    }
  }

  /** Removes a mailing that was not let go, with its drafts and files. */
  public void remove(@NotNull UUID ref, long version) {
    Mailing mailing = mailings.lock(ref);
    mailing.expectVersion(version);
    mailing.expectOpen();
    drafts.clear(ref);
    List<UUID> kept = repository.files(ref);
    kept.forEach(file -> repository.removeFile(ref, file));
    repository.remove(mailing);
    repository.flush();
    kept.forEach(files::remove);
  }

  /**
   * Adds a file, which is in quarantine until it is checked.
   *
   * @throws DomainException if it is not accepted, or there are ten already
   */
  public FileRow putFile(@NotNull UUID ref, String name, @NotNull FileSource source) {
    mailings.lock(ref).expectOpen();
    List<UUID> present = repository.files(ref);
    if (present.size() >= MOST_FILES) {
      throw new DomainException("mailing.files.many", MOST_FILES);
    }
    FileRow file = files.put(name, source);
    Map<UUID, FileRow> rows = present.isEmpty() ? Map.of() : files.rows(present);
    for (FileRow same : rows.values()) {
      if (same.sha256().equals(file.sha256()) && same.name().equals(file.name())) {
        files.remove(file.ref());
        return same;
      }
    }
    repository.addFile(ref, file.ref());
    audit.record(TYPE, ref, "UPDATE", "file", null, file.name());
    return file;
  }

  /** Removes a file. */
  public void removeFile(@NotNull UUID ref, @NotNull UUID file) {
    mailings.lock(ref).expectOpen();
    if (!repository.removeFile(ref, file)) {
      throw new NotFoundException();
    }
    String name = files.rows(List.of(file)).get(file).name();
    files.remove(file);
    audit.record(TYPE, ref, "UPDATE", "file", name, null);
  }
}
