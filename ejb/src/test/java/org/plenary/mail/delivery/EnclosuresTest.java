package org.plenary.mail.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileState;
import org.plenary.document.file.FileType;
import org.plenary.document.file.Spool;
import org.plenary.shared.Settings;
import org.plenary.shared.mail.MailParts;
import org.plenary.shared.mail.WrittenMail;

class EnclosuresTest {
  private static final byte[] BYTES = "%PDF-1.7 and more".getBytes();
  private static final int PIECE = 5;

  @TempDir private Path home;
  private final Map<UUID, FileRow> rows = new HashMap<>();
  private int pieces;
  private Enclosures enclosures;

  @BeforeEach
  void make() {
    Settings settings =
        new Settings() {
          @Override
          public Optional<Path> home() {
            return Optional.of(home);
          }
        };
    OutboxFiles files =
        new OutboxFiles() {
          @Override
          public Map<UUID, FileRow> rows(Collection<UUID> refs) {
            Map<UUID, FileRow> found = new HashMap<>(rows);
            found.keySet().retainAll(refs);
            return found;
          }

          @Override
          public byte[] piece(String sha256, int number) {
            pieces++;
            int from = number * PIECE;
            return from >= BYTES.length
                ? null
                : Arrays.copyOfRange(BYTES, from, Math.min(BYTES.length, from + PIECE));
          }
        };
    enclosures = new Enclosures(files, new Spool(settings, Clock.systemUTC()));
  }

  private UUID file(FileState state, String sha256) {
    UUID ref = UUID.randomUUID();
    rows.put(
        ref,
        new FileRow(
            ref, "agenda.pdf", FileType.PDF, BYTES.length, sha256, state, null, null, null, "ana"));
    return ref;
  }

  private static OutgoingMail mail(UUID... files) {
    return Mails.of(
        "ana@example.org",
        new WrittenMail("Agenda", "See the file", null),
        null,
        new MailParts(null, List.of(files)));
  }

  private long spooled() {
    try (Stream<Path> files = Files.list(home.resolve("spool"))) {
      return files.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileOfManyMailsIsReadOnceAndGoneAtTheEnd() throws Exception {
    UUID file = file(FileState.CLEAN, "one");
    for (int i = 0; i < 50; i++) {
      OutgoingMail mail = mail(file);
      Enclosure enclosure = enclosures.of(mail).getFirst();
      assertEquals("agenda.pdf", enclosure.name());
      assertEquals("application/pdf", enclosure.type());
      assertArrayEquals(BYTES, Files.readAllBytes(enclosure.bytes()));
      enclosures.release(mail);
    }
    assertEquals(BYTES.length / PIECE + 2, pieces);
    assertEquals(1, spooled());
    enclosures.close();
    assertEquals(0, spooled());
  }

  @Test
  void theDiskKeepsFewFilesAndAllThatAreInHand() throws Exception {
    OutgoingMail inHand = mail(file(FileState.CLEAN, "in hand"));
    Enclosure kept = enclosures.of(inHand).getFirst();
    for (int i = 0; i < 100; i++) {
      OutgoingMail mail = mail(file(FileState.CLEAN, "other " + i));
      enclosures.of(mail);
      enclosures.release(mail);
    }
    assertEquals(16, spooled());
    assertArrayEquals(BYTES, Files.readAllBytes(kept.bytes()));
  }

  @Test
  void onlyCleanFilesLeave() {
    UUID clean = file(FileState.CLEAN, "one");
    UUID refused = file(FileState.REFUSED, "two");
    UUID waiting = file(FileState.QUARANTINED, "three");
    assertEquals("mail.why.fileRefused", why(mail(clean, refused)));
    assertEquals("mail.why.fileGone", why(mail(clean, UUID.randomUUID())));
    assertThrows(Mailbag.FileWaits.class, () -> enclosures.of(mail(clean, waiting)));
    assertEquals(0, pieces, "nothing of such a mail is read");
  }

  private String why(OutgoingMail mail) {
    return assertThrows(Undeliverable.class, () -> enclosures.of(mail)).why();
  }
}
