package org.plenary.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Waits for the server of the container tests, which {@code ./plenary test} starts while Maven
 * compiles: the property {@code plenary.test.server} names the file that tells what came of it.
 * Without the property a server is there already.
 */
public class TestServer implements LoadableExtension {
  private static final long PATIENCE = Duration.ofMinutes(10).toSeconds();
  private static final String READY = "ready";

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Patience.class);
  }

  /** Before Arquillian calls the server. */
  public static class Patience {
    public void await(@Observes(precedence = 100) BeforeSuite suite) {
      String file = System.getProperty("plenary.test.server", "");
      if (!file.isBlank()) {
        TestServer.await(Path.of(file));
      }
    }
  }

  private static void await(Path file) {
    try {
      for (long second = 0; second < PATIENCE; second++) {
        String state = Files.exists(file) ? Files.readString(file).strip() : "";
        if (state.equals(READY)) {
          return;
        }
        if (!state.isEmpty()) {
          throw new IllegalStateException("the test server did not start");
        }
        TimeUnit.SECONDS.sleep(1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("the test server was not ready in time");
  }
}
