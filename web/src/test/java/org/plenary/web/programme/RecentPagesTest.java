package org.plenary.web.programme;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class RecentPagesTest {
  private static ReadyPage page(long version) {
    return new ReadyPage(version, "text/html", new byte[1000]);
  }

  @Test
  void letsGoWhatWasNotReadForLongest() {
    RecentPages pages = new RecentPages(2 * page(1).size());
    pages.put("first", page(1));
    pages.put("second", page(1));
    pages.put("second", page(1));
    assertNotNull(pages.get("first"));
    pages.put("third", page(1));
    assertNull(pages.get("second"));
    assertNotNull(pages.get("first"));
  }

  @Test
  void forgetsWhatWasMadeBeforeARedaction() {
    RecentPages pages = new RecentPages(10_000);
    pages.put("old", page(1));
    pages.put("new", page(2));
    pages.forgetBefore(2);
    assertNull(pages.get("old"));
    assertNotNull(pages.get("new"));
  }
}
