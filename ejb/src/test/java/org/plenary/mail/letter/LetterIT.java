package org.plenary.mail.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.contactgroup.ContactGroupEditing;
import org.plenary.directory.contactgroup.EditContactGroup;
import org.plenary.directory.correspondence.CorrespondenceEditing;
import org.plenary.directory.correspondence.CorrespondenceKind;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.directory.correspondence.Direction;
import org.plenary.directory.correspondence.EditCorrespondence;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Letters: written, numbered by the register, printed for each recipient in protocol order. */
class LetterIT extends ContainerTest {
  @Inject private LetterEditing editing;
  @Inject private LetterService letters;
  @Inject private LetterGroups serial;
  @Inject private ContactGroupEditing groups;
  @Inject private CorrespondenceEditing writing;
  @Inject private CorrespondenceService correspondence;
  @Inject private DirectoryService directory;
  @Inject private As.Officer officer;
  @Inject private As.Admin admin;

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  private UUID state(String code) {
    return directory.entityByCode(code).orElseThrow().ref();
  }

  private UUID entry(CorrespondenceKind kind, List<UUID> parties) {
    EditCorrespondence typed =
        new EditCorrespondence(
            null,
            0,
            kind,
            Direction.OUTGOING,
            LocalDate.of(2026, 1, 5),
            "Letter " + run,
            null,
            null,
            parties,
            null,
            false,
            null,
            null);
    return officer.call(() -> writing.save(typed));
  }

  private void save(UUID entry, Language language, String body) {
    officer.run(
        () ->
            editing.save(new EditLetter(entry, language, 0, "Subject " + run, body, "Anna\nHead")));
  }

  private String printed(UUID entry) throws IOException {
    byte[] docx = officer.call(() -> letters.print(entry, LetterFormat.DOCX));
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      return text.getText();
    }
  }

  @Test
  void aNoteIsPrintedForEachStateInProtocolOrderWithItsNumber() throws IOException {
    UUID entry =
        entry(CorrespondenceKind.NOTE_VERBALE, List.of(state("UZ"), state("DE"), state("AT")));
    LetterText begun = officer.call(() -> editing.start(entry, Language.EN));
    assertTrue(begun.body().contains("{recipient}"), begun.body());
    save(entry, Language.EN, begun.body());
    String draft = printed(entry);
    assertTrue(draft.contains("DRAFT"));
    assertTrue(draft.contains("compliments to Germany"), draft);
    assertTrue(draft.indexOf("to Germany") < draft.indexOf("to Austria"), "Allemagne, Autriche");
    assertTrue(draft.indexOf("to Austria") < draft.indexOf("to Uzbekistan"));
    long version = officer.call(() -> correspondence.detail(entry)).version();
    String number = officer.call(() -> writing.register(entry, version));
    String registered = printed(entry);
    assertTrue(registered.contains(number), registered);
    assertFalse(registered.contains("DRAFT"));
    assertThrows(DomainException.class, () -> save(entry, Language.FR, "Trop tard"));
    byte[] pdf = officer.call(() -> letters.print(entry, LetterFormat.PDF));
    assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
  }

  @Test
  void aPersonGetsTheLetterInTheirLanguageAndAProtectedOneByThePublicName() throws IOException {
    AddPerson claire =
        new AddPerson(
            null, null, "Claire", "Lettre" + run, null, null, List.of(), List.of("fr"), null, null);
    UUID person = officer.call(() -> directory.addPerson(claire));
    UUID entry = entry(CorrespondenceKind.LETTER, List.of(person));
    save(entry, Language.EN, "English to {recipient}");
    save(entry, Language.FR, "Texte pour {recipient} de Claire Lettre" + run);
    String text = printed(entry);
    assertTrue(text.contains("Texte pour Claire Lettre" + run), text);
    assertFalse(text.contains("English"), text);
    officer.run(() -> directory.protect(person, "Participant " + run));
    String hidden = printed(entry);
    assertTrue(hidden.contains("Participant " + run), hidden);
    assertFalse(hidden.contains("Lettre" + run), hidden);
    String history = officer.call(() -> letters.history(entry)).toString();
    assertFalse(history.contains("Lettre" + run), history);
  }

  @Test
  void aSerialLetterGoesToEverybodyInAGroupWhoMayBeWrittenTo() throws IOException {
    UUID anna = person("Anna", "de");
    UUID none = person("Nora");
    UUID hidden = person("Hilde");
    officer.run(() -> directory.protect(hidden, "Somebody " + run));
    UUID group =
        officer.call(
            () -> {
              UUID made = groups.save(new EditContactGroup(null, 0, "Serial " + run, null, null));
              groups.add(made, List.of(anna, none, hidden, state("UZ"), state("AT")));
              return made;
            });
    UUID entry = entry(CorrespondenceKind.LETTER, List.of(state("AT")));
    save(entry, Language.EN, "To {recipient}");
    save(entry, Language.DE, "An {recipient}");
    SerialRecipients found = officer.call(() -> serial.look(entry, group.toString()));
    assertEquals(1, found.already());
    assertEquals(
        List.of("mailing.out.PROTECTED"),
        found.leftOut().stream().map(SerialRecipients.LeftOutOfLetter::why).toList());
    long version = officer.call(() -> correspondence.detail(entry)).version();
    assertEquals(3, officer.call(() -> serial.add(entry, version, group.toString())));
    String text = printed(entry);
    assertTrue(text.contains("An Anna Brief" + run), text);
    assertTrue(text.contains("To Nora Brief" + run), "a letter needs no mail address");
    assertTrue(text.indexOf("To Austria") < text.indexOf("To Uzbekistan"), text);
    assertFalse(text.contains("Somebody"), text);
    assertThrows(
        StaleException.class,
        () -> officer.call(() -> serial.add(entry, version, group.toString())));
    long now = officer.call(() -> correspondence.detail(entry)).version();
    officer.call(() -> writing.register(entry, now));
    assertThrows(
        DomainException.class,
        () -> officer.call(() -> serial.add(entry, now + 1, group.toString())));
  }

  private UUID person(String given, String... languages) {
    AddPerson somebody =
        new AddPerson(
            null,
            null,
            given,
            "Brief" + run,
            null,
            null,
            List.of(),
            List.of(languages),
            null,
            null);
    return officer.call(() -> directory.addPerson(somebody));
  }

  @Test
  void refusesUnknownFieldsAndMarkupAndWhatSomebodyElseChanged() {
    UUID entry = entry(CorrespondenceKind.LETTER, List.of(state("AT")));
    for (String wrong : List.of("{password}", "<script>x</script>", "![x](http://y/z.png)")) {
      assertEquals(
          "body",
          assertThrows(FieldException.class, () -> save(entry, Language.EN, wrong), wrong).field());
    }
    save(entry, Language.EN, "One");
    assertThrows(StaleException.class, () -> save(entry, Language.EN, "Two"));
    UUID call = entry(CorrespondenceKind.CALL, List.of(state("AT")));
    assertThrows(DomainException.class, () -> save(call, Language.EN, "A call is no letter"));
  }

  @Test
  void theHeadStandsAboveLettersInTheirLanguage() throws IOException {
    UUID entry = entry(CorrespondenceKind.LETTER, List.of(state("AT")));
    save(entry, Language.EN, "Words");
    LetterheadText before = admin.call(() -> editing.head());
    LocalizedText name =
        LocalizedText.of(Map.of(Language.EN, "Office " + run, Language.FR, "Bureau " + run));
    admin.run(
        () -> editing.saveHead(new LetterheadText(before.version(), name, "Street 1\nVienna")));
    try {
      String text = printed(entry);
      assertTrue(text.startsWith("Office " + run + "\nStreet 1\nVienna"), text);
      assertThrows(StaleException.class, () -> admin.run(() -> editing.saveHead(before)), "stale");
    } finally {
      long version = admin.call(() -> editing.head()).version();
      admin.run(
          () -> editing.saveHead(new LetterheadText(version, before.name(), before.address())));
    }
  }
}
