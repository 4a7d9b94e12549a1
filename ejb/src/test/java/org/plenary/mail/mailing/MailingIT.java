package org.plenary.mail.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.Capacity;
import org.plenary.directory.EndRole;
import org.plenary.directory.NewAffiliation;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.testing.QueryCount;

/** Mailings: who gets a draft, how they are let go, and what the last look decides. */
class MailingIT extends MailingFixture {
  private UUID body() {
    return directory.organizations().getFirst().ref();
  }

  private UUID role(UUID person, Capacity capacity) {
    Period now = Period.of(Bound.at(PartialDate.day(TODAY.minusDays(10))), Bound.open());
    return officer.call(
        () ->
            affiliations.add(person, new NewAffiliation(body(), "Adviser " + word, capacity, now)));
  }

  private void end(UUID role) {
    long version = officer.call(() -> affiliations.role(role)).version();
    officer.run(() -> affiliations.end(new EndRole(role, version, TODAY, null, null)));
  }

  @Test
  void eachIsWrittenToInTheirLanguageOrLeftOutWithAReason() {
    UUID anna = person("Anna", "fr", "ru");
    UUID boris = person("Boris");
    UUID noAddress = add("Clara", null);
    UUID noMail = person("Dora");
    change("update person set do_not_mail = true where ref = ?", noMail);
    UUID bounced = person("Emil");
    change(
        "update person_contact set bounced_on = current_date where person_id ="
            + " (select id from person where ref = ?)",
        bounced);
    UUID ended = person("Fritz");
    end(role(ended, Capacity.FULL));
    UUID same = add("Gina", "ANNA@" + word + ".example.org");
    UUID mailing = drafted(anna, boris, noAddress, noMail, bounced, ended, same);

    assertEquals(Language.RU, row(mailing, anna).language());
    assertEquals(Language.EN, row(mailing, boris).language());
    Map<UUID, String> why =
        Map.of(
            noAddress, "mailing.out.NO_ADDRESS",
            noMail, "mailing.out.DO_NOT_MAIL",
            bounced, "mailing.out.BOUNCED",
            ended, "mailing.out.ROLE_ENDED",
            same, "mailing.out.SAME_ADDRESS");
    why.forEach((who, reason) -> assertEquals(reason, row(mailing, who).why()));
    MailingDetail detail = detail(mailing);
    assertEquals(2, detail.ready());
    assertEquals(Map.of(Language.EN, 1L, Language.RU, 1L), detail.byLanguage());
    assertEquals(5, detail.in(DraftState.LEFT_OUT));
  }

  @Test
  void aProtectedPersonIsReachedAtASafeAddressOnly() {
    UUID safe = person("Hanna");
    UUID known = person("Ivo");
    change(
        "update person_contact set visibility = 'DELEGATIONS' where person_id ="
            + " (select id from person where ref = ?)",
        known);
    system.run(() -> directory.protect(safe, "Public " + word));
    system.run(() -> directory.protect(known, "Other " + word));
    UUID mailing = drafted(safe, known);
    assertEquals(DraftState.READY, row(mailing, safe).state());
    assertEquals("mailing.out.PROTECTED", row(mailing, known).why());
    DraftDetail draft = officer.call(() -> mailings.draft(mailing, row(mailing, safe).ref()));
    assertNull(draft.address(), "is not shown");
    assertFalse(draft.mail().text().contains("Hanna"), draft.mail().text());
  }

  @Test
  void ofTwoWhoLetItGoTheSecondIsToldWhatTheFirstDid() {
    UUID mailing = drafted(person("Anna"), person("Boris"), person("Clara"));
    var outcomes = together(4, i -> officer.call(() -> sending.send(mailing, 3, null)));
    assertTrue(
        outcomes.stream().allMatch(one -> one.succeeded() && one.answer().count() == 3),
        outcomes::toString);
    assertEquals(1, outcomes.stream().filter(one -> !one.answer().already()).count());
    assertEquals(
        List.of("3"), texts("select count(*) from outbox_message where mailing_ref = ?", mailing));
    assertEquals(MailingState.SCHEDULED, detail(mailing).state());
  }

  @Test
  void isTakenBackAsLongAsNothingHasLeft() {
    UUID mailing = drafted(person("Anna"), person("Boris"));
    send(mailing);
    officer.run(() -> sending.undo(mailing));
    assertEquals(2, detail(mailing).ready());
    assertEquals(
        List.of("0"), texts("select count(*) from outbox_message where mailing_ref = ?", mailing));
    send(mailing);
    assertEquals(2, leave(mailing).size());
    assertThrows(DomainException.class, () -> officer.run(() -> sending.undo(mailing)));
  }

  @Test
  void whatHasNotLeftIsHeldAndGoesOnLater() {
    UUID mailing = drafted(person("Anna"), person("Boris"), person("Clara"));
    send(mailing);
    change(
        "update outbox_message set state = 'SENT' where mailing_ref = ? order by id limit 1",
        mailing);
    assertEquals(2, officer.call(() -> sending.stop(mailing)).intValue());
    MailingDetail stopped = detail(mailing);
    assertEquals(MailingState.STOPPED, stopped.state());
    assertEquals(1, stopped.left());
    assertEquals(Map.of("mailing.out.STOPPED", 2L), stopped.byReason());
    assertEquals(List.of(), leave(mailing));
    assertEquals(2, officer.call(() -> sending.resume(mailing)).intValue());
    assertEquals(2, leave(mailing).size());
  }

  @Test
  void whoIsNoLongerInTheRoleOnTheDayIsNotWrittenTo() {
    UUID stays = person("Anna");
    UUID goes = person("Boris");
    UUID unwilling = person("Clara");
    UUID moves = person("Dora");
    UUID role = role(goes, Capacity.FULL);
    UUID mailing = drafted(stays, goes, unwilling, moves);
    send(mailing);
    end(role);
    change("update person set do_not_mail = true where ref = ?", unwilling);
    change(
        "update person_contact set reached_at = ?, reached_key = ? where person_id ="
            + " (select id from person where ref = ?)",
        "new@" + word + ".example.org",
        "new@" + word + ".example.org",
        moves);
    assertEquals(
        List.of("anna@" + word + ".example.org", "new@" + word + ".example.org"),
        addresses(leave(mailing)));
    assertEquals("mailing.out.ROLE_ENDED", row(mailing, goes).why());
    assertEquals("mailing.out.DO_NOT_MAIL", row(mailing, unwilling).why());
  }

  @Test
  void theHeadOfABodyIsWhoHeadsItOnTheDay() {
    UUID body = directory.organizations().get(3).ref();
    UUID first = person("Anna");
    UUID second = person("Boris");
    change(
        "update affiliation set valid_to = '2001-01-01', valid_to_kind = 'DAY' where body_ref = ?"
            + " and kind in ('HEAD', 'CHARGE_D_AFFAIRES')",
        body);
    Period now = Period.of(Bound.at(PartialDate.day(TODAY.minusDays(10))), Bound.open());
    UUID role =
        officer.call(
            () ->
                affiliations.add(
                    first, new NewAffiliation(body, "Head of Mission", Capacity.FULL, now)));
    UUID mailing = mailing(group(body), BodiesTo.HEAD);
    officer.call(() -> drafts.make(mailing));
    assertEquals(1, detail(mailing).ready());
    send(mailing);
    long version = officer.call(() -> affiliations.role(role)).version();
    officer.run(() -> affiliations.end(new EndRole(role, version, TODAY, second, Capacity.FULL)));
    var left = leave(mailing);
    assertEquals(List.of("boris@" + word + ".example.org"), addresses(left));
    assertFalse(left.getFirst().text().text().contains("Anna"), "names nobody");
  }

  @Test
  void whoEndsMailingsByTheLinkGetsNoMoreOfThem() {
    UUID anna = person("Anna");
    UUID mailing = drafted(anna);
    send(mailing);
    String link = leave(mailing).getFirst().context().unsubscribe();
    String token = link.substring(link.indexOf("token=") + 6);
    assertEquals(false, stopping.isStopped(token).orElseThrow());
    stopping.stop(token, true);
    stopping.stop(token, true);
    assertTrue(officer.call(() -> wishes.noneSince(anna)).isPresent());
    assertEquals("mailing.out.UNSUBSCRIBED", row(drafted(anna), anna).why());
    stopping.stop(token, false);
    assertEquals(DraftState.READY, row(drafted(anna), anna).state());
    assertTrue(stopping.isStopped("nothing").isEmpty());
  }

  @Test
  void nothingOfSomebodyWhoIsRemovedStays() {
    UUID anna = person("Anna");
    UUID boris = person("Boris");
    UUID draft = drafted(anna, boris);
    UUID queued = drafted(anna, boris);
    UUID own = row(draft, anna).ref();
    officer.run(() -> drafts.edit(draft, own, Language.EN, "For you", "Dear Anna " + word));
    send(queued);
    long version = officer.call(() -> people.detail(anna)).version();
    officer.run(() -> people.remove(anna, version));
    assertEquals(List.of(), texts("select body from mailing_draft where person_ref = ?", anna));
    assertEquals(
        List.of(), texts("select body from mailing_draft where body like ?", "%Anna " + word));
    assertEquals(1, detail(draft).ready());
    assertEquals(List.of("boris@" + word + ".example.org"), addresses(leave(queued)));
    assertEquals(
        List.of(),
        texts(
            "select body from outbox_message where recipient = ?",
            "anna@" + word + ".example.org"));
  }

  @Test
  void oneDraftIsEditedOrTakenOutByItself() {
    UUID anna = person("Anna");
    UUID boris = person("Boris");
    UUID mailing = drafted(anna, boris);
    UUID first = row(mailing, anna).ref();
    UUID second = row(mailing, boris).ref();
    assertThrows(
        FieldException.class,
        () -> officer.run(() -> drafts.edit(mailing, first, Language.EN, "{name}", "{secret}")));
    officer.run(() -> drafts.edit(mailing, first, Language.EN, "For {name}", "Only for *you*."));
    officer.run(() -> drafts.remove(mailing, second, true));
    assertEquals(1, detail(mailing).ready());
    officer.run(() -> drafts.remove(mailing, second, false));
    officer.run(() -> drafts.speak(mailing, second, Language.RU));
    send(mailing);
    List<String> subjects =
        leave(mailing).stream().map(mail -> mail.text().subject()).sorted().toList();
    assertEquals(List.of("For Anna " + word, "Новости " + word), subjects);
  }

  @Test
  void aTimeThatIsPastOrACountThatChangedIsRefused() {
    UUID mailing = drafted(person("Anna"));
    assertThrows(
        FieldException.class, () -> officer.run(() -> sending.send(mailing, 1, Instant.EPOCH)));
    assertThrows(DomainException.class, () -> officer.run(() -> sending.send(mailing, 2, null)));
    assertEquals(MailingState.DRAFTED, detail(mailing).state());
  }

  @Test
  void fiveThousandDraftsAreMadeInFewStatements() {
    UUID group = group(person("Anna"));
    change(
        "insert into person (id, ref, version, given_name, family_name, do_not_mail, search_key,"
            + " sort_key, source) select next value for plenary_seq, uuid(), 1, 'P', ?, false, '',"
            + " '', 'TEST' from seq_1_to_5000",
        word);
    change(
        "insert into person_contact (id, ref, version, person_id, order_no, kind, reached_at,"
            + " reached_key, preferred, visibility) select next value for plenary_seq, uuid(), 1,"
            + " p.id, 0, 'EMAIL', concat('p', p.id, '@example.org'), concat('p', p.id,"
            + " '@example.org'), true, 'OFFICE' from person p where p.given_name = 'P' and p.family_name = ?",
        word);
    change(
        "insert into contact_group_member (id, ref, version, group_ref, party_ref, added_by,"
            + " added_at, added_step) select next value for plenary_seq, uuid(), 1, ?, p.ref,"
            + " 'test', current_timestamp(6), uuid() from person p where p.given_name = 'P' and p.family_name = ?",
        group,
        word);
    UUID mailing = mailing(group, BodiesTo.MAILBOX);
    QueryCount queries = new QueryCount(dataSource);
    long made = queries.atMost(150, () -> officer.call(() -> drafts.make(mailing)));
    assertEquals(5001, made);
    PageRequest last = new PageRequest(49, 100);
    queries.atMost(8, () -> officer.call(() -> mailings.drafts(mailing, ANY, last)));
    queries.atMost(9, () -> detail(mailing));
    assertEquals(5001, send(mailing).count());
    officer.run(() -> sending.undo(mailing));
    change("delete from contact_group_member where group_ref = ?", group);
    change(
        "delete from person_contact where person_id in (select id from person where given_name ="
            + " 'P' and family_name = ?)",
        word);
    change("delete from person where given_name = 'P' and family_name = ?", word);
  }
}
