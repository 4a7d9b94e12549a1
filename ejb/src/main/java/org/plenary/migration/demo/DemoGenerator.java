package org.plenary.migration.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.plenary.event.Easter;

/**
 * Makes all demonstration data at once. The same seed and day give the same data.
 *
 * <p>412 confirmed registrations for {@value #PAST}, from all 57 participating States and 11
 * Partners for Co-operation; they are invented and stand beside the published figure of more than
 * 400 participants, never in its place. 140 registrations in every status for {@value #UPCOMING}.
 */
public final class DemoGenerator {
  /** The seed of the demonstration. */
  public static final long SEED = 5711L;

  /** Code of the past conference, which is real; its programme and registrations are invented. */
  public static final String PAST = "ALLIANCE-19";

  /** Code of the upcoming conference. */
  public static final String UPCOMING = "ALLIANCE-27";

  private static final int FIRST_YEAR = 2027;

  private final List<DemoMission> missions = DemoMission.readAll();
  private final List<DemoOrganization> organizations = DemoOrganization.readAll();
  private final List<DemoProgramme> programmes;
  private final List<DemoPerson> people;
  private final List<DemoRegistration> registrations;

  /** Data as of November 2026. */
  public DemoGenerator(long seed) {
    this(seed, LocalDate.of(2026, Month.NOVEMBER, 2));
  }

  /**
   * Data as of a day: the upcoming conference is in the April after it, and nobody registered
   * later.
   *
   * @param seed any number
   * @param today the day on which the data are made
   */
  public DemoGenerator(long seed, LocalDate today) {
    Random random = new Random(seed);
    programmes = DemoProgramme.readAll(upcomingFirstDay(today));
    people = new DemoPeople(random, missions).make(organizations);
    DemoRegistrations desk = new DemoRegistrations(random, people, missions, organizations);
    registrations =
        Stream.concat(
                desk.past(programme(PAST)).stream(),
                desk.upcoming(programme(UPCOMING), today).stream())
            .toList();
  }

  /**
   * The second Monday of the next April that is wholly to come, 2027 at the earliest; a week later
   * at Easter.
   */
  static LocalDate upcomingFirstDay(LocalDate today) {
    int year =
        today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() : today.getYear() + 1;
    LocalDate monday =
        LocalDate.of(Math.max(year, FIRST_YEAR), Month.APRIL, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
    return Easter.touches(monday, monday.plusDays(1)) ? monday.plusWeeks(1) : monday;
  }

  /** One permanent delegation or mission of each of the 57 + 11 States. */
  public List<DemoMission> missions() {
    return missions;
  }

  /** Invented organizations, whose people speak and register. */
  public List<DemoOrganization> organizations() {
    return organizations;
  }

  /** All invented people with their contacts. */
  public List<DemoPerson> people() {
    return people;
  }

  /** The programmes of both conferences. */
  public List<DemoProgramme> programmes() {
    return programmes;
  }

  /**
   * The programme of one conference.
   *
   * @throws IllegalArgumentException for a conference that has none
   */
  public DemoProgramme programme(String event) {
    return programmes.stream()
        .filter(programme -> programme.event().equals(event))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(event));
  }

  /** The registrations of both conferences. */
  public List<DemoRegistration> registrations() {
    return registrations;
  }

  /** The registrations of one conference. */
  public List<DemoRegistration> registrations(String event) {
    return registrations.stream().filter(one -> one.event().equals(event)).toList();
  }
}
