package org.plenary.directory.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditOrganization;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
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
    officer.run(() -> organizations.edit(edit(read, "Graz", List.of("ALLIANCE"))));
    assertThrows(
        StaleException.class,
        () -> officer.run(() -> organizations.edit(edit(read, "Linz", List.of()))));
    OrganizationRow now = organizations.organization(code).row();
    assertEquals("Graz", now.city());
    assertEquals(List.of("ALLIANCE"), now.groups());
    HistoryEntry last = officer.call(() -> organizations.history(now.ref())).getFirst();
    assertTrue(last.changes().stream().anyMatch(c -> "Graz".equals(c.after())), last::toString);
  }

  private static EditOrganization edit(OrganizationDetail read, String city, List<String> groups) {
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
        groups,
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
}
