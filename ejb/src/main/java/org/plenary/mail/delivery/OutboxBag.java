package org.plenary.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.job.Patience;
import org.plenary.shared.Retry;

/** The outbox of the database, at the pace of the settings. */
@Dependent
class OutboxBag implements Mailbag {
  @Inject private OutboxQueue queue;
  @Inject private Enclosures enclosures;
  @Inject private Pace pace;

  @Override
  public Claim claim(int max) {
    int most = pace.left(max);
    if (most == 0) {
      return new Claim(null, List.of(), true);
    }
    Claim claim = Retry.onTransient(() -> queue.claim(most, pace.resting()));
    List<OutgoingMail> going = new ArrayList<>();
    List<Outcome> staying = new ArrayList<>();
    for (OutgoingMail mail : claim.mails()) {
      if (pace.take(mail)) {
        going.add(mail);
      } else {
        staying.add(untried(mail, claim.lease()));
      }
    }
    if (!staying.isEmpty()) {
      note(staying);
    }
    return new Claim(claim.lease(), going, claim.last());
  }

  private static Outcome untried(OutgoingMail mail, UUID lease) {
    return new Outcome(Outcome.Kind.UNTRIED, mail, lease, null, null);
  }

  @Override
  public List<Enclosure> files(OutgoingMail mail) throws Undeliverable, FileWaits {
    return enclosures.of(mail);
  }

  /** As long as the database is away this waits: what has left must not be forgotten. */
  @Override
  public void note(List<Outcome> outcomes) {
    Patience.forUpTo(Leases.LONGEST, () -> Retry.onTransient(() -> queue.note(outcomes)));
    outcomes.forEach(outcome -> enclosures.release(outcome.mail()));
  }

  /** To be called at the end of a round. */
  void close() {
    enclosures.close();
  }
}
