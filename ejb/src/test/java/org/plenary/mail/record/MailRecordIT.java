package org.plenary.mail.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddPerson;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonService;
import org.plenary.directory.merge.MergePeople;
import org.plenary.directory.merge.MergeService;
import org.plenary.mail.MailState;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

class MailRecordIT extends ContainerTest {
  private static final PageRequest FIRST = new PageRequest(0, 50);

  @Inject private MailRecord record;
  @Inject private MailRetention retention;
  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private MergeService merges;
  @Inject private As.Admin admin;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;
  @Inject private As.System system;
  @Inject private Clock clock;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  /** Nobody else's names and addresses have this. */
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  private UUID person(String given) {
    AddPerson somebody =
        AddPerson.named(given, "Record" + mark, given.toLowerCase() + "-" + mark + "@example.org");
    return officer.call(() -> directory.addPerson(somebody));
  }

  private UUID mail(String to, UUID person, UUID event) throws SQLException {
    UUID ref = UUID.randomUUID();
    run(
        "insert into outbox_message (id, ref, version, message_id, recipient, language, subject,"
            + " body, html, state, person_ref, event_ref) values (next value for outbox_seq, ?, 1,"
            + " ?, ?, 'en', ?, 'See ?token=abc_D-1', '<p>See ?token=abc_D-1</p>', 'QUEUED', ?, ?)",
        ref.toString(),
        "<" + ref + "@plenary.invalid>",
        to + "-" + mark + "@example.org",
        "About " + mark,
        person == null ? null : person.toString(),
        event == null ? null : event.toString());
    return ref;
  }

  private static MailFilter titled(String text) {
    return new MailFilter(null, null, null, null, null, text, null, null);
  }

  private List<UUID> found(As reader, MailFilter filter) {
    return reader.call(() -> record.list(filter, FIRST)).rows().stream().map(MailRow::ref).toList();
  }

  @Test
  void eachSeesWhatIsTheirs() throws SQLException {
    UUID toPerson = mail("ana", person("Ana"), null);
    UUID ofEvent = mail("bo", null, UUID.randomUUID());
    UUID ofAccount = mail("cy", null, null);
    assertEquals(List.of(ofAccount, ofEvent, toPerson), found(admin, titled(mark)));
    assertEquals(List.of(toPerson), found(officer, titled(mark)));
    assertEquals(List.of(ofEvent), found(organizer, titled(mark)));
    assertThrows(NotFoundException.class, () -> officer.run(() -> record.mail(ofAccount)));
    assertThrows(EJBAccessException.class, () -> system.run(() -> record.mail(ofAccount)));
  }

  @Test
  void isFoundByAddressStateAndDay() throws SQLException {
    UUID mail = mail("ana", null, null);
    LocalDate today = LocalDate.now(clock);
    String address = "ana-" + mark + "@example.org";
    MailFilter all =
        new MailFilter(
            null,
            null,
            null,
            MailState.QUEUED,
            address,
            mark,
            today.minusDays(1),
            today.plusDays(1));
    assertEquals(List.of(mail), found(admin, all));
    assertEquals(List.of(), found(admin, titled("%" + mark)), "no pattern");
    MailFilter later =
        new MailFilter(null, null, null, null, address, null, today.plusDays(2), null);
    assertEquals(List.of(), found(admin, later));
  }

  @Test
  void theMailsOfWhoWasMergedAreTheSurvivorsToo() throws SQLException {
    UUID ana = person("Ana");
    UUID anna = person("Anna");
    UUID toMerged = mail("anna", anna, null);
    officer.run(
        () ->
            merges.merge(
                new MergePeople(
                    ana,
                    people.detail(ana).version(),
                    anna,
                    people.detail(anna).version(),
                    Set.of())));
    assertEquals(List.of(toMerged), found(officer, MailFilter.to(ana)));
  }

  @Test
  void ofAProtectedPersonNeitherAddressNorTextIsTold() throws SQLException {
    UUID person = person("Dana");
    UUID mail = mail("dana", person, null);
    UUID elsewhere = mail("mission", person, null);
    officer.run(() -> directory.protect(person, "Participant " + mark));
    for (MailRow row : admin.call(() -> record.list(titled(mark), FIRST)).rows()) {
      assertTrue(row.isHidden());
    }
    MailDetail hidden = admin.call(() -> record.mail(mail));
    assertNull(hidden.text());
    assertNull(hidden.row().recipient());
    assertNull(officer.call(() -> record.mail(elsewhere)).text());
    MailFilter byAddress =
        new MailFilter(null, null, null, null, "DANA-" + mark + "@example.org", null, null, null);
    assertEquals(List.of(), found(admin, byAddress), "nobody is found by it");
    assertThrows(EJBAccessException.class, () -> officer.run(() -> record.look(mail, "Asked")));
    List<MailDetail> exported = new ArrayList<>();
    admin.run(() -> record.export(titled(mark), exported::addAll));
    assertEquals(2, exported.size());
    assertTrue(exported.stream().allMatch(one -> one.text() == null && one.row().isHidden()));
  }

  @Test
  void theContentIsShownAsItWasSentWithoutItsLinks() throws SQLException {
    UUID ref = mail("ana", person("Ana"), null);
    MailDetail mail = officer.call(() -> record.mail(ref));
    assertEquals("See ?token=…", mail.text());
    assertEquals("<p>See ?token=…</p>", mail.html());
    String source = new String(officer.call(() -> record.source(mail)), UTF_8);
    assertTrue(source.contains("Message-ID: " + mail.messageId()), source);
    assertTrue(source.contains("Subject: About " + mark), source);
    assertTrue(source.contains("multipart/alternative"), source);
  }

  @Test
  void theListNeedsAsManyQueriesWhateverItsLength() throws SQLException {
    UUID person = person("Ana");
    mail("ana", person, null);
    QueryCount queries = new QueryCount(dataSource);
    long one = queries.of(() -> officer.run(() -> record.list(MailFilter.to(person), FIRST)));
    for (int i = 0; i < 20; i++) {
      mail("ana" + i, i % 2 == 0 ? person : person("P" + i), null);
    }
    long many =
        queries.of(() -> officer.run(() -> record.list(titled(mark), new PageRequest(0, 100))));
    assertTrue(one <= 6, "used " + one);
    assertTrue(many <= one, "used " + many + " instead of " + one);
  }

  @Test
  void whatStoodInAnOldMailIsDeletedAndTheFactStays() throws SQLException {
    UUID old = mail("ana", person("Ana"), null);
    UUID waits = mail("bo", person("Bo"), null);
    UUID recent = mail("cy", person("Cy"), null);
    run(
        "update outbox_message set created_at = '2001-01-01', state = 'SENT' where ref = ?",
        old.toString());
    run("update outbox_message set created_at = '2001-01-01' where ref = ?", waits.toString());
    run("update outbox_message set state = 'SENT' where ref = ?", recent.toString());
    while (system.call(() -> retention.deleteContent(240)) == MailRetention.AT_ONCE) {
      assertFalse(old.equals(recent));
    }
    MailDetail mail = officer.call(() -> record.mail(old));
    assertEquals("", mail.text());
    assertNull(mail.html());
    assertEquals("About " + mark, mail.row().subject());
    assertTrue(mail.contentDeletedAt() != null);
    assertEquals("1", journalled(old));
    assertFalse(officer.call(() -> record.mail(recent)).text().isEmpty());
    assertFalse(officer.call(() -> record.mail(waits)).text().isEmpty(), "it has not left");
  }

  private String journalled(UUID ref) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select count(*) from audit_entry where ref = ? and action = 'DELETE'")) {
      select.setString(1, ref.toString());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void run(String sql, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
