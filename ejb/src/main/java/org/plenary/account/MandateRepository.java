package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.NotFoundException;

/** Mandates in the database. */
@Dependent
class MandateRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  void add(Mandate mandate) {
    entityManager.persist(mandate);
    entityManager.flush();
  }

  void remove(Mandate mandate) {
    entityManager.remove(mandate);
    entityManager.flush();
  }

  /** Those of some accounts; no query for none. */
  List<Mandate> of(Collection<Account> accounts) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select m from Mandate m where m.account in :accounts order by m.id", Mandate.class)
        .setParameter("accounts", accounts)
        .getResultList();
  }

  List<Mandate> of(Account account) {
    return of(List.of(account));
  }

  /** Those of all accounts, in one query. */
  List<Mandate> all() {
    return entityManager
        .createQuery("select m from Mandate m join fetch m.account order by m.id", Mandate.class)
        .getResultList();
  }

  Mandate byRef(UUID account, UUID ref) {
    return entityManager
        .createQuery(
            "select m from Mandate m where m.ref = :ref and m.account.ref = :account",
            Mandate.class)
        .setParameter("ref", ref)
        .setParameter("account", account)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** What accounts from before mandates were told to speak for: account and entity. */
  List<Object[]> toTakeOver() {
    List<Object[]> rows = new ArrayList<>();
    for (Object row :
        entityManager
            .createNativeQuery(
                "select id, cast(entity_ref as char(36)) from account"
                    + " where entity_ref is not null order by id for update")
            .getResultList()) {
      rows.add((Object[]) row);
    }
    return rows;
  }

  /** They are told by mandates now. */
  void takenOver() {
    entityManager
        .createNativeQuery("update account set entity_ref = null where entity_ref is not null")
        .executeUpdate();
  }
}
