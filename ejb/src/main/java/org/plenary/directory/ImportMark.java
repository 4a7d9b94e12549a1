package org.plenary.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.plenary.shared.importing.Row;

/**
 * Where an imported record comes from: the key of its row and what the row said when it was last
 * taken. A row that says the same as before changes nothing, so that what people edited since
 * stays.
 */
@Embeddable
public class ImportMark implements Serializable {
  /** The source of what people entered. */
  public static final String BY_HAND = "ENTERED";

  private static final long serialVersionUID = 1L;

  @Column(name = "import_key")
  private String importKey;

  @Column(name = "import_hash")
  private String importHash;

  protected ImportMark() {}

  private ImportMark(String key, String hash) {
    this.importKey = key;
    this.importHash = hash;
  }

  /** The mark of a record that people entered. */
  public static ImportMark none() {
    return new ImportMark();
  }

  /** A record without a mark is read with null: EclipseLink does so when all columns are null. */
  public static ImportMark orNone(ImportMark read) {
    return read == null ? none() : read;
  }

  /** The mark of a row of the reference data. */
  public static ImportMark of(String key, Row row, List<String> columns) {
    StringBuilder content = new StringBuilder();
    columns.forEach(column -> content.append(row.raw(column)).append('\n'));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return new ImportMark(key, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public String key() {
    return importKey;
  }

  public boolean isImported() {
    return importKey != null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImportMark that
        && Objects.equals(importKey, that.importKey)
        && Objects.equals(importHash, that.importHash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(importKey, importHash);
  }
}
