package org.plenary.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * This node's knowledge of what is published; raised here once a publishing transaction is through.
 */
@ApplicationScoped
public class PublishedVersion {
  private final Generation generation = new Generation();

  /** The number that this node knows; the same object for the life of the application. */
  public Generation generation() {
    return generation;
  }

  void redacted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgrammeRedacted event) {
    generation.raise(event.version());
  }

  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgrammePublished event) {
    generation.raise(event.version());
  }
}
