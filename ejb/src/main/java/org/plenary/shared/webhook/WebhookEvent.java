package org.plenary.shared.webhook;

import java.util.List;
import java.util.Set;

/**
 * Something that happens, of which programs elsewhere may be told; documented in docs/webhooks.md.
 *
 * @param key such as {@code event.announced}: the record, a full stop, what became of it
 * @param fields what is told: refs, codes, numbers and words that are public, and nothing else
 *     (rule 7). A name or a mail address is never among them
 */
public record WebhookEvent(String key, Set<String> fields) {
  public WebhookEvent {
    fields = Set.copyOf(fields);
  }

  /** An event with these fields. */
  public static WebhookEvent of(String key, String... fields) {
    return new WebhookEvent(key, Set.copyOf(List.of(fields)));
  }
}
