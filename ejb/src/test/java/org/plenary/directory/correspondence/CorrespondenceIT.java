package org.plenary.directory.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.correspondence.CorrespondenceFilter.Standing;
import org.plenary.document.file.FileState;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.QueryCount;

/** Correspondence: what awaits an answer, what answers what, who may see and change it. */
class CorrespondenceIT extends CorrespondenceFixture {
  @Inject private As.Desk desk;
  @Inject private As.Admin admin;

  @Test
  void aLetterIsAnsweredWhenItsAnswerHasLeftAndNotBefore() {
    UUID asked =
        save(
            due(
                of(CorrespondenceKind.LETTER, Direction.INCOMING, today(), "Asks", austria()),
                today().plusDays(3),
                "officer"));
    assertEquals(CorrespondenceState.OPEN, state(asked));
    UUID answer = save(answering(letter("Answers", austria()), asked));
    assertEquals(CorrespondenceState.OPEN, state(asked), "a draft answers nothing");
    register(answer);
    assertEquals(CorrespondenceState.ANSWERED, state(asked));
    assertEquals(answer, read(asked).answers().getFirst().ref());
    assertEquals(asked, read(answer).answerTo().ref());
    long version = read(answer).version();
    officer.run(() -> editing.voidNumber(answer, version, "Sent to the wrong address"));
    assertEquals(CorrespondenceState.OPEN, state(asked), "a void letter answers nothing");
    assertEquals("Sent to the wrong address", read(answer).row().voidReason());
  }

  @Test
  void aMailThatAnswersAndIsRemovedAgainLeavesTheOtherOpen() {
    EditCorrespondence mail =
        of(CorrespondenceKind.EMAIL, Direction.INCOMING, today(), "Question", austria());
    UUID asked = save(due(mail, today(), "desk"));
    EditCorrespondence reply =
        of(CorrespondenceKind.EMAIL, Direction.OUTGOING, today(), "Reply", austria());
    UUID answer = save(answering(reply, asked));
    assertEquals(CorrespondenceState.ANSWERED, state(asked));
    long asks = read(asked).version();
    assertThrows(
        DomainException.class, () -> officer.run(() -> editing.remove(asked, asks, "Twice")));
    long version = read(answer).version();
    officer.run(() -> editing.remove(answer, version, "Entered twice"));
    assertEquals(CorrespondenceState.OPEN, state(asked));
    assertThrows(NotFoundException.class, () -> read(answer));
  }

  @Test
  void nothingAnswersItselfOrWhatCameLater() {
    UUID first = save(of(CorrespondenceKind.CALL, null, today().minusDays(2), "First", austria()));
    UUID second =
        save(
            answering(
                of(CorrespondenceKind.CALL, null, today().minusDays(1), "Second", austria()),
                first));
    FieldException itself =
        assertThrows(
            FieldException.class, () -> save(answering(edit(read(first), "First"), first)));
    assertEquals("correspondence.answer.itself", itself.reason().key());
    FieldException circle =
        assertThrows(
            FieldException.class, () -> save(answering(edit(read(first), "First"), second)));
    assertEquals("answerTo", circle.field());
    UUID third = save(of(CorrespondenceKind.MEETING, null, today(), "Third", austria()));
    assertThrows(FieldException.class, () -> save(answering(edit(read(second), "Second"), third)));
  }

  @Test
  void anEntryIsClosedForAReasonAndOpenedAgain() {
    EditCorrespondence mail =
        of(CorrespondenceKind.EMAIL, Direction.INCOMING, today(), "Invitation", austria());
    UUID ref = save(due(mail, today().plusDays(1), null));
    long version = read(ref).version();
    officer.run(() -> editing.close(ref, version, "The event was cancelled"));
    assertThrows(
        StaleException.class, () -> officer.run(() -> editing.close(ref, version, "Again")));
    assertEquals("The event was cancelled", read(ref).reason());
    long closed = read(ref).version();
    officer.run(() -> editing.reopen(ref, closed));
    assertEquals(CorrespondenceState.OPEN, state(ref));
    List<HistoryEntry> history = officer.call(() -> correspondence.history(ref));
    assertTrue(
        history.stream()
            .flatMap(step -> step.changes().stream())
            .anyMatch(change -> "The event was cancelled".equals(change.after())),
        history::toString);
  }

  @Test
  void anEditOfAnOldVersionIsRefused() {
    UUID ref = save(of(CorrespondenceKind.VISIT, null, today(), "Visit", austria()));
    CorrespondenceDetail read = read(ref);
    save(edit(read, "Study visit"));
    assertThrows(StaleException.class, () -> save(edit(read, "Other visit")));
    assertEquals("Study visit", read(ref).row().subject());
  }

  @Test
  void isFoundByWordsWithWhomAndWhatIsDue() {
    String word = word();
    UUID person = person("Anna", "Fam" + word);
    LocalDate day = today().minusYears(3);
    UUID late =
        save(
            due(
                of(CorrespondenceKind.LETTER, Direction.INCOMING, day, "About " + word, person),
                day.plusDays(2),
                "nobody-else"));
    UUID met = save(of(CorrespondenceKind.MEETING, null, today(), word + " met", person));
    assertEquals(
        List.of(met, late),
        list(CorrespondenceFilter.named(word)).stream().map(CorrespondenceRow::ref).toList());
    assertEquals(2, list(CorrespondenceFilter.with(person)).size());
    assertEquals(2, list(byName("fam" + word.substring(0, 6))).size());
    assertTrue(list(byName("x" + word)).isEmpty());
    List<CorrespondenceRow> overdue = list(CorrespondenceFilter.standing(Standing.OVERDUE));
    assertTrue(overdue.stream().anyMatch(row -> row.ref().equals(late) && row.overdue()));
    assertTrue(
        list(CorrespondenceFilter.standing(Standing.MINE)).stream()
            .anyMatch(row -> row.ref().equals(late)),
        "everybody sees what is overdue");
    assertFalse(
        list(CorrespondenceFilter.standing(Standing.WEEK)).stream()
            .anyMatch(row -> row.ref().equals(late)));
  }

  private static CorrespondenceFilter byName(String name) {
    return new CorrespondenceFilter(
        null, null, null, name, null, null, null, null, false, null, true);
  }

  @Test
  void aListTakesSixQueriesAtMost() {
    String word = word();
    for (int i = 0; i < 5; i++) {
      UUID person = person("Query", "Count" + word + i);
      save(of(CorrespondenceKind.CALL, null, today(), word + " " + i, person, austria()));
    }
    QueryCount queries = new QueryCount(dataSource);
    CorrespondenceFilter all =
        new CorrespondenceFilter(
            word,
            CorrespondenceKind.CALL,
            null,
            "count",
            austria(),
            null,
            null,
            today().getYear(),
            false,
            CorrespondenceFilter.Sort.DUE,
            false);
    assertEquals(5, queries.atMost(6, () -> list(all)).size());
  }

  @Test
  void aFileIsInQuarantineAndLeavesWithItsEntry() {
    UUID ref = save(of(CorrespondenceKind.VISIT, null, today(), "Report", austria()));
    byte[] text = ("Report " + ref).getBytes(StandardCharsets.UTF_8);
    CorrespondenceFileRow put =
        officer.call(
            () -> editing.putFile(ref, "report.txt", () -> new ByteArrayInputStream(text)));
    CorrespondenceFileRow again =
        officer.call(
            () -> editing.putFile(ref, "report.txt", () -> new ByteArrayInputStream(text)));
    assertEquals(put.ref(), again.ref());
    assertEquals(FileState.QUARANTINED, desk.call(() -> correspondence.file(put.ref())).state());
    assertThrows(
        NotFoundException.class,
        () -> desk.call(() -> correspondence.piece(put.ref(), put.file().sha256(), 0)));
    UUID other = save(of(CorrespondenceKind.VISIT, null, today(), "Other", austria()));
    assertThrows(
        NotFoundException.class, () -> officer.run(() -> editing.removeFile(other, put.ref())));
    long version = read(ref).version();
    officer.run(() -> editing.remove(ref, version, "Entered by mistake"));
    assertThrows(NotFoundException.class, () -> desk.call(() -> correspondence.file(put.ref())));
  }

  @Test
  void whoWorksWithTheDirectoryReadsAndOnlyOfficersWrite() {
    UUID ref = save(of(CorrespondenceKind.CALL, null, today(), "Rights", austria()));
    assertEquals("Rights", desk.call(() -> correspondence.detail(ref)).row().subject());
    assertThrows(
        EJBAccessException.class, () -> desk.call(() -> editing.save(edit(read(ref), "Changed"))));
    assertThrows(EJBAccessException.class, () -> admin.call(() -> correspondence.detail(ref)));
    assertThrows(EJBAccessException.class, () -> correspondence.detail(ref));
  }
}
