package org.plenary.mail.template;

import java.util.List;
import java.util.Map;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailField;

/** A text that somebody writes for one occasion, by the rules and with the fields of templates. */
public final class OfficeText {
  private OfficeText() {}

  /**
   * Checks a text before it is stored.
   *
   * @param name of the form's field
   * @throws FieldException on it, for an unknown field, markup that no mail has and so on
   */
  public static void check(String name, String text, List<MailField> fields) {
    TemplateRules.checkBody(name, text, fields);
  }

  /**
   * The text with values in the places of its fields, as HTML that is safe, without anything around
   * it. Where no salutation or close is given, a neutral one is written.
   *
   * @param values by the name of the field
   */
  public static String html(
      Language language, String text, List<MailField> fields, Map<String, String> values) {
    return CompiledTemplate.of(language, new TemplateWords("", text), fields)
        .content(TemplateWriter.inOrder(fields, language, values));
  }

  /** The subject of a text with values in the places of its fields. */
  public static String subject(
      Language language, String subject, List<MailField> fields, Map<String, String> values) {
    return CompiledTemplate.of(language, new TemplateWords(subject, ""), fields)
        .line(TemplateWriter.inOrder(fields, language, values));
  }
}
