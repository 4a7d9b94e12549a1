package org.plenary.mail.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.event.EventService;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailWriter;
import org.plenary.shared.mail.WrittenMail;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

/** Templates of the office and of an event: what is written by which, by whom, and when. */
class TemplateIT extends ContainerTest {
  private static final String PURPOSE = "registration.already";
  private static final String OFFICE = "account.providerUnlinked";

  @Inject private TemplateService templates;
  @Inject private PurposeCatalog purposes;
  @Inject private MailWriter writer;
  @Inject private EventService events;
  @Inject private As.Organizer organizer;
  @Inject private As.Officer officer;
  @Inject private As.Admin admin;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  /** What is injected into this class has no unit of persistence before a service has used it. */
  @BeforeEach
  void writeOnceInsideTheServices() {
    office(Language.FR, 0, "Un", false);
  }

  @AfterEach
  void giveUpWhatWasWritten() {
    for (String purpose : List.of(PURPOSE, OFFICE)) {
      for (LanguageSheet one : admin.call(() -> templates.sheet(purpose, null)).languages()) {
        if (one.isOwn()) {
          admin.run(() -> templates.revert(purpose, null, one.language(), one.version()));
        }
      }
    }
  }

  private UUID event() {
    return organizer.call(() -> events.byCode("alliance-19").orElseThrow().ref());
  }

  private static EditTemplate edit(Language language, long version, String body) {
    return new EditTemplate("left_", language, version, "Subject", body);
  }

  private void office(Language language, long version, String body, boolean meaning) {
    admin.run(() -> templates.save(OFFICE, null, List.of(edit(language, version, body)), meaning));
  }

  private LanguageSheet office(Language language) {
    return admin.call(() -> templates.sheet(OFFICE, null)).in(language);
  }

  private String written(UUID event) {
    Map<String, String> values = Map.of("name", "Anna", "event", "Conference");
    return writer.write(PURPOSE, event, Language.IT, values).text();
  }

  @Test
  void everyPurposeIsWrittenInEveryLanguage() {
    assertTrue(purposes.all().size() >= 21);
    for (MailPurpose purpose : purposes.all()) {
      for (Language language : Language.values()) {
        WrittenMail mail = writer.write(purpose.key(), null, language, Map.of());
        assertFalse(mail.subject().isBlank(), purpose.key());
        assertFalse(mail.text().matches("(?s).*[{}].*"), mail.text());
      }
    }
    assertThrows(
        RuntimeException.class, () -> writer.write("no.such", null, Language.EN, Map.of()));
    assertThrows(
        RuntimeException.class,
        () -> writer.write(PURPOSE, null, Language.EN, Map.of("secret", "x")));
  }

  @Test
  void theTextOfTheEventComesBeforeThatOfTheOfficeAndThatBeforeTheBuiltInOne() {
    UUID event = event();
    String builtIn = written(event);
    admin.run(
        () -> templates.save(PURPOSE, null, List.of(edit(Language.IT, 0, "Ufficio {name}")), true));
    assertEquals("Ufficio Anna\n", written(event));
    organizer.run(
        () ->
            templates.save(PURPOSE, event, List.of(edit(Language.IT, 0, "Evento {event}")), true));
    assertEquals("Evento Conference\n", written(event));
    assertEquals("Ufficio Anna\n", written(null));
    LanguageSheet own = organizer.call(() -> templates.sheet(PURPOSE, event)).in(Language.IT);
    assertEquals(TemplateState.OWN, own.state());
    admin.run(
        () -> templates.save(PURPOSE, null, List.of(edit(Language.IT, 1, "Altro {name}")), true));
    assertTrue(organizer.call(() -> templates.sheet(PURPOSE, event)).in(Language.IT).baseChanged());
    organizer.run(() -> templates.revert(PURPOSE, event, Language.IT, own.version()));
    assertEquals("Altro Anna\n", written(event));
    admin.run(() -> templates.revert(PURPOSE, null, Language.IT, 2));
    assertEquals(builtIn, written(event));
  }

  @Test
  void eachSeesAndChangesOnlyTheirOwnPurposes() {
    List<String> officers =
        officer.call(() -> templates.list(null)).stream().map(s -> s.purpose().key()).toList();
    assertTrue(officers.contains("directory.entry.link"));
    assertFalse(officers.contains(PURPOSE));
    assertFalse(officers.contains(OFFICE));
    assertThrows(NotFoundException.class, () -> officer.call(() -> templates.sheet(OFFICE, null)));
    assertFalse(organizer.call(() -> templates.sheet(PURPOSE, null)).mayEdit());
    assertThrows(
        DomainException.class,
        () ->
            organizer.run(
                () ->
                    templates.save(PURPOSE, null, List.of(edit(Language.IT, 0, "{name}")), false)));
    assertThrows(
        NotFoundException.class,
        () -> organizer.call(() -> templates.sheet(PURPOSE, UUID.randomUUID())));
    assertThrows(NotFoundException.class, () -> admin.call(() -> templates.sheet(OFFICE, event())));
  }

  @Test
  void aTextIsStaleOnceTheMeaningOfAnotherLanguageHasChangedUntilSomebodyLooked() {
    office(Language.EN, 0, "One", true);
    office(Language.RU, 0, "Один", true);
    assertEquals(TemplateState.OWN, office(Language.EN).state());
    office(Language.EN, 1, "Two", false);
    assertEquals(TemplateState.OWN, office(Language.RU).state());
    office(Language.EN, 2, "Three", true);
    assertEquals(List.of(Language.EN), office(Language.RU).ahead());
    assertEquals(TemplateState.STALE, office(Language.RU).state());
    assertEquals(TemplateState.BUILT_IN, office(Language.IT).state());
    admin.run(() -> templates.agree(OFFICE, null, Language.RU, office(Language.RU).version()));
    assertEquals(TemplateState.OWN, office(Language.RU).state());
    assertTrue(
        admin.call(() -> templates.history(OFFICE, null)).stream()
            .flatMap(entry -> entry.changes().stream())
            .map(change -> change.field())
            .collect(Collectors.toSet())
            .containsAll(List.of("subject", "body")));
  }

  @Test
  void aStaleEditAndATextThatIsNoTemplateAreRefused() {
    office(Language.DE, 0, "Eins", false);
    assertThrows(StaleException.class, () -> office(Language.DE, 0, "Zwei", false));
    office(Language.DE, 1, "Zwei", false);
    assertThrows(StaleException.class, () -> office(Language.DE, 1, "Drei", false));
    assertEquals("Zwei", office(Language.DE).words().body());
    FieldException unknown =
        assertThrows(FieldException.class, () -> office(Language.DE, 2, "{password}", false));
    assertEquals("left_body", unknown.field());
    FieldException withoutLink =
        assertThrows(
            FieldException.class,
            () ->
                admin.run(
                    () ->
                        templates.save(
                            "account.invitation",
                            null,
                            List.of(edit(Language.EN, 0, "Hello")),
                            false)));
    assertEquals("mailtemplate.field.missing", withoutLink.reason().key());
  }

  @Test
  void fiveThousandMailsNeedNoMoreQueriesThanOne() throws Exception {
    UUID event = event();
    transaction.begin();
    try {
      long queries =
          new QueryCount(dataSource)
              .of(
                  () -> {
                    for (int i = 0; i < 5_000; i++) {
                      Language language = Language.values()[i % 6];
                      writer.write(PURPOSE, event, language, Map.of("name", "N" + i));
                    }
                  });
      // one of each quarter of a second asks whether anything has changed
      assertTrue(queries < 60, queries + " queries");
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void aChangeOnAnotherNodeIsFollowed() throws Exception {
    office(Language.ES, 0, "Aqui", false);
    assertEquals("Aqui\n", writer.write(OFFICE, null, Language.ES, Map.of()).text());
    change("update mail_template set body = 'Alli' where purpose = ? and language = 'ES'", OFFICE);
    change("update mail_template_revision set revision = revision + 1 where id = ?", "1");
    long deadline = System.nanoTime() + 30_000_000_000L;
    while (!writer.write(OFFICE, null, Language.ES, Map.of()).text().equals("Alli\n")) {
      assertTrue(System.nanoTime() < deadline, "still by the text of before");
      Thread.onSpinWait();
    }
  }

  private void change(String sql, String value) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      assertEquals(1, statement.executeUpdate());
    }
  }
}
