package org.plenary.programme.runningorder;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.programme.Confirmation;
import org.plenary.programme.SessionRow;

/**
 * Brings together who appears in a session now and what was set for its items: whoever left the
 * session leaves the order, whoever joined comes at the end, and what was set keeps its order.
 */
final class OrderOfItems {
  private OrderOfItems() {}

  /** The items in order. Whoever declined is not among them. */
  static List<ItemFacts> of(List<ItemFacts> set, List<AppearanceLine> appearing) {
    List<AppearanceLine> left = new ArrayList<>(coming(appearing));
    List<ItemFacts> items = new ArrayList<>();
    for (ItemFacts item : set) {
      AppearanceLine line = left.stream().filter(item::isOf).findFirst().orElse(null);
      if (line != null) {
        left.remove(line);
        items.add(item);
      } else if (!item.isSpeaker()) {
        items.add(item);
      }
    }
    left.forEach(line -> items.add(ItemFacts.of(line)));
    return items;
  }

  private static List<AppearanceLine> coming(List<AppearanceLine> appearing) {
    return appearing.stream().filter(line -> line.confirmation() != Confirmation.DECLINED).toList();
  }

  /**
   * The running order of a session.
   *
   * @param names of people of the directory, as everyone may read them
   */
  static SessionOrder of(
      SessionRow session, long version, List<ItemFacts> set, Map<UUID, String> names) {
    List<OrderItem> items = new ArrayList<>();
    LocalTime from = session.facts().start();
    int total = 0;
    int open = 0;
    for (ItemFacts item : of(set, session.facts().appearances())) {
      items.add(new OrderItem(item, name(item, names), role(item, session), from));
      if (item.minutes() == null) {
        open++;
        from = null;
      } else {
        total += item.minutes();
        from = from == null ? null : from.plusMinutes(item.minutes());
      }
    }
    return new SessionOrder(session, version, List.copyOf(items), total, open);
  }

  private static String name(ItemFacts item, Map<UUID, String> names) {
    if (item.person() != null) {
      return names.getOrDefault(item.person(), "–");
    }
    return item.name() == null ? item.label() : item.name();
  }

  private static AppearanceRole role(ItemFacts item, SessionRow session) {
    return session.facts().appearances().stream()
        .filter(item::isOf)
        .map(AppearanceLine::role)
        .findFirst()
        .orElse(null);
  }
}
