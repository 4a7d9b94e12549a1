package org.plenary.mail.webhook;

import java.util.List;
import java.util.UUID;

/**
 * A delivery that is due, for one node.
 *
 * @param id of its row
 * @param ref its identity for the receiver, the same at every attempt
 * @param targetId whose it is
 * @param attempts how often it was tried, this time included
 */
public record Outgoing(
    long id,
    UUID ref,
    long targetId,
    String url,
    List<String> secrets,
    String payload,
    int attempts) {
  public Outgoing {
    secrets = List.copyOf(secrets);
  }

  /** Without secret and payload. */
  @Override
  public String toString() {
    return "Outgoing " + ref;
  }
}
