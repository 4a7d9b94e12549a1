package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.plenary.event.EventDetail;
import org.plenary.shared.Language;
import org.plenary.shared.NameRights;
import org.plenary.shared.Settings;
import org.plenary.shared.mail.MailTexts;
import org.plenary.shared.mail.Outbox;

/**
 * Tells a participant by mail where the registration stands; only who gave an address themselves is
 * written to. Written in the transaction of the use case (rule 5).
 */
@Dependent
class RegistrationMail {
  private static final MailTexts TEXTS = new MailTexts("org.plenary.registration.mail");

  @Inject private Outbox outbox;
  @Inject private Surroundings surroundings;
  @Inject private Settings settings;

  void confirmed(Registration registration, Duration delay) {
    write(registration, "confirmed", delay);
  }

  void cancelled(Registration registration, Duration delay) {
    write(registration, "cancelled", delay);
  }

  void refused(Registration registration, Duration delay) {
    write(registration, "refused", delay);
  }

  /** Says what became of a registration when it was made. */
  void received(Registration registration, EventDetail event) {
    String kind =
        switch (registration.status()) {
          case CONFIRMED -> "confirmed";
          case WAITLISTED -> "waiting";
          default -> "requested";
        };
    write(registration, event, kind, Duration.ZERO);
  }

  /** Takes back what {@link #received} wrote in the same transaction. */
  void withdraw(Registration registration) {
    outbox.withdraw(registration.ref());
  }

  /** Says to somebody who registers again that the first registration stands. */
  void already(String mail, Language language, UUID registrationRef, EventDetail event) {
    outbox.mail(
        mail,
        language,
        text(language, "already.subject", event, "", 0L, ""),
        text(language, "already.body", event, "", 0L, ""),
        registrationRef,
        Duration.ZERO);
  }

  private void write(Registration registration, String kind, Duration delay) {
    if (registration.mail() != null) {
      write(registration, surroundings.event(registration.eventRef()), kind, delay);
    }
  }

  private void write(Registration registration, EventDetail event, String kind, Duration delay) {
    if (registration.mail() == null) {
      return;
    }
    Language language = registration.language();
    String name =
        registration.name() == null ? "" : registration.name().render(NameRights.PUBLIC_NAMES);
    long place = registration.waitingPlace() == null ? 0 : registration.waitingPlace();
    String why = registration.reasonText() == null ? "" : registration.reasonText();
    outbox.mail(
        registration.mail(),
        language,
        text(language, kind + ".subject", event, name, place, why),
        text(language, kind + ".body", event, name, place, why),
        registration.ref(),
        delay);
  }

  private String text(
      Language language, String key, EventDetail event, String name, long place, String why) {
    String address = settings.publicUrl() + "/" + language.code() + "/events/" + event.code();
    return TEXTS.of(language, key, event.title().in(language), name, address, place, why);
  }
}
