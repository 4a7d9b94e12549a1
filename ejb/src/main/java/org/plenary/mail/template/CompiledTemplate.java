package org.plenary.mail.template;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.WrittenMail;

/**
 * A template ready to be filled in any number of times, by any number of threads: its Markdown is
 * read once for each choice of the fields that have a value.
 */
final class CompiledTemplate {
  private static final int SUBJECT_LENGTH = 400;
  private static final int KEPT = 64;

  private final Language language;
  private final List<MailField> fields;
  private final TemplateText subject;
  private final TemplateText body;
  private final Map<BitSet, Rendering> renderings = new ConcurrentHashMap<>();

  private CompiledTemplate(
      Language language, List<MailField> fields, TemplateText subject, TemplateText body) {
    this.language = language;
    this.fields = fields;
    this.subject = subject;
    this.body = body;
  }

  /**
   * @throws org.plenary.shared.FieldException if the texts are no template
   */
  static CompiledTemplate of(Language language, TemplateWords words, List<MailField> fields) {
    return new CompiledTemplate(
        language,
        fields,
        TemplateText.of("subject", words.subject(), fields),
        TemplateText.of("body", words.body(), fields));
  }

  /**
   * Fills in the values.
   *
   * @param values one for each field, "" for none
   */
  WrittenMail write(String[] values) {
    String[] safe = safe(values);
    BitSet present = present(safe);
    String line = subject(present, safe);
    Rendering rendering = rendering(present);
    return new WrittenMail(
        line, rendering.plain(safe), MailLayout.around(language, line, rendering.html(safe)));
  }

  /**
   * The body alone, as HTML without anything around it.
   *
   * @param values one for each field, "" for none
   */
  String content(String[] values) {
    String[] safe = safe(values);
    return rendering(present(safe)).html(safe);
  }

  /**
   * The subject alone.
   *
   * @param values one for each field, "" for none
   */
  String line(String[] values) {
    String[] safe = safe(values);
    return subject(present(safe), safe);
  }

  private static String[] safe(String[] values) {
    return Stream.of(values).map(CompiledTemplate::harmless).toArray(String[]::new);
  }

  private static BitSet present(String[] values) {
    BitSet present = new BitSet();
    for (int i = 0; i < values.length; i++) {
      present.set(i, !values[i].isBlank());
    }
    return present;
  }

  private Rendering rendering(BitSet present) {
    Rendering known = renderings.get(present);
    if (known != null) {
      return known;
    }
    Rendering made = Rendering.of(body, fields, present);
    if (renderings.size() < KEPT) {
      renderings.put(present, made);
    }
    return made;
  }

  private String subject(BitSet present, String[] values) {
    StringBuilder line = new StringBuilder();
    for (char c : subject.with(present).toCharArray()) {
      int field = TemplateText.field(c);
      line.append(field < 0 ? String.valueOf(c) : field < values.length ? values[field] : "");
    }
    String even = line.toString().replaceAll("\\s+", " ").strip();
    return even.length() <= SUBJECT_LENGTH ? even : cut(even);
  }

  private static String cut(String line) {
    int end = Character.isHighSurrogate(line.charAt(SUBJECT_LENGTH - 2)) ? 2 : 1;
    return line.substring(0, SUBJECT_LENGTH - end) + "…";
  }

  /** Without control characters, but with line breaks, and without what turns the direction. */
  private static String harmless(String value) {
    String lines = value.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    StringBuilder out = null;
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      boolean wrong =
          Character.isISOControl(c) && c != '\n'
              || c >= '\u202A' && c <= '\u202E'
              || c >= '\u2066' && c <= '\u2069';
      if (wrong && out == null) {
        out = new StringBuilder(lines);
      }
      if (wrong) {
        out.setCharAt(i, ' ');
      }
    }
    return (out == null ? lines : out.toString()).strip();
  }
}
