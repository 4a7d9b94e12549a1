package org.plenary.programme.runningorder;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.plenary.event.EventDetail;
import org.plenary.programme.print.PrintWords;
import org.plenary.programme.print.TablePdf;
import org.plenary.shared.Language;

/** Prints running orders for those who chair, a session after the other. */
final class RunningOrderPdf {
  private RunningOrderPdf() {}

  static byte[] of(EventDetail event, List<SessionOrder> orders, Language language) {
    PrintWords words = new PrintWords(language);
    List<TablePdf.Section> sections =
        orders.stream().map(order -> section(order, words, language)).toList();
    return TablePdf.of(
        words.get("order.title"),
        event.title().in(language),
        words.get("order.internal"),
        sections,
        language);
  }

  private static TablePdf.Section section(SessionOrder order, PrintWords words, Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (OrderItem item : order.items()) {
      String role = item.role() == null ? "" : words.of(item.role()) + ": ";
      rows.add(
          List.of(
              hour(item.from()),
              role + item.name(),
              item.facts().minutes() == null ? "–" : item.facts().minutes().toString(),
              item.facts().note() == null ? "" : item.facts().note()));
    }
    String room = order.session().room() == null ? "" : order.session().room().name().in(language);
    String when =
        words.weekday(order.session().facts().day())
            + ", "
            + hour(order.session().facts().start())
            + "–"
            + hour(order.ends());
    return new TablePdf.Section(
        order.session().facts().title().in(language),
        List.of(room.isEmpty() ? when : when + " · " + room, balance(order, words)),
        List.of(
            words.get("time"),
            words.get("order.item"),
            words.get("order.minutes"),
            words.get("order.note")),
        rows);
  }

  /** "Ends by its items at 11:10; 10 minutes too long. 1 item has no minutes yet." */
  private static String balance(SessionOrder order, PrintWords words) {
    int over = order.overrun();
    String end = hour(order.computedEnd());
    String balance =
        over < 0 ? words.of("order.spare", end, -over) : words.of("order.balance", end, over);
    return order.open() == 0 ? balance : balance + "; " + words.of("order.open", order.open());
  }

  private static String hour(LocalTime hour) {
    return hour == null ? "" : TablePdf.HOUR.format(hour);
  }
}
