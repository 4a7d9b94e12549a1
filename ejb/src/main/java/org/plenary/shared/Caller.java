package org.plenary.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is calling: the signed-in person, or nobody, or the system. To be injected into services;
 * what a caller may do stands on the services as role annotations, this tells the rest.
 */
@Dependent
public class Caller {
  private final SecurityContext security;

  @Inject
  public Caller(SecurityContext security) {
    this.security = security;
  }

  /** The login for the audit trail; {@code system} where nobody is signed in. */
  public String login() {
    return account().map(PlenaryPrincipal::getName).orElse("system");
  }

  /** The signed-in account, if any. */
  public Optional<PlenaryPrincipal> account() {
    Principal principal = security.getCallerPrincipal();
    if (principal instanceof PlenaryPrincipal account) {
      return Optional.of(account);
    }
    return principal == null
        ? Optional.empty()
        : security.getPrincipalsByType(PlenaryPrincipal.class).stream().findFirst();
  }

  /** The State or organization that the caller speaks for in a role, if any. */
  public Optional<UUID> entityRef(String role) {
    return account().map(own -> own.entityRef(role));
  }

  public boolean has(String role) {
    return security.isCallerInRole(role);
  }

  /** What the caller sees of protected names where no look has been recorded: public names only. */
  public NameRights nameRights() {
    return NameRights.PUBLIC_NAMES;
  }
}
