package org.plenary.directory;

import java.util.List;
import org.plenary.directory.naming.OtherNameRow;

/**
 * A State with what hangs on it.
 *
 * @param state the State
 * @param iso3 three-letter code
 * @param source where this is known from
 * @param bodies its delegation and the bodies of its government
 * @param otherNames former and alternative ones, the latest first
 */
public record StateDetail(
    EntityLine state,
    String iso3,
    String source,
    List<OrganizationRow> bodies,
    List<OtherNameRow> otherNames) {}
