package org.plenary.mail.template;

import org.plenary.shared.Language;

/**
 * A text as it is typed in a language.
 *
 * @param prefix what the names of the form's fields {@code subject} and {@code body} begin with
 * @param version of the own text that the editor had before their eyes; 0 if there was none
 */
public record EditTemplate(
    String prefix, Language language, long version, String subject, String body) {
  TemplateWords words() {
    return new TemplateWords(
        subject == null ? "" : subject.strip(),
        body == null ? "" : body.strip().replace("\r\n", "\n").replace('\r', '\n'));
  }
}
