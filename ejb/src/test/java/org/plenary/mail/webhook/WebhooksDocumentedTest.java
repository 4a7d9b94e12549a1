package org.plenary.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.shared.webhook.WebhookEvents;

/** What docs/webhooks.md says is what features announce: they do so in classes called News. */
class WebhooksDocumentedTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Pattern ROW = Pattern.compile("\\| `([a-z_.]+)` \\|[^|]*\\|([^|]*)\\|");
  private static final Pattern FIELD = Pattern.compile("`([a-z]+)`");

  @Test
  void everyEventIsDocumentedWithItsFields() throws IOException, ReflectiveOperationException {
    Map<String, Set<String>> documented = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("../docs/webhooks.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        Set<String> fields = new TreeSet<>();
        FIELD.matcher(row.group(2)).results().forEach(field -> fields.add(field.group(1)));
        documented.put(row.group(1), fields);
      }
    }
    Map<String, Set<String>> announced = new TreeMap<>();
    announced.put(WebhookQueue.TEST, Set.of("target"));
    for (WebhookEvents feature : features()) {
      feature.events().forEach(event -> announced.put(event.key(), event.fields()));
    }
    assertEquals(announced, documented);
  }

  private static List<WebhookEvents> features() throws IOException, ReflectiveOperationException {
    List<Path> news;
    try (Stream<Path> files = Files.walk(CLASSES)) {
      news = files.filter(file -> file.toString().endsWith("News.class")).toList();
    }
    List<WebhookEvents> found = new ArrayList<>();
    for (Path file : news) {
      String name = CLASSES.relativize(file).toString().replace('/', '.').replace(".class", "");
      Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      found.add((WebhookEvents) constructor.newInstance());
    }
    return found;
  }
}
