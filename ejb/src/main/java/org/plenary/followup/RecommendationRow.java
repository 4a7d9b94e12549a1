package org.plenary.followup;

import org.plenary.shared.importing.Source;

/**
 * A recommendation.
 *
 * @param madeIn what it came from: the code of an event, a symbol, or words
 */
public record RecommendationRow(
    String madeIn, Addressee addressedTo, String summary, Source source) {}
