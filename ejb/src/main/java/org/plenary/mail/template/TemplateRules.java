package org.plenary.mail.template;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;
import org.plenary.shared.mail.MailField;

/** What a template has to keep to before it is saved. */
final class TemplateRules {
  static final int SUBJECT = 200;
  static final int BODY = 20_000;

  private TemplateRules() {}

  /**
   * Checks a template.
   *
   * @param prefix of the names of the form's fields {@code subject} and {@code body}
   * @throws FieldException on the field that cannot be saved as it is
   */
  static void check(String prefix, TemplateWords words, List<MailField> fields) {
    String subject = prefix + "subject";
    plain(subject, words.subject(), SUBJECT, false);
    TemplateText.of(subject, words.subject(), fields);
    checkBody(prefix + "body", words.body(), fields);
  }

  /**
   * Checks the body of a template.
   *
   * @param body name of the form's field
   * @throws FieldException on it, if it cannot be saved as it is
   */
  static void checkBody(String body, String words, List<MailField> fields) {
    plain(body, words, BODY, true);
    TemplateText text = TemplateText.of(body, words, fields);
    List<MailField> missing = text.missing();
    if (!missing.isEmpty()) {
      throw new FieldException(
          body,
          "mailtemplate.field.missing",
          missing.stream().map(field -> "{" + field.name() + "}").collect(Collectors.joining(" ")));
    }
    List<Boolean> links = fields.stream().map(MailField::link).toList();
    BitSet all = new BitSet();
    all.set(0, fields.size());
    MailMarkdown.check(body, text.with(all), links);
    MailMarkdown.check(body, text.with(new BitSet()), links);
  }

  private static void plain(String field, String text, int max, boolean lines) {
    if (text == null || text.isBlank()) {
      throw new FieldException(field, "shared.required");
    }
    String complaint = PlainText.Validator.complaint(text, max, lines);
    if (complaint != null) {
      throw new FieldException(field, complaint, max);
    }
  }
}
