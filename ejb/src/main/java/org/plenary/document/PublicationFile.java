package org.plenary.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;

/** The file of a publication in one language. Its ref stays when the file is replaced. */
@Entity
@Table(name = "publication_file")
class PublicationFile extends Aggregate {
  @Column(name = "publication_ref", nullable = false)
  private UUID publicationRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Column(name = "file_ref", nullable = false)
  private UUID fileRef;

  protected PublicationFile() {}

  PublicationFile(UUID publicationRef, Language language, UUID fileRef) {
    this.publicationRef = Objects.requireNonNull(publicationRef);
    this.language = Objects.requireNonNull(language);
    this.fileRef = Objects.requireNonNull(fileRef);
  }

  /** Puts another file in place of this one. */
  void replace(UUID newFileRef) {
    fileRef = Objects.requireNonNull(newFileRef);
  }

  UUID publicationRef() {
    return publicationRef;
  }

  Language language() {
    return language;
  }

  UUID fileRef() {
    return fileRef;
  }
}
