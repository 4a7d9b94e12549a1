package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** The log of the requests says who asked for what, and holds no token of any kind of link. */
class AccessLogIT {
  private static final String TOKEN = "Xy0_-AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AB";

  private final Instance plenary = Instance.shared();
  private final Visitor somebody = Visitor.anonymous(plenary.address());

  @Test
  void holdsNoTokenOfALinkAndDoesNotBelieveAStranger() {
    for (String link :
        List.of(
            "/en/account/invitation?token=" + TOKEN,
            "/en/account/password?token=" + TOKEN,
            "/en/account/address?token=" + TOKEN,
            "/en/account/invitation/" + TOKEN,
            "/en/events/alliance-27/register?token=" + TOKEN,
            "/en/my/" + TOKEN,
            "/ru/my/" + TOKEN + "/withdraw",
            "/en/account/password;token=" + TOKEN,
            "/api/v1/events?access_token=plenary_" + TOKEN,
            "/api/v1/events/plenary_" + TOKEN)) {
      somebody.get(link, "en", "X-Forwarded-For", "203.0.113.99");
    }
    String last = "/en/" + UUID.randomUUID();
    somebody.get(last, "en");
    Eventually.holds(last + " is logged", () -> lines().anyMatch(line -> line.contains(last)));
    assertEquals(0, lines().filter(line -> line.contains(TOKEN)).count());
    assertEquals(0, lines().filter(line -> line.contains("203.0.113.99")).count());
    assertTrue(
        lines().anyMatch(line -> line.startsWith("\"127.0.0.1\"") && line.contains("/en/my/***")));
  }

  private Stream<String> lines() {
    Path logs = plenary.home().resolve("server/plenary/logs/access");
    try (Stream<Path> files = Files.list(logs)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("server_"))
          .toList()
          .stream()
          .flatMap(AccessLogIT::linesOf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
