package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The waiting lists of an event's categories: who gets a seat that became free. */
@Dependent
class WaitingList {
  private static final int CHUNK = 50;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Seats seats;
  @Inject private RegistrationRepository registrations;
  @Inject private RegistrationMail mail;
  @Inject private RegistrationNews news;
  @Inject private Clock clock;

  /**
   * Gives free seats to those who wait, in the order of their places: first in the category where
   * they became free, then, where the whole event has a limit that was in the way, in the others.
   * Whom a limit of their own refuses is passed over and keeps the place; a limit that concerns all
   * ends the list.
   *
   * @return how many were given a seat
   */
  int giveOn(Category freed) {
    if (freed.freedSeat() != FreedSeat.GIVEN_ON) {
      return 0;
    }
    List<Category> lists = listsBeside(freed);
    seats.lock(freed.eventRef(), lists);
    return lists.stream().mapToInt(this::giveOnIn).sum();
  }

  private List<Category> listsBeside(Category freed) {
    if (!seats.areLimitedTogether(freed.eventRef())) {
      return List.of(freed);
    }
    Stream<Category> others =
        registrations.categories(freed.eventRef()).stream()
            .filter(one -> !one.equals(freed) && one.freedSeat() == FreedSeat.GIVEN_ON);
    return Stream.concat(Stream.of(freed), others).toList();
  }

  private int giveOnIn(Category category) {
    int given = 0;
    long after = 0;
    List<Object[]> waiting = waiting(category, after);
    while (!waiting.isEmpty()) {
      for (Object[] one : waiting) {
        after = ((Number) one[1]).longValue();
        Optional<Refusal> refusal = seats.take(quotas(category, one));
        if (refusal.isEmpty()) {
          confirm(((Number) one[0]).longValue());
          given++;
        } else if (refusal.get().concernsAll()) {
          return given;
        }
      }
      waiting = waiting(category, after);
    }
    return given;
  }

  private List<Quota> quotas(Category category, Object[] one) {
    UUID entity = one[2] == null ? null : UUID.fromString((String) one[2]);
    return seats.applying(category, entity, SeatKind.valueOf((String) one[3]));
  }

  private void confirm(long id) {
    Registration registration = registrations.lock(id);
    registration.confirm(clock.instant());
    registrations.flush();
    mail.confirmed(registration);
    news.decided(registration, Duration.ZERO);
  }

  /** Read FOR UPDATE, after the quota's row: the list as it is, not as it was. */
  @SuppressWarnings("unchecked")
  private List<Object[]> waiting(Category category, long after) {
    return entityManager
        .createNativeQuery(
            "select id, waiting_place, cast(entity_ref as char(36)), seat_kind from registration"
                + " where category_id = ? and status = 'WAITLISTED' and waiting_place > ?"
                + " order by waiting_place limit "
                + CHUNK
                + " for update")
        .setParameter(1, category.id())
        .setParameter(2, after)
        .getResultList();
  }
}
