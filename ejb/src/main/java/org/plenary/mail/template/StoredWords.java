package org.plenary.mail.template;

import java.util.UUID;
import org.plenary.shared.Language;

/**
 * A template as a mail is written by it.
 *
 * @param scope the event, or {@link MailTemplate#OFFICE}
 */
public record StoredWords(UUID scope, Language language, String subject, String body) {
  TemplateWords words() {
    return new TemplateWords(subject, body);
  }
}
