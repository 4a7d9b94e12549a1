package org.plenary.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Aggregate;

/**
 * That a name was taken out of what is published: of whom, when, by whom and from which revisions,
 * never the name itself (rule 6).
 */
@Entity
@Table(name = "redaction")
public class Redaction extends Aggregate {
  /** What was done. */
  public enum Kind {
    /** A person of the directory is protected. */
    PERSON,
    /** A name that was typed into a programme is hidden. */
    TYPED_NAME,
    /** A person of the directory is removed. */
    REMOVED,
    /** A person is protected no longer: nothing comes back, but nothing is to be done again. */
    LIFTED
  }

  private static final int MAX_REVISIONS = 60_000;

  @Column(name = "at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "actor", nullable = false, updatable = false)
  private String actor;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private Kind kind;

  @Column(name = "subject_ref", nullable = false, updatable = false)
  private UUID subjectRef;

  @Column(name = "name_mark", updatable = false)
  private String nameMark;

  @Column(name = "public_name", updatable = false)
  private String publicName;

  @Column(name = "reason", updatable = false)
  private String reason;

  @Column(name = "revisions", nullable = false, updatable = false)
  private String revisions = "";

  protected Redaction() {}

  /**
   * @param subjectRef the person, or the event in whose programme the name was typed
   * @param publicName what stands there instead, null where nothing does
   */
  Redaction(Kind kind, UUID subjectRef, String publicName, Instant at, String actor) {
    this.kind = kind;
    this.subjectRef = subjectRef;
    this.publicName = publicName;
    this.at = at;
    this.actor = actor;
  }

  /** Notes why, and by what the name can be known again. */
  Redaction of(NameMark mark, String why) {
    nameMark = mark.toString();
    reason = why;
    return this;
  }

  /** Notes the revisions that changed. */
  Redaction in(Collection<Revision> changed) {
    String all = String.join("; ", changed.stream().map(Revision::label).toList());
    revisions = all.length() > MAX_REVISIONS ? all.substring(0, MAX_REVISIONS) : all;
    return this;
  }

  Instant at() {
    return at;
  }

  Kind kind() {
    return kind;
  }

  UUID subjectRef() {
    return subjectRef;
  }

  String nameMark() {
    return nameMark;
  }

  String publicName() {
    return publicName;
  }

  RedactionLine line() {
    List<String> labels = revisions.isEmpty() ? List.of() : List.of(revisions.split("; "));
    return new RedactionLine(at, actor, publicName, reason, labels);
  }
}
