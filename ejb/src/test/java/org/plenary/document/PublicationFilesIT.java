package org.plenary.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileState;
import org.plenary.document.file.FileType;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.StaleException;

/** Files of publications: handed out by right, replaced and removed. */
class PublicationFilesIT extends PublicationFixture {
  private byte[] read(UUID ref) {
    FileRow row = files.file(ref);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int number = 0; all.size() < row.size(); number++) {
      all.writeBytes(files.piece(ref, row.sha256(), number));
    }
    return all.toByteArray();
  }

  @Test
  void aFileIsInQuarantineUntilItIsCheckedAndThenComesBackAsItWas() {
    UUID publication = aPublication();
    byte[] bytes = pdf(2 * MEBIBYTE + 5);
    PublicationFileRow put = put(publication, "../../Handbook.pdf", bytes);
    assertEquals("Handbook.pdf", put.file().name());
    assertEquals(FileType.PDF, put.file().type());
    assertEquals(bytes.length, put.file().size());
    assertEquals(FileState.QUARANTINED, put.file().state());
    assertThrows(NotFoundException.class, () -> files.file(put.ref()), "not for the public");
    assertEquals(
        FileState.QUARANTINED, officer.call(() -> files.file(put.ref())).state(), "but known");
    assertThrows(
        NotFoundException.class,
        () -> officer.call(() -> files.piece(put.ref(), put.file().sha256(), 0)));
    check();
    assertEquals(FileState.CLEAN, english(publication).state());
    assertArrayEquals(bytes, read(put.ref()));
    assertThrows(
        NotFoundException.class, () -> files.piece(put.ref(), put.file().sha256(), 3), "the end");
    assertThrows(NotFoundException.class, () -> files.piece(put.ref(), "0".repeat(64), 0));
  }

  @Test
  void theFilesOfAPublicationThatIsNotListedAreForThoseWhoEditIt() {
    String title = "Draft " + UUID.randomUUID();
    EditPublication hidden =
        new EditPublication(
            null, 0, title, PublicationKind.REPORT, null, List.of(Language.EN), null, false);
    UUID publication = desk.call(() -> editing.save(hidden));
    PublicationFileRow put = put(publication, "draft.pdf", pdf(10));
    check();
    assertThrows(NotFoundException.class, () -> files.file(put.ref()));
    assertThrows(NotFoundException.class, () -> organizer.call(() -> files.file(put.ref())));
    assertTrue(desk.call(() -> files.file(put.ref())).isClean());
    PublicationFilter byTitle = PublicationFilter.of(title);
    PageRequest first = new PageRequest(0, 10);
    assertEquals(0, publications.list(byTitle, first).total());
    assertEquals(1, officer.call(() -> publications.list(byTitle, first)).total());
  }

  @Test
  void anotherFileTakesThePlaceOfTheFirstUnderTheSameAddress() {
    UUID publication = aPublication();
    PublicationFileRow first = put(publication, "a.pdf", pdf(100));
    byte[] second = pdf(200);
    PublicationFileRow replaced = put(publication, "b.pdf", second);
    assertEquals(first.ref(), replaced.ref());
    assertNotEquals(first.file().ref(), replaced.file().ref());
    assertEquals(
        replaced.file().ref(), put(publication, "b.pdf", second).file().ref(), "once more");
    check();
    assertArrayEquals(second, read(first.ref()));
    officer.run(() -> editing.removeFile(publication, Language.EN));
    assertThrows(NotFoundException.class, () -> files.file(first.ref()));
    assertThrows(
        NotFoundException.class,
        () -> officer.run(() -> editing.removeFile(publication, Language.EN)));
    List<String> told =
        officer.call(() -> editing.detail(publication)).history().stream()
            .flatMap(entry -> entry.changes().stream())
            .filter(change -> change.field().equals("file"))
            .map(change -> change.before() + " > " + change.after())
            .toList();
    assertEquals(List.of("EN: b.pdf > null", "EN: a.pdf > EN: b.pdf", "null > EN: a.pdf"), told);
  }

  @Test
  void anEditOfAnOldVersionIsRefusedAndALanguageWithAFileStays() {
    UUID publication = aPublication();
    PublicationDetail read = officer.call(() -> editing.detail(publication));
    officer.call(() -> editing.putFile(publication, Language.RU, "ru.pdf", source(pdf(10))));
    EditPublication english =
        new EditPublication(
            publication,
            read.version(),
            "New title",
            PublicationKind.REPORT,
            null,
            List.of(Language.EN),
            "a note",
            true);
    FieldException no =
        assertThrows(FieldException.class, () -> officer.call(() -> editing.save(english)));
    assertEquals("languages", no.field());
    officer.run(() -> editing.removeFile(publication, Language.RU));
    officer.call(() -> editing.save(english));
    assertThrows(StaleException.class, () -> officer.call(() -> editing.save(english)));
    PublicationDetail now = officer.call(() -> editing.detail(publication));
    assertEquals("New title", now.row().title());
    assertEquals(List.of(Language.EN), now.row().languages());
    officer.run(() -> editing.remove(publication, now.version()));
    assertThrows(NotFoundException.class, () -> officer.call(() -> editing.detail(publication)));
  }
}
