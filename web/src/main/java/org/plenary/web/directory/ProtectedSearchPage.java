package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plenary.directory.PersonLine;
import org.plenary.directory.PersonService;

/**
 * Finds protected people by their legal names, for those who have the right; each one found is a
 * look and is recorded with its reason. What is typed never stands in an address.
 */
@Named
@RequestScoped
public class ProtectedSearchPage {
  @Inject private PersonService people;
  @Inject private FormMessages messages;

  private String text;
  private String reason;
  private List<PersonLine> found;

  /** Looks. */
  public void find() {
    messages.accepted("form", () -> found = people.findProtected(text, reason));
  }

  /** Who was found; null before anybody looked. */
  public List<PersonLine> getFound() {
    return found;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
