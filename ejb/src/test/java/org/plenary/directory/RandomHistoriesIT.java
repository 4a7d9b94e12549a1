package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.shared.Period.Held;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** "Who held it on day D" gives what a replay of all that happened gives, day for day. */
class RandomHistoriesIT extends ContainerTest {
  private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4000;
  private static final int HISTORIES = 1000;

  @Inject private AffiliationService affiliations;
  @Inject private DirectoryService directory;
  @Inject private As.Officer officer;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private final Random random = new Random(20261122);
  private final List<Happening> happened = new ArrayList<>();

  /** Somebody takes up a post or leaves it. */
  private record Happening(LocalDate day, String post, boolean takesUp) {}

  @Test
  void whoHeldAPostOnADayIsWhatAReplayOfAThousandHistoriesGives() throws SQLException {
    UUID body = UUID.randomUUID();
    enterHistories(body);
    happened.sort(Comparator.comparing(Happening::day));
    for (int i = 0; i < 40; i++) {
      LocalDate day = BEGIN.plusDays(random.nextInt(DAYS + 400) - 200);
      assertEquals(replayedUntil(day), asked(body, day), day.toString());
    }
    assertEquals(List.of(), asked(body, LocalDate.of(1900, 1, 1)), "before all records");
  }

  /** The posts with a holder for certain, each as often as it has one. */
  private List<String> asked(UUID body, LocalDate day) {
    return officer.call(() -> affiliations.holders(List.of(body), day)).stream()
        .filter(row -> row.held() == Held.YES)
        .map(RoleRow::title)
        .sorted()
        .toList();
  }

  private List<String> replayedUntil(LocalDate day) {
    List<String> holders = new ArrayList<>();
    for (Happening one : happened) {
      if (one.day().isAfter(day)) {
        break;
      }
      if (one.takesUp()) {
        holders.add(one.post());
      } else {
        holders.remove(one.post());
      }
    }
    return holders.stream().sorted().toList();
  }

  /** Of each post some holders after each other, with gaps and overlaps; the last may go on. */
  private void enterHistories(UUID body) throws SQLException {
    String email = "histories-" + body + "@example.org";
    AddPerson command =
        new AddPerson(
            null,
            null,
            "Clio",
            "Historica",
            null,
            null,
            PersonContactRow.of(email, null),
            null,
            null,
            "TEST");
    UUID ref = officer.call(() -> directory.addPerson(command));
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into affiliation (id, ref, version, person_id, body_ref, title, title_key,"
                    + " kind, capacity, valid_from, valid_from_kind, valid_to, valid_to_kind, source)"
                    + " values (nextval(plenary_seq), uuid(), 1,"
                    + " (select id from person where ref = ?), ?, ?, '', 'OTHER', 'FULL', ?, 'DAY', ?, ?,"
                    + " 'TEST')")) {
      for (int i = 0; i < HISTORIES; i++) {
        enterHistory(insert, ref, body, "Post %04d".formatted(i));
      }
      insert.executeBatch();
    }
  }

  private void enterHistory(PreparedStatement insert, UUID person, UUID body, String post)
      throws SQLException {
    LocalDate from = BEGIN.plusDays(random.nextInt(DAYS / 2));
    for (int holders = random.nextInt(5); holders >= 0; holders--) {
      LocalDate to = from.plusDays(1 + random.nextInt(DAYS / 4));
      boolean goesOn = holders == 0 && random.nextBoolean();
      happened.add(new Happening(from, post, true));
      if (!goesOn) {
        happened.add(new Happening(to, post, false));
      }
      insert.setString(1, person.toString());
      insert.setString(2, body.toString());
      insert.setString(3, post);
      insert.setObject(4, from);
      insert.setObject(5, goesOn ? null : to);
      insert.setString(6, goesOn ? "OPEN" : "DAY");
      insert.addBatch();
      from = to.plusDays(random.nextInt(200) - 60);
    }
  }
}
