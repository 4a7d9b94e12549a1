package org.plenary.directory;

import java.util.UUID;

/**
 * Who may be asked about the people of a State or an organization.
 *
 * @param person ref
 * @param role ref of the affiliation by which they are focal point
 * @param body of which they are focal point
 */
public record FocalPoint(UUID person, UUID role, EntityLine body) {
  /** Whose delegation somebody belongs to: of a State whatever speaks for it, else the body. */
  public static String delegation(EntityLine body) {
    return body.speaksForState() ? body.country() : body.ref().toString();
  }
}
