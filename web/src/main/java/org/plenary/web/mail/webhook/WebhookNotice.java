package org.plenary.web.mail.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.mail.webhook.WebhookService;

/** What an administrator should know of the targets, on the first page. */
@Named
@RequestScoped
public class WebhookNotice {
  @Inject private WebhookService webhooks;

  private Long ailing;

  /** How many targets are paused or fail. */
  public long getAiling() {
    if (ailing == null) {
      ailing = webhooks.ailing().values().stream().mapToLong(Long::longValue).sum();
    }
    return ailing;
  }
}
