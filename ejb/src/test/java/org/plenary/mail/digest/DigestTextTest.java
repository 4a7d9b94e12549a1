package org.plenary.mail.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;

class DigestTextTest {
  private static Notice notice(String event, String line) {
    Map<String, String> values = event == null ? Map.of() : Map.of("event", event);
    return new Notice(
        "a@example.org", Language.EN, "p", line, null, null, UUID.randomUUID(), values);
  }

  @Test
  void linesStandUnderTheirEvents() {
    List<Notice> all =
        List.of(notice("Alliance", "One."), notice("NAC", "Two."), notice("Alliance", "Three."));
    assertEquals("Alliance\n– One.\n– Three.\n\nNAC\n– Two.", DigestText.news(all));
    assertEquals("", DigestText.event(all));
  }

  @Test
  void whatIsSaidTwiceStandsOnceAndNeedsNoEvent() {
    List<Notice> all = List.of(notice(null, "One."), notice(null, "One."));
    assertEquals("– One.", DigestText.news(all));
  }

  @Test
  void theEventIsNamedIfAllAreAboutIt() {
    assertEquals("NAC", DigestText.event(List.of(notice("NAC", "a"), notice("NAC", "b"))));
  }
}
