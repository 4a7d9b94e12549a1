package org.plenary.mail.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;

/**
 * The text of an outgoing letter or note verbale in a language, as each recipient gets it who is
 * written to in this language. It can be changed until the letter has its number.
 */
@Entity
@Table(name = "letter")
class Letter extends Aggregate {
  @Column(name = "correspondence_ref", nullable = false, updatable = false)
  private UUID correspondenceRef;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false, updatable = false)
  private Language language;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "body", nullable = false)
  private String body;

  @Column(name = "signatory", nullable = false)
  private String signatory;

  protected Letter() {}

  Letter(EditLetter typed) {
    correspondenceRef = Objects.requireNonNull(typed.correspondenceRef());
    language = Objects.requireNonNull(typed.language());
    say(typed);
  }

  /** Takes another text. */
  final void say(EditLetter typed) {
    subject = typed.subject() == null ? "" : typed.subject().strip();
    body = typed.body().strip();
    signatory = typed.signatory() == null ? "" : typed.signatory().strip();
  }

  /** Puts other names for those of protected people in what was typed. */
  void hide(UnaryOperator<String> names) {
    subject = names.apply(subject);
    body = names.apply(body);
    signatory = names.apply(signatory);
  }

  LetterText text() {
    return new LetterText(ref(), version(), correspondenceRef, language, subject, body, signatory);
  }
}
