package org.plenary.directory.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditOrganization;
import org.plenary.directory.EntityLine;
import org.plenary.directory.NamingService;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationFilter;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationSort;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Former and alternative names, and acronyms in six languages. */
class OtherNamesIT extends ContainerTest {
  private static final Period UNTIL_2022 =
      Period.of(Bound.unknown(), Bound.at(PartialDate.parse("2022-06-01")));

  @Inject private DirectoryService directory;
  @Inject private OrganizationService organizations;
  @Inject private NamingService names;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;

  private final String code = "N-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  private UUID organization(LocalizedText acronym) {
    return officer.call(
        () ->
            directory.addOrganization(
                new AddOrganization(
                    code,
                    acronym,
                    LocalizedText.english("Institute " + code),
                    OrganizationType.NGO,
                    null,
                    "AT",
                    "Wien",
                    null,
                    "TEST")));
  }

  private EditOtherName former(UUID subject, String name) {
    return new EditOtherName(null, 0, subject, NameUse.FORMER, Language.EN, name, UNTIL_2022);
  }

  private boolean isFoundBy(String text) {
    OrganizationFilter filter = new OrganizationFilter(text, null, null, null);
    boolean listed =
        organizations.list(filter, new PageRequest(0, 50)).rows().stream()
            .anyMatch(row -> row.code().equals(code));
    boolean found = directory.findEntities(text, 50).stream().anyMatch(e -> e.code().equals(code));
    assertEquals(listed, found, "list and search find the same");
    return listed;
  }

  @Test
  void whoLooksForAFormerOrAlternativeNameFindsTheOrganization() {
    UUID subject = organization(null);
    String word = "Zentrum" + code.substring(2);
    UUID ref = officer.call(() -> names.save(former(subject, "Ältestes " + word)));
    assertTrue(isFoundBy("altestes " + word));
    assertTrue(isFoundBy(word + " institute"), "words of several names together");
    long version = names.of(subject).getFirst().version();
    Period always = Period.unknown();
    String other = "Бюро " + word;
    officer.run(
        () ->
            names.save(
                new EditOtherName(
                    ref, version, subject, NameUse.ALTERNATIVE, Language.RU, other, always)));
    assertTrue(isFoundBy("бюро " + word));
    assertFalse(isFoundBy("altestes"));
    OtherNameRow now = names.of(subject).getFirst();
    assertEquals(always, now.period());
    officer.run(() -> names.remove(subject, ref, now.version()));
    assertFalse(isFoundBy(word));
    assertTrue(isFoundBy(code));
  }

  @Test
  void anEditOfTheOrganizationKeepsItsOtherNamesFindable() {
    UUID subject = organization(null);
    officer.run(() -> names.save(former(subject, "Vorher" + code.substring(2))));
    OrganizationDetail read = organizations.organization(code);
    officer.run(() -> organizations.edit(edit(read, LocalizedText.english("Newest " + code))));
    assertTrue(isFoundBy("vorher" + code.substring(2)));
    assertTrue(isFoundBy("newest " + code));
  }

  private static EditOrganization edit(OrganizationDetail read, LocalizedText name) {
    OrganizationRow row = read.row();
    return new EditOrganization(
        row.ref(), read.version(), null, name, null, row.type(), null, "AT", null, null);
  }

  @Test
  void anAlternativeNameIsNotTheNameOfADay() {
    UUID subject = organization(null);
    LocalDate day = LocalDate.of(2020, 1, 1);
    officer.run(
        () ->
            names.save(
                new EditOtherName(
                    null, 0, subject, NameUse.ALTERNATIVE, Language.EN, "Nick", UNTIL_2022)));
    assertEquals(
        "Institute " + code, directory.namesOn(List.of(subject), day).get(subject).toString());
    officer.run(() -> names.save(former(subject, "Before")));
    assertEquals("Before", directory.namesOn(List.of(subject), day).get(subject).toString());
  }

  @Test
  void refusesTheSameTwiceAStaleEditAndWhatTheReferenceDataName() {
    UUID subject = organization(null);
    UUID ref = officer.call(() -> names.save(former(subject, "Before")));
    FieldException twice =
        assertThrows(
            FieldException.class,
            () -> officer.call(() -> names.save(former(subject, " Before "))));
    assertEquals("name", twice.field());
    assertThrows(StaleException.class, () -> officer.run(() -> names.remove(subject, ref, 99)));
    assertThrows(
        RuntimeException.class, () -> organizer.call(() -> names.save(former(subject, "Mine"))));
    UUID turkiye = directory.entityByCode("TR").orElseThrow().ref();
    OtherNameRow imported =
        names.of(turkiye).stream().filter(OtherNameRow::imported).findFirst().orElseThrow();
    assertThrows(
        DomainException.class,
        () -> officer.run(() -> names.remove(turkiye, imported.ref(), imported.version())));
  }

  @Test
  void aStateIsFoundByItsFormerName() {
    UUID turkiye = directory.entityByCode("TR").orElseThrow().ref();
    OtherNameRow former = names.of(turkiye).getFirst();
    assertTrue(
        directory.findEntities(former.name(), 20).stream().anyMatch(e -> e.code().equals("TR")));
  }

  @Test
  void anAcronymIsShownInTheReadersLanguageElseInEnglish() {
    UUID subject =
        organization(LocalizedText.of(Map.of(Language.EN, "UNX" + code, Language.FR, "ONX")));
    EntityLine line = directory.entities(List.of(subject)).get(subject);
    assertEquals("ONX", line.shortName(Language.FR));
    assertEquals("UNX" + code, line.shortName(Language.RU));
    assertTrue(isFoundBy("onx " + code));
    EntityLine austria = directory.entityByCode("AT").orElseThrow();
    assertEquals("Austria", austria.shortName(Language.EN), "a State has none");
    List<OrganizationRow> sorted =
        organizations
            .list(
                new OrganizationFilter(null, null, null, null),
                OrganizationSort.ACRONYM,
                false,
                new PageRequest(0, 100))
            .rows();
    assertFalse(sorted.getFirst().acronym().isEmpty(), "those without come last");
  }

  @Test
  void anAcronymIsNoLongerThanSixtyCharacters() {
    FieldException no =
        assertThrows(
            FieldException.class, () -> organization(LocalizedText.english("X".repeat(61))));
    assertEquals("acronym", no.field());
  }
}
