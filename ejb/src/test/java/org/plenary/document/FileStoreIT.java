package org.plenary.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import jakarta.annotation.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileSource;
import org.plenary.document.file.FileState;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Reason;
import org.plenary.testing.Together.Outcome;

/** The file store: equal contents once, nothing by halves, every file checked. */
class FileStoreIT extends PublicationFixture {
  @Resource(lookup = "jdbc/plenary")
  private DataSource database;

  private long count(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long contents(String sha256) {
    return count("select count(*) from file_content where sha256 = ?", sha256);
  }

  @Test
  void equalContentsAreKeptOnceAlsoWhenTheyComeTogether() {
    byte[] bytes = pdf(MEBIBYTE);
    List<UUID> four = List.of(aPublication(), aPublication(), aPublication(), aPublication());
    List<Outcome<PublicationFileRow>> put =
        together(4, i -> put(four.get(i), "same " + i + ".pdf", bytes));
    assertTrue(put.stream().allMatch(Outcome::succeeded), put::toString);
    String sha256 = put.getFirst().answer().file().sha256();
    assertEquals(1, contents(sha256));
    assertEquals(2, count("select count(*) from file_piece where sha256 = ?", sha256));
    assertEquals(4, count("select count(*) from stored_file where sha256 = ?", sha256));
    four.subList(0, 3).forEach(p -> officer.run(() -> editing.removeFile(p, Language.EN)));
    admin.call(() -> jobs.runNow("file-sweep"));
    assertEquals(1, contents(sha256), "one file still has it");
    officer.run(() -> editing.removeFile(four.getLast(), Language.EN));
    admin.call(() -> jobs.runNow("file-sweep"));
    assertEquals(0, contents(sha256), "no file has it any more");
    assertEquals(0, count("select count(*) from file_piece where sha256 = ?", sha256));
  }

  @Test
  void aSourceThatBreaksOffLeavesNothing() {
    UUID publication = aPublication();
    byte[] bytes = pdf(3 * MEBIBYTE);
    int[] opened = new int[1];
    // read to its end for its sum, and for its type; broken where it is written
    FileSource breaking =
        () ->
            ++opened[0] < 3
                ? new ByteArrayInputStream(bytes)
                : new SequenceInputStream(
                    new ByteArrayInputStream(Arrays.copyOf(bytes, 2 * MEBIBYTE)), broken());
    long before = count("select count(*) from file_content");
    long pieces = count("select count(*) from file_piece");
    assertThrows(
        RuntimeException.class,
        () -> officer.call(() -> editing.putFile(publication, Language.EN, "a.pdf", breaking)));
    assertTrue(opened[0] > 3, "it came to the writing");
    assertEquals(before, count("select count(*) from file_content"));
    assertEquals(pieces, count("select count(*) from file_piece"));
    assertTrue(officer.call(() -> editing.detail(publication)).row().files().isEmpty());
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("No space left on device");
      }
    };
  }

  @Test
  void refusesWhatIsEmptyTooLargeOrOfNoAcceptedType() {
    UUID publication = aPublication();
    refused("document.file.empty", publication, "a.pdf", source(new byte[0]));
    refused(
        "document.file.type",
        publication,
        "a.pdf",
        source("<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
    refused("document.file.extension", publication, "a.docx", source(pdf(10)));
    long[] given = new long[1];
    refused("document.file.tooLarge", publication, "a.pdf", () -> endless(given));
    assertTrue(given[0] < 51L * MEBIBYTE, () -> "stopped only after " + given[0]);
  }

  /** Zeros without an end; counts how many were taken. */
  private static InputStream endless(long[] given) {
    return new InputStream() {
      @Override
      public int read() {
        given[0]++;
        return 0;
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        given[0] += length;
        return length;
      }
    };
  }

  private void refused(String key, UUID publication, String name, FileSource source) {
    DomainException no =
        assertThrows(
            DomainException.class,
            () -> officer.call(() -> editing.putFile(publication, Language.EN, name, source)));
    assertEquals(key, no.reason().key());
  }

  @Test
  void aFileThatFailsItsCheckIsRefusedWithTheReasonAndCanBeTriedAgain() {
    UUID publication = aPublication();
    byte[] cut = Arrays.copyOf(pdf(5000), 4000);
    PublicationFileRow put = put(publication, "cut.pdf", cut);
    check();
    FileRow refused = english(publication);
    assertEquals(FileState.REFUSED, refused.state());
    assertEquals("document.file.damaged", refused.reason().key());
    assertThrows(NotFoundException.class, () -> files.file(put.ref()));
    assertTrue(isAmong(admin.call(administration::refused), refused.ref()));
    assertFalse(isAmong(admin.call(administration::waiting), refused.ref()));
    admin.run(() -> administration.checkAgain(refused.ref()));
    assertTrue(isAmong(admin.call(administration::waiting), refused.ref()));
    check();
    assertEquals(FileState.REFUSED, english(publication).state());
  }

  private static boolean isAmong(List<FileRow> rows, UUID ref) {
    return rows.stream().anyMatch(row -> row.ref().equals(ref));
  }

  @Test
  void aFileThatCannotBeCheckedNowWaitsLongerEachTime() {
    UUID publication = aPublication();
    put(publication, "a.pdf", pdf(50));
    FileRow row = english(publication);
    Reason silent = new Reason("document.file.noScanner");
    system.run(() -> queue.postponed(row, silent));
    FileRow once = english(publication);
    assertEquals(FileState.QUARANTINED, once.state());
    assertEquals(silent.key(), once.reason().key());
    system.run(() -> queue.postponed(row, silent));
    assertTrue(english(publication).checkAt().isAfter(once.checkAt().plusSeconds(20)));
    check();
    assertEquals(FileState.QUARANTINED, english(publication).state(), "it is not due yet");
    admin.run(() -> administration.checkAgain(row.ref()));
    check();
    assertEquals(FileState.CLEAN, english(publication).state());
    assertEquals(null, english(publication).reason());
  }
}
