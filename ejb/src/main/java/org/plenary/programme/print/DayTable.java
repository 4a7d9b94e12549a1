package org.plenary.programme.print;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.SessionKind;
import org.plenary.shared.Language;

/** A day as a table: its hours against its rooms, or against one column where there are many. */
final class DayTable {
  private static final int MOST_ROOMS = 6;

  private final List<PublishedSession> sessions;
  private final Language language;
  private final PrintWords words;
  private final List<String> rooms;

  DayTable(List<PublishedSession> sessions, Language language, PrintWords words) {
    this.sessions = sessions;
    this.language = language;
    this.words = words;
    List<String> all =
        sessions.stream().filter(one -> !isForAll(one)).map(this::room).distinct().toList();
    rooms = all.isEmpty() || all.size() > MOST_ROOMS ? List.of() : all;
  }

  /** What has no room, and breaks, stand across all rooms. */
  private static boolean isForAll(PublishedSession session) {
    return session.room().isEmpty() || session.kind() == SessionKind.BREAK;
  }

  private String room(PublishedSession session) {
    return session.room().in(language);
  }

  void appendTo(Element parent) {
    Element table = parent.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    head.appendElement("th").addClass("hour").attr("scope", "col").text(words.get("time"));
    if (rooms.isEmpty()) {
      head.appendElement("th").attr("scope", "col").text(words.get("session"));
    }
    rooms.forEach(room -> head.appendElement("th").attr("scope", "col").text(room));
    Element body = table.appendElement("tbody");
    Map<LocalTime, List<PublishedSession>> hours =
        sessions.stream()
            .collect(
                Collectors.groupingBy(
                    PublishedSession::start, LinkedHashMap::new, Collectors.toList()));
    hours.forEach((hour, together) -> rows(body, hour, together));
  }

  private void rows(Element body, LocalTime hour, List<PublishedSession> together) {
    List<PublishedSession> forAll = together.stream().filter(DayTable::isForAll).toList();
    List<PublishedSession> others = together.stream().filter(one -> !isForAll(one)).toList();
    boolean listed = rooms.isEmpty();
    if (!forAll.isEmpty() || listed) {
      Element row = row(body, hour);
      Element cell = row.appendElement("td");
      if (rooms.size() > 1) {
        cell.attr("colspan", String.valueOf(rooms.size()));
      }
      (listed ? together : forAll).forEach(one -> entry(cell, one));
    }
    if (!others.isEmpty() && !listed) {
      Element row = row(body, hour);
      for (String room : rooms) {
        Element cell = row.appendElement("td");
        others.stream().filter(one -> room.equals(room(one))).forEach(one -> entry(cell, one));
      }
    }
  }

  private static Element row(Element body, LocalTime hour) {
    Element row = body.appendElement("tr");
    row.appendElement("th").attr("scope", "row").text(AgendaSheet.HOUR.format(hour));
    return row;
  }

  private void entry(Element cell, PublishedSession session) {
    Element line = cell.appendElement("p");
    line.appendElement("span").text(AgendaSheet.hours(session) + " ");
    AgendaSheet.localized(line.appendElement("b"), session.title(), language);
    if (session.cancelled()) {
      line.appendText(" (" + words.get("cancelled") + ")");
    }
    if (rooms.isEmpty() && !session.room().isEmpty()) {
      line.appendText(" · " + room(session));
    }
  }
}
