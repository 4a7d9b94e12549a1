package org.plenary.event;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.FieldException;

/**
 * The addresses at which events are joined online. Rows without a history, so they are no entities:
 * who has such an address is in the room, and the journal would keep it.
 */
@Dependent
public class JoinLinks {
  /** Characters of an address, at most. */
  public static final int LONGEST = 1000;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** The address of an event, for a caller that has found out who is confirmed. One query. */
  public Optional<String> of(UUID event) {
    return entityManager
        .createNativeQuery("select address from event_join_link where event_ref = ?")
        .setParameter(1, event.toString())
        .getResultStream()
        .findFirst()
        .map(Object::toString);
  }

  /**
   * Keeps the address of an event.
   *
   * @param typed as it was typed; blank to have none
   * @throws FieldException field {@code link}, keys {@code shared.tooLong}, {@code
   *     event.link.malformed} for anything but an https address without a user's name in it
   */
  void keep(UUID event, String typed) {
    String address = typed == null ? "" : typed.strip();
    if (address.isEmpty()) {
      change("delete from event_join_link where event_ref = ?", event.toString());
    } else {
      check(address);
      change(
          "replace into event_join_link (event_ref, address) values (?, ?)",
          event.toString(),
          address);
    }
  }

  static void check(String address) {
    if (address.length() > LONGEST) {
      throw new FieldException("link", "shared.tooLong", LONGEST);
    }
    try {
      URI uri = new URI(address);
      boolean web = "https".equalsIgnoreCase(uri.getScheme());
      if (web && uri.getHost() != null && uri.getUserInfo() == null) {
        return;
      }
    } catch (URISyntaxException e) {
      // told like any other address that is none
    }
    throw new FieldException("link", "event.link.malformed");
  }

  private void change(String statement, String... values) {
    var query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
