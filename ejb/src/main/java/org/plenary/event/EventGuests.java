package org.plenary.event;

import java.util.Set;
import java.util.UUID;

/**
 * Asked at which events somebody takes part, and so knows of whatever their audience is. Every bean
 * of this type is asked.
 */
public interface EventGuests {
  /**
   * Refs of the events.
   *
   * @param account ref of the account of the person
   * @param delegation ref of the State or organization that the person speaks for, or null
   */
  Set<UUID> eventsOf(UUID account, UUID delegation);

  /**
   * Whether somebody has a seat at an event: the person, or anybody of the State or organization.
   *
   * @param account ref of the account of the person
   * @param delegation ref of the State or organization that the person speaks for, or null
   */
  boolean isConfirmed(UUID event, UUID account, UUID delegation);
}
