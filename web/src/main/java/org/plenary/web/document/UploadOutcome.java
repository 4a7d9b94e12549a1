package org.plenary.web.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.plenary.shared.Reason;

/**
 * What came of an upload, kept in the session until the page behind it shows it.
 *
 * @param done whether the file was taken
 * @param reason what is to be said
 */
public record UploadOutcome(boolean done, Reason reason) implements Serializable {
  private static final String KEPT = "plenary.upload";

  /** Keeps it for the page that comes next. */
  public void keep(HttpServletRequest request) {
    request.getSession().setAttribute(KEPT, this);
  }

  /** The outcome that is to be shown, once; null if there is none. */
  public static UploadOutcome take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(KEPT) instanceof UploadOutcome outcome)) {
      return null;
    }
    session.removeAttribute(KEPT);
    return outcome;
  }
}
