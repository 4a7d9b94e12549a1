package org.plenary.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.plenary.shared.StartingException;

/**
 * Holds back what is published until this node knows that a restored database names nobody who was
 * hidden since its backup (rule 6).
 */
@ApplicationScoped
class RedactionGate {
  private volatile boolean open;

  void open(@Observes(during = TransactionPhase.AFTER_SUCCESS) RedactionsReplayed event) {
    open = true;
  }

  /**
   * Lets through once redactions are replayed.
   *
   * @throws StartingException before that
   */
  void pass() {
    if (!open) {
      throw new StartingException();
    }
  }
}
