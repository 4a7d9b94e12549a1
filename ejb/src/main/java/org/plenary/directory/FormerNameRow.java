package org.plenary.directory;

import org.plenary.shared.Language;
import org.plenary.shared.Period;

/**
 * A name that held before.
 *
 * @param language of the name
 * @param name as it was
 * @param period when it held
 * @param source where this is known from
 */
public record FormerNameRow(Language language, String name, Period period, String source) {
  static FormerNameRow of(FormerName f) {
    return new FormerNameRow(f.language(), f.name(), f.period(), f.source());
  }
}
