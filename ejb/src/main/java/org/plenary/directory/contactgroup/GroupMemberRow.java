package org.plenary.directory.contactgroup;

import java.time.Instant;
import java.util.UUID;
import org.plenary.directory.correspondence.Party;

/**
 * Somebody in a fixed group.
 *
 * @param party who
 * @param addedBy a login
 * @param addedAt when
 */
public record GroupMemberRow(Party party, String addedBy, Instant addedAt) {
  /** Of the person, organization or State. */
  public UUID ref() {
    return party.ref();
  }
}
