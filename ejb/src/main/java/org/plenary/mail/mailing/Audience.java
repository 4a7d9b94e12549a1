package org.plenary.mail.mailing;

import java.util.List;
import java.util.UUID;

/**
 * A kind of people and bodies to whom a mailing can go. A feature has it as a dependent bean; it is
 * called with the rights of whoever makes the mailing.
 */
public interface Audience {
  /** Its name in tables and texts: {@code mailing.audience.KIND} names it to readers. */
  String kind();

  /**
   * What there is to choose from, by name.
   *
   * @param eventRef of the mailing, or null for none
   */
  List<AudienceKey> keys(UUID eventRef);

  /**
   * Who is in one of them now, in its order; somebody may be there twice.
   *
   * @throws org.plenary.shared.NotFoundException if there is no such key
   */
  List<AudienceMember> members(UUID eventRef, String key);
}
