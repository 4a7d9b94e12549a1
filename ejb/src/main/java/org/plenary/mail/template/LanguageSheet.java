package org.plenary.mail.template;

import java.util.List;
import org.plenary.shared.Language;

/**
 * A purpose in one language.
 *
 * @param state by which text mail is written
 * @param baseChanged whether the text that an own one stands in place of has changed since
 * @param ahead languages whose meaning has changed since an own text was last looked at
 * @param version of the own text; 0 if there is none
 * @param words by which mail is written
 * @param base what would be written without an own text
 */
public record LanguageSheet(
    Language language,
    TemplateState state,
    boolean baseChanged,
    List<Language> ahead,
    long version,
    TemplateWords words,
    TemplateWords base) {
  public LanguageSheet {
    ahead = List.copyOf(ahead);
  }

  /** Whether there is a text of its own. */
  public boolean isOwn() {
    return version > 0;
  }
}
