package org.plenary.directory.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.plenary.directory.Person;
import org.plenary.shared.Aggregate;

/**
 * Where a person is reached. One that is taken away keeps its place without the address, so that
 * its history is found with the person and erased with the person.
 */
@Entity
@Table(name = "person_contact")
public class PersonContact extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @Column(name = "order_no", nullable = false)
  private int orderNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ContactKind kind;

  @Column(name = "reached_at", nullable = false)
  private String reachedAt;

  @Column(name = "reached_key", nullable = false)
  private String reachedKey;

  @Column(name = "label")
  private String label;

  @Column(name = "preferred", nullable = false)
  private boolean preferred;

  @Enumerated(EnumType.STRING)
  @Column(name = "visibility", nullable = false)
  private ContactVisibility visibility;

  @Column(name = "removed", nullable = false)
  private boolean removed;

  @Column(name = "bounced_on")
  private LocalDate bouncedOn;

  @Column(name = "bounce_status")
  private String bounceStatus;

  protected PersonContact() {}

  PersonContact(Person person, int orderNo, ContactPoint point) {
    this.person = Objects.requireNonNull(person);
    say(orderNo, point);
  }

  /** Is this from now on. Of another address nothing has come back yet. */
  final void say(int orderNo, ContactPoint point) {
    this.orderNo = orderNo;
    kind = point.kind();
    reachedAt = point.address();
    String key = PersonContactRow.key(kind, reachedAt);
    if (!key.equals(reachedKey)) {
      bounced(null, null);
    }
    reachedKey = key;
    label = point.label();
    preferred = point.isPreferred();
    visibility = point.visibility();
  }

  /**
   * Mail to it comes back.
   *
   * @param day since when; null if it comes back no more
   * @param status what the mail server said (RFC 3463), or null
   */
  public final void bounced(LocalDate day, String status) {
    bouncedOn = day;
    bounceStatus = status;
  }

  /** Stands at this place among the others. */
  void stand(int place) {
    orderNo = place;
  }

  /** Is no longer there, and keeps nothing. */
  void remove() {
    removed = true;
    reachedAt = "";
    reachedKey = "";
    label = null;
    preferred = false;
    bounced(null, null);
  }

  boolean isRemoved() {
    return removed;
  }

  int orderNo() {
    return orderNo;
  }

  /** What stands there now. */
  PersonContactRow row() {
    return new PersonContactRow(ref(), kind, reachedAt, label, preferred, visibility, bouncedOn);
  }
}
