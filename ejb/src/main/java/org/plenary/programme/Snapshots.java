package org.plenary.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;
import org.plenary.event.EventDetail;
import org.plenary.programme.file.FilesOfSessions;
import org.plenary.programme.file.SessionFileRow;
import org.plenary.shared.LocalizedText;

/**
 * Makes the data of the next revision from the working copy. People of the directory stand there
 * with the name that everyone may read.
 */
@Dependent
class Snapshots {
  private final DirectoryService directory;
  private final FilesOfSessions files;

  @Inject
  Snapshots(DirectoryService directory, FilesOfSessions files) {
    this.directory = directory;
    this.files = files;
  }

  /**
   * The next revision.
   *
   * @param before the current one, or null
   */
  PublishedProgramme next(
      EventDetail event, List<SessionRow> rows, PublishedProgramme before, Instant at) {
    List<PublishedSession> old = before == null ? List.of() : before.sessions();
    List<PublishedSession> sessions = sessions(event.ref(), rows, old);
    int changes = before == null ? 0 : ProgrammeChanges.between(old, sessions).size();
    return new PublishedProgramme(
        event.code(),
        event.title(),
        event.theme(),
        event.start(),
        event.end(),
        event.row().city(),
        event.row().venue(),
        event.zoneOrUtc(),
        event.languages(),
        before == null ? 1 : before.revision() + 1,
        at,
        changes,
        sessions,
        withdrawn(before, sessions),
        null);
  }

  private List<PublishedSession> withFiles(UUID event, List<PublishedSession> sessions) {
    Map<UUID, List<SessionFileRow>> clean = files.clean(event);
    return sessions.stream()
        .map(session -> session.with(published(clean.getOrDefault(session.ref(), List.of()))))
        .toList();
  }

  private static List<PublishedSession.File> published(List<SessionFileRow> rows) {
    return rows.stream()
        .map(
            row ->
                new PublishedSession.File(
                    row.ref(),
                    row.title(),
                    row.language(),
                    row.file().type().name(),
                    row.file().size()))
        .toList();
  }

  /**
   * The sessions that are shown, without their files, with what they were in the revision before.
   */
  List<PublishedSession> sessions(
      UUID event, List<SessionRow> rows, List<PublishedSession> before) {
    Map<UUID, PublishedSession> old =
        before.stream().collect(Collectors.toMap(PublishedSession::ref, Function.identity()));
    List<SessionRow> shown =
        rows.stream().filter(row -> row.status() != SessionStatus.REMOVED).toList();
    Set<UUID> people =
        shown.stream()
            .flatMap(row -> row.facts().appearances().stream())
            .map(AppearanceLine::person)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, PersonLine> names = people.isEmpty() ? Map.of() : directory.people(people);
    return withFiles(
        event, shown.stream().map(row -> session(row, old.get(row.ref()), names)).toList());
  }

  private static PublishedSession session(
      SessionRow row, PublishedSession before, Map<UUID, PersonLine> names) {
    SessionFacts facts = row.facts();
    PublishedSession now =
        new PublishedSession(
            row.ref(),
            facts.day(),
            facts.start(),
            facts.minutes(),
            row.room() == null ? LocalizedText.empty() : row.room().name(),
            facts.kind(),
            facts.title(),
            facts.description(),
            facts.interpretation(),
            facts.sideEvent(),
            row.status() == SessionStatus.CANCELLED,
            null,
            facts.appearances().stream()
                .filter(line -> line.confirmation() != Confirmation.DECLINED)
                .filter(line -> line.person() == null || names.containsKey(line.person()))
                .map(line -> speaker(line, names))
                .toList(),
            facts.marks(),
            List.of());
    boolean moved = before != null && !before.begins().equals(now.begins());
    return moved ? now.movedFrom(before.begins()) : now;
  }

  private static PublishedSession.Speaker speaker(
      AppearanceLine line, Map<UUID, PersonLine> names) {
    String name = line.person() == null ? line.name() : names.get(line.person()).displayName();
    return new PublishedSession.Speaker(
        line.person(), name, line.role(), line.title(), line.organization());
  }

  private static List<PublishedSession> withdrawn(
      PublishedProgramme before, List<PublishedSession> sessions) {
    if (before == null) {
      return List.of();
    }
    Set<UUID> here = sessions.stream().map(PublishedSession::ref).collect(Collectors.toSet());
    List<PublishedSession> gone = new ArrayList<>(before.withdrawn());
    gone.addAll(before.sessions());
    gone.removeIf(session -> here.contains(session.ref()));
    return gone;
  }
}
