package org.plenary.directory.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.plenary.directory.AddPerson;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonService;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.contactgroup.ContactGroupEditing;
import org.plenary.shared.PageRequest;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** People with links, corrections and work lists, for container tests. */
abstract class EntryFixture extends ContainerTest {

  protected static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @Inject protected DecayService decay;
  @Inject protected ConfirmationService standing;
  @Inject protected EntryLinkSending sending;
  @Inject protected EntryLinkService links;
  @Inject protected CorrectionService corrections;
  @Inject protected BouncedMail bounced;
  @Inject protected DirectoryService directory;
  @Inject protected PersonService people;
  @Inject protected AffiliationService affiliations;
  @Inject protected ContactGroupEditing groups;
  @Inject protected As.Officer officer;
  @Inject protected As.System system;

  @Resource(lookup = "jdbc/plenary")
  protected DataSource dataSource;

  /** Letters that stand in no other name. */
  protected final String word =
      new Random()
          .ints(9, 'a', 'z' + 1)
          .mapToObj(letter -> String.valueOf((char) letter))
          .collect(Collectors.joining("", "k", ""));

  protected final String mail = word + "@example.org";

  protected UUID person() {
    UUID body = directory.organizations().getFirst().ref();
    return officer.call(
        () -> directory.addPerson(AddPerson.named("Ana", word, mail).as("Adviser " + word, body)));
  }

  protected PersonDetail entry(UUID person) {
    return officer.call(() -> people.detail(person));
  }

  protected int change(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i].toString());
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  protected List<String> texts(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i].toString());
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those of a list whose names have the word. */
  protected List<DecayRow> found(DecayKind kind) {
    List<DecayRow> found = new ArrayList<>();
    for (int page = 0; ; page++) {
      PageRequest request = new PageRequest(page, PageRequest.MAX_SIZE);
      var rows = officer.call(() -> decay.list(DecayFilter.of(kind), request));
      rows.rows().stream()
          .filter(row -> row.person().displayName().contains(word))
          .forEach(found::add);
      if (!rows.hasNext()) {
        return found;
      }
    }
  }

  /** Sends a link and gives its token, as it stands in the mail. */
  protected String link(UUID person) {
    assertEquals(1, officer.call(() -> sending.send(Set.of(person))).count());
    String body =
        texts("select body from outbox_message where recipient = ? order by id desc limit 1", mail)
            .getFirst();
    return body.replaceFirst("(?s).*token=([A-Za-z0-9_-]+).*", "$1");
  }

  protected static TypedEntry typed(PersonDetail entry, String family, String address) {
    Map<UUID, String> contacts = new HashMap<>();
    entry.contacts().forEach(row -> contacts.put(row.ref(), address));
    Map<UUID, String> titles = new HashMap<>();
    entry.roles().forEach(row -> titles.put(row.ref(), "Counsellor"));
    return new TypedEntry(
        entry.version(),
        "",
        entry.givenName(),
        family,
        "",
        entry.languages(),
        false,
        false,
        false,
        contacts,
        List.of(),
        titles,
        Set.of(),
        "");
  }

  protected UUID corrected(UUID person) {
    String token = link(person);
    PersonDetail entry = links.look(token).orElseThrow();
    TypedEntry typed = typed(entry, word + "ova", "new" + mail);
    UUID key = UUID.randomUUID();
    links.correct(token, key, typed);
    links.correct(token, key, typed);
    assertTrue(links.look(token).isEmpty(), "is used up");
    return officer.call(() -> standing.of(person)).waiting();
  }

  protected DecideCorrection decision(CorrectionDetail detail, Set<Integer> taken, String reason) {
    return new DecideCorrection(
        detail.ref(),
        detail.version(),
        detail.entry().version(),
        detail.roleVersions(),
        taken,
        TODAY,
        reason);
  }

  protected static Set<Integer> all(CorrectionDetail detail) {
    return detail.fields().stream().map(ReviewedField::number).collect(Collectors.toSet());
  }

  protected void edit(UUID person, PersonContactRow contact) {
    PersonDetail entry = entry(person);
    officer.run(
        () ->
            people.edit(
                new org.plenary.directory.EditPerson(
                    person,
                    entry.version(),
                    null,
                    null,
                    entry.givenName(),
                    entry.familyName(),
                    null,
                    null,
                    List.of(contact),
                    List.of(),
                    false,
                    false,
                    false)));
  }

  protected CorrectionDetail detailOf(UUID correction) {
    return officer.call(() -> corrections.detail(correction));
  }
}
