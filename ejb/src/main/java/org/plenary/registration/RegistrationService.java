package org.plenary.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plenary.event.EventDetail;
import org.plenary.event.Stage;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Idempotency;
import org.plenary.shared.Language;
import org.plenary.shared.LegalName;
import org.plenary.shared.NameRights;
import org.plenary.shared.Roles;

/**
 * Registers people for events, confirms and cancels. Callers in the web module retry transient
 * errors of the database: registrations wait for each other where seats are scarce.
 */
@Stateless
@RolesAllowed({Roles.ORGANIZER, Roles.SYSTEM})
public class RegistrationService {
  private static final String SCOPE = "registration";
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>,;\"()]{1,64}@[^\\s@<>,;\"()]+\\.[^\\s@<>,;\"().]{2,}");

  @Inject private Registrar registrar;
  @Inject private RegistrationRepository registrations;
  @Inject private Surroundings surroundings;
  @Inject private WaitingList waitingList;
  @Inject private RegistrationMail mail;
  @Inject private RegistrationNews news;
  @Inject private Idempotency idempotency;
  @Inject private Clock clock;

  /**
   * Registers somebody on behalf of the organizers.
   *
   * @return ref of the registration; the same for the same request
   * @throws DomainException naming the limit that refused, unless they may wait; key {@code
   *     registration.already}
   * @throws FieldException for what was entered
   */
  public UUID register(@NotNull @Valid RegisterParticipant command) {
    return idempotency.once(SCOPE, command.key(), command.content(), () -> registerOnce(command));
  }

  private UUID registerOnce(RegisterParticipant command) {
    EventDetail event = surroundings.event(command.eventRef());
    refuseCalledOff(event);
    if (!event.stage().isAhead()) {
      throw new DomainException("registration.event.over");
    }
    Category category = registrations.category(event.ref(), command.category());
    Registration registration =
        new Registration(
            category,
            participant(command),
            surroundings.representation(command.entityRef()),
            command.function() == null ? ParticipantFunction.MEMBER : command.function(),
            clock.instant());
    registrar.register(registration, event, command.waitIfFull());
    return registration.ref();
  }

  private static void refuseCalledOff(EventDetail event) {
    if (event.stage().isCalledOff()) {
      throw new DomainException("registration.event." + event.stage(), event.calledOff());
    }
  }

  private Participant participant(RegisterParticipant command) {
    if (command.personRef() != null) {
      return surroundings.person(command.personRef(), Language.EN);
    }
    LegalName name = LegalName.of(command.givenName(), command.familyName(), command.nativeName());
    return Participant.entered(name, checkedMail(command.mail()), Language.EN);
  }

  /**
   * Registers somebody who filled in the public form, and writes to the address. Answers alike
   * whether or not the address is registered already, so that nobody learns who comes.
   *
   * @return a ref that says nothing: of this registration or of the earlier one
   * @throws DomainException keys {@code registration.closed}, {@code registration.event.POSTPONED},
   *     {@code registration.event.CANCELLED}; {@code registration.already} where another request
   *     with the address was faster: to be called again
   * @throws FieldException for what was entered
   */
  @PermitAll
  public UUID registerPublicly(@NotNull @Valid PublicRegistration command) {
    EventDetail event = surroundings.event(command.event());
    refuseCalledOff(event);
    if (event.stage() != Stage.REGISTRATION_OPEN) {
      throw new DomainException("registration.closed");
    }
    LegalName name = splitName(command.name());
    String address = checkedMail(command.mail());
    Category category =
        registrations
            .findCategory(event.ref(), command.category())
            .filter(Category::isPublicForm)
            .orElseThrow(() -> new FieldException("category", "registration.category.notPublic"));
    Registration registration =
        new Registration(
            category,
            Participant.entered(name, address, command.language()),
            Representation.NONE,
            ParticipantFunction.PARTICIPANT,
            clock.instant());
    return idempotency.once(
        "registration.public",
        command.key(),
        command.content(),
        registration.ref(),
        () -> registerOnce(event, registration));
  }

  private UUID registerOnce(EventDetail event, Registration registration) {
    Optional<UUID> earlier = registrations.activeByMail(event.ref(), registration.mail());
    if (earlier.isPresent()) {
      mail.already(registration.mail(), registration.language(), earlier.get(), event);
      return earlier.get();
    }
    registrar.register(registration, event, true);
    return registration.ref();
  }

  /**
   * Confirms one that was requested or waits.
   *
   * @throws DomainException naming the limit that refused; key {@code registration.notToConfirm}
   */
  public void confirm(UUID ref) {
    Registration registration = registrations.lock(ref);
    if (registration.status() == RegistrationStatus.CONFIRMED) {
      return;
    }
    Optional<Refusal> refusal = registrar.confirm(registration);
    if (refusal.isPresent()) {
      throw new DomainException(surroundings.reason(refusal.get()));
    }
    registrations.flush();
    mail.confirmed(registration);
    news.decided(registration, Duration.ZERO);
  }

  /**
   * Cancels one at once: its seat goes to the first who waits and fits, or stays with the
   * delegation.
   */
  public void cancel(UUID ref) {
    Registration registration = registrations.lock(ref);
    registration.cancel(clock.instant());
    mail.cancelled(registration);
    news.decided(registration, Duration.ZERO);
    if (registrar.release(registration)) {
      waitingList.giveOn(registration.category());
    }
    registrations.flush();
  }

  /** "Given Family" in two parts; a single name is the family name. */
  static LegalName splitName(String whole) {
    String name = whole.strip().replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      throw new FieldException("name", "shared.required");
    }
    int blank = name.lastIndexOf(' ');
    LegalName legal =
        blank < 0
            ? LegalName.of(null, name, null)
            : LegalName.of(name.substring(0, blank), name.substring(blank + 1), null);
    if (Participant.entered(legal, null, Language.EN).sortKey().isEmpty()
        || legal.render(NameRights.PUBLIC_NAMES).codePoints().noneMatch(Character::isLetter)) {
      throw new FieldException("name", "registration.name.noLetters");
    }
    return legal;
  }

  private static String checkedMail(String typed) {
    if (typed == null || typed.isBlank()) {
      throw new FieldException("mail", "shared.required");
    }
    String address = typed.strip();
    if (!MAIL.matcher(address).matches()) {
      throw new FieldException("mail", "registration.mail.malformed");
    }
    int at = address.lastIndexOf('@');
    return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
  }
}
