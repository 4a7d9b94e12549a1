package org.plenary.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.document.file.FileLimits;
import org.plenary.document.file.Spool;
import org.plenary.shared.DomainException;
import org.plenary.shared.Reason;
import org.plenary.shared.Retry;
import org.plenary.web.shared.ErrorServlet;
import org.plenary.web.shared.Failures;

/**
 * Takes a file from a plain form. What is too large is refused as soon as that is known, announced
 * or read, and nothing of it stays. Answers with the page that the form stands on, which shows what
 * came of it; a script that asks for it gets the address instead.
 */
public abstract class UploadTaking extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(UploadTaking.class.getName());

  @Inject private transient FileLimits limits;
  @Inject private transient Spool spool;

  /**
   * What is to be done with an upload.
   *
   * @param page address of the page that the form stands on
   * @param put keeps the file and gives its name
   */
  public record Taking(String page, Supplier<String> put) {}

  /** What the form asks for; empty if it is not such a form. */
  protected abstract Optional<Taking> taking(ReceivedUpload upload);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DomainException tooLarge = limits.tooLarge();
    if (request.getContentLengthLong() > limits.maxBytes() + ReceivedUpload.FIELDS) {
      refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, tooLarge.reason());
      return;
    }
    try (ReceivedUpload upload = ReceivedUpload.read(request, spool, limits.maxBytes(), tooLarge)) {
      take(request, response, upload);
    } catch (DomainException e) {
      refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, e.reason());
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, "An upload could not be received: {0}", e.getMessage());
      refuse(
          request,
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          new Reason("document.files.broken"));
    }
  }

  /** What is left of the request is not read. */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, Reason reason)
      throws IOException {
    response.setHeader("Connection", "close");
    ErrorServlet.send(request, response, status, reason);
  }

  private void take(HttpServletRequest request, HttpServletResponse response, ReceivedUpload upload)
      throws IOException {
    Optional<Taking> taking = taking(upload);
    if (taking.isEmpty()) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_BAD_REQUEST, null);
      return;
    }
    outcome(taking.get(), upload).keep(request);
    String page = taking.get().page();
    if ("script".equals(request.getHeader("X-Upload"))) {
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(page);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", page);
    }
  }

  private static UploadOutcome outcome(Taking taking, ReceivedUpload upload) {
    if (!upload.hasFile()) {
      return new UploadOutcome(false, new Reason("document.files.missing"));
    }
    try {
      String name = Retry.onTransient(taking.put());
      return new UploadOutcome(true, new Reason("document.files.taken", name));
    } catch (RuntimeException e) {
      if (Failures.unwrap(e) instanceof DomainException no) {
        return new UploadOutcome(false, no.reason());
      }
      throw e;
    }
  }

  /** A ref that stands in the form. */
  protected static Optional<UUID> ref(String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
