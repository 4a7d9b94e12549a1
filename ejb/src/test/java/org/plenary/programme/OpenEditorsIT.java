package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.programme.presence.EditorService;
import org.plenary.programme.presence.EditorsLook;
import org.plenary.programme.presence.OpenEditor;
import org.plenary.shared.LocalizedText;
import org.plenary.testing.As;
import org.plenary.testing.QueryCount;

/** Who has a programme open, as it is told to the others. */
class OpenEditorsIT extends ProgrammeFixture {
  private static final LocalizedText TITLE = LocalizedText.english("Panel");
  @Inject private EditorService editors;
  @Inject private As.System system;

  @Test
  void tellsWhoWasSeenWithinHalfAMinuteByOneQuery() throws SQLException {
    UUID event = aConference();
    UUID session = aSession(event, facts("Panel", 9, null));
    assertEquals(List.of(), look(event, null).others(), "not the one who asks");
    elsewhere(event, session, "anna", 5);
    elsewhere(event, event, "bo", 29);
    elsewhere(event, event, "gone", 31);
    elsewhere(UUID.randomUUID(), event, "other", 5);
    EditorsLook look = new QueryCount(dataSource).atMost(1, () -> look(event, null));
    assertEquals(
        List.of(new OpenEditor("anna!", session, TITLE), new OpenEditor("bo!", null, EMPTY)),
        look.others());
    assertEquals(copy(event).version(), look.version());
  }

  @Test
  void forgetsWhoHasLeftAndKeepsWhoHasNot() throws SQLException {
    UUID event = aConference();
    look(event, null);
    look(event, UUID.randomUUID());
    elsewhere(event, event, "gone", 31);
    assertEquals(3, rows(event));
    system.call(editors::tidy);
    assertEquals(2, rows(event));
    look(event, null);
    assertEquals(2, rows(event), "one row for each place");
  }

  private static final LocalizedText EMPTY = LocalizedText.empty();

  private EditorsLook look(UUID event, UUID session) {
    return organizer.call(() -> editors.look(event, session));
  }

  private void elsewhere(UUID event, UUID place, String login, int secondsAgo) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into programme_editor (event_ref, place_ref, login, name, seen_at)"
                    + " values (?, ?, ?, ?, utc_timestamp(6) - interval ? second)")) {
      insert.setString(1, event.toString());
      insert.setString(2, place.toString());
      insert.setString(3, login);
      insert.setString(4, login + "!");
      insert.setInt(5, secondsAgo);
      insert.executeUpdate();
    }
  }

  private int rows(UUID event) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                "select count(*) from programme_editor where event_ref = ?")) {
      count.setString(1, event.toString());
      try (var found = count.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }
}
