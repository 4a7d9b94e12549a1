package org.plenary.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Bound;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.importing.Source;

class ChairYearsTest {
  private static Chairmanship chair(Period period, String... organizations) {
    Chairmanship chair =
        new Chairmanship(
            null,
            organizations.length == 1 ? Chairmanship.Kind.CHAIR : Chairmanship.Kind.CO_CHAIR,
            period);
    chair.describe(List.of(organizations), null, Source.PUBLIC_NOTICE);
    return chair;
  }

  private static Period wholeYear(int year) {
    return Period.throughout(PartialDate.year(year), PartialDate.year(year));
  }

  @Test
  void yearsThatNoSourceCoversAreUnknownNotVacant() {
    List<ChairYear> years =
        ChairYears.of(
            List.of(
                chair(wholeYear(2018), "UNICEF"),
                chair(wholeYear(2019), "OSCE", "UNWOMEN"),
                chair(wholeYear(2022), "UNODC", "ICMPD")));
    assertEquals(
        List.of(2022, 2021, 2020, 2019, 2018), years.stream().map(ChairYear::year).toList());
    assertEquals(
        List.of(2021, 2020),
        years.stream().filter(y -> !y.isKnown()).map(ChairYear::year).toList());
    assertEquals(List.of("OSCE", "UNWOMEN"), years.get(3).organizations());
  }

  @Test
  void aTermAcrossNewYearCountsForBothYears() {
    Period term =
        Period.of(
            Bound.at(PartialDate.parse("2023-07-01")), Bound.at(PartialDate.parse("2024-06-30")));
    assertEquals(
        List.of(2024, 2023),
        ChairYears.of(List.of(chair(term, "IOM"))).stream().map(ChairYear::year).toList());
  }

  @Test
  void aTermThatEndsOnNewYearsDayDoesNotCountForTheNewYear() {
    Period term =
        Period.of(
            Bound.at(PartialDate.day(LocalDate.of(2023, 1, 1))),
            Bound.at(PartialDate.day(LocalDate.of(2024, 1, 1))));
    assertFalse(chair(term, "IOM").touches(2024));
    assertEquals(1, ChairYears.of(List.of(chair(term, "IOM"))).size());
  }

  @Test
  void aGroupWithoutChairsHasNoYears() {
    assertEquals(List.of(), ChairYears.of(List.of()));
  }
}
