package org.plenary.shared.webhook;

import java.util.List;

/** A feature that announces events tells by a bean of this type which ones: a closed list. */
public interface WebhookEvents {
  List<WebhookEvent> events();
}
