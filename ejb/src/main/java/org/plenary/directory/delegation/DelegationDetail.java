package org.plenary.directory.delegation;

import java.util.UUID;
import org.plenary.directory.EntityLine;

/**
 * A Permanent Delegation or Mission.
 *
 * @param ref of what is recorded of it as a delegation, null if nothing is yet
 * @param version to be named by an edit, 0 if nothing is recorded yet
 * @param body the delegation as an organization
 * @param state whose it is, null where its country is no State known
 * @param accreditedTo the organization, null if unknown
 * @param mailbox of the post, or null
 */
public record DelegationDetail(
    UUID ref,
    long version,
    EntityLine body,
    EntityLine state,
    EntityLine accreditedTo,
    String mailbox) {}
