package org.plenary.mail.digest;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import org.plenary.shared.Roles;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailPurposes;

/** The mail in which several notices go together. */
@Dependent
public class DigestPurposes implements MailPurposes {
  static final String DIGEST = "digest";

  @Override
  public List<MailPurpose> purposes() {
    return List.of(
        new MailPurpose(
            DIGEST,
            "org.plenary.mail.digest.mail",
            "digest",
            List.of(
                MailField.of("salutation"),
                MailField.of("event"),
                MailField.required("news"),
                MailField.of("close")),
            true,
            Set.of(Roles.ORGANIZER, Roles.ADMIN)));
  }
}
