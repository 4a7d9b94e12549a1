package org.plenary.web.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plenary.programme.ProgrammeDetail;
import org.plenary.programme.RoomLine;
import org.plenary.programme.SessionRow;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.Texts;

/**
 * A day of a working copy as rooms beside each other.
 *
 * @param columns the rooms, and at the end what has none
 * @param from the first minute that is shown: a full hour
 * @param to the minute at which the grid ends: a full hour, maybe of the next day
 */
public record GridDay(List<GridColumn> columns, int from, int to) {
  private static final int HOUR = 60;
  private static final int MORNING = 8;
  private static final int EVENING = 19;

  /** An hour at the side of the grid. */
  public record Mark(int minute, String text) {}

  static GridDay of(
      ProgrammeDetail detail, LocalDate day, Map<UUID, List<String>> warnings, Reader reader) {
    Texts texts = Texts.in(reader.language());
    List<SessionRow> rows =
        detail.sessions().stream().filter(row -> row.facts().day().equals(day)).toList();
    List<RoomLine> rooms = new ArrayList<>(detail.rooms());
    rooms.add(null);
    List<GridColumn> columns = new ArrayList<>();
    for (RoomLine room : rooms) {
      List<GridBlock> blocks =
          rows.stream()
              .filter(row -> room == null ? row.room() == null : room.equals(row.room()))
              .map(
                  row ->
                      GridBlock.of(
                          row,
                          reader.text(row.facts().title()),
                          texts.of("programme", row.facts().kind()),
                          warnings.getOrDefault(row.ref(), List.of())))
              .toList();
      columns.add(
          room == null
              ? new GridColumn("", texts.get("programme.field.room.none"), null, blocks)
              : new GridColumn(
                  room.ref().toString(), reader.text(room.name()), room.capacity(), blocks));
    }
    return new GridDay(columns, from(columns), to(columns));
  }

  private static int from(List<GridColumn> columns) {
    return HOUR
        * columns.stream()
            .flatMap(column -> column.blocks().stream())
            .mapToInt(one -> Math.floorDiv(one.start(), HOUR))
            .reduce(MORNING, Math::min);
  }

  private static int to(List<GridColumn> columns) {
    return HOUR
        * columns.stream()
            .flatMap(column -> column.blocks().stream())
            .mapToInt(one -> Math.ceilDiv(one.start() + one.minutes(), HOUR))
            .reduce(EVENING, Math::max);
  }

  /** The full hours. */
  public List<Mark> hours() {
    return IntStream.rangeClosed(from / HOUR, to / HOUR)
        .mapToObj(hour -> new Mark(hour * HOUR, "%02d:00".formatted(hour % 24)))
        .toList();
  }
}
