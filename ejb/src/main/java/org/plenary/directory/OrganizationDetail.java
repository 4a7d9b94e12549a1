package org.plenary.directory;

import java.util.List;
import org.plenary.directory.naming.OtherNameRow;

/**
 * An organization with what hangs on it.
 *
 * @param row the organization
 * @param version to be named by an edit
 * @param parent what it belongs to, or null
 * @param children what belongs to it
 * @param otherNames former and alternative ones, the latest first
 */
public record OrganizationDetail(
    OrganizationRow row,
    long version,
    EntityLine parent,
    List<OrganizationRow> children,
    List<OtherNameRow> otherNames) {}
