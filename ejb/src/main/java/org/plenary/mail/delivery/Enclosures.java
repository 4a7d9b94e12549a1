package org.plenary.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileState;
import org.plenary.document.file.Spool;

/**
 * Files of mails on this node's disk for as long as they are being sent, each content once: five
 * thousand mails with the same file read it once from the database, and none is whole in memory.
 */
@Dependent
class Enclosures implements AutoCloseable {
  private static final int MOST_IDLE = 16;

  private final OutboxFiles files;
  private final Spool spool;
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Long, List<String>> used = new LinkedHashMap<>();

  @Inject
  Enclosures(OutboxFiles files, Spool spool) {
    this.files = files;
    this.spool = spool;
  }

  /** A content on the disk, and how many mails in hand have it. */
  private static final class Kept {
    private final Path path;
    private int users;

    Kept(Path path) {
      this.path = path;
    }
  }

  /** As {@link Mailbag#files}; to be {@linkplain #release released} whatever comes of it. */
  List<Enclosure> of(OutgoingMail mail) throws Undeliverable, Mailbag.FileWaits {
    List<UUID> refs = mail.parts().files();
    if (refs.isEmpty()) {
      return List.of();
    }
    Map<UUID, FileRow> rows = files.rows(refs);
    for (UUID ref : refs) {
      check(rows.get(ref));
    }
    List<Enclosure> enclosures = new ArrayList<>();
    for (UUID ref : refs) {
      FileRow row = rows.get(ref);
      enclosures.add(
          new Enclosure(row.name(), row.type().mediaType(), path(row.sha256(), mail.id())));
    }
    return enclosures;
  }

  private static void check(FileRow row) throws Undeliverable, Mailbag.FileWaits {
    if (row == null) {
      throw new Undeliverable("mail.why.fileGone");
    }
    if (row.state() == FileState.REFUSED) {
      throw new Undeliverable("mail.why.fileRefused");
    }
    if (!row.isClean()) {
      throw new Mailbag.FileWaits();
    }
  }

  private Path path(String sha256, long mail) {
    Kept content = kept.computeIfAbsent(sha256, any -> new Kept(written(sha256)));
    content.users++;
    used.computeIfAbsent(mail, any -> new ArrayList<>()).add(sha256);
    return content.path;
  }

  private Path written(String sha256) {
    try {
      Path path = spool.newFile();
      try (OutputStream bytes = Files.newOutputStream(path)) {
        int number = 0;
        for (byte[] piece = files.piece(sha256, number);
            piece != null;
            piece = files.piece(sha256, ++number)) {
          bytes.write(piece);
        }
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(path);
        throw e;
      }
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException("The spool cannot be written", e);
    }
  }

  /** The mail is no longer in hand. */
  void release(OutgoingMail mail) {
    for (String sha256 : used.getOrDefault(mail.id(), List.of())) {
      kept.get(sha256).users--;
    }
    used.remove(mail.id());
    forget(MOST_IDLE);
  }

  private void forget(int mostKept) {
    for (Iterator<Kept> all = kept.values().iterator(); kept.size() > mostKept && all.hasNext(); ) {
      Kept content = all.next();
      if (content.users == 0) {
        delete(content.path);
        all.remove();
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes all of them. */
  @Override
  public void close() {
    kept.values().forEach(content -> delete(content.path));
    kept.clear();
  }
}
