package org.plenary.mail.mailing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.plenary.shared.NotFoundException;

/**
 * Ends mailings by the link in one of them: open to all, since whoever has the token received the
 * mail. Looking changes nothing (rule 17); doing it twice is doing it once.
 */
@Stateless
@PermitAll
public class MailingStopService {
  @Inject private StopLinks links;
  @Inject private MailingWishes wishes;
  @Inject private Clock clock;

  /** Whether mailings are ended for whom a link is for; empty for a link that is none. */
  public Optional<Boolean> isStopped(String token) {
    return links
        .find(token)
        .map(holder -> wishes.of(holder.party()).map(MailingWish::noneSince).isPresent());
  }

  /**
   * No mailings from now on, or again.
   *
   * @throws NotFoundException if the link is none
   */
  public void stop(String token, boolean none) {
    StopLinks.Holder holder = links.find(token).orElseThrow(NotFoundException::new);
    MailingWish wish = wishes.lock(holder.party());
    if (none != (wish.noneSince() != null)) {
      wish.noneSince(none ? clock.instant() : null);
    }
    wishes.flush();
  }
}
