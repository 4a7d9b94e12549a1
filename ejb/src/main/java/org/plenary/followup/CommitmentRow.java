package org.plenary.followup;

import org.plenary.shared.PartialDate;
import org.plenary.shared.importing.Source;

/**
 * A commitment.
 *
 * @param symbol its symbol, such as {@code MC.DEC/6/17}
 * @param adopted when, null if unknown
 * @param place where it was adopted, may be null
 */
public record CommitmentRow(
    String symbol, String title, PartialDate adopted, String place, Source source) {}
