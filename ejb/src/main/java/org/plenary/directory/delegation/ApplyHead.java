package org.plenary.directory.delegation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A proposed change that shall be made.
 *
 * @param proposed as it was shown
 * @param personRef who takes the post up; null to enter the person named as a new one, of no
 *     meaning where the post is vacant
 */
public record ApplyHead(@NotNull ProposedHead proposed, UUID personRef) {}
