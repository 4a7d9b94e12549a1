package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

  void addDemonstration(Account account, String hash) {
    entityManager.persist(account);
    entityManager.flush();
    entityManager.persist(Credential.ofDemonstration(account, hash));
    entityManager.flush();
  }

  /** An account without a password: nobody signs in before choosing one. */
  Account addInvited(Account account) {
    entityManager.persist(account);
    entityManager.flush();
    return account;
  }

  /** Sets the first password or another one. */
  void setCredential(Account account, String hash) {
    Credential credential = credential(account);
    if (credential == null) {
      entityManager.persist(new Credential(account, hash));
    } else {
      credential.replace(hash);
    }
  }

  /** Those who may sign in, by name. */
  List<Account> enabled() {
    return entityManager
        .createQuery(
            "select a from Account a where a.enabled = true order by a.displayName, a.id",
            Account.class)
        .getResultList();
  }

  Account byId(Long id) {
    return entityManager.find(Account.class, id);
  }

  /** Other transactions that lock it wait until this one ends. */
  void lock(Account account) {
    entityManager.lock(account, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Enabled accounts with an address that have this login or address, in small letters. */
  List<Account> reachableAs(String typed, int max) {
    return entityManager
        .createQuery(
            "select a from Account a where (a.login = :typed or lower(a.mail) = :typed)"
                + " and a.mail is not null and a.enabled = true order by a.id",
            Account.class)
        .setParameter("typed", typed)
        .setMaxResults(max)
        .getResultList();
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

  long count() {
    return entityManager
        .createQuery("select count(a) from Account a", Long.class)
        .getSingleResult();
  }

  /** Enabled accounts that PLENARY_DEMO made. */
  long countOfDemonstration() {
    return entityManager
        .createQuery(
            "select count(a) from Account a where a.enabled = true and exists (select c from"
                + " Credential c where c.accountId = a.id and c.demonstration = true)",
            Long.class)
        .getSingleResult();
  }

  void flush() {
    entityManager.flush();
  }
}
