package org.plenary.shared;

import java.util.Map;

/**
 * Numbers that operators watch. A feature has it as a dependent bean; the feature {@code operation}
 * shows them among the metrics. No personal data, and always the same few figures.
 */
public interface FigureSource {
  /** Reads all of its figures at once, outside a transaction; also those that are zero. */
  Map<Figure, Double> read();
}
