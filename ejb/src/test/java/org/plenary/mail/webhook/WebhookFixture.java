package org.plenary.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.plenary.shared.JsonTexts;
import org.plenary.shared.PageRequest;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Targets, and what was announced to them. */
abstract class WebhookFixture extends ContainerTest {
  @Inject WebhookService webhooks;
  @Inject WebhookQueue queue;
  @Inject As.Admin admin;
  @Inject As.System system;

  @Resource(lookup = "jdbc/plenary")
  DataSource dataSource;

  final List<UUID> registered = new ArrayList<>();

  UUID target(Set<String> events) {
    EditTarget target =
        new EditTarget(null, 0, "Somebody", "https://hooks.example.org/in", events, true);
    UUID ref = admin.call(() -> webhooks.save(target)).ref();
    registered.add(ref);
    return ref;
  }

  /** Other tests have nobody to tell. */
  void removeTargets() {
    for (UUID ref : registered) {
      admin.run(() -> webhooks.remove(ref, webhooks.target(ref).version()));
    }
    registered.clear();
  }

  /** What was announced, oldest first. */
  List<DeliveryRow> deliveries(UUID target) {
    return admin
        .call(() -> webhooks.deliveries(target, null, new PageRequest(0, 500)))
        .rows()
        .reversed();
  }

  static JsonObject data(DeliveryRow delivery) {
    return JsonTexts.read(delivery.payload()).getJsonObject("data");
  }

  long idOf(UUID target) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select id from webhook_target where ref = ?")) {
      select.setString(1, target.toString());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  void change(String sql, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      update.executeUpdate();
    }
  }

  static List<String> told(List<DeliveryRow> deliveries) {
    return deliveries.stream().map(DeliveryRow::event).toList();
  }

  static String unique(String start) {
    return start + UUID.randomUUID().toString().substring(0, 8);
  }

  static DeliveryRow only(List<DeliveryRow> deliveries, String event) {
    List<DeliveryRow> found =
        deliveries.stream().filter(delivery -> delivery.event().equals(event)).toList();
    assertEquals(1, found.size(), event);
    return found.getFirst();
  }
}
