package org.plenary.mail.delivery;

import java.util.List;
import java.util.UUID;

/**
 * Mails that are to be sent now, by this node alone.
 *
 * @param lease under which they were claimed
 * @param last whether no more are due
 */
public record Claim(UUID lease, List<OutgoingMail> mails, boolean last) {
  public Claim {
    mails = List.copyOf(mails);
  }
}
