package org.plenary.directory.partnership;

import java.util.UUID;
import org.plenary.directory.EntityLine;

/**
 * A contribution in a list.
 *
 * @param ref identity
 * @param version to be named by an edit
 * @param imported whether it stands in the reference data
 * @param donor who gave, a State or an organization
 * @param kind what
 * @param purpose what it was for, in the words of the source
 * @param project that it was for, null if none is known
 * @param money null if no amount is known
 * @param inKind what was given in kind, or null
 * @param firstYear of the span
 * @param lastYear of the span, the same for a single year
 * @param source where it is known from
 */
public record ContributionLine(
    UUID ref,
    long version,
    boolean imported,
    EntityLine donor,
    ContributionKind kind,
    String purpose,
    String project,
    Money money,
    String inKind,
    int firstYear,
    int lastYear,
    String source) {
  /** "2016", or "2018–2019" for a span. */
  public String years() {
    return firstYear == lastYear ? "" + firstYear : firstYear + "–" + lastYear;
  }
}
