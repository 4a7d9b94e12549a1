package org.plenary.mail.template;

import java.util.List;
import java.util.Map;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.WrittenMail;

/** A template that is typed for one occasion alone, such as a mailing, under the same rules. */
public final class TypedTemplate {
  private final CompiledTemplate template;
  private final List<MailField> fields;

  private TypedTemplate(CompiledTemplate template, List<MailField> fields) {
    this.template = template;
    this.fields = fields;
  }

  /**
   * Checks what is typed.
   *
   * @param prefix of the names of the form's fields {@code subject} and {@code body}
   * @throws org.plenary.shared.FieldException on the field that cannot be saved as it is
   */
  public static void check(String prefix, String subject, String body, List<MailField> fields) {
    TemplateRules.check(prefix, new TemplateWords(subject, body), fields);
  }

  /** Reads what was checked. */
  public static TypedTemplate of(
      Language language, String subject, String body, List<MailField> fields) {
    return new TypedTemplate(
        CompiledTemplate.of(language, new TemplateWords(subject, body), fields),
        List.copyOf(fields));
  }

  /** Fills in values, by the name of the field; one that is missing stands for nothing. */
  public WrittenMail write(Map<String, String> values) {
    return template.write(
        fields.stream().map(field -> values.getOrDefault(field.name(), "")).toArray(String[]::new));
  }
}
