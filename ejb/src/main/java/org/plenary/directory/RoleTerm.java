package org.plenary.directory;

import java.util.UUID;
import org.plenary.shared.Period;

/**
 * Where and when a role is held, without telling by whom.
 *
 * @param ref the affiliation
 * @param bodyRef the State or organization in which it is held
 * @param delegationRef whose delegation its holder belongs to: of a government body or a permanent
 *     delegation its State, else the same
 * @param period when; its bounds may be unknown
 */
public record RoleTerm(UUID ref, UUID bodyRef, UUID delegationRef, Period period) {}
