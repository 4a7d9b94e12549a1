package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Roles;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Who gets people by their refs. */
class PeopleByRefIT extends ContainerTest {
  @Inject private DirectoryService directory;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;
  @Inject private As.System system;
  @Inject private Delegate delegate;
  @Inject private Member member;
  @Inject private Door door;

  private UUID aPerson() {
    return officer.call(() -> directory.addPerson(AddPerson.named("Paul", "People", null)));
  }

  @Test
  void givesEverybodyToThoseWhoWorkWithAll() {
    UUID person = aPerson();
    for (As caller : List.of(officer, organizer, system)) {
      assertEquals(
          "Paul People",
          caller.call(() -> directory.people(List.of(person))).get(person).displayName());
    }
  }

  @Test
  void givesAnothersPersonToADelegationAsOneWhoIsNotThere() {
    List<UUID> anothersAndNobody = List.of(aPerson(), UUID.randomUUID());
    for (As caller : List.of(delegate, member)) {
      assertEquals(Map.of(), caller.call(() -> directory.people(anothersAndNobody)));
    }
  }

  @Test
  void givesNobodyToTheDoor() {
    UUID person = aPerson();
    for (UUID ref : List.of(person, UUID.randomUUID())) {
      assertThrows(EJBAccessException.class, () -> door.call(() -> directory.people(List.of(ref))));
    }
  }

  /** Somebody of a delegation. */
  @Stateless
  @PermitAll
  @RunAs(Roles.DELEGATION)
  public static class Delegate extends As {}

  /** A representative. */
  @Stateless
  @PermitAll
  @RunAs(Roles.MEMBER)
  public static class Member extends As {}

  /** Door staff. */
  @Stateless
  @PermitAll
  @RunAs(Roles.GATE)
  public static class Door extends As {}
}
