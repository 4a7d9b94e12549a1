package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.NotFoundException;

/** Accounts and their credentials in the database. */
@Dependent
class AccountRepository {
  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  Account add(Account account, String hash) {
    entityManager.persist(account);
    entityManager.flush();
    entityManager.persist(new Credential(account, hash));
    entityManager.flush();
    return account;
  }

  Account byRef(UUID ref) {
    return findByRef(ref).orElseThrow(NotFoundException::new);
  }

  Optional<Account> findByRef(UUID ref) {
    return entityManager
        .createQuery("select a from Account a where a.ref = :ref", Account.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  Optional<Account> findByLogin(String login) {
    return entityManager
        .createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  Credential credential(Account account) {
    return entityManager.find(Credential.class, account.id());
  }

  List<Account> all() {
    return entityManager
        .createQuery("select a from Account a order by a.login", Account.class)
        .getResultList();
  }

  long count() {
    return entityManager
        .createQuery("select count(a) from Account a", Long.class)
        .getSingleResult();
  }

  void flush() {
    entityManager.flush();
  }
}
