package org.plenary.directory;

import java.util.UUID;

/**
 * A contribution in a list.
 *
 * @param stateRef who gave
 * @param kind what
 * @param purpose what for, in English, as the source says
 * @param years "2016" or "2018–2019"
 * @param source where this is known from
 */
public record ContributionRow(
    UUID stateRef, ContributionKind kind, String purpose, String years, String source) {
  static ContributionRow of(Contribution c) {
    return new ContributionRow(c.stateRef(), c.kind(), c.purpose(), c.years(), c.source());
  }
}
