package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.Roles;

/**
 * Sessions in the database, so that every node knows which have ended. One that nobody used ends
 * after half an hour for administrators and readers of protected names, after eight hours for
 * others; every one ends after twelve hours.
 */
@Dependent
class SessionStore {
  static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration IDLE = Duration.ofHours(8);
  private static final Duration IDLE_WITH_POWER = Duration.ofMinutes(30);
  private static final Set<String> POWER = Set.of(Roles.ADMIN, Roles.PROTECTED_READER);
  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final int MOST_BROWSER = 40;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  static Duration idle(Account account) {
    return account.roles().stream().anyMatch(POWER::contains) ? IDLE_WITH_POWER : IDLE;
  }

  UUID start(Account account, String browser) {
    Instant now = clock.instant();
    change(
        "delete from account_session where started_at < ?1 limit 100",
        Timestamp.from(now.minus(REMEMBERED)));
    UUID ref = UUID.randomUUID();
    change(
        "insert into account_session (ref, account_id, browser, started_at, last_seen_at)"
            + " values (?1, ?2, ?3, ?4, ?5)",
        ref.toString(),
        account.id(),
        browser.length() > MOST_BROWSER ? "" : browser,
        Timestamp.from(now),
        Timestamp.from(now));
    return ref;
  }

  /** Notes that a session was used, if it is still going on. */
  boolean seen(UUID ref, Account account) {
    Instant now = clock.instant();
    return change(
            "update account_session set last_seen_at = ?1 where ref = ?2 and account_id = ?3"
                + " and ended_at is null and last_seen_at > ?4 and started_at > ?5",
            Timestamp.from(now),
            ref.toString(),
            account.id(),
            Timestamp.from(now.minus(idle(account))),
            Timestamp.from(now.minus(LONGEST)))
        == 1;
  }

  /** Those that are going on, the latest first. */
  List<SessionRow> goingOn(Account account, UUID current) {
    Instant now = clock.instant();
    List<SessionRow> rows = new ArrayList<>();
    for (Object found :
        entityManager
            .createNativeQuery(
                "select cast(ref as char(36)), browser, started_at, last_seen_at"
                    + " from account_session where account_id = ?1 and ended_at is null"
                    + " and last_seen_at > ?2 and started_at > ?3"
                    + " order by last_seen_at desc, ref limit 100")
            .setParameter(1, account.id())
            .setParameter(2, Timestamp.from(now.minus(idle(account))))
            .setParameter(3, Timestamp.from(now.minus(LONGEST)))
            .getResultList()) {
      Object[] row = (Object[]) found;
      UUID ref = UUID.fromString((String) row[0]);
      rows.add(
          new SessionRow(
              ref,
              (String) row[1],
              ((Timestamp) row[2]).toInstant(),
              ((Timestamp) row[3]).toInstant(),
              ref.equals(current)));
    }
    return rows;
  }

  /** How many are going on, give or take those with power that nobody used for half an hour. */
  long goingOn() {
    Instant now = clock.instant();
    return ((Number)
            entityManager
                .createNativeQuery(
                    "select count(*) from account_session where ended_at is null"
                        + " and started_at > ?1 and last_seen_at > ?2")
                .setParameter(1, Timestamp.from(now.minus(LONGEST)))
                .setParameter(2, Timestamp.from(now.minus(IDLE)))
                .getSingleResult())
        .longValue();
  }

  void end(Account account, UUID ref) {
    change(
        "update account_session set ended_at = ?1"
            + " where ref = ?2 and account_id = ?3 and ended_at is null",
        Timestamp.from(clock.instant()),
        ref.toString(),
        account.id());
  }

  /** Ends all sessions of an account but one; all if that is null. */
  void endOthers(Account account, UUID kept) {
    change(
        "update account_session set ended_at = ?1"
            + " where account_id = ?2 and ended_at is null and ref <> ?3",
        Timestamp.from(clock.instant()),
        account.id(),
        String.valueOf(kept == null ? new UUID(0, 0) : kept));
  }

  private int change(String sql, Object... values) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate();
  }
}
