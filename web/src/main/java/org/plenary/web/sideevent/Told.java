package org.plenary.web.sideevent;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** Messages that are shown on the page after a redirect. */
final class Told {
  private Told() {}

  /** Says that something is done; goes to a page. */
  static String done(String text, String page) {
    add(FacesMessage.SEVERITY_INFO, text);
    return page;
  }

  /** Says what somebody should look at. */
  static void warn(List<String> texts) {
    texts.stream().distinct().forEach(text -> add(FacesMessage.SEVERITY_WARN, text));
  }

  private static void add(FacesMessage.Severity severity, String text) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(severity, text, text));
  }
}
