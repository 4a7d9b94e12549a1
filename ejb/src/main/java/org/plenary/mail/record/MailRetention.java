package org.plenary.mail.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.plenary.shared.Roles;

/** Deletes what stood in old mails; that they were sent, to whom and when, stays. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailRetention {
  /** How many mails one transaction takes. */
  public static final int AT_ONCE = 500;

  @Inject private MailTable mails;
  @Inject private Clock clock;

  /**
   * Deletes the content of some mails that are older than so many months and on their way no more;
   * each is journalled.
   *
   * @param months 1 or more
   * @return how many, {@link #AT_ONCE} at most
   */
  public int deleteContent(int months) {
    Instant now = clock.instant();
    Instant before = now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    return mails.deleteContent(before, now, AT_ONCE);
  }
}
