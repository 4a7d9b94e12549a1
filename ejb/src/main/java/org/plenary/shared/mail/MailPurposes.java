package org.plenary.shared.mail;

import java.util.List;

/** A feature that writes mail tells by a bean of this type on which occasions. */
public interface MailPurposes {
  List<MailPurpose> purposes();
}
