package org.plenary.registration;

import java.util.UUID;

/**
 * The limit that refused a seat (rule 3: every refusal names it).
 *
 * @param quotaRef the quota
 * @param key message key that says which kind of limit it is
 */
record Refusal(UUID quotaRef, String key, UUID entityRef, Category category, int capacity) {
  static Refusal by(Quota quota) {
    return new Refusal(
        quota.ref(), key(quota), quota.entityRef(), quota.category(), quota.capacity());
  }

  /** The key for a quota; its arguments are its name, if it has one, and its capacity. */
  static String key(Quota quota) {
    if (quota.isOfEntity()) {
      return "registration.full.delegation";
    }
    if (quota.seatKind() != null) {
      return "registration.full.seatKind";
    }
    return quota.category() != null ? "registration.full.category" : "registration.full.event";
  }

  /** Whether it concerns everybody who waits in the category. */
  boolean concernsAll() {
    return entityRef == null && !"registration.full.seatKind".equals(key);
  }
}
