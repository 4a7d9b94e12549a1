package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.RoleHolder;
import org.plenary.directory.RoleTerms;
import org.plenary.shared.FieldException;

/**
 * Lets the roles of accounts rest on roles of the directory: the mail address says whose they are.
 * Part of whatever transaction the service has.
 */
@Dependent
class Mandates {
  @Inject private MandateRepository mandates;
  @Inject private Standings standings;
  @Inject private RoleTerms terms;

  /**
   * Sees to it that each role of an account that speaks for somebody has a mandate, and no other
   * role.
   *
   * @param entity for whom it is to speak, or null to leave that as it is
   * @throws FieldException on {@code entity}, keys {@code account.entity.missing}, {@code
   *     account.entity.needless}, {@code account.mandate.none}; on {@code mail}, key {@code
   *     account.mandate.mailNeeded}
   */
  void settle(Account account, UUID entity) {
    List<Mandate> there = mandates.of(account);
    there.stream()
        .filter(mandate -> !account.roles().contains(mandate.role()))
        .forEach(mandates::remove);
    List<String> speaking = Mandate.ROLES.stream().filter(account.roles()::contains).toList();
    if (speaking.isEmpty() && entity != null) {
      throw new FieldException("entity", "account.entity.needless");
    }
    for (String role : speaking) {
      boolean has = there.stream().anyMatch(mandate -> mandate.role().equals(role));
      if (entity != null) {
        rest(account, role, recorded(account, entity));
      } else if (!has) {
        throw new FieldException("entity", "account.entity.missing");
      }
    }
  }

  /** The roles of the account's owner in an entity that are held now or later. */
  private List<UUID> recorded(Account account, UUID entity) {
    if (account.mail() == null) {
      throw new FieldException("mail", "account.mandate.mailNeeded");
    }
    List<UUID> recorded =
        terms.ofAddress(account.mail(), entity).stream()
            .filter(role -> !isOver(role))
            .map(RoleHolder::affiliationRef)
            .toList();
    if (recorded.isEmpty()) {
      throw new FieldException("entity", "account.mandate.none");
    }
    return recorded;
  }

  boolean isOver(RoleHolder role) {
    return MandateState.on(standings.today(), role.period()) == MandateState.ENDED;
  }

  /** Lets a role of an account rest on these of the directory; on one twice makes one mandate. */
  void rest(Account account, String role, Collection<UUID> affiliations) {
    List<Mandate> there = mandates.of(account);
    for (UUID affiliation : affiliations) {
      boolean known =
          there.stream()
              .anyMatch(
                  one ->
                      one.role().equals(role) && Objects.equals(one.affiliationRef(), affiliation));
      if (!known) {
        mandates.add(new Mandate(account, role, affiliation));
      }
    }
  }
}
