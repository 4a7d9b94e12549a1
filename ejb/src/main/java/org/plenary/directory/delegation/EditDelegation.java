package org.plenary.directory.delegation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * What is known of a delegation, as it shall be.
 *
 * @param organizationRef the Permanent Delegation or Mission
 * @param version that the editor had before their eyes, 0 where nothing was known yet
 * @param accreditedTo the organization that it is accredited to, null if unknown
 * @param mailbox e-mail address of the post, not of a person; null for none
 */
public record EditDelegation(
    @NotNull UUID organizationRef,
    long version,
    UUID accreditedTo,
    @PlainText(max = 254) String mailbox) {}
