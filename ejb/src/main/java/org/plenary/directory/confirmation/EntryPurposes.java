package org.plenary.directory.confirmation;

import static org.plenary.shared.mail.MailField.CLOSE;
import static org.plenary.shared.mail.MailField.NAME;
import static org.plenary.shared.mail.MailField.SALUTATION;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.shared.Roles;
import org.plenary.shared.mail.MailContext;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailPurposes;

/** On which occasions people are written to about their own entries. */
@Dependent
public class EntryPurposes implements MailPurposes {
  static final String LINK = "link";

  /** Key of the purpose of this kind. */
  static String key(String kind) {
    return "directory.entry." + kind;
  }

  static MailContext context(String kind, UUID personRef) {
    return new MailContext(key(kind), personRef, null, null, null);
  }

  @Override
  public List<MailPurpose> purposes() {
    return List.of(
        purpose(LINK, MailField.requiredLink("link"), MailField.of("days")),
        decided("approved"),
        decided("partly"),
        decided("refused"));
  }

  private static MailPurpose decided(String kind) {
    return purpose(kind, MailField.of("reason"));
  }

  private static MailPurpose purpose(String kind, MailField... further) {
    List<MailField> fields =
        Stream.of(
                List.of(MailField.of(SALUTATION), MailField.of(NAME)),
                List.of(further),
                List.of(MailField.of(CLOSE)))
            .flatMap(List::stream)
            .toList();
    return new MailPurpose(
        key(kind),
        "org.plenary.directory.confirmation.mail",
        kind,
        fields,
        false,
        Set.of(Roles.OFFICER, Roles.ADMIN));
  }
}
