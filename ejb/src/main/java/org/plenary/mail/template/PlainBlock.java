package org.plenary.mail.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or an item of a list, of the plain text.
 *
 * @param gap whether an empty line stands before it
 * @param first what its first line begins with
 * @param next what each further line begins with
 */
record PlainBlock(boolean gap, String first, String next, List<Piece> pieces) {
  private static final int WIDTH = 76;

  void write(String[] values, StringBuilder out) {
    if (gap && !out.isEmpty()) {
      out.append('\n');
    }
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> piece.write(values, text));
    String prefix = first;
    for (String line : text.toString().split("\n", -1)) {
      for (String wrapped : wrapped(line, WIDTH - prefix.length())) {
        out.append((prefix + wrapped).stripTrailing()).append('\n');
        prefix = next;
      }
    }
  }

  /** Lines of at most so many characters, except for words that are longer. */
  private static List<String> wrapped(String line, int width) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      if (space <= 0) {
        space = rest.indexOf(' ', width);
      }
      if (space <= 0) {
        break;
      }
      lines.add(rest.substring(0, space).stripTrailing());
      rest = rest.substring(space + 1).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
