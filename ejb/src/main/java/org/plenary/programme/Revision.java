package org.plenary.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plenary.shared.Aggregate;

/**
 * A published programme (Rev.1, Rev.2 ...). Its data never change, but for names that are hidden
 * afterwards; only one is current.
 */
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

  @Column(name = "data", nullable = false)
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

  /**
   * Hides somebody: their name among the speakers, and in titles and descriptions.
   *
   * @param meant which speakers are meant
   * @param publicName what stands there instead
   * @param texts hides the name in a text
   * @return whether it stood anywhere
   */
  boolean redact(
      Predicate<PublishedSession.Speaker> meant, String publicName, UnaryOperator<String> texts) {
    PublishedProgramme before = programme();
    PublishedProgramme after =
        before
            .withSessions(session -> session.hiding(meant, publicName, texts))
            .hidingInReason(texts);
    if (after.equals(before)) {
      return false;
    }
    data = ProgrammeJson.write(after);
    return true;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  /** Whether somebody of the directory stands among its speakers. */
  boolean names(UUID person) {
    return data.contains(person.toString());
  }

  /** "alliance-27 Rev.2". */
  String label() {
    return eventCode + " Rev." + number;
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
