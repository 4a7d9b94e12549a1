package org.plenary.migration.demo;

import static org.plenary.migration.demo.DemoPerson.Position.CAPITAL_EXPERT;
import static org.plenary.migration.demo.DemoPerson.Position.FOCAL_POINT;
import static org.plenary.migration.demo.DemoPerson.Position.FORMER_FOCAL_POINT;
import static org.plenary.migration.demo.DemoPerson.Position.HEAD_OF_MISSION;
import static org.plenary.migration.demo.DemoPerson.Position.MISSION_MEMBER;
import static org.plenary.migration.demo.DemoPerson.Position.REPRESENTATIVE;
import static org.plenary.migration.demo.DemoPerson.Position.SPEAKER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.plenary.migration.demo.DemoPerson.Gender;
import org.plenary.migration.demo.DemoPerson.Position;
import org.plenary.shared.PartialDate;
import org.plenary.shared.PartialDate.Precision;

/** Makes the people: speakers, missions, capitals, organizations, protected people. */
final class DemoPeople {
  private static final String HOLY_SEE = "VA";
  private static final List<String> MISSION_TITLES =
      List.of("Deputy Head of Mission", "Counsellor", "Adviser", "Second Secretary", "Attaché");
  private static final List<String> CAPITAL_TITLES =
      List.of(
          "Desk officer, Ministry of Foreign Affairs",
          "Desk officer, Ministry of the Interior",
          "Adviser, Ministry of Justice",
          "Adviser, Ministry of Labour and Social Affairs");
  private static final List<String> HOLY_SEE_TITLES =
      List.of("Official, Secretariat of State", "Adviser, Secretariat of State");
  private static final List<String> ORGANIZATION_TITLES =
      List.of("Senior Adviser", "Programme Officer", "Project Manager", "Legal Adviser", "Analyst");
  private static final List<String> MEDIA_TITLES =
      List.of("Correspondent", "Reporter", "Producer", "Photographer");
  private static final List<String> PUBLIC_NAMES =
      List.of("Participant A", "Participant B", "Participant C");
  private static final String HOME_OF_PROTECTED = "EX-SURVIVORS";

  private final Random random;
  private final DemoNames names;
  private final DemoContacts contacts = new DemoContacts();
  private final List<DemoPerson> people = new ArrayList<>();
  private final List<DemoMission> missions;
  private final Set<String> states;

  DemoPeople(Random random, List<DemoMission> missions) {
    this.random = random;
    this.names = new DemoNames(random);
    this.missions = missions;
    this.states = missions.stream().map(DemoMission::state).collect(Collectors.toSet());
  }

  List<DemoPerson> make(List<DemoOrganization> invented) {
    DemoFile.rows("/demo/speakers.csv").forEach(this::addSpeaker);
    missions.forEach(this::addMission);
    for (CSVRecord row : DemoFile.rows("/reference/organizations.csv")) {
      addOrganization(row.get("code"), row.get("type"), row.get("country"), row.get("until"));
    }
    for (DemoOrganization organization : invented) {
      addOrganization(organization.code(), organization.type(), organization.country(), "");
    }
    PUBLIC_NAMES.forEach(this::addProtected);
    return List.copyOf(people);
  }

  private void addSpeaker(CSVRecord row) {
    DemoName name =
        new DemoName(
            row.get("given"),
            row.get("family"),
            row.get("native_given").isEmpty() ? null : row.get("native_given"),
            row.get("native_family").isEmpty() ? null : row.get("native_family"));
    names.take(name);
    Role role =
        new Role(row.get("key"), row.get("organization"), SPEAKER, row.get("title"), anySince());
    add(name, row.get("names_of"), Gender.valueOf(row.get("gender")), row.get("honorific"), role);
  }

  private void addMission(DemoMission mission) {
    String state = mission.state();
    String head = mission.partner() ? "Head of Mission" : "Permanent Representative to the OSCE";
    int number = 1;
    addHead(state, role(state, number++, HEAD_OF_MISSION, head));
    PartialDate change = month(LocalDate.of(2021 + random.nextInt(4), 1 + random.nextInt(12), 1));
    Role focalPoint =
        new Role(state + "-" + number++, state, FOCAL_POINT, "First Secretary", change);
    addFrom(state, focalPoint);
    int members = 2 + random.nextInt(3);
    for (int i = 0; i < members; i++) {
      addFrom(state, role(state, number++, MISSION_MEMBER, MISSION_TITLES.get(i)));
    }
    Role former = role(state, number++, FORMER_FOCAL_POINT, "First Secretary");
    addFrom(state, former.until(month(change.first().minusMonths(1))));
    List<String> capital = state.equals(HOLY_SEE) ? HOLY_SEE_TITLES : CAPITAL_TITLES;
    for (int i = 0; i < 2; i++) {
      addFrom(state, role(state, number++, CAPITAL_EXPERT, any(capital)));
    }
  }

  private void addHead(String state, Role role) {
    boolean holySee = state.equals(HOLY_SEE);
    Gender gender = holySee ? Gender.M : anyGender();
    add(names.draw(state, gender), state, gender, holySee ? "Monsignor" : "Ambassador", role);
  }

  private void addOrganization(String code, String type, String country, String until) {
    List<String> titles = type.equals("MEDIA") ? MEDIA_TITLES : ORGANIZATION_TITLES;
    int count = type.equals("MEDIA") ? titles.size() : 2 + random.nextInt(2);
    for (int number = 1; number <= count; number++) {
      boolean local = number == 1 && states.contains(country);
      Role role = role(code, number, REPRESENTATIVE, any(titles));
      addFrom(
          local ? country : any(missions).state(),
          until.isEmpty() ? role : role.until(PartialDate.parse(until)));
    }
  }

  private void addProtected(String publicName) {
    String state = any(missions).state();
    Gender gender = anyGender();
    DemoName name = names.draw(state, gender);
    people.add(
        new DemoPerson(
            publicName.toLowerCase(Locale.ROOT).replace(' ', '-'),
            null,
            name.given(),
            name.family(),
            name.nativeGiven(),
            name.nativeFamily(),
            gender,
            HOME_OF_PROTECTED,
            REPRESENTATIVE,
            "Member",
            contacts.emailOfProtected(publicName, HOME_OF_PROTECTED),
            contacts.phone(),
            names.languages(state),
            PartialDate.year(2018),
            null,
            publicName));
  }

  private void addFrom(String state, Role role) {
    Gender gender = anyGender();
    String honorific = random.nextInt(12) == 0 ? "Dr" : gender == Gender.F ? "Ms" : "Mr";
    add(names.draw(state, gender), state, gender, honorific, role);
  }

  private void add(DemoName name, String manner, Gender gender, String honorific, Role role) {
    people.add(
        new DemoPerson(
            role.key,
            honorific,
            name.given(),
            name.family(),
            name.nativeGiven(),
            name.nativeFamily(),
            gender,
            role.entity,
            role.position,
            role.title,
            contacts.email(name.given(), name.family(), role.entity),
            contacts.phone(),
            names.languages(manner),
            role.since,
            role.until,
            null));
  }

  private Role role(String entity, int number, Position position, String title) {
    return new Role(entity + "-" + number, entity, position, title, anySince());
  }

  /** Some time before the conference of 2019, to the month or to the year. */
  private PartialDate anySince() {
    LocalDate day = LocalDate.of(2013 + random.nextInt(6), 1 + random.nextInt(12), 1);
    return random.nextInt(3) == 0 ? PartialDate.year(day.getYear()) : month(day);
  }

  private static PartialDate month(LocalDate day) {
    return PartialDate.of(day, Precision.MONTH);
  }

  private Gender anyGender() {
    return random.nextBoolean() ? Gender.F : Gender.M;
  }

  private <T> T any(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  private record Role(
      String key,
      String entity,
      Position position,
      String title,
      PartialDate since,
      PartialDate until) {

    Role(String key, String entity, Position position, String title, PartialDate since) {
      this(key, entity, position, title, since, null);
    }

    Role until(PartialDate last) {
      return new Role(key, entity, position, title, since, last);
    }
  }
}
