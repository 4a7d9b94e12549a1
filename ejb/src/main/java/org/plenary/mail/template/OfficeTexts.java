package org.plenary.mail.template;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailPurpose;

/** The texts of the office, to begin with when somebody writes for one occasion. */
@Dependent
public class OfficeTexts {
  @Inject private PurposeCatalog purposes;
  @Inject private TemplateRepository templates;

  /** The template of the office for a purpose in a language, else the one that is built in. */
  public TemplateWords words(String purpose, Language language) {
    MailPurpose known = purposes.find(purpose).orElseThrow();
    return templates.words(purpose, null).stream()
        .filter(one -> one.language() == language)
        .map(StoredWords::words)
        .findFirst()
        .orElseGet(() -> BuiltInTexts.of(known, language));
  }
}
