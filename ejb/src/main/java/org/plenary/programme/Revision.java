package org.plenary.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/** A published programme (Rev.1, Rev.2 ...). Its data never change; only one is current. */
@Entity
@Table(name = "programme_revision")
public class Revision extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "event_code", nullable = false, updatable = false)
  private String eventCode;

  @Column(name = "number", nullable = false, updatable = false)
  private int number;

  @Column(name = "published_at", nullable = false, updatable = false)
  private Instant publishedAt;

  @Column(name = "published_by", nullable = false, updatable = false)
  private String publishedBy;

  @Column(name = "data", nullable = false, updatable = false)
  private String data;

  @Column(name = "is_current", nullable = false)
  private boolean current = true;

  protected Revision() {}

  Revision(UUID eventRef, PublishedProgramme programme, String publishedBy) {
    this.eventRef = eventRef;
    this.eventCode = programme.code();
    this.number = programme.revision();
    this.publishedAt = programme.publishedAt();
    this.publishedBy = publishedBy;
    this.data = ProgrammeJson.write(programme);
  }

  /** A newer one is current from now on. */
  void supersede() {
    current = false;
  }

  public int number() {
    return number;
  }

  public boolean isCurrent() {
    return current;
  }

  PublishedProgramme programme() {
    return ProgrammeJson.read(data);
  }

  RevisionLine line() {
    return new RevisionLine(number, publishedAt, publishedBy, current);
  }
}
