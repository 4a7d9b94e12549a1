package org.plenary.mail.mailing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/**
 * What is typed of a mailing.
 *
 * @param ref null for a new one
 * @param version that was read
 * @param eventRef or null
 * @param audienceKind see {@link Audience#kind}
 * @param subject in each language of the mailing
 * @param body likewise, Markdown with fields
 * @param note for the office alone, or null
 */
public record EditMailing(
    UUID ref,
    long version,
    UUID eventRef,
    @NotBlank @PlainText(max = 40) String audienceKind,
    @NotBlank @PlainText(max = 100) String audienceKey,
    @NotNull BodiesTo bodiesTo,
    @NotNull LocalizedText subject,
    @NotNull LocalizedText body,
    @PlainText(max = 1000, lines = true) String note) {
  /** Most characters of a subject. */
  public static final int LONGEST_SUBJECT = 200;

  /** Most characters of a body in one language. */
  public static final int LONGEST_BODY = 20_000;

  EditMailing hiding(UnaryOperator<String> names) {
    return new EditMailing(
        ref,
        version,
        eventRef,
        audienceKind,
        audienceKey,
        bodiesTo,
        each(subject, names),
        each(body, names),
        note == null ? null : names.apply(note));
  }

  static LocalizedText each(LocalizedText text, UnaryOperator<String> names) {
    LocalizedText hidden = text;
    for (Language language : Language.values()) {
      String one = text.exactly(language);
      if (one != null) {
        hidden = hidden.with(language, names.apply(one));
      }
    }
    return hidden;
  }
}
