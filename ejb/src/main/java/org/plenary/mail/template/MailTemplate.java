package org.plenary.mail.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;

/**
 * A text of the office or of an event for a purpose in a language, in place of what would be
 * written otherwise: for an event the text of the office, for the office the one that is built in.
 *
 * <p>It is stale when that text has changed, or when the meaning of another language has, since
 * somebody last looked at it.
 */
@Entity
@Table(name = "mail_template")
public class MailTemplate extends Aggregate {
  /** Stands for the office in place of an event. */
  static final UUID OFFICE = new UUID(0, 0);

  @Column(name = "purpose", nullable = false, updatable = false)
  private String purpose;

  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false, updatable = false)
  private Language language;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "body", nullable = false)
  private String body;

  @Column(name = "base", nullable = false)
  private String base;

  @Column(name = "meaning_at")
  private Instant meaningAt;

  @Column(name = "checked_at", nullable = false)
  private Instant checkedAt;

  protected MailTemplate() {}

  /**
   * @param eventRef null for the office
   * @param base the text that it takes the place of
   */
  MailTemplate(
      String purpose,
      UUID eventRef,
      Language language,
      TemplateWords words,
      TemplateWords base,
      Instant now) {
    this.purpose = Objects.requireNonNull(purpose);
    this.eventRef = eventRef == null ? OFFICE : eventRef;
    this.language = Objects.requireNonNull(language);
    say(words, base, now, false);
  }

  /**
   * Takes another text; it is not stale then.
   *
   * @param meaning whether the other languages have to follow
   */
  final void say(TemplateWords words, TemplateWords standsFor, Instant now, boolean meaning) {
    subject = words.subject();
    body = words.body();
    base = fingerprint(standsFor);
    checkedAt = now;
    if (meaning) {
      meaningAt = now;
    }
  }

  /** Whether the text that it stands in place of is another one by now. */
  boolean isOfOther(TemplateWords standsFor) {
    return !base.equals(fingerprint(standsFor));
  }

  /** Whether another language has changed its meaning since. */
  boolean isBehind(MailTemplate other) {
    return other != this && other.meaningAt != null && other.meaningAt.isAfter(checkedAt);
  }

  TemplateWords words() {
    return new TemplateWords(subject, body);
  }

  String purpose() {
    return purpose;
  }

  UUID eventRef() {
    return eventRef;
  }

  Language language() {
    return language;
  }

  private static String fingerprint(TemplateWords words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String all = words.subject() + "\n" + words.body();
      return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
