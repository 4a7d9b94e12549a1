package org.plenary.directory.organization;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.directory.contact.ContactLine;

/**
 * A contact point of an organization, as it shall be.
 *
 * @param ref which; null for a new one
 * @param version that the editor had before their eyes; of no meaning for a new one
 * @param organizationRef whose; a contact point does not move to another
 * @param point where it is reached; a preferred one takes the place of the one preferred before
 */
public record EditContact(
    UUID ref, long version, @NotNull UUID organizationRef, @NotNull ContactLine point) {}
