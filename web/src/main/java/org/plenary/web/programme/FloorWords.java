package org.plenary.web.programme;

import java.util.Locale;
import org.plenary.directory.EntityLine;
import org.plenary.programme.floor.TurnRow;
import org.plenary.shared.Language;
import org.plenary.web.shared.Texts;

/** How those who speak are named, and times of speaking are written, in a language. */
public final class FloorWords {
  private static final int MINUTE = 60;

  private final Language language;
  private final Texts texts;

  public FloorWords(Language language) {
    this.language = language;
    texts = Texts.in(language);
  }

  /** "Austria", or "European Union (Austria)". */
  public String name(TurnRow turn) {
    String name = name(turn.delegation());
    return turn.forUnion() ? texts.of("floor.union.by", name) : name;
  }

  /** The name, marked where the footnote on Resolution 1244 belongs to it. */
  public String name(EntityLine line) {
    return line.name().in(language) + (line.isKosovo() ? "*" : "");
  }

  /** The language of a name where it is not the reader's, or null. */
  public String lang(TurnRow turn) {
    return turn.delegation().name().isFallback(language) ? "en" : null;
  }

  /** "4:05", or "−0:12" once the time is over. */
  public static String clock(long seconds) {
    long all = Math.abs(seconds);
    String text = String.format(Locale.ROOT, "%d:%02d", all / MINUTE, all % MINUTE);
    return seconds < 0 ? "−" + text : text;
  }
}
