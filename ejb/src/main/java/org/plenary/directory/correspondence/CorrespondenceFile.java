package org.plenary.directory.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** A file of an entry: the letter itself, or what came with it. */
@Entity
@Table(name = "correspondence_file")
class CorrespondenceFile extends Aggregate {
  @Column(name = "correspondence_ref", nullable = false)
  private UUID correspondenceRef;

  @Column(name = "file_ref", nullable = false)
  private UUID fileRef;

  protected CorrespondenceFile() {}

  CorrespondenceFile(UUID correspondenceRef, UUID fileRef) {
    this.correspondenceRef = Objects.requireNonNull(correspondenceRef);
    this.fileRef = Objects.requireNonNull(fileRef);
  }

  UUID correspondenceRef() {
    return correspondenceRef;
  }

  UUID fileRef() {
    return fileRef;
  }
}
