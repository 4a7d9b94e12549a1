package org.plenary.event;

/**
 * Other people may know of an event than before: told to other features in the same transaction.
 *
 * @param before its audience until now
 * @param now another one
 */
public record AudienceChanged(EventLine event, Audience before, Audience now) {
  /** Whether it stood on the public pages, and must not any more. */
  public boolean isWithdrawnFromPublic() {
    return before == Audience.PUBLIC;
  }
}
