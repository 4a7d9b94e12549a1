package org.plenary.mail.delivery;

import java.util.List;
import java.util.Map;

/**
 * Whether mail that is about to leave may still do so, and where it goes: a role may have ended
 * since it was written, a person been protected or erased. A feature has it as a dependent bean.
 */
public interface LastLook {
  /**
   * Looks at mails that are due, in the transaction that claims them. If this fails, they are asked
   * about in smaller groups, and one at which it fails alone waits.
   *
   * @param mails some hundred at most; few queries for all of them
   * @return by {@link OutgoingMail#id}; a mail that has no verdict goes
   */
  Map<Long, Verdict> look(List<OutgoingMail> mails);
}
