package org.plenary.document.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Reason;

/**
 * A file: what it is called, what it holds, and how far its check has come. Its content never
 * changes but once, when a picture loses its metadata.
 */
@Entity
@Table(name = "stored_file")
class StoredFile extends Aggregate {
  @Column(name = "name", nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "type", nullable = false)
  private FileType type;

  @Column(name = "size", nullable = false)
  private long size;

  @Column(name = "sha256", nullable = false)
  private String sha256;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private FileState state = FileState.QUARANTINED;

  @Column(name = "reason_key")
  private String reasonKey;

  @Column(name = "reason_argument")
  private String reasonArgument;

  @Column(name = "attempts", nullable = false)
  private int attempts;

  @Column(name = "check_at")
  private Instant checkAt;

  @Column(name = "put_at", nullable = false)
  private Instant putAt;

  @Column(name = "put_by", nullable = false)
  private String putBy;

  protected StoredFile() {}

  /** A file that has just come and is to be checked at once. */
  StoredFile(String name, FileType type, Content content, String putBy, Instant now) {
    this.name = Objects.requireNonNull(name);
    this.type = Objects.requireNonNull(type);
    this.size = content.size();
    this.sha256 = content.sha256();
    this.putBy = Objects.requireNonNull(putBy);
    this.putAt = now;
    this.checkAt = now;
  }

  /** It may be handed out, with this content. */
  void pass(Content content) {
    size = content.size();
    sha256 = content.sha256();
    state = FileState.CLEAN;
    explain(null);
    checkAt = null;
  }

  /** It will not be handed out. */
  void refuse(Reason reason) {
    state = FileState.REFUSED;
    explain(reason);
    checkAt = null;
  }

  /** It cannot be checked now and waits. */
  void postpone(Reason reason, Instant until) {
    explain(reason);
    attempts++;
    checkAt = until;
  }

  /** It is to be checked again, as if it had just come. */
  void checkAgain(Instant now) {
    state = FileState.QUARANTINED;
    explain(null);
    attempts = 0;
    checkAt = now;
  }

  private void explain(Reason reason) {
    reasonKey = reason == null ? null : reason.key();
    reasonArgument =
        reason == null || reason.arguments().isEmpty()
            ? null
            : String.valueOf(reason.arguments().getFirst());
  }

  int attempts() {
    return attempts;
  }

  FileType type() {
    return type;
  }

  String sha256() {
    return sha256;
  }

  FileState state() {
    return state;
  }

  FileRow row() {
    return new FileRow(ref(), name, type, size, sha256, state, reason(), checkAt, putAt, putBy);
  }

  private Reason reason() {
    if (reasonKey == null) {
      return null;
    }
    return reasonArgument == null ? new Reason(reasonKey) : new Reason(reasonKey, reasonArgument);
  }
}
