package org.plenary.mail.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way to a target.
 *
 * @param event key
 * @param recordRef what it is about
 * @param payload what is sent
 * @param status the last answer by HTTP, or null
 * @param problem key of why the last attempt failed, or null
 * @param dueAt when it may leave, or is tried next
 * @param triedAt of the last attempt, or null
 */
public record DeliveryRow(
    UUID ref,
    String event,
    UUID recordRef,
    String payload,
    DeliveryState state,
    Integer status,
    String problem,
    int attempts,
    Instant createdAt,
    Instant dueAt,
    Instant triedAt) {
  /** When it is tried next, null when it is not. */
  public Instant nextTry() {
    return state == DeliveryState.WAITING ? dueAt : null;
  }
}
