package org.plenary.web.mail.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.web.mail.template.PreviewShelf;

/** The HTML of a mail in a frame, with a policy of its own: styles, and nothing else. */
@Named
@RequestScoped
public class MailFrame {
  @Inject private PreviewShelf shelf;

  private String address;

  /** Where it is shown until the reader looks at another; once a request. */
  public String href(String html) {
    if (address == null) {
      address = "/app/mail/template-preview?id=" + shelf.keep(html);
    }
    return address;
  }
}
