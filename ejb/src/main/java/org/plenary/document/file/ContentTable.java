package org.plenary.document.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.plenary.shared.DomainException;

/**
 * The contents of files in the database, equal ones once, in pieces of {@link #PIECE} bytes. Within
 * the caller's transaction: a content is there whole or not at all.
 */
@Dependent
class ContentTable {
  /** Bytes of a piece: small against MariaDB's max_allowed_packet, also as hexadecimal digits. */
  static final int PIECE = 1024 * 1024;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * Reads a source to its end.
   *
   * @throws DomainException {@code tooLarge} at once when there are more than {@code max} bytes;
   *     another if there are none
   */
  static Content measure(FileSource source, long max, DomainException tooLarge) throws IOException {
    MessageDigest digest = digest();
    long size = 0;
    try (InputStream bytes = new DigestInputStream(source.open(), digest)) {
      byte[] piece = new byte[64 * 1024];
      for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
        size += read;
        if (size > max) {
          throw tooLarge;
        }
      }
    }
    if (size == 0) {
      throw new DomainException("document.file.empty");
    }
    return new Content(HexFormat.of().formatHex(digest.digest()), size);
  }

  /**
   * Keeps a content; if it is there already, that is all. Who brings the same at the same time
   * waits for the first.
   *
   * @throws IOException if it cannot be read to its end once more
   */
  void keep(Content content, FileSource source) throws IOException {
    int isNew =
        change(
            "insert ignore into file_content (sha256, size, stored_at) values (?, ?, ?)",
            content.sha256(),
            content.size(),
            Timestamp.from(clock.instant()));
    if (isNew == 1) {
      write(source, content);
    }
  }

  private void write(FileSource source, Content content) throws IOException {
    MessageDigest digest = digest();
    try (InputStream bytes = new DigestInputStream(source.open(), digest)) {
      int number = 0;
      for (byte[] piece = bytes.readNBytes(PIECE);
          piece.length > 0;
          piece = bytes.readNBytes(PIECE)) {
        change(
            "insert into file_piece (sha256, number, bytes) values (?, ?, ?)",
            content.sha256(),
            number++,
            piece);
      }
    }
    if (!content.sha256().equals(HexFormat.of().formatHex(digest.digest()))) {
      throw new IOException("the file changed while it was read");
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A piece of a content, the first being 0; null after the last. One query. */
  byte[] piece(String sha256, int number) {
    List<?> found =
        query("select bytes from file_piece where sha256 = ? and number = ?", sha256, number)
            .getResultList();
    return found.isEmpty() ? null : (byte[]) found.getFirst();
  }

  /** Contents that no file has any more. */
  List<String> unused(int max) {
    return query(
            "select c.sha256 from file_content c where not exists"
                + " (select 1 from stored_file f where f.sha256 = c.sha256) limit ?",
            max)
        .getResultList()
        .stream()
        .map(String.class::cast)
        .toList();
  }

  /**
   * Removes a content that no file has.
   *
   * @throws PersistenceException if a file has taken it at this very moment
   */
  boolean drop(String sha256) {
    return change(
            "delete from file_content where sha256 = ? and not exists"
                + " (select 1 from stored_file f where f.sha256 = file_content.sha256)",
            sha256)
        == 1;
  }

  private int change(String sql, Object... values) {
    return query(sql, values).executeUpdate();
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
