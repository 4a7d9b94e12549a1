package org.plenary.directory.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.Gender;
import org.plenary.directory.PersonAddressService;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NameRights;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Ranks, and how people who have them are addressed. */
class AddressFormsIT extends ContainerTest {
  @Inject private RankService ranks;
  @Inject private AddressFormService forms;
  @Inject private PersonAddressService addresses;
  @Inject private DirectoryService directory;
  @Inject private As.Admin admin;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;
  @Inject private As.System system;

  private UUID rank(String code) {
    return officer.call(ranks::list).stream()
        .filter(rank -> rank.code().equals(code))
        .findFirst()
        .orElseThrow()
        .ref();
  }

  private UUID newRank() {
    String letters = UUID.randomUUID().toString().replaceAll("[0-9-]", "Z").substring(0, 20);
    String code = "T" + letters.toUpperCase(Locale.ROOT);
    return admin.call(() -> ranks.add(code, LocalizedText.english("Test " + code)));
  }

  private UUID person(UUID rank, Gender gender) {
    AddPerson command =
        new AddPerson(null, rank, "Anna", "Muster", null, gender, List.of(), List.of(), null, null);
    return officer.call(() -> directory.addPerson(command));
  }

  private FormOfAddress of(UUID person, Language language) {
    return officer.call(() -> addresses.formOfAddress(person, language, NameRights.PUBLIC_NAMES));
  }

  private static AddressTexts english(AddressGender gender, long version, String salutation) {
    return new AddressTexts(gender, Language.EN, version, "{name}", salutation, "Sincerely,");
  }

  @Test
  void anAmbassadorIsAddressedInEachLanguageAsItsDiplomatsDo() {
    UUID person = person(rank("AMBASSADOR"), Gender.FEMALE);
    assertEquals("Excellency,", of(person, Language.EN).salutation());
    assertEquals("Excellence,", of(person, Language.FR).salutation());
    assertEquals("Sehr geehrte Frau Botschafterin,", of(person, Language.DE).salutation());
    assertEquals("Eccellenza,", of(person, Language.IT).salutation());
    assertEquals("Ваше Превосходительство,", of(person, Language.RU).salutation());
    assertEquals("Excelencia:", of(person, Language.ES).salutation());
    assertEquals("Her Excellency Ms Anna Muster", of(person, Language.EN).envelope());
    assertEquals(AddressBasis.EXACT, of(person, Language.RU).basis());
  }

  @Test
  void everyRankAndGenderHasAFormInEveryLanguage() {
    for (RankRow rank : officer.call(ranks::list)) {
      for (AddressGender gender : AddressGender.values()) {
        UUID ref = rank.none() ? null : rank.ref();
        Addressee who = new Addressee(ref, gender, null, "A", "B", "A B", "C");
        admin
            .call(() -> forms.preview(rank.ref(), forms.of(rank.ref()), who))
            .forEach(
                (language, form) ->
                    assertFalse(
                        form.isMissing() || form.salutation().contains("{"),
                        () -> rank.code() + " " + gender + " " + language));
      }
    }
  }

  @Test
  void whatIsMissingIsTakenFromNotStatedThenFromNoRankAndNeverFromAnotherLanguage() {
    UUID rank = newRank();
    UUID person = person(rank, Gender.MALE);
    assertEquals("Dear Mr Muster,", of(person, Language.EN).salutation());
    assertEquals(AddressBasis.NO_RANK, of(person, Language.EN).basis());
    admin.run(
        () -> forms.save(rank, List.of(english(AddressGender.NOT_STATED, 0, "Dear {family},"))));
    assertEquals("Dear Muster,", of(person, Language.EN).salutation());
    assertEquals(AddressBasis.ANY_GENDER, of(person, Language.EN).basis());
    assertEquals("Sehr geehrter Herr Muster,", of(person, Language.DE).salutation());
    Addressee nobody = new Addressee(null, AddressGender.MALE, null, "A", "B", "A B", null);
    UUID none = rank("NONE");
    assertTrue(
        admin.call(() -> forms.preview(none, List.of(), nobody)).values().stream()
            .allMatch(FormOfAddress::isMissing));
  }

  @Test
  void anUnknownPlaceholderCannotBeSaved() {
    UUID rank = newRank();
    FieldException no =
        assertThrows(
            FieldException.class,
            () ->
                admin.run(
                    () ->
                        forms.save(
                            rank, List.of(english(AddressGender.MALE, 0, "Dear {person.email}")))));
    assertEquals("EN_MALE_salutation", no.field());
    assertEquals(List.of(), officer.call(() -> forms.of(rank)));
  }

  @Test
  void theSecondOfTwoAdministratorsIsToldThatTheTextChanged() {
    UUID rank = newRank();
    admin.run(() -> forms.save(rank, List.of(english(AddressGender.MALE, 0, "One"))));
    assertThrows(
        StaleException.class,
        () -> admin.run(() -> forms.save(rank, List.of(english(AddressGender.MALE, 0, "Two")))));
    long version = officer.call(() -> forms.of(rank)).getFirst().version();
    admin.run(() -> forms.save(rank, List.of(english(AddressGender.MALE, version, "Two"))));
    assertTrue(officer.call(() -> forms.history(rank)).toString().contains("Two"));
  }

  @Test
  void anAdministratorAloneChangesForms() {
    UUID rank = newRank();
    List<AddressTexts> texts = List.of(english(AddressGender.MALE, 0, "One"));
    assertThrows(EJBAccessException.class, () -> officer.run(() -> forms.save(rank, texts)));
    assertThrows(EJBAccessException.class, () -> organizer.run(() -> ranks.move(rank, 1)));
  }

  @Test
  void aRankThatSomebodyHasStays() {
    UUID rank = newRank();
    person(rank, null);
    long version = officer.call(() -> ranks.rank(rank)).version();
    assertEquals(
        "address.rank.used",
        assertThrows(DomainException.class, () -> officer.run(() -> ranks.remove(rank, version)))
            .reason()
            .key());
    UUID none = rank("NONE");
    long noneVersion = officer.call(() -> ranks.rank(none)).version();
    assertThrows(DomainException.class, () -> officer.run(() -> ranks.remove(none, noneVersion)));
    UUID unused = newRank();
    long its = officer.call(() -> ranks.rank(unused)).version();
    officer.run(() -> ranks.remove(unused, its));
    assertFalse(officer.call(ranks::list).stream().anyMatch(row -> row.ref().equals(unused)));
  }

  @Test
  void aRankThatIsNotThereIsRefused() {
    assertEquals(
        "rank", assertThrows(FieldException.class, () -> person(rank("NONE"), null)).field());
    assertEquals(
        "rank", assertThrows(FieldException.class, () -> person(UUID.randomUUID(), null)).field());
  }

  @Test
  void aProtectedPersonIsAddressedByThePublicNameWithoutGender() {
    UUID person = person(null, Gender.FEMALE);
    officer.run(() -> directory.protect(person, "Participant 7"));
    String all =
        officer.call(() -> addresses.formsOfAddress(person)).values().stream()
            .map(form -> form.envelope() + form.salutation() + form.closing())
            .reduce("", String::concat);
    assertFalse(all.contains("Muster") || all.contains("Ms") || all.contains("Frau"));
    assertEquals("Dear Participant 7,", of(person, Language.EN).salutation());
    NameRights wanted = NameRights.LEGAL_NAMES;
    assertEquals(
        "Dear Participant 7,",
        officer.call(() -> addresses.formOfAddress(person, Language.EN, wanted)).salutation());
    assertEquals(
        "Dear Ms Muster,",
        system.call(() -> addresses.formOfAddress(person, Language.EN, wanted)).salutation());
  }
}
