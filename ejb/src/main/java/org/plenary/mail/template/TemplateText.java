package org.plenary.mail.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.shared.FieldException;
import org.plenary.shared.mail.MailField;

/**
 * A text with fields in braces: {@code {event}}, parts that stand only with a value, {@code
 * {#room}…{/room}}, and only without it, {@code {^room}…{/room}}. A name is one of a closed list;
 * nothing else is understood in braces, and a brace alone is refused.
 *
 * <p>Each field becomes one character of the private use area, so that it goes through Markdown as
 * a letter would: what is filled in later was never read as markup.
 */
final class TemplateText {
  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}|[{}]");
  private static final Pattern TAG = Pattern.compile("\\{([#^/]?)([a-z]+)\\}");
  private static final char FIRST = '\uE000';
  private static final char LAST = '\uF8FF';

  private final List<MailField> fields;
  private final Part all = new Part(-1, false, "", new ArrayList<>());

  private TemplateText(List<MailField> fields) {
    this.fields = fields;
  }

  /**
   * Reads a text.
   *
   * @param where name of the form's field that is told what is wrong
   * @throws FieldException for an unknown field, a brace alone, a part that does not end or ends
   *     what was not begun
   */
  static TemplateText of(String where, String text, List<MailField> fields) {
    if (text.chars().anyMatch(c -> c >= FIRST && c <= LAST)) {
      throw new FieldException(where, "mailtemplate.character");
    }
    TemplateText read = new TemplateText(fields);
    read.read(where, text);
    return read;
  }

  private void read(String where, String text) {
    Deque<Part> open = new ArrayDeque<>(List.of(all));
    Matcher braces = BRACES.matcher(text);
    int from = 0;
    while (braces.find()) {
      open.peek().add(text.substring(from, braces.start()));
      from = braces.end();
      tag(where, braces.group(), open);
    }
    open.peek().add(text.substring(from));
    if (open.size() > 1) {
      throw new FieldException(where, "mailtemplate.part.open", open.peek().begin(fields));
    }
  }

  private void tag(String where, String written, Deque<Part> open) {
    if (written.length() == 1) {
      throw new FieldException(where, "mailtemplate.brace", written, allowed());
    }
    Matcher tag = TAG.matcher(written);
    int field = tag.matches() ? index(tag.group(2)) : -1;
    if (field < 0) {
      throw new FieldException(where, "mailtemplate.placeholder.unknown", written, allowed());
    }
    switch (tag.group(1)) {
      case "" -> open.peek().add(token(field));
      case "/" -> {
        if (open.peek().field != field) {
          throw new FieldException(where, "mailtemplate.part.notOpen", written);
        }
        open.pop();
      }
      default -> {
        Part part = new Part(field, tag.group(1).equals("^"), "", new ArrayList<>());
        open.peek().parts.add(part);
        open.push(part);
      }
    }
  }

  private int index(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private String allowed() {
    return fields.stream().map(field -> "{" + field.name() + "}").collect(Collectors.joining(" "));
  }

  /** The fields that have to be in the text whatever the values, and are not. */
  List<MailField> missing() {
    String always = all.parts.stream().map(part -> part.text).collect(Collectors.joining());
    return fields.stream()
        .filter(field -> field.required() && !always.contains(token(fields.indexOf(field))))
        .toList();
  }

  /** The text for the fields that have a value, with a character for each field. */
  String with(BitSet present) {
    StringBuilder out = new StringBuilder();
    all.write(present, out);
    return out.toString();
  }

  private static String token(int field) {
    return String.valueOf((char) (FIRST + field));
  }

  /** Number of the field that a character stands for, or -1. */
  static int field(char c) {
    return c >= FIRST && c <= LAST ? c - FIRST : -1;
  }

  /** A text, or parts that stand if a field has a value, or has none. */
  private record Part(int field, boolean inverse, String text, List<Part> parts) {
    void add(String more) {
      parts.add(new Part(-1, false, more, List.of()));
    }

    String begin(List<MailField> fields) {
      return "{" + (inverse ? "^" : "#") + fields.get(field).name() + "}";
    }

    void write(BitSet present, StringBuilder out) {
      if (field < 0 || present.get(field) != inverse) {
        out.append(text);
        parts.forEach(part -> part.write(present, out));
      }
    }
  }
}
