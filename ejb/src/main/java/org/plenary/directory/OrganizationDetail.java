package org.plenary.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An organization with what hangs on it.
 *
 * @param row the organization
 * @param version to be named by an edit
 * @param parent what it belongs to, or null
 * @param children what belongs to it
 * @param formerNames the latest first
 * @param agreements the latest first
 * @param parties the parties of the agreements, by ref
 */
public record OrganizationDetail(
    OrganizationRow row,
    long version,
    EntityLine parent,
    List<OrganizationRow> children,
    List<FormerNameRow> formerNames,
    List<AgreementRow> agreements,
    Map<UUID, EntityLine> parties) {}
