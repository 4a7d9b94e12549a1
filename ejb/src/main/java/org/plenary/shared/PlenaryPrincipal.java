package org.plenary.shared;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.UUID;

/** The signed-in account: its login, ref, display name and the entity it speaks for. */
public class PlenaryPrincipal extends CallerPrincipal {
  private static final long serialVersionUID = 1L;
  private final UUID accountRef;
  private final String displayName;
  private final UUID entityRef;

  /**
   * @param entityRef the State or organization that the account speaks for, or null
   */
  public PlenaryPrincipal(String login, UUID accountRef, String displayName, UUID entityRef) {
    super(login);
    this.accountRef = accountRef;
    this.displayName = displayName;
    this.entityRef = entityRef;
  }

  public UUID accountRef() {
    return accountRef;
  }

  public String displayName() {
    return displayName;
  }

  public UUID entityRef() {
    return entityRef;
  }
}
