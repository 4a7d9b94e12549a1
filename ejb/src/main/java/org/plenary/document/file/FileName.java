package org.plenary.document.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file, harmless on every system: no folders, control characters, characters that
 * turn the direction of writing or cannot be seen, none that a file system forbids; at most 255
 * bytes of UTF-8.
 */
final class FileName {
  static final int MAX_BYTES = 255;

  private static final String NAMELESS = "file";
  private static final int LONGEST_EXTENSION = 10;
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  private FileName() {}

  /** The name without what is not allowed in one; "file" where nothing is left of it. */
  static String clean(String given) {
    String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder visible = new StringBuilder();
    name.codePoints().filter(FileName::isVisible).forEach(visible::appendCodePoint);
    name = FORBIDDEN.matcher(visible).replaceAll("_").replaceAll("\\s+", " ");
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    if (name.isEmpty()) {
      return NAMELESS;
    }
    return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          character == '\t';
      default -> true;
    };
  }

  /** What stands after the last dot, in lower case; "" if there is none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return extension.length() > LONGEST_EXTENSION ? "" : extension;
  }

  /** The name with this ending, within the limit of length. */
  static String withExtension(String name, String extension) {
    return shortened(name + "." + extension);
  }

  private static String shortened(String name) {
    if (bytes(name) <= MAX_BYTES) {
      return name;
    }
    String extension = extension(name);
    String end = extension.isEmpty() ? "" : name.substring(name.length() - extension.length() - 1);
    StringBuilder kept = new StringBuilder();
    int left = MAX_BYTES - bytes(end);
    for (int character : name.substring(0, name.length() - end.length()).codePoints().toArray()) {
      left -= bytes(Character.toString(character));
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(character);
    }
    return kept.toString().stripTrailing() + end;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
