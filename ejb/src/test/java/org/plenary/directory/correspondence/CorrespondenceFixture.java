package org.plenary.directory.correspondence;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.shared.PageRequest;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Entries for tests, with people of their own. */
abstract class CorrespondenceFixture extends ContainerTest {
  static final PageRequest FIRST = new PageRequest(0, 50);

  @Inject CorrespondenceService correspondence;
  @Inject CorrespondenceEditing editing;
  @Inject DirectoryService directory;
  @Inject As.Officer officer;

  @Resource(lookup = "jdbc/plenary")
  DataSource dataSource;

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** A word that stands nowhere else. */
  static String word() {
    StringBuilder word = new StringBuilder("w");
    UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .forEach(c -> word.append((char) ('a' + Character.digit(c, 16))));
    return word.substring(0, 12);
  }

  UUID person(String given, String family) {
    AddPerson somebody =
        new AddPerson(null, null, given, family, null, null, List.of(), List.of(), null, "TEST");
    return officer.call(() -> directory.addPerson(somebody));
  }

  UUID austria() {
    return directory.entityByCode("AT").orElseThrow().ref();
  }

  /** An outgoing letter of today, nothing awaited. */
  EditCorrespondence letter(String subject, UUID... with) {
    return of(CorrespondenceKind.LETTER, Direction.OUTGOING, today(), subject, with);
  }

  static EditCorrespondence of(
      CorrespondenceKind kind, Direction direction, LocalDate day, String subject, UUID... with) {
    return new EditCorrespondence(
        null, 0, kind, direction, day, subject, null, null, List.of(with), null, false, null, null);
  }

  /** The same, with an answer due. */
  static EditCorrespondence due(EditCorrespondence c, LocalDate day, String by) {
    return new EditCorrespondence(
        c.ref(),
        c.version(),
        c.kind(),
        c.direction(),
        c.day(),
        c.subject(),
        c.summary(),
        c.reference(),
        c.parties(),
        c.answerTo(),
        true,
        day,
        by);
  }

  /** The same, as the answer to another. */
  static EditCorrespondence answering(EditCorrespondence c, UUID other) {
    return new EditCorrespondence(
        c.ref(),
        c.version(),
        c.kind(),
        c.direction(),
        c.day(),
        c.subject(),
        c.summary(),
        c.reference(),
        c.parties(),
        other,
        c.awaited(),
        c.dueOn(),
        c.dueBy());
  }

  /** The same entry as it is stored, with another subject. */
  static EditCorrespondence edit(CorrespondenceDetail read, String subject) {
    CorrespondenceRow row = read.row();
    return new EditCorrespondence(
        row.ref(),
        read.version(),
        row.kind(),
        row.direction(),
        row.day(),
        subject,
        read.summary(),
        row.reference(),
        row.parties().stream().map(Party::ref).toList(),
        read.answerTo() == null ? null : read.answerTo().ref(),
        row.state() == CorrespondenceState.OPEN,
        row.dueOn(),
        row.dueBy());
  }

  UUID save(EditCorrespondence command) {
    return officer.call(() -> editing.save(command));
  }

  CorrespondenceDetail read(UUID ref) {
    return officer.call(() -> correspondence.detail(ref));
  }

  CorrespondenceState state(UUID ref) {
    return read(ref).row().state();
  }

  List<CorrespondenceRow> list(CorrespondenceFilter filter) {
    return officer.call(() -> correspondence.list(filter, FIRST)).rows();
  }

  String register(UUID ref) {
    long version = read(ref).version();
    return officer.call(() -> editing.register(ref, version));
  }
}
