package org.plenary.web.mail.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.plenary.mail.template.TemplateSheet;
import org.plenary.shared.Language;
import org.plenary.shared.Settings;
import org.plenary.shared.mail.MailField;
import org.plenary.web.shared.Texts;

/** What stands for the fields in a mail that is only looked at. */
@RequestScoped
class TemplateSamples {
  @Inject private Settings settings;

  /** A value for each field, in the language of the mail. */
  Map<String, String> of(TemplateSheet sheet, Language language) {
    Texts texts = Texts.in(language);
    Map<String, String> samples = new HashMap<>();
    for (MailField field : sheet.purpose().fields()) {
      String key = "mail.sample." + field.name();
      if (field.link()) {
        samples.put(field.name(), settings.publicUrl() + "/" + language.code() + "/");
      } else if (texts.has(key)) {
        samples.put(field.name(), texts.get(key));
      } else if (field.name().equals("address")) {
        samples.put(field.name(), "anna.novak@example.org");
      } else if (!field.name().equals(MailField.SALUTATION)
          && !field.name().equals(MailField.CLOSE)) {
        samples.put(field.name(), "a.novak");
      }
    }
    return samples;
  }
}
