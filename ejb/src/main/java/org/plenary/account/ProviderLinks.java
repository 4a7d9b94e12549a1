package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Accounts at the provider in the database. Part of the service's transaction. */
@Dependent
class ProviderLinks {
  private static final int MOST_ALIKE = 20;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** The account that was linked to this one at the provider. */
  Optional<Account> account(ProviderIdentity identity) {
    return entityManager
        .createQuery(
            "select a from Account a, ProviderLink l where l.accountId = a.id"
                + " and l.issuer = :issuer and l.subject = :subject",
            Account.class)
        .setParameter("issuer", identity.issuer())
        .setParameter("subject", identity.subject())
        .getResultStream()
        .findFirst();
  }

  /** The enabled account that has this address, if there is exactly one. */
  Optional<Account> accountByMail(String mail) {
    List<Account> found =
        entityManager
            .createQuery(
                "select a from Account a where lower(a.mail) = lower(:mail)"
                    + " and a.enabled = true order by a.id",
                Account.class)
            .setParameter("mail", mail)
            .setMaxResults(MOST_ALIKE)
            .getResultList()
            .stream()
            .filter(account -> isSameAddress(account.mail(), mail))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * Whether two addresses differ in Latin capitals at most. The database takes more letters for the
   * same, with accents and without: those are addresses of different people.
   */
  static boolean isSameAddress(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String address) {
    return address
        .chars()
        .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
        .toString();
  }

  /** What an account is linked to, or null. */
  ProviderLink of(Account account) {
    return entityManager.find(ProviderLink.class, account.id());
  }

  ProviderLink add(Account account, ProviderIdentity identity) {
    ProviderLink link = new ProviderLink(account, identity, clock.instant());
    entityManager.persist(link);
    entityManager.flush();
    return link;
  }

  void remove(ProviderLink link) {
    entityManager.remove(link);
    entityManager.flush();
  }
}
