package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.document.file.FileRow;
import org.plenary.job.JobService;
import org.plenary.programme.file.SessionFileRow;
import org.plenary.programme.file.SessionFiles;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.testing.As;

/** Files of sessions: public with the revision that names them, gone when they are taken away. */
class SessionFilesIT extends ProgrammeFixture {
  @Inject private SessionFiles files;
  @Inject private PublishedProgrammes published;
  @Inject private JobService jobs;
  @Inject private As.Admin admin;

  @Test
  void areHandedOutOnceTheyAreCheckedAndPublished() {
    UUID event = aConference();
    UUID session = aSession(event, facts("Panel", 9, null));
    String code = organizer.call(() -> events.byRef(event)).code();
    organizer.call(() -> programmes.publish(event));
    SessionFileRow put = put(event, session, "Slides on Kosovo", "slides.pdf");
    assertThrows(NotFoundException.class, () -> files.file(put.ref()), "in quarantine");
    assertEquals("slides.pdf", organizer.call(() -> files.file(put.ref())).name());
    assertTrue(admin.call(() -> jobs.runNow("file-check")).isPresent());
    assertThrows(NotFoundException.class, () -> files.file(put.ref()), "not published");
    assertEquals(2, organizer.call(() -> programmes.publish(event)));

    PublishedProgramme programme = published.current(code).orElseThrow();
    PublishedSession.File shown = programme.sessions().getFirst().files().getFirst();
    assertEquals(
        new PublishedSession.File(
            put.ref(), "Slides on Kosovo", Language.EN, "PDF", put.file().size()),
        shown);
    assertTrue(programme.mentionsKosovo(Language.EN), "the footnote");
    ProgrammeChange change = published.compare(code, 1, 2).orElseThrow().changes().getFirst();
    assertEquals(ProgrammeChange.Kind.FILES, change.kind());
    FileRow row = files.file(put.ref());
    assertEquals(row.size(), files.piece(put.ref(), row.sha256(), 0).length);

    organizer.run(() -> files.remove(session, put.ref()));
    assertThrows(NotFoundException.class, () -> files.file(put.ref()), "gone at once");
  }

  @Test
  void takeAFileOnceAndOnlyOfASessionThatIsThere() {
    UUID event = aConference();
    UUID session = aSession(event, facts("Panel", 9, null));
    UUID other = aConference();
    SessionFileRow first = put(event, session, "", "paper.pdf");
    assertEquals("paper.pdf", first.title());
    assertEquals(first.ref(), put(event, session, "once more", "paper.pdf").ref());
    assertEquals(1, organizer.call(() -> files.of(session)).size());
    assertThrows(NotFoundException.class, () -> put(other, session, "", "a.pdf"));
    assertThrows(
        NotFoundException.class,
        () -> organizer.run(() -> files.remove(UUID.randomUUID(), first.ref())));
  }

  private SessionFileRow put(UUID event, UUID session, String title, String name) {
    byte[] pdf = ("%PDF-1.7\n" + session + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    return organizer.call(
        () ->
            files.put(
                event, session, title, Language.EN, name, () -> new ByteArrayInputStream(pdf)));
  }
}
