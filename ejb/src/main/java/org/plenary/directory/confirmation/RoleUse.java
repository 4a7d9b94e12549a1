package org.plenary.directory.confirmation;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * Something for which a person is noted or booked because of a role.
 *
 * @param what it is
 * @param entityRef on whose behalf, or null if any role will do
 * @param target ref or code for its address
 * @param title its name
 */
public record RoleUse(
    UUID personRef, What what, UUID entityRef, String target, LocalizedText title) {
  /** What a role is used for. */
  public enum What {
    /** A fixed group of contacts. */
    GROUP,
    /** Correspondence that awaits an answer. */
    CORRESPONDENCE,
    /** A registration for an event to come. */
    REGISTRATION
  }
}
