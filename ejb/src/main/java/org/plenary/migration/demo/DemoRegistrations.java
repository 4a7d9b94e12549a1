package org.plenary.migration.demo;

import static org.plenary.migration.demo.DemoRegistration.Category.ACADEMIA;
import static org.plenary.migration.demo.DemoRegistration.Category.CIVIL_SOCIETY;
import static org.plenary.migration.demo.DemoRegistration.Category.DELEGATION;
import static org.plenary.migration.demo.DemoRegistration.Category.MEDIA;
import static org.plenary.migration.demo.DemoRegistration.Category.ORGANIZATION;
import static org.plenary.migration.demo.DemoRegistration.Category.OSCE;
import static org.plenary.migration.demo.DemoRegistration.Category.PRIVATE_SECTOR;
import static org.plenary.migration.demo.DemoRegistration.Status.CANCELLED;
import static org.plenary.migration.demo.DemoRegistration.Status.CONFIRMED;
import static org.plenary.migration.demo.DemoRegistration.Status.REQUESTED;
import static org.plenary.migration.demo.DemoRegistration.Status.WAITLISTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.plenary.migration.demo.DemoPerson.Position;
import org.plenary.migration.demo.DemoRegistration.Category;
import org.plenary.migration.demo.DemoRegistration.Status;

/** Chooses who registers for a conference. */
final class DemoRegistrations {
  /** Seats by category at the 19th conference: 412 together. */
  private static final Map<Category, Integer> SEATS_2019 =
      Map.of(
          DELEGATION, 244,
          OSCE, 44,
          ORGANIZATION, 46,
          CIVIL_SOCIETY, 34,
          ACADEMIA, 16,
          PRIVATE_SECTOR, 14,
          MEDIA, 14);

  private static final Map<Category, Integer> SEATS_UPCOMING =
      Map.of(
          DELEGATION, 68,
          OSCE, 18,
          ORGANIZATION, 18,
          CIVIL_SOCIETY, 16,
          ACADEMIA, 6,
          PRIVATE_SECTOR, 6,
          MEDIA, 8);

  private final Random random;
  private final List<DemoPerson> people;
  private final Map<String, Category> categories = new HashMap<>();
  private final Map<String, String> delegations = new HashMap<>();

  DemoRegistrations(
      Random random,
      List<DemoPerson> people,
      List<DemoMission> missions,
      List<DemoOrganization> invented) {
    this.random = random;
    this.people = people;
    missions.forEach(mission -> know(mission.state(), "GOVERNMENT", mission.state()));
    DemoFile.rows("/reference/organizations.csv")
        .forEach(row -> know(row.get("code"), row.get("type"), row.get("country")));
    categories.put("OSCE", OSCE);
    invented.forEach(body -> know(body.code(), body.type(), body.country()));
  }

  private void know(String entity, String type, String country) {
    Category category = Category.ofType(type);
    categories.put(entity, category);
    delegations.put(entity, category == DELEGATION ? country : entity);
  }

  /** The registrations of the 19th conference: all confirmed, its speakers among them. */
  List<DemoRegistration> past(DemoProgramme programme) {
    LocalDate opened = programme.firstDay().minusWeeks(12);
    return choose(programme, SEATS_2019, true).stream()
        .map(
            person ->
                registration(programme, person, CONFIRMED, opened.plusDays(random.nextInt(70))))
        .toList();
  }

  /** The registrations so far of a conference to come, in every status. */
  List<DemoRegistration> upcoming(DemoProgramme programme, LocalDate today) {
    List<DemoRegistration> all = new ArrayList<>();
    for (DemoPerson person : choose(programme, SEATS_UPCOMING, false)) {
      all.add(
          registration(
              programme, person, anyStatus(person), today.minusDays(1L + random.nextInt(30))));
    }
    return List.copyOf(all);
  }

  private Status anyStatus(DemoPerson person) {
    int chance = random.nextInt(10);
    boolean limited = categories.get(person.entity()).ordinal() >= CIVIL_SOCIETY.ordinal();
    if (chance == 0) {
      return CANCELLED;
    }
    if (limited && chance <= 3) {
      return WAITLISTED;
    }
    return chance <= 4 ? REQUESTED : CONFIRMED;
  }

  private DemoRegistration registration(
      DemoProgramme programme, DemoPerson person, Status status, LocalDate day) {
    return new DemoRegistration(
        programme.event(),
        person.key(),
        categories.get(person.entity()),
        delegations.get(person.entity()),
        status,
        day);
  }

  /** Speakers and protected people first, then one of every body while seats last, then anyone. */
  private Set<DemoPerson> choose(
      DemoProgramme programme, Map<Category, Integer> seats, boolean headsFirst) {
    Set<String> speakers = new HashSet<>();
    programme
        .entries()
        .forEach(
            entry -> entry.appearances().forEach(appearance -> speakers.add(appearance.person())));
    List<DemoPerson> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, random);
    shuffled.removeIf(
        person ->
            !person.servesIn(programme.firstDay().getYear())
                || (person.position() == Position.SPEAKER && !speakers.contains(person.key())));
    Choice choice = new Choice(seats);
    shuffled.stream()
        .filter(person -> speakers.contains(person.key()) || person.isProtected())
        .forEach(choice::take);
    shuffled.stream()
        .filter(person -> headsFirst && person.position() == Position.HEAD_OF_MISSION)
        .forEach(choice::take);
    Set<String> present = new HashSet<>();
    shuffled.stream().filter(person -> present.add(person.entity())).forEach(choice::take);
    shuffled.forEach(choice::take);
    return choice.chosen;
  }

  /** People chosen so far, never more than the seats of their category or six of a delegation. */
  private final class Choice {
    private static final int QUOTA = 6;
    private final Map<Category, Integer> left;
    private final Map<String, Integer> delegates = new HashMap<>();
    private final Set<DemoPerson> chosen = new LinkedHashSet<>();

    Choice(Map<Category, Integer> seats) {
      left = new HashMap<>(seats);
    }

    void take(DemoPerson person) {
      Category category = categories.get(person.entity());
      String delegation = delegations.get(person.entity());
      boolean full = left.get(category) == 0 || delegates.getOrDefault(delegation, 0) == QUOTA;
      if (!full && chosen.add(person)) {
        left.merge(category, -1, Integer::sum);
        delegates.merge(delegation, 1, Integer::sum);
      }
    }
  }
}
