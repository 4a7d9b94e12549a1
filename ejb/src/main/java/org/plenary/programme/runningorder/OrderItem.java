package org.plenary.programme.runningorder;

import java.time.LocalTime;
import java.util.UUID;
import org.plenary.programme.AppearanceRole;

/**
 * An item as the chair reads it.
 *
 * @param name of the speaker as everyone may read it, or what the item is called
 * @param role of the speaker, or null
 * @param from when it begins if everything before takes its minutes; null after an item without
 */
public record OrderItem(ItemFacts facts, String name, AppearanceRole role, LocalTime from) {
  /** Ref of the speaker, or null. */
  public UUID person() {
    return facts.person();
  }
}
