package org.plenary.document.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/**
 * Text in the order and the shapes in which it is seen, for a printer that sets letters one by one
 * from left to right: names in Arabic or Hebrew between Latin words. Good for what stands in one
 * line.
 */
final class VisualText {
  private VisualText() {}

  /** The same text if it runs from left to right throughout. */
  static String of(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    try {
      String shaped = new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(text);
      return new Bidi(shaped, Bidi.DIRECTION_LEFT_TO_RIGHT)
          .writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException(e);
    }
  }
}
