package org.plenary.mail.mailing;

import java.util.UUID;

/**
 * Somebody in an audience: a person, or a State or organization.
 *
 * @param personRef or null
 * @param bodyRef or null; both null for somebody who is no longer in the directory
 * @param roleRef the role for which a person is in it: who holds it no longer is left out. Null for
 *     the role that the person holds when the drafts are made
 */
public record AudienceMember(UUID personRef, UUID bodyRef, UUID roleRef) {
  /** A person, for whatever role they hold. */
  public static AudienceMember person(UUID ref) {
    return new AudienceMember(ref, null, null);
  }

  /** A State or an organization. */
  public static AudienceMember body(UUID ref) {
    return new AudienceMember(null, ref, null);
  }
}
