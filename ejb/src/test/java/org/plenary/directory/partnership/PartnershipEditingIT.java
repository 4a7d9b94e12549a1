package org.plenary.directory.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditOrganization;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Keeping organizations, agreements and contributions. */
class PartnershipEditingIT extends ContainerTest {
  @Inject private DirectoryService directory;
  @Inject private OrganizationService organizations;
  @Inject private PartnershipService partnership;
  @Inject private PartnershipEditing editing;
  @Inject private As.Officer officer;

  private final String mark = letters();

  private static String letters() {
    StringBuilder letters = new StringBuilder();
    UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .limit(12)
        .forEach(c -> letters.append((char) ('a' + Character.digit(c, 16))));
    return letters.toString();
  }

  @Test
  void theSecondOfTwoOfficersIsToldThatTheOrganizationChanged() {
    String code = "TEST-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    LocalizedText name = LocalizedText.english("First name");
    officer.call(
        () ->
            directory.addOrganization(
                new AddOrganization(
                    code, null, name, OrganizationType.NGO, null, "AT", "Wien", null, "TEST")));
    OrganizationDetail read = organizations.organization(code);
    officer.run(() -> organizations.edit(edit(read, "Graz")));
    assertThrows(
        StaleException.class, () -> officer.run(() -> organizations.edit(edit(read, "Linz"))));
    OrganizationRow now = organizations.organization(code).row();
    assertEquals("Graz", now.city());
    HistoryEntry last = officer.call(() -> organizations.history(now.ref())).getFirst();
    assertTrue(last.changes().stream().anyMatch(c -> "Graz".equals(c.after())), last::toString);
  }

  private static EditOrganization edit(OrganizationDetail read, String city) {
    return new EditOrganization(
        read.row().ref(),
        read.version(),
        null,
        read.row().name().with(Language.FR, "Premier nom"),
        null,
        read.row().type(),
        null,
        "AT",
        city,
        null);
  }

  @Test
  void anAgreementIsAddedCorrectedAndRemovedWithItsHistory() {
    UUID austria = directory.entityByCode("AT").orElseThrow().ref();
    UUID unodc = directory.entityByCode("UNODC").orElseThrow().ref();
    AgreementKind kind = AgreementKind.CO_OPERATION_PROTOCOL;
    var alone = new EditAgreement(null, 0, kind, List.of(austria), null, "x");
    assertEquals(
        "parties",
        assertThrows(FieldException.class, () -> officer.call(() -> editing.save(alone))).field());
    List<UUID> both = List.of(austria, unodc);
    UUID ref =
        officer.call(() -> editing.save(new EditAgreement(null, 0, kind, both, null, "Draft")));
    AgreementLine read = partnership.agreement(ref);
    PartialDate may = PartialDate.parse("2026-05");
    var signed =
        new EditAgreement(ref, read.version(), kind, List.of(unodc, austria), may, "Signed");
    officer.run(() -> editing.save(signed));
    assertThrows(StaleException.class, () -> officer.run(() -> editing.save(signed)));
    AgreementLine now = partnership.agreement(ref);
    assertEquals(may, now.signed());
    assertEquals("UNODC", now.parties().getFirst().code());
    officer.run(() -> editing.removeAgreement(ref, now.version()));
    assertThrows(NotFoundException.class, () -> partnership.agreement(ref));
    assertEquals("DELETE", officer.call(() -> editing.history(ref)).getFirst().action());
  }

  @Test
  void whatTheReferenceDataNameCannotBeRemoved() {
    AgreementLine imported =
        partnership.agreements(new PageRequest(0, 100)).rows().stream()
            .filter(AgreementLine::imported)
            .findFirst()
            .orElseThrow();
    assertThrows(
        DomainException.class,
        () -> officer.run(() -> editing.removeAgreement(imported.ref(), imported.version())));
  }

  @Test
  void aContributionDoesNotEndBeforeItBegins() {
    UUID austria = directory.entityByCode("AT").orElseThrow().ref();
    var wrong = new EditContribution(null, 0, austria, ContributionKind.IN_KIND, "x", 2020, 2019);
    assertEquals(
        "lastYear",
        assertThrows(FieldException.class, () -> officer.call(() -> editing.save(wrong))).field());
    var right = new EditContribution(null, 0, austria, ContributionKind.IN_KIND, "x", 2019, 2020);
    UUID ref = officer.call(() -> editing.save(right));
    ContributionLine read = partnership.contribution(ref);
    assertEquals("2019–2020", read.years());
    officer.run(() -> editing.removeContribution(ref, read.version()));
  }

  private EditAgreement agreement(UUID ref, long version, Bound until, Reminder reminder) {
    UUID austria = directory.entityByCode("AT").orElseThrow().ref();
    UUID unodc = directory.entityByCode("UNODC").orElseThrow().ref();
    return new EditAgreement(
        ref,
        version,
        AgreementKind.CO_OPERATION_AGREEMENT,
        List.of(austria, unodc),
        PartialDate.parse("2019"),
        until,
        reminder,
        "Trial of reminders " + mark);
  }

  private String refused(EditAgreement wrong) {
    return assertThrows(FieldException.class, () -> officer.call(() -> editing.save(wrong)))
        .field();
  }

  private boolean isDue(UUID ref) {
    return officer.call(() -> editing.due(500)).stream().anyMatch(one -> one.ref().equals(ref));
  }

  @Test
  void oneIsRemindedOfTheEndOfAnAgreementUntilItIsDone() {
    Bound lastMonth = Bound.at(PartialDate.parse("2020-06"));
    Bound known = Bound.at(PartialDate.day(LocalDate.now(ZoneOffset.UTC).plusMonths(2)));
    assertEquals("until", refused(agreement(null, 0, Bound.at(PartialDate.year(2018)), null)));
    assertEquals("remindMonths", refused(agreement(null, 0, Bound.open(), new Reminder(null, 3))));
    UUID ref = officer.call(() -> editing.save(agreement(null, 0, known, new Reminder(null, 1))));
    assertFalse(isDue(ref), "a month remains");
    officer.run(() -> editing.save(agreement(ref, 1, known, new Reminder(null, 3))));
    assertTrue(isDue(ref));
    AgreementLine read = partnership.agreement(ref);
    assertEquals(known, read.until());
    officer.run(() -> editing.reminderDone(ref, read.version()));
    assertFalse(isDue(ref));
    AgreementLine done = partnership.agreement(ref);
    assertThrows(
        DomainException.class, () -> officer.run(() -> editing.reminderDone(ref, done.version())));
    officer.run(
        () -> editing.save(agreement(ref, done.version(), lastMonth, new Reminder(null, 3))));
    assertTrue(isDue(ref), "of another day it is open again");
    officer.run(() -> editing.removeAgreement(ref, partnership.agreement(ref).version()));
  }

  @Test
  void aContributionHasMoneyGoodsAndWhoWasSeconded() {
    UUID donor = directory.entityByCode("UNODC").orElseThrow().ref();
    UUID person =
        officer.call(() -> directory.addPerson(AddPerson.named("Sieglinde", "Q" + mark, null)));
    EditContribution money =
        new EditContribution(
            null,
            0,
            donor,
            ContributionKind.FUNDING,
            "x",
            "Trial " + mark,
            Money.typed("12 500,5", "EUR"),
            null,
            null,
            2024,
            2025);
    EditContribution wrong =
        new EditContribution(
            null, 0, donor, ContributionKind.FUNDING, "x", null, null, "Desks", person, 2024, 2024);
    assertEquals(
        "person",
        assertThrows(FieldException.class, () -> officer.call(() -> editing.save(wrong))).field());
    EditContribution staff =
        new EditContribution(
            null,
            0,
            donor,
            ContributionKind.SECONDED_STAFF,
            "x",
            null,
            null,
            "Desks",
            person,
            2024,
            2024);
    UUID paid = officer.call(() -> editing.save(money));
    UUID sent = officer.call(() -> editing.save(staff));
    assertEquals("UNODC", partnership.contribution(paid).donor().code());
    MoneyTotal total =
        partnership.totals(donor).stream()
            .filter(one -> one.money().currency().equals("EUR"))
            .findFirst()
            .orElseThrow();
    assertEquals(0, new BigDecimal("12500.5").compareTo(total.money().amount()));
    assertEquals(
        "Sieglinde Q" + mark,
        officer.call(() -> partnership.seconded(List.of(paid, sent))).get(sent).displayName());
    assertThrows(RuntimeException.class, () -> partnership.seconded(List.of(sent)));
    officer.run(() -> directory.protect(person, "Expert " + mark));
    assertEquals(
        "Expert " + mark,
        officer.call(() -> partnership.seconded(List.of(sent))).get(sent).displayName());
    for (UUID ref : List.of(paid, sent)) {
      long version = partnership.contribution(ref).version();
      officer.run(() -> editing.removeContribution(ref, version));
    }
  }
}
