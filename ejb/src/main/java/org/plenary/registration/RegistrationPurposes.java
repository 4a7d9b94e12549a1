package org.plenary.registration;

import static org.plenary.shared.mail.MailField.CLOSE;
import static org.plenary.shared.mail.MailField.NAME;
import static org.plenary.shared.mail.MailField.SALUTATION;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.shared.Roles;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailPurposes;

/** On which occasions a participant is written to. */
@Dependent
public class RegistrationPurposes implements MailPurposes {
  static final String CONFIRMED = "confirmed";
  static final String WAITING = "waiting";
  static final String REFUSED = "refused";
  static final String EVENT_CANCELLED = "eventCancelled";
  static final String EVENT_POSTPONED = "eventPostponed";
  static final String EVENT_RESCHEDULED = "eventRescheduled";

  /** The field with the address at which a hybrid event is joined. */
  static final String JOIN = "join";

  private static final String BUNDLE = "org.plenary.registration.mail";

  /** Key of the purpose of this kind. */
  static String key(String kind) {
    return "registration." + kind;
  }

  @Override
  public List<MailPurpose> purposes() {
    return List.of(
        purpose(CONFIRMED, MailField.link(JOIN)),
        purpose(WAITING, MailField.of("place")),
        purpose("requested"),
        purpose("cancelled"),
        purpose(REFUSED, MailField.of("reason")),
        purpose("already"),
        purpose(EVENT_CANCELLED, MailField.of("reason")),
        purpose(EVENT_POSTPONED, MailField.of("reason")),
        purpose(EVENT_RESCHEDULED, MailField.of("days"), MailField.of("reason")));
  }

  private static MailPurpose purpose(String kind, MailField... further) {
    List<MailField> fields = new ArrayList<>();
    List.of(SALUTATION, NAME, "event").forEach(name -> fields.add(MailField.of(name)));
    fields.addAll(List.of(further));
    fields.add(MailField.link("link"));
    fields.add(MailField.of(CLOSE));
    return new MailPurpose(
        key(kind), BUNDLE, kind, fields, true, Set.of(Roles.ORGANIZER, Roles.ADMIN));
  }
}
