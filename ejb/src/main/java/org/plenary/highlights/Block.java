package org.plenary.highlights;

import java.util.stream.Stream;
import org.plenary.shared.Language;

/**
 * A piece of the report, whatever document it becomes part of.
 *
 * @param text in one paragraph
 * @param language of the text
 * @param tail what follows a recommendation or a quote, in the language of the report: to whom it
 *     is addressed, who said it; "" where nothing does
 */
record Block(Kind kind, String text, Language language, String tail) {
  enum Kind {
    /** Above the title: the event. */
    KICKER,
    TITLE,
    /** Below a heading: when, where, how many. */
    META,
    /** "Sessions", "Side events". */
    PART,
    /** A session or a side event. */
    ENTRY,
    /** "Recommendations". */
    LABEL,
    PARAGRAPH,
    /** A recommendation; those side by side are numbered. */
    ITEM,
    QUOTE,
    FOOTNOTE
  }

  Block(Kind kind, String text, Language language) {
    this(kind, text, language, "");
  }

  /** Whether its footnote is needed (rule 15). */
  boolean mentionsKosovo() {
    return Stream.of(text, tail).anyMatch(one -> one.contains("Kosovo") || one.contains("Косово"));
  }
}
