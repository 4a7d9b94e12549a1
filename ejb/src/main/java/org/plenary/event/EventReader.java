package org.plenary.event;

import java.util.List;
import java.util.UUID;

/**
 * Somebody with an account who wants to know of events.
 *
 * @param account its ref
 * @param roles constants of {@link org.plenary.shared.Roles}
 * @param delegation ref of the State or organization whose focal point it is, or null
 */
public record EventReader(UUID account, List<String> roles, UUID delegation) {
  public EventReader {
    roles = List.copyOf(roles);
  }
}
