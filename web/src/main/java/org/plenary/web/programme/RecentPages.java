package org.plenary.web.programme;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ready pages of which there may be many, each with few readers: past revisions, comparisons. What
 * was not read for longest goes when they take too much room.
 */
final class RecentPages {
  private static final int MOST_BYTES = 24 * 1024 * 1024;

  private final Map<String, ReadyPage> pages = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private long bytes;

  RecentPages() {
    this(MOST_BYTES);
  }

  /**
   * @param most how many bytes they may take
   */
  RecentPages(long most) {
    this.most = most;
  }

  synchronized ReadyPage get(String key) {
    return pages.get(key);
  }

  synchronized void put(String key, ReadyPage page) {
    ReadyPage before = pages.put(key, page);
    bytes += page.size() - (before == null ? 0 : before.size());
    var eldest = pages.values().iterator();
    while (bytes > most && eldest.hasNext()) {
      bytes -= eldest.next().size();
      eldest.remove();
    }
  }

  /** What was made for an older version may name somebody who is hidden now. */
  synchronized void forgetBefore(long version) {
    pages.values().removeIf(page -> page.version() < version);
    bytes = pages.values().stream().mapToLong(ReadyPage::size).sum();
  }
}
