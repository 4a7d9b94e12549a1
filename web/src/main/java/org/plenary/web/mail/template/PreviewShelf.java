package org.plenary.web.mail.template;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.UUID;

/** The mail that the reader looks at, until they look at another. */
@SessionScoped
public class PreviewShelf implements Serializable {
  private static final long serialVersionUID = 1L;

  private String id = "";
  private String html = "";

  /**
   * Keeps a mail, in place of the one before.
   *
   * @return under which address it is shown
   */
  public String keep(String shown) {
    id = UUID.randomUUID().toString();
    html = shown;
    return id;
  }

  /** The mail under an address, or null if another one is shown by now. */
  String html(String asked) {
    return id.equals(asked) ? html : null;
  }
}
