package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.DomainException;

/**
 * Links that are sent by mail (rule 17): 256 random bits, stored as their hash, for one purpose,
 * for a time, used once by a guarded update. Part of whatever transaction the service has.
 */
@Dependent
class AccountLinks {
  private static final Duration REMEMBERED = Duration.ofDays(90);
  private static final long NOBODY = -1;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** A new token, which takes the place of earlier ones for the same purpose. */
  String issue(Account account, LinkPurpose purpose, String detail) {
    end(account, purpose);
    String token = Secrets.token();
    Instant now = clock.instant();
    entityManager.persist(new AccountLink(Secrets.hash(token), purpose, account, detail, now));
    entityManager.flush();
    return token;
  }

  /** Open links of an account for these purposes hold no longer. Old ones of all are forgotten. */
  void end(Account account, LinkPurpose... purposes) {
    entityManager
        .createNativeQuery("delete from account_link where expires_at < ?1 limit 100")
        .setParameter(1, Timestamp.from(clock.instant().minus(REMEMBERED)))
        .executeUpdate();
    entityManager
        .createQuery(
            "delete from AccountLink l"
                + " where l.accountId = :account and l.purpose in :purposes and l.usedAt is null")
        .setParameter("account", account.id() == null ? NOBODY : account.id())
        .setParameter("purposes", List.of(purposes))
        .executeUpdate();
  }

  Optional<AccountLink> find(String token, String page) {
    return Optional.ofNullable(token)
        .map(known -> entityManager.find(AccountLink.class, Secrets.hash(known)))
        .filter(link -> link.purpose().page().equals(page));
  }

  /** The link of an account for a purpose that was not used, as it is now for all. */
  Optional<AccountLink> unused(Account account, LinkPurpose purpose) {
    return entityManager
        .createQuery(
            "select l from AccountLink l where l.accountId = :account and l.purpose = :purpose"
                + " and l.usedAt is null",
            AccountLink.class)
        .setParameter("account", account.id())
        .setParameter("purpose", purpose)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * Uses up a link: of several that try at once, one.
   *
   * @throws DomainException key {@code account.link.CLOSED} with the {@link LinkState}
   */
  AccountLink use(String token, String page) {
    AccountLink link = find(token, page).orElseThrow(() -> closed(LinkState.UNKNOWN));
    Instant now = clock.instant();
    int used =
        entityManager
            .createQuery(
                "update AccountLink l set l.usedAt = :now"
                    + " where l.tokenHash = :hash and l.usedAt is null and l.expiresAt > :now")
            .setParameter("now", now)
            .setParameter("hash", link.tokenHash())
            .executeUpdate();
    if (used != 1) {
      LinkState state = link.state(now);
      throw closed(state == LinkState.OPEN ? LinkState.USED : state);
    }
    return link;
  }

  static DomainException closed(LinkState state) {
    return new DomainException("account.LinkState." + state + ".text");
  }
}
