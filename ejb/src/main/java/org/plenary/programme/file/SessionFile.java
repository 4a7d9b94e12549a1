package org.plenary.programme.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;

/** A file of a session. */
@Entity
@Table(name = "session_file")
class SessionFile extends Aggregate {
  @Column(name = "event_ref", nullable = false)
  private UUID eventRef;

  @Column(name = "session_ref", nullable = false)
  private UUID sessionRef;

  @Column(name = "file_ref", nullable = false)
  private UUID fileRef;

  @Column(name = "title", nullable = false)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "language")
  private Language language;

  protected SessionFile() {}

  SessionFile(UUID eventRef, UUID sessionRef, UUID fileRef, String title, Language language) {
    this.eventRef = Objects.requireNonNull(eventRef);
    this.sessionRef = Objects.requireNonNull(sessionRef);
    this.fileRef = Objects.requireNonNull(fileRef);
    this.title = Objects.requireNonNull(title);
    this.language = language;
  }

  UUID eventRef() {
    return eventRef;
  }

  UUID sessionRef() {
    return sessionRef;
  }

  UUID fileRef() {
    return fileRef;
  }

  String title() {
    return title;
  }

  Language language() {
    return language;
  }
}
