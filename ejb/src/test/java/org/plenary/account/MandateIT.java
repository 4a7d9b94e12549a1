package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.EndRole;
import org.plenary.directory.RoleRow;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Period;
import org.plenary.shared.Roles;

/** The access of a focal point begins and ends with the role in the directory. */
class MandateIT extends MandateFixture {
  @Test
  void opensFromTheFirstDayToTheLastAndNoLonger() {
    UUID account = anAccount(days(today(), today()), Roles.DELEGATION);
    assertEquals(List.of(Roles.DELEGATION), signIn().roles());
    assertEquals(Map.of(Roles.DELEGATION, austria()), signIn().entities());
    assertTrue(signIn().isDone());
    correct(account, days(today().minusDays(9), today().minusDays(1)));
    assertEquals(SignInStage.NO_ROLE, signIn().stage());
    assertEquals(Map.of(), signIn().entities());
    correct(account, days(today().plusDays(1), null));
    assertEquals(SignInStage.NO_ROLE, signIn().stage());
    correct(account, Period.of(Bound.unknown(), Bound.unknown()));
    assertTrue(signIn().isDone(), "an unknown end shuts nobody out");
    assertTrue(admin.call(() -> accounts.detail(account)).mandates().getFirst().isEndUnknown());
  }

  @Test
  void endsWhatIsOpenWithTheRoleAtTheNextRequest() {
    UUID account = anAccount(days(today().minusYears(1), null), Roles.DELEGATION);
    SignedIn before = signIn();
    UUID session = authentication.beginSession(before, "Firefox");
    ApiTokenRequest request =
        new ApiTokenRequest(UUID.randomUUID(), "machine", Set.of(ApiTokenScope.READ_EVENTS), 30);
    String token = admin.call(() -> tokens.createFor(account, request)).token();
    assertTrue(tokenAuthentication.authenticate(token).isPresent());
    assertTrue(authentication.standsAsBefore(before));
    RoleRow role = role(account);
    officer.run(
        () -> affiliations.end(new EndRole(role.ref(), role.version(), today(), null, null)));
    assertFalse(authentication.standsAsBefore(before));
    SignedIn after = authentication.stillSignedIn(before, session).orElseThrow();
    assertEquals(SignInStage.NO_ROLE, after.stage());
    assertTrue(tokenAuthentication.authenticate(token).isEmpty());
  }

  @Test
  void keepsOtherRolesWhenTheRoleEnds() {
    UUID account = anAccount(days(today(), null), Roles.DELEGATION, Roles.MEMBER, Roles.ORGANIZER);
    assertEquals(Set.of(Roles.DELEGATION, Roles.MEMBER), signIn().entities().keySet());
    correct(account, days(today().minusDays(2), today().minusDays(1)));
    assertEquals(List.of(Roles.ORGANIZER), signIn().roles());
    assertTrue(signIn().isDone());
  }

  @Test
  void looksAtTheDatesAgainWhenTheDayHasChanged() {
    anAccount(days(today(), null), Roles.DELEGATION);
    SignedIn now = signIn();
    SignedIn yesterday =
        new SignedIn(
            now.ref(),
            now.login(),
            now.displayName(),
            now.entities(),
            now.roles(),
            now.language(),
            now.passwordChangedAt(),
            now.stage(),
            now.factorProved(),
            now.day().minusDays(1),
            now.periods());
    assertTrue(authentication.standsAsBefore(now));
    assertFalse(authentication.standsAsBefore(yesterday));
  }

  @Test
  void asksOnceForThoseWithSuchARoleAndNeverForOthers() {
    anAccount(days(today(), null), Roles.DELEGATION, Roles.MEMBER);
    SignedIn delegate = signIn();
    assertEquals(1, queries().of(() -> authentication.standsAsBefore(delegate)));
    String other = "other-" + login;
    admin.run(
        () ->
            accounts.create(
                new CreateAccount(
                    other, "O", List.of(Roles.GATE), null, Language.EN, null, PASSWORD)));
    SignedIn gate = authentication.signIn(other, PASSWORD, login).orElseThrow();
    assertEquals(0, queries().of(() -> authentication.standsAsBefore(gate)));
  }

  @Test
  void listsAccountsByTheEndOfTheirAccess() {
    UUID account = anAccount(days(today(), today().plusDays(30)), Roles.DELEGATION);
    AccountFilter soon = new AccountFilter(login, null, null, AccessEnd.SOON);
    AccountFilter ended = new AccountFilter(login, null, null, AccessEnd.ENDED);
    PageRequest few = new PageRequest(0, 10);
    assertEquals(1, admin.call(() -> accounts.list(soon, few)).total());
    assertEquals(0, admin.call(() -> accounts.list(ended, few)).total());
    correct(account, days(today(), today().plusDays(31)));
    assertEquals(0, admin.call(() -> accounts.list(soon, few)).total());
    correct(account, days(today().minusDays(2), today().minusDays(1)));
    assertEquals(1, admin.call(() -> accounts.list(ended, few)).total());
    AccountFilter mine = new AccountFilter(login, null, null, null);
    assertEquals(
        MandateState.ENDED,
        queries()
            .atMost(5, () -> admin.call(() -> accounts.list(mine, few)))
            .rows()
            .getFirst()
            .mandates()
            .getFirst()
            .state());
  }

  @Test
  void endsLinksInMailsWithTheRole() throws SQLException {
    aPerson(mail, days(today(), null));
    UUID account = admin.call(() -> accounts.create(wanted(List.of(Roles.DELEGATION), null)));
    String token = tokenMailed();
    assertTrue(links.look(token, "invitation").isOpen());
    correct(account, days(today().minusDays(2), today().minusDays(1)));
    assertEquals(LinkState.ROLE_ENDED, links.look(token, "invitation").state());
    DomainException refused =
        assertThrows(
            DomainException.class, () -> links.choosePassword(token, "invitation", PASSWORD));
    assertEquals("account.LinkState.ROLE_ENDED.text", refused.reason().key());
    links.forgotten(mail, login);
    assertEquals(1, mailsTo(mail), "no further link");
  }
}
