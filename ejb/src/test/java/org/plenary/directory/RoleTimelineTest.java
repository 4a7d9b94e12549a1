package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.RoleTimeline.Bar;
import org.plenary.directory.RoleTimeline.Post;
import org.plenary.directory.RoleTimeline.Recorded;
import org.plenary.directory.RoleTimeline.Stretch;
import org.plenary.shared.Bound;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;

class RoleTimelineTest {
  private static final UUID BODY = UUID.randomUUID();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void betweenAKnownEndAndAKnownBeginningThePostIsVacant() {
    Post post = only(head("2020-03-01", "2022-05-10"), head("2022-09-01", "open"));
    assertEquals(
        List.of(new Stretch(Recorded.VACANT, day("2022-05-10"), day("2022-09-01"))),
        post.remarkable());
    assertEquals(1, post.lanes());
  }

  @Test
  void anUnknownEndMakesNoVacancy() {
    Post post = only(head("2020-03-01", "unknown"), head("2022-09-01", "open"));
    assertEquals(
        List.of(new Stretch(Recorded.UNKNOWN, day("2020-03-01"), day("2022-09-01"))),
        post.remarkable());
  }

  @Test
  void twoFullHoldersOverlapAnActingOneDoesNot() {
    Post post = only(head("2020-01-01", "2021-06-01"), head("2021-05-01", "open"));
    assertEquals(
        List.of(new Stretch(Recorded.OVERLAP, day("2021-05-01"), day("2021-06-01"))),
        post.remarkable());
    assertEquals(2, post.lanes());
    RoleRow acting = role(Capacity.ACTING, "2021-05-01", "open");
    assertEquals(List.of(), only(head("2020-01-01", "open"), acting).remarkable());
  }

  @Test
  void withinTheYearInWhichItEndedItMayHaveBeenHeld() {
    Post post = only(head("2020-01-01", "2021"));
    assertEquals(
        List.of(
            new Stretch(Recorded.HELD, day("2020-01-01"), day("2021-01-01")),
            new Stretch(Recorded.TURNING, day("2021-01-01"), day("2022-01-01")),
            new Stretch(Recorded.VACANT, day("2022-01-01"), null)),
        post.stretches());
    assertEquals(1, post.remarkable().size());
    Bar bar = post.bars().getFirst();
    assertEquals(day("2021-01-01"), bar.certainTo());
    assertEquals(day("2022-01-01"), bar.to());
  }

  @Test
  void ofAPostWithoutAnyDateThereIsNothingToDraw() {
    assertEquals(List.of(), RoleTimeline.of(List.of(head("unknown", "unknown")), TODAY).posts());
    assertEquals(List.of(), RoleTimeline.of(List.of(), TODAY).posts());
  }

  @Test
  void postsAreTitlesHoweverTheyAreWritten() {
    RoleRow other = row("head of MISSION", Capacity.FULL, "2022", "open");
    assertEquals(1, RoleTimeline.of(List.of(head("2020", "2021"), other), TODAY).posts().size());
    RoleRow deputy = row("Deputy Head of Mission", Capacity.FULL, "2022", "open");
    assertEquals(2, RoleTimeline.of(List.of(head("2020", "2021"), deputy), TODAY).posts().size());
  }

  @Test
  void agreesWithEveryDayOfAThousandRandomHistories() {
    Random random = new Random(20261122);
    for (int i = 0; i < 1000; i++) {
      List<RoleRow> roles = new ArrayList<>();
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        roles.add(randomRole(random));
      }
      RoleTimeline drawing = RoleTimeline.of(roles, TODAY);
      for (Post post : drawing.posts()) {
        assertEveryDay(post, roles);
        assertBars(post, drawing);
      }
    }
  }

  /** Day by day, by the rule alone. */
  private static void assertEveryDay(Post post, List<RoleRow> roles) {
    LocalDate begin = post.stretches().getFirst().from();
    for (LocalDate day = begin; day.isBefore(day("2025-01-01")); day = day.plusDays(1)) {
      LocalDate on = day;
      long full = 0;
      long sure = 0;
      long possible = 0;
      long unknown = 0;
      for (RoleRow role : roles) {
        Held held = role.period().heldOn(on);
        sure += held == Held.YES ? 1 : 0;
        full += held == Held.YES && role.capacity() == Capacity.FULL ? 1 : 0;
        possible += held == Held.UNKNOWN ? 1 : 0;
        boolean open = role.period().from().isUnknown() || role.period().to().isUnknown();
        unknown += held == Held.UNKNOWN && open ? 1 : 0;
      }
      Recorded expected = Recorded.VACANT;
      if (full > 1) {
        expected = Recorded.OVERLAP;
      } else if (sure > 0) {
        expected = Recorded.HELD;
      } else if (possible > 0) {
        expected = unknown > 0 ? Recorded.UNKNOWN : Recorded.TURNING;
      }
      Stretch stretch =
          post.stretches().stream()
              .filter(s -> !on.isBefore(s.from()) && (s.to() == null || on.isBefore(s.to())))
              .findFirst()
              .orElseThrow();
      assertEquals(expected, stretch.recorded(), () -> on + " of " + roles);
    }
  }

  private static void assertBars(Post post, RoleTimeline drawing) {
    for (Bar bar : post.bars()) {
      assertFalse(bar.from().isBefore(drawing.from()));
      assertFalse(bar.to().isAfter(drawing.to()));
      for (Bar other : post.bars()) {
        boolean apart = !bar.from().isBefore(other.to()) || !other.from().isBefore(bar.to());
        assertTrue(bar == other || bar.lane() != other.lane() || apart);
      }
    }
  }

  private static RoleRow randomRole(Random random) {
    Capacity capacity = random.nextInt(3) == 0 ? Capacity.ACTING : Capacity.FULL;
    int year = 2018 + random.nextInt(4);
    String from = random.nextInt(5) == 0 ? "unknown" : random(random, year);
    String to =
        switch (random.nextInt(4)) {
          case 0 -> "unknown";
          case 1 -> "open";
          default -> random(random, year + 1 + random.nextInt(2));
        };
    return role(capacity, from, to);
  }

  private static String random(Random random, int year) {
    return switch (random.nextInt(3)) {
      case 0 -> "" + year;
      case 1 -> "%d-%02d".formatted(year, 1 + random.nextInt(12));
      default -> "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  private static Post only(RoleRow... roles) {
    return RoleTimeline.of(List.of(roles), TODAY).posts().getFirst();
  }

  private static RoleRow head(String from, String to) {
    return role(Capacity.FULL, from, to);
  }

  private static RoleRow role(Capacity capacity, String from, String to) {
    return row("Head of Mission", capacity, from, to);
  }

  private static RoleRow row(String title, Capacity capacity, String from, String to) {
    Period period = Period.of(bound(from), bound(to));
    UUID ref = UUID.randomUUID();
    return new RoleRow(
        ref,
        1,
        ref,
        "A",
        false,
        BODY,
        title,
        RoleKind.HEAD,
        capacity,
        period,
        period.heldOn(TODAY),
        "TEST");
  }

  private static Bound bound(String text) {
    return switch (text) {
      case "open" -> Bound.open();
      case "unknown" -> Bound.unknown();
      default -> Bound.at(PartialDate.parse(text));
    };
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
