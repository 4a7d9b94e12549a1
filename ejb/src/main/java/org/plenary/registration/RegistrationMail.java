package org.plenary.registration;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.plenary.directory.reach.Reach;
import org.plenary.directory.reach.ReachService;
import org.plenary.event.EventDetail;
import org.plenary.event.JoinLinks;
import org.plenary.mail.digest.Notice;
import org.plenary.mail.digest.Notices;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NameRights;
import org.plenary.shared.Settings;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailWriter;
import org.plenary.shared.mail.Outbox;
import org.plenary.shared.mail.OutboxMail;
import org.plenary.shared.mail.WrittenMail;

/**
 * Tells a participant by mail where the registration stands; but for what becomes of the event as a
 * whole, only who gave an address themselves is written to. Written in the transaction of the use
 * case (rule 5).
 */
@Dependent
class RegistrationMail {
  @Inject private Outbox outbox;
  @Inject private Notices notices;
  @Inject private MailWriter writer;
  @Inject private ReachService reaches;
  @Inject private Surroundings surroundings;
  @Inject private JoinLinks joinLinks;
  @Inject private Settings settings;

  void confirmed(Registration registration) {
    write(registration, "confirmed");
  }

  void cancelled(Registration registration) {
    write(registration, "cancelled");
  }

  /**
   * Tells of a decision among many, which can be taken back for a time; whoever several of them
   * concern gets one mail.
   *
   * @param kind {@code confirmed}, {@code refused} or {@code cancelled}
   */
  void tell(Registration registration, String kind) {
    if (registration.mail() == null) {
      return;
    }
    EventDetail event = surroundings.event(registration.eventRef());
    To to = To.whoRegistered(registration);
    tell(registration, to, kind, event, values(registration, to.language(), event, kind));
  }

  /**
   * Tells all of these that the event as a whole is cancelled, postponed or has new days, and why.
   * Who gave no address is written to where the directory reaches them, if it does: this concerns
   * whoever packs a suitcase.
   *
   * @param kind {@code eventCancelled}, {@code eventPostponed} or {@code eventRescheduled}
   */
  void tellAll(
      Collection<Registration> registrations, String kind, EventDetail event, LocalizedText why) {
    Map<UUID, Reach> reached =
        reaches.people(
            registrations.stream()
                .filter(one -> one.mail() == null && one.personRef() != null)
                .map(Registration::personRef)
                .toList());
    for (Registration one : registrations) {
      To to =
          one.mail() == null
              ? To.whoIsReached(one, reached.get(one.personRef()))
              : To.whoRegistered(one);
      if (to != null) {
        Map<String, String> values = values(one, to.language(), event, kind);
        values.put("reason", why.in(to.language()));
        values.put("days", days(event));
        tell(one, to, kind, event, values);
      }
    }
  }

  private static String days(EventDetail event) {
    return event.start().equals(event.end())
        ? event.start().toString()
        : event.start() + " – " + event.end();
  }

  private void tell(
      Registration registration,
      To to,
      String kind,
      EventDetail event,
      Map<String, String> values) {
    String name = values.getOrDefault("name", to.address());
    notices.tell(
        new Notice(
            to.address(),
            to.language(),
            RegistrationPurposes.key(kind),
            line(to.language(), kind, name, values),
            to.person(),
            event.ref(),
            registration.ref(),
            values),
        BulkAction.WINDOW);
  }

  /**
   * Whom a notice goes to.
   *
   * @param person of the directory, or null for who registered themselves
   */
  private record To(String address, Language language, UUID person) {
    static To whoRegistered(Registration registration) {
      return new To(registration.mail(), registration.language(), null);
    }

    /** Null for somebody whom mail does not reach. */
    static To whoIsReached(Registration registration, Reach reach) {
      if (reach == null || reach.isRefused()) {
        return null;
      }
      Language language =
          reach.languages().stream()
              .flatMap(code -> Language.of(code).stream())
              .findFirst()
              .orElse(registration.language());
      return new To(reach.address(), language, reach.now());
    }
  }

  private static String line(
      Language language, String kind, String name, Map<String, String> values) {
    ResourceBundle lines =
        ResourceBundle.getBundle(
            "org.plenary.registration.notice",
            language == Language.EN ? Locale.ROOT : language.locale(),
            RegistrationMail.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(lines.getString(kind), language.locale())
        .format(
            new Object[] {
              name, values.getOrDefault("reason", ""), values.getOrDefault("days", "")
            });
  }

  /** Takes back what {@link #tell} said. */
  void takeBack(Registration registration) {
    notices.takeBack(registration.ref());
  }

  /** Says what became of a registration when it was made. */
  void received(Registration registration, EventDetail event) {
    String kind =
        switch (registration.status()) {
          case CONFIRMED -> "confirmed";
          case WAITLISTED -> "waiting";
          default -> "requested";
        };
    write(registration, event, kind);
  }

  /** Takes back what {@link #received} wrote in the same transaction. */
  void withdraw(Registration registration) {
    outbox.withdraw(registration.ref());
  }

  /** Says to somebody who registers again that the first registration stands. */
  void already(String mail, Language language, UUID registrationRef, EventDetail event) {
    write(mail, language, "already", event, about(event, language), registrationRef);
  }

  private void write(Registration registration, String kind) {
    if (registration.mail() != null) {
      write(registration, surroundings.event(registration.eventRef()), kind);
    }
  }

  private void write(Registration registration, EventDetail event, String kind) {
    if (registration.mail() != null) {
      Map<String, String> values = values(registration, registration.language(), event, kind);
      write(registration.mail(), registration.language(), kind, event, values, registration.ref());
    }
  }

  private Map<String, String> values(
      Registration registration, Language language, EventDetail event, String kind) {
    Map<String, String> values = new HashMap<>();
    if (registration.name() != null) {
      values.put("name", registration.name().render(NameRights.PUBLIC_NAMES));
    }
    if (kind.equals(RegistrationPurposes.WAITING) && registration.waitingPlace() != null) {
      values.put(
          "place",
          NumberFormat.getIntegerInstance(language.locale()).format(registration.waitingPlace()));
    }
    if (kind.equals(RegistrationPurposes.REFUSED) && registration.reasonText() != null) {
      values.put("reason", registration.reasonText());
    }
    if (kind.equals(RegistrationPurposes.CONFIRMED)) {
      joinLinks.of(event.ref()).ifPresent(link -> values.put(RegistrationPurposes.JOIN, link));
    }
    values.putAll(about(event, language));
    return values;
  }

  private Map<String, String> about(EventDetail event, Language language) {
    return Map.of(
        "event",
        event.title().in(language),
        "link",
        settings.publicUrl() + "/" + language.code() + "/events/" + event.code());
  }

  private void write(
      String mail,
      Language language,
      String kind,
      EventDetail event,
      Map<String, String> values,
      UUID registrationRef) {
    String purpose = RegistrationPurposes.key(kind);
    WrittenMail text = writer.write(purpose, event.ref(), language, values);
    outbox.write(
        OutboxMail.to(mail, language, text, registrationRef)
            .in(MailContext.of(purpose, event.ref())));
  }
}
