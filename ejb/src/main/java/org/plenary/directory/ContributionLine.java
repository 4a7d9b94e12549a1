package org.plenary.directory;

/**
 * A contribution in a list.
 *
 * @param years "2016", or "2018–2019" for a span
 * @param purpose what it was for, in the words of the source
 * @param source where it is known from
 */
public record ContributionLine(
    EntityLine state, ContributionKind kind, String purpose, String years, String source) {}
