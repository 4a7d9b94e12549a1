package org.plenary.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Reason;
import org.primefaces.csp.CspException;

/**
 * The one exception handler of the pages, which catch nothing themselves. In an answer to a form
 * every "no" stands beside its field or on top, and what was typed stays; a page that cannot be
 * shown at all becomes an error page. What nobody foresaw shows an id that is also in the log.
 */
class FailureHandler extends ExceptionHandlerWrapper {
  FailureHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      Throwable thrown = queued.next().getContext().getException();
      queued.remove();
      if (!faces.getResponseComplete()) {
        handle(faces, thrown);
      }
    }
    getWrapped().handle();
  }

  private static void handle(FacesContext faces, Throwable thrown) {
    try {
      if (isExpired(thrown)) {
        comeAgain(faces);
        return;
      }
      Throwable cause = Failures.unwrap(thrown);
      int status = Failures.status(cause);
      boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
      boolean form = faces.isPostback() && !rendering && faces.getViewRoot() != null;
      if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
        logged(faces, thrown);
      }
      if (form && !(cause instanceof NotFoundException)) {
        FailureMessages.add(faces, cause, RequestId.of(request(faces)));
        faces.validationFailed();
      } else {
        refuse(faces, status == 422 ? HttpServletResponse.SC_BAD_REQUEST : status, cause);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Also when the nonce of the page does not come with the form: then it is not the page served.
   */
  private static boolean isExpired(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ViewExpiredException || t instanceof CspException) {
        return true;
      }
    }
    return false;
  }

  private static void logged(FacesContext faces, Throwable thrown) {
    HttpServletRequest request = request(faces);
    Failures.log(RequestId.of(request), request.getRequestURI(), thrown);
  }

  /** The form came from a session that has ended: the page is shown anew and says so. */
  private static void comeAgain(FacesContext faces) throws IOException {
    HttpServletRequest request = request(faces);
    String query = request.getQueryString();
    String kept = query == null ? "" : query.replaceAll("&?expired=1", "");
    faces
        .getExternalContext()
        .redirect(request.getRequestURI() + "?" + (kept.isEmpty() ? "" : kept + "&") + "expired=1");
    faces.responseComplete();
  }

  private static void refuse(FacesContext faces, int status, Throwable cause) throws IOException {
    ExternalContext external = faces.getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    if (faces.getPartialViewContext().isAjaxRequest() && !response.isCommitted()) {
      response.resetBuffer();
      external.redirect(request(faces).getRequestURI() + "?" + query(faces));
    } else {
      Reason reason = status == 500 ? null : Failures.reason(cause);
      ErrorServlet.send(request(faces), response, status, reason);
    }
    faces.responseComplete();
  }

  private static String query(FacesContext faces) {
    String query = request(faces).getQueryString();
    return query == null ? "" : query;
  }

  private static HttpServletRequest request(FacesContext faces) {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }
}
