package org.plenary.migration.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.plenary.shared.LocalizedText;

/**
 * The invented programme of a conference. Days, rooms and appearances are not those of any meeting
 * that took place; only titles of the real conference and of its side events are.
 *
 * @param event code of the conference as in the reference data
 * @param title title of the conference
 * @param theme its theme
 * @param venue where it takes place
 * @param zone time zone of all days and hours
 * @param firstDay first day
 * @param lastDay last day
 * @param rooms rooms in the order of the house
 * @param entries what happens, in order of time
 */
public record DemoProgramme(
    String event,
    LocalizedText title,
    LocalizedText theme,
    String venue,
    ZoneId zone,
    LocalDate firstDay,
    LocalDate lastDay,
    List<String> rooms,
    List<Entry> entries) {

  /** Kind of an entry. */
  public enum Kind {
    REGISTRATION,
    OPENING,
    KEYNOTE,
    PANEL,
    SIDE_EVENT,
    BREAK,
    CLOSING,
    RECEPTION
  }

  /** What a speaker does in an entry. */
  public enum Role {
    CHAIR,
    OPENING_SPEAKER,
    KEYNOTE,
    INTRODUCER,
    MODERATOR,
    PANELLIST,
    DISCUSSANT,
    RAPPORTEUR
  }

  /**
   * One line of the programme.
   *
   * @param key stable within the programme, for example {@code panel-1}
   * @param day day in the programme's zone
   * @param start hour in the programme's zone
   * @param minutes how long it lasts
   * @param kind what it is
   * @param room one of the programme's rooms, or null where none is booked
   * @param sideEvent code of the side event in the reference data, or null
   * @param interpretation codes of the languages interpreted; none where there is no interpretation
   * @param title title; a language may be missing
   * @param description description; empty, or with languages missing
   * @param appearances who appears, in order
   */
  public record Entry(
      String key,
      LocalDate day,
      LocalTime start,
      int minutes,
      Kind kind,
      String room,
      String sideEvent,
      List<String> interpretation,
      LocalizedText title,
      LocalizedText description,
      List<Appearance> appearances) {

    /** The hour at which it ends. */
    public LocalTime end() {
      return start.plusMinutes(minutes);
    }
  }

  /** A speaker, by the key of a {@link DemoPerson}, and what they do. */
  public record Appearance(String person, Role role) {}

  /** All programmes; a conference without a fixed date begins on the day given. */
  static List<DemoProgramme> readAll(LocalDate upcomingFirstDay) {
    return DemoFile.rows("/demo/conferences.csv").stream()
        .map(row -> of(row, upcomingFirstDay))
        .toList();
  }

  private static DemoProgramme of(CSVRecord row, LocalDate upcomingFirstDay) {
    LocalDate first = date(row.get("first_day")).orElse(upcomingFirstDay);
    String event = row.get("event");
    return new DemoProgramme(
        event,
        DemoFile.text(row, "title_"),
        DemoFile.text(row, "theme_"),
        row.get("venue"),
        ZoneId.of(row.get("zone")),
        first,
        date(row.get("last_day")).orElse(first.plusDays(1)),
        DemoFile.list(row.get("rooms")),
        DemoFile.rows("/demo/programme.csv").stream()
            .filter(line -> line.get("event").equals(event))
            .map(line -> entry(line, first))
            .toList());
  }

  private static Optional<LocalDate> date(String cell) {
    return Optional.of(cell).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  private static Entry entry(CSVRecord row, LocalDate first) {
    return new Entry(
        row.get("key"),
        first.plusDays(Integer.parseInt(row.get("day")) - 1L),
        LocalTime.parse(row.get("start")),
        Integer.parseInt(row.get("minutes")),
        Kind.valueOf(row.get("kind")),
        orNull(row.get("room")),
        orNull(row.get("side_event")),
        DemoFile.list(row.get("interpretation")),
        DemoFile.text(row, "title_"),
        DemoFile.text(row, "description_"),
        appearances(row.get("event"), row.get("key")));
  }

  private static List<Appearance> appearances(String event, String entry) {
    return DemoFile.rows("/demo/appearances.csv").stream()
        .filter(row -> row.get("event").equals(event) && row.get("entry").equals(entry))
        .map(row -> new Appearance(row.get("speaker"), Role.valueOf(row.get("role"))))
        .toList();
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
