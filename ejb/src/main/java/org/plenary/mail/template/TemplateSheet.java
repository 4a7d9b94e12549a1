package org.plenary.mail.template;

import java.util.List;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailPurpose;

/**
 * A purpose in all languages, of the office or of an event.
 *
 * @param event null for the office
 * @param mayEdit whether the caller may change it
 * @param languages in their official order
 */
public record TemplateSheet(
    MailPurpose purpose, MailEvent event, boolean mayEdit, List<LanguageSheet> languages) {
  public TemplateSheet {
    languages = List.copyOf(languages);
  }

  /** What there is in a language. */
  public LanguageSheet in(Language language) {
    return languages.stream().filter(one -> one.language() == language).findFirst().orElseThrow();
  }

  /** How many languages have a text of their own. */
  public long own() {
    return languages.stream().filter(LanguageSheet::isOwn).count();
  }

  /** How many of those are stale. */
  public long stale() {
    return languages.stream().filter(one -> one.state() == TemplateState.STALE).count();
  }
}
