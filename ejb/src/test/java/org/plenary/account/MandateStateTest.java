package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.directory.RoleTerm;
import org.plenary.shared.Bound;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.Roles;

/** From which day to which day a role of the directory opens something. */
class MandateStateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

  private static Bound bound(String text) {
    return switch (text) {
      case "open" -> Bound.open();
      case "unknown" -> Bound.unknown();
      default -> Bound.at(PartialDate.parse(text));
    };
  }

  private static Period period(String from, String to) {
    return Period.of(bound(from), bound(to));
  }

  @ParameterizedTest(name = "[{0}, {1}) on {2}: {3}")
  @CsvSource({
    "2026-04-01, 2026-05-01, 2026-03-31, LATER",
    "2026-04-01, 2026-05-01, 2026-04-01, HELD",
    "2026-04-01, 2026-05-01, 2026-04-30, HELD",
    "2026-04-01, 2026-05-01, 2026-05-01, ENDED",
    "2026-04-01, open, 2026-03-31, LATER",
    "2026-04-01, open, 2999-01-01, HELD",
    "2026-04-01, unknown, 2999-01-01, HELD",
    "2026-04-01, unknown, 2026-03-31, LATER",
    "unknown, 2026-05-01, 1990-01-01, HELD",
    "unknown, 2026-05-01, 2026-05-01, ENDED",
    "unknown, unknown, 2026-05-01, HELD",
    "open, open, 2026-05-01, HELD",
    "2026-04, 2026-06, 2026-03-31, LATER",
    "2026-04, 2026-06, 2026-04-01, HELD",
    "2026-04, 2026-06, 2026-06-30, HELD",
    "2026-04, 2026-06, 2026-07-01, ENDED",
    "2025, 2026, 2024-12-31, LATER",
    "2025, 2026, 2025-01-01, HELD",
    "2025, 2026, 2026-12-31, HELD",
    "2025, 2026, 2027-01-01, ENDED",
    "2026-04-01, 2026-04-01, 2026-04-01, ENDED",
    "2024-02-28, 2024-02-29, 2024-02-28, HELD",
    "2024-02-28, 2024-02-29, 2024-02-29, ENDED",
  })
  void opensFromTheFirstDayToTheLast(String from, String to, LocalDate day, MandateState state) {
    assertEquals(state, MandateState.on(day, period(from, to)));
  }

  @Test
  void isGoneWhereTheDirectoryDoesNotRecordIt() {
    assertEquals(MandateState.GONE, MandateState.on(TODAY, null));
  }

  @ParameterizedTest(name = "of [{0}, {1}) the last day is {2}")
  @CsvSource({
    "2026-04-01, 2026-05-01, 2026-04-30",
    "2026, 2026-06, 2026-06-30",
    "2025, 2026, 2026-12-31",
    "2026, open,",
    "2026, unknown,",
  })
  void saysTheLastDayWhereItIsKnown(String from, String to, LocalDate last) {
    assertEquals(Optional.ofNullable(last), MandateState.lastDay(period(from, to)));
  }

  @Test
  void beginsItsDaysAtMidnightUtcWhateverTheZoneOfTheMachine() {
    Instant lateInVienna = Instant.parse("2026-04-30T23:30:00Z");
    LocalDate day =
        LocalDate.ofInstant(
            Clock.fixed(lateInVienna, ZoneOffset.ofHours(2)).instant(), MandateState.ZONE);
    assertEquals(LocalDate.of(2026, 4, 30), day);
    assertEquals(MandateState.HELD, MandateState.on(day, period("2026-04-01", "2026-05-01")));
  }

  @Test
  void givesTheRolesThatAreHeldAndTheEntityOfEach() {
    UUID austria = UUID.randomUUID();
    UUID unodc = UUID.randomUUID();
    Standing standing =
        standing(
            List.of(Roles.ORGANIZER, Roles.DELEGATION, Roles.MEMBER),
            mandate(Roles.DELEGATION, austria, period("2026-01-01", "open")),
            mandate(Roles.MEMBER, unodc, period("2026-01-01", "2026-04-16")));
    assertEquals(List.of(Roles.ORGANIZER, Roles.DELEGATION, Roles.MEMBER), standing.roles());
    assertEquals(Map.of(Roles.DELEGATION, austria, Roles.MEMBER, unodc), standing.entities());
    Standing tomorrow =
        standing(
            List.of(Roles.ORGANIZER, Roles.DELEGATION),
            mandate(Roles.DELEGATION, austria, period("2026-01-01", "2026-04-15")));
    assertEquals(List.of(Roles.ORGANIZER), tomorrow.roles());
    assertEquals(Map.of(), tomorrow.entities());
    assertFalse(tomorrow.isOver(), "another role is left");
  }

  @Test
  void speaksInOneRoleForTheEntityThatBeganLast() {
    UUID before = UUID.randomUUID();
    UUID now = UUID.randomUUID();
    Standing standing =
        standing(
            List.of(Roles.DELEGATION),
            mandate(Roles.DELEGATION, now, period("2026-03-01", "open")),
            mandate(Roles.DELEGATION, before, period("2025", "2026-06-01")));
    assertEquals(Map.of(Roles.DELEGATION, now), standing.entities());
  }

  @Test
  void opensNothingWithAMandateForARoleThatIsNotGranted() {
    Standing standing =
        standing(
            List.of(Roles.MEMBER),
            mandate(Roles.DELEGATION, UUID.randomUUID(), period("2026", "open")));
    assertEquals(List.of(), standing.roles());
    assertEquals(Map.of(), standing.entities());
  }

  @Test
  void leavesNoRightToReadProtectedNamesAlone() {
    Standing standing =
        standing(
            List.of(Roles.DELEGATION, Roles.PROTECTED_READER),
            mandate(Roles.DELEGATION, UUID.randomUUID(), period("2025", "2025")));
    assertEquals(List.of(), standing.roles());
    assertTrue(standing.isOver());
  }

  @Test
  void isNotOverAsLongAsSomethingIsToCome() {
    Standing standing =
        standing(
            List.of(Roles.DELEGATION),
            mandate(Roles.DELEGATION, UUID.randomUUID(), period("2027", "open")));
    assertEquals(List.of(), standing.roles());
    assertFalse(standing.isOver());
  }

  /** A mandate and what the directory says of its role. */
  private record Recorded(String role, UUID entity, Period period) {}

  private static Recorded mandate(String role, UUID entity, Period period) {
    return new Recorded(role, entity, period);
  }

  private static Standing standing(List<String> granted, Recorded... recorded) {
    Account account = new Account("anna", "Anna", granted, Language.EN, Instant.EPOCH);
    Map<UUID, RoleTerm> terms = new java.util.HashMap<>();
    List<Mandate> mandates =
        Stream.of(recorded)
            .map(
                one -> {
                  UUID ref = UUID.randomUUID();
                  terms.put(ref, new RoleTerm(ref, one.entity(), one.entity(), one.period()));
                  return new Mandate(account, one.role(), ref);
                })
            .toList();
    return Standing.on(TODAY, account.roles(), mandates, terms);
  }
}
