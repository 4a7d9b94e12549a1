package org.plenary.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.plenary.event.EventDetail;
import org.plenary.shared.Language;
import org.plenary.shared.NameRights;
import org.plenary.shared.Settings;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailWriter;
import org.plenary.shared.mail.Outbox;
import org.plenary.shared.mail.OutboxMail;
import org.plenary.shared.mail.WrittenMail;

/**
 * Tells a participant by mail where the registration stands; only who gave an address themselves is
 * written to. Written in the transaction of the use case (rule 5).
 */
@Dependent
class RegistrationMail {
  @Inject private Outbox outbox;
  @Inject private MailWriter writer;
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
    write(mail, language, "already", event, new HashMap<>(), registrationRef, Duration.ZERO);
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
    Map<String, String> values = new HashMap<>();
    if (registration.name() != null) {
      values.put("name", registration.name().render(NameRights.PUBLIC_NAMES));
    }
    Language language = registration.language();
    if (kind.equals(RegistrationPurposes.WAITING) && registration.waitingPlace() != null) {
      values.put(
          "place",
          NumberFormat.getIntegerInstance(language.locale()).format(registration.waitingPlace()));
    }
    if (kind.equals(RegistrationPurposes.REFUSED)) {
      values.put("reason", registration.reasonText());
    }
    write(registration.mail(), language, kind, event, values, registration.ref(), delay);
  }

  private void write(
      String mail,
      Language language,
      String kind,
      EventDetail event,
      Map<String, String> values,
      UUID registrationRef,
      Duration delay) {
    values.put("event", event.title().in(language));
    values.put("link", settings.publicUrl() + "/" + language.code() + "/events/" + event.code());
    String purpose = RegistrationPurposes.key(kind);
    WrittenMail text = writer.write(purpose, event.ref(), language, values);
    outbox.write(
        OutboxMail.to(mail, language, text, registrationRef)
            .heldFor(delay)
            .in(MailContext.of(purpose, event.ref())));
  }
}
