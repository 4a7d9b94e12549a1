package org.plenary.mail.template;

import java.util.regex.Pattern;

/**
 * What a mail is put together from once it is known which fields have a value.
 *
 * @param field number of the field, or -1 for a text that is always the same
 * @param text the text, ready for its place; "" for a field
 */
record Piece(Kind kind, int field, String text) {
  private static final Pattern TARGET = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"<>]+");
  private static final String LINK_STYLE = "color:#14509b;text-decoration:underline";

  /** Where a value goes, and as what. */
  enum Kind {
    /** Not a value. */
    TEXT,
    /** As it is. */
    PLAIN,
    /** As text of HTML. */
    HTML,
    /** As a link of HTML with its own address as text. */
    HTML_LINK,
    /** Begin of a link to it. */
    HTML_OPEN,
    /** End of that. */
    HTML_CLOSE,
    /** As the address after the words that were linked. */
    PLAIN_TARGET
  }

  static Piece text(String text) {
    return new Piece(Kind.TEXT, -1, text);
  }

  static Piece value(Kind kind, int field) {
    return new Piece(kind, field, "");
  }

  /** Whether a mail may link to it: nothing but http, https and mailto. */
  static boolean isTarget(String address) {
    return TARGET.matcher(address).matches();
  }

  /** As text of HTML, or as an attribute in double quotes. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** The begin of a link to an address. */
  static String open(String address) {
    return "<a href=\"" + escaped(address) + "\" style=\"" + LINK_STYLE + "\">";
  }

  /** Writes itself with the value of its field. */
  void write(String[] values, StringBuilder out) {
    if (kind == Kind.TEXT) {
      out.append(text);
      return;
    }
    String value = values[field];
    boolean target = isTarget(value);
    switch (kind) {
      case PLAIN -> out.append(value);
      case HTML -> out.append(lines(value));
      case HTML_LINK -> out.append(target ? open(value) + escaped(value) + "</a>" : lines(value));
      case HTML_OPEN -> out.append(target ? open(value) : "");
      case HTML_CLOSE -> out.append(target ? "</a>" : "");
      case PLAIN_TARGET -> out.append(value.isEmpty() ? "" : " <" + value + ">");
      default -> throw new IllegalStateException();
    }
  }

  private static String lines(String value) {
    return escaped(value).replace("\n", "<br>\n");
  }
}
