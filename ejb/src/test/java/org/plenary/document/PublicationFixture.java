package org.plenary.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.plenary.document.file.FileAdministration;
import org.plenary.document.file.FileQueue;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileSource;
import org.plenary.job.JobService;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Publications and files for tests. */
abstract class PublicationFixture extends ContainerTest {
  static final int MEBIBYTE = 1024 * 1024;
  private static final Random RANDOM = new Random();

  @Inject PublicationEditing editing;
  @Inject PublicationService publications;
  @Inject PublicationFiles files;
  @Inject FileAdministration administration;
  @Inject FileQueue queue;
  @Inject JobService jobs;
  @Inject As.Officer officer;
  @Inject As.Desk desk;
  @Inject As.Admin admin;
  @Inject As.Organizer organizer;
  @Inject As.System system;

  static EditPublication draft(String title) {
    return new EditPublication(
        null,
        0,
        title,
        PublicationKind.HANDBOOK,
        PartialDate.year(2025),
        List.of(Language.EN, Language.RU),
        null,
        true);
  }

  UUID aPublication() {
    return officer.call(() -> editing.save(draft("Handbook " + UUID.randomUUID())));
  }

  /** A PDF like no other, of about so many bytes. */
  static byte[] pdf(int size) {
    byte[] noise = new byte[size];
    RANDOM.nextBytes(noise);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(noise);
    bytes.writeBytes("\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  static FileSource source(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  PublicationFileRow put(UUID publication, String name, byte[] bytes) {
    return officer.call(() -> editing.putFile(publication, Language.EN, name, source(bytes)));
  }

  void check() {
    assertTrue(admin.call(() -> jobs.runNow("file-check")).isPresent(), "the check failed");
  }

  FileRow english(UUID publication) {
    return officer.call(() -> editing.detail(publication)).row().file(Language.EN).file();
  }
}
