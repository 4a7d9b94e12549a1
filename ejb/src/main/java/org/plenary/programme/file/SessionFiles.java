package org.plenary.programme.file;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileSource;
import org.plenary.event.EventService;
import org.plenary.programme.ProgrammeService;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.programme.SessionRow;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** The files of sessions: in quarantine until they are checked, public once a revision has them. */
@Stateless
@RolesAllowed(Roles.ORGANIZER)
public class SessionFiles {
  /** A session has at most so many. */
  public static final int MOST_FILES = 20;

  /** Characters of a title. */
  public static final int LONGEST_TITLE = 200;

  @Inject private SessionFileRepository repository;
  @Inject private FileRepository files;
  @Inject private ProgrammeService programmes;
  @Inject private ReadableProgrammes published;
  @Inject private EventService events;
  @Inject private Caller caller;

  /** The files of a session, checked or not, the first first. Two queries. */
  public List<SessionFileRow> of(@NotNull UUID session) {
    List<SessionFile> found = repository.ofSession(session);
    Map<UUID, FileRow> rows = files.rows(found.stream().map(SessionFile::fileRef).toList());
    return found.stream().map(file -> FilesOfSessions.row(file, rows.get(file.fileRef()))).toList();
  }

  /**
   * Adds a file, which is in quarantine until it is checked; of the same file once more nothing
   * comes.
   *
   * @param title as readers see it, {@link #LONGEST_TITLE} characters at most; empty for the name
   *     of the file
   * @param language of the document, or null
   * @throws DomainException if the file is not accepted, or there are {@link #MOST_FILES} already
   * @throws NotFoundException if the event has no such session
   */
  public SessionFileRow put(
      @NotNull UUID event,
      @NotNull UUID session,
      String title,
      Language language,
      String name,
      @NotNull FileSource source) {
    SessionRow row = programmes.workingCopy(event).session(session);
    if (row == null) {
      throw new NotFoundException();
    }
    FileRow file = files.put(name, source);
    List<SessionFileRow> present = of(row.ref());
    for (SessionFileRow one : present) {
      if (one.file().sha256().equals(file.sha256()) && one.file().name().equals(file.name())) {
        files.remove(file.ref());
        return one;
      }
    }
    if (present.size() >= MOST_FILES) {
      throw new DomainException("programme.files.many", MOST_FILES);
    }
    String shown = title == null || title.isBlank() ? file.name() : title.strip();
    if (shown.length() > LONGEST_TITLE) {
      throw new FieldException("title", "programme.files.longTitle", LONGEST_TITLE);
    }
    SessionFile kept = new SessionFile(event, session, file.ref(), shown, language);
    repository.add(kept);
    return FilesOfSessions.row(kept, file);
  }

  /**
   * Takes a file away: nobody gets it any more, at once.
   *
   * @throws NotFoundException if the session has no such file
   */
  public void remove(@NotNull UUID session, @NotNull UUID ref) {
    SessionFile file =
        repository
            .find(ref)
            .filter(one -> one.sessionRef().equals(session))
            .orElseThrow(NotFoundException::new);
    repository.remove(file);
    files.remove(file.fileRef());
  }

  /**
   * The file under an address.
   *
   * @return clean and named by the current revision, unless an organizer asks
   * @throws NotFoundException if there is none for this reader
   */
  @PermitAll
  public FileRow file(@NotNull UUID ref) {
    SessionFile file = repository.find(ref).orElseThrow(NotFoundException::new);
    FileRow row = files.rows(List.of(file.fileRef())).get(file.fileRef());
    if (!caller.has(Roles.ORGANIZER) && !(row.isClean() && isPublished(file))) {
      throw new NotFoundException();
    }
    return row;
  }

  /**
   * A piece of a clean file; the number of the first is 0.
   *
   * @throws NotFoundException if there is no such piece of that content
   */
  @PermitAll
  public byte[] piece(@NotNull UUID ref, @NotNull String sha256, int number) {
    FileRow file = file(ref);
    byte[] piece =
        file.isClean() && file.sha256().equals(sha256) ? files.piece(sha256, number) : null;
    if (piece == null) {
      throw new NotFoundException();
    }
    return piece;
  }

  private boolean isPublished(SessionFile file) {
    return published
        .current(events.byRef(file.eventRef()).code())
        .filter(programme -> programme.hasFile(file.ref()))
        .isPresent();
  }
}
