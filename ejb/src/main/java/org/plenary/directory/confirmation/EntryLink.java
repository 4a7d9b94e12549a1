package org.plenary.directory.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * A link by which somebody confirms or corrects their own entry, once. Its token is known by the
 * hash alone. No aggregate: the audit trail shows what it changed, not the link.
 */
@Entity
@Table(name = "person_link")
class EntryLink {
  /** How long it holds. */
  static final Duration LIFETIME = Duration.ofDays(30);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "ref", nullable = false)
  private UUID ref = UUID.randomUUID();

  @Column(name = "person_ref", nullable = false)
  private UUID personRef;

  @Column(name = "mail", nullable = false)
  private String mail;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Language language;

  @Column(name = "sent_by", nullable = false)
  private String sentBy;

  @Column(name = "step", nullable = false)
  private UUID step;

  @Column(name = "sent_at", nullable = false)
  private Instant sentAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected EntryLink() {}

  EntryLink(String tokenHash, LinkRecipient to, String sentBy, UUID step, Instant now) {
    this.tokenHash = tokenHash;
    personRef = to.person().ref();
    mail = to.mail();
    language = to.language();
    this.sentBy = sentBy;
    this.step = step;
    sentAt = now;
    expiresAt = now.plus(LIFETIME);
  }

  boolean isOpen(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  /** Whether its mail has not left yet. */
  boolean isHeld(Instant now) {
    return usedAt == null && now.isBefore(sentAt.plus(EntryMail.WINDOW));
  }

  Instant sentAt() {
    return sentAt;
  }

  void use(Instant now) {
    usedAt = now;
  }

  UUID ref() {
    return ref;
  }

  UUID personRef() {
    return personRef;
  }

  /** To which it was sent. */
  String mail() {
    return mail;
  }

  Language language() {
    return language;
  }

  @Override
  public String toString() {
    return "EntryLink";
  }
}
