package org.plenary.directory.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.AddPerson;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.Capacity;
import org.plenary.directory.CorrectRole;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditOrganization;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Permanent Delegations and Missions as bodies of their own. */
class DelegationIT extends ContainerTest {
  @Inject private DirectoryService directory;
  @Inject private OrganizationService organizations;
  @Inject private AffiliationService affiliations;
  @Inject private DelegationService delegations;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;

  private UUID organization(OrganizationType type, String country) {
    String code = "D-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    LocalizedText name = LocalizedText.english("Body " + code);
    return officer.call(
        () ->
            directory.addOrganization(
                new AddOrganization(
                    code, null, name, type, null, country, "Vienna", null, "TEST")));
  }

  private UUID person(String family) {
    return officer.call(
        () ->
            directory.addPerson(
                new AddPerson(
                    null,
                    null,
                    "Test",
                    family,
                    null,
                    null,
                    List.of(),
                    List.of("en"),
                    null,
                    "TEST")));
  }

  private DelegationDetail read(UUID ref) {
    return delegations.of(List.of(ref)).getFirst();
  }

  @Test
  void aStateHasSeveralDelegationsEachAccreditedSomewhere() {
    UUID first = organization(OrganizationType.PERMANENT_DELEGATION, "LI");
    UUID second = organization(OrganizationType.PERMANENT_MISSION, "LI");
    UUID osce = directory.entityByCode("OSCE").orElseThrow().ref();
    officer.run(() -> delegations.save(new EditDelegation(first, 0, osce, " li@example.org ")));
    DelegationDetail detail = read(first);
    assertEquals("OSCE", detail.accreditedTo().code());
    assertEquals("li@example.org", detail.mailbox());
    assertEquals("LI", detail.state().code());
    assertNull(read(second).accreditedTo(), "unknown stays unknown");
    assertEquals(2, delegations.of(List.of(first, second, osce)).size(), "the OSCE is none");
    List<UUID> bodies =
        organizations.state("LI").bodies().stream().map(body -> body.ref()).toList();
    assertTrue(bodies.containsAll(List.of(first, second)), "both stand with their State");
    officer.run(() -> delegations.save(new EditDelegation(first, detail.version(), null, null)));
    assertThrows(
        StaleException.class,
        () ->
            officer.run(
                () -> delegations.save(new EditDelegation(first, detail.version(), osce, null))));
    assertEquals(2, officer.call(() -> delegations.history(first)).size());
  }

  @Test
  void refusesWhatNoDelegationIsAccreditedToAndAMailboxThatIsNone() {
    UUID mission = organization(OrganizationType.PERMANENT_MISSION, "LI");
    UUID austria = directory.entityByCode("AT").orElseThrow().ref();
    assertRefused("accreditedTo", new EditDelegation(mission, 0, austria, null));
    assertRefused("accreditedTo", new EditDelegation(mission, 0, mission, null));
    assertRefused("mailbox", new EditDelegation(mission, 0, null, "not an address"));
    UUID ngo = organization(OrganizationType.NGO, "AT");
    assertRefused("organizationRef", new EditDelegation(ngo, 0, null, null));
    assertThrows(
        RuntimeException.class,
        () -> organizer.run(() -> delegations.save(new EditDelegation(mission, 0, null, null))));
  }

  private void assertRefused(String field, EditDelegation command) {
    FieldException no =
        assertThrows(FieldException.class, () -> officer.run(() -> delegations.save(command)));
    assertEquals(field, no.field());
  }

  @Test
  void aDelegationWithoutAStateIsRefused() {
    FieldException no =
        assertThrows(
            FieldException.class, () -> organization(OrganizationType.PERMANENT_DELEGATION, null));
    assertEquals("country", no.field());
    assertEquals("organization.delegation.state", no.reason().key());
  }

  @Test
  void whoHoldsThePostTodayHeadsTheMission() {
    UUID mission = organization(OrganizationType.PERMANENT_MISSION, "LI");
    assertTrue(officer.call(() -> delegations.heads(List.of(mission))).get(mission).isUnknown());
    NewAffiliation post =
        new NewAffiliation(
            mission, "Head of Mission", Capacity.FULL, Period.since(LocalDate.of(2020, 1, 1)));
    officer.run(() -> affiliations.add(person("Hauptmann"), post));
    MissionHead head = organizer.call(() -> delegations.heads(List.of(mission))).get(mission);
    assertEquals("Test Hauptmann", head.heads().getFirst().personName());
  }

  @Test
  void aBodyThatWasClosedGetsNoRoleAfterwards() {
    UUID ngo = organization(OrganizationType.NGO, "AT");
    String code = directory.entities(List.of(ngo)).get(ngo).code();
    OrganizationDetail read = organizations.organization(code);
    officer.run(
        () ->
            organizations.edit(
                new EditOrganization(
                    ngo,
                    read.version(),
                    null,
                    read.row().name(),
                    null,
                    OrganizationType.NGO,
                    null,
                    "AT",
                    null,
                    PartialDate.parse("2022-03"))));
    UUID person = person("Spaet");
    Period later = Period.since(LocalDate.of(2022, 4, 1));
    assertEquals("from", refusal(person, new NewAffiliation(ngo, "Director", null, later)));
    Period goesOn = Period.since(LocalDate.of(2020, 1, 1));
    assertEquals("ending", refusal(person, new NewAffiliation(ngo, "Director", null, goesOn)));
    Period before = goesOn.until(LocalDate.of(2022, 3, 31));
    NewAffiliation held = new NewAffiliation(ngo, "Director", null, before);
    UUID role = officer.call(() -> affiliations.add(person, held));
    CorrectRole longer = new CorrectRole(role, 1, "Director", Capacity.FULL, goesOn);
    assertEquals(
        "ending",
        assertThrows(FieldException.class, () -> officer.run(() -> affiliations.correct(longer)))
            .field());
    CorrectRole title = new CorrectRole(role, 1, "Managing Director", Capacity.FULL, before);
    officer.run(() -> affiliations.correct(title));
  }

  private String refusal(UUID person, NewAffiliation role) {
    return assertThrows(
            FieldException.class, () -> officer.call(() -> affiliations.add(person, role)))
        .field();
  }
}
