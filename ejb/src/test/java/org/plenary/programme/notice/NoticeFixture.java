package org.plenary.programme.notice;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.plenary.directory.AddPerson;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.Bound;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** People who may appear in programmes, and what the database says of them. */
abstract class NoticeFixture extends ContainerTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @Inject protected DirectoryService directory;
  @Inject private AffiliationService affiliations;
  @Inject private As.Officer officer;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  protected UUID person(String given, String... languages) {
    String family = "n" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    return officer.call(
        () ->
            directory.addPerson(
                new AddPerson(
                    null,
                    null,
                    given,
                    family,
                    null,
                    null,
                    PersonContactRow.of(given + "@" + UUID.randomUUID() + ".example.org", null),
                    List.of(languages),
                    null,
                    "TEST")));
  }

  protected String word(UUID person) {
    return texts("select family_name from person where ref = ?", person).getFirst();
  }

  protected void role(UUID person, UUID body, String title) {
    Period now = Period.of(Bound.at(PartialDate.day(TODAY.minusDays(10))), Bound.open());
    officer.call(
        () -> affiliations.add(person, new NewAffiliation(body, title, Capacity.FULL, now)));
  }

  protected void change(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i].toString());
      }
      statement.executeUpdate();
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
}
