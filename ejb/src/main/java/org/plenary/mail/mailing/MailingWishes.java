package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who wants no mailings, in the database. */
@Dependent
class MailingWishes {
  private static final int AT_ONCE = 1000;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** Those of these who want none; a query for each thousand. */
  Set<UUID> unwilling(List<UUID> parties) {
    Set<UUID> found = new HashSet<>();
    for (int from = 0; from < parties.size(); from += AT_ONCE) {
      Collection<UUID> some = parties.subList(from, Math.min(parties.size(), from + AT_ONCE));
      found.addAll(
          entityManager
              .createQuery(
                  "select w.partyRef from MailingWish w where w.partyRef in :parties"
                      + " and w.noneSince is not null",
                  UUID.class)
              .setParameter("parties", some)
              .getResultList());
    }
    return found;
  }

  Optional<MailingWish> of(UUID party) {
    return find(party, LockModeType.NONE);
  }

  /** The wish of somebody, for this transaction alone; a new one if there was none. */
  MailingWish lock(UUID party) {
    return find(party, LockModeType.PESSIMISTIC_WRITE)
        .orElseGet(
            () -> {
              MailingWish wish = new MailingWish(party);
              entityManager.persist(wish);
              return wish;
            });
  }

  private Optional<MailingWish> find(UUID party, LockModeType lock) {
    return entityManager
        .createQuery("select w from MailingWish w where w.partyRef = :party", MailingWish.class)
        .setParameter("party", party)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  void forget(UUID party) {
    of(party).ifPresent(entityManager::remove);
  }

  void flush() {
    entityManager.flush();
  }
}
