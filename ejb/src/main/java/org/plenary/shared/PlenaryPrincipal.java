package org.plenary.shared;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Map;
import java.util.UUID;

/** The signed-in account: its login, ref, display name and the entities it speaks for. */
public class PlenaryPrincipal extends CallerPrincipal {
  private static final long serialVersionUID = 2L;
  private final UUID accountRef;
  private final String displayName;
  private final Map<String, UUID> entities;

  /**
   * @param entities by role the State or organization that the account speaks for in it today
   */
  public PlenaryPrincipal(
      String login, UUID accountRef, String displayName, Map<String, UUID> entities) {
    super(login);
    this.accountRef = accountRef;
    this.displayName = displayName;
    this.entities = Map.copyOf(entities);
  }

  public UUID accountRef() {
    return accountRef;
  }

  public String displayName() {
    return displayName;
  }

  /** The State or organization that the account speaks for in a role, or null. */
  public UUID entityRef(String role) {
    return entities.get(role);
  }
}
