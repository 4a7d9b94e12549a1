package org.plenary.directory.confirmation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.LinkToken;

/** Links to entries in the database (rule 17). Part of the service's transaction. */
@Dependent
class EntryLinks {
  private static final Duration REMEMBERED = Duration.ofDays(90);

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * A link that was made now.
   *
   * @param ref tells nothing of the token
   */
  record Issued(String token, UUID ref) {
    /** Never the token. */
    @Override
    public String toString() {
      return "Issued " + ref;
    }
  }

  /** A new token, which takes the place of earlier ones of the same person. */
  Issued issue(LinkRecipient to, String by, UUID step) {
    end(to.person().ref());
    String token = LinkToken.random();
    EntryLink link = new EntryLink(LinkToken.hash(token), to, by, step, clock.instant());
    entityManager.persist(link);
    entityManager.flush();
    return new Issued(token, link.ref());
  }

  /** The link, if it holds. */
  Optional<EntryLink> open(String token) {
    return Optional.ofNullable(token)
        .map(known -> entityManager.find(EntryLink.class, LinkToken.hash(known)))
        .filter(link -> link.isOpen(clock.instant()));
  }

  /** The same as it is now for all, for this transaction alone. */
  Optional<EntryLink> lock(String token) {
    return entityManager
        .createQuery("select l from EntryLink l where l.tokenHash = :hash", EntryLink.class)
        .setParameter("hash", LinkToken.hash(token))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.refresh", "true")
        .getResultStream()
        .findFirst()
        .filter(link -> link.isOpen(clock.instant()));
  }

  /** Links of a person that were not used hold no longer. Old ones of all are forgotten. */
  void end(UUID person) {
    entityManager
        .createNativeQuery("delete from person_link where expires_at < ?1 limit 100")
        .setParameter(1, Timestamp.from(clock.instant().minus(REMEMBERED)))
        .executeUpdate();
    entityManager
        .createQuery("delete from EntryLink l where l.personRef = :person and l.usedAt is null")
        .setParameter("person", person)
        .executeUpdate();
  }

  /** The links of a person, or those that were sent together. */
  List<EntryLink> of(String column, UUID value) {
    return entityManager
        .createQuery("select l from EntryLink l where l." + column + " = :value", EntryLink.class)
        .setParameter("value", value)
        .getResultList();
  }

  void remove(EntryLink link) {
    entityManager.remove(link);
  }

  /** When each of these people was sent a link last; one query. */
  Map<UUID, Instant> lastSent(Collection<UUID> people) {
    Map<UUID, Instant> sent = new LinkedHashMap<>();
    if (!people.isEmpty()) {
      entityManager
          .createQuery(
              "select l.personRef, max(l.sentAt) from EntryLink l where l.personRef in :people"
                  + " group by l.personRef",
              Object[].class)
          .setParameter("people", people)
          .getResultList()
          .forEach(row -> sent.put((UUID) row[0], (Instant) row[1]));
    }
    return sent;
  }

  /** Whether an address is one of a person's that mail goes to. One query. */
  boolean isStillAt(UUID person, String mail) {
    return !entityManager
        .createNativeQuery(
            "select 1 from person_contact c join person p on p.id = c.person_id"
                + " where p.ref = ? and c.kind = 'EMAIL' and not c.removed and c.reached_key = ?")
        .setParameter(1, person.toString())
        .setParameter(2, PersonContactRow.added(ContactKind.EMAIL, mail).key())
        .getResultList()
        .isEmpty();
  }

  /** What decides whether these people may be sent a link, by ref; one query. */
  Map<UUID, Reachable> reachable(Collection<UUID> people) {
    Map<UUID, Reachable> found = new LinkedHashMap<>();
    if (people.isEmpty()) {
      return found;
    }
    var query =
        entityManager.createNativeQuery(
            "select cast(p.ref as char(36)), p.protected_since is not null, p.do_not_mail,"
                + " exists (select 1 from person_correction x where x.person_ref = p.ref"
                + " and x.state = 'WAITING'), p.languages, c.reached_at, c.bounced_on is not null"
                + " from person p left join person_contact c on c.person_id = p.id"
                + " and c.kind = 'EMAIL' and not c.removed where p.ref in ("
                + String.join(",", Collections.nCopies(people.size(), "?"))
                + ") order by p.sort_key, p.id, c.preferred desc, c.order_no");
    int i = 1;
    for (UUID person : people) {
      query.setParameter(i++, person.toString());
    }
    for (Object one : query.getResultList()) {
      Object[] row = (Object[]) one;
      Reachable who =
          found.computeIfAbsent(
              UUID.fromString((String) row[0]),
              ref ->
                  new Reachable(
                      ref,
                      Confirmations.isTrue(row[1]),
                      Confirmations.isTrue(row[2]),
                      Confirmations.isTrue(row[3]),
                      (String) row[4],
                      new ArrayList<>(),
                      new ArrayList<>()));
      if (row[5] != null) {
        who.mails().add((String) row[5]);
        if (Confirmations.isTrue(row[6])) {
          who.bounced().add((String) row[5]);
        }
      }
    }
    return found;
  }
}
