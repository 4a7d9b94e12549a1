package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.DomainException;

/** Makes a registration and finds its seat, in the transaction of the use case. */
@Dependent
class Registrar {
  @Inject private Seats seats;
  @Inject private RegistrationRepository registrations;
  @Inject private Surroundings surroundings;
  @Inject private Clock clock;

  /**
   * Registers somebody. Where seats seem free the registration is written first and the seat taken
   * last, so that other registrations wait for this one as shortly as possible.
   *
   * @throws DomainException naming the limit that refused, unless they may wait; key {@code
   *     registration.already}
   */
  Registration register(
      Category category,
      Participant who,
      Representation of,
      ParticipantFunction function,
      boolean waitIfFull) {
    Instant now = clock.instant();
    Registration registration = new Registration(category, who, of, function, now);
    if (category.seatTakenAt() == SeatTakenAt.APPROVAL) {
      registrations.add(registration);
      return registration;
    }
    List<Quota> quotas = seats.applying(category, of.entityRef(), registration.seatKind());
    boolean likely = Seats.seemFree(quotas);
    if (likely) {
      registration.confirm(now);
      registrations.add(registration);
    }
    Optional<Refusal> refusal = seats.take(quotas);
    if (refusal.isPresent() && !waitIfFull) {
      throw new DomainException(surroundings.reason(refusal.get()));
    }
    if (refusal.isPresent()) {
      registration.waitFor(seats.nextPlace(category), refusal.get(), now);
    } else if (!likely) {
      registration.confirm(now);
    }
    if (likely) {
      registrations.flush();
    } else {
      registrations.add(registration);
    }
    return registration;
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
