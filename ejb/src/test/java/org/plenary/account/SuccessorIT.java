package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.EndRole;
import org.plenary.directory.RoleRow;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Period;
import org.plenary.shared.Roles;

/** For whom accounts of focal points are made, and how they are handed over. */
class SuccessorIT extends MandateFixture {
  @Test
  void makesNoAccountForWhomTheDirectoryRecordsNoRole() {
    aPerson(mail, days(today().minusDays(9), today().minusDays(1)));
    FieldException over =
        assertThrows(
            FieldException.class,
            () -> admin.call(() -> accounts.create(wanted(List.of(Roles.DELEGATION), PASSWORD))));
    assertEquals("account.mandate.none", over.reason().key());
    FieldException nobody =
        assertThrows(
            FieldException.class,
            () ->
                admin.call(
                    () ->
                        accounts.create(
                            new CreateAccount(
                                login,
                                "Maria",
                                List.of(Roles.MEMBER),
                                null,
                                Language.EN,
                                mail,
                                PASSWORD))));
    assertEquals("entity", nobody.field());
  }

  @Test
  void doesNotTellByAnAddressThatItIsAProtectedPersons() {
    UUID person = aPerson(mail, days(today(), null));
    officer.run(() -> directory.protect(person, "A public name"));
    FieldException refused =
        assertThrows(
            FieldException.class,
            () -> admin.call(() -> accounts.create(wanted(List.of(Roles.DELEGATION), PASSWORD))));
    assertEquals("account.mandate.none", refused.reason().key());
  }

  @Test
  void handsOverToTheSuccessorFromTheirFirstDay() throws SQLException {
    UUID account = anAccount(days(today().minusYears(1), null), Roles.DELEGATION, Roles.MEMBER);
    String nextMail = "Next.Of-" + mail;
    UUID next = officer.call(() -> directory.addPerson(AddPerson.named("Nora", "Next", nextMail)));
    RoleRow role = role(account);
    LocalDate first = today().plusDays(10);
    officer.run(() -> affiliations.end(new EndRole(role.ref(), role.version(), first, next, null)));
    List<MandateHolder> holders = admin.call(() -> mandates.of(account));
    assertEquals(2, holders.size());
    Successor successor = holders.getFirst().successors().getFirst();
    assertEquals("Nora Next", successor.displayName());
    UUID mandate = holders.getFirst().row().ref();
    UUID invited =
        admin.call(() -> mandates.inviteSuccessor(account, mandate, successor.affiliationRef()));
    AccountDetail made = admin.call(() -> accounts.detail(invited));
    assertTrue(made.invited());
    assertEquals(nextMail, made.mail());
    assertEquals(List.of(Roles.DELEGATION, Roles.MEMBER), made.roles());
    assertEquals(
        List.of(MandateState.LATER, MandateState.LATER),
        made.mandates().stream().map(MandateRow::state).toList());
    assertEquals(1, mailsTo(nextMail));
    assertEquals(
        invited,
        admin.call(() -> mandates.of(account)).getFirst().successors().getFirst().account());
    assertEquals(
        first.minusDays(1),
        admin.call(() -> accounts.detail(account)).mandates().getFirst().lastDay());
    assertTrue(signIn().isDone(), "the predecessor goes on until the last day");
  }

  @Test
  void invitesNobodyWhoIsNoSuccessor() {
    UUID account = anAccount(days(today(), null), Roles.DELEGATION);
    UUID mandate = admin.call(() -> mandates.of(account)).getFirst().row().ref();
    for (UUID other : List.of(UUID.randomUUID(), role(account).ref())) {
      assertThrows(
          NotFoundException.class,
          () -> admin.call(() -> mandates.inviteSuccessor(account, mandate, other)));
    }
    UUID protectedNext = aPerson("protected-" + mail, days(today().plusDays(1), null));
    officer.run(() -> directory.protect(protectedNext, "Somebody"));
    Successor next = admin.call(() -> mandates.of(account)).getFirst().successors().getFirst();
    assertFalse(next.hasMail());
    DomainException refused =
        assertThrows(
            DomainException.class,
            () ->
                admin.call(
                    () -> mandates.inviteSuccessor(account, mandate, next.affiliationRef())));
    assertEquals("account.mandate.noMail", refused.reason().key());
  }

  @Test
  void takesTheRoleAwayWithItsLastMandate() {
    UUID account = anAccount(days(today(), null), Roles.DELEGATION, Roles.ORGANIZER);
    UUID mandate = admin.call(() -> mandates.of(account)).getFirst().row().ref();
    assertThrows(
        NotFoundException.class,
        () -> admin.run(() -> mandates.remove(UUID.randomUUID(), mandate)));
    admin.run(() -> mandates.remove(account, mandate));
    assertEquals(List.of(Roles.ORGANIZER), admin.call(() -> accounts.detail(account)).roles());
  }

  @Test
  void givesAccountsFromBeforeARoleInTheDirectory() throws SQLException {
    UUID ref = UUID.randomUUID();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement account =
            connection.prepareStatement(
                "insert into account (id, ref, version, login, display_name, roles, entity_ref,"
                    + " language, mail, enabled) select next value for plenary_seq, ?, 1, ?,"
                    + " 'Delia Maria Before', 'DELEGATION,MEMBER', ref, 'EN', ?, true"
                    + " from state where iso2 = 'AT'")) {
      account.setString(1, ref.toString());
      account.setString(2, login);
      account.setString(3, mail);
      account.executeUpdate();
    }
    system.run(mandates::takeOver);
    system.run(mandates::takeOver);
    List<MandateHolder> holders = admin.call(() -> mandates.of(ref));
    assertEquals(
        List.of("Delia Maria Before", "Delia Maria Before"),
        holders.stream().map(MandateHolder::displayName).toList());
    assertEquals(Period.unknown(), holders.getFirst().row().period());
    assertTrue(holders.stream().allMatch(holder -> holder.row().isHeld()));
    assertEquals(
        1,
        holders.stream().map(holder -> holder.row().affiliationRef()).distinct().count(),
        "one role of the directory for both");
  }
}
