package org.plenary.migration.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.AddPerson;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.Gender;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.OrganizationType;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.delegation.DelegationService;
import org.plenary.directory.delegation.EditDelegation;
import org.plenary.shared.Bound;
import org.plenary.shared.Period;
import org.plenary.shared.importing.DemoPart;

/** Writes the invented missions, organizations and people into the directory. */
@Dependent
public class DirectoryDemo implements DemoPart {
  /** The source of everything invented. */
  public static final String SOURCE = "DEMONSTRATION";

  private final DirectoryService directory;
  private final DelegationService delegations;
  private final Clock clock;

  @Inject
  public DirectoryDemo(DirectoryService directory, DelegationService delegations, Clock clock) {
    this.directory = directory;
    this.delegations = delegations;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void create() {
    DemoGenerator data = new DemoGenerator(DemoGenerator.SEED, LocalDate.now(clock));
    Map<String, UUID> entities = new HashMap<>();
    for (EntityLine line : directory.states()) {
      entities.put(line.code(), line.ref());
    }
    for (EntityLine line : directory.organizations()) {
      entities.put(line.code(), line.ref());
    }
    for (DemoMission mission : data.missions()) {
      UUID ref = add(mission);
      entities.put(mission.code(), ref);
      String mailbox = mission.state().toLowerCase(Locale.ROOT) + ".osce@example.org";
      delegations.save(new EditDelegation(ref, 0, entities.get("OSCE"), mailbox));
    }
    data.organizations().forEach(invented -> entities.put(invented.code(), add(invented)));
    for (DemoPerson person : data.people()) {
      UUID ref = directory.addPerson(command(person, entities));
      if (person.isProtected()) {
        directory.protect(ref, person.publicName());
      }
    }
  }

  private UUID add(DemoMission mission) {
    return directory.addOrganization(
        new AddOrganization(
            mission.code(),
            null,
            mission.name(),
            mission.partner()
                ? OrganizationType.PERMANENT_MISSION
                : OrganizationType.PERMANENT_DELEGATION,
            null,
            mission.state(),
            "Vienna",
            List.of(),
            SOURCE));
  }

  private UUID add(DemoOrganization invented) {
    return directory.addOrganization(
        new AddOrganization(
            invented.code(),
            null,
            invented.name(),
            OrganizationType.valueOf(invented.type()),
            null,
            invented.country(),
            invented.city(),
            List.of(),
            SOURCE));
  }

  private static AddPerson command(DemoPerson person, Map<String, UUID> entities) {
    String body = person.isAtMission() ? "MISSION-" + person.entity() : person.entity();
    Bound end =
        person.until() == null
            ? Bound.open()
            : Period.throughout(person.since(), person.until()).to();
    NewAffiliation role =
        new NewAffiliation(
            entities.get(body),
            person.title(),
            Capacity.FULL,
            Period.of(Bound.at(person.since()), end));
    return new AddPerson(
        person.honorific(),
        null,
        person.given(),
        person.family(),
        nativeName(person),
        person.gender() == DemoPerson.Gender.F ? Gender.FEMALE : Gender.MALE,
        PersonContactRow.of(person.email(), person.phone()),
        person.languages(),
        role,
        SOURCE);
  }

  private static String nativeName(DemoPerson person) {
    return person.nativeFamily() == null
        ? null
        : person.nativeGiven() + " " + person.nativeFamily();
  }
}
