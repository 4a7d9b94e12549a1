package org.plenary.sideevent;

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

/** On which occasions those who propose side events are written to. */
@Dependent
public class SideEventPurposes implements MailPurposes {
  static final String ASKED = "asked";
  static final String SUBMITTED = "submitted";
  static final String ALLOCATED = "allocated";
  static final String CANCELLED = "cancelled";

  /** Key of the purpose of this kind. */
  static String key(String kind) {
    return "sideevent." + kind;
  }

  @Override
  public List<MailPurpose> purposes() {
    MailField reason = MailField.of("reason");
    return List.of(
        purpose(
            ASKED,
            MailField.of("organization"),
            MailField.requiredLink("link"),
            MailField.of("days")),
        purpose(SUBMITTED, MailField.link("link")),
        purpose("accepted", MailField.link("link")),
        purpose("waiting", reason, MailField.link("link")),
        purpose("refused", reason, MailField.link("link")),
        purpose(CANCELLED, reason, MailField.link("link")),
        purpose(ALLOCATED, MailField.of("slot"), MailField.link("link")));
  }

  private static MailPurpose purpose(String kind, MailField... further) {
    List<MailField> fields = new ArrayList<>();
    List.of(SALUTATION, NAME, "event", "proposal").forEach(one -> fields.add(MailField.of(one)));
    fields.addAll(List.of(further));
    fields.add(MailField.of(CLOSE));
    return new MailPurpose(
        key(kind),
        "org.plenary.sideevent.mail",
        kind,
        fields,
        true,
        Set.of(Roles.ORGANIZER, Roles.ADMIN));
  }
}
