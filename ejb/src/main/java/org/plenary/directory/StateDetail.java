package org.plenary.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A State with what hangs on it.
 *
 * @param state the State
 * @param iso3 three-letter code
 * @param source where this is known from
 * @param bodies its delegation and the bodies of its government
 * @param formerNames the latest first
 * @param agreements the latest first
 * @param contributions the latest first
 * @param parties the parties of the agreements, by ref
 */
public record StateDetail(
    EntityLine state,
    String iso3,
    String source,
    List<OrganizationRow> bodies,
    List<FormerNameRow> formerNames,
    List<AgreementRow> agreements,
    List<ContributionRow> contributions,
    Map<UUID, EntityLine> parties) {}
