package org.plenary.directory.organization;

import java.util.UUID;
import org.plenary.directory.contact.ContactLine;

/**
 * A contact point of an organization.
 *
 * @param ref identity
 * @param version to be named by an edit
 * @param point where it is reached
 */
public record ContactRow(UUID ref, long version, ContactLine point) {}
