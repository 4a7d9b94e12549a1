package org.plenary.mail.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailWriter;
import org.plenary.shared.mail.WrittenMail;

/** Writes mail by the templates of the office and of events. */
@ApplicationScoped
public class TemplateWriter implements MailWriter {
  @Inject private PurposeCatalog purposes;
  @Inject private TemplateCache cache;

  @Override
  public WrittenMail write(
      String purpose, UUID eventRef, Language language, Map<String, String> values) {
    MailPurpose known =
        purposes
            .find(purpose)
            .orElseThrow(() -> new IllegalArgumentException("No purpose " + purpose));
    return cache.due(known, eventRef, language).write(inOrder(known.fields(), language, values));
  }

  /** The values in the order of the fields, with a greeting where none is given. */
  static String[] inOrder(List<MailField> fields, Language language, Map<String, String> values) {
    String[] ordered = new String[fields.size()];
    int given = 0;
    for (int i = 0; i < ordered.length; i++) {
      String name = fields.get(i).name();
      String value = values.get(name);
      given += values.containsKey(name) ? 1 : 0;
      ordered[i] = value == null || value.isBlank() ? greeting(name, language, values) : value;
    }
    if (given < values.size()) {
      throw new IllegalArgumentException("There are no such fields: " + values.keySet());
    }
    return ordered;
  }

  private static String greeting(String field, Language language, Map<String, String> values) {
    return switch (field) {
      case MailField.SALUTATION -> {
        String name = values.get(MailField.NAME);
        yield BuiltInTexts.salutation(language, name == null ? "" : name);
      }
      case MailField.CLOSE -> BuiltInTexts.close(language);
      default -> "";
    };
  }
}
