package org.plenary.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.job.Patience;
import org.plenary.shared.Retry;

/** The outbox of the database, at the pace of the settings. */
@Dependent
class OutboxBag implements Mailbag {
  private static final Logger LOG = Logger.getLogger(OutboxBag.class.getName());

  private final OutboxQueue queue;
  private final Enclosures enclosures;
  private final Pace pace;

  @Inject
  OutboxBag(OutboxQueue queue, Enclosures enclosures, Pace pace) {
    this.queue = queue;
    this.enclosures = enclosures;
    this.pace = pace;
  }

  @Override
  public Claim claim(int max) {
    int most = pace.left(max);
    if (most == 0) {
      return new Claim(null, List.of(), true);
    }
    Claim claim = claimed(most, pace.resting());
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

  /** Fewer and fewer, and then past the one that cannot be looked at: it must not hold the rest. */
  private Claim claimed(int most, Set<String> resting) {
    try {
      return Retry.onTransient(() -> queue.claim(most, resting));
    } catch (RuntimeException e) {
      if (most > 1) {
        return claimed(most / 2, resting);
      }
      LOG.log(Level.SEVERE, "A mail cannot be looked at before it leaves", e);
      Retry.onTransient(() -> queue.putOff(resting));
      return new Claim(null, List.of(), false);
    }
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
