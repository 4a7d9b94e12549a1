package org.plenary.directory.correspondence;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.AuditTrail;
import org.plenary.directory.ProtectedNames;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileSource;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PlainText;

/** Keeping correspondence and the register of outgoing letters. */
@Stateless
@RolesAllowed(OFFICER)
public class CorrespondenceEditing {
  private static final String TYPE = "Correspondence";
  private static final int MOST_FILES = 20;

  @Inject private CorrespondenceRepository repository;
  @Inject private Parties parties;
  @Inject private ProtectedNames names;
  @Inject private FileRepository files;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Adds or changes an entry.
   *
   * @return its ref
   * @throws FieldException on the field that cannot be so
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public UUID save(@NotNull @Valid EditCorrespondence typed) {
    EditCorrespondence command = typed.with(names.hiding());
    LocalDate today = LocalDate.now(clock);
    Correspondence entry;
    if (command.ref() == null) {
      known(command);
      entry = repository.add(new Correspondence(command, today));
      audit.record(TYPE, entry.ref(), "UPDATE", "parties", null, joined(command.parties()));
    } else {
      entry = repository.lock(command.ref());
      entry.expectVersion(command.version());
      if (!entry.parties().containsAll(command.parties())) {
        known(command);
      }
      entry.edit(command, today);
    }
    Correspondence before = entry.answerTo();
    entry.answer(command.answerTo() == null ? null : answered(command.answerTo()));
    repository.flush();
    settle(before);
    settle(entry.answerTo());
    settle(entry);
    repository.flush();
    return entry.ref();
  }

  /** As the journal keeps refs: a new entry's own step does not tell them. */
  private static String joined(List<UUID> refs) {
    return refs.stream().map(UUID::toString).collect(Collectors.joining(", "));
  }

  private Correspondence answered(UUID ref) {
    try {
      return repository.lock(ref);
    } catch (NotFoundException e) {
      throw new FieldException("answerTo", "correspondence.answer.unknown");
    }
  }

  private void known(EditCorrespondence command) {
    boolean all =
        parties.of(command.parties()).stream()
            .allMatch(one -> one.person() != null || one.entity() != null);
    if (!all) {
      throw new FieldException("parties", "correspondence.parties.unknown");
    }
  }

  /** Whether it is answered follows from the answers that there are (rule 11). */
  private void settle(Correspondence entry) {
    if (entry != null) {
      entry.answered(repository.isAnswered(entry));
    }
  }

  /**
   * Gives an outgoing letter or note verbale its number and the present day; it has left then. Two
   * at once get two numbers, and none is left out: the counter is raised in this transaction.
   *
   * @return the number, such as NV 2026/0001
   * @throws DomainException if it has one already, or gets none
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public String register(@NotNull UUID ref, long version) {
    Correspondence entry = repository.lock(ref);
    entry.refuseRegistering();
    entry.expectVersion(version);
    LocalDate today = LocalDate.now(clock);
    int number = repository.nextNumber(entry.row(null, today).kind().series(), today.getYear());
    entry.register(today, number);
    repository.flush();
    settle(entry.answerTo());
    repository.flush();
    return entry.number();
  }

  /**
   * Declares a number void; it stays in the register with the reason.
   *
   * @throws DomainException if there is none, or it is void already
   */
  public void voidNumber(
      @NotNull UUID ref, long version, @NotBlank @PlainText(max = 500) String reason) {
    Correspondence entry = expected(ref, version);
    entry.voidNumber(names.hiding().apply(reason));
    repository.flush();
    settle(entry.answerTo());
    repository.flush();
  }

  /**
   * Closes an entry without an answer.
   *
   * @throws DomainException if no answer was awaited
   */
  public void close(
      @NotNull UUID ref, long version, @NotBlank @PlainText(max = 500) String reason) {
    expected(ref, version).close(names.hiding().apply(reason));
    repository.flush();
  }

  /**
   * An answer is awaited again of an entry that was closed.
   *
   * @throws DomainException if it was not
   */
  public void reopen(@NotNull UUID ref, long version) {
    expected(ref, version).reopen();
    repository.flush();
  }

  private Correspondence expected(UUID ref, long version) {
    Correspondence entry = repository.lock(ref);
    entry.expectVersion(version);
    return entry;
  }

  /**
   * Removes an entry that was made by mistake, with its files; the journal keeps the reason.
   *
   * @throws DomainException for a registered letter, and for what others answer
   */
  public void remove(
      @NotNull UUID ref, long version, @NotBlank @PlainText(max = 500) String reason) {
    Correspondence entry = expected(ref, version);
    if (entry.isRegistered()) {
      throw new DomainException("correspondence.remove.registered", entry.number());
    }
    if (!repository.answersTo(entry).isEmpty()) {
      throw new DomainException("correspondence.remove.answered");
    }
    for (CorrespondenceFile file : repository.files(ref)) {
      repository.remove(file);
      repository.flush();
      files.remove(file.fileRef());
    }
    Correspondence before = entry.answerTo();
    audit.record(TYPE, ref, "UPDATE", "reason", null, names.hiding().apply(reason.strip()));
    repository.remove(entry);
    repository.flush();
    settle(before);
    repository.flush();
  }

  /**
   * Adds a file, which is in quarantine until it is checked; of the same file once more nothing
   * comes.
   *
   * @throws DomainException if the file is not accepted, or there are twenty already
   * @throws NotFoundException if there is no such entry
   */
  public CorrespondenceFileRow putFile(@NotNull UUID ref, String name, @NotNull FileSource source) {
    repository.lock(ref);
    FileRow file = files.put(name, source);
    for (CorrespondenceFileRow present : repository.fileRows(ref)) {
      if (present.file().sha256().equals(file.sha256())
          && present.file().name().equals(file.name())) {
        files.remove(file.ref());
        return present;
      }
    }
    if (repository.files(ref).size() >= MOST_FILES) {
      throw new DomainException("correspondence.files.many", MOST_FILES);
    }
    CorrespondenceFile kept = repository.add(new CorrespondenceFile(ref, file.ref()));
    audit.record(TYPE, ref, "UPDATE", "file", null, file.name());
    repository.flush();
    return new CorrespondenceFileRow(kept.ref(), file);
  }

  /**
   * Removes a file.
   *
   * @param ref of the entry
   * @param file as in its address
   * @throws NotFoundException if the entry has no such file
   */
  public void removeFile(@NotNull UUID ref, @NotNull UUID file) {
    repository.lock(ref);
    CorrespondenceFile kept =
        repository
            .file(file)
            .filter(one -> one.correspondenceRef().equals(ref))
            .orElseThrow(NotFoundException::new);
    String name = files.rows(List.of(kept.fileRef())).get(kept.fileRef()).name();
    repository.remove(kept);
    repository.flush();
    files.remove(kept.fileRef());
    audit.record(TYPE, ref, "UPDATE", "file", name, null);
    repository.flush();
  }
}
