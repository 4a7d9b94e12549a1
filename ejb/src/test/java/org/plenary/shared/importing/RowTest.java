package org.plenary.shared.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowTest {
  private final Problems problems = new Problems();

  private Row row(String header, String cells) {
    byte[] csv = (header + "\r\n" + cells + "\r\n").getBytes(StandardCharsets.UTF_8);
    return Sheet.read("surveys.csv", new ByteArrayInputStream(csv), problems).rows().getFirst();
  }

  private List<String> reasons() {
    return problems.list().stream()
        .map(p -> p.file() + " " + p.row() + " " + p.column() + " " + p.reason().key())
        .toList();
  }

  @Test
  void aNegativeNumberIsNamedWithItsCell() {
    assertNull(row("states_answered", "-3").number("states_answered"));
    assertEquals(List.of("surveys.csv 2 states_answered shared.number.malformed"), reasons());
  }

  @Test
  void malformedDatesAreNamed() {
    Stream.of("2019-13", "2019-02-30", "19", "2019/04", "autumn")
        .forEach(date -> assertTrue(row("date", date).date("date").isEmpty(), date));
    assertEquals(5, problems.list().size());
    assertTrue(reasons().stream().allMatch("surveys.csv 2 date shared.date.malformed"::equals));
  }

  @Test
  void anUnknownCodeIsNamed() {
    assertNull(row("source", "HEARSAY").requiredCode("source", Source.class));
    assertEquals(List.of("surveys.csv 2 source shared.code.unknown"), reasons());
  }

  @Test
  void aTextTooLongAndOneThatTurnsTheDirectionOfWritingAreNamed() {
    assertNull(row("title", "x".repeat(10_000)).text("title", 300));
    assertNull(row("title", "abc\u202Edef").text("title", 300));
    assertEquals(
        List.of(
            "surveys.csv 2 title shared.tooLong", "surveys.csv 2 title shared.directionCharacter"),
        reasons());
  }

  @Test
  void anEmptyCellIsUnknownAndNoProblem() {
    Row row = row("date,number,text", ",,");
    assertTrue(row.date("date").isEmpty());
    assertNull(row.number("number"));
    assertNull(row.text("text", 10));
    assertTrue(problems.isEmpty());
  }

  @Test
  void aMissingColumnIsAnError() {
    Row row = row("code", "X");
    assertEquals("title", assertThrows(MissingColumn.class, () -> row.text("title", 10)).column());
  }

  @Test
  void aKeyGivenTwiceIsNamed() {
    Known<String> known = new Known<>(List.of("A"), code -> code);
    Row row = row("code", "A");
    assertTrue(known.isFirst(row, "code", "A"));
    assertEquals("A", known.find("A").orElseThrow());
    assertTrue(problems.isEmpty());
    known.isFirst(row, "code", "A");
    assertEquals(List.of("surveys.csv 2 code migration.import.twice"), reasons());
  }
}
