package org.plenary.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;
import org.plenary.shared.SearchKey;

/** A role that a person holds, held or will hold in a State or an organization. */
@Entity
@Table(name = "affiliation")
public class Affiliation extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @Column(name = "body_ref", nullable = false)
  private UUID bodyRef;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "title_key", nullable = false)
  private String titleKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private RoleKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "capacity", nullable = false)
  private Capacity capacity;

  @Embedded private Period period;
  @Embedded private ImportMark mark = ImportMark.none();

  @Column(name = "source", nullable = false)
  private String source;

  protected Affiliation() {}

  Affiliation(Person person, NewAffiliation role, String source) {
    this.person = Objects.requireNonNull(person);
    this.bodyRef = Objects.requireNonNull(role.bodyRef());
    this.source = Objects.requireNonNull(source);
    correct(
        role.title(),
        role.kind() == null ? RoleKind.ofTitle(role.title()) : role.kind(),
        role.capacity() == null ? Capacity.FULL : role.capacity(),
        role.period() == null ? Period.unknown() : role.period());
  }

  /** Corrects what was wrong from the beginning; a role that ends is ended, not corrected. */
  final void correct(String title, RoleKind kind, Capacity capacity, Period period) {
    if (title == null || title.isBlank()) {
      throw new FieldException("title", "shared.required");
    }
    this.title = title.strip();
    this.titleKey = SearchKey.of(title);
    this.kind = Objects.requireNonNull(kind);
    this.capacity = Objects.requireNonNull(capacity);
    this.period = Objects.requireNonNull(period);
  }

  /**
   * Ends the role.
   *
   * @param day the first day on which it is no longer held
   * @throws FieldException on {@code day}, if that is before it began
   * @throws DomainException if it has ended on a known day already
   */
  void end(LocalDate day) {
    if (period.to().date().isPresent()) {
      throw new DomainException("directory.role.endedAlready", period.to().toString());
    }
    try {
      period = period.until(day);
    } catch (FieldException e) {
      throw new FieldException("day", e.reason().key());
    }
  }

  Held heldOn(LocalDate day) {
    return period.heldOn(day);
  }

  /** Whether it is held today: one that goes on is, even if nobody knows since when. */
  Held heldToday(LocalDate today) {
    boolean goesOn = period.from().isUnknown() && period.to().isOpen();
    return goesOn ? Held.YES : heldOn(today);
  }

  void imported(ImportMark mark, String source) {
    this.mark = mark;
    this.source = source;
  }

  ImportMark mark() {
    return ImportMark.orNone(mark);
  }

  Person person() {
    return person;
  }

  UUID bodyRef() {
    return bodyRef;
  }

  String title() {
    return title;
  }

  String titleKey() {
    return titleKey;
  }

  RoleKind kind() {
    return kind;
  }

  Capacity capacity() {
    return capacity;
  }

  Period period() {
    return period;
  }

  String source() {
    return source;
  }
}
