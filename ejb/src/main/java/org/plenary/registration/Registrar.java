package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plenary.event.EventDetail;
import org.plenary.shared.DomainException;

/** Makes a registration and finds its seat, in the transaction of the use case. */
@Dependent
class Registrar {
  @Inject private Seats seats;
  @Inject private RegistrationRepository registrations;
  @Inject private Surroundings surroundings;
  @Inject private RegistrationMail mail;
  @Inject private RegistrationNews news;
  @Inject private Clock clock;

  /**
   * Registers somebody and writes to them. Where seats seem free, all is written first and the seat
   * taken last; where the category seems full, the place on the waiting list is one statement:
   * other registrations wait for this one as shortly as possible.
   *
   * @param registration a new one
   * @throws DomainException naming the limit that refused, unless they may wait; key {@code
   *     registration.already}
   */
  void register(Registration registration, EventDetail event, boolean waitIfFull) {
    seat(registration, event, waitIfFull);
    news.received(registration);
  }

  private void seat(Registration registration, EventDetail event, boolean waitIfFull) {
    Category category = registration.category();
    if (category.seatTakenAt() == SeatTakenAt.APPROVAL) {
      registrations.add(registration);
      mail.received(registration, event);
      return;
    }
    List<Quota> quotas = quotas(registration);
    if (Seats.seemFree(quotas)) {
      confirmThenTake(registration, event, quotas, waitIfFull);
    } else {
      askThenAdd(registration, quotas, waitIfFull);
      mail.received(registration, event);
    }
  }

  private void confirmThenTake(
      Registration registration, EventDetail event, List<Quota> quotas, boolean waitIfFull) {
    registration.confirm(clock.instant());
    registrations.add(registration);
    mail.received(registration, event);
    Optional<Refusal> refusal = seats.take(quotas);
    if (refusal.isPresent()) {
      refuseUnless(waitIfFull, refusal.get());
      mail.withdraw(registration);
      waitFor(registration, seats.nextPlace(registration.category()), refusal.get());
      registrations.flush();
      mail.received(registration, event);
    }
  }

  private void askThenAdd(Registration registration, List<Quota> quotas, boolean waitIfFull) {
    OptionalLong place = waitIfFull ? seats.placeIfFull(quotas) : OptionalLong.empty();
    if (place.isPresent()) {
      waitFor(registration, place.getAsLong(), Refusal.by(Seats.full(quotas).orElseThrow()));
    } else {
      Optional<Refusal> refusal = seats.take(quotas);
      if (refusal.isPresent()) {
        refuseUnless(waitIfFull, refusal.get());
        waitFor(registration, seats.nextPlace(registration.category()), refusal.get());
      } else {
        registration.confirm(clock.instant());
      }
    }
    registrations.add(registration);
  }

  private void waitFor(Registration registration, long place, Refusal refusal) {
    registration.waitFor(place, refusal, clock.instant());
  }

  private void refuseUnless(boolean waitIfFull, Refusal refusal) {
    if (!waitIfFull) {
      throw new DomainException(surroundings.reason(refusal));
    }
  }

  /** Tries to give a seat to somebody who asked or waits; the limit that refused, if one did. */
  Optional<Refusal> confirm(Registration registration) {
    Optional<Refusal> refusal = seats.take(quotas(registration));
    refusal.ifPresentOrElse(
        registration::stillRefusedBy, () -> registration.confirm(clock.instant()));
    return refusal;
  }

  /**
   * Gives back the seat of a cancelled registration.
   *
   * @return whether others may have it
   */
  boolean release(Registration registration) {
    boolean held = registration.isSeatHeld();
    registration.giveUpSeat();
    if (!held) {
      return false;
    }
    registrations.flush();
    return seats.release(quotas(registration));
  }

  /** Gives back a seat as if it had never been taken: nothing stays with a delegation. */
  void takeBack(Registration registration) {
    registration.giveUpSeat();
    registrations.flush();
    seats.releaseAll(quotas(registration));
  }

  private List<Quota> quotas(Registration registration) {
    return seats.applying(
        registration.category(), registration.entityRef(), registration.seatKind());
  }
}
