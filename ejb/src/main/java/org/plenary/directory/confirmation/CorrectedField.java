package org.plenary.directory.confirmation;

import java.io.Serializable;
import java.util.UUID;

/**
 * One field that somebody corrected in their own entry.
 *
 * @param field name of the field: {@code givenName}, {@code familyName}, {@code nativeName}, {@code
 *     honorific}, {@code languages}, {@code doNotMail}, {@code doNotPhone}, {@code doNotPublish},
 *     {@code contact}, {@code title}, {@code ended} or {@code note}
 * @param subject the contact point or the role, null for other fields and for a contact point that
 *     is added
 * @param kind of a contact point, or null
 * @param before what stood there, "" for nothing
 * @param after what is to stand there, "" for nothing
 * @param taken whether it was taken over
 */
public record CorrectedField(
    String field, UUID subject, String kind, String before, String after, boolean taken)
    implements Serializable {
  /** A contact point. */
  public static final String CONTACT = "contact";

  /** The title of a role. */
  public static final String TITLE = "title";

  /** That a role is held no longer. */
  public static final String ENDED = "ended";

  /** What was written besides; nothing is taken over from it. */
  public static final String NOTE = "note";

  static CorrectedField of(String field, String before, String after) {
    return new CorrectedField(field, null, null, before, after, false);
  }

  CorrectedField taken(boolean yes) {
    return new CorrectedField(field, subject, kind, before, after, yes);
  }

  /** Whether there is anything to approve. */
  public boolean isChange() {
    return !field.equals(NOTE);
  }

  /** Whether it is about a role. */
  public boolean isOfRole() {
    return field.equals(TITLE) || field.equals(ENDED);
  }

  /** Never what was written. */
  @Override
  public String toString() {
    return "CorrectedField " + field;
  }
}
