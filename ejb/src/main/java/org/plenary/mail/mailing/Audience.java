package org.plenary.mail.mailing;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.mail.MailField;

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

  /**
   * Whether whoever wants no mailings is left out; not so where each is told what concerns them
   * alone, which nobody ends by a link.
   */
  default boolean respectsWishes() {
    return true;
  }

  /** What its texts may name in braces beside the fields of every mailing. */
  default List<MailField> fields() {
    return List.of();
  }

  /**
   * What stands in those fields, and what comes along.
   *
   * @throws org.plenary.shared.NotFoundException if there is no such key
   */
  default AudienceWords words(UUID eventRef, String key) {
    return AudienceWords.NONE;
  }

  /**
   * Refuses to let go what has been overtaken.
   *
   * @throws org.plenary.shared.DomainException if there is something newer to be told
   */
  default void expectCurrent(UUID eventRef, String key) {}
}
